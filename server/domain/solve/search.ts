/** The search behind the solver: exact values of states, found backward from the ends, each distinct future once. */
import { clone, initial, offered, type State, step } from '../run/state.ts';
import type { Choice, Scenario, Thousandths } from '../scenario/scenario.ts';
import { extremes, type Interchangeable, interchangeableChoices } from './interchangeable-choices.ts';
import { type Live, livenessOf, type ShownReads } from './liveness.ts';
import { limitMatters, stateKey } from './state-key.ts';

/** What is still to be won from a state, and the shortest way there: fewest decisions, then fewest minutes; and the least one may win. */
export type StateValue = { readonly raw: Thousandths; readonly decisions: number; readonly minutes: number; readonly least: Thousandths };

/** A state that the search knows: for searches over several variants at once, which then clone no state. */
export type StateNode = {
  readonly id: number;
  /** The choices offered, by their indexes as code units. */
  readonly offered: string;
  readonly value: StateValue;
  /** What was tried; of interchangeable choices only the extremes. */
  readonly moves: readonly Move[];
};

/** `gain`: points less what impact cost. */
export type Move = { readonly choice: Choice; readonly gain: Thousandths; readonly to: StateNode };

export type StateSearch = {
  /** Exact value of a state; null past the limit of states. Remembers every state it meets. */
  value(state: State): StateValue | null;
  /** The state as a node; null where there are too many to keep. */
  node(state: State): StateNode | null;
  /** How many states it knows. */
  size(): number;
};

/** What the reductions know of a scenario in a variant: made once, shared by all that explore it. */
export type SearchSpace = {
  readonly scenario: Scenario;
  readonly variant: number;
  readonly interchangeable: Interchangeable;
  keyOf(state: State): string;
  /** Whether minutes that pass from here on change nothing that these reductions tell apart, `limit` apart. */
  isTimeless(state: State): boolean;
  /** Whether minutes spent waiting brought a state so near to the limit that these reductions hold for it no longer. */
  isLate(state: State): boolean;
  /** The same for late states: what some play may be cut by the limit in. */
  late(): SearchSpace;
};

/** Of a scenario its spaces by variant: who explores it, who solves it and who tells of it ask for the same. */
const KNOWN = new WeakMap<Scenario, Map<number, SearchSpace>>();

/** `shown`: given if states that differ in what the page shows are to be told apart. */
export function searchSpaceOf(scenario: Scenario, variant: number, shown?: ShownReads): SearchSpace {
  if (shown) return newSpaceOf(scenario, variant, shown);
  const own = KNOWN.get(scenario) ?? new Map<number, SearchSpace>();
  const space = own.get(variant) ?? newSpaceOf(scenario, variant);
  KNOWN.set(scenario, own.set(variant, space));
  return space;
}

function newSpaceOf(scenario: Scenario, variant: number, shown?: ShownReads): SearchSpace {
  const live = livenessOf(scenario, variant, shown);
  const start = initial(scenario, variant);
  return spaceOf(scenario, variant, live, limitMatters(start, live[start.scene] as Live));
}

/** `cut`: some play may reach the limit. No play without waiting does where none does from the start. */
function spaceOf(scenario: Scenario, variant: number, live: readonly Live[], cut: boolean): SearchSpace {
  const liveAt = (state: State) => live[state.scene] as Live;
  return {
    scenario,
    variant,
    interchangeable: interchangeableChoices(scenario, live, cut),
    keyOf: (state) => stateKey(state, liveAt(state)),
    isTimeless: (state) => liveAt(state).timeless,
    isLate: (state) => !cut && limitMatters(state, liveAt(state)),
    late: () => spaceOf(scenario, variant, live, true),
  };
}

/** What a search must get right: the greatest raw still to be won (`Value.raw`), the least (`Value.least`), or both. */
export type Aim = 'best' | 'worst' | 'both';

