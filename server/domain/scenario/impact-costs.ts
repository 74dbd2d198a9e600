/** What a minute of an impact costs (SCENARIO-FORMAT §4): a whole number of thousandths of a point, at every rate. */

import type { Reporter } from '../authoring/reporter.ts';
import type { YamlEntry } from '../authoring/yaml.ts';
import type { ScenarioCode } from './codes.ts';
import { isInUnit } from './front-matter-values.ts';
import { exact, LARGEST, type Quantity, show } from './quantity.ts';
import type { Thousandths } from './scenario.ts';

/** `points` thousandths of a point for each `per`, which is written on `entry`. */
export type Costs = { readonly points: Thousandths; readonly per: Quantity; readonly entry: YamlEntry };

/** Thousandths of a point that a minute of each rate costs; empty after a problem. */
export function costsPerMinute(
  reporter: Reporter<ScenarioCode>,
  costs: Costs,
  rates: readonly Quantity[],
): ReadonlyMap<Quantity, Thousandths> {
  const { points, per, entry } = costs;
  const { line } = entry.value;
  if (!rates.every(({ notation }) => isInUnit(reporter, line, per, notation))) return new Map();
  // Both factors may be near 10^12: their product is exact only as a big integer.
  const products = rates.map((adds) => BigInt(adds.value) * BigInt(points));
  const divisor = BigInt(per.value);
  if (products.some((product) => product % divisor !== 0n)) {
    const message = 'expected one minute to cost a whole number of thousandths of a point; it does not';
    reporter.report('uneven-cost', line, message, () => evenHint(costs, rates));
    return new Map();
  }
  const minutes = products.map((product) => product / divisor);
  if (minutes.every((cost) => cost <= BigInt(LARGEST) * 1000n)) return new Map(rates.map((adds, at) => [adds, Number(minutes[at])]));
  reporter.report('too-large', line, 'expected one minute to cost at most 1,000,000,000 points');
  return new Map();
}

/** A price near the one written that is even at every rate: `1 point per $10,000`. */
function evenHint({ points, per }: Costs, rates: readonly Quantity[]): string | undefined {
  // What divides every rate divides their greatest common divisor.
  const common = rates.map(({ value }) => BigInt(value)).reduce(greatestDivisor, 0n);
  const even = nearestDivisor(common * BigInt(points), BigInt(per.value));
  if (even !== null) return writeText(points, even, per);
  const whole = wholePoints(common, points, per);
  return whole <= LARGEST * 1000 ? writeText(whole, common, per) : undefined;
}

function writeText(points: Thousandths, even: bigint, per: Quantity): string {
  const decimals = exact(Number(even)).split('.')[1]?.length ?? 0;
  const written = show(Number(even), { ...per.notation, decimals });
  return `Write ${exact(points)} ${points === 1000 ? 'point' : 'points'} per ${written}.`;
}

/** Where no even figure is near: the points for `common`, to the nearest thousandth that is one. */
function wholePoints(common: bigint, points: Thousandths, per: Quantity): Thousandths {
  return Math.max(1, Math.round((Number(common) * points) / per.value));
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}

/** Steps tried on either side; a few hundred are enough for every figure that people write. */
const MOST_STEPS = 2000n;

function nearestDivisor(product: bigint, near: bigint): bigint | null {
  // Round figures first: an author would rather write $20,000 than $19,995.
  for (const unit of [1_000_000n, 100_000n, 10_000n, 1000n, 100n, 10n, 1n]) {
    const middle = near / unit;
    for (let step = 0n; step <= MOST_STEPS && step <= middle; step += 1n) {
      for (const one of [middle - step, middle + step]) {
        const candidate = one * unit;
        // Further off than a third it is another price, not the same one made even.
        if (candidate > 0n && 3n * (candidate > near ? candidate - near : near - candidate) <= near && product % candidate === 0n)
          return candidate;
      }
      if (3n * step * unit > near) break;
    }
  }
  return null;
}
