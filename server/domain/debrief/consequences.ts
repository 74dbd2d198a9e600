/** What came of a decision beside its own points: the clock that it carried over a line, the scene it led to, and impact meanwhile. */
import { clockAt, exact, show } from '../scenario/quantity.ts';
import { SKILLS, type Thousandths } from '../scenario/scenario.ts';
import type { Brought, Consequence } from './debrief.ts';
import type { Arrival, LedgerEntry, PointsBySkill } from './decision-ledger.ts';
import { skillName } from './skill-name.ts';

export function consequencesOf(entry: LedgerEntry): Consequence[] {
  return [...entry.arrivals.flatMap((arrival) => arrivalOf(entry, arrival)), ...impactsOf(entry)];
}

export function broughtBy(points: PointsBySkill): Brought[] {
  return SKILLS.flatMap((skill) => (points.get(skill) ? [{ skill, name: skillName(skill), points: signed(points.get(skill) ?? 0) }] : []));
}

/** With a sign that a page can show. */
export function signed(points: Thousandths): string {
  return points > 0 ? `+${exact(points)}` : exact(points).replace('-', '−');
}

/** An `at` is told whether or not it has points: it decided where the run went. */
function arrivalOf({ after }: LedgerEntry, { scene, noticeHtml, points }: Arrival): Consequence[] {
  const brought = broughtBy(points);
  if (noticeHtml === null && brought.length === 0) return [];
  const { scenario, state } = after;
  const labelHtml = noticeHtml ?? scenario.scenes[scene]?.headingHtml ?? '';
  return [{ kind: noticeHtml === null ? 'arrival' : 'clock', clock: clockAt(scenario.start, state.minutes), labelHtml, brought }];
}

function impactsOf({ before, after, impactCosts }: LedgerEntry): Consequence[] {
  if (!before) return [];
  const minutes = after.state.minutes - before.state.minutes;
  return after.scenario.impacts.flatMap(({ label, notation }, index): Consequence[] => {
    const added = after.state.impact(index) - before.state.impact(index);
    const cost = impactCosts[index] ?? 0;
    return added > 0 ? [{ kind: 'impact', label, amount: show(added, notation), minutes, points: cost === 0 ? null : signed(-cost) }] : [];
  });
}
