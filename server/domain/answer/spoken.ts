/** An answer as it is spoken: when each part of its scaffold begins and ends, if all of it takes as long as it should. */
import type { Scaffold } from '../question/scaffold.ts';

/** `from` and `to` in seconds from the start. */
export type SpokenPart = { readonly id: string; readonly name: string; readonly from: number; readonly to: number };

/** Each part takes the middle of its share; together they take exactly `seconds`. */
export function spokenParts({ parts }: Scaffold, seconds: number): readonly SpokenPart[] {
  const middles = parts.map(({ share }) => (share.from + share.to) / 2);
  const all = sum(middles);
  const at = (index: number) => Math.round((seconds * sum(middles.slice(0, index))) / all);
  return parts.map(({ id, name }, index) => ({ id, name, from: at(index), to: at(index + 1) }));
}

/** `2:30`. Whole seconds; what is begun counts. */
export function minutesAndSeconds(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
