/** The conditions of a scenario with where each is asked, and which of them have held in the states that were seen. */
import type { State } from '../run/state.ts';
import { holdsOf } from '../scenario/expression-closure.ts';
import type { Condition, Node, Prose, Scenario } from '../scenario/scenario.ts';
import { addReads, noReads, type Reads, readsImpact } from '../solve/reads.ts';
import { isNeverWithin, knownOf } from './condition-bounds.ts';
import { neverSetByThen, type WhenAsked } from './flags-in-reach.ts';
import { required } from './out-of-reach.ts';

/** `source` as written; null where that cannot be said. */
export type AskedPart = { readonly node: Node; readonly source: string | null; readonly holds: Condition['holds'] };

/** `lost`: what nobody sees if it never holds. */
export type Watched = {
  readonly asked: WhenAsked;
  readonly when: Condition;
  readonly lost: string;
  /** What must hold together; not what asks for a time, which a play that waits comes to. */
  readonly parts: readonly AskedPart[];
  /** Indexes of the parts that held, each by itself. */
  readonly held: Set<number>;
  /** Where no play comes, something else is said. */
  isAsked: boolean;
  /** Whether it holds at no minute and at no value that its signals can have. */
  readonly isBeyond: boolean;
  /** Known for certain not to hold, as soon as it is asked; nobody need look for it. */
  readonly isNever: boolean;
};

/**
 * Every condition but a choice's own `when`, what an impact counts by, whose bands may leave no gap, and what reads an impact, whose
 * totals are no part of a state. By line.
 */
export function watchedIn(scenario: Scenario): Watched[] {
  const found: Watched[] = [];
  const isNever = neverSetByThen(scenario);
  const known = knownOf(scenario);
  const watch = (at: WhenAsked['at'], of: number, when: Condition | null, lost: string) => {
    const isBeyond = when !== null && isNeverWithin(when.node, known);
    const parts = when === null || readsImpact(when.node) ? [] : partsOf(when);
    if (when === null || (parts.length === 0 && !isBeyond)) return;
    const asked = { at, of };
    const nodes = parts.map(({ node }) => node);
    found.push({ asked, when, lost, parts, held: new Set(), isAsked: false, isBeyond, isNever: isBeyond || isNever(asked, nodes) });
  };
  const quotes = (at: WhenAsked['at'], of: number, prose: Prose | null) => {
    for (const { when } of prose ?? []) watch(at, of, when, 'its quote is never shown');
  };
  for (const { index, scores, effects, why, shows } of scenario.choices) {
    for (const { when } of scores) watch('choice', index, when, 'its points never count');
    for (const { when } of effects) watch('choice', index, when, 'nothing is ever set by it');
    quotes('choice', index, why);
    quotes('shows', index, shows);
  }
  for (const { index, prose, scores } of scenario.scenes) {
    quotes('scene', index, prose);
    for (const { when } of scores) watch('entering', index, when, 'its points never count');
  }
  for (const [index, { when }] of scenario.channel.entries()) watch('message', index, when, 'its message never comes');
  return found.sort((a, b) => a.when.line - b.when.line);
}

function partsOf({ node: whole, source }: Condition): readonly AskedPart[] {
  const nodes = required(whole);
  const written = source.split('&&');
  // What stands in parentheses is no part by itself.
  const isPlain = written.length === nodes.length && !source.includes('(');
  const parts = nodes.map((node, index) => ({ node, source: isPlain ? (written[index]?.trim() ?? null) : null, holds: holdsOf(node) }));
  return parts.filter(({ node }) => !asksForTime(node));
}

function asksForTime(node: Node): boolean {
  return readsOf([node]).clock >= 0;
}

/** What expressions read together. */
export function readsOf(nodes: readonly Node[]): Reads {
  const reads = noReads();
  for (const node of nodes) addReads(reads, node);
  return reads;
}

/** What has not held yet, by where it is asked; what never does counts until it was asked. */
export type Watch = {
  ask(at: WhenAsked['at'], of: number, state: State): void;
  /** Whether something is still asked there. */
  isAsked(at: WhenAsked['at'], of: number): boolean;
  isDone(): boolean;
  unmet(): readonly Watched[];
};

export function watchOf(watched: readonly Watched[]): Watch {
  const places: Readonly<Record<WhenAsked['at'], Map<number, readonly Watched[]>>> = {
    choice: new Map(),
    shows: new Map(),
    scene: new Map(),
    entering: new Map(),
    message: new Map(),
  };
  const left = new Set(watched);
  for (const one of watched) {
    const { at, of } = one.asked;
    places[at].set(of, [...(places[at].get(of) ?? []), one]);
  }
  return {
    ask(at, of, state) {
      const asked = places[at].get(of);
      if (!asked) return;
      const unmet = asked.filter((one) => !isMet(one, state) && !one.isNever);
      if (unmet.length === asked.length) return;
      for (const one of asked) if (!unmet.includes(one)) left.delete(one);
      if (unmet.length > 0) places[at].set(of, unmet);
      else places[at].delete(of);
    },
    isAsked: (at, of) => places[at].has(of),
    isDone: () => left.size === 0,
    unmet: () => [...left],
  };
}

function isMet(one: Watched, state: State): boolean {
  let all = true;
  one.isAsked = true;
  for (const [index, { holds }] of one.parts.entries()) {
    if (holds(state)) one.held.add(index);
    else all = false;
  }
  return all;
}
