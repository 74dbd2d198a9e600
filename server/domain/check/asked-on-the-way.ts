/** What a play asks as it goes: at the states it comes to, and on its way between them. */
import { dueBetween } from '../run/channel.ts';
import { seededRandom } from '../run/seeded-random.ts';
import { initial, type Listener, offered, pass, type State, step } from '../run/state.ts';
import { type Choice, type Scenario, variantsOf } from '../scenario/scenario.ts';
import type { Watch } from './asked-conditions.ts';

function begin(scenario: Scenario, watch: Watch, variant: number): State {
  const begun = initial(scenario, variant);
  watch.ask('entering', 0, begun);
  arrive(scenario, watch, begun, -1);
  return begun;
}

/** `before`: the minute of the boundary before. */
export function arrive({ channel }: Scenario, watch: Watch, state: State, before: number): void {
  watch.ask('scene', state.scene, state);
  for (const message of dueBetween(state.scenario, before, state.minutes)) watch.ask('message', channel.indexOf(message), state);
}

export function listenerIn(watch: Watch, state: () => State): Listener {
  return {
    entering(scene) {
      if (!state().entered[scene]) watch.ask('entering', scene, state());
    },
  };
}

/** Plays of each variant, the same ones each time; in every fourth of them the player now and then waits. */
const PLAYS = 3_000;
/** After so many that met nothing new the rest is not met by chance. */
const IN_VAIN = 800;
/** Decisions of a play: some scenarios go round in circles. */
const MOST_DECISIONS = 100;
const SEED = 1;

/** Most conditions hold in one of some hundred plays by chance: far sooner than every state is explored. */
export function playByChance(scenario: Scenario, watch: Watch): void {
  const random = seededRandom(SEED);
  let left = watch.unmet().length;
  let since = 0;
  for (let play = 0; play < PLAYS && left > 0 && play - since < IN_VAIN; play += 1) {
    for (const variant of variantsOf(scenario)) playOnce(scenario, watch, variant, { random, waits: play % 4 === 0 });
    if (watch.unmet().length < left) since = play;
    left = watch.unmet().length;
  }
}

function playOnce(scenario: Scenario, watch: Watch, variant: number, { random, waits }: { random: () => number; waits: boolean }): void {
  const among = (count: number) => Math.floor(random() * count);
  const state = begin(scenario, watch, variant);
  const listener = listenerIn(watch, () => state);
  for (let decision = 0; decision < MOST_DECISIONS && state.outcome === null; decision += 1) {
    const before = state.minutes;
    if (waits && among(4) === 0) pass(state, 1 + among(16), listener);
    else decide(state, watch, among, listener);
    arrive(scenario, watch, state, before);
  }
}

function decide(state: State, watch: Watch, among: (count: number) => number, listener: Listener): void {
  const open = offered(state);
  for (const { index } of open) watch.ask('choice', index, state);
  // One after which something is still asked, now and then, since that may be a rare one.
  const asked = among(2) === 0 ? open.filter(({ index }) => watch.isAsked('shows', index) || watch.isAsked('choice', index)) : [];
  const some = asked.length > 0 ? asked : open;
  const choice: Choice | undefined = some[among(some.length)];
  if (!choice) return;
  step(state, choice, listener);
  watch.ask('shows', choice.index, state);
}
