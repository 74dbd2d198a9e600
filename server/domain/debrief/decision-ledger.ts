/** The ledger of a run: what each decision brought by skill, what came with the scene it led to, what impact cost meanwhile, and whether evidence was missing. */
import type { Html } from '../html.ts';
import { type Run, rested, turnsOf, waitedIn } from '../run/run.ts';
import { clone, initial, type Listener, pass, step } from '../run/state.ts';
import type { Choice, Scenario, Skill, Thousandths } from '../scenario/scenario.ts';

export type PointsBySkill = ReadonlyMap<Skill, Thousandths>;

/** A scene entered by a decision or while one waited, with its points. */
export type Arrival = {
  readonly scene: number;
  /** Minute of the run. */
  readonly minute: number;
  /** The label of the `at` that led there; null where the choice did. */
  readonly noticeHtml: Html | null;
  readonly points: PointsBySkill;
};

/** What the minutes brought in which the run waited for a decision. */
export type Waited = {
  readonly minutes: number;
  /** The run before them; null where there were none. */
  readonly since: Run | null;
  readonly arrivals: readonly Arrival[];
  /** By impact: what it cost meanwhile. */
  readonly impactCosts: readonly Thousandths[];
};

export type LedgerEntry = {
  /** The decision; null for what the start itself brings, and for what waiting brought after the last decision. */
  readonly choice: Choice | null;
  readonly before: Run | null;
  readonly after: Run;
  /** Of the minutes before the decision, or after the last one. */
  readonly waited: Waited;
  /** Of the choice itself. */
  readonly own: PointsBySkill;
  readonly arrivals: readonly Arrival[];
  /** By impact: what it cost meanwhile. */
  readonly impactCosts: readonly Thousandths[];
  /** `needs` held points back. */
  readonly unsupported: boolean;
};

/** The start first, then each decision in order, then what waiting brought after the last of them, if there was any. */
export function decisionLedger(run: Run): LedgerEntry[] {
  const entries = turnsOf(run).map(ledgerEntry);
  return run.waitedFrom === null ? entries : [...entries, closingEntry(run)];
}

export type Sum = { readonly won: Thousandths; readonly lost: Thousandths };

/** What a skill won and lost over the ledger; null where nothing scored it. */
export function sumOf(ledger: readonly LedgerEntry[], skill: Skill): Sum | null {
  const entries = ledger.flatMap(({ own, arrivals, waited }) => [own, ...[...waited.arrivals, ...arrivals].map(({ points }) => points)]);
  const scored = entries.flatMap((points) => points.get(skill) ?? []);
  if (scored.length === 0) return null;
  const total = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0);
  return { won: total(scored.filter((one) => one > 0)), lost: total(scored.filter((one) => one < 0)) };
}

function ledgerEntry(after: Run): LedgerEntry {
  const { last, scenario, state } = after;
  const played = last ? clone(last.before.state) : null;
  const heard = hearing(scenario, () => played?.minutes ?? 0);
  if (last && played) step(played, last.choice, heard.listener);
  else initial(scenario, state.variant, heard.listener);
  const { own, arrivals, impactCosts } = heard;
  const unsupported = heard.unsupported();
  const waited = waitedBefore(last?.before ?? after);
  return { choice: last?.choice ?? null, before: last?.before ?? null, after, waited, own, arrivals, impactCosts, unsupported };
}

function closingEntry(run: Run): LedgerEntry {
  const impactCosts = run.scenario.impacts.map(() => 0);
  const waited = waitedBefore(run);
  return { choice: null, before: rested(run), after: run, waited, own: new Map(), arrivals: [], impactCosts, unsupported: false };
}

function waitedBefore(run: Run): Waited {
  const since = rested(run);
  const state = clone(since.state);
  const { listener, arrivals, impactCosts } = hearing(run.scenario, () => state.minutes);
  const minutes = waitedIn(run);
  pass(state, minutes, listener);
  return { minutes, since: minutes === 0 ? null : since, arrivals, impactCosts };
}

/** Sorts what a state tells of its points. */
function hearing(scenario: Scenario, minute: () => number) {
  const own = new Map<Skill, Thousandths>();
  const arrivals: { scene: number; minute: number; noticeHtml: Html | null; points: Map<Skill, Thousandths> }[] = [];
  const impactCosts = scenario.impacts.map(() => 0);
  let noticeHtml: Html | null = null;
  let isUnsupported = false;
  const listener: Listener = {
    points(skill, won) {
      const points = arrivals.at(-1)?.points ?? own;
      points.set(skill, (points.get(skill) ?? 0) + won);
    },
    notice(labelHtml) {
      noticeHtml = labelHtml;
    },
    entering(scene) {
      arrivals.push({ scene, minute: minute(), noticeHtml, points: new Map() });
      noticeHtml = null;
    },
    impactCost(cost, impact) {
      impactCosts[impact] = (impactCosts[impact] ?? 0) + cost;
    },
    unsupported() {
      isUnsupported = true;
    },
  };
  return { listener, own, arrivals, impactCosts, unsupported: () => isUnsupported };
}
