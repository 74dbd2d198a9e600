/** Points by skill beside the best line's, and the level that a run gives evidence of (1 … 4, or not observed). */
import { exact } from '../scenario/quantity.ts';
import { SKILLS, type Skill, type Thousandths } from '../scenario/scenario.ts';
import type { Solution } from '../solve/solve.ts';
import type { SkillReview } from './debrief.ts';
import { type LedgerEntry, pointsBySkill } from './decision-ledger.ts';
import { skillName } from './skill-name.ts';

/** Least share of the points that were to be had for each level, best level first. Ours to tune; shown to the candidate. */
export const LEVELS: readonly { readonly level: number; readonly from: number }[] = [
  { level: 4, from: 0.9 },
  { level: 3, from: 0.65 },
  { level: 2, from: 0.35 },
  { level: 1, from: Number.NEGATIVE_INFINITY },
];

/** One row for each skill that the scenario trains, in the order of the format. */
export function skillReviews(mine: readonly LedgerEntry[], line: readonly LedgerEntry[], solution: Solution): SkillReview[] {
  const you = pointsBySkill(mine);
  const best = pointsBySkill(line);
  return SKILLS.filter((skill) => solution.scenario.skills.includes(skill)).map((skill) => {
    const evidence = evidenceFor(skill, mine, solution);
    return {
      skill,
      name: skillName(skill),
      you: exact(you.get(skill) ?? 0),
      best: exact(best.get(skill) ?? 0),
      share: share(you.get(skill) ?? 0, best.get(skill) ?? 0),
      level: evidence.basis === 0 ? null : levelOf(evidence),
      basis: evidence.basis,
    };
  });
}

type Evidence = { readonly won: Thousandths; readonly toBeHad: Thousandths; readonly basis: number };

function share(you: Thousandths, best: Thousandths): number | null {
  return best > 0 ? Math.max(0, Math.min(100, Math.round((100 * you) / best))) : null;
}

function levelOf({ won, toBeHad }: Evidence): number {
  const part = toBeHad > 0 ? won / toBeHad : won < 0 ? Number.NEGATIVE_INFINITY : 1;
  return LEVELS.find(({ from }) => part >= from)?.level ?? 1;
}

/** Decisions that scored the skill, and states whose best choice would have: a choice that is missed twice counts once. */
function evidenceFor(skill: Skill, mine: readonly LedgerEntry[], solution: Solution): Evidence {
  const missed = new Map<string, Thousandths>();
  let won = 0;
  let basis = 0;
  for (const { choice, before, points, unsupported } of mine) {
    if (!choice || !before) continue;
    const taken = points.get(skill) ?? 0;
    won += taken;
    missed.delete(choice.name);
    if (taken !== 0 || (unsupported && promised(choice, skill) > 0)) basis++;
    const best = solution.bestChoice(before.state);
    if (best && best !== choice && taken <= 0 && promised(best, skill) > 0) missed.set(best.name, promised(best, skill));
  }
  const lost = [...missed.values()].reduce((sum, points) => sum + points, 0);
  return { won, toBeHad: lost + positive(skill, mine), basis: basis + missed.size };
}

function positive(skill: Skill, mine: readonly LedgerEntry[]): Thousandths {
  return mine.reduce((sum, { points, choice }) => sum + (choice ? Math.max(0, points.get(skill) ?? 0) : 0), 0);
}

/** The points on a skill that a choice promises where its conditions hold. */
function promised(choice: LedgerEntry['choice'] & object, skill: Skill): Thousandths {
  return choice.scores.flatMap((score) => score.points).reduce((sum, one) => sum + (one.skill === skill ? Math.max(0, one.points) : 0), 0);
}
