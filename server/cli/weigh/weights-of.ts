/** Weights of features for each kind of sentence, from labelled sentences. */
import { KIND_LETTERS, SENTENCE_KINDS, type SentenceKind } from '../../domain/reading/weighed/kinds.ts';
import type { LabelledSentence } from './labelled-sentences.ts';
import { fitted, type Row } from './regression.ts';

/** Whole tenths; a feature that is not there weighs nothing. */
export type KindWeights = { readonly bias: number; readonly tenths: ReadonlyMap<string, number> };

/** A feature counts that so many sentences of so many writers have. */
const LEAST_SENTENCES = 4;
const LEAST_WRITERS = 3;
/** What weighs less, in tenths, is left out. */
const LEAST_TENTHS = 6;

type LabelledRow = { readonly sentence: LabelledSentence; readonly row: Row };

export function weightsOf(sentences: readonly LabelledSentence[]): ReadonlyMap<SentenceKind, KindWeights> {
  const features = commonFeatures(sentences);
  const columnOf = new Map(features.map((feature, at) => [feature, at]));
  const labelled = sentences.map((sentence) => ({ sentence, row: rowOf(sentence, columnOf) }));
  return new Map(SENTENCE_KINDS.map((kind) => [kind, kindWeights(KIND_LETTERS[kind], labelled, features)]));
}

/** Of a writer without a sentence of a kind nobody looked for it: that the others are none is not known. */
function kindWeights(letter: string, labelled: readonly LabelledRow[], features: readonly string[]): KindWeights {
  const writers = new Set(labelled.flatMap(({ sentence }) => (sentence.letters.includes(letter) ? sentence.writer : [])));
  const known = labelled.filter(({ sentence }) => writers.has(sentence.writer));
  const { weights, bias } = fitted(
    known.map(({ row }) => row),
    known.map(({ sentence }) => sentence.letters.includes(letter)),
    features.length,
  );
  const tenths = features.map((feature, at): [string, number] => [feature, Math.round((weights[at] ?? 0) * 10)]);
  return { bias, tenths: new Map(tenths.filter(([, weight]) => Math.abs(weight) >= LEAST_TENTHS)) };
}

function rowOf({ features }: LabelledSentence, columnOf: ReadonlyMap<string, number>): Row {
  const columns = [...features].flatMap((feature) => columnOf.get(feature) ?? []);
  return { columns: Int32Array.from(columns), value: 1 / Math.sqrt(Math.max(1, columns.length)) };
}

function commonFeatures(sentences: readonly LabelledSentence[]): readonly string[] {
  const found = new Map<string, { count: number; writers: Set<string> }>();
  for (const { features, writer } of sentences)
    for (const feature of features) {
      const known = found.get(feature) ?? { count: 0, writers: new Set<string>() };
      known.count += 1;
      known.writers.add(writer);
      found.set(feature, known);
    }
  return [...found]
    .filter(([, { count, writers }]) => count >= LEAST_SENTENCES && writers.size >= LEAST_WRITERS)
    .map(([feature]) => feature)
    .sort();
}
