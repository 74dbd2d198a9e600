/** A draft: what a candidate wrote for a question, part by part, as it comes from a form and goes to the page. */
import { SCAFFOLDS, type Scaffold } from '../question/scaffold.ts';
import type { DraftParts } from '../reading/reading.ts';

/** In UTF-16 units. Twenty thousand words, an hour and more of speech, are some 120,000. */
export const MOST_IN_A_PART = 120_000;
export const MOST_IN_A_DRAFT = 200_000;

export type Excess = { readonly part: string | null; readonly most: number };

/** The texts of a form by their parts; a part that the form does not name is not there. */
export function partsOf(form: Readonly<Record<string, string | undefined>>): DraftParts {
  const named = PART_IDS.flatMap((id) => {
    const text = form[`part-${id}`];
    return text === undefined ? [] : [[id, plain(text)] as const];
  });
  return Object.fromEntries(named);
}

/** What was sent over what is stored: a part that was not sent stays as it is. Empty parts are left out. */
export function laidOver(stored: DraftParts, sent: DraftParts): DraftParts {
  return Object.fromEntries(Object.entries({ ...stored, ...sent }).filter(([, text]) => text !== ''));
}

export function isEmpty(parts: DraftParts): boolean {
  return Object.values(parts).every((text) => text.trim() === '');
}

export function isSame(one: DraftParts, other: DraftParts): boolean {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...ids].every((id) => (one[id] ?? '') === (other[id] ?? ''));
}

/** The part that is too long, or null for all of them together; null where the draft fits. */
export function excessOf(parts: DraftParts): Excess | null {
  const long = Object.entries(parts).find(([, text]) => text.length > MOST_IN_A_PART);
  if (long) return { part: long[0], most: MOST_IN_A_PART };
  const all = Object.values(parts).reduce((sum, { length }) => sum + length, 0);
  return all > MOST_IN_A_DRAFT ? { part: null, most: MOST_IN_A_DRAFT } : null;
}

export type EditorPart = { readonly id: string; readonly name: string; readonly text: string };

/** The parts of the scaffold; then those that hold text from when the question had another. Without a scaffold, what holds text. */
export function editorParts(scaffold: Scaffold | null, parts: DraftParts): readonly EditorPart[] {
  const asked = (scaffold?.parts ?? []).map(({ id, name }) => ({ id, name, text: parts[id] ?? '' }));
  const known = new Set(asked.map(({ id }) => id));
  const older = Object.entries(parts).filter(([id, text]) => !known.has(id) && text !== '');
  return [...asked, ...older.map(([id, text]) => ({ id, name: nameOf(id), text }))];
}

const ALL_PARTS = Object.values(SCAFFOLDS).flatMap(({ parts }) => parts);
const PART_IDS = [...new Set(ALL_PARTS.map(({ id }) => id))];

function nameOf(id: string): string {
  return ALL_PARTS.find((part) => part.id === id)?.name ?? id.slice(0, 1).toUpperCase() + id.slice(1);
}

/** Forms send CRLF, scripts LF; a finding's offsets must fit both. A NUL would end the text for the search index. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\0', '');
}
