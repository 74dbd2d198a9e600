/** Which of all plays of a variant comes nearest to what an author asks for: a scene, a minute, flags. */
import { clone, initial, type State, step } from '../run/state.ts';
import type { Choice, Scenario } from '../scenario/scenario.ts';
import { bitCount } from '../solve/bits.ts';
import type { PlayGraph } from '../solve/play-graph.ts';

export type AskedState = {
  readonly scene: number;
  /** Null where any will do. */
  readonly minutes: number | null;
  /** Bit set: these hold, and no others. */
  readonly flags: number;
};

/** What of a state is not as it was asked for; null for each that is. */
export type StateDifference = {
  readonly scene: number | null;
  readonly minutes: number | null;
  /** As they are. */
  readonly flags: readonly { readonly name: string; readonly holds: boolean }[];
};

/** The last step of a play, with what counts of the state that it leads to. */
type Passage = {
  readonly before: Passage | null;
  readonly choice: Choice | null;
  readonly length: number;
  readonly scene: number;
  readonly minutes: number;
  /** How many flags are not as asked for. */
  readonly differing: number;
};

/** A play that is to go on. */
type Standing = { readonly passage: Passage; readonly state: State };

/** Of those that come to one node the two that are gone on from: as soon, and as late, as possible without being too late. */
type Kept = { soonest: Standing | null; latest: Standing | null };

/**
 * Full names of its choices. In the same scene first, then with the fewest flags that differ, then nearest to the minute, then shortest.
 * A node stands for all plays from which the same is to be won, whatever flags and minute they have that matter no more. Of these the ones
 * with the fewest flags that differ are gone on from, so that a nearer play than the one that is found may be there, though rarely.
 */
export function nearestPlay({ solution, nodes }: PlayGraph, asked: AskedState): readonly string[] {
  const start = initial(solution.scenario, solution.variant);
  let nearest = passageTo(start, null, null, asked);
  const kept = nodes.map((): Kept => ({ soonest: null, latest: null }));
  const [first] = kept;
  if (first) first.soonest = { passage: nearest, state: start };
  for (const { index, moves } of nodes) {
    for (const { passage, state } of standingsIn(kept[index])) {
      if (isBefore(farness(passage, asked), farness(nearest, asked))) nearest = passage;
      for (const { choice, to } of moves) {
        const next = clone(state);
        step(next, choice);
        const onward = passageTo(next, passage, choice, asked);
        if (to) keep(kept[to.index], { passage: onward, state: next }, asked);
        else if (isBefore(farness(onward, asked), farness(nearest, asked))) nearest = onward;
      }
    }
    // Its states are needed no more.
    kept[index] = { soonest: null, latest: null };
  }
  return namesOf(nearest);
}

/** Null where the state is as it was asked for. */
export function differenceFrom({ scene, minutes, flags }: AskedState, state: State): StateDifference | null {
  const differing = flagsIn(state.scenario, flags ^ state.flags).map(({ name, bit }) => ({ name, holds: (state.flags & bit) !== 0 }));
  const isOtherScene = scene !== state.scene;
  const isOtherMinute = minutes !== null && minutes !== state.minutes;
  if (!isOtherScene && !isOtherMinute && differing.length === 0) return null;
  return { scene: isOtherScene ? state.scene : null, minutes: isOtherMinute ? state.minutes : null, flags: differing };
}

/** Of a bit set, in file order. */
export function flagsIn({ flags }: Scenario, set: number): readonly { readonly name: string; readonly bit: number }[] {
  return flags.map(({ name }, flag) => ({ name, bit: 1 << flag })).filter(({ bit }) => (set & bit) !== 0);
}

function passageTo(state: State, before: Passage | null, choice: Choice | null, asked: AskedState): Passage {
  const { scene, minutes, flags } = state;
  return { before, choice, length: before ? before.length + 1 : 0, scene, minutes, differing: bitCount(flags ^ asked.flags) };
}

function standingsIn(kept: Kept | undefined): readonly Standing[] {
  const { soonest = null, latest = null } = kept ?? {};
  return [soonest, latest === soonest ? null : latest].filter((one) => one !== null);
}

function keep(kept: Kept | undefined, standing: Standing, asked: AskedState): void {
  if (!kept) return;
  if (!kept.soonest || isBefore(soonness(standing.passage), soonness(kept.soonest.passage))) kept.soonest = standing;
  if (!kept.latest || isBefore(lateness(standing.passage, asked), lateness(kept.latest.passage, asked))) kept.latest = standing;
}

function farness({ scene, differing, minutes, length }: Passage, asked: AskedState): readonly number[] {
  return [scene === asked.scene ? 0 : 1, differing, Math.abs(minutes - (asked.minutes ?? minutes)), length];
}

function soonness({ differing, length, minutes }: Passage): readonly number[] {
  return [differing, length, minutes];
}

function lateness(passage: Passage, asked: AskedState): readonly number[] {
  if (asked.minutes === null) return soonness(passage);
  const early = asked.minutes - passage.minutes;
  return [passage.differing, early < 0 ? 1 : 0, Math.abs(early), passage.length];
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((n, index) => n !== other[index]);
  return place >= 0 && (one[place] ?? 0) < (other[place] ?? 0);
}

function namesOf(last: Passage): readonly string[] {
  const names: string[] = [];
  for (let at: Passage | null = last; at?.choice; at = at.before) names.push(at.choice.name);
  return names.reverse();
}
