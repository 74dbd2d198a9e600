/** Words of a story as Markdown that shows them as they are: nothing in them is markup, and nothing is filled in. */

import { FROM_STORY } from '../scenario/kept-comments.ts';

const EMOJI = /\p{Emoji_Presentation}|\uFE0F/gu;

/** A label is read twice, the second time with bare brackets, which after a `!` would be a picture, and before a `(` a link: a space parts them. */
export function escaped(text: string): string {
  return text
    .replace(/!(?=\[)|\](?=\()/g, '$& ')
    .replace(/[\\`*_[\]<>#|~&{]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Of a heading or a label, which hold no emoji; not yet escaped. */
export function inOneLine(text: string): string {
  return text.replace(EMOJI, '').replace(/\s+/g, ' ').trim();
}

export function hasEmoji(text: string): boolean {
  return text.search(EMOJI) >= 0;
}

/** A fence that nothing in it closes. */
export function fenced(text: string, language = ''): string {
  const fence = ticksAround(text, 3);
  return `${fence}${language}\n${text}\n${fence}`;
}

export function codeSpan(text: string): string {
  const ticks = ticksAround(text, 1);
  const room = /^`|`$/.test(text) ? ' ' : '';
  return `${ticks}${room}${text}${room}${ticks}`;
}

function ticksAround(text: string, least: number): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, one) => Math.max(most, one.length), least - 1);
  return '`'.repeat(longest + 1);
}

/** Longer ones would fill a scene. */
const LONGEST_COMMENT = 600;

/** Signs that would end a comment, which has no escapes for them everywhere, as they look. */
const TWINS: Readonly<Record<string, string>> = { '(': '（', ')': '）', '\\': '＼' };

/** What no page shows. */
export function comment(text: string): string {
  const words = [...`${FROM_STORY}${text}`.replace(/[\p{C}\s]+/gu, ' ').trim()];
  const said = words.length > LONGEST_COMMENT ? [...words.slice(0, LONGEST_COMMENT), ' …'] : words;
  return `[//]: # (${said.map((sign) => TWINS[sign] ?? sign).join('')})`;
}
