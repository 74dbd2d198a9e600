/** The log of a file, line by line, and the figures of its impact. */
import { suggest } from '../authoring/suggest.ts';
import type { Item } from '../markdown.ts';
import type { Part } from '../question/outline.ts';
import { inlineOf, itemsOf } from '../question/prose.ts';
import { clockAt, readTimeOfDay } from '../scenario/quantity.ts';
import type { RetrospectiveReporter } from './codes.ts';
import {
  figureOf,
  isBeforeStart,
  LOG_KINDS,
  type LogEntry,
  type LogFigure,
  type LogKind,
  type LogPerson,
  minuteIn,
  nextDayHint,
  nextDayText,
} from './incident-log.ts';
import { onlyBullets, type PointCount } from './read-points.ts';

/** A review needs a course to read. */
export const FEWEST_LINES = 8;

const LINE = /^(?<time>\d\d:\d\d) (?<by>[^:]{1,40}): (?<text>\S.*)$/s;

type LogFrame = {
  readonly start: number;
  readonly people: readonly LogPerson[];
  /** Of its lines. */
  readonly count: PointCount;
};

export function readLog(part: Part | undefined, { start, people, count }: LogFrame, reporter: RetrospectiveReporter): readonly LogEntry[] {
  const list = part && onlyBullets(part, reporter);
  if (!list) return [];
  const { length } = list.items;
  if (length < count.from || length > count.to)
    reporter.report('line-count', list.line, `expected ${count.from} to ${count.to} lines in the log, saw ${length}`);
  const read: ReadLine[] = [];
  for (const { line, text } of linesOf(list.items, reporter)) {
    const entry = entryOf({ line, text }, start, people, reporter);
    const before = read.at(-1);
    if (entry && before && entry.minute < before.entry.minute) reportOrder(start, before, { entry, line }, reporter);
    if (entry) read.push({ entry, line });
  }
  return read.map(({ entry }) => entry);
}

type ReadLine = { readonly entry: LogEntry; readonly line: number };

function reportOrder(start: number, before: ReadLine, { entry, line }: ReadLine, reporter: RetrospectiveReporter): void {
  const isWrapped = isBeforeStart(start, before.entry.minute) && !isBeforeStart(start, entry.minute);
  const times = [before, { entry }].map((one) => clockAt(start, one.entry.minute));
  if (isWrapped)
    reporter.report(
      'log-order',
      before.line,
      `expected a time before ${times[1]}, which is next, saw ${nextDayText(start, before.entry.minute)}`,
      nextDayHint(start),
    );
  else reporter.report('log-order', line, `expected a time at or after ${times[0]}, saw ${times[1]}`);
}

type Line = { readonly line: number; readonly text: string };

function linesOf(items: readonly Item[], reporter: RetrospectiveReporter): readonly Line[] {
  return itemsOf({ kind: 'list', line: 1, start: null, items }, reporter).map(({ line, of }) => ({
    line,
    text: inlineOf(of, reporter).text,
  }));
}

function entryOf({ line, text }: Line, start: number, people: readonly LogPerson[], reporter: RetrospectiveReporter): LogEntry | null {
  const { time = '', by = '', text: said = '' } = LINE.exec(text)?.groups ?? {};
  const timeOfDay = readTimeOfDay(time);
  if (timeOfDay === null) {
    if (text !== '') reporter.report('bad-line', line, `expected a line as in “05:47 signal: …”, saw “${text.slice(0, 40)}”`);
    return null;
  }
  const minute = minuteIn({ start }, timeOfDay);
  const kind = LOG_KINDS.find((one) => one === by && one !== 'message');
  if (kind) return { minute, kind, who: null, text: said };
  if (people.some(({ name }) => name === by)) return { minute, kind: 'message', who: by, text: said };
  const known = [...WITHOUT_SPEAKER, ...people.map(({ name }) => name)];
  reporter.report('unknown-speaker', line, `expected ${WITHOUT_SPEAKER.join(', ')} or one of the people, saw “${by}”`, () =>
    suggest(by, known),
  );
  return null;
}

const WITHOUT_SPEAKER: readonly LogKind[] = LOG_KINDS.filter((kind) => kind !== 'message');

export function readFigures(part: Part | undefined, reporter: RetrospectiveReporter): readonly LogFigure[] {
  const list = part && onlyBullets(part, reporter);
  if (!list) return [];
  return linesOf(list.items, reporter).flatMap(({ line, text }) => {
    const [shown = '', label = ''] = text.split(/: (.*)/s);
    const figure = label === '' ? null : figureOf(shown, label);
    if (!figure && text !== '')
      reporter.report('bad-figure', line, `expected a figure as in “3,412 logins: refused”, saw “${text.slice(0, 60)}”`);
    return figure ? [figure] : [];
  });
}
