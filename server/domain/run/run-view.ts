/** What the candidate may see of a run. Nothing here betrays an answer: no targets, points, lessons, or choices not offered. */

import type { Html } from '../html.ts';
import { clockAt, show } from '../scenario/quantity.ts';
import { renderProse } from '../scenario/render-prose.ts';
import {
  type Choice,
  type Difficulty,
  type Impact,
  minutesOf,
  type Outcome,
  type Rate,
  type Scenario,
  type Severity,
  type Signal,
} from '../scenario/scenario.ts';
import { meets } from '../scenario/signals.ts';
import { delivered } from './channel.ts';
import { history, type Run } from './run.ts';
import { shuffled, token } from './seeded-random.ts';
import { type HistoryPoint, impactHistory, signalHistory } from './signal-history.ts';
import { clone, initial, isOffered, step } from './state.ts';

export type ChoiceView = {
  /** Opaque; valid for this run only. Null where it can no longer be chosen. */
  readonly token: string | null;
  readonly labelHtml: Html;
  /** Minutes. */
  readonly takes: number;
  /** Wall clock at which it was last chosen, if it was. */
  readonly doneAt: string | null;
  /** How often it may still be chosen, where that is more than once; otherwise null. */
  readonly left: number | null;
};

export type SignalView = {
  readonly label: string;
  /** As §6 shows it: `40%`, `$8,000`. */
  readonly value: string;
  readonly state: 'good' | 'bad' | 'neutral';
  /** `below 1%`, or null where the signal has no objective. */
  readonly objective: string | null;
  /** Value at each minute 0 … now, in the signal's unit; the last is now. */
  readonly history: readonly HistoryPoint[];
  /** The objective as a number, for the dotted line. */
  readonly threshold: number | null;
};

export type ImpactView = {
  readonly label: string;
  readonly value: string;
  /** `$2,000 a minute`. */
  readonly rate: string;
  /** True while the condition holds now. */
  readonly counting: boolean;
  readonly history: readonly HistoryPoint[];
};

export type FeedEntry =
  | { readonly kind: 'message'; readonly clock: string; readonly who: string; readonly role: string; readonly html: Html }
  | { readonly kind: 'decision'; readonly clock: string; readonly labelHtml: Html };

export type RunView = {
  readonly title: string;
  readonly severity: Severity;
  readonly difficulty: Difficulty;
  readonly role: string;
  /** Number of decisions taken so far; the next one is turn + 1. */
  readonly turn: number;
  readonly minutes: number;
  /** Wall clock, `05:51`. */
  readonly clock: string;
  readonly scene: {
    readonly headingHtml: Html;
    /** Labels of the `at` links that led here, oldest first; usually none. */
    readonly notices: readonly Html[];
    /** Only at turn 0: the prose under the title. */
    readonly introHtml: Html;
    /** What the last decision brought, if it led to another scene. */
    readonly arrivalHtml: Html;
    readonly proseHtml: Html;
    /** Results of decisions that stayed, while the scene has not been left; oldest first. */
    readonly results: readonly { readonly clock: string; readonly labelHtml: Html; readonly html: Html }[];
  };
  /** In the order of the run's seed; those that can no longer be chosen come last. */
  readonly choices: readonly ChoiceView[];
  readonly anyTime: readonly ChoiceView[];
  readonly signals: readonly SignalView[];
  readonly impacts: readonly ImpactView[];
  /** Minutes at which a decision ended, for the marks on the charts. */
  readonly decidedAt: readonly number[];
  /** Oldest first. */
  readonly feed: readonly FeedEntry[];
  /** Set once the run is over. */
  readonly outcome: Outcome | null;
};

/** What the page of a run shows now. `seed` (an integer, 0 … 2^53−1) orders the choices and names them; its variant the run knows already. */
export function runView(run: Run, seed: number): RunView {
  const { scenario, state } = run;
  const runs = history(run);
  return {
    title: scenario.title,
    severity: scenario.severity,
    difficulty: scenario.difficulty,
    role: scenario.role,
    turn: run.turn,
    minutes: state.minutes,
    clock: clockOf(run),
    scene: sceneView(run, runs),
    choices: choiceViews(run, runs, seed),
    anyTime: run.outcome === null ? anyTimeViews(run, runs, seed) : [],
    signals: state.signals.map((signal, index) => signalView(signal, index, runs)),
    impacts: scenario.impacts.map((impact, index) => impactView(impact, index, runs)),
    decidedAt: runs.slice(1).map((at) => at.state.minutes),
    feed: runs.flatMap(feedOf),
    outcome: run.outcome,
  };
}

/** The choice that a token of this run means, whether or not it is offered now. */
export function choiceOf(scenario: Scenario, seed: number, named: string): Choice | null {
  return scenario.choices.find((choice) => token(seed, choice.index) === named) ?? null;
}

