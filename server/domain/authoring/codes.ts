/** The codes of problems that every file of an author may have, whatever it holds. Codes are stable: authors and tools rely on them. */
import type { Level } from '../problem.ts';

export type Meaning = { readonly level: Level; readonly meaning: string };

export function error(meaning: string): Meaning {
  return { level: 'error', meaning };
}

export function warning(meaning: string): Meaning {
  return { level: 'warning', meaning };
}

export const SOURCE_CODES = {
  'bad-file-name': error('the name of the file is no id'),
  'large-file': error('the file is over 256 KiB'),
  'too-deep': error('lists or quotes are nested too deep'),
  'long-passage': error('more than 1,000 lines without a blank one in a list item or a quote'),
  'long-paragraph': error('a paragraph is over 32,000 characters, or holds too much emphasis'),

  'no-front-matter': error('the front matter is missing or does not end'),
  'long-front-matter': error('the front matter is over 32 KiB'),
  'bad-front-matter': error('the front matter cannot be read'),
  'yaml-feature': error('the front matter holds an alias, an anchor, a tag or deep nesting'),
  'missing-key': error('a required key is missing'),
  'unknown-key': error('a key is not known there'),
  'duplicate-key': error('a key stands twice'),
  'bad-value': error('a value is out of form'),

  'missing-title': error('there is no # heading'),
  'second-title': error('there is more than one # heading'),
  'late-title': error('the # heading stands after a section'),
  'text-before-title': error('something stands before the # heading'),
  'setext-heading': error('a heading is underlined'),
  'bad-id': error('an id is out of form'),

  'raw-html': error('there is raw HTML'),
  image: error('there is an image'),
  'unsafe-link': error('a link leads elsewhere than to http, https, mailto or #'),
} as const satisfies Readonly<Record<string, Meaning>>;

/** Said of a file before anything of it is read, whatever it holds. */
export const FILE_CODES = {
  'unreadable-file': error('the file cannot be opened'),
  'not-utf8': error('the file is not text in UTF-8'),
} as const satisfies Readonly<Record<string, Meaning>>;

export type FileCode = keyof typeof FILE_CODES;

export type SourceCode = keyof typeof SOURCE_CODES;
