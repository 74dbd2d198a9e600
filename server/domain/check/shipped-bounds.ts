/** The bounds of a shipped scenario, which are narrower than those that the checker warns of: which of them are missed. */
import { type BigRatio, fixed } from '../solve/ratio.ts';

export type FairnessScores = {
  /** By robot. */
  readonly robots: readonly (readonly [string, BigRatio])[];
  /** Of 100; null where it was not proven. */
  readonly random: number | null;
  /** Null without variants; `blind` and `par` are parts of one whole, null where they were not proven. */
  readonly reading: { readonly blind: BigRatio; readonly par: BigRatio } | 'not-proven' | null;
};

export const SHIPPED_BOUNDS = { par: 90, reading: 30, robot: 55, random: 45 } as const;

/** Each as a clause; none where all bounds are kept. What was not proven is not kept. */
export function missedBounds({ robots, random, reading }: FairnessScores): readonly string[] {
  return [...missedInReading(reading), ...robots.flatMap(([name, score]) => missedByRobot(name, score)), ...missedAtRandom(random)];
}

function missedInReading(reading: FairnessScores['reading']): string[] {
  if (reading === null) return [];
  if (reading === 'not-proven') return ['par and blind are not proven'];
  const { blind, par } = reading;
  const worth = { top: par.top - blind.top, bottom: par.bottom };
  return [
    ...(isBelow(par, SHIPPED_BOUNDS.par) ? [`par is ${fixed(par, 2)}, at least ${SHIPPED_BOUNDS.par} wanted`] : []),
    ...(isBelow(worth, SHIPPED_BOUNDS.reading)
      ? [`reading is worth ${fixed(worth, 2)} (par less blind), at least ${SHIPPED_BOUNDS.reading} wanted`]
      : []),
  ];
}

function missedByRobot(name: string, score: BigRatio): string[] {
  if (score.top <= BigInt(SHIPPED_BOUNDS.robot) * score.bottom) return [];
  return [`the robot “${name}” scores ${fixed(score, 2)}, at most ${SHIPPED_BOUNDS.robot} wanted`];
}

function missedAtRandom(random: number | null): string[] {
  if (random === null) return ['random play is not proven'];
  return random > SHIPPED_BOUNDS.random ? [`random play scores ${random.toFixed(2)}, at most ${SHIPPED_BOUNDS.random} wanted`] : [];
}

function isBelow({ top, bottom }: BigRatio, bound: number): boolean {
  return top < BigInt(bound) * bottom;
}
