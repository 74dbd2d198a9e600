/** Ids that an author gives: `<a id="…"></a>` at the start of a heading or an item, so that links work in any Markdown viewer. */
import type { Inlines } from '../markdown.ts';

const EXPLICIT = /^<a id="([^"]*)"><\/a>$/;
const ID = /^[a-z0-9-]+$/;

export function explicitId([open, close]: Inlines): string | null {
  if (open?.kind !== 'html' || close?.kind !== 'html') return null;
  return EXPLICIT.exec(open.raw + close.raw)?.[1] ?? null;
}

/** What stands after the id, if there is one. */
export function withoutId(inlines: Inlines): Inlines {
  return explicitId(inlines) === null ? inlines : inlines.slice(2);
}

export function isId(text: string): boolean {
  return ID.test(text);
}
