/** What a candidate expects of a decision before taking it: which signal goes which way by the next decision, and how sure they are. */
import { rounded } from '../scenario/quantity.ts';
import type { Choice, Scenario } from '../scenario/scenario.ts';
import { type Run, turnsOf } from './run.ts';

export const WAYS = ['up', 'down', 'stays'] as const;
export type Way = (typeof WAYS)[number];

export type Prediction = {
  /** The name of a signal of the scenario. */
  readonly signal: string;
  readonly way: Way;
  /** Percent: 50 is a guess, 100 is certain. */
  readonly sure: number;
  /** One line on why; may be empty. */
  readonly why: string;
};

/** Percent, in steps: nobody can tell 71 from 73. */
export const SURE = { least: 50, most: 100, step: 10 } as const;
/** UTF-16 units of the line why. */
export const MOST_WHY = 300;

/**
 * Whether one is asked what to expect of a choice: it leads elsewhere or moves a signal, and there is a signal that could show it. A look-up
 * that sets a flag has found something out and changed nothing. A choice that asks for words of its own is not held up further.
 */
export function asksPrediction(scenario: Scenario, { target, effects, writes }: Choice): boolean {
  const acts = target !== null || effects.some(({ kind }) => kind === 'signal');
  return acts && writes === null && scenario.signals.length > 0;
}

/** Each prediction of a run with what came of it, by turn (1 is the first). One whose signal is not there, or whose decision is not, is left out. */
export function predictionsIn(run: Run, made: Readonly<Record<number, Prediction>>): PredictionReview[] {
  const turns = turnsOf(run);
  return turns.flatMap(({ last, turn }): PredictionReview[] => {
    const prediction = made[turn];
    const index = run.scenario.signals.findIndex(({ name }) => name === prediction?.signal);
    if (!last || !prediction || index < 0) return [];
    const until = turns[turn + 1]?.last?.before ?? run;
    const went = wentIn(last.before, until, index);
    return [{ ...prediction, turn, label: run.scenario.signals[index]?.label ?? '', went, cameTrue: went === prediction.way }];
  });
}

export type PredictionReview = Prediction & {
  readonly turn: number;
  /** The signal's label. */
  readonly label: string;
  readonly went: Way;
  readonly cameTrue: boolean;
};

/** As displayed, from the decision to the next one, or to the end of the run; within one step of the last digit it stayed. */
function wentIn(from: Run, until: Run, index: number): Way {
  const decimals = from.state.signals[index]?.notation.decimals ?? 0;
  const steps = rounded(until.state.signal(index), { decimals }) - rounded(from.state.signal(index), { decimals });
  if (Math.abs(steps) <= 1) return 'stays';
  return steps > 0 ? 'up' : 'down';
}
