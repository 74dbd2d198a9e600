/** What a macro of Twee prints: words, one of two under a condition, or one of several by chance, of which the first is taken. */
import type { TweeNode } from './twee-node.ts';

const QUOTED = String.raw`"(?:[^"\\]|\\.){0,400}"|'(?:[^'\\]|\\.){0,400}'`;
const VALUE = String.raw`(?:${QUOTED}|-?\d{1,9}(?:\.\d{1,9})?)`;
const ONE = new RegExp(`^${VALUE}$`);
/** `either("a", "b")`, `(either: "a", "b")`, `["a", "b"].random()`. */
const EITHER = new RegExp(String.raw`^(?:either\s?\(|\(either:|\[)\s{0,9}(${VALUE})\s{0,9}[,)\]]`);
/** `random(1, 6)`, `(random: 1, 6)`; with one number it begins at 0. */
const RANDOM = /^(?:random\s?\(|\(random:)\s{0,9}(-?\d{1,9})\s{0,9}(?:,\s{0,9}(-?\d{1,9})\s{0,9})?\)$/;
const PICKED = /\]\.(?:random|pluck|either)\(\s?\)$/;
/** `$told ? "09:00" : "08:30"`; `(cond: $told, "09:00", "08:30")`. */
const ASKING = new RegExp(String.raw`^([^?]{1,200})\?\s{0,9}(${VALUE})\s{0,9}:\s{0,9}(${VALUE})$`);
const COND = new RegExp(String.raw`^\(cond:\s{0,9}([^,"']{1,200}),\s{0,9}(${VALUE})\s{0,9},\s{0,9}(${VALUE})\s{0,9}\)$`);

/** Null where that is not known. `source` is the macro as the list has it. */
export function printedNodes(printed: string, source: string, line: number): TweeNode[] | null {
  if (/^[$_]\w+$/.test(printed)) return [text(printed)];
  if (ONE.test(printed)) return [text(wordsOf(printed))];
  const [, condition, yes = '', no = ''] = ASKING.exec(printed) ?? COND.exec(printed) ?? [];
  if (condition !== undefined)
    return [
      { kind: 'branch', is: 'if', condition: condition.trim(), source, line, body: [text(wordsOf(yes))] },
      { kind: 'branch', is: 'else', condition: '', source: `${source}, else`, line, body: [text(wordsOf(no))] },
    ];
  const [, first] = EITHER.exec(printed) ?? [];
  if (first !== undefined && (!printed.startsWith('[') || PICKED.test(printed))) return [lost('only its first text'), text(wordsOf(first))];
  const [, from = '', to = ''] = RANDOM.exec(printed) ?? [];
  if (from === '') return null;
  const smallest = to === '' ? Math.min(0, Number(from)) : Math.min(Number(from), Number(to));
  return [lost('only its smallest number'), text(`${smallest}`)];

  function text(words: string): TweeNode {
    return { kind: 'text', text: words, line };
  }

  function lost(instead: 'only its first text' | 'only its smallest number'): TweeNode {
    return { kind: 'lost', what: source, isShown: true, instead, line };
  }
}

function wordsOf(value: string): string {
  return /^["']/.test(value) ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value;
}
