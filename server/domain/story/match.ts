/**
 * Which question a story serves, and why: by what was done to what, as the questions' files put it in several wordings. The matches of a
 * story depend on itself and on the bank alone (ADR 9).
 */
import type { Kind, Question } from '../question/question.ts';
import { type ClueHit, type FoundClues, findClues } from './clue-hits.ts';
import { type ClueKind, clueIndexOf } from './clue-index.ts';
import { matchReason } from './match-reason.ts';
import { offField } from './off-field.ts';
import type { StoryMatch, StoryText, Strength } from './story.ts';
import { toldIn } from './told.ts';

/** Matches are stored with it and made anew under another one: raise it with every change here that may change a match. */
export const MATCHER_VERSION = 2;

/** From these scores on, 0 … 1. Found with the labelled stories of test/domain/fixtures/stories, whose figures the test prints. */
const STRONG = 0.5;
const PARTIAL = 0.27;
/** A story serves what it is about; what it serves besides comes near that. */
const NEAR_BEST = 0.58;
/** It answers whole what it is about nearly as much as that. */
const WHOLE_NEAR_BEST = 0.8;

/** A deed with its object tells most; an object or a result alone may stand in any story. */
const SAYS: Readonly<Record<ClueKind, number>> = { deeds: 1, objects: 0.6, results: 0.5 };
/** Wordings whatever stands beside them: for who tells it as no author has thought of. */
const SAY_ALONE = 0.5;
/** Each further clue of a kind says less than the one before. */
const NEXT = 0.8;
/** As much evidence as makes half a score. */
const HALF = 2;
/** What shared screens add, all of them together. */
const SCREENS = 0.06;

/** A past event answers a behavioural question; in the others it is an example within the answer, in a technical one an aside. */
const SERVES: Readonly<Record<Kind, number>> = { behavioural: 1, situational: 0.97, competency: 0.97, culture: 0.97, technical: 0.9 };

/** Best first. What the story does not serve is not there. */
export function match(story: StoryText, bank: readonly Question[]): readonly StoryMatch[] {
  const told = toldIn(story);
  const found = findClues(told, clueIndexOf(bank));
  const against = offField(told);
  const matches = bank
    .flatMap((question, at) => matchOf(question, found.get(at), story, against))
    .sort((a, b) => b.score - a.score || (a.questionId < b.questionId ? -1 : 1));
  const best = matches[0]?.score ?? 0;
  return matches
    .filter(({ score }) => score >= best * NEAR_BEST)
    .map((one) => (one.score >= best * WHOLE_NEAR_BEST ? one : { ...one, strength: 'partial' }));
}

/** The strongest that a story can be for a question of this kind: a design is not answered by an event. */
export function strongestFor(kind: Kind): Strength {
  return kind === 'technical' ? 'partial' : 'strong';
}

function matchOf(question: Question, found: FoundClues | undefined, story: StoryText, against: number): StoryMatch[] {
  if (!found || found.clues.length === 0) return [];
  const evidence = Math.max(0, evidenceOf(found) - against);
  const screens = question.screens.filter((screen) => story.screens.includes(screen));
  const shown = (SCREENS * screens.length) / Math.max(1, question.screens.length);
  const score = Math.min(1, SERVES[question.kind] * (evidence / (evidence + HALF)) * (1 + shown));
  if (score < PARTIAL) return [];
  const strength = score >= STRONG ? strongestFor(question.kind) : 'partial';
  return [{ questionId: question.id, strength, score, why: matchReason(found.clues, screens) }];
}

function evidenceOf({ clues, alone }: FoundClues): number {
  const of = (kind: ClueKind) => SAYS[kind] * together(weightsOf(clues, kind));
  return of('deeds') + of('objects') + of('results') + SAY_ALONE * together(Array.from(alone.values()));
}

function weightsOf(clues: readonly ClueHit[], kind: ClueKind): readonly number[] {
  return clues.filter(({ clue }) => clue.kind === kind).map(({ weight }) => weight);
}

function together(weights: readonly number[]): number {
  return weights.toSorted((a, b) => b - a).reduce((sum, weight, index) => sum + weight * NEXT ** index, 0);
}
