/** Conditions that hold in no play: what hangs on them is written for nobody. */
import { clone, offered, pass, type State, step } from '../run/state.ts';
import { type At, type Choice, type Condition, minutesOf, type Node, type Scenario, type Scene, variantsOf } from '../scenario/scenario.ts';
import { type SearchSpace, searchSpaceOf } from '../solve/search.ts';
import { exploreStates, type Visitor } from '../solve/state-graph.ts';
import { readsOf, type Watch, type Watched, watchedIn, watchOf } from './asked-conditions.ts';
import { arrive, listenerIn, playByChance } from './asked-on-the-way.ts';
import { isNeverWithin, type Known, knownOf, lastMinute, rangeOfFirst } from './condition-bounds.ts';
import { type StateFinding, stateFinding } from './finding.ts';
import { neverSetByThen, type WhenAsked } from './flags-in-reach.ts';
import { isEverSet, required } from './out-of-reach.ts';

/** By line; none past `maxStates` states. */
export function neverTrueFindings(scenario: Scenario, maxStates: number): StateFinding[] {
  const watched = watchedIn(scenario);
  const watch = watchOf(watched);
  playByChance(scenario, watch);
  if (!isExplored(scenario, watch, maxStates)) return [];
  const unmet = watch.unmet();
  return watched.filter((one) => one.isAsked && (one.isNever || unmet.includes(one))).map((one) => findingOf(scenario, one));
}

/** By line: messages of a minute to which no play goes on, however long it waits. */
export function lateMessageFindings(scenario: Scenario): StateFinding[] {
  const last = lastMinute(scenario);
  return scenario.channel
    .filter(({ minute }) => minute > last)
    .map(({ minute, line }) =>
      stateFinding(
        'never-true',
        line,
        `no play goes on to minute ${minute}: its message never comes`,
        `Every play is over by minute ${last}: name an earlier one, or raise “limit”.`,
      ),
    );
}

/** By line: what costs nothing in any play, since its condition holds at no minute and at no value that its signals can have. */
export function neverCostsFindings(scenario: Scenario): StateFinding[] {
  const known = knownOf(scenario);
  const rates = scenario.impacts.flatMap(({ rates }) => rates.flatMap(({ when }) => when ?? []));
  return rates
    .filter(({ node }) => isNeverWithin(node, known))
    .map((when) =>
      stateFinding(
        'never-true',
        when.line,
        `“${shortened(when.source)}” holds in no play: nothing is ever counted by it`,
        when.readsClock ? whyBeyond(scenario, when) : whyOutOfRange(scenario, when, known),
      ),
    );
}

/** By line: choices that need a flag which nothing can have set before they are decided. What nothing sets at all is told of the flag. */
export function neverEarnedFindings(scenario: Scenario): StateFinding[] {
  const isNever = neverSetByThen(scenario);
  return scenario.choices.flatMap((choice) => {
    const lost = scenario.flags.findIndex(
      (_, flag) =>
        (choice.needs & (1 << flag)) !== 0 &&
        isEverSet(scenario, flag) &&
        isNever({ at: 'choice', of: choice.index }, [{ kind: 'flag', flag }]),
    );
    if (lost === -1 || !choice.scores.some(({ points }) => points.some((one) => one.points > 0))) return [];
    const name = scenario.flags[lost]?.name;
    const message = `no play has set “${name}” before it comes to this choice, which needs it: its points never count`;
    const own = choice.effects.some((one) => one.kind === 'flag' && one.flag === lost && one.to);
    const hint = own ? `It sets “${name}” itself: most often “needs” stands below another choice.` : null;
    return [stateFinding('never-true', choice.line, message, hint)];
  });
}

/** What chance did not meet is looked for in every state that it tells apart, each also left to itself for a while. */
function isExplored(scenario: Scenario, watch: Watch, maxStates: number): boolean {
  return variantsOf(scenario).every((variant) => {
    const unmet = watch.unmet();
    if (unmet.length === 0) return true;
    const space = askedSpace(scenario, variant, unmet);
    return exploreStates(space, maxStates, visitorOf(watch, space)) !== null;
  });
}

