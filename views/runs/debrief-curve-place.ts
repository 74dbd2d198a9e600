/** Where minutes and scores come to lie in the curve of a debrief. Pure arithmetic, no markup. */
import type { DecisionReview } from '../../server/domain/debrief/debrief.ts';
import { tenth } from '../parts/clock-axis.ts';

// The plot lies between these; the numbers are those of the view box, 1000 by 272. Right of it stand the ends.
export const LEFT = 40;
export const RIGHT = 900;
export const TOP = 22;
export const FLOOR = 212;

export type Place = { readonly x: (minute: number) => number };

export function y(value: number): number {
  return tenth(FLOOR - (Math.max(0, Math.min(100, value)) / 100) * (FLOOR - TOP));
}

export function stepsOf(decisions: readonly Pick<DecisionReview, 'minutes' | 'ceilingValue'>[], x: Place['x']): string {
  return decisions.map(({ minutes, ceilingValue }) => `H${x(minutes)}V${y(ceilingValue)}`).join('');
}
