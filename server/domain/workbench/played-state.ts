/** A state of a play as its author looks at it: every fact of it, what each choice on offer loses, and why the others are not on offer. */
import { fail, ok, type Result } from '../result.ts';
import { decide, type Run, type RunRefusal, start } from '../run/run.ts';
import { offered, type State } from '../run/state.ts';
import { clockAt, show } from '../scenario/quantity.ts';
import { type Choice, minutesOf, type Outcome, type Scenario } from '../scenario/scenario.ts';
import { meets } from '../scenario/signals.ts';
import { toNumber } from '../solve/ratio.ts';
import { bestLine, ceilingOf, lossOf, type Solution, scoreOf } from '../solve/solve.ts';

/** Why a list of choices leads nowhere: at which place, from 0 on. */
export type BrokenWay = { readonly place: number; readonly name: string; readonly reason: RunRefusal | 'unknown-choice' };

/** The run that a list of full choice names gives in a variant; of a way that breaks off, where and why. */
export function runAlong(scenario: Scenario, variant: number, names: readonly string[]): Result<Run, BrokenWay> {
  const byName = new Map(scenario.choices.map((choice) => [choice.name, choice]));
  let run = start(scenario, variant);
  for (const [place, name] of names.entries()) {
    const choice = byName.get(name);
    if (!choice) return fail({ place, name, reason: 'unknown-choice' });
    const next = decide(run, choice);
    if (!next.ok) return fail({ place, name, reason: next.error });
    run = next.value;
  }
  return ok(run);
}

/** As far as a way goes: the run where it breaks off. */
export function runAsFar(scenario: Scenario, variant: number, names: readonly string[]): Run {
  const along = runAlong(scenario, variant, names);
  if (along.ok) return along.value;
  const before = runAlong(scenario, variant, names.slice(0, along.error.place));
  return before.ok ? before.value : start(scenario, variant);
}

/** What keeps a choice of the scene, or one at any time, from being offered. */
export type WhyNot =
  | { readonly kind: 'spent'; readonly times: number }
  | { readonly kind: 'when'; readonly source: string }
  /** Until when it was. */
  | { readonly kind: 'until'; readonly clock: string }
  /** It leads to where the candidate is. */
  | { readonly kind: 'here' };

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
  readonly withheld: readonly { readonly label: string; readonly why: WhyNot }[];
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
  const open = new Set(offered(state));
  const { scenes, anyTime } = state.scenario;
  return [...(scenes[state.scene]?.choices ?? []), ...anyTime]
    .filter((choice) => !open.has(choice))
    .map((choice) => ({ label: choice.label, why: whyNot(state, choice) }));
}

/** Of a choice that is not offered in an open state. */
function whyNot(state: State, choice: Choice): WhyNot {
  if (choice.section === null && choice.target === state.scene) return { kind: 'here' };
  const times = state.spent[choice.index] ?? 0;
  if (times >= choice.again) return { kind: 'spent', times };
  if (choice.until !== null && state.minutes >= choice.until) return { kind: 'until', clock: clockAt(state.scenario.start, choice.until) };
  return { kind: 'when', source: choice.when?.source ?? '' };
}

/** Full names on a way that the author's page may ask for; a longer one is none of a scenario. */
export const LONGEST_WAY = 400;
