/** The codes that a problem of an author's expectations may have. Codes are stable: authors and tools rely on them. */
import { error, type Meaning, SOURCE_CODES } from '../authoring/codes.ts';
import type { FrontMatterFields } from '../authoring/front-matter-values.ts';
import type { Reporter } from '../authoring/reporter.ts';

export const EXPECTATION_CODES = {
  'bad-yaml': error('the file cannot be read as YAML'),
  'unknown-choice': error('no choice of the scenario has this name'),
  'not-offered': error('a choice of a play is not offered there'),
  'unknown-variant': error('the scenario has no variant of this name'),
  'unknown-signal': error('the scenario has no signal of this name'),
  'duplicate-play': error('two plays of one variant have one name'),
  'other-outcome': error('a play does not end as expected'),
  'other-score': error('the score of a play is not in the range'),
  'other-signal': error('a signal is not where it was expected at a minute'),
  'heard-otherwise': error('somebody hears later than expected, or at all'),
} as const satisfies Readonly<Record<string, Meaning>>;

export const ALL_EXPECTATION_CODES = { ...SOURCE_CODES, ...EXPECTATION_CODES };

export type ExpectationReporter = Reporter<keyof typeof ALL_EXPECTATION_CODES>;

/** The file, a play of it, or who heard when in one. */
export type ExpectationFields = FrontMatterFields<ExpectationReporter>;
