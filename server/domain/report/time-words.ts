/** What the time by item comes to, as sentences. */
import type { Setup } from '../interview/interview.ts';
import type { ItemTime } from './item-time.ts';
import { begun, countOf } from './words.ts';

/** Less than half a minute is nobody's fault. */
const NOTED = 30;

export function timeInSentences(times: readonly ItemTime[], pace: Setup['pace']): string {
  const sat = times.flatMap(({ used, ...time }) => (used === null ? [] : [{ ...time, over: used - time.planned }]));
  if (sat.length === 0) return 'No item was opened.';
  const key =
    pace === 'untimed'
      ? 'The outline is what was planned; nothing ended by the clock, and no mark depends on it.'
      : 'The outline is what was planned.';
  const longest = sat.toSorted((a, b) => b.over - a.over)[0];
  const paused = times.reduce((sum, time) => sum + time.paused, 0);
  return [key, longest && longest.over >= NOTED ? overSentence(longest.title, longest.over) : '', pausedSentence(paused), cutSentence(sat)]
    .filter(Boolean)
    .join(' ');
}

function overSentence(title: string, over: number): string {
  return `“${title}” ran ${minutesOrSeconds(over)} over.`;
}

function pausedSentence(seconds: number): string {
  return seconds < 1 ? '' : `Pauses of ${minutesOrSeconds(seconds)} do not count.`;
}

function cutSentence(sat: readonly Pick<ItemTime, 'byClock'>[]): string {
  const cut = sat.filter(({ byClock }) => byClock).length;
  return cut === 0 ? '' : `${begun(countOf(cut, 'item'))} ended by the clock.`;
}

function minutesOrSeconds(seconds: number): string {
  return seconds < 60 ? countOf(Math.round(seconds), 'second') : countOf(Math.round(seconds / 60), 'minute');
}
