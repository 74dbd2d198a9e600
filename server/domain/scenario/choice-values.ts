/** Single values of a choice: its time, its times, who hears of it and what it asks to write (SCENARIO-FORMAT §5). */

import { packed } from '../authoring/packing.ts';
import { suggest, suggestOrList } from '../authoring/suggest.ts';
import { badValue, bareValue, itemsOf, type KeyedItem, textBelow } from './keyed-item.ts';
import { readDuration, readMinute } from './quantity.ts';
import { AUDIENCES, type Audience, type Timer, WRITINGS, type Writing } from './scenario.ts';
import type { Section } from './section.ts';
import { durationHint, lateHint, timeHint } from './value-hints.ts';

/** Minutes. */
export function readTakes({ context }: Section, key: KeyedItem | undefined): number {
  const written = key ? bareValue(context, key, 'a duration as in 5m or 1h30m') : null;
  if (!key || written === null) return 1;
  const minutes = readDuration(written);
  if (minutes !== null && Number.isFinite(minutes)) return minutes;
  context.reporter.report(
    'bad-duration',
    key.line,
    `expected a duration as in 5m or 1h30m, up to 1000h, saw “${written.slice(0, 40)}”`,
    textBelow(key) ?? durationHint(written),
  );
  return 1;
}

/** The minute of the run. */
export function readUntil({ context, head }: Section, key: KeyedItem | undefined, keys: readonly KeyedItem[]): number | null {
  const expected = 'a duration or a time of day, as in 1h30m or 07:30,';
  const written = key ? bareValue(context, key, expected) : null;
  if (!key || written === null) return null;
  for (const other of keys.filter((one) => one.key === 'takes' || one.key === 'again'))
    context.reporter.report('until-and-other', other.line, `expected “until” without “${other.key}”, saw both`, HINT_BESIDE[other.key]);
  const minute = readMinute(written, head.start);
  if (minute === null || minute < 1)
    return badValue(context, key, `${minute === null ? expected : 'at least 1m'}`, timeHint(written) ?? durationHint(written));
  if (minute <= head.limit || !head.isTimeRead) return minute;
  const seen = Number.isFinite(minute) ? `minute ${minute} of the run` : 'more than 1000h';
  context.reporter.report(
    'late-minute',
    key.line,
    `expected “until” not above the limit of ${head.limit} minutes, saw ${seen}`,
    lateHint(written, head.start),
  );
  return null;
}

const HINT_BESIDE: Readonly<Record<string, string>> = {
  takes: 'Leave out “takes”: with “until” it takes the minutes that are left.',
  again: 'Leave out “again”, or write “takes” in place of “until”: at its minute it is over.',
};

export function readAgain({ context }: Section, key: KeyedItem | undefined, takes: number): number {
  const written = key ? bareValue(context, key, 'a number from 2 to 5') : null;
  if (!key || written === null) return 1;
  if (!/^[2-5]$/.test(written)) return badValue(context, key, 'a number from 2 to 5') ?? 1;
  if (takes === 0)
    context.reporter.report('again-without-time', key.line, 'expected a choice that may be taken again to take at least 1m, saw 0m');
  return Number(written);
}

export function readAfter({ context }: Section, key: KeyedItem | undefined): Timer | null {
  const written = key ? bareValue(context, key, 'seconds as in 30s') : null;
  if (!key || written === null) return null;
  if (/^0*[1-9]\d{0,5}s$/.test(written)) return { seconds: Number.parseInt(written, 10), line: key.line };
  return badValue(context, key, 'seconds as in 30s, at least 1s', /^\d+$/.test(written) ? `Write ${written}s.` : undefined);
}

export function readTells({ context }: Section, key: KeyedItem | undefined): readonly Audience[] {
  const expected = `who hears of it, of ${AUDIENCES.join(', ')},`;
  const written = key ? bareValue(context, key, expected) : null;
  if (!key || written === null) return [];
  return packed(itemsOf(context, key, written).flatMap((word) => AUDIENCES.find((known) => known === word) ?? unknownAudience(word)));

  function unknownAudience(word: string): Audience[] {
    if (word === '') badValue(context, key as KeyedItem, expected);
    else
      context.reporter.report(
        'unknown-audience',
        key?.line ?? 1,
        `no audience called “${word.slice(0, 40)}”`,
        () => (key && textBelow(key)) ?? suggestOrList(word, AUDIENCES),
      );
    return [];
  }
}

export function readWrites({ context }: Section, key: KeyedItem | undefined): Writing | null {
  const expected = `one of ${WRITINGS.join(', ')}`;
  const written = key ? bareValue(context, key, expected) : null;
  if (!key || written === null) return null;
  return WRITINGS.find((known) => known === written) ?? badValue(context, key, expected, () => suggest(written, WRITINGS));
}
