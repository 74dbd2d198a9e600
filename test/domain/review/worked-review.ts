/** The worked example of a review, and marks on it, for tests. */
import { readFileSync } from 'node:fs';
import { changeReview } from '../../../server/domain/review/change.ts';
import { parseReview } from '../../../server/domain/review/parse.ts';
import type { HazardSeverity, Review, ReviewVerdict } from '../../../server/domain/review/review.ts';
import { beginReview, type ReviewMark, type ReviewWork } from '../../../server/domain/review/work.ts';

export function reviewIn(path: URL): Review {
  const { content, problems } = parseReview(path.pathname, readFileSync(path, 'utf8'));
  if (!content) throw new Error(JSON.stringify(problems));
  return content;
}

/** Hazards: `drain` (ask) on 6 and 30, `recreate` (ask) on 7–8, `probe` (stops) on 18–20. Oddities: `digest` on 17, `cpu` on 22. 32 lines. */
export const DEPLOYMENT = reviewIn(new URL('fixtures/worked-example.md', import.meta.url));

export type QuickMark = readonly [from: number, to: number, severity: HazardSeverity, text?: string | undefined];

export function workOf(marks: readonly QuickMark[], verdict: ReviewVerdict | null = null): ReviewWork {
  return { ...beginReview(), marks: marks.map(markOf), next: marks.length + 1, verdict };
}

function markOf([from, to, severity, text = '']: QuickMark, index: number): ReviewMark {
  return { id: index + 1, from, to, severity, text, at: 10 * (index + 1) };
}

/** The work after these forms, each of which is taken. */
export function changedBy(work: ReviewWork, ...forms: readonly Readonly<Record<string, string>>[]): ReviewWork {
  return forms.reduce((before, form) => {
    const changed = changeReview(DEPLOYMENT, before, form, 60);
    if (!changed.ok) throw new Error(changed.error);
    return changed.value;
  }, work);
}
