/** A decision of a run taken again from the same state: what it is worth there, why, and what was best. */

import type { Html } from '../html.ts';
import type { Run } from '../run/run.ts';
import type { Choice } from '../scenario/scenario.ts';
import { oneDecimal } from '../solve/ratio.ts';
import { lossOf, type Solution } from '../solve/solve.ts';
import { advised, lessonOf, ownPoints } from './advice.ts';
import type { Verdict } from './debrief.ts';
import { verdictOf } from './verdict.ts';

type Reason = { readonly labelHtml: Html; readonly whyHtml: Html | null };

export type Retake = Reason & {
  readonly verdict: Verdict;
  /** Of 100, as a debrief shows it: `0`, `4.2`. */
  readonly loss: string;
  /** The right call without evidence: `needs` would hold its points back. */
  readonly unsupported: boolean;
  /** Null where nothing was better. */
  readonly best: Reason | null;
};

/** `choice` is offered in `before`; `solution` is of the scenario that was played. */
export function retake(before: Run, choice: Choice, solution: Solution): Retake {
  const loss = lossOf(solution, before.state, choice);
  const best = loss.top > 0 ? advised(solution, before.state) : null;
  return {
    labelHtml: choice.labelHtml,
    whyHtml: lessonOf(before, choice),
    verdict: verdictOf(loss),
    loss: oneDecimal(loss),
    unsupported: ownPoints(before.state, choice).unsupported,
    best: best && { labelHtml: best.choice.labelHtml, whyHtml: best.kind === 'better' ? lessonOf(before, best.choice) : null },
  };
}
