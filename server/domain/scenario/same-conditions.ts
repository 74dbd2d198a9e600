/** Lines of a choice, and If-quotes in a row, that have one condition where they were most often to differ: one of them was copied. */
import type { KeyedItem } from './keyed-item.ts';
import type { Context } from './names.ts';
import type { Condition, Effect, Score } from './scenario.ts';

type Of<T> = { readonly item: KeyedItem; readonly of: T };

/** The points of several lines add up: of one skill, with one condition, one line would do. */
export function checkScores({ reporter }: Context, read: readonly Of<Score>[]): void {
  const seen = new Map<string, number>();
  for (const { item, of } of read)
    for (const { skill } of of.points) {
      const key = `${skill} ${written(of.when)}`;
      const earlier = seen.get(key) ?? item.line;
      seen.set(key, earlier);
      if (earlier === item.line) continue;
      const message = `“${skill}” has points ${under(of.when)} on line ${earlier} already: both count`;
      reporter.report('same-condition', item.line, message, 'Write the other condition, or one line for both.');
    }
}

/** Of two effects on one thing at one time the later one alone is left. */
export function checkEffects({ reporter }: Context, read: readonly Of<Effect>[]): void {
  const last = new Map<string, Of<Effect>>();
  for (const { item, of } of read) {
    const key = `${of.kind} ${of.kind === 'flag' ? of.flag : of.signal} ${written(of.when)}`;
    const undone = last.get(key);
    last.set(key, { item, of });
    if (!undone || undone.item.line === item.line || !isUndone(undone.of, of)) continue;
    const message = `this undoes line ${undone.item.line}, “${undone.item.key}” of the same ${of.kind} ${under(of.when)}`;
    reporter.report('same-condition', item.line, message, 'Write the other condition, or keep one of the two.');
  }
}

export function checkQuotes({ reporter }: Context, before: Condition | null | undefined, when: Condition): void {
  if (!before || written(before) !== written(when)) return;
  const message = `the If-quote on line ${before.line}, right above, has this condition too: both are shown together`;
  reporter.report('same-condition', when.line, message, 'Write the other condition, or both texts in one quote.');
}

/** Of one thing, under one condition. A jump, and then a line that leads on from there, are two things. */
function isUndone(earlier: Effect, later: Effect): boolean {
  if (earlier.kind === 'flag') return later.kind === 'flag' && earlier.to !== later.to;
  return later.kind === 'signal' && (earlier.over > 0 || later.over === 0);
}

function written(when: Condition | null): string {
  return when?.source.replace(/\s+/g, '') ?? '';
}

function under(when: Condition | null): string {
  return when === null ? 'without a condition' : 'under the same condition';
}
