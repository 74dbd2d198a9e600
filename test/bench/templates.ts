/** As much of ejs as the peer's templates need: ejs itself is there only where the bench has run. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

/** `folder` of templates; what they name must be in `data`. */
export function rendered(folder: URL, name: string, data: object): string {
  const include = (part: string, more: object = {}) => rendered(folder, part, { ...data, ...more });
  return runInNewContext(scriptOf(readFileSync(new URL(`${name}.ejs`, folder), 'utf8')), { ...data, include, escapeXML });
}

/** As ejs does it: quotes alone by their numbers. */
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export function escapeXML(value: unknown): string {
  return String(value ?? '').replace(/[&<>"']/g, (character) => NAMED[character] ?? `&#${character.charCodeAt(0)};`);
}

function scriptOf(template: string): string {
  const statements = template.split(/(<%.*?%>)/s).map((piece) => {
    if (piece.startsWith('<%=')) return `page += escapeXML(${piece.slice(3, -2)});`;
    if (piece.startsWith('<%-')) return `page += ${piece.slice(3, -2)};`;
    if (piece.startsWith('<%')) return piece.slice(2, -2);
    return `page += ${JSON.stringify(piece)};`;
  });
  return `let page = ''; ${statements.join('\n')}\npage;`;
}
