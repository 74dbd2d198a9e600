/**
 * The plan: what to do today, and why. It is made from the state of things when the day began, so it stands all day: what was done is
 * struck through and counts against the minutes, nothing takes its place, and the same input gives the same plan.
 */
import { type Gap, widestGap } from './gap.ts';
import { aloudMinutes, candidatesOf, cardsCandidate, isSameTask, type PlanCandidate, type PlanTask, phaseOf } from './plan-candidates.ts';
import { type PlanDay, planDay } from './plan-day.ts';
import type { PlanInput } from './plan-input.ts';
import type { PlanReason } from './plan-reason.ts';
import { minutesOf, select } from './plan-selection.ts';

export type PlanLine = {
  /** `others`: so many more things that were done beside the plan. */
  readonly task: PlanTask | { readonly kind: 'others'; readonly id: 'others'; readonly count: number };
  /** Null where it is done. */
  readonly reason: PlanReason | null;
  readonly minutes: number;
  readonly done: boolean;
  /** There is time to say the answer, if not to write it. */
  readonly isAloud: boolean;
};

export type Plan = {
  readonly day: PlanDay;
  /** Whole days to the interview, negative once it is past, and the day as a sentence has it; null where there is no date. */
  readonly interview: { readonly daysLeft: number; readonly day: string | null } | null;
  /** When the next card comes back, `tomorrow`, `on Thursday`; null where none will. */
  readonly nextDue: string | null;
  /** Done ones first. */
  readonly lines: readonly PlanLine[];
  /** The first thing to do; null where nothing is left. */
  readonly next: PlanTask | null;
  /** Minutes of a shorter plan; null where this one is short. */
  readonly shorter: number | null;
  /** For who has time beyond the plan: one thing, once all of it is done. Null before, and where nothing is worth it. */
  readonly more: PlanLine | null;
};

export function plan(input: PlanInput): Plan {
  const gap = widestGap(input.standings);
  const candidates = candidatesOf(input, gap);
  const planned = plannedOf(input, candidates, gap);
  const extras = candidates.filter(({ done, task }) => done && !planned.some((one) => isSameTask(one.task, task)));
  const struck = doneOf(input, planned);
  const done = [...extras, ...struck];
  const open = fitting(
    planned.filter((candidate) => !candidate.done),
    input.minutes - minutesOf(done),
  );
  const day = planDay({ input, candidates, planned, done, open }, gap);
  return {
    day,
    interview: input.daysLeft === null ? null : { daysLeft: input.daysLeft, day: input.interviewDay },
    nextDue: input.nextDue,
    // What was not planned comes first, as it was not on the list.
    lines: [...extraLines(extras), ...[...struck, ...open].map(line)],
    next: open[0]?.task ?? null,
    shorter: shorterThan(input.minutes, open),
    more: day.kind === 'done' ? oneMore(input, candidates, gap) : null,
  };
}

function plannedOf(input: PlanInput, candidates: readonly PlanCandidate[], gap: Gap | null): readonly PlanCandidate[] {
  const selected = select(input, candidates, phaseOf(input.daysLeft), gap);
  return selected.length > 0 ? selected : shortest(input, candidates);
}

/** Long enough for whatever there is. */
const AN_HOUR = 60;

/** What a plan of what is left would begin with. */
function oneMore(input: PlanInput, candidates: readonly PlanCandidate[], gap: Gap | null): Plan['more'] {
  const left = candidates.filter(({ done }) => !done);
  const cards = input.cards.filter(({ done }) => !done);
  const [first] = select({ ...input, minutes: AN_HOUR, cards }, left, phaseOf(input.daysLeft), gap);
  return first ? line(first) : null;
}

/** In a few minutes there is time to say an answer, if not to write one. */
function shortest(input: PlanInput, candidates: readonly PlanCandidate[]): readonly PlanCandidate[] {
  for (const candidate of candidates.filter(({ task, group }) => task.kind === 'question' && group !== 'other')) {
    const question = input.questions.find(({ id }) => id === candidate.task.id);
    const minutes = question ? aloudMinutes(question) : candidate.minutes;
    if (minutes <= input.minutes) return [{ ...candidate, minutes, left: candidate.done ? 0 : minutes, isAloud: true }];
  }
  return [];
}

/** Cards that were done count also beyond those planned, once none of these is left. */
function doneOf(input: PlanInput, planned: readonly PlanCandidate[]): readonly PlanCandidate[] {
  const isBegun = planned.some(({ task, done }) => task.kind === 'cards' && !done);
  const cards = isBegun ? null : cardsCandidate({ ...input, cards: input.cards.filter((card) => card.done) }, Number.POSITIVE_INFINITY);
  const others = planned.filter(({ task, done }) => done && task.kind !== 'cards');
  return cards ? [cards, ...others] : others;
}

/** From the front, what the minutes still hold; what was begun counts with what is left of it. */
function fitting(open: readonly PlanCandidate[], minutes: number): readonly PlanCandidate[] {
  let left = minutes;
  return open.filter((candidate) => {
    if (candidate.left > left) return false;
    left -= candidate.left;
    return true;
  });
}

/** More than these are a list of its own, which stands under recent activity. */
const EXTRAS = 4;

function extraLines(extras: readonly PlanCandidate[]): readonly PlanLine[] {
  const rest = extras.slice(EXTRAS);
  const shown = extras.slice(0, EXTRAS).map(line);
  if (rest.length === 0) return shown;
  const task = { kind: 'others', id: 'others', count: rest.length } as const;
  return [...shown, { task, reason: null, minutes: minutesOf(rest), done: true, isAloud: false }];
}

function line({ task, reason, minutes, left, done, isAloud = false }: PlanCandidate): PlanLine {
  return { task, reason: done ? null : reason, minutes: done ? minutes : left, done, isAloud };
}

/** Half, to the next five; below a quarter of an hour there is nothing to halve. */
function shorterThan(minutes: number, open: readonly PlanCandidate[]): number | null {
  return minutes < 15 || open.length === 0 ? null : Math.ceil(minutes / 10) * 5;
}
