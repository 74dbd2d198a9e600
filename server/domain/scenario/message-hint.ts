/** What an author may have meant by a message of the channel that is out of form. */
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
