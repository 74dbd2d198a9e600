/** Every code a problem of a question, or of a text about the loop, may have, its level, and what it means. */
import { error, type Meaning, SOURCE_CODES, warning } from '../authoring/codes.ts';
import type { Reporter as AnyReporter } from '../authoring/reporter.ts';

/** What any file of title, prose and sections may get wrong: a question, a text about the loop, an exercise. */
export const OUTLINE_CODES = {
  ...SOURCE_CODES,

  'duplicate-value': error('a list holds a value twice'),
  'empty-list': error('a list is empty that must name something'),
  'long-list': warning('a list names more than three values'),
  'long-title': error('the # heading is over 160 characters'),

  'missing-section': error('a section is missing'),
  'unknown-section': error('a section is not known'),
  'duplicate-section': error('a section stands twice'),
  'out-of-order': error('a section, a prompt or an entry stands too late'),
  'empty-section': error('a section, a prompt or an entry is empty'),

  'misplaced-heading': error('a heading stands where none may'),
  'misplaced-text': error('text stands where none may'),
  'misplaced-block': error('a table, a quote, a fence or a rule stands where none may'),
  'nested-list': error('a list stands in an item of another'),
  'empty-item': error('an item or the name of an entry is empty'),
} as const satisfies Readonly<Record<string, Meaning>>;

export type OutlineCode = keyof typeof OUTLINE_CODES;

export type OutlineReporter = AnyReporter<OutlineCode>;

export const QUESTION_CODES = {
  ...OUTLINE_CODES,

  'reserved-name': error('the name of the file is the folder of the texts about the loop'),
  'unknown-guide': error('the name of the file is none of the four texts about the loop'),
  'wrong-scaffold': error('the scaffold does not fit the kind'),
  'unknown-incident': error('no scenario has this name'),

  'missing-prompt': error('a part of the scaffold has no prompt'),
  'unknown-prompt': error('a prompt is for no part of the scaffold'),
  'duplicate-prompt': error('a part of the scaffold has two prompts'),
  'missing-entry': error('an entry of a text about the loop is missing'),
  'unknown-entry': error('an entry of a text about the loop is not known'),
  'duplicate-entry': error('an entry of a text about the loop stands twice'),

  'second-list': error('a section holds more than one list'),
  'wrong-list': error('a list is numbered that must not be, or the other way round'),
  'too-many-items': error('more than 20 items in a list, or 30 in what serves a question'),

  'missing-id': error('a pointer or an entry does not begin with its id'),
  'duplicate-id': error('two pointers have one id'),
  'few-pointers': error('fewer than three pointers'),
  'few-probes': error('fewer than three probes'),
  'not-a-question': error('a probe does not end with a question mark'),
  'wrong-levels': error('the levels are not exactly four, numbered from 1'),

  'bad-clue': error('an item of what a question is served by is out of form'),
  'lone-deed': error('a deed does not say what it is done to'),
  'idle-word': error('an object or a result is a word that every story holds'),
  'few-clues': error('fewer than three deeds, or no object, or no result'),
} as const satisfies Readonly<Record<string, Meaning>>;

/** Of the sample answers to a question. */
export const SAMPLE_CODES = {
  ...OUTLINE_CODES,

  'unknown-question': error('no question has the name of the file'),
  'missing-part': error('a part of the scaffold, or the notes, are missing'),
  'unknown-part': error('a heading is for no part of the scaffold'),
  'duplicate-part': error('a part of the scaffold stands twice'),
} as const satisfies Readonly<Record<string, Meaning>>;

export type QuestionCode = keyof typeof QUESTION_CODES;

export type QuestionReporter = AnyReporter<QuestionCode>;
