/** A STAR draft from a finished run's own log: simulated, and marked so. Its score is not told; nobody asks for it in an interview. */

import type { Debrief, DecisionReview } from '../debrief/debrief.ts';
import { duration } from '../debrief/duration.ts';
import { restoredAfter } from '../debrief/times.ts';
import { decoded } from '../entities.ts';
import { history, type Run } from '../run/run.ts';
import { clockAt, show } from '../scenario/quantity.ts';
import type { Outcome, Signal } from '../scenario/scenario.ts';
import { meets } from '../scenario/signals.ts';
import { COSTLY } from '../study/card.ts';
import { screensOf } from '../study/evidence.ts';
import { STORY_LIMITS, type Story } from './story.ts';

/** Decisions looked back on: those that cost most. */
const LOOKED_BACK_ON = 2;
/** From this level on a run shows a skill (SKILLS: 3 is a solid senior). */
const SHOWN = 3;

export function storyOfRun(run: Run, debrief: Debrief): Omit<Story, 'id'> {
  const { title, role } = run.scenario;
  const skills = debrief.skills.filter(({ level }) => level !== null && level >= SHOWN).map(({ skill }) => skill);
  return {
    title: title.slice(0, STORY_LIMITS.title),
    happened: 'in a run of Dry Run',
    role: role.slice(0, STORY_LIMITS.field),
    parts: {
      situation: situationOf(run),
      task: `I was the ${role}.`,
      action: actionOf(run),
      result: resultOf(run),
      reflection: reflectionOf(debrief),
    },
    numbers: numbersOf(run),
    screens: skills.length === 0 ? [] : screensOf(run.scenario),
    skills,
    simulated: true,
  };
}

function situationOf(run: Run): string {
  const [first] = history(run);
  const { severity, summary, start } = run.scenario;
  const begun = `At ${clockAt(start, 0)} it began as a ${severity}. ${summary}`;
  const out = run.state.signals.flatMap((signal, index) => (first && isOut(signal, first, index) ? [stateOf(signal, first, index)] : []));
  return within([begun, ...out].join(' '));
}

function isOut(signal: Signal, run: Run, index: number): boolean {
  return signal.good !== null && !meets(signal, run.state.signal(index));
}

function stateOf(signal: Signal, run: Run, index: number): string {
  return `${signal.label} stood at ${show(run.state.signal(index), signal.notation)}.`;
}

/** One line a decision: when, what, how long it took, and what moved while it did. */
function actionOf(run: Run): string {
  const lines = history(run).flatMap((at) => (at.last ? [decisionLine(at.last.before, at, at.last.choice.label)] : []));
  const fitting = lines.filter((_, index) => lines.slice(0, index + 1).join('\n').length <= STORY_LIMITS.part - 100);
  const more = lines.length - fitting.length;
  return [...fitting, ...(more > 0 ? [`And ${more} more decisions.`] : [])].join('\n');
}

function decisionLine(before: Run, after: Run, label: string): string {
  const took = after.state.minutes - before.state.minutes;
  const when = clockAt(before.scenario.start, before.state.minutes);
  const length = took === 0 ? '' : `, which took ${duration(took)}`;
  return [`At ${when} I decided: “${label}”${length}.`, ...turns(before, after)].join(' ');
}

/** Signals that came to meet their objective meanwhile, or ceased to. */
function turns(before: Run, after: Run): string[] {
  return after.state.signals.flatMap((signal, index) => {
    if (signal.good === null || isOut(signal, before, index) === isOut(signal, after, index)) return [];
    const from = show(before.state.signal(index), signal.notation);
    const to = show(after.state.signal(index), signal.notation);
    return [`${signal.label} went from ${from} to ${to}.`];
  });
}

const ENDED: Readonly<Record<Outcome, string>> = {
  resolved: 'The incident was resolved',
  mitigated: 'The incident was mitigated, and something of it remained',
  escalated: 'The incident grew beyond me and others took it over',
  failed: 'The incident was not brought under control',
  'out of time': 'Time ran out before the incident came to an end',
  stuck: 'Nothing was left to do before the incident came to an end',
};

function resultOf(run: Run): string {
  const ended = run.outcome === null ? 'It is not over yet' : ENDED[run.outcome];
  const back = restoredIn(restoredAfter(run));
  const impacts = run.scenario.impacts.map(({ label, notation }, index) => `${label}: ${show(run.state.impact(index), notation)}.`);
  return within([`${ended}, ${duration(run.state.minutes)} after it began.`, back, ...impacts].filter(Boolean).join(' '));
}

/** Nothing where every signal was well all the time. */
function restoredIn(minutes: number | null): string {
  if (minutes === null) return 'Not every signal was back by then.';
  return minutes === 0 ? '' : `It took ${duration(minutes)} to restore every signal.`;
}

function numbersOf(run: Run): string {
  const restored = restoredAfter(run);
  const impacts = run.scenario.impacts.map(({ label, notation }, index) => `${label} ${show(run.state.impact(index), notation)}`);
  const time = restored ? `restored in ${duration(restored)}` : `over after ${duration(run.state.minutes)}`;
  return [time, ...impacts].join('; ').slice(0, STORY_LIMITS.field);
}

function reflectionOf({ decisions }: Debrief): string {
  const costly = decisions.filter(({ lossValue }) => lossValue > COSTLY).sort((a, b) => b.lossValue - a.lossValue);
  const lines = costly.slice(0, LOOKED_BACK_ON).map(lookBack);
  return within(lines.length === 0 ? 'No decision cost much. I would take the same way again.' : lines.join('\n'));
}

function lookBack({ clock, labelHtml, better, whyHtml }: DecisionReview): string {
  const chosen = `At ${clock} I chose “${textOf(labelHtml)}”.`;
  const instead = better ? `“${textOf(better.labelHtml)}” was better then.` : '';
  return [chosen, instead, textOf(better?.whyHtml ?? whyHtml ?? '')].filter(Boolean).join(' ');
}

/** Prepared HTML as words. */
function textOf(html: string): string {
  return decoded(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .replace(/\s([.,;:])/g, '$1')
    .trim();
}

function within(text: string): string {
  return text.slice(0, STORY_LIMITS.part);
}
