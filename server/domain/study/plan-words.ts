/** The headline of a plan and the sentence under it. */
import { type Gap, gapSentence } from './gap.ts';
import { capital, counted, minutesInWords } from './number-words.ts';
import { aloudMinutes, type Offer, phaseOf } from './plan-candidates.ts';
import type { PlanInput } from './plan-input.ts';
import { minutesOf } from './plan-selection.ts';

type Day = {
  readonly input: PlanInput;
  /** All there was to choose from but the cards. */
  readonly offers: readonly Offer[];
  /** What the morning asked for; then what is done, of it and beside it, and what is left. */
  readonly morning: readonly Offer[];
  readonly done: readonly Offer[];
  readonly open: readonly Offer[];
};

/** A plan that fills less of the minutes than this is called by its own length. */
const FULL = 0.75;

export function headlineOf(day: Day): string {
  const { input, morning, done, open } = day;
  if (open.length === 0 && done.length > 0) return 'Done for today';
  if (open.length === 0 && shortestOf(day) === null) return 'Nothing to do today';
  const planned = minutesOf([...done.filter(({ href }) => !morning.some((offer) => offer.href === href)), ...morning]);
  const isFull = open.length === 0 || planned >= input.minutes * FULL;
  return `${capital(minutesInWords(isFull ? input.minutes : planned))} today`;
}

export function sentenceOf(day: Day, gap: Gap | null): string {
  const { input, open, done } = day;
  const sentences = [daysSentence(input), open.length > 0 ? planSentence(day, gap) : restSentence(day)];
  const isShort = open.length > 0 && minutesOf([...open, ...done]) < input.minutes * FULL;
  return [...sentences, isShort ? 'That is all that is worth doing today.' : ''].filter(Boolean).join(' ');
}

function daysSentence({ daysLeft, interviewDay }: PlanInput): string {
  if (daysLeft === null) return '';
  if (daysLeft < 0) return `The interview was on ${interviewDay}. When there is another, set its date in the settings.`;
  if (daysLeft === 0) return 'The interview is today.';
  return `${capital(counted(daysLeft, 'day'))} left.`;
}

function planSentence({ input, morning }: Day, gap: Gap | null): string {
  const phase = phaseOf(input.daysLeft);
  const about = gap ? gapSentence(gap, morning[0]?.trainsGap ?? false) : '';
  if (phase === 'far') return about;
  const calm = phase === 'day' ? 'Say once more what you know.' : 'No new incidents now: what you know, made sure of.';
  return [calm, about].filter(Boolean).join(' ');
}

/** Nothing is left: done, or never there, or too long. */
function restSentence(day: Day): string {
  const { input, done, morning } = day;
  const next = input.nextDue === null ? 'No card is waiting.' : `The next card comes back ${input.nextDue}.`;
  const shortest = shortestOf(day);
  if (done.length > 0) {
    const rest = input.daysLeft !== 0 && morning.some((offer) => !offer.done) ? ' What is left of the plan is there tomorrow.' : '';
    return `About ${minutesInWords(minutesOf(done))} of practice.${rest} ${next}`;
  }
  if (shortest === null) return `Nothing is due, thin or new. ${next}`;
  return `Nothing fits into ${minutesInWords(input.minutes)}; the shortest thing takes ${minutesInWords(shortest)}. ${next}`;
}

/** Minutes of the shortest thing there is to do; null where there is nothing. */
function shortestOf({ input, offers }: Day): number | null {
  const planned = offers.filter(({ group }) => group !== 'other');
  const aloud = input.questions.filter(({ id }) => planned.some(({ href }) => href === `/questions/${id}`)).map(aloudMinutes);
  const shortest = Math.min(...aloud, ...planned.map(({ minutes }) => minutes), ...(input.cards.length > 0 ? [1] : []));
  return Number.isFinite(shortest) ? shortest : null;
}
