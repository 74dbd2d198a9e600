/** Exact fractions of integers, and how they are written: nothing is rounded before it is shown. */
export type Ratio = { readonly top: number; readonly bottom: number };
/** One whose parts may be beyond 2^53. */
export type BigRatio = { readonly top: bigint; readonly bottom: bigint };

/** `bottom` is above 0; both are safe integers. */
export function ratio(top: number, bottom: number): Ratio {
  return { top, bottom };
}

/** On the scale of scores, 0 … 100: at live pace waiting may cost more than the worst play without it, or open what no other play may. */
export function onScale(score: Ratio): Ratio {
  if (score.top < 0) return ratio(0, 1);
  return score.top > 100 * score.bottom ? ratio(100, 1) : score;
}

/** At least one. */
export function mean(ratios: readonly Ratio[]): BigRatio {
  const bottom = ratios.reduce((product, one) => product * BigInt(one.bottom), 1n);
  const top = ratios.reduce((sum, one) => sum + (BigInt(one.top) * bottom) / BigInt(one.bottom), 0n);
  return { top, bottom: bottom * BigInt(ratios.length) };
}

export function toNumber({ top, bottom }: Ratio | BigRatio): number {
  return Number(top) / Number(bottom);
}

/** With a fixed number of decimals, half away from zero. */
export function fixed({ top, bottom }: Ratio | BigRatio, decimals: number): string {
  const scaled = roundHalfAway(BigInt(top) * 10n ** BigInt(decimals), BigInt(bottom));
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const sign = scaled < 0n ? '-' : '';
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** A score or a ceiling as a page shows it: whole points, 100 only if exact (format §11). */
export function wholePoints(score: Ratio | BigRatio): string {
  const rounded = fixed(score, 0);
  return rounded === '100' && BigInt(score.top) !== 100n * BigInt(score.bottom) ? '99' : rounded;
}

/** A loss as a page shows it: one decimal, none if it is whole. */
export function oneDecimal(loss: Ratio): string {
  return fixed(loss, 1).replace(/\.0$/, '');
}

function roundHalfAway(top: bigint, bottom: bigint): bigint {
  const doubled = 2n * top + (top < 0n ? -bottom : bottom);
  return doubled / (2n * bottom);
}
