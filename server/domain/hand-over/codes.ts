/** The codes that a problem of a hand-over may have besides those of a question and of points. */
import { error, type Meaning } from '../authoring/codes.ts';
import type { Reporter } from '../authoring/reporter.ts';
import { BODY_CODES } from '../retrospective/codes.ts';

export const HAND_OVER_CODES = {
  'unknown-scenario': error('no scenario of this name can be played'),
  'unknown-variant': error('the scenario has no variant of this name, or has some and none is named'),
  'broken-path': error('a choice of the path is not offered there'),
  'finished-path': error('the path goes to the end of the run'),
} as const satisfies Readonly<Record<string, Meaning>>;

export const ALL_HAND_OVER_CODES = { ...BODY_CODES, ...HAND_OVER_CODES };

export type HandOverReporter = Reporter<keyof typeof ALL_HAND_OVER_CODES>;
