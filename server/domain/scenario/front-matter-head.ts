/** The head of a scenario: what its front matter means (SCENARIO-FORMAT §2). */

import { checkAllKeys, field, itemsOf, mapOf, out, wordOf } from '../authoring/front-matter-values.ts';
import type { Reporter } from '../authoring/reporter.ts';
import { firstSentence } from '../authoring/sentence.ts';
import { nearest, suggestOrList } from '../authoring/suggest.ts';
import type { YamlEntry } from '../authoring/yaml.ts';
import type { ScenarioCode } from './codes.ts';
import { readImpact } from './front-matter-impacts.ts';
import { readSignal, signalIn } from './front-matter-signals.ts';
import { durationOf, type ScenarioFields, textOf, wordsOf } from './front-matter-values.ts';
import { checkRole, checkScreens } from './head-slips.ts';
import { type Context, declare, flagNames, type Name, type NameKind, unknownSkill } from './names.ts';
import { readTimeOfDay } from './quantity.ts';
import { DIFFICULTIES, type Person, type Scenario, SEVERITIES, type Signal, SKILLS, type Skill, type Variant } from './scenario.ts';
import { checkWritten } from './unwritten.ts';
import { timeHint } from './value-hints.ts';

/** `skills` is null where they could not be read. */
export type ScenarioHead = Pick<
  Scenario,
  | 'title'
  | 'titleLine'
  | 'summary'
  | 'severity'
  | 'role'
  | 'start'
  | 'limit'
  | 'difficulty'
  | 'tags'
  | 'variants'
  | 'signals'
  | 'impacts'
  | 'flags'
  | 'people'
> & {
  readonly skills: readonly Skill[] | null;
  readonly summaryLine: number;
  readonly skillsLine: number;
  /** False where `start` or `limit` is a stand-in: minutes cannot be judged by it. */
  readonly isTimeRead: boolean;
};

export const SCENARIO_KEYS = {
  needed: ['format', 'title', 'summary', 'severity', 'role', 'start', 'skills'],
  optional: ['limit', 'difficulty', 'tags', 'variants', 'signals', 'impact', 'flags', 'people'],
} as const;
const WHOLE = 'the front matter';
const MOST_FLAGS = 24;
const FEWEST_VARIANTS = 2;
const MOST_VARIANTS = 4;
const LONGEST_TRUTH = 120;
const FOUR_HOURS = 240;
type Declared = { readonly name: Name; readonly entry: YamlEntry };

/** `body`: what follows the front matter, as it is written. */
export function readHead(
  entries: readonly YamlEntry[] | null,
  body: string,
  reporter: Reporter<ScenarioCode>,
): { head: ScenarioHead; context: Context } {
  const fields: ScenarioFields = { reporter, line: 1, entries: entries ?? [] };
  const all = new Map<string, Name>();
  const context: Context = {
    names: { all, complete: entries?.every(isDeclaring) ?? false },
    reporter,
    read: new Map(),
    named: new Set(),
    undeclared: [],
    notations: new Map(),
    conditions: new Map(),
  };
  if (entries) checkAllKeys(fields, SCENARIO_KEYS.needed, SCENARIO_KEYS.optional, WHOLE);
  const declared = declareAll(fields, all);
  const head = headOf(context, fields, declared, body);
  for (const { name, notation } of [...head.signals, ...head.impacts]) context.notations.set(name, notation);
  return { head, context };
}

