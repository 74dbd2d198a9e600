/** The head of a question: what its front matter means. */
import { isId } from '../authoring/anchor.ts';
import { type FrontMatterFields as AnyFields, checkAllKeys, field, out, textOf, wordOf } from '../authoring/front-matter-values.ts';
import { suggest } from '../authoring/suggest.ts';
import type { YamlEntry } from '../authoring/yaml.ts';
import type { OutlineReporter, QuestionReporter } from './codes.ts';
import { anyOf, eachOnce, readShort, someOf } from './head-values.ts';
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

/** The texts about the loop, and sample answers, have no key but their format. */
export function readGuideHead(entries: readonly YamlEntry[] | null, reporter: OutlineReporter): void {
  const fields: AnyFields<OutlineReporter> = { reporter, line: 1, entries: entries ?? [] };
  if (entries) checkAllKeys(fields, ['format'], [], WHOLE);
  wordOf(fields, field(fields, 'format'), ['1']);
}

function readScaffold(fields: Fields, kind: Kind | null): ScaffoldId | null {
  const entry = field(fields, 'scaffold');
  const scaffold = wordOf(fields, entry, SCAFFOLD_IDS);
  if (!entry || !scaffold || !kind || SCAFFOLDS_OF[kind].includes(scaffold)) return scaffold;
  const fitting = SCAFFOLDS_OF[kind].join(' or ');
  fields.reporter.report('wrong-scaffold', entry.value.line, `expected ${fitting} for a ${kind} question, saw “${scaffold}”`);
  // By which of them its prompts are named is not known.
  return null;
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

function readIncidents(fields: Fields, scenarios: readonly string[] | null): readonly string[] {
  const incidents = eachOnce(fields, 'incidents');
  for (const { text, line } of incidents) {
    if (!isId(text)) fields.reporter.report('bad-value', line, `expected the id of a scenario for “incidents”, saw “${text.slice(0, 80)}”`);
    else if (scenarios && !scenarios.includes(text))
      fields.reporter.report('unknown-incident', line, `no scenario called “${text}”`, () => suggest(text, scenarios));
  }
  return incidents.map(({ text }) => text);
}
