/** The ledger of a run: what each decision brought by skill, what came with the scene it led to, what impact cost meanwhile, and whether evidence was missing. */
import type { Html } from '../html.ts';
import { history, type Run } from '../run/run.ts';
import { clone, initial, type Listener, step } from '../run/state.ts';
import type { Choice, Skill, Thousandths } from '../scenario/scenario.ts';

export type PointsBySkill = ReadonlyMap<Skill, Thousandths>;

/** A scene entered by a decision, with its points. */
export type Arrival = {
  readonly scene: number;
  /** The label of the `at` that led there; null where the choice did. */
  readonly noticeHtml: Html | null;
  readonly points: PointsBySkill;
};

export type LedgerEntry = {
  /** The decision; null for what the start itself brings. */
  readonly choice: Choice | null;
  readonly before: Run | null;
  readonly after: Run;
  /** Of the choice itself. */
  readonly own: PointsBySkill;
  readonly arrivals: readonly Arrival[];
  /** By impact: what it cost meanwhile. */
  readonly impactCosts: readonly Thousandths[];
  /** `needs` held points back. */
  readonly unsupported: boolean;
};

/** The start first, then each decision in order. */
export function decisionLedger(run: Run): LedgerEntry[] {
  return history(run).map(ledgerEntry);
}

export type Sum = { readonly won: Thousandths; readonly lost: Thousandths };

/** What a skill won and lost over the ledger; null where nothing scored it. */
export function sumOf(ledger: readonly LedgerEntry[], skill: Skill): Sum | null {
  const entries = ledger.flatMap(({ own, arrivals }) => [own, ...arrivals.map(({ points }) => points)]);
  const scored = entries.flatMap((points) => points.get(skill) ?? []);
  if (scored.length === 0) return null;
  const total = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0);
  return { won: total(scored.filter((one) => one > 0)), lost: total(scored.filter((one) => one < 0)) };
}

function ledgerEntry(after: Run): LedgerEntry {
  const own = new Map<Skill, Thousandths>();
  const arrivals: { scene: number; noticeHtml: Html | null; points: Map<Skill, Thousandths> }[] = [];
  let noticeHtml: Html | null = null;
  const impactCosts = after.scenario.impacts.map(() => 0);
  let unsupported = false;
  const listener: Listener = {
    points(skill, won) {
      const points = arrivals.at(-1)?.points ?? own;
      points.set(skill, (points.get(skill) ?? 0) + won);
    },
    notice(labelHtml) {
      noticeHtml = labelHtml;
    },
    entering(scene) {
      arrivals.push({ scene, noticeHtml, points: new Map() });
      noticeHtml = null;
    },
    impactCost(cost, impact) {
      impactCosts[impact] = (impactCosts[impact] ?? 0) + cost;
    },
    unsupported() {
      unsupported = true;
    },
  };
  if (after.last) step(clone(after.last.before.state), after.last.choice, listener);
  else initial(after.scenario, after.state.variant, listener);
  return { choice: after.last?.choice ?? null, before: after.last?.before ?? null, after, own, arrivals, impactCosts, unsupported };
}
