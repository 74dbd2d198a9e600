/** A fence as a figure of evidence. Its info string is `lang caption | source | hot: a, b`; all but the language is optional. */

import { gap, type ProseWriter, put, putText } from '../authoring/prose-writer.ts';
import type { CodeBlock } from '../markdown.ts';

type Evidence = { readonly caption: string; readonly source: string; readonly hot: readonly string[] };

/** More marks than these point at nothing any more; it also bounds the search. */
const MOST_HOT = 20;

/** What each piece of evidence begins with. */
export const EVIDENCE = '<figure class="evidence">';

export function putEvidence(writer: ProseWriter, code: CodeBlock): void {
  const { caption, source, hot } = evidenceOf(code.info);
  put(writer, EVIDENCE);
  if (caption) putCaption(writer, caption, source);
  put(writer, '<pre class="lines"><code>');
  putLines(writer, code.text, hot);
  put(writer, '</code></pre></figure>');
}

/** What “hot” names and no line holds. */
export function missingMarks({ info, text }: CodeBlock): readonly string[] {
  const lines = text.split('\n');
  return evidenceOf(info).hot.filter((mark) => !lines.some((line) => line.includes(mark)));
}

/** Nobody writes longer ones by a slip. */
const LONGEST_INFO = 300;

/** An info string whose “hot” no | parts from what stands before it, as it is meant; null where there is none. */
export function partedInfo(info: string): string | null {
  const at = info.length > LONGEST_INFO ? -1 : info.search(/(?<=[\s,;])hot:/);
  const before = info.slice(0, Math.max(at, 0)).trimEnd();
  if (before === '' || before.endsWith('|')) return null;
  const parts = before.split(before.includes('|') ? '|' : /[,;]/).map((part) => part.replace(/[\s,;]+$/, '').trim());
  return [...parts.filter(Boolean), info.slice(at)].join(' | ');
}

/** A “hot” that is written otherwise, and so read as a source; null where there is none. */
export function otherHot(info: string): string | null {
  const [, ...parts] = info
    .slice(0, LONGEST_INFO)
    .split('|')
    .map((part) => part.trim());
  if (parts.some((part) => part.startsWith('hot:'))) return null;
  return parts.map((part) => /^hot ?[:=]/i.exec(part)?.[0]).find((word) => word !== undefined) ?? null;
}

function evidenceOf(info: string): Evidence {
  const [first = '', ...parts] = info.split('|').map((part) => part.trim());
  const at = parts.findIndex(isMarks);
  const marks = parts[at]?.slice('hot:'.length) ?? '';
  const hot = marks
    .split(',')
    .map((mark) => mark.trim())
    .filter(Boolean);
  // A command has pipes of its own.
  const before = parts.slice(0, at === -1 ? parts.length : at);
  const source = (before.length > 0 ? before : parts.filter((part) => !isMarks(part))).join(' | ');
  return { caption: first.replace(/^\S+\s*/, ''), source, hot: hot.slice(0, MOST_HOT) };
}

/** What stands after “hot” and is read by nobody, with the marks that there are: another “hot”, or a part below a source. */
export function partsBehind(info: string): { readonly behind: string; readonly marks: string } | null {
  const [, ...parts] = info
    .slice(0, LONGEST_INFO)
    .split('|')
    .map((part) => part.trim());
  const at = parts.findIndex(isMarks);
  const behind = at === -1 ? undefined : parts.slice(at + 1).find((part) => part !== '' && (at > 0 || isMarks(part)));
  return behind === undefined ? null : { behind, marks: (parts[at] ?? '').slice('hot:'.length).trim() };
}

function isMarks(part: string): boolean {
  return part.startsWith('hot:');
}

function putCaption(writer: ProseWriter, caption: string, source: string): void {
  put(writer, '<figcaption><span>');
  putText(writer, caption);
  put(writer, '</span><span>');
  gap(writer);
  putText(writer, source);
  put(writer, '</span></figcaption>');
  gap(writer);
}

/** A line each, so that a long one may wrap under itself and a marked one can be seen from the margin. It ends within, so that what is copied has its lines. */
function putLines(writer: ProseWriter, text: string, hot: readonly string[]): void {
  const pattern = markPattern(hot);
  text.split('\n').forEach((line, index, { length }) => {
    // Split by a pattern with one group, every second part is a mark.
    const parts = pattern ? line.split(pattern) : [line];
    put(writer, parts.length > 1 ? '<span class="l is-hot">' : '<span class="l">');
    parts.forEach((part, at) => {
      if (at % 2 === 1) put(writer, '<b class="hot">');
      putText(writer, part);
      if (at % 2 === 1) put(writer, '</b>');
    });
    if (index < length - 1) putText(writer, '\n');
    put(writer, '</span>');
  });
}

/** The longest first, so that “timeout” does not hide “timeout of 3 s”; null without marks. */
function markPattern(hot: readonly string[]): RegExp | null {
  if (hot.length === 0) return null;
  const longestFirst = hot.toSorted((a, b) => b.length - a.length).map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(${longestFirst.join('|')})`);
}
