/** Conditions that hold in no play: what hangs on them is written for nobody. */
import { dueBetween } from '../run/channel.ts';
import { clone, initial, type Listener, offered, pass, type State, step } from '../run/state.ts';
import { holdsOf } from '../scenario/expression-closure.ts';
import {
  type At,
  type Choice,
  type Condition,
  minutesOf,
  type Node,
  type Prose,
  type Scenario,
  type Scene,
  variantsOf,
} from '../scenario/scenario.ts';
import { addReads, noReads, readsImpact } from '../solve/reads.ts';
import { type SearchSpace, searchSpaceOf } from '../solve/search.ts';
import { exploreStates, type Visitor } from '../solve/state-graph.ts';
import { type StateFinding, stateFinding } from './finding.ts';
import { isEverSet, required } from './out-of-reach.ts';

/**
 * Where a condition is asked: at a decision before it is taken (`choice`) or after it (`shows`), at rest in a scene (`scene`), when a
 * play first enters it (`entering`), at the minute of a message. `of`: the index of that choice, scene or message.
 */
type Asked = { readonly at: 'choice' | 'shows' | 'scene' | 'entering' | 'message'; readonly of: number };

/** `lost`: what nobody sees if it never holds. */
type Watched = {
  readonly asked: Asked;
  readonly when: Condition;
  readonly lost: string;
  /** What must hold together; not what asks for a time, which a play that waits comes to. */
  readonly parts: readonly { readonly node: Node; readonly holds: Condition['holds'] }[];
  /** Indexes of the parts that held, each by itself. */
  readonly held: Set<number>;
  /** Where no play comes, something else is said. */
  isAsked: boolean;
};

/** `visitorIn`: for who explores the states of a variant, as the solver tells them apart. `findings`: after that, by line; none past `maxStates` states. */
export type NeverTrue = {
  visitorIn(variant: number): Visitor;
  findings(maxStates: number): StateFinding[];
};

export function neverTrue(scenario: Scenario): NeverTrue {
  const watch = watchOf(watchedIn(scenario));
  // Nearly all hold in some state that the solver tells apart, most others where states are told apart by what they ask; some only for who waits.
  const isExplored = (waits: boolean, maxStates: number) =>
    variantsOf(scenario).every((variant) => {
      const unmet = watch.unmet();
      if (unmet.length === 0) return true;
      return exploreStates(askedSpace(scenario, variant, unmet), maxStates, visitorOf(watch, scenario, variant, waits)) !== null;
    });
  return {
    visitorIn: (variant) => visitorOf(watch, scenario, variant, false),
    findings(maxStates) {
      if (!isExplored(false, maxStates) || !isExplored(true, maxStates)) return [];
      return watch
        .unmet()
        .filter(({ isAsked }) => isAsked)
        .map((one) => findingOf(scenario, one));
    },
  };
}

/** `waits`: whether each state is also left to itself for a while. */
function visitorOf(watch: Watch, scenario: Scenario, variant: number, waits: boolean): Visitor {
  const begun = initial(scenario, variant);
  watch.ask('entering', 0, begun);
  arrive(scenario, watch, begun, -1);
  return (state, open) => {
    if (watch.isDone()) return;
    for (const choice of open) decideAt(watch, state, choice);
    if (waits) waitAt(watch, state);
  };
}

function waitAt(watch: Watch, state: State): void {
  const waiting = clone(state);
  for (const minutes of WAITS) {
    const before = waiting.minutes;
    pass(
      waiting,
      minutes,
      listenerIn(watch, () => waiting),
    );
    arrive(state.scenario, watch, waiting, before);
    if (waiting.outcome !== null || waiting.scene !== state.scene) return;
    for (const choice of offered(waiting)) decideAt(watch, waiting, choice);
  }
}

/** Minutes, one after the other: an hour and four in all, after which waiting brings hardly anything new. */
const WAITS = [1, 1, 2, 4, 8, 16, 32];

type Watch = {
  ask(at: Asked['at'], of: number, state: State): void;
  /** Whether something is still asked there. */
  isAsked(at: Asked['at'], of: number): boolean;
  isDone(): boolean;
  unmet(): readonly Watched[];
};

