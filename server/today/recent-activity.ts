/** What was done lately: runs, rated answers, and the cards of a day in one line. */

import type { Deed } from '../../views/today/recent-activity.tsx';
import { shortDay } from '../calendar/day-words.ts';
import { startOfDay } from '../calendar/local-day.ts';
import type { QuestionBank } from '../content/question-bank.ts';
import { grouped } from '../domain/study/grouped.ts';
import { REVIEWS_READ } from './statements.ts';
import type { TodayFacts } from './store.ts';

const MOST = 7;

type Sources = {
  readonly bank: Pick<QuestionBank, 'question'>;
  readonly titleOf: (scenarioId: string, hash: string) => string | null;
  readonly now: number;
};

type Dated = { readonly at: number; readonly deed: Deed };

/** Newest first. */
export function latelyOf(facts: TodayFacts, sources: Sources): readonly Deed[] {
  const all = [...runsOf(facts, sources), ...ratingsOf(facts, sources), ...reviewsOf(facts, sources)];
  return all
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST)
    .map(({ deed }) => deed);
}

function runsOf({ runs }: TodayFacts, { titleOf, now }: Sources): Dated[] {
  return runs.map(({ id, scenarioId, hash, score, at }) => ({
    at,
    deed: { kind: 'run', when: shortDay(at, now), runId: id, title: titleOf(scenarioId, hash) ?? scenarioId, score: wholePoints(score) },
  }));
}

/** 100 only if exact (format §11). */
function wholePoints(score: number | null): string | null {
  if (score === null) return null;
  return String(score < 100 ? Math.min(99, Math.round(score)) : 100);
}

/** Of each question its newest rating. */
function ratingsOf({ questions }: TodayFacts, { bank, now }: Sources): Dated[] {
  return questions.flatMap(({ id, newest }) => {
    const question = bank.question(id);
    if (!newest || !question) return [];
    const { at, level, selfLevel } = newest;
    return [{ at, deed: { kind: 'answer' as const, when: shortDay(at, now), questionId: id, title: question.short, level, selfLevel } }];
  });
}

/** A rated answer reviews its card at the same moment; that is one deed, not two. */
function reviewsOf({ reviewedAt, questions }: TodayFacts, { now }: Sources): Dated[] {
  const rated = new Set(questions.flatMap(({ ratedAt }) => ratedAt));
  const days = [
    ...grouped(
      reviewedAt.filter((at) => !rated.has(at)),
      startOfDay,
    ).values(),
  ];
  // The oldest of as many as were read may be half a day.
  const whole = reviewedAt.length < REVIEWS_READ || days.length === 1 ? days : days.slice(0, -1);
  return whole.map((times) => {
    const at = times[0] ?? now;
    return { at, deed: { kind: 'cards', when: shortDay(at, now), count: times.length } };
  });
}
