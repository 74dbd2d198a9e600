/** Conditions that hold at every minute and at every value that their signals can have: judged by bounds, without exploring a state. */
import { exact } from '../scenario/quantity.ts';
import { type Condition, type Node, type Scenario, signalsIn, type Thousandths, variantsOf } from '../scenario/scenario.ts';
import { type StateFinding, stateFinding } from './finding.ts';

type Bounds = { readonly low: Thousandths; readonly high: Thousandths };
/** What a condition may read, in some of the variants. `minutes` in thousandths, as in an expression. */
type Known = { readonly minutes: Bounds; readonly signals: readonly Bounds[]; readonly variants: readonly number[] };

/** By line. A “when” of a choice is judged by the states in which it is asked. */
export function alwaysTrueFindings(scenario: Scenario): StateFinding[] {
  const known = knownOf(scenario);
  const found = conditionsIn(scenario).filter((one) => isAlways(one, known));
  const once = [...new Map(found.map((one) => [`${one.line} ${one.source}`, one])).values()].toSorted((a, b) => a.line - b.line);
  return once.map((one) =>
    stateFinding(
      'when-always-true',
      one.line,
      `“${one.source.slice(0, 80)}” holds in every play, at every minute`,
      whyAlways(scenario, one, known),
    ),
  );
}

/** What its bounds have to do with a condition that holds wherever it is asked; null where it is not by them alone. */
export function boundsHint(scenario: Scenario, when: Condition): string | null {
  const known = knownOf(scenario);
  return isAlways(when, known) ? whyAlways(scenario, when, known) : null;
}

function knownOf(scenario: Scenario): Known {
  const signals = scenario.signals.map((_, index) => boundsOf(scenario, index));
  return { minutes: { low: 0, high: 1000 * lastMinute(scenario) }, signals, variants: variantsOf(scenario) };
}

/** What asks for none of a time, a signal and a variant is meant to hold, or is judged by states. */
function isAlways({ node, readsClock, signals }: Condition, known: Known): boolean {
  if (!readsClock && signals.length === 0 && !readsVariant(node)) return false;
  return known.variants.every((variant) => truth(node, { ...known, variants: [variant] }) === true);
}

function readsVariant(node: Node): boolean {
  if ('left' in node) return readsVariant(node.left) || readsVariant(node.right);
  return 'of' in node ? readsVariant(node.of) : node.kind === 'variant';
}

/** No play goes on past it: a choice that is taken before the limit may end after it. */
export function lastMinute({ limit, choices }: Scenario): number {
  return Math.max(limit, ...choices.map(({ takes, until }) => until ?? limit - 1 + takes));
}

function conditionsIn({ choices, scenes, channel, impacts, intro }: Scenario): readonly Condition[] {
  const all = [
    ...choices.flatMap(({ scores, effects, shows, why }) => [...scores, ...effects, ...(shows ?? []), ...(why ?? [])]),
    ...scenes.flatMap(({ scores, prose }) => [...scores, ...prose]),
    ...impacts.flatMap(({ rates }) => rates),
    ...channel,
    ...intro,
  ];
  return all.flatMap(({ when }) => when ?? []);
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
function truth(node: Node, known: Known): boolean | null {
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

function whyAlways(scenario: Scenario, { node, signals: [index], readsClock }: Condition, { minutes, signals }: Known): string {
  if (readsVariant(node)) return 'It holds in every variant. Ask for one of them alone, or leave the condition out.';
  const signal = index === undefined ? undefined : scenario.signals[index];
  const bounds = index === undefined ? undefined : signals[index];
  if (!signal || !bounds || readsClock)
    return `Every play is over by minute ${exact(minutes.high)}. Ask for less, or leave the condition out.`;
  const unit = signal.notation.unit === '' ? '' : `, counted in “${signal.notation.unit}”`;
  const range = `“${signal.name}” goes from ${exact(bounds.low)} to ${exact(bounds.high)}${unit}`;
  return `${range}. Compare with another number, or leave the condition out.`;
}
