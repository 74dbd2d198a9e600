/** The plan by which an answer is rated: read by the checks, kept as a version, and put on the schedule. */

import { daysLater, startOfDay } from '../calendar/local-day.ts';
import { isEmpty, isSame } from '../domain/answer/draft.ts';
import type { SelfRating } from '../domain/answer/rating.ts';
import type { NewVersion } from '../domain/answer/version.ts';
import type { Question } from '../domain/question/question.ts';
import { read } from '../domain/reading/read.ts';
import type { AnswerLevel } from '../domain/reading/reading.ts';
import type { CardSubject } from '../domain/study/card.ts';
import { type Evidence, type Subject, subjectName } from '../domain/study/evidence.ts';
import type { CardReview, QuestionCard, StudiedQuestion } from '../domain/study/rated-answer.ts';
import { fresh, type Rating, reviewed } from '../domain/study/schedule.ts';
import type { RatedAnswerStore } from '../study/rated-answer-store.ts';
import { changeOf, returning } from './plans.ts';
import type { Ground, Plan } from './saving.ts';
import type { StoredAnswer } from './store.ts';

type RatingDeps = { readonly study: RatedAnswerStore; readonly newId: () => string };

/** A pointer comes back as a card once it was missing this often. */
const MISSES = 2;

export function rate({ study, newId }: RatingDeps, question: Question, rating: SelfRating, pace: number, now: number): Plan {
  return async (ground) => {
    const { stored, parts, questionId, sending } = ground;
    if (isEmpty(parts) || (stored && ground.isStale && isRatedSo(stored, ground, rating))) return null;
    const { level } = read(question, parts, pace);
    const earlier = returning(ground, now);
    const version: NewVersion = {
      parts,
      reason: 'rated',
      at: now,
      marks: { selfLevel: rating.level, missed: rating.missed, readLevel: level },
    };
    const change = changeOf(ground, {}, [...earlier, version], now);
    if (!change) return null;
    const number = (stored?.version ?? 0) + change.versions.length;
    const studied = await study.studied(sending.candidate, questionId, change.answerId);
    const evidence = evidenceOf(question, change.answerId, number, rating, level, now);
    return { ...change, rated: { evidence, ...schedule(question, rating, studied, newId, now) } };
  };
}

/** The same rating of the same text from the same state of the page: a double click, or Back and once more. */
function isRatedSo({ newestMarks, newest }: StoredAnswer, { parts }: Ground, { level, missed }: SelfRating): boolean {
  return newest !== null && isSame(newest, parts) && newestMarks?.selfLevel === level && newestMarks.missed.join() === missed.join();
}

function evidenceOf(
  { id, screens }: Question,
  sourceId: string,
  version: number,
  rating: SelfRating,
  level: AnswerLevel | null,
  at: number,
): readonly Evidence[] {
  const subjects: readonly Subject[] = [{ kind: 'question', id }, ...screens.map((screen) => ({ kind: 'screen' as const, id: screen }))];
  return subjects.map((subject) => ({
    subject: subjectName(subject),
    ...{ source: 'answer' as const, sourceId, version, level, selfLevel: rating.level, at },
  }));
}

/** A second rating of an answer on one day says nothing new about what is remembered or missed, so it moves no date and counts no miss. */
function schedule(question: Question, { level, missed }: SelfRating, studied: StudiedQuestion, newId: () => string, now: number) {
  const isAgainToday = studied.ratedAt !== null && studied.ratedAt >= startOfDay(now);
  if (isAgainToday && studied.card) return { missed: [], cards: [], review: null };
  const pointers = missed.filter((id) => (studied.misses.get(id) ?? 0) + 1 >= MISSES);
  const subjects = pointers.map((pointerId): CardSubject => ({ kind: 'pointer', questionId: question.id, pointerId }));
  const cards = subjects.map((subject) => ({ id: newId(), subject, schedule: fresh(daysLater(now, 1)) }));
  const card = studied.card ?? { id: newId(), schedule: fresh(now) };
  const made = studied.card ? [] : [{ ...card, subject: { kind: 'question' as const, questionId: question.id } }];
  return { missed, cards: [...made, ...cards], review: reviewOf(card, level, now) };
}

/** Clocks jump back, and two answers to one question may be rated in the same millisecond: a review comes after the last one all the same. */
function reviewOf({ id, schedule }: QuestionCard, level: Rating, now: number): CardReview {
  const at = Math.max(now, (schedule.reviewedAt ?? 0) + 1);
  return { cardId: id, rating: level, at, before: schedule, after: reviewed(schedule, level, at) };
}
