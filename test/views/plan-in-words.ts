/** A plan as the page says it: its headline, the sentences, the lines and the button. */
import { type Plan, plan } from '../../server/domain/study/plan.ts';
import type { PlanInput } from '../../server/domain/study/plan-input.ts';
import { headline, planSentence } from '../../views/today/plan-headline.ts';
import { actionLabel, type LineWords, lineWords, wayTo } from '../../views/today/plan-words.ts';

export type PlanInWords = {
  readonly headline: string;
  readonly sentence: string;
  readonly lines: readonly (LineWords & { readonly kind: string })[];
  readonly action: { readonly label: string; readonly to: LineWords['to'] } | null;
  readonly shorter: number | null;
};

export function planInWords(input: PlanInput): PlanInWords {
  return inWords(plan(input));
}

function inWords(made: Plan): PlanInWords {
  const { next } = made;
  return {
    headline: headline(made),
    sentence: planSentence(made),
    lines: made.lines.map((line) => ({ kind: line.task.kind, ...lineWords(line) })),
    action: next && { label: actionLabel(next), to: wayTo(next) },
    shorter: made.shorter,
  };
}
