/** Exact fractions of big integers, in lowest terms with a positive denominator. */
export type Fraction = { readonly top: bigint; readonly bottom: bigint };

export function fraction(top: bigint, bottom = 1n): Fraction {
  const divisor = commonDivisor(top < 0n ? -top : top, bottom);
  return { top: top / divisor, bottom: bottom / divisor };
}

export function sum(fractions: readonly Fraction[]): Fraction {
  const bottom = fractions.reduce((shared, one) => leastMultiple(shared, one.bottom), 1n);
  const top = fractions.reduce((total, one) => total + one.top * (bottom / one.bottom), 0n);
  return fraction(top, bottom);
}

export function product(one: Fraction, other: Fraction): Fraction {
  return fraction(one.top * other.top, one.bottom * other.bottom);
}

export function isLess(one: Fraction, than: Fraction): boolean {
  return one.top * than.bottom < than.top * one.bottom;
}

export function divided({ top, bottom }: Fraction, by: number): Fraction {
  return fraction(top, bottom * BigInt(by));
}

/** Close to the fraction to the last digits of a double, however long it is. */
export function nearest({ top, bottom }: Fraction): number {
  const scale = 1n << 80n;
  return Number((top * scale) / bottom) / Number(scale);
}

/** Of two positive numbers. */
export function leastMultiple(a: bigint, b: bigint): bigint {
  return a === b ? a : (a / commonDivisor(a, b)) * b;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let x = a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
