/** What came of a play otherwise than its author expects. */
import { firstWord } from '../debrief/heard.ts';
import type { Problem } from '../problem.ts';
import { history, type Run } from '../run/run.ts';
import { exact, show } from '../scenario/quantity.ts';
import type { Notation, Thousandths } from '../scenario/scenario.ts';
import { valueAt } from '../scenario/signals.ts';
import { fixed, type Ratio, toNumber } from '../solve/ratio.ts';
import type { EXPECTATION_CODES } from './codes.ts';
import type { ExpectedPlay, ExpectedSignal } from './expectation.ts';

/** A problem before it knows its file; all are errors. */
export type Unmet = Omit<Problem, 'file' | 'level'> & { readonly code: keyof typeof EXPECTATION_CODES };

/** `score`: null where the run is not over. */
export function unmetBy(play: ExpectedPlay, run: Run, score: Ratio | null): Unmet[] {
  return [...otherOutcome(play, run), ...otherScore(play, run, score), ...otherSignals(play, run), ...otherWords(play, run)];
}

function otherOutcome({ outcome }: ExpectedPlay, run: Run): Unmet[] {
  if (!outcome || outcome.is === run.outcome) return [];
  return [unmet('other-outcome', outcome.line, `expected ${outcome.is}, came ${run.outcome ?? stillOpen(run)}`)];
}

function otherScore({ score: range }: ExpectedPlay, run: Run, score: Ratio | null): Unmet[] {
  if (!range) return [];
  const value = score ? toNumber(score) : Number.NaN;
  if (value >= range.least && value <= range.most) return [];
  return [unmet('other-score', range.line, `expected a score of ${range.text}, came ${score ? fixed(score, 2) : stillOpen(run)}`)];
}

function stillOpen({ turn }: Run): string {
  return `a run that is still open after ${turn} ${turn === 1 ? 'decision' : 'decisions'}`;
}

function otherSignals({ signals }: ExpectedPlay, run: Run): Unmet[] {
  return signals.flatMap((expected) => {
    const value = signalAt(run, expected);
    const notation = run.scenario.signals[expected.signal]?.notation;
    if (value === null || !notation)
      return [unmet('other-signal', expected.line, `expected ${expected.text}, but the run goes to minute ${run.state.minutes} only`)];
    return holds(expected, value)
      ? []
      : [unmet('other-signal', expected.line, `expected ${expected.text}, came ${inFull(value, notation)}`)];
  });
}

/** On its course at that minute, whether or not a decision was over then; null after the last minute of the run. */
function signalAt(run: Run, { signal, minute }: ExpectedSignal): Thousandths | null {
  if (minute > run.state.minutes) return null;
  const at = history(run).findLast(({ state }) => state.minutes <= minute);
  const begun = at?.state.signals[signal];
  const course = at?.state.courses[signal];
  return begun && course ? valueAt(begun, course, minute) : null;
}

function holds({ side, than }: ExpectedSignal, value: Thousandths): boolean {
  switch (side) {
    case 'below':
      return value < than;
    case 'above':
      return value > than;
    case 'is':
      return value === than;
  }
}

/** A page rounds; an expectation is judged on the value itself. */
function inFull(value: Thousandths, notation: Notation): string {
  return show(value, { ...notation, decimals: exact(value).split('.')[1]?.length ?? 0 });
}

function otherWords({ heard }: ExpectedPlay, run: Run): Unmet[] {
  return heard.flatMap(({ line, audience, by }) => {
    const minute = firstWord(run, audience);
    const isMet = by === null ? minute === null : minute !== null && minute <= by;
    if (isMet) return [];
    const expected = by === null ? `${audience} to hear nothing` : `${audience} to hear by minute ${by}`;
    return [
      unmet('heard-otherwise', line, `expected ${expected}, ${minute === null ? 'they never did' : `they heard at minute ${minute}`}`),
    ];
  });
}

/** The choices stand in the file: no way need be told. */
function unmet(code: Unmet['code'], line: number, message: string): Unmet {
  return { code, line, message, hint: null, path: null };
}
