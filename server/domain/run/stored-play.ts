/** A run as it was stored beside the run that its text gives: the first place where they part. */
import type { Outcome, Scenario } from '../scenario/scenario.ts';
import { decide, type Run, type RunStep, start, wait } from './run.ts';

export type StoredPlay = {
  readonly variant: number;
  readonly steps: readonly RunStep[];
  /** Whole minutes since the last step. */
  readonly waited: number;
  /** Null where it is not over. */
  readonly outcome: Outcome | null;
};

export type PlayFault =
  /** `step`: 0 is the first. */
  | { readonly kind: 'unknown-choice' | 'not-offered' | 'run-over'; readonly step: number }
  | { readonly kind: 'outcome'; readonly outcome: Outcome | null };

export type FollowedPlay = { readonly ok: true; readonly run: Run } | { readonly ok: false; readonly fault: PlayFault };

export function followPlay(scenario: Scenario, { variant, steps, waited, outcome }: StoredPlay): FollowedPlay {
  const byName = new Map(scenario.choices.map((choice) => [choice.name, choice]));
  let run = start(scenario, variant);
  for (const [step, taken] of steps.entries()) {
    const choice = byName.get(taken.choice);
    if (!choice) return { ok: false, fault: { kind: 'unknown-choice', step } };
    const next = decide(wait(run, taken.waited), choice);
    if (!next.ok) return { ok: false, fault: { kind: next.error, step } };
    run = next.value;
  }
  const end = wait(run, waited);
  return end.outcome === outcome ? { ok: true, run: end } : { ok: false, fault: { kind: 'outcome', outcome: end.outcome } };
}