function clockOf(run: Run): string {
  return clockAt(run.scenario.start, run.state.minutes);
}

function sceneView(run: Run, runs: readonly Run[]): RunView['scene'] {
  const { scenario, state } = run;
  const scene = scenario.scenes[state.scene];
  return {
    headingHtml: scene?.headingHtml ?? '',
    notices: noticesOf(run),
    introHtml: run.turn === 0 ? renderProse(scenario, scenario.intro, state) : '',
    arrivalHtml: run.last && !stayed(run) ? renderProse(scenario, run.last.choice.shows, state) : '',
    proseHtml: renderProse(scenario, scene?.prose ?? [], state),
    results: visit(runs).flatMap((at) => {
      const html = at.last ? renderProse(scenario, at.last.choice.shows, at.state) : '';
      return at.last && html !== '' ? [{ clock: clockOf(at), labelHtml: at.last.choice.labelHtml, html }] : [];
    }),
  };
}

/** The labels of the `at` links followed after the last decision: found by taking it once more. */
function noticesOf(run: Run): string[] {
  const notices: string[] = [];
  const listener = { notice: (labelHtml: string) => notices.push(labelHtml) };
  if (run.last) step(clone(run.last.before.state), run.last.choice, listener);
  else initial(run.scenario, run.state.variant, listener);
  return notices;
}

function stayed(run: Run): boolean {
  return run.last !== null && run.last.before.state.scene === run.state.scene;
}

/** The runs since the candidate came to rest in the present scene, without the arrival. */
function visit(runs: readonly Run[]): Run[] {
  const arrival = runs.findLastIndex((run) => !stayed(run));
  return runs.slice(arrival + 1);
}

function choiceViews(run: Run, runs: readonly Run[], seed: number): ChoiceView[] {
  const scene = run.scenario.scenes[run.state.scene];
  if (!scene || run.outcome !== null) return [];
  const pictures = shuffled(scene.choices, seed + scene.index).flatMap((choice) => choiceView(run, runs, seed, choice));
  return [...pictures.filter((one) => one.token !== null), ...pictures.filter((one) => one.token === null)];
}

function anyTimeViews(run: Run, runs: readonly Run[], seed: number): ChoiceView[] {
  return run.scenario.anyTime.flatMap((choice) => choiceView(run, runs, seed, choice));
}

function choiceView(run: Run, runs: readonly Run[], seed: number, choice: Choice): ChoiceView[] {
  const times = run.state.spent[choice.index] ?? 0;
  const isOpen = isOffered(run.state, choice);
  if (!isOpen && times < choice.again) return [];
  const last = runs.findLast((at) => at.last?.choice === choice);
  return [
    {
      token: isOpen ? token(seed, choice.index) : null,
      labelHtml: choice.labelHtml,
      takes: minutesOf(choice, run.state.minutes),
      doneAt: last ? clockOf(last) : null,
      left: choice.again > 1 ? choice.again - times : null,
    },
  ];
}

function signalView(signal: Signal, index: number, runs: readonly Run[]): SignalView {
  const value = runs.at(-1)?.state.signal(index) ?? signal.is;
  return {
    label: signal.label,
    value: show(value, signal.notation),
    state: signal.good === null ? 'neutral' : meets(signal, value) ? 'good' : 'bad',
    objective: signal.good?.text ?? null,
    history: signalHistory(runs, index),
    threshold: signal.good === null ? null : signal.good.than / 1000,
  };
}

function impactView(impact: Impact, index: number, runs: readonly Run[]): ImpactView {
  const now = runs.at(-1)?.state;
  const counting = now === undefined || now.outcome !== null ? [] : impact.rates.filter(({ when }) => when === null || when.holds(now));
  return {
    label: impact.label,
    value: show(now?.impact(index) ?? 0, impact.notation),
    rate: rateText(impact, counting),
    counting: counting.length > 0,
    history: impactHistory(runs, index),
  };
}

/** What is added each minute now, as written; where nothing is, what it would be at first. */
function rateText(impact: Impact, counting: readonly Rate[]): string {
  const [only, ...others] = counting.length > 0 ? counting : impact.rates.slice(0, 1);
  if (!only || others.length === 0) return only?.addsText ?? '';
  const sum = counting.reduce((total, { adds }) => total + adds, 0);
  return `${show(sum, impact.notation)} a minute`;
}

function feedOf(run: Run): FeedEntry[] {
  const messages = delivered(run).map(({ message, html }) => {
    const person = run.scenario.people[message.person];
    return {
      kind: 'message' as const,
      clock: clockAt(run.scenario.start, message.minute),
      who: person?.name ?? '',
      role: person?.role ?? '',
      html,
    };
  });
  if (!run.last) return messages;
  return [...messages, { kind: 'decision', clock: clockOf(run), labelHtml: run.last.choice.labelHtml }];
}
