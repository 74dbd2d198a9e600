/** A condition of Ink over several lines: `{ told: … - else: … }`, or `{ - told: … - else: … }`. */

import { allOf, negated } from './condition.ts';
import type { Asks } from './ink-branch.ts';
import type { Guard } from './skeleton.ts';

export type InkLine = { readonly text: string; readonly line: number };
export type AskedLine = InkLine & Guard;

type Branch = { readonly condition: string; readonly lines: InkLine[] };

const CONDITION = /^([^:|]+):(.*)$/;
const LEADS = /->\s{0,9}(\w[\w.]*)$/;
const NEXT = /^-(?!>)(.*)$/;
/** Choices, functions, and conditions within the condition. */
const MORE_THAN_TEXT = /^(?:[*+=]|~\s*(?:return|temp)\b|TODO|VAR\b|CONST\b|LIST\b|INCLUDE\b|EXTERNAL\b)|[{}]|<-/;

/** Its lines without the braces, each with what has to hold; null where it holds more than texts, ways and changes, or asks more than flags can answer. */
export function inkBlock(asks: Asks, lines: readonly InkLine[]): readonly AskedLine[] | null {
  const branches = branchesOf(lines);
  if (branches === null) return null;
  const before: string[] = [];
  const asked: AskedLine[] = [];
  for (const [index, { condition, lines: own }] of branches.entries()) {
    const isElse = condition === 'else' && index === branches.length - 1;
    const holds = isElse ? null : asks(condition);
    if (!isElse && holds === null) return null;
    const when = allOf([...before, holds]) ?? 'true';
    for (const one of own) asked.push({ ...one, when });
    if (holds !== null) before.push(negated(holds));
  }
  return asked;
}

export type OpenWays = { readonly asked: readonly string[]; readonly ways: readonly string[]; readonly saysMore: boolean };

/** Where each of its branches leads, the last an `else`, so that a play surely takes one; null where one does not lead on. */
export function openWaysIn(lines: readonly InkLine[]): OpenWays | null {
  const branches = branchesOf(lines) ?? [];
  const ways = branches.flatMap((branch) => LEADS.exec(branch.lines.at(-1)?.text ?? '')?.[1] ?? []);
  if (branches.at(-1)?.condition !== 'else' || ways.length < branches.length) return null;
  const saysMore = branches.some((branch) => branch.lines.length > 1 || !branch.lines[0]?.text.startsWith('->'));
  return { asked: branches.slice(0, -1).map(({ condition }) => `{${condition}}`), ways: [...new Set(ways)], saysMore };
}

/** What a block leads to, as the source names it. */
export function waysIn(lines: readonly InkLine[]): readonly string[] {
  const names = lines.flatMap(({ text }) => [...text.matchAll(/->\s*(\w[\w.]*)/g)].map(([, name = '']) => name));
  return [...new Set(names)].filter((name) => name !== 'DONE');
}

/** Which of the variables that a scenario has it changes. */
export function changedIn(lines: readonly InkLine[], isKept: (variable: string) => boolean): readonly string[] {
  const names = lines.flatMap(({ text }) => /~\s{0,9}(\w+)\s{0,9}(?:=(?!=)|\+=|\+\+)/.exec(text)?.[1] ?? []);
  return [...new Set(names)].filter(isKept);
}

export function blockSource(lines: readonly InkLine[]): string {
  return `{ ${lines.map(({ text }) => text).join(' / ')} }`;
}

function branchesOf([first, ...others]: readonly InkLine[]): readonly Branch[] | null {
  if (!first) return null;
  const branches: Branch[] = [];
  const isPlain = first.text !== '';
  for (const { text, line } of isPlain ? [first, ...others] : others) {
    const [, next] = NEXT.exec(text) ?? [];
    const begins = next ?? (isPlain && branches.length === 0 ? text : undefined);
    const [, condition, rest = ''] = CONDITION.exec(begins ?? '') ?? [];
    const said = begins === undefined ? text : rest.trim();
    if (begins !== undefined && condition === undefined) return null;
    if (condition !== undefined) branches.push({ condition: condition.trim(), lines: [] });
    if (branches.length === 0 || MORE_THAN_TEXT.test(said)) return null;
    if (said !== '') branches.at(-1)?.lines.push({ text: said, line });
  }
  const isSwitch = isPlain && (branches.length > 2 || (branches.length === 2 && branches[1]?.condition !== 'else'));
  return isSwitch ? null : branches;
}
