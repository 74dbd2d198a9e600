/** The keys of choices: 1 to 9, then 0, then letters that mean nothing else here: not `f`, `n`, `u`, nor one that follows a `g`. */
import type { ChoiceView } from '../../server/domain/run/choice-view.ts';

const KEYS = '1234567890abdehjkoprvwxy';

/** By its number, so it stays with its choice as long as that is offered; null past the last key, and where it has no number. */
export function keyOf({ number }: Pick<ChoiceView, 'number'>): string | null {
  return number === null ? null : (KEYS[number - 1] ?? null);
}

/** Those of the choices that are offered, as a line of keys has them. */
export function keysInWords(choices: readonly Pick<ChoiceView, 'number' | 'token'>[]): string {
  const last = Math.max(0, ...choices.map(({ number, token }) => (token === null ? 0 : (number ?? 0))));
  if (last <= 9) return '1–9';
  return last === 10 ? '1–9, 0' : '1–9, 0, a …';
}
