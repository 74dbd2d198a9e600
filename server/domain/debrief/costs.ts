/** What a run cost, beside the best line: time to restore, impact, first word out. */
import type { Run } from '../run/run.ts';
import { show } from '../scenario/quantity.ts';
import { meets, valueAt } from '../scenario/signals.ts';
import type { CostRow } from './debrief.ts';
import { decisionLedger, type LedgerEntry } from './decision-ledger.ts';
import { duration } from './duration.ts';

export function costsOf(you: Run, best: Run): CostRow[] {
  const mine = decisionLedger(you);
  const line = decisionLedger(best);
  return [...restoreRow(mine, line), ...impactRows(you, best), firstWordRow(mine, line)];
}

/** Minutes from the start until every objective is met for the rest of the run; null if the last minute still misses one. */
export function restoredAfter(ledger: readonly LedgerEntry[]): number | null {
  let restored: number | null = 0;
  ledger.forEach(({ after: run }, i) => {
    const until = ledger[i + 1]?.after.state.minutes ?? run.state.minutes + 1;
    for (let minute = run.state.minutes; minute < until; minute++) {
      if (!allMeet(run, minute)) restored = null;
      else restored ??= minute;
    }
  });
  return restored;
}

function allMeet(run: Run, minute: number): boolean {
  return run.state.signals.every((signal, index) => {
    const course = run.state.courses[index];
    return !course || meets(signal, valueAt(signal, course, minute));
  });
}

function restoreRow(mine: readonly LedgerEntry[], line: readonly LedgerEntry[]): CostRow[] {
  const you = restoredAfter(mine);
  const best = restoredAfter(line);
  if (you === 0 && best === 0) return [];
  return [{ label: 'Time to restore', you: restored(you), best: restored(best) }];
}

function restored(minutes: number | null): string {
  if (minutes === null) return 'not restored';
  return minutes === 0 ? 'never lost' : duration(minutes);
}

function impactRows(you: Run, best: Run): CostRow[] {
  return you.scenario.impacts.map((impact, index) => ({
    label: impact.label,
    you: show(you.state.impact(index), impact.notation),
    best: show(best.state.impact(index), impact.notation),
  }));
}

function firstWordRow(mine: readonly LedgerEntry[], line: readonly LedgerEntry[]): CostRow {
  return { label: 'First word out', you: firstWord(mine), best: firstWord(line) };
}

/** The end of the first decision that won points for communication. */
function firstWord(ledger: readonly LedgerEntry[]): string {
  const entry = ledger.find(({ choice, points }) => choice !== null && (points.get('communication') ?? 0) > 0);
  return entry ? duration(entry.after.state.minutes) : 'none';
}
