import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../server/domain/check/check.ts';
import { readStory } from '../../../server/domain/skeleton/read-story.ts';
import { writeSkeleton } from '../../../server/domain/skeleton/write-skeleton.ts';
import { searchSpaceOf } from '../../../server/domain/solve/search.ts';
import { exploreStates } from '../../../server/domain/solve/state-graph.ts';
import { tries } from '../../effort.ts';
import { hubStory } from './hub-story.ts';
import { imported } from './imported.ts';

const STORIES = new URL('stories/', import.meta.url);

/** Well below what the checker explores, for what an author adds. */
const ENOUGH_STATES = 50_000;

/** Errors of the checker, but for the points that nobody has written yet. */
function errorsOf(file: string, source: string): string[] {
  const { problems } = check('a-story.md', imported(file, source).text);
  return problems.filter(({ level, code }) => level === 'error' && code !== 'best-is-worst').map(({ code }) => code);
}

describe('A circle', () => {
  it.each([
    ['a.mmd', 'A[Look] --> B{Healthy?}\nB -->|no| A\nB -->|yes| C[Close]'],
    ['a.mmd', 'A --> B\nB --> C\nC --> A\nC --> D'],
    ['a.mmd', 'A --> B\nB --> C\nC --> A\nB --> D'],
    ['a.mmd', 'A --> B\nA --> C\nB --> M\nC --> M\nM --> A\nA --> D'],
    ['a.twee', ':: Start\n[[Graph]]\n\n:: Graph\n[[Start]]\n[[Over]]\n\n:: Over\nDone.\n'],
    ['a.twee', ':: Start\n[[Graph]]\n\n:: Graph\n[[Logs]]\n\n:: Logs\n[[Start]]\n[[Over]]\n\n:: Over\nDone.\n'],
    ['a.ink', '=== hub\n+ [Look] -> graph\n=== graph\n+ [Back] -> hub\n* [Close] -> END\n'],
    ['a.ink', '=== hub\n+ [Look] -> graph\n=== graph\nRed.\n-> logs\n=== logs\n+ [Back] -> hub\n* [Close] -> END\n'],
  ])('can always be left, in %s: %s', (file, source) => {
    expect(errorsOf(file, source)).toEqual([]);
  });

  it('is gone round as often as a scenario allows, and the way back once less', () => {
    const { text } = imported('a.mmd', 'A --> B\nB -->|no| A\nB -->|yes| C');
    expect(text).toMatch(/\[B\]\(#s2-b\)\n {2}- again: 5\n/);
    expect(text).toMatch(/\[no\]\(#s1-a\)\n {2}- again: 4\n/);
    expect(text).toMatch(/\[yes\]\(#s3-c\)\n\n/);
  });

  it('without a way out is listed with the line of its scene', () => {
    expect(imported('a.ink', '=== a\n-> b\n=== b\n-> a\n').lost).toContain('1 that “A” has a way on each time (may run out of choices)');
    expect(imported('a.ink', '=== a\n-> b\n=== b\n-> END\n').lost).toEqual([]);
  });

  it('is gone round as seldom as leaves nobody without a choice where there are too many, and that is listed', () => {
    const hub = (looks: number) =>
      `:: Start\nHub.\n[[Over]]\n${Array.from({ length: looks }, (_, i) => `[[X${i}]]\n`).join('')}\n:: Over\nDone.\n${Array.from({ length: looks }, (_, i) => `:: X${i}\n[[Start]]\n`).join('')}`;
    const { lost } = imported('a.twee', hub(10));
    expect(lost).toEqual(['1 that the ways in its 10 circles are open each time: 20 can be taken once (offered as “again” says)']);
    expect(errorsOf('a.twee', hub(10))).toEqual([]);
    expect(imported('a.twee', hub(8)).lost).toEqual([]);
    expect(errorsOf('a.twee', hub(8))).toEqual([]);
  });

  it('without a way out of its own in its hub has one way that is open more often, towards an ending', () => {
    const looks = Array.from({ length: 9 }, (_, i) => i);
    const story = `:: Start\nHub.\n[[Call]]\n${looks.map((i) => `[[X${i}]]\n`).join('')}${looks.map((i) => `:: X${i}\n[[Start]]\n`).join('')}:: Call\nIt rings.\n[[Start]]\n[[Over]]\n:: Over\nDone.\n`;
    const { text, lost } = imported('a.twee', story);
    expect(text).toMatch(/\[Call\]\(#s\d+-call\)\n {2}- again: 2\n/);
    expect(text.match(/again:/g)).toHaveLength(1);
    expect(lost).toEqual([
      '1 that the ways in its 10 circles are open each time: 19 can be taken once, “Call” of “Start” twice (offered as “again” says)',
    ]);
    expect(errorsOf('a.twee', story)).toEqual([]);
  });

  it('of many is open twice for as many ways as the scenario stays small with', () => {
    const rooms = Array.from({ length: 9 }, (_, i) => i);
    const story = `=== hub\n${rooms.map((i) => `+ [Room ${i}] -> room${i}\n`).join('')}* [Leave] -> END\n${rooms.map((i) => `=== room${i}\n+ [Back] -> hub\n`).join('')}`;
    const often = (text: string) => text.match(/again: 2/g)?.length ?? 0;
    const all = imported('a.ink', story, () => 'small');
    expect([often(all.text), all.lost]).toEqual([18, []]);
    const tried: number[] = [];
    const some = imported('a.ink', story, (text) => {
      tried.push(often(text));
      return often(text) <= 6 ? 'small' : 'large';
    });
    expect(often(some.text)).toBeGreaterThan(3);
    expect(often(some.text)).toBeLessThan(7);
    expect(tried.length).toBeLessThan(13);
    expect(some.lost).toEqual([expect.stringContaining(`${18 - often(some.text)} can be taken once, “Room`)]);
    expect(errorsOf('a.ink', story)).toEqual([]);
  });

  it('of few asks nobody how small the scenario stays', () => {
    const story = '=== hub\n+ [Look] -> graph\n=== graph\n+ [Back] -> hub\n* [Close] -> END\n';
    const { text } = imported('a.ink', story, () => expect.fail('asked'));
    expect(text).toBe(imported('a.ink', story).text);
  });

  it('is counted on where its ways on set what its way out asks for, and listed where they may not', () => {
    const story = (set: string) =>
      `:: Start\n(set: $seen to false)Hub.\n[[Enter->Hub]]\n:: Hub\nHub.\n[[Logs]]\n[[Graph]]\n(if: $seen)[[[Over]]]\n:: Logs\n${set}Red.\n[[Hub]]\n:: Graph\nRed.\n[[Hub]]\n:: Over\n(set: $seen to true)Done.\n`;
    expect(imported('a.twee', story('(set: $seen to true)')).lost).toEqual([]);
    expect(errorsOf('a.twee', story('(set: $seen to true)'))).toEqual([]);
    const ownLook = 'VAR told = false\n=== a\n* {told} [Go] -> END\n* [Tell]\n  ~ told = true\n  -> a\n';
    expect(imported('a.ink', ownLook).lost).toEqual([]);
    expect(imported('a.twee', story('')).lost).toContain('4 that “Hub” has a way on each time (may run out of choices)');
  });

  it('of any shape leaves nobody without a choice, or is listed', () => {
    const way = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 6 }));
    const property = fc.property(fc.array(way, { minLength: 1, maxLength: 9 }), (ways) => {
      const source = ways.map(([from, to]) => `N${from} --> N${to}`).join('\n');
      const story = readStory('a.mmd', `N0\n${source}`);
      if (!story) return expect.fail('no such story');
      const { text, unexpressed } = writeSkeleton('A story', story);
      const isListed = unexpressed.some(({ instead }) => instead === 'may run out of choices');
      const codes = check('a-story.md', text).problems.map(({ code }) => code);
      if (!isListed) expect(codes).not.toContain('nothing-offered');
    });
    fc.assert(property, { numRuns: tries(100, 1500) });
  });
});

describe('A whole story', () => {
  it.each([...readdirSync(STORIES), ...Array.from({ length: 10 }, (_, seed) => `hub-${seed}.twee`)])(
    'can be solved as it is imported: %s',
    (file) => {
      const source = file.startsWith('hub-') ? hubStory(Number(file.match(/\d+/)?.[0])) : readFileSync(new URL(file, STORIES), 'utf8');
      const { scenario, lost } = imported(file, source);
      const graph = exploreStates(searchSpaceOf(scenario, 0), ENOUGH_STATES);
      if (!graph) return expect.fail('too many states');
      expect([...graph.stuck, ...graph.traps]).toEqual([]);
      expect(lost.filter((one) => one.includes('may run out of choices'))).toEqual([]);
    },
  );
});
