/** What a day of the plan is like as a whole: still open, done, or nothing to do. */
import type { Gap } from './gap.ts';
import { aloudMinutes, isSameTask, type PlanCandidate, type PlanPhase, phaseOf } from './plan-candidates.ts';
import type { PlanInput } from './plan-input.ts';
import { minutesOf } from './plan-selection.ts';

export type PlanDay =
  | {
      readonly kind: 'open';
      /** The candidate's, or those of the plan where it fills much less. */
      readonly minutes: number;
      readonly phase: PlanPhase;
      /** `comesFirst`: the plan begins with what trains it. */
      readonly gap: (Gap & { readonly comesFirst: boolean }) | null;
      /** There is not enough worth doing for the minutes. */
      readonly isShort: boolean;
    }
  /** `minutes` of practice; something that was planned is left for tomorrow. */
  | { readonly kind: 'done'; readonly minutes: number; readonly hasRest: boolean }
  /** Nothing fits into the minutes; the shortest thing there is takes so many. */
  | { readonly kind: 'too-short'; readonly minutes: number; readonly shortest: number }
  | { readonly kind: 'nothing' };

type Lists = {
  readonly input: PlanInput;
  /** All there was to choose from but the cards. */
  readonly candidates: readonly PlanCandidate[];
  /** What was planned when the day began; then what is done, of it and beside it, and what is left. */
  readonly planned: readonly PlanCandidate[];
  readonly done: readonly PlanCandidate[];
  readonly open: readonly PlanCandidate[];
};

/** A plan that fills less of the minutes than this is called by its own length. */
const FULL = 0.75;

export function planDay(lists: Lists, gap: Gap | null): PlanDay {
  const { input, planned, done, open } = lists;
  if (open.length > 0) {
    const beside = done.filter((one) => !planned.some(({ task }) => isSameTask(task, one.task)));
    const all = minutesOf([...beside, ...planned]);
    return {
      kind: 'open',
      minutes: all >= input.minutes * FULL ? input.minutes : all,
      phase: phaseOf(input.daysLeft),
      gap: gap && { ...gap, comesFirst: planned[0]?.trainsGap ?? false },
      isShort: minutesOf([...open, ...done]) < input.minutes * FULL,
    };
  }
  if (done.length > 0)
    return { kind: 'done', minutes: minutesOf(done), hasRest: input.daysLeft !== 0 && planned.some((candidate) => !candidate.done) };
  const shortest = shortestOf(lists);
  return shortest === null ? { kind: 'nothing' } : { kind: 'too-short', minutes: input.minutes, shortest };
}

/** Minutes of the shortest thing there is to do; null where there is nothing. */
function shortestOf({ input, candidates }: Lists): number | null {
  const worthwhile = candidates.filter(({ group }) => group !== 'other');
  const aloud = input.questions
    .filter(({ id }) => worthwhile.some(({ task }) => task.kind === 'question' && task.id === id))
    .map(aloudMinutes);
  const shortest = Math.min(...aloud, ...worthwhile.map(({ minutes }) => minutes), ...(input.cards.length > 0 ? [1] : []));
  return Number.isFinite(shortest) ? shortest : null;
}
