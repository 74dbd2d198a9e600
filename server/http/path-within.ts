/** What may stand behind a redirect: a path of this site, and never where another site would like us to send someone. */

const HERE = 'http://here';

/** As the browser will take it; null where that is another site, or no path. */
export function pathWithin(text: string | undefined): string | null {
  if (!text?.startsWith('/') || !URL.canParse(text, HERE)) return null;
  const url = new URL(text, HERE);
  // `//evil` is another site for a browser, and the parser takes `/\evil` and `/<tab>/evil` for the same.
  return url.origin === HERE && !url.pathname.startsWith('//') ? url.pathname + url.search : null;
}
