/** Exact fractions of integers, and how they are written: nothing is rounded before it is shown. */
export type Ratio = { readonly top: number; readonly bottom: number };
/** One whose parts may be beyond 2^53. */
export type BigRatio = { readonly top: bigint; readonly bottom: bigint };

/** `bottom` is above 0; both are safe integers. */
export function ratio(top: number, bottom: number): Ratio {
  return { top, bottom };
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

/** A score or a ceiling as a page shows it: whole points, 100 only if exact (format §11). At live pace it may lie beyond 0 … 100. */
export function wholePoints(score: Ratio | BigRatio): string {
  const rounded = fixed(score, 0).replace('-', '−');
  const beyond = BigInt(score.top) - 100n * BigInt(score.bottom);
  if (rounded !== '100' || beyond === 0n) return rounded;
  return beyond < 0n ? '99' : '101';
}

/** The same of a score as it is stored. */
export function storedPoints(score: number): string {
  const rounded = Math.round(score);
  const shown = rounded !== 100 || score === 100 ? rounded : rounded + Math.sign(score - 100);
  return shown < 0 ? `−${-shown}` : String(Math.abs(shown));
}

/** A loss as a page shows it: one decimal, none if it is whole. */
export function oneDecimal(loss: Ratio): string {
  return fixed(loss, 1).replace(/\.0$/, '');
}

function roundHalfAway(top: bigint, bottom: bigint): bigint {
  const doubled = 2n * top + (top < 0n ? -bottom : bottom);
  return doubled / (2n * bottom);
}
