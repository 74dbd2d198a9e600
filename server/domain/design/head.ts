/** The front matter of a design: what it is called, how long it takes, and the figures behind its constraints and sums. */
import { isId } from '../authoring/anchor.ts';
import type { YamlEntry } from '../authoring/front-matter.ts';
import { checkAllKeys, type FrontMatterFields, field, itemsOf, mapOf, out, textOf, wordOf } from '../authoring/front-matter-values.ts';
import { suggest } from '../authoring/suggest.ts';
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

/** What fits on one line of a list on a narrow screen. */
const LONGEST_SHORT = 60;
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
    screens: someOf(fields, 'screens', DESIGN_SCREENS, true),
    touches: someOf(fields, 'touches', TOUCHES, false),
    constraints,
    sums: readSumHeads(keyedMap(fields, 'sums', 'few-sums'), revealed, reporter),
  };
}

function readShort(fields: Fields): string {
  const entry = field(fields, 'short');
  const text = textOf(fields, entry);
  const length = text === null ? 0 : [...text].length;
  if (entry && length > LONGEST_SHORT) out(fields.reporter, entry, `at most ${LONGEST_SHORT} characters`, `${length}`);
  return text ?? '';
}

function readMinutes(fields: Fields): number {
  const entry = field(fields, 'minutes');
  const text = textOf(fields, entry);
  if (!entry || text === null) return LEAST_MINUTES;
  const minutes = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  if (minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES) return minutes;
  return out(fields.reporter, entry, `${LEAST_MINUTES} to ${MOST_MINUTES} whole minutes`, `“${text}”`) ?? LEAST_MINUTES;
}

function someOf<T extends string>(fields: Fields, key: string, known: readonly T[], isNeeded: boolean): readonly T[] {
  const entry = field(fields, key);
  const items = itemsOf(fields, entry, 'words') ?? [];
  if (entry?.value.kind === 'list' && items.length === 0 && isNeeded)
    fields.reporter.report('empty-list', entry.value.line, `expected at least one of ${known.join(', ')} for “${key}”, saw none`);
  const found: T[] = [];
  for (const { text, line } of items) {
    const word = known.find((one) => one === text);
    if (word === undefined) {
      const message = `expected one of ${known.join(', ')} for “${key}”, saw “${text.slice(0, 80)}”`;
      fields.reporter.report('bad-value', line, message, () => suggest(text, known));
    } else if (found.includes(word))
      fields.reporter.report('duplicate-value', line, `expected each value once for “${key}”, saw “${word}” again`);
    else found.push(word);
  }
  return found;
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
