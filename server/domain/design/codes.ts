/** What a problem of a design may be beyond those of a question, which its file shares. */
import { error, type Meaning, warning } from '../authoring/codes.ts';
import type { Reporter as AnyReporter } from '../authoring/reporter.ts';
import { QUESTION_CODES } from '../question/codes.ts';

export const OWN_DESIGN_CODES = {
  'few-constraints': error('fewer than two constraints'),
  'few-sums': error('fewer than two sums'),
  'missing-text': error('a constraint or a sum of the front matter has no heading in the body'),
  'unknown-text': error('a heading is for no constraint or sum of the front matter'),
  'duplicate-text': error('a constraint or a sum has two headings'),
  'early-constraint': error('a constraint is revealed with the first part'),
  'unknown-constraint': error('a sum comes up with a constraint that there is not'),
  'unknown-unit': error('a unit cannot be read'),
  'bad-working': error('the working of a sum cannot be evaluated'),
  'wrong-sum': error('the answer of a sum is not what its working gives'),
  'loose-tolerance': error('a tolerance leaves out the answer, is under 2% or over a factor of 2'),
  'unstated-figure': warning('a figure of a working stands nowhere in what the candidate reads'),
  'echoed-words': warning('the words that answer a constraint stand in the constraint itself'),
} as const satisfies Readonly<Record<string, Meaning>>;

export const DESIGN_CODES = { ...QUESTION_CODES, ...OWN_DESIGN_CODES } as const;

export type DesignReporter = AnyReporter<keyof typeof DESIGN_CODES>;
