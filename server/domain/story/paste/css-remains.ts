/** What a style sheet leaves in a text that was copied from a page or a word processor. */

/** One rule in one line, a rule that goes on, a declaration on its own. */
const RULE = /^\s*(?:[@.#*]?[\w-]+[\w\s.,:>#*()[\]="~+-]{0,120})\{[^{}]{0,2000}\}\s*$/;
const OPEN = /^\s*(?:@[\w-]+[^{}]{0,120}|(?:[.#*]?[\w-]+[\w\s.,:>#*()[\]="~+-]{0,120}))\{[^{}]{0,500}$/;
const DECLARATION = /^\s*(?:--|-?[a-z]+(?:-[a-z]+)*)\s?:\s?[^:;{}]{1,120};(?:\s*-?[a-z-]+\s?:\s?[^:;{}]{1,120};)*\s*\}?\s*$/;
/** A rule of more lines than this is no remains, but something else in braces. */
const LONGEST_RULE = 40;

export function withoutCss(text: string): { readonly text: string; readonly css: readonly string[] } {
  if (!/[{;]/.test(text)) return { text, css: [] };
  const css: string[] = [];
  const kept: string[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const end = endOfRule(lines, at);
    if (end === null) kept.push(lines[at] ?? '');
    else css.push(...lines.slice(at, end + 1).filter((line) => /[\p{L}\p{N}]/u.test(line)));
    if (end !== null) at = end;
  }
  return { text: kept.join('\n'), css };
}

/** The last line of what begins here; null where it is no style. */
function endOfRule(lines: readonly string[], at: number): number | null {
  const line = lines[at] ?? '';
  if (RULE.test(line) || DECLARATION.test(line)) return at;
  if (!OPEN.test(line)) return null;
  const length = lines.slice(at + 1, at + LONGEST_RULE).findIndex((one) => /^\s*\}/.test(one));
  if (length < 0) return null;
  const inside = lines.slice(at + 1, at + 1 + length).filter((one) => one.trim() !== '');
  return inside.every((one) => DECLARATION.test(one) || RULE.test(one) || OPEN.test(one) || /^\s*[a-z-]+\s*:/.test(one))
    ? at + 1 + length
    : null;
}
