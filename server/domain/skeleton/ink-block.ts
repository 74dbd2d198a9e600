/**
 * A condition of Ink over several lines, `{ told: … - else: … }`, `{ - told: … - else: … }` or `{ mood: - calm: … }`; a list of texts that
 * change, `{ shuffle: - … - … }`; and either on one line.
 */
import { bracedIn } from './ink-braces.ts';
import { openBraces } from './ink-text.ts';

export type InkLine = { readonly text: string; readonly line: number };
/** `condition`: null for an `else`. */
export type InkCase = { readonly condition: string | null; readonly lines: readonly InkLine[] };
export type InkBlock = { readonly isSequence: boolean; readonly cases: readonly InkCase[] };

const CONDITION = /^((?:[^:|]|\|\|)+):(.*)$/;
const NEXT = /^-(?!>)(.*)$/;
const SEQUENCE = /^(?:(?:shuffle|stopping|cycle|once)\s{0,9}){1,3}:$/;
/** Choices, functions, and threads. */
const MORE_THAN_TEXT = /^(?:[*+=]|~\s*(?:return|temp)\b|TODO|VAR\b|CONST\b|LIST\b|INCLUDE\b|EXTERNAL\b)|<-/;

/** Of lines without the braces; null where it holds more than texts, ways and changes. */
export function inkBlock(lines: readonly InkLine[]): InkBlock | null {
  const [first, ...others] = lines;
  if (!first || lines.some(({ text }) => MORE_THAN_TEXT.test(text.replace(/^[-\s]{1,9}(?!>)/, '')))) return null;
  if (others.length === 0) return inlineBlock(first);
  const isSequence = SEQUENCE.test(first.text);
  const [, subject, said = ''] = isSequence ? [] : (CONDITION.exec(first.text) ?? []);
  const cases: { condition: string | null; lines: InkLine[] }[] = [];
  if (subject !== undefined) cases.push({ condition: subject.trim(), lines: said.trim() === '' ? [] : [{ ...first, text: said.trim() }] });
  else if (!isSequence && first.text !== '') return null;
  let depth = 0;
  for (const one of others) {
    const [, next] = depth === 0 ? (NEXT.exec(one.text) ?? []) : [];
    depth += openBraces(one.text);
    const last = cases.at(-1);
    if (next === undefined && !last) return null;
    if (next === undefined) last?.lines.push(one);
    else if (!begin(next, one.line)) return null;
  }
  const [head, second] = cases;
  const isSwitch = head?.lines.length === 0 && subject !== undefined && second !== undefined && second.condition !== null;
  if (!isSwitch) return { isSequence, cases };
  return { isSequence, cases: cases.slice(1).map((one) => ({ ...one, condition: one.condition && isValue(subject, one.condition) })) };

  function begin(next: string, line: number): boolean {
    const [, condition, rest = next] = isSequence ? [] : (CONDITION.exec(next) ?? []);
    if (condition === undefined && !isSequence) return false;
    const own = (isSequence ? next : rest).trim();
    cases.push({ condition: condition === undefined || condition.trim() === 'else' ? null : condition.trim(), lines: [] });
    if (own !== '') cases.at(-1)?.lines.push({ text: own, line });
    return true;
  }
}

function isValue(subject: string, value: string): string {
  const [one, other] = [subject.trim(), value].map((part) => (/^[\w.]+$/.test(part) ? part : `(${part})`));
  return `${one} == ${other}`;
}

function inlineBlock({ text, line }: InkLine): InkBlock | null {
  const { condition, isSequence, texts } = bracedIn(text);
  const cases = texts.map((one, index) => ({
    condition: index === 0 ? condition : null,
    lines: one.trim() === '' ? [] : [{ text: one.trim(), line }],
  }));
  return isSequence || (condition !== null && cases.length <= 2) ? { isSequence, cases } : null;
}

/** What a block leads to, as the source names it. */
export function waysIn(lines: readonly InkLine[]): readonly string[] {
  const names = lines.flatMap(({ text }) => [...text.matchAll(/->\s*(\w[\w.]*)/g)].map(([, name = '']) => name));
  return [...new Set(names)].filter((name) => name !== 'DONE');
}

/** Which of the variables that a scenario has it changes. */
export function changedIn(lines: readonly InkLine[], isKept: (variable: string) => boolean): readonly string[] {
  const names = lines.flatMap(({ text }) =>
    Array.from(text.matchAll(/[~;]\s{0,9}(\w+)\s{0,9}(?:=(?!=)|\+=|\+\+)/g), ([, name = '']) => name),
  );
  return [...new Set(names)].filter(isKept);
}

export function blockSource(lines: readonly InkLine[]): string {
  return `{ ${lines.map(({ text }) => text).join(' / ')} }`;
}
