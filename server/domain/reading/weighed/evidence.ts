/** How much of a subject a draft tells where it is due, by its three likeliest sentences, less what says that there is none. */
import { type Draft, type Hit, type Passage, passagesOf } from '../draft.ts';
import { DUE, type DueParts } from '../due.ts';
import type { SentenceKind } from './kinds.ts';
import { type Likelihoods, likelihoodsIn } from './likelihood.ts';

/** What an answer may owe. */
export type Owed = 'tradeOff' | 'failure' | 'reflection' | 'lasting' | 'reach' | 'wayBack' | 'telling' | 'outcome' | 'caseOutcome';

type Bounds = {
  readonly due: DueParts;
  readonly kind: SentenceKind;
  /** A sentence of this kind takes from it. */
  readonly empty: SentenceKind | null;
  /** Below it nothing is told, whatever phrases are there. */
  readonly none: number;
  /** From it on something is told, also where no phrase is known. */
  readonly some: number;
};

const REFLECTION: DueParts = { star: ['reflection'], design: [], troubleshooting: [], situational: [], principle: [] };

/** Ours, between the drafts of twenty writers, each weighed without their own sentences. */
const BOUNDS: Readonly<Record<Owed, Bounds>> = {
  tradeOff: { due: DUE.tradeOff, kind: 'tradeOff', empty: 'noTradeOff', none: 0.28, some: 0.52 },
  failure: {
    // Elsewhere a way back, or a limit, is a thought of failing too.
    due: { ...DUE.failure, star: [], troubleshooting: [], situational: [] },
    kind: 'failure',
    empty: 'noFailure',
    none: 0.1,
    some: 0.6,
  },
  reflection: { due: REFLECTION, kind: 'reflection', empty: 'noReflection', none: 0.02, some: 0.14 },
  lasting: { due: DUE.lasting, kind: 'lasting', empty: 'noLasting', none: 0.16, some: 0.24 },
  reach: { due: DUE.reach, kind: 'reach', empty: null, none: 0.46, some: 0.6 },
  wayBack: { due: DUE.wayBack, kind: 'wayBack', empty: null, none: 0.36, some: 0.44 },
  // That there is a figure is told by figures alone.
  outcome: { due: DUE.outcome, kind: 'outcome', empty: 'noOutcome', none: 0.06, some: Number.POSITIVE_INFINITY },
  caseOutcome: { due: DUE.caseOutcome, kind: 'outcome', empty: 'noOutcome', none: -0.05, some: Number.POSITIVE_INFINITY },
  telling: { due: DUE.telling, kind: 'telling', empty: null, none: 0.35, some: 0.7 },
};

/** The likeliest sentence counts whole, the next half, the third a quarter. */
const SHARES = [1, 0.5, 0.25];
const EMPTY_SHARES = [0.8, 0.4];

/** `found`: what phrases say is missing; `plain`: what is said where only the weights miss it. */
export function weighed<Found>(draft: Draft, owed: Owed, found: readonly Found[], plain: Found): readonly Found[] {
  const { due, none, some } = BOUNDS[owed];
  const passages = passagesOf(draft, ...due[draft.scaffold.id]);
  const words = passages.reduce((sum, passage) => sum + passage.words, 0);
  if (words < LEAST_WORDS || passages.some(isUncut)) return found;
  const evidence = evidenceOf(draft, owed);
  if (evidence < (words < FEW_WORDS ? Math.min(0, none) : none)) return found.length > 0 ? found : [plain];
  return draft.words >= AMPLE && words >= FEW_WORDS && evidence >= some ? [] : found;
}

/** In fewer words what phrases miss is missing. */
const AMPLE = 150;
/** Fewer words where it is due are too little to weigh; phrases decide. */
const LEAST_WORDS = 8;
/** In fewer words phrases decide too, unless it is said outright that there is nothing. */
const FEW_WORDS = 25;

/** Without full stops what is cut out is no sentence; in UTF-16 units. */
const LONGEST_SENTENCE = 330;

function isUncut({ sentences }: Passage): boolean {
  return sentences.some(({ from, to }) => to - from > LONGEST_SENTENCE);
}

/** 0 … 1.75, and below 0 where it is said that there is none. */
function evidenceOf(draft: Draft, owed: Owed): number {
  const { due, kind, empty } = BOUNDS[owed];
  const sentences = passagesOf(draft, ...due[draft.scaffold.id]).flatMap(likelihoodsIn);
  return strongest(sentences, kind, SHARES) - (empty === null ? 0 : strongest(sentences, empty, EMPTY_SHARES));
}

function strongest(sentences: readonly Likelihoods[], kind: SentenceKind, shares: readonly number[]): number {
  const chances = sentences.map((likelihoods) => likelihoods[kind]);
  return weightOf(
    chances.sort((a, b) => b - a),
    shares,
  );
}

/** Of chances, the likeliest first. */
function weightOf(chances: readonly number[], shares: readonly number[]): number {
  return shares.reduce((sum, share, at) => sum + share * (chances[at] ?? 0), 0);
}

/** By the three likeliest sentences, 0 … 1.75. */
export function weightOfKind(passages: readonly Passage[], kind: SentenceKind): number {
  return strongest(passages.flatMap(likelihoodsIn), kind, SHARES);
}

/** One at least has to be likelier than not, nearly; one less likely than the second is not quoted. */
const PLAIN = 0.45;
const TOLD = 0.3;

/** Which sentences are asked. */
type Asked = (hit: Hit) => boolean;

/** The likeliest sentences of a kind, at most three, in the order of the text, where they weigh at least `least`; else none. */
export function sentencesOfKind(
  passages: readonly Passage[],
  kind: SentenceKind,
  least: number,
  isAsked: Asked = () => true,
): readonly Hit[] {
  const inOrder = passages.flatMap((passage) => weighedHits(passage, kind)).filter(({ hit }) => isAsked(hit));
  const likeliest = inOrder.toSorted((a, b) => b.chance - a.chance).slice(0, SHARES.length);
  const weight = weightOf(
    likeliest.map(({ chance }) => chance),
    SHARES,
  );
  if (weight < least || (likeliest[0]?.chance ?? 0) < PLAIN) return [];
  const told = new Set(likeliest.filter(({ chance }) => chance >= TOLD));
  return inOrder.filter((one) => told.has(one)).map(({ hit }) => hit);
}

function weighedHits(passage: Passage, kind: SentenceKind): readonly { readonly hit: Hit; readonly chance: number }[] {
  return likelihoodsIn(passage).flatMap((likelihoods, index) => {
    const span = passage.sentences[index];
    return span ? [{ hit: { passage, ...span }, chance: likelihoods[kind] }] : [];
  });
}
