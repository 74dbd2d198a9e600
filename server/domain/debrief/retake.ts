/** A decision of a run taken again from the same state: what it is worth there, why, and what was best. */

import type { Html } from '../html.ts';
import type { Run } from '../run/run.ts';
import { clone, step } from '../run/state.ts';
import { renderProse } from '../scenario/render-prose.ts';
import type { Choice } from '../scenario/scenario.ts';
import { oneDecimal } from '../solve/ratio.ts';
import { lossOf, type Solution } from '../solve/solve.ts';
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
  const best = loss.top > 0 ? solution.bestChoice(before.state) : null;
  return {
    ...reasonOf(before, choice),
    verdict: verdictOf(loss),
    loss: oneDecimal(loss),
    unsupported: isUnsupported(before, choice),
    best: best && reasonOf(before, best),
  };
}

function reasonOf(before: Run, { labelHtml, why }: Choice): Reason {
  return { labelHtml, whyHtml: renderProse(before.scenario, why, before.state) || null };
}

function isUnsupported(before: Run, choice: Choice): boolean {
  let unsupported = false;
  const listener = {
    unsupported: () => {
      unsupported = true;
    },
  };
  step(clone(before.state), choice, listener);
  return unsupported;
}
