/** The log of a run: what was decided, said, found and measured, at the minutes at which it was. */
import { relievedAfter } from '../debrief/times.ts';
import { textOf } from '../html.ts';
import { delivered } from '../run/channel.ts';
import { firstSentence } from '../run/findings.ts';
import { history, type Run } from '../run/run.ts';
import { signalViews } from '../run/signal-view.ts';
import { clockAt, show } from '../scenario/quantity.ts';
import { renderProse } from '../scenario/render-prose.ts';
import type { Signal } from '../scenario/scenario.ts';
import { meets } from '../scenario/signals.ts';
import { figureOf, type IncidentLog, type LogEntry, type LogFigure } from './incident-log.ts';

/** Of a run that goes on, up to now; nothing is said of when it was relieved or over. */
export function logOfRun(run: Run): IncidentLog {
  const { scenario, state, outcome } = run;
  const runs = history(run);
  const isOver = outcome !== null;
  const entries = runs.flatMap((at, index) => (index === 0 ? atStart(at) : ofDecision(at)));
  return {
    title: scenario.title,
    start: scenario.start,
    entries: entries.toSorted((a, b) => a.minute - b.minute),
    figures: [...impactsOf(run), ...worstOf(runs)],
    people: scenario.people.map(({ name, role }) => ({ name, role })),
    began: 0,
    noticed: 0,
    relieved: isOver ? relievedAfter(run) : null,
    over: isOver ? state.minutes : null,
  };
}

function atStart(run: Run): readonly LogEntry[] {
  const out = run.state.signals.flatMap((signal, index) =>
    isWell(signal, run, index) ? [] : [signalEntry(run, `${signal.label}: ${shownOf(signal, run, index)}`)],
  );
  return [...out, ...messagesOf(run)];
}

function ofDecision(run: Run): readonly LogEntry[] {
  if (!run.last) return [];
  const { choice, before } = run.last;
  const told = choice.tells.length === 0 ? '' : ` (told: ${choice.tells.join(', ')})`;
  const html = renderProse(run.scenario, choice.shows, run.state);
  return [
    { minute: before.state.minutes, kind: 'decision', who: null, text: `${choice.label}${told}` },
    ...messagesOf(run),
    ...(html === '' ? [] : [{ minute: run.state.minutes, kind: 'finding' as const, who: null, text: firstSentence(html) }]),
    ...turns(before, run).map(({ text }) => signalEntry(run, text)),
  ];
}

/** What a decision moved: across an objective, or a good way towards it or from it. */
export type SignalTurn = { readonly text: string; readonly isBetter: boolean };

/** Of the way to its objective: so much of it gone is a turn for the better, so much added one for the worse. */
const MUCH_BETTER = 0.5;
const MUCH_WORSE = 1.25;

export function turns(before: Run, after: Run): readonly SignalTurn[] {
  return after.state.signals.flatMap((signal, index) => {
    const was = gapOf(signal, before, index);
    const is = gapOf(signal, after, index);
    const isBetter = is < was && is <= was * MUCH_BETTER;
    if (!isBetter && !(is > was && is >= was * MUCH_WORSE)) return [];
    return [{ text: `${signal.label} went from ${shownOf(signal, before, index)} to ${shownOf(signal, after, index)}`, isBetter }];
  });
}

/** How far a signal is from its objective; 0 where it meets it, or has none. */
function gapOf(signal: Signal, run: Run, index: number): number {
  if (isWell(signal, run, index) || !signal.good) return 0;
  return Math.max(1, Math.abs(run.state.signal(index) - signal.good.than));
}

function messagesOf(run: Run): readonly LogEntry[] {
  return delivered(run).map(({ message, html }) => ({
    minute: message.minute,
    kind: 'message',
    who: run.scenario.people[message.person]?.name ?? '',
    text: textOf(html).replace(/\s+/g, ' ').trim(),
  }));
}

function signalEntry(run: Run, text: string): LogEntry {
  return { minute: run.state.minutes, kind: 'signal', who: null, text };
}

function isWell(signal: Signal, run: Run, index: number): boolean {
  return signal.good === null || meets(signal, run.state.signal(index));
}

function shownOf(signal: Signal, run: Run, index: number): string {
  return show(run.state.signal(index), signal.notation);
}

function impactsOf({ scenario, state }: Run): readonly LogFigure[] {
  return scenario.impacts.flatMap(({ label, notation }, index) => figureOf(show(state.impact(index), notation), label) ?? []);
}

/** Of each signal with an objective its worst value, and when that was. */
function worstOf(runs: readonly Run[]): readonly LogFigure[] {
  const signals = runs[0]?.state.signals ?? [];
  return signalViews(runs).flatMap(({ label, history: points }, index) => {
    const signal = signals[index];
    if (!signal?.good) return [];
    const sign = signal.good.side === 'below' ? 1 : -1;
    const worst = points.toSorted((a, b) => sign * (b.value - a.value))[0];
    if (!worst) return [];
    const at = clockAt(runs[0]?.scenario.start ?? 0, worst.minute);
    return figureOf(show(Math.round(worst.value * 1000), signal.notation), `${label} at the worst, at ${at}`) ?? [];
  });
}
