/** The headline of a plan and the sentences under it. */
import type { Plan } from '../../server/domain/study/plan.ts';
import type { PlanDay } from '../../server/domain/study/plan-day.ts';
import { inlineName, isPlural } from '../../server/domain/study/subject-name.ts';
import { capital, counted, minutesInWords } from '../parts/number-words.ts';

export function headline({ day }: Pick<Plan, 'day'>): string {
  switch (day.kind) {
    case 'done':
      return 'Done for today';
    case 'nothing':
      return 'Nothing to do today';
    case 'open':
    case 'too-short':
      return `${capital(minutesInWords(day.minutes))} today`;
  }
}

/** Empty where there is nothing to add. */
export function planSentence({ day, interview, nextDue }: Pick<Plan, 'day' | 'interview' | 'nextDue'>): string {
  const about = day.kind === 'open' ? openSentences(day) : [restSentence(day), nextSentence(nextDue)];
  return [interviewSentence(interview), ...about].filter(Boolean).join(' ');
}

function interviewSentence(interview: Plan['interview']): string {
  if (interview === null) return '';
  const { daysLeft, day } = interview;
  if (daysLeft < 0) return `The interview was on ${day}. When there is another, set its date in the settings.`;
  return daysLeft === 0 ? 'The interview is today.' : `${capital(counted(daysLeft, 'day'))} left.`;
}

type OpenDay = Extract<PlanDay, { kind: 'open' }>;

const CALM: Readonly<Record<OpenDay['phase'], string>> = {
  far: '',
  near: 'No new incidents now: what you know, made sure of.',
  day: 'Say once more what you know.',
};

function openSentences({ phase, gap, isShort }: OpenDay): readonly string[] {
  return [CALM[phase], gap ? gapSentence(gap) : '', isShort ? 'That is all that is worth doing today.' : ''];
}

function gapSentence({ subject, isObserved, comesFirst }: NonNullable<OpenDay['gap']>): string {
  const name = inlineName(subject);
  const isMany = isPlural(subject);
  const start = isObserved ? `${capital(name)} ${isMany ? 'are' : 'is'} your widest gap` : `Nothing has shown ${name} yet`;
  return comesFirst ? `${start}, so ${isMany ? 'they come' : 'it comes'} first.` : `${start}.`;
}

function restSentence(day: Exclude<PlanDay, OpenDay>): string {
  switch (day.kind) {
    case 'done': {
      const rest = day.hasRest ? ' What is left of the plan is there tomorrow.' : '';
      return `About ${minutesInWords(day.minutes)} of practice.${rest}`;
    }
    case 'too-short':
      return `Nothing fits into ${minutesInWords(day.minutes)}; the shortest thing takes ${minutesInWords(day.shortest)}.`;
    case 'nothing':
      return 'Nothing is due, thin or new.';
  }
}

function nextSentence(nextDue: string | null): string {
  return nextDue === null ? 'No card is waiting.' : `The next card comes back ${nextDue}.`;
}
