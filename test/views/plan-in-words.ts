/** A plan as the page says it: its headline, the sentences, the lines and the button. */
import { type Plan, plan } from '../../server/domain/study/plan.ts';
import type { PlanInput } from '../../server/domain/study/plan-input.ts';
import { headline, planSentence } from '../../views/today/plan-headline.ts';
import { actionLabel, hrefOf, type LineWords, lineWords } from '../../views/today/plan-words.ts';

export type PlanInWords = {
  readonly headline: string;
  readonly sentence: string;
  readonly lines: readonly (LineWords & { readonly kind: string })[];
  /** `starts`: the scenario of which it begins a run. */
  readonly action: { readonly label: string; readonly href: string; readonly starts: string | null } | null;
  readonly shorter: number | null;
};

export function planInWords(input: PlanInput): PlanInWords {
  return inWords(plan(input));
}

function inWords(made: Plan): PlanInWords {
  const { next } = made;
  const starts = next?.kind === 'incident' && next.openRun === null ? next.id : null;
  return {
    headline: headline(made),
    sentence: planSentence(made),
    lines: made.lines.map((line) => ({ kind: line.task.kind, ...lineWords(line) })),
    action: next && { label: actionLabel(next), href: hrefOf(next), starts },
    shorter: made.shorter,
  };
}
