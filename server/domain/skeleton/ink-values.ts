/** Texts of Ink that a play changes, `{first|second}`, as their first; and constants as their values. */
import type { Instead } from './skeleton.ts';

/** By name, as a text shows them. */
export type InkConstants = ReadonlyMap<string, string>;

const CONSTANT = /^CONST\s+(\w+)\s*=\s*(?:"([^"]*)"|(-?\d[\d.]*|true|false))$/;
const INNERMOST = /(?<!\\)\{([^{}]*)\}/g;
const BAR = /(?<!\|)\|(?!\|)/;

export function constantsIn(lines: readonly string[]): InkConstants {
  return new Map(
    lines.flatMap((text) => {
      const [, name, words, value = ''] = CONSTANT.exec(text) ?? [];
      return name === undefined ? [] : [[name, words ?? value] as const];
    }),
  );
}

export function isConstant(text: string): boolean {
  return CONSTANT.test(text);
}

export function withValues(constants: InkConstants, text: string, lose: (what: string, instead: Instead) => void): string {
  // Twice, for what stands within another.
  return valuesIn(valuesIn(text));

  function valuesIn(source: string): string {
    return source.replace(INNERMOST, (all, inner: string) => {
      const value = constants.get(inner.trim());
      const first = value ?? firstText(inner);
      if (first === null) return all;
      if (value === undefined) lose(all, 'only its first text');
      return first;
    });
  }
}

/** Whether braces before a choice hold words of it instead of a condition. */
export function isText(inner: string): boolean {
  return inner.includes(':') || BAR.test(inner);
}

/** Null where it is no such text. */
function firstText(inner: string): string | null {
  const [, mark = '', words = ''] = /^\s*([&!~$]?)(.*)$/.exec(inner) ?? [];
  const [first = '', ...others] = words.split(BAR);
  const isSequence = mark !== '' || (others.length > 0 && !first.includes(':'));
  return isSequence && !first.includes('->') ? first : null;
}
