/** Every code a problem of a review may have, its level, and what it means. */
import { error, type Meaning, warning } from '../authoring/codes.ts';
import type { Reporter as AnyReporter } from '../authoring/reporter.ts';
import { OUTLINE_CODES } from '../question/codes.ts';

export const REVIEW_CODES = {
  ...OUTLINE_CODES,

  'not-one-fence': error('the artefact is not one fence with the name of its language'),
  'long-artefact': error('the artefact has over 150 lines, or one of over 300 characters'),
  'wrong-artefact': warning('the language of the fence is that of another kind of artefact'),
  'empty-line': warning('the artefact begins with an empty line, or a hazard or an oddity names nothing but empty ones'),
  'missing-id': error('a hazard or an oddity does not begin with its id'),
  'duplicate-id': error('two hazards or oddities have one id'),
  'not-a-fact': error('an item above the text of a hazard or an oddity is no key with a value'),
  'outside-lines': error('a line is named that the artefact does not have'),
  'shared-lines': error('an oddity shares a line with a hazard'),
  'hidden-hazard': warning('every line of a hazard belongs to another as well'),
  'hazard-count': error('fewer than three hazards, or more than seven'),
  'oddity-count': warning('fewer than two oddities, or more than five'),
  'linted-hazards': warning('fewer than half of the hazards lie beyond linters'),
  'one-sided': warning('all hazards stand in one half of the artefact'),
  'wrong-verdict': error('the verdict does not fit the severities'),
} as const satisfies Readonly<Record<string, Meaning>>;

export type ReviewCode = keyof typeof REVIEW_CODES;

export type ReviewReporter = AnyReporter<ReviewCode>;
