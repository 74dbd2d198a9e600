/** What a candidate did with a review: marks in the order they were made, the verdict, and what stands in the form. */
import { HAZARD_SEVERITIES, type HazardSeverity, REVIEW_VERDICTS, type ReviewVerdict } from './review.ts';

export type ReviewMark = {
  /** Stays with it when others are dropped. */
  readonly id: number;
  readonly from: number;
  readonly to: number;
  readonly severity: HazardSeverity;
  /** What one would say to the author; may be empty. */
  readonly text: string;
  /** Seconds of the item when it was made; a change leaves it. */
  readonly at: number;
};

/** As it was typed: it need not make a mark yet. */
export type TypedMark = {
  readonly from: string;
  readonly to: string;
  readonly severity: HazardSeverity | null;
  readonly text: string;
  /** The mark that it would change; null for a new one. */
  readonly changes: number | null;
};

export type ReviewWork = {
  readonly marks: readonly ReviewMark[];
  /** Id of the next mark. */
  readonly next: number;
  readonly verdict: ReviewVerdict | null;
  readonly typed: TypedMark;
};

export const NOTHING_TYPED: TypedMark = { from: '', to: '', severity: null, text: '', changes: null };

export function beginReview(): ReviewWork {
  return { marks: [], next: 1, verdict: null, typed: NOTHING_TYPED };
}

/** Null for what is none. */
export function storedReview(json: unknown): ReviewWork | null {
  if (!isRecord(json) || !Array.isArray(json.marks) || !isRecord(json.typed) || !isCount(json.next)) return null;
  const marks = json.marks.map(storedMark).filter((mark) => mark !== null);
  const typed = storedTyped(json.typed);
  const verdict = REVIEW_VERDICTS.find((one) => one === json.verdict) ?? null;
  if (marks.length < json.marks.length || !typed || (verdict === null && json.verdict !== null)) return null;
  return { marks, next: json.next, verdict, typed };
}

function storedMark(json: unknown): ReviewMark | null {
  if (!isRecord(json)) return null;
  const { id, from, to, severity, text, at } = json;
  const known = HAZARD_SEVERITIES.find((one) => one === severity);
  if (!isCount(id) || !isCount(from) || !isCount(to) || from > to || !isCount(at) || !known || typeof text !== 'string') return null;
  return { id, from, to, severity: known, text, at };
}

function storedTyped({ from, to, severity, text, changes }: Readonly<Record<string, unknown>>): TypedMark | null {
  const known = HAZARD_SEVERITIES.find((one) => one === severity) ?? null;
  const isWhole = typeof from === 'string' && typeof to === 'string' && typeof text === 'string';
  if (!isWhole || (known === null && severity !== null) || !(changes === null || isCount(changes))) return null;
  return { from, to, severity: known, text, changes };
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null;
}

function isCount(json: unknown): json is number {
  return typeof json === 'number' && Number.isInteger(json) && json >= 0;
}
