/** What came of a decision beside its own points: the clock that it carried over a line, the scene it led to, and impact meanwhile. */
import type { Run } from '../run/run.ts';
import { clockAt, exact, show } from '../scenario/quantity.ts';
import { SKILLS, type Thousandths } from '../scenario/scenario.ts';
import type { Brought, Consequence } from './debrief.ts';
import type { Arrival, LedgerEntry, PointsBySkill } from './decision-ledger.ts';
import { skillName } from './skill-name.ts';

export function consequencesOf(entry: LedgerEntry): Consequence[] {
  const { before, after, arrivals, impactCosts } = entry;
  return [...arrivals.flatMap((arrival) => arrivalOf(after, arrival)), ...impactsOf(before, after, impactCosts)];
}

/** What came of the minutes before the decision, or after the last one. */
export function meanwhileOf({ choice, before, after, waited }: LedgerEntry): Consequence[] {
  const decided = choice === null ? after : (before ?? after);
  return [...waited.arrivals.flatMap((arrival) => arrivalOf(after, arrival)), ...impactsOf(waited.since, decided, waited.impactCosts)];
}

export function broughtBy(points: PointsBySkill): Brought[] {
  return SKILLS.flatMap((skill) => (points.get(skill) ? [{ skill, name: skillName(skill), points: signed(points.get(skill) ?? 0) }] : []));
}

/** With a sign that a page can show. */
export function signed(points: Thousandths): string {
  return points > 0 ? `+${exact(points)}` : exact(points).replace('-', '−');
}

/** An `at` is told whether or not it has points: it decided where the run went. */
function arrivalOf({ scenario }: Run, { scene, minute, noticeHtml, points }: Arrival): Consequence[] {
  const brought = broughtBy(points);
  if (noticeHtml === null && brought.length === 0) return [];
  const labelHtml = noticeHtml ?? scenario.scenes[scene]?.headingHtml ?? '';
  return [{ kind: noticeHtml === null ? 'arrival' : 'clock', clock: clockAt(scenario.start, minute), labelHtml, brought }];
}

function impactsOf(before: Run | null, after: Run, costs: readonly Thousandths[]): Consequence[] {
  if (!before) return [];
  const minutes = after.state.minutes - before.state.minutes;
  return after.scenario.impacts.flatMap(({ label, notation }, index): Consequence[] => {
    const added = after.state.impact(index) - before.state.impact(index);
    const cost = costs[index] ?? 0;
    return added > 0 ? [{ kind: 'impact', label, amount: show(added, notation), minutes, points: cost === 0 ? null : signed(-cost) }] : [];
  });
}
