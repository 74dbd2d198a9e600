/** A drawn scenario before it is written. What is drawn need not fit: targets are taken modulo, and so on. */

export type ScoreDraft = { readonly skill: string; readonly points: number; readonly when: string | null };
export type EffectDraft = { readonly text: string; readonly when: string | null };
/** A paragraph, or an If-quote. */
export type TextDraft = { readonly text: string; readonly when: string | null };
/** A minute of the run, as a duration or by the clock; without a time to take modulo, any. */
export type MinuteDraft = { readonly minute: number; readonly form: 'duration' | 'clock' | 'quoted clock' };
export type ChoiceDraft = {
  readonly label: string;
  readonly takes: number;
  /** Instead of `takes` and of `again`. */
  readonly until: MinuteDraft | null;
  readonly scores: readonly ScoreDraft[];
  readonly effects: readonly EffectDraft[];
  readonly needs: readonly string[];
  readonly when: string | null;
  readonly again: number;
  readonly tells: readonly string[];
  readonly writes: string | null;
  readonly shows: readonly TextDraft[];
  /** Taken modulo the number of scenes; null stays. */
  readonly target: number | null;
};
export type SceneDraft = {
  readonly choices: readonly ChoiceDraft[];
  readonly at: (MinuteDraft & { readonly target: number }) | null;
  readonly scores: readonly ScoreDraft[];
  readonly prose: readonly TextDraft[];
  /** Without prose, so that keys and choices are one list. */
  readonly isBare: boolean;
};
export type BeginningDraft = { readonly is: number; readonly rate: number };
/** How the signals begin there; null as everywhere. */
export type VariantDraft = { readonly load: BeginningDraft | null; readonly cash: BeginningDraft | null };
export type RateDraft = { readonly adds: number; readonly when: string | null };
export type ImpactDraft = { readonly rates: readonly RateDraft[]; readonly points: number; readonly per: number };
export type MessageDraft = { readonly minute: number; readonly text: string; readonly when: string | null };
export type Draft = {
  /** What conditions may read: all, or flags and variants alone; `timeless` has no deadline either, so that minutes matter to nobody. */
  readonly tone: 'all' | 'flags' | 'timeless';
  readonly variants: readonly VariantDraft[];
  readonly scenes: readonly SceneDraft[];
  readonly endings: readonly (readonly ScoreDraft[])[];
  readonly anyTime: readonly ChoiceDraft[];
  readonly limit: number;
  readonly load: { readonly rate: number; readonly min: number | null; readonly max: number | null };
  readonly cash: { readonly rate: number };
  readonly impacts: readonly ImpactDraft[];
  readonly messages: readonly MessageDraft[];
};
