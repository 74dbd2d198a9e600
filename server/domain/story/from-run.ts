/**
 * A STAR draft from a finished run: the three decisions that mattered, in plain sentences, to be confirmed. Simulated, and marked so. Its
 * score is not told; nobody asks for it in an interview.
 */

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

/** Decisions told, and one looked back on: more is no answer of three minutes. */
const TOLD = 3;
const LOOKED_BACK_ON = 1;
/** Signals that were out, and impacts, as many as one says in a breath. */
const MOST_FIGURES = 2;
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
      action: actionOf(run, debrief),
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
  return within([begun, ...out.slice(0, MOST_FIGURES)].join(' '));
}

function isOut(signal: Signal, run: Run, index: number): boolean {
  return signal.good !== null && !meets(signal, run.state.signal(index));
}

function stateOf(signal: Signal, run: Run, index: number): string {
  return `${signal.label} stood at ${show(run.state.signal(index), signal.notation)}.`;
}

/** The decisions that mattered, in their order: a whole log is nothing that one can tell. */
function actionOf(run: Run, { decisions }: Debrief): string {
  const steps = history(run).flatMap((at) => (at.last ? [{ before: at.last.before, after: at, label: at.last.choice.label }] : []));
  const weighed = steps.map((step, index) => ({ ...step, index, weight: weightOf(step, decisions[index]) }));
  const told = weighed
    .toSorted((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, TOLD)
    .toSorted((a, b) => a.index - b.index);
  return within(told.map(decisionTold).join('\n'));
}

type Step = { readonly before: Run; readonly after: Run; readonly label: string };

/** In points of 100: what turned a signal, or ended it all, outweighs what cost a few, and a look-up that changed nothing is not told. */
const TURNED = 20;

function weightOf({ before, after }: Step, review: DecisionReview | undefined): number {
  const acted = after.state.minutes > before.state.minutes ? 1 : 0;
  const ended = after.outcome === null ? 0 : TURNED;
  const scored = (review?.brought.length ?? 0) * 5;
  return TURNED * turns(before, after).length + ended + (review?.lossValue ?? 0) + scored + acted;
}

/** `At 02:20 I decided to roll the pool change back.`, and what moved meanwhile. */
function decisionTold({ before, after, label }: Step): string {
  const when = clockAt(before.scenario.start, before.state.minutes);
  const [moved = ''] = turns(before, after);
  return [`At ${when} I decided to ${withoutCapital(label)}.`, moved].filter(Boolean).join(' ');
}

/** Choices are written as one would say them to somebody: `Roll the pool change back`. */
function withoutCapital(label: string): string {
  const text = label.replace(/[.!]$/, '');
  return /^\p{Lu}(?=\p{Ll}|\s)/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
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
  const impacts = run.scenario.impacts
    .map(({ label, notation }, index) => `${label}: ${show(run.state.impact(index), notation)}.`)
    .slice(0, MOST_FIGURES);
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
