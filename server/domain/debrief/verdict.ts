/** Verdicts: a table of thresholds on a decision's loss, of 100, shown to the candidate as it stands here. */
import type { Ratio } from '../solve/ratio.ts';
import type { Verdict } from './debrief.ts';

/** `upTo` is the greatest loss that still gets the verdict. A loss of exactly 0 is best. */
export const VERDICTS: readonly { readonly verdict: Verdict; readonly upTo: number }[] = [
  { verdict: 'best', upTo: 0 },
  { verdict: 'close', upTo: 2 },
  { verdict: 'slip', upTo: 6 },
  { verdict: 'mistake', upTo: 15 },
  { verdict: 'blunder', upTo: 100 },
];

/** Judged on the exact loss, not on the rounded one. */
export function verdictOf(loss: Ratio): Verdict {
  return VERDICTS.find(({ upTo }) => loss.top <= upTo * loss.bottom)?.verdict ?? 'blunder';
}

/** The greatest loss, of 100, that still gets the verdict. */
export function greatestLoss(verdict: Verdict): number {
  return VERDICTS.find((one) => one.verdict === verdict)?.upTo ?? 100;
}
