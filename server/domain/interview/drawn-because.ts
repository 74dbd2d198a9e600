/** Why an item was drawn, a sentence each: before the interview they are read as well, so that none tells the question. */

import type { Screen } from '../question/question.ts';
import { inlineName } from '../study/subject-name.ts';
import { type ChoosingBy, isInFocus } from './choose.ts';
import { type Drawable, drawableKey } from './drawable.ts';
import type { LoopStage } from './loop.ts';

const LIST = new Intl.ListFormat('en-GB');
/** Phrases of an advert that a reason names. */
const MOST_PHRASES = 3;

export function drawnBecause({ name, screens }: LoopStage, drawable: Drawable | null, by: ChoosingBy): readonly string[] {
  if (!drawable) return [`“${name}” has time for it.`];
  const wanted = screens.filter((screen) => drawable.screens.includes(screen));
  const focused = by.screens.filter((screen) => drawable.screens.includes(screen));
  const phrases = by.advert?.get(drawableKey(drawable))?.phrases ?? [];
  const reasons = [
    wanted.length === 0 ? '' : `“${name}” screens for ${namesOf(wanted)}.`,
    isInFocus(drawable, by.screens) ? `You asked for ${namesOf(focused)}.` : '',
    phrases.length === 0 ? '' : `The advert says ${LIST.format(phrases.slice(0, MOST_PHRASES).map((phrase) => `“${phrase}”`))}.`,
  ].filter(Boolean);
  return reasons.length > 0 ? reasons : [`“${name}” asks for one of its kind.`];
}

function namesOf(screens: readonly Screen[]): string {
  return LIST.format(screens.map((id) => inlineName({ kind: 'screen', id })));
}
