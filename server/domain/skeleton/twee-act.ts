/** What a link of Twee does, as the ways in which it may lead on: one for each branch that leads somewhere. */
import { allOf, assuming, conditionOn, negated } from './condition.ts';
import { changeOf, type FlagNames } from './flags.ts';
import { type KeptCondition, keptCondition } from './kept-condition.ts';
import { askedLater } from './spent-minutes.ts';
import type { StoryClock } from './story-clock.ts';
import { tweeMinutes } from './twee-clock.ts';
import type { TweeNode } from './twee-node.ts';
import { BACK, UNDO } from './twee-return.ts';

export type TweeBranch = Extract<TweeNode, { kind: 'branch' }>;

/** `to` is null where it stays. */
export type ActWay = { readonly when: string | null; readonly to: string | null; readonly body: readonly TweeNode[] };

/** One more than a scenario offers, so that it is said that there are more. */
const MOST_WAYS = 13;

const WHOLE: KeptCondition = { kept: 'true', lost: [] };
const NOT_KEPT: KeptCondition = { kept: null, lost: [] };

/** `lose` is told of each branch whose condition is not kept. */
export function waysOf(
  nodes: readonly TweeNode[],
  { flags, clock }: { readonly flags: FlagNames; readonly clock: StoryClock | null },
  lose: (branch: TweeBranch, condition: KeptCondition) => void,
): ActWay[] {
  let ways: ActWay[] = [{ when: null, to: null, body: [] }];
  /** Read once, however many ways come by. */
  const inside = new Map<TweeBranch, readonly ActWay[]>();
  for (const group of groupsOf(nodes)) {
    const isParting = group.some((node) => node.kind === 'branch' && leadsOn(node.body));
    const next = ways.flatMap((way) => (isParting && way.to === null ? parted(way, group.filter(isBranch)) : [along(way, group)]));
    ways = next.filter(({ when }) => when !== 'false').slice(0, MOST_WAYS);
  }
  return ways;

  function parted(way: ActWay, branches: readonly TweeBranch[]): ActWay[] {
    const found: ActWay[] = [];
    const values = valuesAfter(way.body, flags);
    const passed = minutesIn(way.body, clock);
    /** That no branch so far holds; not known from the first on that asks too much. */
    let rest: string | null | undefined = null;
    for (const branch of branches) {
      const asked = branch.is === 'else' ? WHOLE : keptCondition((source) => conditionOn(flags, source), branch.asks ?? branch.condition);
      const own = asked.kept === null ? null : assumingBefore(asked.kept);
      const isKnown: boolean = own !== null && rest !== undefined;
      const isWhole: boolean = isKnown && asked.lost.length === 0;
      if (!isWhole) lose(branch, isKnown ? asked : NOT_KEPT);
      const when = isKnown ? allOf([rest ?? null, own]) : null;
      for (const inner of waysIn(branch)) {
        const then = inner.when === null ? null : assumingBefore(inner.when);
        if (inner.when !== null && then === null) lose(branch, NOT_KEPT);
        found.push({ when: allOf([way.when, when, then]), to: inner.to, body: [...way.body, ...inner.body] });
      }
      rest = isWhole ? (allOf([rest ?? null, negated(own ?? 'true')]) ?? null) : undefined;
    }
    return branches.some(({ is }) => is === 'else') ? found : [...found, { ...way, when: allOf([way.when, rest ?? null]) }];

    /** As it is asked before the way is taken. */
    function assumingBefore(condition: string): string | null {
      return assuming(askedLater(condition, -passed) ?? 'true', values);
    }
  }

  function waysIn(branch: TweeBranch): readonly ActWay[] {
    const known = inside.get(branch) ?? waysOf(branch.body, { flags, clock }, lose);
    inside.set(branch, known);
    return known;
  }
}

function isBranch(node: TweeNode): node is TweeBranch {
  return node.kind === 'branch';
}

/** Nodes one by one, but a branch with those that belong to it. */
function groupsOf(nodes: readonly TweeNode[]): TweeNode[][] {
  const groups: TweeNode[][] = [];
  for (const node of nodes) {
    const goesOn = node.kind === 'branch' && node.is !== 'if' && groups.at(-1)?.[0]?.kind === 'branch';
    if (goesOn) groups.at(-1)?.push(node);
    else if (!isBlank(node)) groups.push([node]);
  }
  return groups;
}

function isBlank(node: TweeNode): boolean {
  return node.kind === 'newline' || (node.kind === 'text' && node.text.trim() === '');
}

function along(way: ActWay, nodes: readonly TweeNode[]): ActWay {
  // Nothing comes after it has led on.
  if (way.to !== null && nodes.some((node) => onwardOf(node).length > 0)) return way;
  return { ...way, to: way.to ?? nodes.flatMap(onwardOf)[0] ?? null, body: [...way.body, ...nodes] };
}

/** Where what stands in a link leads: a way back too, which alone would be a link. */
export function onwardOf(node: TweeNode): string[] {
  if (node.kind === 'goto') return [node.to];
  return node.kind === 'act' && (node.to === BACK || node.to === UNDO) ? [node.to] : [];
}

function leadsOn(nodes: readonly TweeNode[]): boolean {
  return nodes.some((node) => onwardOf(node).length > 0 || (node.kind === 'branch' && leadsOn(node.body)));
}

function minutesIn(nodes: readonly TweeNode[], clock: StoryClock | null): number {
  const parts = nodes.flatMap((node) => (node.kind === 'sets' ? node.parts : []));
  return parts.reduce((sum, part) => sum + (tweeMinutes(clock, part) ?? 0), 0);
}

/** What flags are after these: null where that depends. */
function valuesAfter(nodes: readonly TweeNode[], flags: FlagNames, isSure = true): Map<string, string | null> {
  const values = new Map<string, string | null>();
  for (const node of nodes) {
    if (node.kind === 'branch') for (const [flag] of valuesAfter(node.body, flags, false)) values.set(flag, null);
    for (const { change } of node.kind === 'sets' ? node.parts : []) {
      const found = change && changeOf(flags, change.variable, change.to);
      if (found) values.set(found.flag, isSure ? `${found.to}` : null);
    }
  }
  return values;
}
