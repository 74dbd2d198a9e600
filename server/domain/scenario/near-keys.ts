/** A key of a scene that is written nearly as one: with a capital, in bold, without its colon or with a space before it. Only what has the form of the key's value is taken for one. */

import { nearest } from '../authoring/suggest.ts';
import type { Inlines, Item } from '../markdown.ts';
import { readMinute } from './quantity.ts';
import { ENDINGS, SKILLS } from './scenario.ts';
import { durationHint, timeHint } from './value-hints.ts';

/** Word, its marks of emphasis, what parts it from the value, and the value. */
const FORM = /^\s*([*_`]{0,3})([A-Za-z]+)([*_`]{0,3})\s*([:=]|[-–—](?=\s))?\s*[*_`]{0,3}\s*(\S.*)$/;

/** The key that an item is nearly; null where it begins otherwise, or its value could be plain prose. */
export function nearKeyOf({ of: [first] }: Item): string | null {
  const [line = ''] = first?.kind === 'paragraph' ? linesOf(first.of) : [];
  return nearKeyIn(line, true);
}

/** `bare`: also a key with nothing but a space between it and its value. */
export function nearKeyIn(line: string, bare: boolean): string | null {
  // Spaces at the end could be parted among those of the form in as many ways as their cube.
  const [, opening = '', word = '', closing = '', sign = '', rest = ''] = FORM.exec(line.trimEnd()) ?? [];
  const isParted = sign === ':' || sign === '=';
  if (!isParted && !bare) return null;
  const key = isParted ? keyMeant(word) : KEYS.find((known) => known === word.toLowerCase());
  const value = opening !== '' && closing === '' ? rest.replace(/[*_`]+$/, '') : rest;
  return key !== undefined && hasFormOf(key, value, isParted) ? key : null;
}

/** The lines of a paragraph, as written. */
export function linesOf(inlines: Inlines): readonly string[] {
  return inlines
    .map(({ raw }) => raw)
    .join('')
    .split('\n');
}

const KEYS = ['ends', 'at', 'scores'] as const;
type Key = (typeof KEYS)[number];

/** The end of an incident is told in many words that are nearly “ends”; a score and a link cannot be meant otherwise. */
function keyMeant(word: string): Key | undefined {
  if (/^end(?:s|ed|ing)?$/i.test(word)) return 'ends';
  const near = nearest(word, ['at', 'scores']);
  return KEYS.find((known) => known === near);
}

/** Whether what stands after a key, or after something like it, can be meant as its value. `lax`: with a slip in the name of a skill. */
function hasFormOf(key: string, value: string, lax: boolean): boolean {
  const text = value.trim();
  switch (key) {
    case 'ends':
      return ENDINGS.some((known) => known === text.replace(/^[*_`"“]+|[*_`"”.]+$/g, '').toLowerCase());
    case 'scores':
      return text
        .replace(/\s+if\s.*$/, '')
        .split(/\s*,\s*/)
        .every((part) => isPoints(part, lax));
    case 'at':
      return isTimeAndLink(text);
    default:
      return false;
  }
}

function isPoints(part: string, lax: boolean): boolean {
  const [, skill = ''] = /^([a-z-]+)\s*[+−–-]\s*\d+(?:\.\d+)?\.?$/i.exec(part) ?? [];
  return lax ? nearest(skill, SKILLS) !== null : SKILLS.some((known) => known === skill.toLowerCase());
}

function isTimeAndLink(text: string): boolean {
  const [, time] = /^(\S.*?)[\s–—-]+\[[^\]]*\]\(#[^)\s]*\)\.?$/.exec(text) ?? [];
  if (time === undefined) return false;
  return readMinute(time, 0) !== null || timeHint(time) !== undefined || durationHint(time) !== undefined;
}
