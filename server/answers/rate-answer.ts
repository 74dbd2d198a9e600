/** An answer is rated: read by the checks, saved as a version, and put on the schedule. */
import { daysLater, startOfDay } from '../calendar/local-day.ts';
import { isEmpty, isSame, laidOver } from '../domain/answer/draft.ts';
import { ratingOf, type SelfRating } from '../domain/answer/rating.ts';
import type { NewVersion } from '../domain/answer/version.ts';
import type { Question } from '../domain/question/question.ts';
import { readingSteps } from '../domain/reading/read.ts';
import type { AnswerLevel } from '../domain/reading/reading.ts';
import type { CardSubject } from '../domain/study/card.ts';
import { type Evidence, type Subject, subjectName } from '../domain/study/evidence.ts';
import type { CardReview, QuestionCard, RatedAnswer, StudiedQuestion } from '../domain/study/rated-answer.ts';
import { fresh, type Rating, reviewed } from '../domain/study/schedule.ts';
import { inTurns } from '../http/in-turns.ts';
import { type DraftRequest, NO_QUESTION, type SaveOutcome } from './draft-submission.ts';
import { type DraftDeps, draftChange, type MergedDraft, save, versionsOnReturn } from './save-draft.ts';
import type { AnswerChange, StoredAnswer } from './stored-answer.ts';

/** Fields: `level`, and `shown-…` for each pointer that is there. */
export async function rateAnswer(deps: DraftDeps, { form, submission, stored, question, pace }: DraftRequest): Promise<SaveOutcome> {
  if (!question) return NO_QUESTION;
  const rating = ratingOf(question, form);
  const refused = { kind: 'refused' as const, status: 422 as const, level: form.level ?? '' };
  if (isEmpty(laidOver(stored?.parts ?? {}, submission.parts)))
    return { ...refused, line: 'Not rated: there is nothing to rate yet. Write a first draft.' };
  if (!rating.ok) return { ...refused, line: 'Not rated, and not saved yet: a level is missing.', wrong: 'Choose one of the four.' };
  const now = deps.now();
  return save(deps, submission, (draft) => ratingChange(deps, draft, question, rating.value, pace, now));
}

async function ratingChange(
  { study, newId, bank }: DraftDeps,
  draft: MergedDraft,
  question: Question,
  rating: SelfRating,
  pace: number,
  now: number,
): Promise<AnswerChange | null> {
  const { stored, parts, submission } = draft;
  if (isEmpty(parts) || (stored && draft.isStale && isRatedSo(stored, parts, rating))) return null;
  const { level } = await inTurns(readingSteps(question, parts, pace, bank.topics()));
  const marks = { selfLevel: rating.level, missed: rating.missed, readLevel: level };
  const version: NewVersion = { parts, reason: 'rated', at: now, marks };
  const change = draftChange(draft, {}, [...versionsOnReturn(draft, now), version], now);
  if (!change) return null;
  const number = (stored?.version ?? 0) + change.versions.length;
  const rated = await ratedAnswer(
    { study, newId },
    question,
    { answerId: change.answerId, number, rating, level, now },
    submission.candidate,
  );
  return { ...change, rated };
}

export type RatedVersion = {
  readonly answerId: string;
  /** Of the version that was rated. */
  readonly number: number;
  readonly rating: SelfRating;
  /** As the checks see it; null where they cannot judge. */
  readonly level: AnswerLevel | null;
  readonly now: number;
};

/** What a rating leaves behind, wherever an answer was given. */
export async function ratedAnswer(
  { study, newId }: Pick<DraftDeps, 'study' | 'newId'>,
  question: Question,
  { answerId, number, rating, level, now }: RatedVersion,
  candidate: string,
): Promise<RatedAnswer> {
  const studied = await study.studied(candidate, question.id, answerId);
  const evidence = evidenceOf(question, answerId, number, rating.level, level, now);
  return { evidence, ...scheduled(question, rating, studied, newId, now) };
}

/** The same rating of the same text from the same state of the page: a double click, or Back and once more. */
function isRatedSo({ newestMarks, newest }: StoredAnswer, parts: MergedDraft['parts'], { level, missed }: SelfRating): boolean {
  return newest !== null && isSame(newest, parts) && newestMarks?.selfLevel === level && newestMarks.missed.join() === missed.join();
}

function evidenceOf(
  { id, screens }: Question,
  sourceId: string,
  version: number,
  selfLevel: Rating,
  level: AnswerLevel | null,
  at: number,
): readonly Evidence[] {
  const subjects: readonly Subject[] = [{ kind: 'question', id }, ...screens.map((screen) => ({ kind: 'screen' as const, id: screen }))];
  return subjects.map((subject) => ({
    subject: subjectName(subject),
    source: 'answer',
    sourceId,
    version,
    level,
    selfLevel,
    at,
  }));
}

/** A pointer comes back as a card once it was missing this often. */
const MISSES = 2;

/** A second rating of an answer on one day says nothing new about what is remembered or missed, so it moves no date and counts no miss. */
function scheduled(
  question: Question,
  { level, missed }: SelfRating,
  studied: StudiedQuestion,
  newId: () => string,
  now: number,
): Omit<RatedAnswer, 'evidence'> {
  const isAgainToday = studied.ratedAt !== null && studied.ratedAt >= startOfDay(now, studied.dayStartsAt);
  if (isAgainToday && studied.card) return { missed: [], cards: [], review: null };
  const pointers = missed.filter((id) => (studied.misses.get(id) ?? 0) + 1 >= MISSES);
  const subjects = pointers.map((pointerId): CardSubject => ({ kind: 'pointer', questionId: question.id, pointerId }));
  const cards = subjects.map((subject) => ({ id: newId(), subject, schedule: fresh(daysLater(now, 1, studied.dayStartsAt)) }));
  const card = studied.card ?? { id: newId(), schedule: fresh(now) };
  const made = studied.card ? [] : [{ ...card, subject: { kind: 'question' as const, questionId: question.id } }];
  return { missed, cards: [...made, ...cards], review: reviewOf(card, level, now) };
}

/** Clocks jump back, and two answers to one question may be rated in the same millisecond: a review comes after the last one all the same. */
function reviewOf({ id, schedule }: QuestionCard, level: Rating, now: number): CardReview {
  const at = Math.max(now, (schedule.reviewedAt ?? 0) + 1);
  return { cardId: id, rating: level, at, before: schedule, after: reviewed(schedule, level, at) };
}