function headOf(context: Context, fields: ScenarioFields, declared: readonly Declared[], body: string): ScenarioHead {
  const of = (kind: NameKind) => declared.filter(({ name }) => name.kind === kind);
  wordOf(fields, field(fields, 'format'), ['1']);
  const start = readStart(fields);
  const limit = field(fields, 'limit') ? durationOf(fields, field(fields, 'limit'), 24 * 60, 'a duration from 1m to 24h') : FOUR_HOURS;
  const signals = of('signal').map(({ entry }) => ({ entry, signal: readSignal(context, fields, entry, body) }));
  checkVariants(fields);
  return {
    title: limited(fields, 'title', 80),
    titleLine: field(fields, 'title')?.line ?? 1,
    summary: readSummary(fields),
    summaryLine: field(fields, 'summary')?.value.line ?? 1,
    severity: wordOf(fields, field(fields, 'severity'), SEVERITIES) ?? 'SEV1',
    role: readRole(fields),
    start: start ?? 0,
    limit: limit ?? FOUR_HOURS,
    isTimeRead: start !== null && limit !== null,
    skills: readSkills(context, fields),
    skillsLine: field(fields, 'skills')?.line ?? 1,
    difficulty: wordOf(fields, field(fields, 'difficulty'), DIFFICULTIES) ?? 'senior',
    tags: readTags(fields),
    variants: of('variant').map(({ name, entry }) => readVariant(fields, name, entry, signals)),
    signals: signals.map(({ signal }) => signal),
    impacts: of('impact').map(({ entry }) => readImpact(context, fields, entry)),
    flags: of('flag').map(({ name }) => ({ name: name.name, line: name.line })),
    people: of('person').map(({ entry }) => readPerson(fields, entry)),
  };
}

/** In file order, so that of two equal names the later one is reported. */
function declareAll(fields: ScenarioFields, all: Map<string, Name>): readonly Declared[] {
  const found: Declared[] = [];
  const counts = { signal: 0, impact: 0, flag: 0, variant: 0, person: 0 };
  for (const entry of fields.entries) {
    const kind = kindOf(entry.key);
    for (const own of kind ? declarations(fields, entry, kind) : []) {
      const name: Name = { kind: kind ?? 'flag', name: own.key, index: counts[kind ?? 'flag'], line: own.line };
      declare(all, fields.reporter, name);
      if (all.get(own.key) !== name) continue;
      counts[name.kind] += 1;
      found.push({ name, entry: own });
    }
  }
  return found;
}

/** What could not be read may hold any name: nobody is told that one is unknown. */
function isDeclaring({ key, value }: YamlEntry): boolean {
  const meant = nearest(key, [...SCENARIO_KEYS.needed, ...SCENARIO_KEYS.optional]) ?? key;
  const kind = kindOf(meant);
  return kind === null || (meant === key && value.kind === (kind === 'flag' ? 'list' : 'map'));
}

function kindOf(key: string): NameKind | null {
  const kinds: Readonly<Record<string, NameKind>> = {
    variants: 'variant',
    signals: 'signal',
    impact: 'impact',
    flags: 'flag',
    people: 'person',
  };
  return Object.hasOwn(kinds, key) ? (kinds[key] ?? null) : null;
}

function declarations(fields: ScenarioFields, entry: YamlEntry, kind: NameKind): readonly YamlEntry[] {
  if (kind !== 'flag') return mapOf(fields, entry, `names of ${entry.key} with what they are`);
  const flags = itemsOf(fields, entry, 'names') ?? [];
  const over = flags[MOST_FLAGS];
  if (over) fields.reporter.report('too-many-flags', over.line, `expected at most ${MOST_FLAGS} flags, saw ${flags.length}`);
  return flags.flatMap((value) => flagNames(fields.reporter, value).map((key) => ({ key, line: value.line, value })));
}

function limited(fields: ScenarioFields, key: string, most: number): string {
  const entry = field(fields, key);
  const text = wordsOf(fields, entry);
  const length = text === null ? 0 : [...text].length;
  if (entry && length > most) out(fields.reporter, entry, `at most ${most} characters`, `${length}`);
  return text ?? '';
}

function readSummary(fields: ScenarioFields): string {
  const text = limited(fields, 'summary', 200);
  const entry = field(fields, 'summary');
  if (entry && firstSentence(text) !== text) out(fields.reporter, entry, 'one sentence', 'more than one');
  if (entry) checkWritten(fields.reporter, entry.value.line, text);
  return text;
}

function readRole(fields: ScenarioFields): string {
  const entry = field(fields, 'role');
  const text = wordsOf(fields, entry) ?? '';
  if (entry) checkWritten(fields.reporter, entry.value.line, text);
  if (entry) checkRole(fields.reporter, entry.value.line, text);
  return text;
}

