/** What the rules say of the marks of a review. The words of a mark count nothing; they are shown beside. */
import type { HazardSeverity, ReviewVerdict } from './review.ts';
import type { ReviewMark } from './work.ts';

/**
 * What became of a mark. `hit`: at least one hazard. `wide`: over one, with too many lines beside it to say which was meant. `oddity`: on one, and
 * more than a remark. `harmless`: a remark on one. `aside`: a remark where nothing is planted. `nothing`: more than that there.
 */
export const MARK_KINDS = ['hit', 'wide', 'oddity', 'harmless', 'aside', 'nothing'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export type MarkReading = {
  readonly mark: ReviewMark;
  readonly kind: MarkKind;
  /** Ids of what it hits, or is too wide for. */
  readonly hazards: readonly string[];
  /** Id of the oddity that it is on. */
  readonly oddity: string | null;
  readonly isFalseAlarm: boolean;
};

export type SeverityReading = 'right' | 'low' | 'high';

export type HazardReading = {
  readonly id: string;
  /** Ids of the marks that found it; none where it was missed. */
  readonly marks: readonly number[];
  /** How bad the marks say it is; null where it was missed. */
  readonly said: HazardSeverity | null;
  readonly severity: SeverityReading | null;
  /** Of its places those that a mark names. */
  readonly named: number;
  readonly places: number;
};

/** Points, whole ones: hits 0 … 80, verdict 0 or 20, alarms what they take. */
export type ReviewScore = { readonly total: number; readonly hits: number; readonly verdict: number; readonly alarms: number };

export type ReviewReading = {
  /** In the order of the review. */
  readonly hazards: readonly HazardReading[];
  /** In the order they were made. */
  readonly marks: readonly MarkReading[];
  /** Oddities on which there is no mark. */
  readonly leftAlone: readonly string[];
  readonly falseAlarms: number;
  readonly verdict: { readonly said: ReviewVerdict | null; readonly isRight: boolean };
  readonly score: ReviewScore;
};