/** `keep` leaves out choices that a play must not take. */
export function searchFor(space: SearchSpace, aim: Aim, maxStates: number, keep?: (choice: Choice) => boolean): StateSearch {
  const known = new Map<string, Known>();
  const keepsNodes = space.scenario.variants.length > 0 && aim !== 'worst' && !keep;

  return { size: () => known.size, value: (state) => (state.outcome === null ? explore(state) : OVER), node };

  function node(state: State): StateNode | null {
    if (state.outcome !== null) return END;
    if (!keepsNodes) return null;
    return explore(state) && (known.get(space.keyOf(state))?.node ?? null);
  }

  function explore(root: State): StateValue | null {
    const rootFrame = frameOf(root);
    const found = known.get(rootFrame.key);
    if (found) return found.value;
    const path: Frame[] = [opened(rootFrame)];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = unknownChild(top);
      if (next) path.push(next);
      else {
        path.pop();
        if (known.size >= maxStates) return null;
        remember(top);
      }
    }
    return known.get(rootFrame.key)?.value ?? null;
  }

  function remember({ key, offered: names, value: own, moves }: Frame): void {
    const value = own ?? NOTHING;
    const id = known.size + 1;
    const isKept = keepsNodes && id <= MOST_NODES;
    known.set(key, { value, node: isKept ? { id, offered: names, value, moves } : null });
    if (keepsNodes && id === MOST_NODES + 1) for (const one of known.values()) one.node = null;
  }

  /** Folds in the children that are known; the first that is not is returned, to be explored before. */
  function unknownChild(frame: Frame): Frame | null {
    for (; frame.at < frame.choices.length; frame.at++) {
      const choice = frame.choices[frame.at] as Choice;
      const child = frame.pending ?? frameOf(after(frame.state, choice));
      const next = child.state.outcome !== null ? ENDED : known.get(child.key);
      frame.pending = next ? null : child;
      if (!next) return opened(child);
      frame.value = joined(frame.value, onward(frame.state, child.state, next.value));
      const to = keepsNodes ? next.node : null;
      if (to) frame.moves.push({ choice, gain: child.state.raw - frame.state.raw, to });
    }
    return null;
  }

  function opened(frame: Frame): Frame {
    const all = offered(frame.state);
    const open = keep ? all.filter(keep) : all;
    frame.offered = String.fromCharCode(...all.map(({ index }) => index));
    frame.choices = extremes(open, space.interchangeable, aim);
    return frame;
  }

  function frameOf(state: State): Frame {
    return {
      state,
      key: state.outcome === null ? space.keyOf(state) : '',
      choices: [],
      offered: '',
      moves: [],
      at: 0,
      pending: null,
      value: null,
    };
  }
}

/** The state after an offered choice, the one before it left as it is. */
export function after(state: State, choice: Choice): State {
  const next = clone(state);
  step(next, choice);
  return next;
}

/** The value of a choice, given the states before and after it and the value of the latter. */
export function onward(state: State, child: State, value: StateValue): StateValue {
  const gain = child.raw - state.raw;
  return {
    raw: gain + value.raw,
    decisions: value.decisions + 1,
    minutes: value.minutes + (child.minutes - state.minutes),
    least: gain + value.least,
  };
}

/** Whether a value is the better one: more raw; then fewer decisions, then fewer minutes to it. */
export function isBetter(value: StateValue, than: StateValue): boolean {
  if (value.raw !== than.raw) return value.raw > than.raw;
  return (value.decisions - than.decisions || value.minutes - than.minutes) < 0;
}

function joined(first: StateValue | null, second: StateValue): StateValue {
  if (first === null) return second;
  const better = isBetter(second, first) ? second : first;
  const least = Math.min(first.least, second.least);
  return better.least === least ? better : { ...better, least };
}

/** `node` is null where none are kept. */
type Known = { readonly value: StateValue; node: StateNode | null };

type Frame = {
  readonly state: State;
  readonly key: string;
  choices: readonly Choice[];
  offered: string;
  readonly moves: Move[];
  at: number;
  /** The child that is being explored. */
  pending: Frame | null;
  value: StateValue | null;
};

/** More take too much memory; whoever wants nodes then goes without. */
const MOST_NODES = 50_000;

const OVER: StateValue = { raw: 0, decisions: 0, minutes: 0, least: 0 };
/** Where every choice was left out by `keep`: no play goes on, so no value may be drawn from here. */
const NOTHING: StateValue = { raw: Number.NEGATIVE_INFINITY, decisions: 0, minutes: 0, least: 0 };
const END: StateNode = { id: 0, offered: '', value: OVER, moves: [] };
const ENDED: Known = { value: OVER, node: END };