function checkVariants(fields: ScenarioFields): void {
  const entry = field(fields, 'variants');
  if (entry?.value.kind !== 'map') return;
  const count = entry.value.entries.length;
  if (count >= FEWEST_VARIANTS && count <= MOST_VARIANTS) return;
  const hint = count < FEWEST_VARIANTS ? 'With one truth there is nothing to tell apart: declare two, or leave “variants” out.' : undefined;
  fields.reporter.report('variant-count', entry.line, `expected ${FEWEST_VARIANTS} to ${MOST_VARIANTS} variants, saw ${count}`, hint);
}

type DeclaredSignal = { readonly entry: YamlEntry; readonly signal: Signal };

function readVariant(fields: ScenarioFields, { name, line }: Name, entry: YamlEntry, signals: readonly DeclaredSignal[]): Variant {
  const truth = wordsOf(fields, entry) ?? '';
  const length = [...truth].length;
  if (length > LONGEST_TRUTH) out(fields.reporter, entry, `at most ${LONGEST_TRUTH} characters`, `${length}`);
  else if (firstSentence(truth) !== truth) out(fields.reporter, entry, 'one sentence', 'more than one');
  return { name, line, truth, signals: signals.map((one) => signalIn(fields, one.entry, one.signal, name)) };
}

/** Minutes after midnight. */
function readStart(fields: ScenarioFields): number | null {
  const entry = field(fields, 'start');
  const text = textOf(fields, entry);
  if (!entry || text === null) return null;
  return readTimeOfDay(text) ?? out(fields.reporter, entry, 'a time of day as in "02:14"', `“${text}”`, timeHint(text));
}

function readSkills({ undeclared }: Context, fields: ScenarioFields): readonly Skill[] | null {
  const entry = field(fields, 'skills');
  const items = itemsOf(fields, entry, 'skills');
  if (!entry || !items) return null;
  if (items.length === 0) return out(fields.reporter, entry, 'at least one skill', 'none');
  const found = new Set<Skill>();
  for (const { text, line } of items) {
    const skill = SKILLS.find((known) => known === text);
    if (!skill) undeclared.push(unknownSkill(line, text, () => skillHint(text)));
    else if (found.has(skill)) fields.reporter.report('duplicate-skill', line, `expected each skill once, saw “${text}” again`);
    else found.add(skill);
  }
  // With an unknown skill in the list, a score on one that is missing may be the same slip.
  return found.size === items.length ? [...found] : null;
}

function skillHint(seen: string): string | undefined {
  const words = seen.slice(0, 80).split(/\s+/);
  const areSkills = words.length > 1 && words.every((word) => SKILLS.some((known) => known === word));
  return areSkills ? `Part them with commas: ${words.join(', ')}.` : suggestOrList(seen, SKILLS);
}

function readTags(fields: ScenarioFields): readonly string[] {
  const entry = field(fields, 'tags');
  const tags = (itemsOf(fields, entry, 'words') ?? []).map(({ text }) => text);
  const twice = tags.find((tag, index) => tags.indexOf(tag) !== index);
  if (entry && twice !== undefined)
    fields.reporter.report('duplicate-item', entry.value.line, `expected each of “tags” once, saw “${twice}” twice`);
  const phrase = tags.find((tag) => /\s/.test(tag));
  if (entry && tags.some((tag) => tag.includes('{{')))
    fields.reporter.report('misplaced-slot', entry.value.line, '“tags” cannot hold {{…}}');
  else if (entry && phrase !== undefined) out(fields.reporter, entry, 'a list of words', `“${phrase}”`, 'Join it with a hyphen.');
  else if (entry) checkScreens(fields.reporter, entry.value.line, tags);
  return tags;
}

function readPerson(fields: ScenarioFields, entry: YamlEntry): Person {
  const text = wordsOf(fields, entry);
  const match = /^([^,]*[^,\s])\s*,\s*(\S.*)$/s.exec(text ?? '');
  if (text !== null && !match) out(fields.reporter, entry, 'a name, a comma and a role, as in “Maria, payments lead”', `“${text}”`);
  return { id: entry.key, name: match?.[1]?.trim() ?? entry.key, role: match?.[2] ?? '' };
}
