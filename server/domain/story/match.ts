/**
 * Which question a story serves, and why: BM25 with the questions as the documents and the story as what is searched for, so that the
 * matches of a story depend on no other story (ADR 9).
 */
import type { Kind, Question } from '../question/question.ts';
import { type IndexedQuestion, indexedQuestions, sum } from './bank-index.ts';
import { matchReason } from './match-reason.ts';
import type { StoryMatch, StoryText, Strength } from './story.ts';
import { type StoryTerms, storyTerms } from './story-terms.ts';

/** From these scores on, 0 … 1. Found with the labelled stories of test/domain/fixtures/stories, whose figures the test prints. */
const STRONG = 0.5;
const PARTIAL = 0.27;

/** What a score is made of: what the question asks about, all that a strong answer says, and what interviewers look for. */
const SHARE = { heading: 0.55, text: 0.35, screens: 0.1 };

/** A past event answers a behavioural question; in the others it is an example within the answer, in a technical one an aside. */
const SERVES: Readonly<Record<Kind, number>> = { behavioural: 1, situational: 0.95, competency: 0.95, culture: 0.95, technical: 0.9 };

/** Best first. What the story does not serve is not there. */
export function match(story: StoryText, bank: readonly Question[]): readonly StoryMatch[] {
  const terms = storyTerms(story);
  return indexedQuestions(bank)
    .flatMap((indexed) => matchOf(story, terms, indexed))
    .sort((a, b) => b.score - a.score || (a.questionId < b.questionId ? -1 : 1));
}

/** The strongest that a story can be for a question of this kind: a design is not answered by an event. */
export function strongestFor(kind: Kind): Strength {
  return kind === 'technical' ? 'partial' : 'strong';
}

function matchOf(story: StoryText, terms: StoryTerms, indexed: IndexedQuestion): StoryMatch[] {
  const { question, weights, heading } = indexed;
  const screens = question.screens.filter((screen) => story.screens.includes(screen));
  const parts = {
    heading: covered(heading, terms),
    text: likeness(weights, terms),
    screens: screens.length / Math.max(1, question.screens.length),
  };
  const score = SERVES[question.kind] * (SHARE.heading * parts.heading + SHARE.text * parts.text + SHARE.screens * parts.screens);
  if (score < PARTIAL) return [];
  const strength = score >= STRONG ? strongestFor(question.kind) : 'partial';
  return [{ questionId: question.id, strength, score, why: matchReason(terms, indexed, screens) }];
}

/** Share of what a question asks about that the story tells of, 0 … 1. */
function covered(heading: IndexedQuestion['heading'], terms: StoryTerms): number {
  const all = sum(heading.values());
  return all === 0 ? 0 : sum(Array.from(heading, ([key, weight]) => weight * (terms.get(key)?.share ?? 0))) / all;
}

/** The best that two texts about the same thing reach; what is above it counts as much. */
const ALIKE = 0.5;

/** The BM25 score over the lengths of both, so that neither a long story nor a long question wins by its length. 0 … 1. */
function likeness(weights: IndexedQuestion['weights'], terms: StoryTerms): number {
  const score = sum(Array.from(weights, ([key, weight]) => weight * (terms.get(key)?.share ?? 0)));
  const lengths = Math.sqrt(squares(weights.values()) * squares(Array.from(terms.values(), ({ share }) => share)));
  return lengths === 0 ? 0 : Math.min(1, score / lengths / ALIKE);
}

function squares(numbers: Iterable<number>): number {
  return sum(Array.from(numbers, (number) => number * number));
}
