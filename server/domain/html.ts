/** Prepared HTML: text that is escaped, in elements from an allow-list, so that a page may put it in as it is. */

export type Html = string;

export function escaped(text: string): Html {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
