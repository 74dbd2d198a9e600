import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../server/domain/run/reading-time.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';

const TWO_CAUSES = readFileSync(new URL('../../server/fixtures/two-causes.md', import.meta.url), 'utf8');
const LONG = 'word '.repeat(900);

function minutes(source: string): number {
  const { scenario, problems } = compile('a.md', source);
  if (!scenario) throw new Error(problems.map(({ line, message }) => `${line} ${message}`).join('\n'));
  return readingMinutes(scenario);
}

describe('the length of a scenario', () => {
  it('is at least five minutes, in fives, and the same for the same text', () => {
    expect([minutes(TWO_CAUSES), minutes(TWO_CAUSES)]).toEqual([5, 5]);
  });

  it('grows with what every run shows', () => {
    expect(minutes(TWO_CAUSES.replace('{{timeouts}} fail.\n', `{{timeouts}} fail. ${LONG}\n`))).toBe(10);
  });

  it('counts of texts that only one variant shows those of one run', () => {
    const quotes = (...names: string[]) => names.map((name) => `> **If** \`${name}\`: ${LONG}\n`).join('\n');
    const showing = (text: string) => TWO_CAUSES.replace('{{timeouts}} fail.\n', `{{timeouts}} fail.\n\n${text}`);
    expect(minutes(showing(quotes('lock', '!lock')))).toBe(10);
    expect(minutes(showing(quotes('lock', 'lock || slow')))).toBe(15);
  });

  it('counts no text that is never shown, and no lesson', () => {
    expect(minutes(TWO_CAUSES.replace('One session blocks forty.', '{{timeouts}}').replace('why: It splits them.', `why: ${LONG}`))).toBe(
      5,
    );
    expect(minutes(TWO_CAUSES.replace('{{timeouts}} fail now.', `Done.\n\n> **If** \`minutes > 900\`: ${LONG}`))).toBe(5);
  });

  const folder = new URL('../../../scenarios/', import.meta.url);
  it.each(readdirSync(folder).filter((name) => /^[a-z].*\.md$/.test(name)))('is an evening’s for %s', (name) => {
    const length = minutes(readFileSync(new URL(name, folder), 'utf8'));
    expect(length >= 10 && length <= 30).toBe(true);
  });
});
