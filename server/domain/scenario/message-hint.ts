/** What an author may have meant by a message of the channel that is out of form. */
import type { Inlines } from '../markdown.ts';
import { readDuration } from './quantity.ts';
import { durationHint } from './value-hints.ts';

/** `raw`: its first lines as they stand in the file. */
export function messageHint(raw: string): string {
  if (/^when\s?:/i.test(raw)) return 'Indent it by two spaces: it belongs to the message above it.';
  const [written = ''] = raw.split(/\s/, 1);
  if (/^\+?\d{1,2}:\d\d$/.test(written)) return 'Messages count from the start: write +10m for ten minutes after it, and no time of day.';
  if (!/^\+?\d/.test(written)) return 'Begin with the minutes since the start, as in +3m.';
  const time = written.replace(/^\+/, '');
  const [, meant] = /^Write (\w+)[.:]/.exec(durationHint(time) ?? '') ?? [];
  if (readDuration(time) === null) return meant ? `Write +${meant}.` : 'Write whole minutes, as in +3m or +1h30m.';
  if (!written.startsWith('+')) return `Write +${time}.`;
  const after = raw.slice(written.length).trim();
  if (after === '') return 'Write who speaks, in bold, and what is said.';
  if (/^\*\*[^*]{1,80}\*\*$/.test(after)) return 'Write what is said after the name.';
  return `Write who speaks in bold, right after the time: **${(after.split(/[\s:]/, 1)[0] ?? '').replaceAll('*', '')}**.`;
}

export const HINT_LISTED = 'Begin it with “- ”, a hyphen and a space.';

/** A line that begins as a message does, with a sign that opens no list or with none; who speaks follows in bold. */
const MESSAGE = /\n[^\S\n]{0,20}(?:[-*•–—][^\S\n]{0,9})?\+\d{1,4}[hm]\w{0,5}[^\S\n]{1,9}$/;

/** The first one that Markdown joined to the text above it, and what stands before it. */
export function joinedMessage(inlines: Inlines): { readonly line: number; readonly before: Inlines } | null {
  for (const [index, inline] of inlines.entries()) {
    const match = inline.kind === 'text' && inlines[index + 1]?.kind === 'strong' ? MESSAGE.exec(inline.raw) : null;
    if (!match) continue;
    const raw = inline.raw.slice(0, match.index);
    return {
      line: inline.line + raw.split('\n').length,
      before: [...inlines.slice(0, index), { kind: 'text', line: inline.line, raw, text: raw }],
    };
  }
  return null;
}
