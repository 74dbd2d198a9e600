/** Whether a mock interview helps today, and which: against the date of the interview, what is rated and when the last one was. */
import type { PlanInput, PlanInterviews } from './plan-input.ts';
import type { PlanReason } from './plan-reason.ts';

/** `quick`: twenty minutes; `stage`: a round; `whole`: the next sitting of a whole loop. */
export type InterviewLength = 'quick' | 'stage' | 'whole';

/** Answers of one's own that are worth being heard: with fewer, an interview shows that there are none. */
const ENOUGH_RATED = 5;
/** Days before the interview from which on one is worth sitting in any case, and the whole loop is. */
const LAST_WEEK = 7;
/** From here on nothing new: twenty minutes of what is known, and on the last evening none. */
const LAST_DAYS = 3;
const LAST_EVENING = 1;
/** A report is worked through first. */
const REST_DAYS = 3;

/** A first sitting of a loop is about as short as a quick interview. */
const MINUTES: Readonly<Record<InterviewLength, number>> = { quick: 20, stage: 45, whole: 20 };
/** A round takes less of the day than this share, so that something else has room. */
const LONGEST_SHARE = 0.75;

export type ProposedInterview = {
  readonly length: InterviewLength;
  /** Null where it would not help today, and one was sat. */
  readonly reason: PlanReason | null;
  readonly minutes: number;
  readonly open: PlanInterviews['open'];
  readonly done: boolean;
};

/** Null where it would not help, unless one was sat today. What is open is gone on with as far as the day goes. */
export function proposedInterview(input: PlanInput): ProposedInterview | null {
  const { interviews, minutes } = input;
  const reason = reasonFor(input);
  if (!interviews || (reason === null && !interviews.done)) return null;
  const { open, done } = interviews;
  const length = lengthFor(input);
  return { length, reason, minutes: open ? Math.min(open.minutes, minutes) : MINUTES[length], open, done };
}

function reasonFor(input: PlanInput): PlanReason | null {
  const { daysLeft, interviews } = input;
  const isAhead = daysLeft !== null && daysLeft >= 0;
  if (!interviews || (isAhead && daysLeft <= LAST_EVENING)) return null;
  if (interviews.open) return { kind: 'interview-open' };
  if (interviews.lastDaysAgo !== null && interviews.lastDaysAgo < REST_DAYS) return null;
  if (lengthFor(input) === 'whole' && daysLeft !== null) return { kind: 'whole-loop', daysLeft };
  if (interviews.lastDaysAgo !== null) return { kind: 'interview-again', daysAgo: interviews.lastDaysAgo };
  const rated = input.questions.filter(({ level }) => level !== null).length;
  if (rated >= ENOUGH_RATED) return { kind: 'first-interview', rated };
  return isAhead && daysLeft <= LAST_WEEK ? { kind: 'not-heard', daysLeft } : null;
}

function lengthFor({ daysLeft, minutes, interviews }: PlanInput): InterviewLength {
  const isLastWeek = daysLeft !== null && daysLeft > LAST_DAYS && daysLeft <= LAST_WEEK;
  if (isLastWeek && interviews?.wholeLately === false && interviews.lastDaysAgo !== null) return 'whole';
  const isNear = daysLeft !== null && daysLeft >= 0 && daysLeft <= LAST_DAYS;
  return !isNear && MINUTES.stage <= minutes * LONGEST_SHARE ? 'stage' : 'quick';
}
