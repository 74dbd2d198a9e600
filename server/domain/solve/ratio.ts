/** Exact fractions of integers, and how they are written: nothing is rounded before it is shown. */
export type Ratio = { readonly top: number; readonly bottom: number };

/** `bottom` is above 0; both are safe integers. */
export function ratio(top: number, bottom: number): Ratio {
  return { top, bottom };
}

export function toNumber({ top, bottom }: Ratio): number {
  return top / bottom;
}

/** With a fixed number of decimals, half away from zero. */
export function fixed({ top, bottom }: Ratio, decimals: number): string {
  const scaled = roundHalfAway(BigInt(top) * 10n ** BigInt(decimals), BigInt(bottom));
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const sign = scaled < 0n ? '-' : '';
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** A score or a ceiling as a page shows it: whole points, 100 only if exact (format §11). */
export function wholePoints(score: Ratio): string {
  const rounded = fixed(score, 0);
  return rounded === '100' && score.top !== 100 * score.bottom ? '99' : rounded;
}

/** A loss as a page shows it: one decimal, none if it is whole. */
export function oneDecimal(loss: Ratio): string {
  return fixed(loss, 1).replace(/\.0$/, '');
}

function roundHalfAway(top: bigint, bottom: bigint): bigint {
  const doubled = 2n * top + (top < 0n ? -bottom : bottom);
  return doubled / (2n * bottom);
}
