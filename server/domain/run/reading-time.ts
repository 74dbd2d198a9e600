/** How long a run of a scenario takes at the desk, for whoever chooses one for tonight: by what single runs show, since nobody reads every variant and every way. */
import { isShown } from '../scenario/render-prose.ts';
import { type Prose, type Scenario, variantsOf } from '../scenario/scenario.ts';
import { appears, dueBetween } from './channel.ts';
import { seededRandom } from './seeded-random.ts';
import { initial, offered, type State, step } from './state.ts';

/** Technical text and evidence, read closely. */
const WORDS_A_MINUTE = 160;
/** To weigh what is offered, in minutes. */
const A_DECISION = 1 / 3;
/** To write an update that is asked for, likewise. */
const A_WRITING = 2;
/** Plays of each variant: enough to know a long one from a short one. */
const PLAYS = 20;
/** Plays at random end sooner than those of somebody who looks before acting, which are about as long as the longest quarter of them. */
const SHARE_SHORTER = 0.75;

/** Minutes, to the next 5; the same for the same text. */
export function readingMinutes(scenario: Scenario): number {
  const random = seededRandom(1);
  const plays = variantsOf(scenario).flatMap((variant) => Array.from({ length: PLAYS }, () => minutesOfPlay(scenario, variant, random)));
  const long = plays.sort((a, b) => a - b)[Math.floor((plays.length - 1) * SHARE_SHORTER)] ?? 0;
  return Math.max(5, Math.ceil(long / 5) * 5);
}

/** A text that stays in view is read once. */
function minutesOfPlay(scenario: Scenario, variant: number, random: () => number): number {
  const state = initial(scenario, variant);
  const read = new Set<unknown>();
  let minutes = wordsOf(scenario.intro, state, read) / WORDS_A_MINUTE;
  let before = -1;
  for (;;) {
    const open = offered(state);
    const messages = dueBetween(scenario, before, state.minutes).filter((message) => appears(message, state));
    const texts = [scenario.scenes[state.scene]?.prose ?? [], ...messages.map(({ prose }) => prose)];
    const labels = open.filter((choice) => !read.has(choice)).map((choice) => choice.label.split(' ').length);
    for (const choice of open) read.add(choice);
    minutes += sum([...texts.map((prose) => wordsOf(prose, state, read)), ...labels]) / WORDS_A_MINUTE;
    const choice = open[Math.floor(random() * open.length)];
    if (!choice) return minutes;
    before = state.minutes;
    step(state, choice);
    minutes += wordsOf(choice.shows ?? [], state, read) / WORDS_A_MINUTE + A_DECISION + (choice.writes === null ? 0 : A_WRITING);
  }
}

function wordsOf(prose: Prose, state: State, read: Set<unknown>): number {
  const fresh = prose.filter((block) => !read.has(block) && isShown(block, state));
  for (const block of fresh) read.add(block);
  return sum(fresh.map((block) => block.words));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