function watchOf(watched: readonly Watched[]): Watch {
  const places: Readonly<Record<Asked['at'], Map<number, readonly Watched[]>>> = {
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
      const unmet = asked.filter((one) => !isMet(one, state));
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

function decideAt(watch: Watch, state: State, choice: Choice): void {
  watch.ask('choice', choice.index, state);
  // Most of what is asked has held before long; then a step is saved.
  if (!isAskedAfter(watch, state, choice)) return;
  const next = clone(state);
  step(
    next,
    choice,
    listenerIn(watch, () => next),
  );
  watch.ask('shows', choice.index, next);
  arrive(state.scenario, watch, next, state.minutes);
}

/** Whether the decision leads to something that is still asked: by itself, in the scenes that a play comes to by it, by a message. */
function isAskedAfter(watch: Watch, { scenario, scene, minutes }: State, choice: Choice): boolean {
  if (watch.isAsked('shows', choice.index)) return true;
  const until = minutes + minutesOf(choice, minutes);
  let at: number | undefined = choice.target ?? scene;
  while (at !== undefined) {
    if (watch.isAsked('scene', at) || watch.isAsked('entering', at)) return true;
    const led: At | null | undefined = scenario.scenes[at]?.at;
    at = led && until >= led.minute ? led.target : undefined;
  }
  return scenario.channel.some(({ minute }, index) => minute > minutes && minute <= until && watch.isAsked('message', index));
}

/** `before`: the minute of the boundary before. */
function arrive({ channel }: Scenario, watch: Watch, state: State, before: number): void {
  watch.ask('scene', state.scene, state);
  for (const message of dueBetween(state.scenario, before, state.minutes)) watch.ask('message', channel.indexOf(message), state);
}

function listenerIn(watch: Watch, state: () => State): Listener {
  return { entering: (scene) => state().entered[scene] || watch.ask('entering', scene, state()) };
}

/** Every condition but a choice's own `when`, what an impact counts by, since its bands
 * may leave no gap, and what reads an impact, whose totals are no part of a state. */
function watchedIn(scenario: Scenario): Watched[] {
  const found: Watched[] = [];
  const watch = (at: Asked['at'], of: number, when: Condition | null, lost: string) => {
    const parts = when === null || readsImpact(when.node) ? [] : required(when.node).filter((node) => !asksForTime(node));
    if (when === null || parts.length === 0) return;
    found.push({
      asked: { at, of },
      when,
      lost,
      parts: parts.map((node) => ({ node, holds: holdsOf(node) })),
      held: new Set(),
      isAsked: false,
    });
  };
  const quotes = (at: Asked['at'], of: number, prose: Prose | null) => {
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

function asksForTime(node: Node): boolean {
  return readsOf([node]).clock >= 0;
}

function readsOf(nodes: readonly Node[]) {
  const reads = noReads();
  for (const node of nodes) addReads(reads, node);
  return reads;
}

/** States that differ in what one of them asks are told apart while it can still be asked. */
function askedSpace(scenario: Scenario, variant: number, watched: readonly Watched[]): SearchSpace {
  const mayAsk = ({ at, of }: Asked, scenes: readonly Scene[], ahead: readonly Choice[]) => {
    if (at === 'choice' || at === 'shows') return ahead.some(({ index }) => index === of);
    return at === 'scene' || at === 'entering' ? scenes.some(({ index }) => index === of) : true;
  };
  return searchSpaceOf(scenario, variant, (scenes, ahead) => {
    const asked = watched.filter((one) => mayAsk(one.asked, scenes, ahead));
    const reads = readsOf(asked.flatMap(({ parts }) => parts.map(({ node }) => node)));
    for (const {
      asked: { at, of },
    } of asked)
      if (at === 'message') reads.clock = Math.max(reads.clock, scenario.channel[of]?.minute ?? -1);
    return reads;
  });
}

function findingOf(scenario: Scenario, one: Watched): StateFinding {
  const { source, line } = one.when;
  return stateFinding('never-true', line, `“${shortened(source)}” holds in no play: ${one.lost}`, whyNever(scenario, one));
}

function whyNever(scenario: Scenario, { parts, held }: Watched): string | null {
  const unset = parts.find(({ node }) => node.kind === 'flag' && !isEverSet(scenario, node.flag))?.node;
  if (unset?.kind === 'flag') return `Nothing sets the flag “${scenario.flags[unset.flag]?.name}”.`;
  if (parts.length > 1 && held.size === parts.length) return 'Each part of it holds there in some play, but never all of them at once.';
  return null;
}

function shortened(source: string): string {
  return source.length > 80 ? `${source.slice(0, 80)}…` : source;
}
