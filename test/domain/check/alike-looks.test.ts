import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../server/domain/check/check.ts';

const ALIKE = readFileSync(new URL('../fixtures/states/alike-look.md', import.meta.url), 'utf8');
const SHOWS = '  - shows: Four of six are full.';

describe('a look that is paid as diagnosis and shows the same in every variant', () => {
  it('is warned of also where each variant has the same words of its own', () => {
    const twice = '  - shows: They are full.\n\n    > **If** `logs`: Four of six.\n\n    > **If** `!logs && dumps`: Four of six.';
    expect(warned(ALIKE.replace(SHOWS, twice))).toEqual(['start/look-at-the-free-space-of-each-host']);
    expect(warned(ALIKE.replace(SHOWS, twice.replace('Four', 'Five')))).toEqual([]);
  });

  it('is warned of where it shows the clock, or a value that is alike too', () => {
    const shown = (signal: string, slot: string) =>
      warned(ALIKE.replace('variants:', `signals:\n  free: ${signal}\nvariants:`).replace(SHOWS, `${SHOWS} At ${slot}.`));
    expect(shown('{ is: 4% }', '{{free}}')).toHaveLength(1);
    expect(shown('{ is: 4%, good: above 5% }', '{{clock}}')).toHaveLength(1);
    expect(shown('{ is: 4%, in: { logs: { is: 9% } } }', '{{free}}')).toEqual([]);
  });

  it('is not warned of where it may tell something in another way', () => {
    expect(warned(ALIKE.replace('diagnosis +1\n  - shows: Four', 'diagnosis +1 if `logs`\n  - shows: Four'))).toEqual([]);
    expect(warned(ALIKE.replace(SHOWS, `${SHOWS}\n  - when: \`logs\``))).toEqual([]);
    const flagged = ALIKE.replace('variants:', 'flags: [seen]\nvariants:').replace(SHOWS, `${SHOWS}\n  - sets: seen`);
    const inScene = (quote: string) => warned(flagged.replace('The queue grows.', `The queue grows.\n\n> **If** ${quote}`));
    expect(inScene('`seen && logs`: The log disk is full.')).toEqual([]);
    expect(inScene('`seen`: You have looked.')).toHaveLength(1);
    expect(warned(flagged.replace('diagnosis +1\n  - shows: The', 'diagnosis +1\n  - when: `seen`\n  - shows: The'))).toEqual([]);
  });

  it('is not warned of where it is paid as something else, is free, costs points, or there are no variants', () => {
    const paid = '  - scores: diagnosis +1\n  - shows: Four';
    expect(ALIKE).toContain(paid);
    for (const scores of ['stabilise +1', 'diagnosis -1', 'diagnosis +0'])
      expect(warned(ALIKE.replace(paid, paid.replace('diagnosis +1', scores)))).toEqual([]);
    expect(warned(ALIKE.replace(/ {2}- takes: 2m(?=\n {2}- scores: diagnosis \+1\n {2}- shows: Four)/, '  - takes: 0m'))).toEqual([]);
    const alone = ALIKE.replace(/variants:\n.*\n.*\n/, 'flags: [logs, dumps]\n');
    expect(warned(alone)).toEqual([]);
  });
});

function warned(source: string): string[] {
  const found = check('scenarios/a.md', source).problems.filter(({ code, level }) => code === 'alike-look' || level === 'error');
  return found.map(({ code, message }) => (code === 'alike-look' ? (/"(.*?)"/.exec(message)?.[1] ?? '') : message));
}
