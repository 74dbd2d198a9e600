/** The variable in which a story of Ink counts minutes: it begins at a whole number, and all that ever happens to it is that some are added. */
import { HEADING } from './ink-places.ts';
import type { InkConstants } from './ink-values.ts';
import { isSomeMinutes, likeliestClock, type StoryClock } from './story-clock.ts';

const DECLARED = /^VAR\s{1,9}(\w+)\s{0,9}=\s{0,9}(\d{1,4})$/;
const ADDED = /^~\s{0,9}(\w+)\s{0,9}(?:\+=\s{0,9}(\w+)|=\s{0,9}(\w+)\s{0,9}\+\s{0,9}(\w+)|\+\+)$/;
/** As a line, or behind the condition of a block over several lines. */
const ADDED_IN = /(?:^(?:-\s{0,9}){0,9}|:\s{0,9})(~[^:{}|]*)$/;
const BRACES = /\{[^{}]*\}/g;
const CHANGED = /(?<![\w.])(\w+)\s{0,8}(?:=(?!=)|\+=|-=|\+\+|--)/g;
const HIDDEN = /\b(?:temp\s{1,9}|ref\s{1,9})(\w+)|\(([^()]*)\)\s*=*$/g;

export function inkClock(lines: readonly string[], constants: InkConstants): StoryClock | null {
  const declared = new Map(lines.flatMap((text) => declaredIn(text)));
  const added = new Set<string>();
  const others = new Set<string>();
  let isFunction = false;
  for (const text of lines) {
    const heading = HEADING.exec(text);
    if (heading) isFunction = heading[2] !== undefined;
    // What is handed to a function by reference may change there.
    if (heading && /\bref\s/.test(text)) return null;
    for (const [, temporary, parameters = ''] of heading || text.startsWith('~') ? text.matchAll(HIDDEN) : [])
      for (const name of [temporary ?? '', ...(heading ? parameters.split(/\W+/) : [])]) others.add(name);
    if (DECLARED.test(text)) continue;
    const change = minutesAdded(ADDED_IN.exec(text)?.[1] ?? '', constants);
    // Words between may look as if they changed something.
    const code = text.includes('~') ? text : (text.match(BRACES) ?? []).join(' ');
    const names = Array.from(code.matchAll(CHANGED), ([, name = '']) => name);
    if (change !== null && !isFunction && names.length === 1) added.add(change.variable);
    else for (const name of names) others.add(name);
  }
  const isClock = (name: string) => added.has(name) && !others.has(name);
  return likeliestClock([...declared].flatMap(([variable, begins]) => (isClock(variable) ? [{ variable, begins }] : [])));
}

/** `~ minutes += 4`, `~ minutes = minutes + 4`, `~ minutes++`. */
export function minutesAdded(text: string, constants: InkConstants): { readonly variable: string; readonly minutes: number } | null {
  const [, variable, plus, one, other] = ADDED.exec(text.trim()) ?? [];
  if (variable === undefined) return null;
  if (one !== undefined && one !== variable && other !== variable) return null;
  const by = plus ?? (one === variable ? other : one) ?? '1';
  const minutes = /^\d{1,4}$/.test(by) ? Number(by) : Number(constants.get(by) ?? Number.NaN);
  return isSomeMinutes(minutes) ? { variable, minutes } : null;
}

/** Whether a line says what the clock begins with. */
export function isBegun(clock: StoryClock | null, text: string): boolean {
  return clock !== null && DECLARED.exec(text)?.[1] === clock.variable;
}

function declaredIn(text: string): (readonly [string, number])[] {
  const [, name, value] = DECLARED.exec(text) ?? [];
  return name === undefined ? [] : [[name, Number(value)]];
}
