/** The text of a paragraph as nearly all are written: plain, with anchors, code spans, links to a scene and words in bold. */
import type { Inline, Inlines } from '../markdown.ts';

/** Longer text is judged by its marks. */
export const MARKED_PARAGRAPH = 4000;

/** Characters and words with which Markdown marks something within a paragraph; what has none of them is one text, and most of a scenario has none. */
const MARKUP = /[\\`*_~[\]<>!@&]|https?:|ftp:|www\.|mailto:|xmpp:| \n/i;

export function isPlain(text: string): boolean {
  return text !== '' && text.length <= MARKED_PARAGRAPH && !MARKUP.test(text);
}

/** Null where there is more in it than is read here. */
export function usualInlines(text: string, line: number): Inlines | null {
  if (isPlain(text)) return [{ kind: 'text', line, raw: text, text }];
  return text.length <= MARKED_PARAGRAPH ? markedInlines(text, line) : null;
}

/** Each holds what nothing else can begin in, and stands where it means what it says. */
const USUAL =
  /`([^`\s](?:[^`\n]*[^`\s])?)`(?!`)|\[([^\\`*_~[\]<>!@&\n]+)\]\((#[A-Za-z0-9-]+)\)|\*\*([A-Za-z]+)\*\*(?=[ :,.\n]|$)|(<a id="[a-z0-9-]+">)<\/a>/y;
/** What looks like markup and is none: within a word, or before a space. */
const HARMLESS = /(?<=[A-Za-z0-9])_+(?=[A-Za-z0-9])|[<>!&](?= [^ ])/y;

function markedInlines(text: string, first: number): Inlines | null {
  const found: Inline[] = [];
  let line = first;
  let read = 0;
  for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, at)) {
    HARMLESS.lastIndex = at;
    if (HARMLESS.test(text)) {
      at = HARMLESS.lastIndex;
      continue;
    }
    const before = text.slice(read, at);
    if (before.endsWith('`')) return null;
    line = putText(found, before, line);
    USUAL.lastIndex = at;
    const match = USUAL.exec(text);
    if (!match || !putMarked(found, match, line, before)) return null;
    read = USUAL.lastIndex;
    at = read;
  }
  putText(found, text.slice(read), line);
  return found;
}

function putMarked(found: Inline[], [raw, code, label, href, bold, anchor]: RegExpExecArray, line: number, before: string): boolean {
  if (code !== undefined) {
    found.push({ kind: 'code', line, raw, text: code });
    return true;
  }
  if (anchor !== undefined) {
    found.push({ kind: 'html', line, raw: anchor }, { kind: 'html', line, raw: '</a>' });
    return true;
  }
  const text = label ?? bold ?? '';
  const of: Inlines = [{ kind: 'text', line, raw: text, text }];
  found.push(href === undefined ? { kind: 'strong', line, raw, of } : { kind: 'link', line, raw, href, of });
  return href === undefined ? /(?:^|[ \n])$/.test(before) : isPlain(text);
}

function nextMark(text: string, from: number): number {
  const at = text.slice(from).search(MARKUP);
  return at === -1 ? text.length : from + at;
}

/** The line on which it ends. */
function putText(found: Inline[], text: string, line: number): number {
  if (text === '') return line;
  found.push({ kind: 'text', line, raw: text, text });
  let next = line;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) next += 1;
  return next;
}
