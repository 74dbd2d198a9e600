/** How much of a story speaks for a question. Each word is counted once: one rare word that stands in many clues is still one word. */
import type { AloneHit, ClueHit, FoundClues } from './clue-hits.ts';
import type { ClueKind } from './clue-index.ts';
import type { ToldWord } from './told.ts';

export type ToldEvidence = {
  readonly amount: number;
  /** How many words of the story stand in a clue of the question. */
  readonly words: number;
};

/** A deed with its object tells most; an object or a result alone may stand in any story. */
const SAYS: Readonly<Record<ClueKind, number>> = { deeds: 1, objects: 0.6, results: 0.5 };
/** Wordings whatever stands beside them: for who tells it as no author has thought of. */
const SAY_ALONE = 0.5;
/** Each further clue of a kind says less than the one before. */
const NEXT = 0.9;

export function evidenceOf({ clues, alone }: FoundClues): ToldEvidence {
  const counted = new Set<ToldWord>();
  const told = clues.toSorted((a, b) => saysOf(b) - saysOf(a)).map((hit) => ({ hit, weight: hit.weight * newShare(hit, counted) }));
  const words = counted.size;
  const of = (kind: ClueKind) => SAYS[kind] * together(told.filter(({ hit }) => hit.clue.kind === kind).map(({ weight }) => weight));
  const amount = of('deeds') + of('objects') + of('results') + SAY_ALONE * together(weightsAlone(alone, counted));
  return { amount, words };
}

function saysOf({ clue, weight }: ClueHit): number {
  return SAYS[clue.kind] * weight;
}

/** Of its wordings, those that hold a word which was not counted yet; now they are. */
function newShare({ words }: ClueHit, counted: Set<ToldWord>): number {
  const fresh = words.filter((wording) => wording.some((word) => !counted.has(word)));
  for (const word of words.flat()) counted.add(word);
  return fresh.length / words.length;
}

/** Each wording once, where it says most and none of its words is counted. */
function weightsAlone(alone: readonly AloneHit[], counted: Set<ToldWord>): readonly number[] {
  const found = new Map<string, number>();
  for (const { wording, weight, words } of alone.toSorted((a, b) => b.weight - a.weight)) {
    if (found.has(wording) || words.some((word) => counted.has(word))) continue;
    found.set(wording, weight);
    for (const word of words) counted.add(word);
  }
  return [...found.values()];
}

function together(weights: readonly number[]): number {
  return weights.toSorted((a, b) => b - a).reduce((sum, weight, index) => sum + weight * NEXT ** index, 0);
}
