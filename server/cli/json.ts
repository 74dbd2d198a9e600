/** JSON with numbers of a fixed number of decimals, which JSON.stringify cannot write. */
import { type BigRatio, fixed, type Ratio } from '../domain/solve/ratio.ts';

export type Fixed = { readonly fixed: string };

/** A score, a ceiling or a loss of 100, with 6 decimals. */
export function six(ratio: Ratio | BigRatio): Fixed {
  return { fixed: fixed(ratio, 6) };
}

export function sixOf(value: number): Fixed {
  return { fixed: value.toFixed(6) };
}

export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, (_key, one) => (isFixed(one) ? `\u0000${one.fixed}` : one), indent).replace(/"\\u0000(-?[\d.]+)"/g, '$1');
}

function isFixed(value: unknown): value is Fixed {
  return typeof value === 'object' && value !== null && 'fixed' in value && typeof value.fixed === 'string';
}
