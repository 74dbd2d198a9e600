/** Points by skill beside the best line's, and the level that follows from the two numbers (1 … 4, or not observed). */
import { SKILLS, type Thousandths } from '../scenario/scenario.ts';
import type { Solution } from '../solve/solve.ts';
import type { SkillReview } from './debrief.ts';
import { type LedgerEntry, sumOf } from './decision-ledger.ts';
import { skillName } from './skill-name.ts';

/** Least percent of the best line's points for each level, best level first. Ours to tune; the page shows it as it stands here. */
export const LEVELS: readonly { readonly level: number; readonly from: number }[] = [
  { level: 4, from: 95 },
  { level: 3, from: 60 },
  { level: 2, from: 25 },
];

/** One row for each skill that the scenario trains, in the order of the format. `line` is the best line in the run's variant. */
export function skillReviews(mine: readonly LedgerEntry[], line: readonly LedgerEntry[], solution: Solution): SkillReview[] {
  return SKILLS.filter((skill) => solution.scenario.skills.includes(skill)).map((skill) => {
    const { won, lost } = sumOf(mine, skill) ?? { won: 0, lost: 0 };
    const lineSum = sumOf(line, skill);
    const best = lineSum ? lineSum.won + lineSum.lost : 0;
    return { skill, name: skillName(skill), points: won + lost, won, lost, best, level: levelOf(won + lost, best) };
  });
}

/**
 * By the share of the best line's points. Where the best line earns nothing there is no share: then points above zero are 4, points
 * below zero and below the best line's are 1, and with neither the skill was not observed.
 */
export function levelOf(points: Thousandths, best: Thousandths): number | null {
  if (best > 0) return LEVELS.find(({ from }) => 100 * points >= from * best)?.level ?? 1;
  if (points > 0) return 4;
  return points < best ? 1 : null;
}
