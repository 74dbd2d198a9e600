/** Where the choices of a runbook lead, which is known once all its scenes are: a step may lead to one further down. */

import type { RunbookStep } from './runbook.ts';
import type { RunbookNode } from './runbook-nodes.ts';
import type { SkeletonChoice, SkeletonScene, Unexpressed } from './skeleton.ts';

/** The name of a scene; null where the runbook ends. */
export type Target = () => string | null;

export type RunbookTargets = {
  /** Where a play is that begins with this step. */
  place(step: RunbookStep, target: Target): void;
  /** Where it leads by its own words, otherwise on. */
  of(node: RunbookNode, next: Target): Target;
  lead(choice: SkeletonChoice, node: RunbookNode | null, next: Target): void;
  /** Sets all choices, and gives what of it is not sure. */
  settle(scenes: readonly SkeletonScene[]): Unexpressed[];
};

/** Steps that do nothing but lead to one another. */
const MOST_IN_A_ROW = 50;

export function runbookTargets(): RunbookTargets {
  const places = new Map<RunbookStep, Target>();
  const leading = new Map<SkeletonChoice, Target>();
  const unsure: { readonly node: RunbookNode; readonly target: Target }[] = [];
  const endless = new Set<RunbookStep>();
  let depth = 0;
  return { place, of, lead, settle };

  /** Of a step whose text falls into parts it is where the first of them is. */
  function place(step: RunbookStep, target: Target): void {
    if (!places.has(step)) places.set(step, target);
  }

  function of(node: RunbookNode, next: Target): Target {
    const { way } = node;
    if (way?.kind === 'end') return () => null;
    if (way?.kind === 'step') return () => beginOf(way.step);
    if (way) unsure.push({ node, target: next });
    return next;
  }

  function lead(choice: SkeletonChoice, node: RunbookNode | null, next: Target): void {
    leading.set(choice, node ? of(node, next) : next);
  }

  /** What stands in no scene of its own is where that above it is. */
  function beginOf(step: RunbookStep | null): string | null {
    let placed = step;
    while (placed && !places.has(placed)) placed = placed.parent;
    const target = placed && places.get(placed);
    if (!target || depth > MOST_IN_A_ROW) {
      if (placed) endless.add(placed);
      return null;
    }
    depth++;
    const found = target();
    depth--;
    return found;
  }

  function settle(scenes: readonly SkeletonScene[]): Unexpressed[] {
    for (const [choice, target] of leading) choice.to = target();
    const led = new Set(scenes.flatMap(({ choices }) => choices.map(({ to }) => to)));
    const unled = scenes.slice(1).filter(({ name }) => !led.has(name));
    return [
      ...[...endless].map(({ line, words }): Unexpressed => ({ line, what: `where “${words.text}” leads`, instead: 'ends the story' })),
      ...unsure.flatMap(({ node, target }) => unsureLoss(node, target())),
      ...unled.map(
        ({ heading, line }): Unexpressed => ({ line, what: `“${heading}”, to which no step leads`, instead: 'kept as a scene' }),
      ),
    ];
  }

  /** None where it leads there anyway. */
  function unsureLoss({ text, line, way }: RunbookNode, to: string | null): Unexpressed[] {
    const isThere = way?.kind === 'may end' ? to === null : way?.step != null && beginOf(way.step) === to;
    return isThere ? [] : [{ line, what: `where “${text}” leads`, instead: to === null ? 'ends the story' : 'leads to the next step' }];
  }
}
