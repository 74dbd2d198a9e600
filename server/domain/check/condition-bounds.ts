/** Between what bounds minutes and signals stay in any play, and what a condition comes to within them: judged without exploring a state. */
import { exact } from '../scenario/quantity.ts';
import { type Condition, type Node, type Scenario, signalsIn, type Thousandths, variantsOf } from '../scenario/scenario.ts';
import { required } from './out-of-reach.ts';

export type Bounds = { readonly low: Thousandths; readonly high: Thousandths };
/** What a condition may read, in some of the variants. `minutes` in thousandths, as in an expression. */
export type Known = { readonly minutes: Bounds; readonly signals: readonly Bounds[]; readonly variants: readonly number[] };

export function knownOf(scenario: Scenario): Known {
  const signals = scenario.signals.map((_, index) => boundsOf(scenario, index));
  return { minutes: { low: 0, high: 1000 * lastMinute(scenario) }, signals, variants: variantsOf(scenario) };
}

/** No play goes on past it: a choice that is taken before the limit may end after it. */
export function lastMinute({ limit, choices }: Scenario): number {
  return Math.max(limit, ...choices.map(({ takes, until }) => until ?? limit - 1 + takes));
}

/** Between the least and the most that it begins with, drifts to and is set to, in any variant; a line stays between its ends. */
function boundsOf(scenario: Scenario, index: number): Bounds {
  const begins = variantsOf(scenario).flatMap((variant) => signalsIn(scenario, variant)[index] ?? []);
  const sets = scenario.choices.flatMap(({ effects }) =>
    effects.flatMap((effect) => (effect.kind === 'signal' && effect.signal === index ? [effect.to] : [])),
  );
  const values = [...begins.flatMap(({ is, drift }) => [is, drift?.to ?? is]), ...sets];
  const { min, max } = { min: begins[0]?.min ?? -Infinity, max: begins[0]?.max ?? Infinity };
  const within = (value: number) => Math.min(Math.max(value, min), max);
  return { low: within(Math.min(...values)), high: within(Math.max(...values)) };
}

/** Null where both may be. */
export function truth(node: Node, known: Known): boolean | null {
  switch (node.kind) {
    case 'bool':
      return node.value;
    case 'variant':
      return known.variants.every((variant) => variant === node.variant) || (known.variants.includes(node.variant) ? null : false);
    case 'not': {
      const of = truth(node.of, known);
      return of === null ? null : !of;
    }
    case 'and':
    case 'or': {
      const sides = [truth(node.left, known), truth(node.right, known)];
      const settles = node.kind === 'or';
      return sides.includes(settles) ? settles : sides.includes(null) ? null : !settles;
    }
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return compared(node.kind, amount(node.left, known), amount(node.right, known));
    default:
      return null;
  }
}

function compared(kind: 'lt' | 'le' | 'gt' | 'ge', left: Bounds, right: Bounds): boolean | null {
  switch (kind) {
    case 'lt':
      return left.high < right.low ? true : left.low >= right.high ? false : null;
    case 'le':
      return left.high <= right.low ? true : left.low > right.high ? false : null;
    case 'gt':
      return compared('lt', right, left);
    case 'ge':
      return compared('le', right, left);
  }
}

/** Where nothing is known. */
const ANY: Bounds = { low: -Infinity, high: Infinity };

function amount(node: Node, known: Known): Bounds {
  switch (node.kind) {
    case 'number':
      return { low: node.value, high: node.value };
    case 'minutes':
      return known.minutes;
    case 'signal':
      return known.signals[node.signal] ?? ANY;
    case 'minus': {
      const { low, high } = amount(node.of, known);
      return { low: -high, high: -low };
    }
    case 'add':
    case 'sub': {
      const left = amount(node.left, known);
      const right = amount(node.kind === 'add' ? node.right : { kind: 'minus', of: node.right }, known);
      return { low: left.low + right.low, high: left.high + right.high };
    }
    default:
      return ANY;
  }
}

/** Of the first signal that a condition reads; null where it reads none. */
export function rangeOfFirst(scenario: Scenario, { signals: [index] }: Condition, known: Known): string | null {
  const signal = index === undefined ? undefined : scenario.signals[index];
  const bounds = index === undefined ? undefined : known.signals[index];
  if (!signal || !bounds) return null;
  const unit = signal.notation.unit === '' ? '' : `, counted in “${signal.notation.unit}”`;
  return `“${signal.name}” goes from ${exact(bounds.low)} to ${exact(bounds.high)}${unit}`;
}

/** Whether it is false in every play, whichever variant holds. */
export function isNeverWithin(node: Node, known: Known): boolean {
  const within = narrowed(node, known);
  return within === null || known.variants.every((variant) => truth(node, { ...within, variants: [variant] }) === false);
}

/** Bounds as far as what must hold together leaves them; null where it leaves none. */
function narrowed(node: Node, known: Known): Known | null {
  let { minutes } = known;
  const signals = [...known.signals];
  for (const part of required(node)) {
    if (!('left' in part) || part.right.kind !== 'number') continue;
    const { left, right } = part;
    if (left.kind === 'minutes') minutes = wholeMinutes(limited(minutes, part.kind, right.value));
    else if (left.kind === 'signal') signals[left.signal] = limited(signals[left.signal] ?? ANY, part.kind, right.value);
  }
  return [minutes, ...signals].every(({ low, high }) => low <= high) ? { ...known, minutes, signals } : null;
}

function limited({ low, high }: Bounds, kind: Node['kind'], value: Thousandths): Bounds {
  switch (kind) {
    case 'lt':
      return { low, high: Math.min(high, value - 1) };
    case 'le':
      return { low, high: Math.min(high, value) };
    case 'gt':
      return { low: Math.max(low, value + 1), high };
    case 'ge':
      return { low: Math.max(low, value), high };
    case 'eq':
      return { low: Math.max(low, value), high: Math.min(high, value) };
    default:
      return { low, high };
  }
}

/** In thousandths. */
function wholeMinutes({ low, high }: Bounds): Bounds {
  return { low: 1000 * Math.ceil(low / 1000), high: 1000 * Math.floor(high / 1000) };
}
