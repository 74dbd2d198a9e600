/** What a form says of a prediction: asked for once before a choice that acts, and never in the way of the choice itself. */
import { orderSeed } from '../content/order-seed.ts';
import { choiceOf } from '../domain/run/choice-view.ts';
import { asksPrediction, MOST_WHY, type Prediction, SURE, WAYS } from '../domain/run/prediction.ts';
import { isOffered } from '../domain/run/state.ts';
import type { Choice } from '../domain/scenario/scenario.ts';
import { type Form, integer } from '../http/form.ts';
import type { ReplayedRun } from './replay-run.ts';

/** The choice about which the page asks, and what was typed so far. */
export type AskedPrediction = {
  readonly token: string;
  readonly typed: TypedPrediction;
  /** What is missing, as a sentence; null where the page asks for the first time. */
  readonly wrong: string | null;
};

/** `signal` is its place among the scenario's. */
export type TypedPrediction = { readonly signal: string; readonly way: string; readonly sure: string; readonly why: string };

export type SaidPrediction =
  | { readonly kind: 'said'; readonly prediction: Prediction | null }
  | { readonly kind: 'asks'; readonly asked: AskedPrediction };

/** `without` in place of `choice` goes on without a prediction; `expecting` names the choice that the fields are about. */
export function readPrediction({ stored, run }: ReplayedRun, choice: Choice, token: string, form: Form): SaidPrediction {
  if (!stored.predicts || form.without !== undefined || !asksPrediction(run.scenario, choice)) return { kind: 'said', prediction: null };
  if (form.expecting !== token) return { kind: 'asks', asked: { token, typed: NOTHING, wrong: null } };
  const typed = typedIn(form);
  const prediction = predictionIn(run.scenario.signals, typed);
  if (typed.why.length > MOST_WHY) return { kind: 'asks', asked: { token, typed, wrong: TOO_LONG } };
  return prediction ? { kind: 'said', prediction } : { kind: 'asks', asked: { token, typed, wrong: MISSING } };
}

/** What an address asks about, if that choice is offered and asks; null otherwise. */
export function askedBy({ stored, run }: ReplayedRun, token: string | undefined): AskedPrediction | null {
  const choice = token === undefined ? null : choiceOf(run.scenario, orderSeed(run.scenario, stored.seed), token);
  if (!token || !choice || !stored.predicts || !isOffered(run.state, choice) || !asksPrediction(run.scenario, choice)) return null;
  return { token, typed: NOTHING, wrong: null };
}

const NOTHING: TypedPrediction = { signal: '', way: '', sure: '', why: '' };
const MISSING = 'Nothing was decided yet: say of which signal, which way and how sure you are, or go on without a prediction.';
const TOO_LONG = `Nothing was decided yet: the line why holds ${MOST_WHY} characters. Shorten it.`;

function typedIn(form: Form): TypedPrediction {
  const why = (form.why ?? '').replace(/\s+/g, ' ').trim();
  return { signal: form.signal ?? '', way: form.way ?? '', sure: form.sure ?? '', why };
}

function predictionIn(signals: readonly { readonly name: string }[], { signal, way, sure, why }: TypedPrediction): Prediction | null {
  const named = signals[integer(signal, 0, signals.length - 1) ?? -1]?.name;
  const known = WAYS.find((one) => one === way);
  const percent = integer(sure, SURE.least, SURE.most);
  return named !== undefined && known && percent !== null && percent % SURE.step === 0
    ? { signal: named, way: known, sure: percent, why }
    : null;
}
