/** Prepared HTML: text that is escaped, in elements from an allow-list, so that a page may put it in as it is. */
import { decoded } from './entities.ts';

export type Html = string;

export function escaped(text: string): Html {
  if (!MARKED.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const MARKED = /[&<>"]/;

/** What a reader sees of prepared HTML, with its line breaks as they are written. */
export function textOf(html: Html): string {
  return decoded(html.replace(/<\/(?:p|li|h\d|figcaption|blockquote|td|th|span)>/g, ' ').replace(/<[^>]*>/g, ''));
}
