/** Variables that a text of Twee prints: words that they always are, or nothing. */

export type Printed = {
  /** Set once, as the story begins, to words. */
  readonly constants: ReadonlyMap<string, string>;
  /** Names that are set somewhere, with their `$` or `_`; of others those are words that begin with `_`, or are as a shell writes them. */
  readonly set: ReadonlySet<string>;
};

const SET = /([$_]\w+)\s{0,9}(?:to\b|=(?!=)|[-+*/%]=|\+\+|--)/g;
/** Other ways to set: what is put into a variable, one that is bound or looped over, one that a macro takes by its name, a script. */
const TAKEN = /\b(?:into|bind|each|for|unset|capture)\s{1,9}([$_]\w+)|["']([$_]\w+)["']|\bvariables\.(\w+)/g;
const WORDS = /(\$\w+)\s{0,9}(?:to\b|=)\s{0,9}(?:"([^"\\\n]*)"|'([^'\\\n]*)')(?=\s{0,9}(?:[,;)]|>>))/g;
/** What nothing sets and a shell writes so. */
const SHELL = /^\$[A-Z][A-Z0-9_]*$/;
const PRINTED = /\$[A-Za-z_]\w*|(?<![\w$])_[A-Za-z]\w*/g;

/** `begins` is what is set as the story begins. */
export function printedIn(source: string, begins: string): Printed {
  const times = new Map<string, number>();
  const count = (name: string) => times.set(name, (times.get(name) ?? 0) + 1);
  for (const [, name = ''] of source.matchAll(SET)) count(name);
  for (const [, taken, named, script] of source.matchAll(TAKEN)) count(taken ?? named ?? `$${script}`);
  const words = Array.from(begins.matchAll(WORDS), ([, name = '', double, single]) => [name, double ?? single ?? ''] as const);
  return {
    constants: new Map(words.filter(([name]) => times.get(name) === 1)),
    set: new Set(times.keys()),
  };
}

export function withWords(text: string, { constants, set }: Printed, lose: (variable: string) => void): string {
  return text.replace(PRINTED, (variable) => {
    if (!set.has(variable) && (variable.startsWith('_') || SHELL.test(variable))) return variable;
    const words = constants.get(variable);
    if (words === undefined) lose(variable);
    return words ?? '';
  });
}
