/** A review: an artefact with planted hazards and harmless oddities, as the rest of the code sees it once its file was read. */
import type { Html } from '../html.ts';
import type { ExerciseHead } from '../interview/exercise.ts';
import type { LineRange } from './line-range.ts';

export const ARTEFACTS = [
  'plan',
  'terraform',
  'iam-policy',
  'pipeline',
  'kubernetes',
  'helm-values',
  'dockerfile',
  'alert-rules',
  'migration',
  'script',
  'postmortem',
] as const;
export type Artefact = (typeof ARTEFACTS)[number];

/** From the mildest: better but not now, to be cleared first, must not go on like this. */
export const HAZARD_SEVERITIES = ['remark', 'ask', 'stops'] as const;
export type HazardSeverity = (typeof HAZARD_SEVERITIES)[number];

/** May it go ahead as it stands? */
export const REVIEW_VERDICTS = ['yes', 'after-changes', 'no'] as const;
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

/** What a hazard is about where passing over it says something of the candidate beyond the review. */
export const HAZARD_TOUCHES = ['security', 'cost'] as const;
export type HazardTouch = (typeof HAZARD_TOUCHES)[number];

/** Something planted in the artefact. */
export type PlantedItem = {
  /** Unique in its review, and the word for it on the strip of lines. */
  readonly id: string;
  /** A sentence without its stop, inline. */
  readonly titleHtml: Html;
  /** Why it is a hazard, or none. */
  readonly html: Html;
  /** Where a mark hits it, in the order of the artefact. */
  readonly places: readonly LineRange[];
  /** The public rule with which a linter reports it; null where none does. */
  readonly rule: string | null;
};

export type Hazard = PlantedItem & { readonly severity: HazardSeverity; readonly touches: HazardTouch | null };

/** What a linter may flag, or what looks alarming, and does no harm. */
export type Oddity = PlantedItem;

export type Review = ExerciseHead & {
  readonly artefact: Artefact;
  /** Who asks and what is asked of the candidate. */
  readonly contextHtml: Html;
  /** The language that its fence names. */
  readonly language: string;
  readonly lines: readonly string[];
  readonly verdict: ReviewVerdict;
  /** By their first lines. */
  readonly hazards: readonly Hazard[];
  readonly oddities: readonly Oddity[];
};
