/** The words of a branch map: on its picture, in its table and in the sentences below it. */
import type { AnywhereWay, BranchMap, MapScene, MapWay } from '../../server/domain/branch-map/branch-map.ts';
import { hasLosses, unreached } from '../../server/domain/branch-map/branch-map.ts';
import { clockAt } from '../../server/domain/scenario/quantity.ts';
import { count } from '../parts/figures.ts';
import { capital, counted, listed } from '../parts/number-words.ts';

/** What stands below the heading of a scene: `6 look-ups, 3 choices`, `ends resolved`. */
export function sceneLine({ ends, lookUps, choices }: MapScene): string {
  if (ends !== null) return `ends ${ends}`;
  return [lookUps > 0 ? count(lookUps, 'look-up') : '', count(choices, 'choice')].filter(Boolean).join(', ');
}

/** `−5.2`, `0`; empty where it is not known. */
export function lossWord(loss: number | null): string {
  if (loss === null) return '';
  const rounded = Math.round(loss * 10) / 10;
  return rounded === 0 ? '0' : `−${rounded.toFixed(1)}`;
}

/** What stands at a way in the picture. */
export function wayLabel({ kind, minute, isBest, loss }: MapWay, start: number): string {
  if (kind === 'clock') return clockAt(start, minute ?? 0);
  return isBest ? '' : lossWord(loss);
}

/** `Scale payment pods from 3 to 6`, or the first of several and how many more; for the clock, when. */
export function wayText({ kind, choices, minute }: MapWay, start: number): string {
  if (kind === 'clock') return `by the clock, at ${clockAt(start, minute ?? 0)}`;
  return choices.map(({ label }) => label).join(' · ');
}

export function lossText({ kind, loss, isBest }: MapWay, isKnown: boolean): string {
  if (kind === 'clock') return isBest ? 'on the best line' : 'by the clock';
  if (isBest) return 'best line';
  return loss === null ? noLoss(isKnown) : lossWord(loss);
}

/** `“Made worse” is never entered by any play.` Null where all are. */
export function unreachedSentence(map: BranchMap): string | null {
  const names = unreached(map).map(({ heading }) => `“${heading}”`);
  if (names.length === 0) return null;
  return names.length === 1
    ? `No play enters ${names[0]}.`
    : `${capital(counted(names.length, 'scene'))} that no play enters: ${listed(names)}.`;
}

function noLoss(isKnown: boolean): string {
  return isKnown ? 'no play takes it' : 'what it loses is not known';
}

export function anywhereSentence({ scenes, ways }: BranchMap, { choice, to, loss }: AnywhereWay): string {
  const lost =
    loss === null ? noLoss(hasLosses(ways)) : loss < 0.05 ? 'it may lose nothing' : `it loses ${lossWord(loss).slice(1)} at the least`;
  return `At any time: “${choice.label}” leads to “${scenes[to]?.heading ?? ''}”; ${lost}.`;
}

export function leftOutSentence(leftOut: number): string | null {
  if (leftOut === 0) return null;
  return `The picture is simplified: ${counted(leftOut, 'way')} of more loss ${leftOut === 1 ? 'is' : 'are'} not drawn. The table has them all.`;
}
