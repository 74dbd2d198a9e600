/** How true the reading is of updates in many engineers' voices: the figures, printed for what was tuned on and for what was kept apart. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Audience } from '../../../server/domain/scenario/scenario.ts';
import { readUpdate } from '../../../server/domain/update/update.ts';

type Voice = { readonly name: string; readonly text: string; readonly wanted: string; readonly found: string };

const TUNED = voicesIn('voices.md');
const APART = voicesIn('voices-apart.md');

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
      .filter((line) => !line.startsWith('- '))
      .join('\n')
      .trim();
    const wanted = shown(items('weak'), items('good'));
    const tells = items('to') as Audience[];
    return {
      name,
      text,
      wanted,
      found: found(text, tells, listed('now') || '06:07', listed('causes') === '' ? null : Number(listed('causes'))),
    };
  });
}

/** No promise falls due: those are measured with the log of a run. */
function found(text: string, tells: readonly Audience[], now: string, causesLeft: number | null): string {
  const [hours = 0, minutes = 0] = now.split(':').map(Number);
  const start = hours * 60 + minutes - 20;
  const { findings } = readUpdate(text, { writes: 'update', tells, at: 20, start, log: [], chances: null, endedAt: 20, causesLeft, isCalm: false });
  const of = (level: 'weak' | 'good') => findings.filter((finding) => finding.level === level).map(({ rule }) => rule);
  return shown(of('weak'), of('good'));
}

function shown(weak: readonly string[], good: readonly string[]): string {
  return `weak: ${weak.toSorted().join(' ')}; good: ${good.toSorted().join(' ')}`;
}

const right = (voices: readonly Voice[]) => voices.filter(({ wanted, found }) => wanted === found).length;

describe('updates in many voices', () => {
  it('are many, and a quarter of them was kept apart', () => {
    expect(TUNED.length).toBeGreaterThanOrEqual(45);
    expect(APART.length).toBeGreaterThanOrEqual(15);
  });

  it.each(TUNED)('are read as a good lead would: $name', ({ wanted, found }) => expect(found).toBe(wanted));
});

afterAll(() => {
  const row = (name: string, voices: readonly Voice[]) => `${name.padEnd(8)}${right(voices)} of ${voices.length} right`;
  process.stdout.write(`\n${[row('tuned', TUNED), row('apart', APART)].join('\n')}\n\n`);
});
