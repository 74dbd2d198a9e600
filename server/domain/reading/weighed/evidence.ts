/** How much of a subject a draft tells where it is due, by its three likeliest sentences, less what says that there is none. */
import { type Draft, type Hit, type Passage, passagesOf } from '../draft.ts';
import { DUE, type DueParts } from '../due.ts';
import type { SentenceKind } from './kinds.ts';
import { type Likelihoods, likelihoodsIn } from './likelihood.ts';

/** What an answer may owe. */
export type Owed = 'tradeOff' | 'failure' | 'reflection' | 'lasting' | 'reach' | 'wayBack' | 'telling';

type Bounds = {
  readonly due: DueParts;
  /** A sentence of this kind takes from it. */
  readonly empty: SentenceKind | null;
  /** Below it nothing is told, whatever phrases are there. */
  readonly none: number;
  /** From it on something is told, also where no phrase is known. */
  readonly some: number;
};

const REFLECTION: DueParts = { star: ['reflection'], design: [], troubleshooting: [], situational: [], principle: [] };

/** Ours, between the drafts of eight writers, each weighed without their own sentences. */
const BOUNDS: Readonly<Record<Owed, Bounds>> = {
  tradeOff: { due: DUE.tradeOff, empty: 'noTradeOff', none: 0.12, some: 0.335 },
  // Elsewhere a way back, or a limit, is a thought of failing too.
  failure: { due: { ...DUE.failure, star: [], troubleshooting: [], situational: [] }, empty: 'noFailure', none: 0.1, some: 0.9 },
  reflection: { due: REFLECTION, empty: 'noReflection', none: 0.02, some: 0.3 },
  lasting: { due: DUE.lasting, empty: 'noLasting', none: 0.07, some: 0.5 },
  reach: { due: DUE.reach, empty: null, none: 0.34, some: 0.425 },
  wayBack: { due: DUE.wayBack, empty: null, none: 0.085, some: 0.285 },
  telling: { due: DUE.telling, empty: null, none: 0.13, some: 0.285 },
};

/** The likeliest sentence counts whole, the next half, the third a quarter. */
const SHARES = [1, 0.5, 0.25];
const EMPTY_SHARES = [0.8, 0.4];

/** `found`: what phrases say is missing; `plain`: what is said where only the weights miss it. */
export function weighed<Found>(draft: Draft, owed: Owed, found: readonly Found[], plain: Found): readonly Found[] {
  const { none, some } = BOUNDS[owed];
  if (wordsDue(draft, owed) < LEAST_WORDS) return found;
  const evidence = evidenceOf(draft, owed);
  if (evidence < none) return found.length > 0 ? found : [plain];
  return evidence >= some ? [] : found;
}

/** Fewer words where it is due are too little to weigh; phrases decide. */
const LEAST_WORDS = 25;

function wordsDue(draft: Draft, owed: Owed): number {
  return passagesOf(draft, ...BOUNDS[owed].due[draft.scaffold.id]).reduce((sum, { words }) => sum + words, 0);
}

/** 0 … 1.75, and below 0 where it is said that there is none. */
function evidenceOf(draft: Draft, owed: Owed): number {
  const { due, empty } = BOUNDS[owed];
  const sentences = passagesOf(draft, ...due[draft.scaffold.id]).flatMap(likelihoodsIn);
  return strongest(sentences, owed, SHARES) - (empty === null ? 0 : strongest(sentences, empty, EMPTY_SHARES));
}

function strongest(sentences: readonly Likelihoods[], kind: SentenceKind, shares: readonly number[]): number {
  const likeliest = sentences.map((likelihoods) => likelihoods[kind]).sort((a, b) => b - a);
  return shares.reduce((sum, share, at) => sum + share * (likeliest[at] ?? 0), 0);
}

/** By the three likeliest sentences, 0 … 1.75. */
export function weightOfKind(passages: readonly Passage[], kind: SentenceKind): number {
  return strongest(passages.flatMap(likelihoodsIn), kind, SHARES);
}

/** A sentence less likely than this is not quoted. */
const TOLD = 0.3;

/** The likeliest sentences of a kind, at most three, where they weigh at least `least`; else none. */
export function sentencesOfKind(passages: readonly Passage[], kind: SentenceKind, least: number): readonly Hit[] {
  if (weightOfKind(passages, kind) < least) return [];
  const all = passages.flatMap((passage) =>
    likelihoodsIn(passage).map((likelihoods, index) => ({ passage, index, chance: likelihoods[kind] })),
  );
  const likeliest = all.sort((a, b) => b.chance - a.chance).slice(0, SHARES.length);
  return likeliest
    .filter(({ chance }, at) => at === 0 || chance >= TOLD)
    .flatMap(({ passage, index }) => {
      const span = passage.sentences[index];
      return span ? [{ passage, ...span }] : [];
    });
}
