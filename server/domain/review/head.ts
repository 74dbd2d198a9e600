/** The head of a review: what its front matter means. */

import { type FrontMatterFields as AnyFields, checkAllKeys, field, out, textOf, wordOf } from '../authoring/front-matter-values.ts';
import type { YamlEntry } from '../authoring/yaml.ts';
import { readShort, someOf } from '../question/head-values.ts';
import { SCREENS } from '../question/question.ts';
import type { ReviewReporter } from './codes.ts';
import { ARTEFACTS, REVIEW_VERDICTS, type Review } from './review.ts';

type Fields = AnyFields<ReviewReporter>;

/** With stand-ins where a problem was reported; the line of one of those two is null where it could not be read. */
type Head = Pick<Review, 'short' | 'artefact' | 'minutes' | 'screens' | 'verdict'> & {
  readonly artefactLine: number | null;
  readonly verdictLine: number | null;
};

export const REVIEW_KEYS = ['format', 'short', 'artefact', 'minutes', 'screens', 'verdict'] as const;

/** A page of text cannot be read in less; what takes longer is no item of an interview. */
const LEAST_MINUTES = 5;
const MOST_MINUTES = 30;

export function readHead(entries: readonly YamlEntry[] | null, reporter: ReviewReporter): Head {
  const fields: Fields = { reporter, line: 1, entries: entries ?? [] };
  if (entries) checkAllKeys(fields, REVIEW_KEYS, [], 'the front matter');
  wordOf(fields, field(fields, 'format'), ['1']);
  const artefact = field(fields, 'artefact');
  const kind = wordOf(fields, artefact, ARTEFACTS);
  const verdict = field(fields, 'verdict');
  const said = wordOf(fields, verdict, REVIEW_VERDICTS);
  return {
    short: readShort(fields),
    artefact: kind ?? 'plan',
    artefactLine: kind === null ? null : (artefact?.value.line ?? null),
    minutes: readMinutes(fields),
    screens: someOf(fields, 'screens', SCREENS),
    verdict: said ?? 'no',
    verdictLine: said === null ? null : (verdict?.value.line ?? null),
  };
}

function readMinutes(fields: Fields): number {
  const entry = field(fields, 'minutes');
  const text = textOf(fields, entry);
  if (!entry || text === null) return LEAST_MINUTES;
  const minutes = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  if (minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES) return minutes;
  return out(fields.reporter, entry, `${LEAST_MINUTES} to ${MOST_MINUTES} whole minutes`, `“${text}”`) ?? LEAST_MINUTES;
}
