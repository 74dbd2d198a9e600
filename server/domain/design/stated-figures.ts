/** Figures that a text states, in digits or in words, and those that everybody knows. */

const DIGITS = /\d+(?:,\d{3})*(?:\.\d+)?/g;
const SCALED = /(\d+(?:,\d{3})*(?:\.\d+)?) (thousand|million|billion)/g;
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  twice: 2,
  double: 2,
  doubles: 2,
  three: 3,
  triples: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};

/** Of time, of bits and bytes, of per cent, and whole powers of ten. */
const COMMON = [1, 7, 8, 12, 24, 30, 52, 60, 365, 1440, 3600, 86_400, 1024];

export function statedFigures(text: string): readonly number[] {
  const digits = Array.from(text.matchAll(DIGITS), ([figure]) => numberOf(figure));
  const scaled = Array.from(text.matchAll(SCALED), ([, figure = '', scale = '']) => numberOf(figure) * (SCALES[scale] ?? 1));
  const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => (Object.hasOwn(WORDS, word) ? [WORDS[word] ?? 0] : []));
  return [...digits, ...scaled, ...words];
}

export function isStated(figure: number, stated: readonly number[]): boolean {
  return stated.includes(figure) || COMMON.includes(figure) || isPowerOfTen(figure);
}

function numberOf(figure: string): number {
  return Number(figure.replaceAll(',', ''));
}

function isPowerOfTen(figure: number): boolean {
  return figure >= 1 && /^1(?:0*|e\+\d+)$/.test(String(figure));
}
