/** Variables that a text of Twee prints: what they always are, the numbers that they begin with, or nothing. */
import type { Instead } from './skeleton.ts';

export type Printed = {
  /** Set once, as the story begins, to words or a number. */
  readonly constants: ReadonlyMap<string, string>;
  /** Begin with a number, which changes. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Names that are set somewhere, with their `$` or `_`; of others those are words that begin with `_`, or are as a shell writes them. */
  readonly set: ReadonlySet<string>;
};

const SET = /([$_]\w+)\s{0,9}(?:to\b|=(?!=)|[-+*/%]=|\+\+|--)/g;
/** Other ways to set: what is put into a variable, one that is bound or looped over, one that a macro takes by its name, a script. */
const TAKEN = /\b(?:into|bind|each|for|unset|capture)\s{1,9}([$_]\w+)|["']([$_]\w+)["']|\bvariables\.(\w+)/g;
const WORDS = /(\$\w+)\s{0,9}(?:to\b|=)\s{0,9}(?:"([^"\\\n]*)"|'([^'\\\n]*)'|(-?\d{1,9}(?:\.\d{1,9})?))(?=\s{0,9}(?:[,;)]|>>))/g;
/** What nothing sets and a shell writes so. */
const SHELL = /^\$[A-Z][A-Z0-9_]*$/;
const PRINTED = /\$[A-Za-z_]\w*|(?<![\w$])_[A-Za-z]\w*/g;

/** `begins` is what is set as the story begins; what the variable `clock` is, is asked of the clock. */
export function printedIn(source: string, begins: string, clock: string | null): Printed {
  const times = new Map<string, number>();
  const count = (name: string) => times.set(name, (times.get(name) ?? 0) + 1);
  for (const [, name = ''] of source.matchAll(SET)) count(name);
  for (const [, taken, named, script] of source.matchAll(TAKEN)) count(taken ?? named ?? `$${script}`);
  const words: (readonly [string, string])[] = [];
  const numbers: (readonly [string, string])[] = [];
  for (const [, name = '', double, single, number] of begins.matchAll(WORDS)) {
    if (times.get(name) === 1) words.push([name, double ?? single ?? number ?? '']);
    else if (number !== undefined && name !== `$${clock}`) numbers.push([name, number]);
  }
  return {
    constants: new Map(words),
    numbers: new Map(numbers),
    set: new Set(times.keys()),
  };
}

export function withWords(text: string, { constants, numbers, set }: Printed, lose: (variable: string, instead: Instead) => void): string {
  return text.replace(PRINTED, (variable) => {
    if (!set.has(variable) && (variable.startsWith('_') || SHELL.test(variable))) return variable;
    const words = constants.get(variable);
    if (words !== undefined) return words;
    const number = numbers.get(variable);
    lose(variable, number === undefined ? 'left out' : 'shown as the story begins');
    return number ?? '';
  });
}
