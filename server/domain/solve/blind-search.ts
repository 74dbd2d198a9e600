/** The values of sets for somebody who sees the labels alone, found on the nodes that the variants' own searches left: no state is cloned. */
import type { State } from '../run/state.ts';
import type { Choice } from '../scenario/scenario.ts';
import { extremes, interchangeableInAll } from './interchangeable-choices.ts';
import type { StateNode } from './search.ts';
import type { Solution } from './solve.ts';

/** A variant that is still possible, and where its play stands. */
type Member = { readonly variant: number; readonly node: StateNode };

/** What a choice brings at once, and where each member is then. */
type Step = { readonly gain: bigint; readonly members: readonly Member[]; readonly most: bigint };

export type BlindSearch = {
  /** What is still to be won from states that offer the same, weighted; null where a node is missing, and past the number of sets. */
  value(set: readonly State[]): bigint | null;
  sets(): number;
};

/** `weights`: by variant, what a thousandth of a point is worth. */
export function blindSearch(solutions: readonly Solution[], weights: readonly bigint[], maxSets: number): BlindSearch {
  const known = new Map<string, bigint>();
  const choices = solutions[0]?.scenario.choices ?? [];
  const interchangeable = interchangeableInAll(solutions.map(({ space }) => space.interchangeable));
  const worthTrying = new Map<string, readonly Choice[]>();

  return {
    sets: () => known.size,
    value(set) {
      const members: Member[] = [];
      for (const state of set) {
        const node = solutions[state.variant]?.node(state);
        if (!node) return null;
        members.push({ variant: state.variant, node });
      }
      return won(members);
    },
  };

  function won(members: readonly Member[]): bigint | null {
    const [first] = members;
    if (!first || first.node.offered === '') return 0n;
    if (members.length === 1) return weighted(first.variant, first.node.value.raw);
    const key = members.map(({ variant, node }) => `${variant}:${node.id}`).join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = known.size < maxSets ? greatest(members, first.node.offered) : null;
    if (value !== null) known.set(key, value);
    return value;
  }

  /** As in the search over states: the choices that promise most first, and none that cannot keep up with one that kept its promise. */
  function greatest(members: readonly Member[], offered: string): bigint | null {
    const steps: Step[] = [];
    for (const choice of tryable(offered)) {
      const step = stepBy(members, choice);
      if (!step) return null;
      steps.push(step);
    }
    let best: bigint | null = null;
    for (const { gain, members: next, most } of steps.sort((a, b) => (b.most > a.most ? 1 : b.most < a.most ? -1 : 0))) {
      if (best !== null && most <= best) break;
      let value = gain;
      for (const group of byOffered(next)) {
        const rest = won(group);
        if (rest === null) return null;
        value += rest;
      }
      if (best === null || value > best) best = value;
    }
    return best ?? 0n;
  }

  function stepBy(members: readonly Member[], choice: Choice): Step | null {
    const next: Member[] = [];
    let gain = 0n;
    let most = 0n;
    for (const { variant, node } of members) {
      const move = node.moves.find((one) => one.choice === choice);
      // Interchangeable in this variant and not in all of them: it was not tried.
      if (!move) return null;
      gain += weighted(variant, move.gain);
      most += weighted(variant, move.gain + move.to.value.raw);
      next.push({ variant, node: move.to });
    }
    return { gain, members: next, most };
  }

  function tryable(offered: string): readonly Choice[] {
    const before = worthTrying.get(offered);
    if (before) return before;
    const open = [...offered].flatMap((unit) => choices[unit.charCodeAt(0)] ?? []);
    const found = extremes(open, interchangeable, 'best');
    worthTrying.set(offered, found);
    return found;
  }

  function weighted(variant: number, raw: number): bigint {
    return BigInt(raw) * (weights[variant] ?? 0n);
  }
}

function byOffered(members: readonly Member[]): Iterable<readonly Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const group = groups.get(member.node.offered);
    if (group) group.push(member);
    else groups.set(member.node.offered, [member]);
  }
  return groups.values();
}
