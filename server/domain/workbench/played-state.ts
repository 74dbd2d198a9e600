/** A state of a play as its author looks at it: every fact of it, what each choice on offer loses, and why the others are not on offer. */
import { fail, ok, type Result } from '../result.ts';
import { type NotOffered, notOfferedText, takeNamed, whyNotOffered } from '../run/named-choice.ts';
import { type Run, start } from '../run/run.ts';
import { offered, type State } from '../run/state.ts';
import { clockAt, show } from '../scenario/quantity.ts';
import { type Choice, minutesOf, type Outcome, type Scenario } from '../scenario/scenario.ts';
import { meets } from '../scenario/signals.ts';
import { toNumber } from '../solve/ratio.ts';
import { bestLine, ceilingOf, lossOf, type Solution, scoreOf } from '../solve/solve.ts';

/** Why a list of choices leads nowhere: at which place, from 0 on. */
export type BrokenWay = { readonly place: number; readonly name: string; readonly run: Run; readonly reason: NotOffered };

/** The run that a list of names gives in a variant; of a way that breaks off, where and why, and the run as far as it goes. */
export function runAlong(scenario: Scenario, variant: number, names: readonly string[]): Result<Run, BrokenWay> {
  let run = start(scenario, variant);
  for (const [place, name] of names.entries()) {
    const next = takeNamed(run, name);
    if (!next.ok) return fail({ place, name, run, reason: next.error });
    run = next.value;
  }
  return ok(run);
}

export type OfferedChoice = {
  readonly name: string;
  readonly label: string;
  readonly takes: number;
  /** Points of 100; null where the scenario is not solved. */
  readonly loss: number | null;
  readonly isBest: boolean;
  /** Flags that it needs and that do not hold: its points would count nothing. */
  readonly lacks: readonly string[];
};

export type PlayedState = {
  readonly scene: number;
  readonly minutes: number;
  readonly clock: string;
  readonly outcome: Outcome | null;
  readonly flags: readonly { readonly name: string; readonly holds: boolean }[];
  readonly signals: readonly { readonly label: string; readonly value: string; readonly isBad: boolean }[];
  readonly impacts: readonly { readonly label: string; readonly value: string }[];
  /** Labels of what was taken, with the minute at which it ended. */
  readonly taken: readonly { readonly name: string; readonly label: string; readonly minute: number }[];
  /** The best score still in reach, or that of a run that is over; of 100. Null where the scenario is not solved. */
  readonly value: number | null;
  /** Labels of the best continuation. */
  readonly best: readonly { readonly name: string; readonly label: string }[];
  readonly offered: readonly OfferedChoice[];
  /** Of the scene and at any time, with the reason as the rest of a sentence. */
  readonly withheld: readonly { readonly label: string; readonly why: string }[];
};

/** `solution`: of the run's variant; null where there is none. */
export function playedState(run: Run, solution: Solution | null): PlayedState {
  const { scenario, state } = run;
  const best = solution && run.outcome === null ? bestLine(solution, state) : [];
  return {
    scene: state.scene,
    minutes: state.minutes,
    clock: clockAt(scenario.start, state.minutes),
    outcome: run.outcome,
    flags: scenario.flags.map(({ name }, flag) => ({ name, holds: (state.flags & (1 << flag)) !== 0 })),
    signals: state.signals.map((signal, index) => {
      const value = state.signal(index);
      return { label: signal.label, value: show(value, signal.notation), isBad: signal.good !== null && !meets(signal, value) };
    }),
    impacts: scenario.impacts.map(({ label, notation }, index) => ({ label, value: show(state.impact(index), notation) })),
    taken: takenIn(run),
    value: solution && toNumber(run.outcome === null ? ceilingOf(solution, state) : scoreOf(solution, state)),
    best: best.map(({ name, label }) => ({ name, label })),
    offered: offered(state).map((choice) => offeredChoice(choice, state, solution, best[0])),
    withheld: withheldIn(state),
  };
}

function takenIn(run: Run): PlayedState['taken'] {
  const taken: { readonly name: string; readonly label: string; readonly minute: number }[] = [];
  for (let at: Run | null = run; at?.last; at = at.last.before)
    taken.unshift({ name: at.last.choice.name, label: at.last.choice.label, minute: at.state.minutes });
  return taken;
}

function offeredChoice(choice: Choice, state: State, solution: Solution | null, best: Choice | undefined): OfferedChoice {
  const { flags } = state.scenario;
  return {
    name: choice.name,
    label: choice.label,
    takes: minutesOf(choice, state.minutes),
    loss: solution && toNumber(lossOf(solution, state, choice)),
    isBest: choice === best,
    lacks: flags.flatMap(({ name }, flag) => (choice.needs & ~state.flags & (1 << flag) ? [name] : [])),
  };
}

function withheldIn(state: State): PlayedState['withheld'] {
  if (state.outcome !== null) return [];
  const { scenes, anyTime } = state.scenario;
  return [...(scenes[state.scene]?.choices ?? []), ...anyTime].flatMap((choice) => {
    const reason = whyNotOffered(state, choice);
    return reason ? [{ label: choice.label, why: notOfferedText(state.scenario, reason) }] : [];
  });
}

/** Names on a way that the author's page may ask for; a longer one is none of a scenario. */
export const LONGEST_WAY = 400;
