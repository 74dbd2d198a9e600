/** A debrief in small, to show somebody who has played nothing yet: score, summary, and each decision with its loss. */
import { textOf } from '../html.ts';
import type { Debrief, DecisionReview } from './debrief.ts';

export type GlimpseDecision = Pick<DecisionReview, 'turn' | 'clock' | 'minutes' | 'verdict' | 'loss' | 'lossValue' | 'ceilingValue'> & {
  readonly label: string;
};

export type Glimpse = Pick<Debrief, 'title' | 'score' | 'summary' | 'start' | 'minutes'> & {
  /** In the order of the run. */
  readonly decisions: readonly GlimpseDecision[];
};

export function glimpseOf({ title, score, summary, start, minutes, decisions }: Debrief): Glimpse {
  return { title, score, summary, start, minutes, decisions: decisions.map(glimpsed) };
}

/** A hundredth of a point is less than can be drawn. */
function glimpsed({ turn, clock, minutes, verdict, loss, lossValue, ceilingValue, labelHtml }: DecisionReview): GlimpseDecision {
  return {
    turn,
    clock,
    minutes,
    verdict,
    loss,
    lossValue: hundredth(lossValue),
    ceilingValue: hundredth(ceilingValue),
    label: textOf(labelHtml),
  };
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
