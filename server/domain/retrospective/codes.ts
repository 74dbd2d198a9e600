/** The codes that a problem of a retrospective may have besides those of a question, whose outline, prose and lists it shares. */
import { error, type Meaning, warning } from '../authoring/codes.ts';
import type { Reporter } from '../authoring/reporter.ts';
import { OUTLINE_CODES, QUESTION_CODES } from '../question/codes.ts';

/** Of points and their words; a hand-over has them too. */
export const POINT_CODES = {
  'missing-words': error('a point has no words by which it is known to be named'),
  'bad-words': error('words hold more than letters, digits, spaces and *'),
  'words-miss': warning('the words of a point do not find its own text'),
  'point-count': error('a section holds too few points, or too many'),
} as const satisfies Readonly<Record<string, Meaning>>;

export const RETROSPECTIVE_CODES = {
  'bad-line': error('a line of the log is no time with what it says'),
  'unknown-speaker': error('a line of the log is by nobody whom the front matter names'),
  'line-count': error('the log has fewer than eight lines, or more than forty'),
  'log-order': error('a line of the log is earlier than the one before it'),
  'moment-order': error('the incident is over before it began, or the like'),
  'bad-figure': error('a line of the impact does not begin with a number'),
} as const satisfies Readonly<Record<string, Meaning>>;

/** Of any file whose sections are lists of points. */
export const BODY_CODES = {
  ...OUTLINE_CODES,
  'wrong-list': QUESTION_CODES['wrong-list'],
  'missing-id': QUESTION_CODES['missing-id'],
  'duplicate-id': QUESTION_CODES['duplicate-id'],
  ...POINT_CODES,
} as const satisfies Readonly<Record<string, Meaning>>;

export const ALL_RETROSPECTIVE_CODES = { ...BODY_CODES, ...RETROSPECTIVE_CODES };

export type BodyReporter = Reporter<keyof typeof BODY_CODES>;
export type RetrospectiveReporter = Reporter<keyof typeof ALL_RETROSPECTIVE_CODES>;
