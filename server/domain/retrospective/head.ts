/** The head of a retrospective: who was there, when the log starts, and the moments that a review measures between. */

import { checkAllKeys, type FrontMatterFields, field, itemsOf, out, textOf, wordOf } from '../authoring/front-matter-values.ts';
import type { YamlEntry } from '../authoring/yaml.ts';
import { readTimeOfDay } from '../scenario/quantity.ts';
import type { RetrospectiveReporter } from './codes.ts';
import { isBeforeStart, type LogMoments, type LogPerson, minuteIn, nextDayHint, nextDayText } from './incident-log.ts';
import type { Retrospective } from './retrospective.ts';
import { readWrittenHead, WRITTEN_KEYS, type WrittenHead } from './written-head.ts';

const NEEDED_KEYS = [...WRITTEN_KEYS, 'start', 'began', 'noticed', 'relieved', 'over', 'people'] as const;
export const RETROSPECTIVE_KEYS = [...NEEDED_KEYS, 'of'] as const;

/** Of a moment that never came. */
export const NEVER = 'never';

/** With stand-ins where a problem was reported. */
type RetrospectiveHead = WrittenHead & {
  readonly start: number;
  readonly moments: LogMoments;
  readonly people: readonly LogPerson[];
  readonly source: Retrospective['source'];
};

type Fields = FrontMatterFields<RetrospectiveReporter>;

export function readRetrospectiveHead(entries: readonly YamlEntry[] | null, reporter: RetrospectiveReporter): RetrospectiveHead {
  const fields: Fields = { reporter, line: 1, entries: entries ?? [] };
  if (entries) checkAllKeys(fields, NEEDED_KEYS, ['of'], 'the front matter');
  const start = readTime(fields, 'start') ?? 0;
  const source = wordOf(fields, field(fields, 'of'), ['run']) ?? 'file';
  return { ...readWrittenHead(fields), start, moments: readMoments(fields, start), people: readPeople(fields), source };
}

const MOMENTS = ['began', 'noticed', 'relieved', 'over'] as const;

function readMoments(fields: Fields, start: number): LogMoments {
  const found = MOMENTS.map((key) => {
    const entry = field(fields, key);
    const isNever = key === 'relieved' && entry?.value.kind === 'text' && entry.value.text === NEVER;
    const time = isNever ? null : readTime(fields, key);
    return { key, line: entry?.line ?? 1, minute: time === null ? null : minuteIn({ start }, time) };
  });
  found.forEach(({ key, line, minute }, index) => {
    const before = found.slice(0, index).findLast((one) => one.minute !== null);
    if (minute === null || !before || before.minute === null || before.minute <= minute) return;
    if (isBeforeStart(start, before.minute) && !isBeforeStart(start, minute)) {
      const message = `“${before.key}” is ${nextDayText(start, before.minute)}, after “${key}”`;
      fields.reporter.report('moment-order', before.line, message, nextDayHint(start));
    } else fields.reporter.report('moment-order', line, `expected “${key}” at or after “${before.key}”, saw it before`);
  });
  const [began, noticed, relieved, over] = found.map(({ minute }) => minute);
  return { began: began ?? 0, noticed: noticed ?? null, relieved: relieved ?? null, over: over ?? null };
}

function readTime(fields: Fields, key: string): number | null {
  const entry = field(fields, key);
  const text = textOf(fields, entry);
  if (!entry || text === null) return null;
  return readTimeOfDay(text) ?? out(fields.reporter, entry, 'a time of day as in "05:47"', `“${text}”`);
}

const PERSON = /^(?<name>\p{Lu}[^,:]{0,39}), (?<role>\S.{0,79})$/u;

function readPeople(fields: Fields): readonly LogPerson[] {
  const entry = field(fields, 'people');
  return (itemsOf(fields, entry, 'people') ?? []).flatMap(({ text, line }, index, all) => {
    const { name, role } = PERSON.exec(text)?.groups ?? {};
    if (name === undefined || role === undefined) {
      fields.reporter.report(
        'bad-value',
        line,
        `expected a name and a role as in “Mira Koval, on call” for “people”, saw “${text.slice(0, 80)}”`,
      );
      return [];
    }
    if (all.findIndex((one) => one.text.startsWith(`${name},`)) < index)
      fields.reporter.report('duplicate-value', line, `expected each name once for “people”, saw “${name}” again`);
    return [{ name, role }];
  });
}
