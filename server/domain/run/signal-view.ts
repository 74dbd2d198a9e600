/** What is measured, as a page shows it: signals with their objectives, impacts with what they add, each with its history. */
import { show, shownValue } from '../scenario/quantity.ts';
import type { Impact, Rate, Signal } from '../scenario/scenario.ts';
import { meets } from '../scenario/signals.ts';
import { tellingOf } from '../scenario/telling.ts';
import type { Run } from './run.ts';
import { type HistoryPoint, impactHistory, signalHistory } from './signal-history.ts';
import type { State } from './state.ts';

export type SignalView = {
  readonly label: string;
  /** As §6 shows it: `40%`, `$8,000`. */
  readonly value: string;
  readonly state: 'good' | 'bad' | 'neutral';
  /** `below 1%`, or null where the signal has no objective. */
  readonly objective: string | null;
  /** The corners of its course from minute 0 to now, in the signal's unit; the last is now. */
  readonly history: readonly HistoryPoint[];
  /** The objective as a number, for the dotted line. */
  readonly threshold: number | null;
  /** Whether the last decision brought it across its objective, either way. */
  readonly crossed: boolean;
};

export type ImpactView = {
  readonly label: string;
  readonly value: string;
  /** `$2,000 a minute`, and whether it is counting now; null where that would tell one cause from another before anything is shown. */
  readonly rate: { readonly text: string; readonly counting: boolean } | null;
  readonly history: readonly HistoryPoint[];
};

/** `runs` as `history` gives it. */
export function signalViews(runs: readonly Run[]): SignalView[] {
  return (runs.at(-1)?.state.signals ?? []).map((signal, index) => signalView(signal, index, runs));
}

export function impactViews(runs: readonly Run[]): ImpactView[] {
  return (runs.at(-1)?.scenario.impacts ?? []).map((impact, index) => impactView(impact, index, runs));
}

function signalView(signal: Signal, index: number, runs: readonly Run[]): SignalView {
  const value = shownValue(runs.at(-1)?.state.signal(index) ?? signal.is, signal.notation);
  const before = shownValue(runs.at(-2)?.state.signal(index) ?? value, signal.notation);
  return {
    label: signal.label,
    value: show(value, signal.notation),
    state: signal.good === null ? 'neutral' : meets(signal, value) ? 'good' : 'bad',
    objective: signal.good?.text ?? null,
    history: signalHistory(runs, index),
    threshold: signal.good === null ? null : signal.good.than / 1000,
    crossed: signal.good !== null && meets(signal, value) !== meets(signal, before),
  };
}

function impactView(impact: Impact, index: number, runs: readonly Run[]): ImpactView {
  const now = runs.at(-1)?.state;
  return {
    label: impact.label,
    value: show(now?.impact(index) ?? 0, impact.notation),
    rate: now && !tellingOf(now.scenario).impacts.has(index) ? rateNow(impact, now) : null,
    history: impactHistory(runs, index),
  };
}

function rateNow(impact: Impact, now: State): ImpactView['rate'] {
  const counting = now.outcome !== null ? [] : impact.rates.filter(({ when }) => when === null || when.holds(now));
  return { text: rateText(impact, counting), counting: counting.length > 0 };
}

/** What is added each minute now, as written; where nothing is, what it would be at first. */
function rateText(impact: Impact, counting: readonly Rate[]): string {
  const [only, ...others] = counting.length > 0 ? counting : impact.rates.slice(0, 1);
  if (!only || others.length === 0) return only?.addsText ?? '';
  const sum = counting.reduce((total, { adds }) => total + adds, 0);
  return `${show(sum, impact.notation)} a minute`;
}
