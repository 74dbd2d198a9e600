/** How likely a sentence tells something: the weights of what it is made of, added up. */
import type { Passage } from '../draft.ts';
import { KIND_LETTERS, SENTENCE_KINDS, type SentenceKind } from './kinds.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { BIASES, FEATURE_TENTHS } from './weights.ts';

/** By kind, 0 … 1. */
export type Likelihoods = Readonly<Record<SentenceKind, number>>;

const KNOWN = new WeakMap<Passage, readonly Likelihoods[]>();

/** One for each sentence of the passage, in their order. */
export function likelihoodsIn(passage: Passage): readonly Likelihoods[] {
  const known = KNOWN.get(passage) ?? passage.sentences.map((_, index) => likelihoodsOf(sentenceFeatures(passage, index)));
  KNOWN.set(passage, known);
  return known;
}

function likelihoodsOf(features: ReadonlySet<string>): Likelihoods {
  const known = [...features].flatMap((feature) => weightsOf(feature) ?? []);
  const scale = 10 * Math.sqrt(Math.max(1, known.length));
  const sumOf = (kind: SentenceKind): number => known.reduce((sum, weighed) => sum + (weighed.get(kind) ?? 0), 0) / scale;
  const chances = SENTENCE_KINDS.map((kind) => [kind, logistic(sumOf(kind) + BIASES[KIND_LETTERS[kind]])]);
  return Object.fromEntries(chances) as Likelihoods;
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

type Weights = ReadonlyMap<SentenceKind, number>;

let lines: ReadonlyMap<string, string> | null = null;
const read = new Map<string, Weights>();

/** A line is read when a text first asks for it: a draft asks for some hundred of ten thousand. Null for what has no weight. */
function weightsOf(feature: string): Weights | null {
  lines ??= new Map(FEATURE_TENTHS.split('\n').map((line) => [line.slice(0, line.indexOf('\t')), line]));
  const known = read.get(feature);
  const line = lines.get(feature);
  if (known || line === undefined) return known ?? null;
  const weights = readLine(line);
  read.set(feature, weights);
  return weights;
}

const KIND_OF = new Map(SENTENCE_KINDS.map((kind): [string, SentenceKind] => [KIND_LETTERS[kind], kind]));

function readLine(line: string): Weights {
  const [, weighed = ''] = line.split('\t');
  const pairs = Array.from(weighed.matchAll(/([A-Za-z])(-?\d+)/g), ([, letter = '', tenths]): [SentenceKind, number][] => {
    const kind = KIND_OF.get(letter);
    return kind ? [[kind, Number(tenths)]] : [];
  });
  return new Map(pairs.flat());
}
