/** The engine against inkjs: random plays of the shipped scenarios, without text. */
import { Compiler, type Story } from 'inkjs/full';
import { seededRandom } from '../../domain/run/seeded-random.ts';
import { initial, type Listener, offered, type State, step } from '../../domain/run/state.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { inkSource } from './ink-source.ts';
import { type BenchScale, inTurn, median, milliseconds, type Pair } from './measure.ts';
import { shippedScenarios } from './shipped.ts';
import { type BenchRow, figure, times } from './table.ts';

type Game = { readonly scenario: Scenario; readonly story: Story };

/** inkjs is so much slower that a few of the plays take long enough to be measured. */
const FEWER = 20;
const PLAYS = 10_000;

export async function engineRows({ rounds, plays }: BenchScale): Promise<readonly BenchRow[]> {
  const games = (await shippedScenarios()).map(({ scenario }) => ({
    scenario,
    story: new Compiler(inkSource(scenario)).Compile() as Story,
  }));
  for (const game of games) compareGames(game, 200);
  const timed: { readonly decisions: Pair; readonly plays: Pair; readonly id: string }[] = [];
  for (const game of games) timed.push(await timedGame(game, rounds, plays));
  const slowest = timed.toSorted((a, b) => b.plays.ours - a.plays.ours)[0] as (typeof timed)[number];
  return [decisionsRow(timed.map((one) => one.decisions)), playsRow(slowest.plays, slowest.id)];
}

/** The same chance must lead both through the same choices to the same points. */
export function compareGames({ scenario, story }: Game, plays: number): void {
  for (let seed = 1; seed <= plays; seed++) {
    const ours = oursPlayed(scenario, seed);
    const theirs = inkPlayed(story, seed);
    if (ours !== theirs) throw new Error(`The ink story of ${scenario.id} is another one: ${ours} against ${theirs}`);
  }
}

async function timedGame({ scenario, story }: Game, rounds: number, plays: number) {
  const ours = { decisions: 0, ms: 0 };
  const ink = { decisions: 0, ms: 0 };
  playAll(scenario, plays, 1);
  const perSecond = await inTurn(
    rounds,
    () => rate(ours, () => playAll(scenario, plays, 1)),
    () => rate(ink, () => playInk(story, plays / FEWER, 1)),
  );
  const ourPlay = PLAYS / (plays * rounds);
  const inkPlay = PLAYS / ((plays / FEWER) * rounds);
  const seconds = { ours: (ours.ms * ourPlay) / 1000, peer: (ink.ms * inkPlay) / 1000 };
  return { id: scenario.id, decisions: perSecond, plays: { ...seconds, ratio: seconds.peer / seconds.ours } };
}

function rate(sum: { decisions: number; ms: number }, play: () => number): number {
  let decisions = 0;
  const ms = milliseconds(() => {
    decisions = play();
  });
  sum.decisions += decisions;
  sum.ms += ms;
  return (1000 * decisions) / ms;
}

function playAll(scenario: Scenario, plays: number, seed: number): number {
  const random = seededRandom(seed);
  let decisions = 0;
  for (let play = 0; play < plays; play++) decisions += playOnce(initial(scenario, 0), random);
  return decisions;
}

function playOnce(state: State, random: () => number, heard?: (choice: number) => void, listener?: Listener): number {
  let decisions = 0;
  while (state.outcome === null) {
    const open = offered(state);
    const choice = open[Math.floor(random() * open.length)];
    if (!choice) break;
    heard?.(choice.index);
    step(state, choice, listener);
    decisions++;
  }
  return decisions;
}

function playInk(story: Story, plays: number, seed: number): number {
  const random = seededRandom(seed);
  let decisions = 0;
  for (let play = 0; play < plays; play++) decisions += playInkOnce(story, random);
  return decisions;
}

function playInkOnce(story: Story, random: () => number, heard?: (choice: number) => void): number {
  story.ResetState();
  for (let decisions = 0; ; decisions++) {
    while (story.canContinue) story.Continue();
    const open = story.currentChoices;
    if (open.length === 0) return decisions;
    const at = Math.floor(random() * open.length);
    heard?.(Number(open[at]?.text));
    story.ChooseChoiceIndex(at);
  }
}

function oursPlayed(scenario: Scenario, seed: number): string {
  const state = initial(scenario, 0);
  const taken: number[] = [];
  // The ink story counts no impact, so what impact cost is put back.
  let cost = 0;
  const listener = {
    impactCost: (points: number) => {
      cost += points;
    },
  };
  playOnce(state, seededRandom(seed), (choice) => taken.push(choice), listener);
  return `${taken} at ${state.minutes} min with ${state.raw + cost}`;
}

function inkPlayed(story: Story, seed: number): string {
  const taken: number[] = [];
  playInkOnce(story, seededRandom(seed), (choice) => taken.push(choice));
  return `${taken} at ${story.variablesState.$('minutes')} min with ${story.variablesState.$('points')}`;
}

function decisionsRow(pairs: readonly Pair[]): BenchRow {
  const middle = {
    ours: median(pairs.map((p) => p.ours)),
    peer: median(pairs.map((p) => p.peer)),
    ratio: median(pairs.map((p) => p.ratio)),
  };
  return {
    what: 'engine, decisions/s',
    ours: figure(middle.ours),
    peer: `${figure(middle.peer)} inkjs`,
    ratio: times(middle.ratio),
    target: '≥ 1,000,000',
    met: middle.ours >= 1_000_000,
    method:
      'random plays of each shipped scenario from the same seeds, without text; inkjs 2.4.0 plays a story generated from the compiled scenario, ' +
      'after 200 plays of both were the same choice for choice and point for point; it counts no impact; median over the scenarios',
  };
}

function playsRow({ ours, peer, ratio }: Pair, id: string): BenchRow {
  return {
    what: '10,000 random plays, s',
    ours: figure(ours),
    peer: `${figure(peer)} inkjs`,
    ratio: times(ratio),
    target: '< 0.15',
    met: ours < 0.15,
    method: `the slowest shipped scenario, ${id}; inkjs plays one in ${FEWER}, and the time is multiplied`,
  };
}
