/**
 * Which question a story serves, and why: by what was done to what, as the questions' files put it in several wordings. The matches of a
 * story depend on itself and on the bank alone (ADR 9).
 */
import type { Kind, Question } from '../question/question.ts';
import { type FoundClues, findClues } from './clue-hits.ts';
import { clueIndexOf } from './clue-index.ts';
import { evidenceOf } from './evidence.ts';
import { matchReason } from './match-reason.ts';
import { offField } from './off-field.ts';
import type { StoryMatch, StoryText, Strength } from './story.ts';
import { type ToldSentence, toldIn } from './told.ts';

/** Matches are stored with it and made anew under another one: raise it with every change here that may change a match. */
export const MATCHER_VERSION = 4;

/** From these scores on, 0 … 1. Found with the labelled stories of test/domain/fixtures/stories, whose figures the test prints. */
const STRONG = 0.5;
const PARTIAL = 0.4;
/** A story serves what it is about; what it serves besides comes near that. */
const NEAR_BEST = 0.58;
/** It answers whole what it is about nearly as much as that. */
const WHOLE_NEAR_BEST = 0.85;

/** As much evidence as makes half a score. */
const HALF = 1.8;
/** What shared screens add, all of them together. */
const SCREENS = 0.06;

/** A past event answers a behavioural question; in the others it is an example within the answer, in a technical one an aside. */
const SERVES: Readonly<Record<Kind, number>> = { behavioural: 1, situational: 0.97, competency: 0.97, culture: 0.97, technical: 0.9 };

/** Of so many words of a story one stands in a clue of what it is about; beyond the most that is asked for, length says nothing. */
const WORDS_FOR_ONE = 8;
const MOST_WANTED = 5;

/** Best first. What the story does not serve is not there. */
export function match(story: StoryText, bank: readonly Question[]): readonly StoryMatch[] {
  const told = toldIn(story);
  const found = findClues(told, clueIndexOf(bank));
  const measure = { story, against: offField(told), wanted: wordsWanted(told) };
  const matches = bank
    .flatMap((question, at) => matchOf(question, found.get(at), measure))
    .sort((a, b) => b.score - a.score || (a.questionId < b.questionId ? -1 : 1));
  // A word or two in passing are no theme, and a story without one serves nothing.
  if (!matches.some(({ isTheme }) => isTheme)) return [];
  const best = matches[0]?.score ?? 0;
  return matches
    .filter(({ score }) => score >= best * NEAR_BEST)
    .map(({ isTheme, ...one }) => (one.score >= best * WHOLE_NEAR_BEST ? one : { ...one, strength: 'partial' }));
}

/** The strongest that a story can be for a question of this kind: a design is not answered by an event. */
export function strongestFor(kind: Kind): Strength {
  return kind === 'technical' ? 'partial' : 'strong';
}

type Measure = { readonly story: StoryText; readonly against: number; readonly wanted: number };

function matchOf(
  question: Question,
  found: FoundClues | undefined,
  { story, against, wanted }: Measure,
): (StoryMatch & { isTheme: boolean })[] {
  if (!found || found.clues.length === 0) return [];
  const { amount, words } = evidenceOf(found);
  const screens = question.screens.filter((screen) => story.screens.includes(screen));
  const scored = (evidence: number) => scoreOf(question, Math.max(0, evidence - against), screens.length);
  const score = scored(amount);
  if (score < PARTIAL) return [];
  const strength = score >= STRONG ? strongestFor(question.kind) : 'partial';
  const isTheme = scored(amount * Math.min(1, words / wanted)) >= PARTIAL;
  return [{ questionId: question.id, strength, score, why: matchReason(found.clues, screens), isTheme }];
}

function scoreOf({ kind, screens }: Question, evidence: number, shared: number): number {
  const shown = (SCREENS * shared) / Math.max(1, screens.length);
  return Math.min(1, SERVES[kind] * (evidence / (evidence + HALF)) * (1 + shown));
}

function wordsWanted(told: readonly ToldSentence[]): number {
  const words = told.reduce((sum, sentence) => sum + sentence.words.length, 0);
  return Math.min(MOST_WANTED, Math.max(1, words / WORDS_FOR_ONE));
}
