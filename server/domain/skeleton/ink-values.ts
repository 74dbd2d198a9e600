/** Constants of Ink as their values. */
/** By name, as a text shows them. */
export type InkConstants = ReadonlyMap<string, string>;

const DECLARED = /^(CONST|VAR)\s+(\w+)\s*=\s*(?:"([^"]*)"|(-?\d[\d.]*|true|false))$/;
const ASSIGNED = /(\w+)\s{0,8}(?:=(?!=)|\+=|-=|\+\+|--)/g;
const SHOWN = /\{\s{0,8}(\w+)\s{0,8}\}/g;
const BAR = /(?<!\|)\|(?!\|)/;

/** What is declared as one, and a variable of words or a number that is shown and that nothing in the story changes. */
export function constantsIn(lines: readonly string[]): InkConstants {
  const changed = new Set(lines.flatMap((text) => (DECLARED.test(text) ? [] : Array.from(text.matchAll(ASSIGNED), ([, name]) => name))));
  const shown = new Set(lines.flatMap((text) => Array.from(text.matchAll(SHOWN), ([, name]) => name)));
  // What is handed to a function by reference may change there.
  const isHanded = lines.some((text) => /\bref\s/.test(text));
  return new Map(
    lines.flatMap((text) => {
      const [, kind, name, words, value = ''] = DECLARED.exec(text) ?? [];
      const isFlag = value === 'true' || value === 'false';
      const isSettled = kind === 'CONST' || !(isFlag || isHanded || changed.has(name) || !shown.has(name));
      return name === undefined || !isSettled ? [] : [[name, words ?? value] as const];
    }),
  );
}

export function isConstant(constants: InkConstants, text: string): boolean {
  return constants.has(DECLARED.exec(text)?.[2] ?? '');
}

/** Whether braces before a choice hold words of it instead of a condition. */
export function isText(inner: string): boolean {
  return inner.includes(':') || BAR.test(inner);
}
