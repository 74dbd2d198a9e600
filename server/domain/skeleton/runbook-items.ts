/** An item of a runbook's list on its line: its mark, its number, its box. */
import type { RunbookStep } from './runbook.ts';

export type RunbookItem = {
  readonly text: string;
  readonly indent: number;
  readonly number: string | null;
  readonly isOrdered: boolean;
  readonly isCheck: boolean;
  /** The step that its number puts it below, however it is indented. */
  readonly above: RunbookStep | undefined;
};

/** A list may begin in an item of another. */
const ITEM =
  /^(\s*)(?:[-*+]|(\d{1,9}(?:\.\d{1,4}){0,6}[a-z]?[.)]|\d{1,4}(?:\.\d{1,4}){1,6}|[a-z][.)]))\s+(?:[-*+]\s+)*(\[[ xX]\]\s+)?(\S.*)$/;
/** A number that stands in the words: “Step 2: Look”, “2a. Look”. */
const IN_WORDS = /^\W{0,3}(?:step\s{1,4}(\d{1,4}(?:\.\d{1,4}){0,6}[a-z]?)(?!\w)|(\d{1,4}(?:\.\d{1,4}){0,6}[a-z]?)[.):]\W{0,2}\s)/i;

/** `stepOf` finds an open step by its number. Null where the line is no item. */
export function runbookItem(line: string, stepOf: (number: string) => RunbookStep | undefined): RunbookItem | null {
  const [, indent, mark, box, text] = ITEM.exec(line) ?? [];
  if (indent === undefined || text === undefined) return null;
  const [, inStep, inList] = (mark === undefined && IN_WORDS.exec(text)) || [];
  const number = mark ?? inStep ?? inList;
  const written = number === undefined ? null : plainNumber(number);
  const above = written === null || written === wholePart(written) ? undefined : stepOf(wholePart(written));
  // “2.5 GB are free” is a text, unless a step 2 is open.
  if (mark !== undefined && /\d\.\d+$/.test(mark) && !above) return null;
  return { text, indent: indent.length, number: written, isOrdered: mark !== undefined, isCheck: box !== undefined, above };
}

/** 2.1. and 2.a) as 2.1 and 2a. */
export function plainNumber(number: string): string {
  return number
    .toLowerCase()
    .replace(/[.)]$/, '')
    .replace(/\.(?=[a-z]$)/, '');
}

/** Of 2.1 and of 2a it is 2. */
export function wholePart(number: string): string {
  return number.replace(/(?:\.\d+|(?<=\d)[a-z])$/, '');
}
