/** The head of a question: what its front matter means. */
import { isId } from '../authoring/anchor.ts';
import type { YamlEntry } from '../authoring/front-matter.ts';
import {
  type FrontMatterFields as AnyFields,
  checkAllKeys,
  field,
  itemsOf,
  out,
  textOf,
  wordOf,
} from '../authoring/front-matter-values.ts';
import { suggest } from '../authoring/suggest.ts';
import type { QuestionReporter } from './codes.ts';
import { FORMATS, KINDS, type Kind, type Question, RED_FLAGS, SCREENS, SETS, STAGES, TOUCHES } from './question.ts';
import { SCAFFOLD_IDS, type ScaffoldId } from './scaffold.ts';

type Fields = AnyFields<QuestionReporter>;

/** With stand-ins where a problem was reported; `scaffold` is null where it could not be read. */
export type QuestionHead = Pick<
  Question,
  'short' | 'kind' | 'set' | 'stages' | 'formats' | 'screens' | 'redFlags' | 'touches' | 'seconds' | 'incidents'
> & { readonly scaffold: ScaffoldId | null };

export const KEYS = [
  'format',
  'short',
  'kind',
  'set',
  'stages',
  'formats',
  'screens',
  'red-flags',
  'scaffold',
  'minutes',
  'touches',
  'incidents',
] as const;

const WHOLE = 'the front matter';
/** What fits on one line of a list on a narrow screen. */
const LONGEST_SHORT = 60;
/** A question that shows everything is filtered by nothing. */
const MOST_NAMED = 3;
/** Minutes; the reading and the timer know no others. */
const LEAST_MINUTES = 1;
const MOST_MINUTES = 15;

const SCAFFOLDS_OF: Readonly<Record<Kind, readonly ScaffoldId[]>> = {
  behavioural: ['star'],
  technical: ['design', 'troubleshooting'],
  situational: ['situational'],
  competency: ['principle'],
  culture: ['principle'],
};

export function readHead(
  entries: readonly YamlEntry[] | null,
  scenarios: readonly string[] | null,
  reporter: QuestionReporter,
): QuestionHead {
  const fields: Fields = { reporter, line: 1, entries: entries ?? [] };
  if (entries) checkAllKeys(fields, KEYS, [], WHOLE);
  wordOf(fields, field(fields, 'format'), ['1']);
  const kind = wordOf(fields, field(fields, 'kind'), KINDS);
  return {
    short: readShort(fields),
    kind: kind ?? 'behavioural',
    set: wordOf(fields, field(fields, 'set'), SETS) ?? 'further',
    stages: someOf(fields, 'stages', STAGES),
    formats: someOf(fields, 'formats', FORMATS),
    screens: someOf(fields, 'screens', SCREENS),
    redFlags: someOf(fields, 'red-flags', RED_FLAGS),
    touches: anyOf(fields, 'touches', TOUCHES),
    scaffold: readScaffold(fields, kind),
    seconds: readMinutes(fields) * 60,
    incidents: readIncidents(fields, scenarios),
  };
}

/** The texts about the loop have no key but their format. */
export function readGuideHead(entries: readonly YamlEntry[] | null, reporter: QuestionReporter): void {
  const fields: Fields = { reporter, line: 1, entries: entries ?? [] };
  if (entries) checkAllKeys(fields, ['format'], [], WHOLE);
  wordOf(fields, field(fields, 'format'), ['1']);
}

function readShort(fields: Fields): string {
  const entry = field(fields, 'short');
  const text = textOf(fields, entry);
  const length = text === null ? 0 : [...text].length;
  if (entry && length > LONGEST_SHORT) out(fields.reporter, entry, `at most ${LONGEST_SHORT} characters`, `${length}`);
  return text ?? '';
}

function readScaffold(fields: Fields, kind: Kind | null): ScaffoldId | null {
  const entry = field(fields, 'scaffold');
  const scaffold = wordOf(fields, entry, SCAFFOLD_IDS);
  if (!entry || !scaffold || !kind || SCAFFOLDS_OF[kind].includes(scaffold)) return scaffold;
  const fitting = SCAFFOLDS_OF[kind].join(' or ');
  fields.reporter.report('wrong-scaffold', entry.value.line, `expected ${fitting} for a ${kind} question, saw “${scaffold}”`);
  return scaffold;
}

function readMinutes(fields: Fields): number {
  const entry = field(fields, 'minutes');
  const text = textOf(fields, entry);
  if (!entry || text === null) return LEAST_MINUTES;
  const minutes = /^\d{1,2}(\.\d)?$/.test(text) ? Number(text) : Number.NaN;
  if (minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES && Number.isInteger(minutes * 2)) return minutes;
  const said = `${LEAST_MINUTES} to ${MOST_MINUTES} minutes in steps of a half, as in 2.5`;
  return out(fields.reporter, entry, said, `“${text}”`) ?? LEAST_MINUTES;
}

function someOf<T extends string>(fields: Fields, key: string, known: readonly T[]): readonly T[] {
  const entry = field(fields, key);
  if (entry?.value.kind === 'list' && entry.value.items.length === 0)
    fields.reporter.report('empty-list', entry.value.line, `expected at least one of ${known.join(', ')} for “${key}”, saw none`);
  return anyOf(fields, key, known);
}

function anyOf<T extends string>(fields: Fields, key: string, known: readonly T[]): readonly T[] {
  const found: T[] = [];
  for (const { text, line } of eachOnce(fields, key)) {
    const word = known.find((one) => one === text);
    if (word !== undefined) found.push(word);
    else {
      const message = `expected one of ${known.join(', ')} for “${key}”, saw “${text.slice(0, 80)}”`;
      fields.reporter.report('bad-value', line, message, () => suggest(text, known));
    }
  }
  return found;
}

function readIncidents(fields: Fields, scenarios: readonly string[] | null): readonly string[] {
  const incidents = eachOnce(fields, 'incidents');
  for (const { text, line } of incidents) {
    if (!isId(text)) fields.reporter.report('bad-value', line, `expected the id of a scenario for “incidents”, saw “${text.slice(0, 80)}”`);
    else if (scenarios && !scenarios.includes(text))
      fields.reporter.report('unknown-incident', line, `no scenario called “${text}”`, () => suggest(text, scenarios));
  }
  return incidents.map(({ text }) => text);
}

/** The values of a list; one that stands twice is reported, and a list that is too long to say anything. */
function eachOnce(fields: Fields, key: string): readonly { readonly text: string; readonly line: number }[] {
  const entry = field(fields, key);
  const items = itemsOf(fields, entry, 'words') ?? [];
  const twice = items.filter(({ text }, index) => items.findIndex((one) => one.text === text) < index);
  for (const { text, line } of twice)
    fields.reporter.report('duplicate-value', line, `expected each value once for “${key}”, saw “${text.slice(0, 80)}” again`);
  const once = items.filter((item) => !twice.includes(item));
  if (entry && once.length > MOST_NAMED)
    fields.reporter.report('long-list', entry.value.line, `expected at most ${MOST_NAMED} values for “${key}”, saw ${once.length}`, KEEP);
  return once;
}

const KEEP = 'Keep those that a strong answer cannot leave out.';
