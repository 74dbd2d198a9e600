/** What a candidate writes in an exercise of words: a text for each of its parts. */
import type { Fields } from '../interview/exercise.ts';
import { fail, ok, type Result } from '../result.ts';

/** By the id of the part; a part that nobody wrote is ''. */
export type WrittenWork = { readonly texts: Readonly<Record<string, string>> };

/** A field of the page. */
export type WrittenPart = {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  /** Lines that it shows at first. */
  readonly rows: number;
};

/** UTF-16 units, as a browser counts them. What is longer nobody reads in an interview. */
export const MOST_WRITTEN = 20_000;

export function emptyWork(parts: readonly WrittenPart[]): WrittenWork {
  return { texts: Object.fromEntries(parts.map(({ id }) => [id, ''])) };
}

/** Null for what is none. Parts that there are no more are left out, those that came later are empty. */
export function storedWork(json: unknown, parts: readonly WrittenPart[]): WrittenWork | null {
  if (typeof json !== 'object' || json === null || !('texts' in json)) return null;
  const { texts } = json;
  if (typeof texts !== 'object' || texts === null || Array.isArray(texts)) return null;
  const known = new Map<string, unknown>(Object.entries(texts));
  if ([...known.values()].some((text) => typeof text !== 'string')) return null;
  return { texts: Object.fromEntries(parts.map(({ id }) => [id, String(known.get(id) ?? '')])) };
}

/** The fields of a form, by `part-…`; what is not among them stays as it was. The failure is a sentence for the page. */
export function changedWork(work: WrittenWork, form: Fields, parts: readonly WrittenPart[]): Result<WrittenWork, string> {
  const texts = { ...work.texts };
  for (const { id, name } of parts) {
    const text = form[fieldOf(id)]?.replace(/\r\n?/g, '\n');
    if (text === undefined) continue;
    if (text.length > MOST_WRITTEN)
      return fail(
        `“${name}” has ${text.length.toLocaleString('en')} characters; at most ${MOST_WRITTEN.toLocaleString('en')} are kept. Nothing was saved. Shorten it and save again.`,
      );
    texts[id] = text;
  }
  return ok({ texts });
}

/** The name of a part's field in a form. */
export function fieldOf(part: string): string {
  return `part-${part}`;
}

export function isUnwritten({ texts }: WrittenWork): boolean {
  return Object.values(texts).every((text) => text.trim() === '');
}
