/** The front matter of a design: what it is called, how long it takes, and the figures behind its constraints and sums. */
import { isId } from '../authoring/anchor.ts';
import { checkAllKeys, type FrontMatterFields, field, mapOf, out, textOf, wordOf } from '../authoring/front-matter-values.ts';
import type { YamlEntry } from '../authoring/yaml.ts';
import { anyOf, readShort, someOf } from '../question/head-values.ts';
import { TOUCHES, type Touch } from '../question/question.ts';
import type { DesignReporter } from './codes.ts';
import { type ConstraintHead, constraintHeadOf } from './constraint-head.ts';
import { DESIGN_SCREENS, type DesignScreen } from './design.ts';
import { readSumHeads, type SumHead } from './sum-head.ts';

type Fields = FrontMatterFields<DesignReporter>;

export type DesignHead = {
  readonly short: string;
  readonly minutes: number;
  readonly screens: readonly DesignScreen[];
  readonly touches: readonly Touch[];
  readonly constraints: readonly ConstraintHead[];
  readonly sums: readonly SumHead[];
};

export const DESIGN_KEYS = ['format', 'short', 'minutes', 'screens', 'touches', 'constraints', 'sums'] as const;

/** Shorter is no design, longer no interview. */
const LEAST_MINUTES = 10;
const MOST_MINUTES = 60;
const LONGEST_ID = 40;
/** What an interviewer has time for. */
const FEWEST = 2;
const MOST = 8;

/** With stand-ins where a problem was reported. */
export function readDesignHead(entries: readonly YamlEntry[] | null, reporter: DesignReporter): DesignHead {
  const fields: Fields = { reporter, line: 1, entries: entries ?? [] };
  if (entries) checkAllKeys(fields, DESIGN_KEYS, [], 'the front matter');
  wordOf(fields, field(fields, 'format'), ['1']);
  const constraints = keyedMap(fields, 'constraints', 'few-constraints').map((entry) => constraintHeadOf(entry, reporter));
  const revealed = constraints.map(({ id }) => id);
  return {
    short: readShort(fields),
    minutes: readMinutes(fields),
    screens: someOf(fields, 'screens', DESIGN_SCREENS),
    touches: anyOf(fields, 'touches', TOUCHES),
    constraints,
    sums: readSumHeads(keyedMap(fields, 'sums', 'few-sums'), revealed, reporter),
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

/** The entries of a map from ids to maps. */
function keyedMap(fields: Fields, key: string, few: 'few-constraints' | 'few-sums'): readonly YamlEntry[] {
  const entry = field(fields, key);
  const found = mapOf(fields, entry, 'ids with what belongs to each');
  if (entry?.value.kind === 'map' && found.length < FEWEST)
    fields.reporter.report(few, entry.line, `expected at least ${FEWEST} ${key}, saw ${found.length}`);
  if (found.length > MOST)
    fields.reporter.report('too-many-items', entry?.line ?? 1, `expected at most ${MOST} ${key}, saw ${found.length}`);
  for (const { key: id, line } of found) {
    if (!isId(id) || id.length > LONGEST_ID)
      fields.reporter.report('bad-id', line, `expected an id of at most ${LONGEST_ID} of a–z, 0–9 and -, saw “${id.slice(0, 80)}”`);
  }
  return found;
}
