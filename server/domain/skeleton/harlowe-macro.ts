/** A macro, with what stands in it: of Harlowe as it is written in brackets, `(name: args)`. */
export type HarloweMacro = { readonly name: string; readonly args: string; readonly source: string };

/** Longer ones are none. */
const LONGEST = 2000;

/** The macro that begins at a bracket; null where it does not end. */
export function harloweMacroAt(text: string, at: number): HarloweMacro | null {
  const [head = '', name = ''] = /^\(([a-z][a-z-]*):/i.exec(text.slice(at, at + 60)) ?? [];
  if (head === '') return null;
  const until = Math.min(text.length, at + LONGEST);
  let depth = 0;
  let quote = '';
  for (let i = at; i < until; i++) {
    const sign = text[i] ?? '';
    if (quote !== '') {
      if (sign === '\\') i++;
      else if (sign === quote) quote = '';
    } else if (sign === '"') quote = sign;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) {
      const source = text.slice(at, i + 1);
      return { name: name.toLowerCase().replace(/[-_]/g, ''), args: source.slice(head.length, -1).trim(), source };
    }
  }
  return null;
}
