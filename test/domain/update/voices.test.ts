/** How true the reading is of updates in many engineers' voices: the figures, printed for what was tuned on and for what was kept apart. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Audience, Writing } from '../../../server/domain/scenario/scenario.ts';
import { readUpdate } from '../../../server/domain/update/update.ts';

type Voice = { readonly name: string; readonly text: string; readonly wanted: string; readonly found: string };

const TUNED = voicesIn('voices.md');
const APART = voicesIn('voices-apart.md');
/** Updates, hand-overs and reviews of eight people who never saw the rules; two of them were kept apart. */
const SECOND = voicesIn('voices-second.md');
const SECOND_APART = voicesIn('voices-second-apart.md');

/** Each is a heading, a list of what it is and of the findings that a good lead would give it, and the update. */
function voicesIn(file: string): readonly Voice[] {
  const sections = readFileSync(new URL(file, import.meta.url), 'utf8').split(/^## /m);
  return sections.slice(1).map((section) => {
    const [name = '', ...lines] = section.trim().split('\n');
    const listed = (key: string) =>
      lines
        .find((line) => line.startsWith(`- ${key}:`))
        ?.slice(key.length + 3)
        .trim() ?? '';
    const items = (key: string) =>
      listed(key)
        .split(',')
        .flatMap((item) => item.trim() || []);
    const text = lines
      .filter((line) => !/^- (?:writes|to|now|causes|weak|good):/.test(line))
      .join('\n')
      .trim();
    const wanted = shown(items('weak'), items('good'));
    const tells = items('to') as Audience[];
    return {
      name,
      text,
      wanted,
      found: found(text, {
        writes: (listed('writes') || 'update') as Writing,
        tells,
        now: listed('now') || '06:07',
        causesLeft: listed('causes') === '' ? null : Number(listed('causes')),
      }),
    };
  });
}

type Sent = { readonly writes: Writing; readonly tells: readonly Audience[]; readonly now: string; readonly causesLeft: number | null };

/** No promise falls due, and none was given before: those are measured with the log of a run. */
function found(text: string, { writes, tells, now, causesLeft }: Sent): string {
  const [hours = 0, minutes = 0] = now.split(':').map(Number);
  const start = hours * 60 + minutes - 20;
  const { findings } = readUpdate(text, { writes, tells, at: 20, start, log: [], chances: null, endedAt: 20, causesLeft, isCalm: false });
  const judged = findings.filter(({ rule }) => !rule.startsWith('promise-') && !(writes === 'hand-over' && rule === 'open-about-cause'));
  const of = (level: 'weak' | 'good') => judged.filter((finding) => finding.level === level).map(({ rule }) => rule);
  return shown(of('weak'), of('good'));
}

function shown(weak: readonly string[], good: readonly string[]): string {
  return `weak: ${weak.toSorted().join(' ')}; good: ${good.toSorted().join(' ')}`;
}

/** Weak findings that a lead would not have. */
const unfair = (voices: readonly Voice[]) =>
  voices.flatMap(({ wanted, found }) => weakOf(found).filter((rule) => !weakOf(wanted).includes(rule)));

function weakOf(findings: string): string[] {
  return findings.slice('weak: '.length, findings.indexOf(';')).split(' ').filter(Boolean);
}

const right = (voices: readonly Voice[]) => voices.filter(({ wanted, found }) => wanted === found).length;

describe('updates in many voices', () => {
  it('are many, and a quarter of them was kept apart', () => {
    expect(TUNED.length).toBeGreaterThanOrEqual(45);
    expect(APART.length).toBeGreaterThanOrEqual(15);
    expect([SECOND.length, SECOND_APART.length]).toEqual([70, 30]);
  });

  it('are read no worse than they were', () => {
    expect(right(SECOND)).toBeGreaterThanOrEqual(56);
    expect(unfair(SECOND).length).toBeLessThanOrEqual(2);
  });

  it.each(TUNED)('are read as a good lead would: $name', ({ wanted, found }) => expect(found).toBe(wanted));
});

afterAll(() => {
  const row = (name: string, voices: readonly Voice[]) =>
    `${name.padEnd(15)}${right(voices)} of ${voices.length} right, ${unfair(voices).length} unfair`;
  const rows = [row('tuned', TUNED), row('apart', APART), row('second, tuned', SECOND), row('second, apart', SECOND_APART)];
  process.stdout.write(`\n${rows.join('\n')}\n\n`);
});
