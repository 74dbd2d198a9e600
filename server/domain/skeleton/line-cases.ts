/** Words of one line under several conditions, as the line whole in each of the cases that they make. */
import { allOf, conditionHolds, negated, partsOf } from './condition.ts';

export type Worded = { readonly when: string | null; readonly text: string; readonly isLink: boolean };
export type LineCase<P extends Worded> = { readonly when: string | null; readonly pieces: readonly P[] };

/** A line in more cases would be read by nobody. */
const MOST_CASES = 4;
const MOST_FLAGS = 6;

const NO_WORDS = /^[\s*{}|\\-]*$/;
const ENDED = /[.!?…:;。！？]["'”’»)\]*_/]*$/;
const BEGUN = /^["'“‘«([*_/]*[\p{Lu}\p{Lo}\p{N}]/u;

export function saysWords(text: string): boolean {
  return !NO_WORDS.test(text);
}

export function endsSentence(text: string): boolean {
  return ENDED.test(text.trimEnd().slice(-10));
}

/** Null where no condition begins or ends within a sentence, or the cases are too many. */
export function lineCases<P extends Worded>(pieces: readonly P[]): readonly LineCase<P>[] | null {
  if (!isPartedWithin(pieces)) return null;
  let cases: (string | null)[] = [null];
  for (const when of new Set(pieces.map((one) => one.when))) {
    if (when === null) continue;
    cases = cases.flatMap((one) => parted(one, when));
    if (cases.length > MOST_CASES || cases.some((one) => flagsOf(one).length > MOST_FLAGS)) return null;
  }
  const asked = [...new Set(pieces.map(({ when }) => when))];
  return cases.map((when) => {
    const held = new Set(asked.filter((one) => one === null || follows(when, one)));
    return { when, pieces: keptIn(pieces, held) };
  });
}

/** One after the other, as they stand under one condition. */
export function partsUnder<P extends Worded>(pieces: readonly P[]): LineCase<P>[] {
  const parts: { when: string | null; pieces: P[] }[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last?.when === piece.when) last.pieces.push(piece);
    else parts.push({ when: piece.when, pieces: [piece] });
  }
  return parts;
}

/** Without a space before a stop where words between them are not kept. */
function keptIn<P extends Worded>(pieces: readonly P[], held: ReadonlySet<string | null>): P[] {
  const kept = pieces.map((piece, index) => ({ piece, index })).filter(({ piece }) => held.has(piece.when));
  return kept.map(({ piece, index }, at) => {
    const next = kept[at + 1];
    const isBeforeStop = next !== undefined && next.index > index + 1 && /^[.,;:!?…)]/.test(next.piece.text);
    return isBeforeStop ? { ...piece, text: piece.text.trimEnd() } : piece;
  });
}

/** Whether words stand under other conditions than the words beside them, and no sentence ends between them. */
function isPartedWithin(pieces: readonly Worded[]): boolean {
  const said = pieces.filter(({ text, isLink }) => !isLink && saysWords(text));
  /** Asked once, however often it stands in the line. */
  const apart = new Map<string, boolean>();
  return said.some(({ when, text }, index) => {
    const next = said[index + 1];
    if (next === undefined || next.when === when) return false;
    if (endsSentence(text) && BEGUN.test(next.text.trimStart().slice(0, 10))) return false;
    const pair = `${when} | ${next.when}`;
    const isApart = apart.get(pair) ?? follows(when, negated(next.when ?? 'true'));
    apart.set(pair, isApart);
    return !isApart;
  });
}

/** Of a case the part in which a condition holds, and the part in which it does not. */
function parted(known: string | null, when: string): (string | null)[] {
  const beyond = allOf(partsOf(when).filter((part) => !follows(known, part)));
  if (beyond === null || follows(known, negated(when))) return [known];
  return [allOf([known, when]), allOf([known, negated(beyond)])];
}

/** Whether one holds wherever the other does. */
function follows(known: string | null, when: string): boolean {
  const flags = flagsOf(`${known} ${when}`);
  if (flags.length > MOST_FLAGS) return known === when;
  return Array.from({ length: 2 ** flags.length }, (_, which) => which).every((which) => {
    const isSet = (flag: string) => Math.floor(which / 2 ** flags.indexOf(flag)) % 2 === 1;
    return (known !== null && !conditionHolds(known, isSet)) || conditionHolds(when, isSet);
  });
}

function flagsOf(condition: string | null): string[] {
  return [...new Set(condition?.match(/\w+/g) ?? [])].filter((word) => !['true', 'false', 'null'].includes(word));
}
