/** Whether two servers show the same page: all of it counts but white space, how a quote is escaped and what an asset is called. */

/** Characters. */
const AROUND = 60;

/** Where they part, with what stands around; null where they are the same. */
export function difference(ours: string, theirs: string): string | null {
  const our = marked(ours);
  const their = marked(theirs);
  if (our === their) return null;
  const parted = Array.from({ length: our.length }, (_, at) => at).find((at) => our[at] !== their[at]);
  const from = Math.max(0, (parted ?? our.length) - AROUND);
  const around = (page: string) => JSON.stringify(page.slice(from, from + 2 * AROUND));
  return `ours ${around(our)}, theirs ${around(their)}`;
}

function marked(html: string): string {
  return html
    .replace(/\/assets\/[\w.-]+/g, '/assets/')
    .replaceAll('&#34;', '&quot;')
    .replace(/\s*\/>/g, '>')
    .replace(/\s*([<>])\s*/g, '$1');
}
