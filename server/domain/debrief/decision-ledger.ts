/** The ledger of a run: what each decision brought by skill, what impact cost meanwhile, and whether evidence was missing. */
import { history, type Run } from '../run/run.ts';
import { clone, initial, step } from '../run/state.ts';
import type { Choice, Skill, Thousandths } from '../scenario/scenario.ts';

export type LedgerEntry = {
  /** The decision; null for what the start itself brings. */
  readonly choice: Choice | null;
  readonly before: Run | null;
  readonly after: Run;
  readonly points: ReadonlyMap<Skill, Thousandths>;
  readonly impactCost: Thousandths;
  /** `needs` held points back. */
  readonly unsupported: boolean;
};

/** The start first, then each decision in order. */
export function decisionLedger(run: Run): LedgerEntry[] {
  return history(run).map(ledgerEntry);
}

/** Sums over the ledger. */
export function pointsBySkill(ledger: readonly LedgerEntry[]): Map<Skill, Thousandths> {
  const sums = new Map<Skill, Thousandths>();
  for (const entry of ledger) for (const [skill, points] of entry.points) sums.set(skill, (sums.get(skill) ?? 0) + points);
  return sums;
}

function ledgerEntry(after: Run): LedgerEntry {
  const points = new Map<Skill, Thousandths>();
  let impactCost = 0;
  let unsupported = false;
  const listener = {
    points: (skill: Skill, won: Thousandths) => points.set(skill, (points.get(skill) ?? 0) + won),
    impactCost: (cost: Thousandths) => {
      impactCost += cost;
    },
    unsupported: () => {
      unsupported = true;
    },
  };
  if (after.last) step(clone(after.last.before.state), after.last.choice, listener);
  else initial(after.scenario, after.state.variant, listener);
  return { choice: after.last?.choice ?? null, before: after.last?.before ?? null, after, points, impactCost, unsupported };
}
