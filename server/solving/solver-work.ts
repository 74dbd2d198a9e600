/** What takes long about a scenario: what can be asked of it, and the parts in which it is told. Plain data, so that it can cross to a thread. */

import type { ProvingStep } from '../domain/check/prove.ts';
import type { Debrief } from '../domain/debrief/debrief.ts';
import type { Judgement } from '../domain/debrief/judgement.ts';
import type { Retake } from '../domain/debrief/retake.ts';
import type { RunStep } from '../domain/run/run.ts';
import type { AnalysisPart, AskedOfText } from '../domain/workbench/scenario-analysis.ts';

/** A run by what it is replayed from. */
export type PlayedText = {
  readonly file: string;
  readonly source: string;
  /** sha-256 of the text's bytes. */
  readonly hash: string;
  readonly variant: number;
  readonly steps: readonly RunStep[];
  /** Whole minutes since the last step. */
  readonly waited: number;
};

export type SolverWork =
  /** For its author. */
  | ({ readonly kind: 'analysis' } & AskedOfText)
  /** Whether it can be played. */
  | { readonly kind: 'proof'; readonly file: string; readonly source: string }
  | ({ readonly kind: 'score' | 'debrief' | 'judgement' } & PlayedText)
  /** `choice` by its full name. */
  | ({ readonly kind: 'retake'; readonly choice: string } & PlayedText);

/** Null where it cannot be told: too many states, or a run that this text does not give. */
export type SolverPart =
  | AnalysisPart
  | ProvingStep
  | { readonly kind: 'score'; readonly score: number | null }
  | { readonly kind: 'debrief'; readonly debrief: Debrief | null }
  | { readonly kind: 'judgement'; readonly judgement: Judgement | null }
  | { readonly kind: 'retake'; readonly retake: Retake | null };

export type SolverParts = (work: SolverWork) => Iterable<SolverPart>;