function visitorOf(watch: Watch, space: SearchSpace): Visitor {
  return (state, open) => {
    for (const choice of open) decideAt(watch, state, choice);
    if (!space.isTimeless(state)) waitAt(watch, state);
    return watch.isDone() ? 'enough' : undefined;
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

/** States that differ in what one of them asks are told apart while it can still be asked. */
function askedSpace(scenario: Scenario, variant: number, watched: readonly Watched[]): SearchSpace {
  const mayAsk = ({ at, of }: WhenAsked, scenes: readonly Scene[], ahead: readonly Choice[]) => {
    if (at === 'choice' || at === 'shows') return ahead.some(({ index }) => index === of);
    return at === 'scene' || at === 'entering' ? scenes.some(({ index }) => index === of) : true;
  };
  return searchSpaceOf(scenario, variant, (scenes, ahead) => {
    const asked = watched.filter((one) => mayAsk(one.asked, scenes, ahead));
    const reads = readsOf(asked.flatMap(({ parts }) => parts.map(({ node }) => node)));
    const minutes = asked.map((one) => (one.asked.at === 'message' ? (scenario.channel[one.asked.of]?.minute ?? -1) : -1));
    reads.clock = Math.max(reads.clock, ...minutes);
    return reads;
  });
}

function findingOf(scenario: Scenario, one: Watched): StateFinding {
  const { source, line } = one.when;
  return stateFinding('never-true', line, `“${shortened(source)}” holds in no play: ${one.lost}`, whyNever(scenario, one));
}

function whyNever(scenario: Scenario, { asked, when, parts, held, isBeyond, isNever }: Watched): string | null {
  if (isBeyond && when.readsClock) return whyBeyond(scenario, when);
  const unset = parts.find(({ node }) => node.kind === 'flag' && !isEverSet(scenario, node.flag))?.node;
  if (unset?.kind === 'flag') return `Nothing sets the flag “${scenario.flags[unset.flag]?.name}”.`;
  const isLate = isNever ? neverSetByThen(scenario) : () => false;
  const late = parts.find(({ node }) => isLate(asked, [node]))?.node;
  if (late?.kind === 'flag') return `No choice that comes before sets the flag “${scenario.flags[late.flag]?.name}”.`;
  const unmet = parts.filter((_, index) => !held.has(index));
  if (parts.length > 1 && unmet.length === 1 && unmet[0]?.source) return `“${shortened(unmet[0].source)}” holds there in no play.`;
  if (parts.length > 1 && held.size === parts.length) return 'Each part of it holds there in some play, but never all of them at once.';
  return null;
}

function whyOutOfRange(scenario: Scenario, when: Condition, known: Known): string | null {
  const range = rangeOfFirst(scenario, when, known);
  return range && `${range}. Compare with another number.`;
}

/** Of a condition that asks for a time. */
function whyBeyond(scenario: Scenario, { node }: Condition): string {
  const last = lastMinute(scenario);
  const least = required(node).flatMap((part) => leastMinute(part) ?? []);
  return least.some((minute) => minute > last)
    ? `Every play is over by minute ${last}: ask for an earlier one, or raise “limit”.`
    : 'No minute meets all that it asks: look at the signs.';
}

/** The first minute at which it can hold, where it asks for a later one than some. */
function leastMinute(part: Node): number | null {
  if (!('left' in part) || part.left.kind !== 'minutes' || part.right.kind !== 'number') return null;
  if (part.kind === 'gt') return Math.floor(part.right.value / 1000) + 1;
  return part.kind === 'ge' || part.kind === 'eq' ? Math.ceil(part.right.value / 1000) : null;
}

function shortened(source: string): string {
  return source.length > 80 ? `${source.slice(0, 80)}…` : source;
}
