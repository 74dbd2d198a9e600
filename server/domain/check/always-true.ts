/** Conditions that hold at every minute and at every value that their signals can have: judged by bounds, without exploring a state. */
import { exact } from '../scenario/quantity.ts';
import type { Condition, Node, Scenario } from '../scenario/scenario.ts';
import { type Known, knownOf, rangeOfFirst, truth } from './condition-bounds.ts';
import { type StateFinding, stateFinding } from './finding.ts';

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

/** What asks for none of a time, a signal and a variant is meant to hold, or is judged by states. */
function isAlways({ node, readsClock, signals }: Condition, known: Known): boolean {
  if (!readsClock && signals.length === 0 && !readsVariant(node)) return false;
  return known.variants.every((variant) => truth(node, { ...known, variants: [variant] }) === true);
}

function readsVariant(node: Node): boolean {
  if ('left' in node) return readsVariant(node.left) || readsVariant(node.right);
  return 'of' in node ? readsVariant(node.of) : node.kind === 'variant';
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

function whyAlways(scenario: Scenario, when: Condition, known: Known): string {
  if (readsVariant(when.node)) return 'It holds in every variant. Ask for one of them alone, or leave the condition out.';
  const range = when.readsClock ? null : rangeOfFirst(scenario, when, known);
  if (range === null) return `Every play is over by minute ${exact(known.minutes.high)}. Ask for less, or leave the condition out.`;
  return `${range}. Compare with another number, or leave the condition out.`;
}
