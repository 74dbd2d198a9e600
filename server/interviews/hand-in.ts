/** What is written beside an item as it goes in: its answer with version and rating, or what an exercise showed. */
import { createHash } from 'node:crypto';
import type { Showing } from '../domain/interview/exercise.ts';
import { isUnwritten, spokenWorkOf } from '../domain/interview/spoken-work.ts';
import { subjectName } from '../domain/study/evidence.ts';
import { RATINGS } from '../domain/study/schedule.ts';
import { questionOf } from './item-content.ts';
import type { SittingDeps, StepContent, StepRequest } from './step-request.ts';
import { type BesideItem, observation } from './store.ts';
import type { StoredItem } from './stored-interview.ts';

export async function handingIn(
  deps: Pick<SittingDeps, 'exercises' | 'answers'>,
  { interview, item, pace }: StepRequest,
  content: StepContent,
  now: number,
): Promise<{ readonly content: StepContent; readonly and: BesideItem }> {
  const { candidate } = interview;
  const hosted = deps.exercises[item.kind];
  if (hosted) {
    const at = { source: 'interview' as const, sourceId: interview.id, version: item.place, selfLevel: null, at: now };
    const levels = bySubject(hosted.shown(item, content.work));
    return { content, and: levels.map(({ subject, level }) => observation(candidate, { ...at, subject, level })) };
  }
  if (item.kind !== 'question' && item.kind !== 'talk') return { content, and: [] };
  const { parts, selfLevel, missed } = spokenWorkOf(content.work);
  if (isUnwritten(parts) && selfLevel === null && item.answerId === null) return { content, and: [] };
  const answerId = answerIdOf(interview.id, item.place);
  const level = RATINGS.find((one) => one === selfLevel);
  const and: BesideItem = await deps.answers.give({
    candidate,
    answerId,
    questionId: answeredAs(item),
    question: questionOf(item),
    parts,
    rating: level === undefined ? null : { level, missed: missed ?? [] },
    pace,
    now,
  });
  return { content: { ...content, answerId }, and };
}

/** An exercise shows a subject at several places: one level each, the lower of the two in the middle, as standing has it. */
function bySubject(shown: readonly Showing[]): readonly { readonly subject: string; readonly level: number }[] {
  const names = [...new Set(shown.map(({ subject }) => subjectName(subject)))];
  return names.map((subject) => {
    const levels = shown.filter((one) => subjectName(one.subject) === subject).map(({ level }) => level);
    const sorted = levels.toSorted((a, b) => a - b);
    return { subject, level: sorted[Math.floor((sorted.length - 1) / 2)] ?? 1 };
  });
}

/** Always the same for an item, so that a recording, its second sending and the hand-in meet in one answer. */
export function answerIdOf(interviewId: string, place: number): string {
  return createHash('sha256').update(`${interviewId} ${place}`).digest('base64url').slice(0, 16);
}

/** A talk has no question, and is found under its own name. */
export function answeredAs({ kind, subject }: Pick<StoredItem, 'kind' | 'subject'>): string {
  return kind === 'talk' ? `talk-${subject}` : subject;
}
