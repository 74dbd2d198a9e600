import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

describe('A scene that says nothing and only leads on', () => {
  it('is folded into what it leads to, and all ways to it lead there', () => {
    const story = '=== a\nIt rings.\n* [Wait] -> b\n* [Look] -> c\n=== b\n-> c\n=== c\n-> d\n=== d\nRed.\n* [Close] -> END\n';
    expect(imported('a.ink', story).map).toEqual(['A', '  Wait → D', '  Look → D', 'D', '  Close → The end', 'The end (resolved)']);
    const goto = ':: A\n[[Wait->B]]\n[[Look->C]]\n:: B\n(goto: "C")\n:: C\nRed.\n';
    expect(imported('a.twee', goto).map).toEqual(['A', '  Wait → C', '  Look → C', 'C (resolved)']);
  });

  it('leads there as often as the ways to it are open', () => {
    const story = '=== a\nIt rings.\n+ [Wait] -> b\n* [Leave] -> END\n=== b\n-> c\n=== c\nRed.\n+ [Back] -> a\n* [Stay] -> a\n';
    const { map, text } = imported('a.ink', story);
    expect(map.slice(0, 5)).toEqual(['A', '  Wait → C', '  Leave → The end', 'C', '  Back → A']);
    expect(text).toMatch(/\[Wait\]\(#s2-c\)\n {2}- again: 5\n/);
  });

  it.each([
    [
      'that sets something',
      'a.ink',
      'VAR told = false\n=== a\nHi.\n* [Wait] -> b\n=== b\n~ told = true\n-> c\n=== c\n{told: Red.}\n-> END\n',
      'B',
    ],
    ['that ends the story', 'a.ink', '=== a\nHi.\n* [Wait] -> b\n=== b\n-> END\n', 'B'],
    ['with two ways', 'a.ink', '=== a\nHi.\n* [Wait] -> b\n=== b\n* [Look] -> c\n* [Go] -> c\n=== c\nRed.\n-> END\n', 'B'],
    ['whose way has words', 'a.twee', ':: A\n[[Wait->B]]\n:: B\n[[Open the door->C]]\n:: C\nRed.\n', 'B'],
    ['whose target would lead to itself', 'a.ink', '=== a\nHi.\n-> c\n=== b\n-> c\n=== c\nRed.\n+ [Again] -> b\n* [Leave] -> END\n', 'B'],
    ['of which something is listed', 'a.ink', 'VAR n = 0\n=== a\nHi.\n* [Wait] -> b\n=== b\n~ n = 3\n-> c\n=== c\nRed.\n-> END\n', 'B'],
    ['that the story begins with', 'a.twee', ':: A\n(goto: "B")\n:: B\nRed.\n', 'A'],
    ['whose name is what it says', 'a.mmd', 'A --> B[Look at the graph]\nB --> C', 'Look at the graph'],
  ])('stays: one %s', (_, file, source, heading) => {
    expect(imported(file, source).map.map((line) => line.replace(' (resolved)', ''))).toContain(heading);
  });

  it('stays where it only leads round in a circle', () => {
    const { map } = imported('a.ink', '=== a\nHi.\n-> b\n=== b\n-> c\n=== c\n-> b\n');
    expect(map.slice(0, 6)).toEqual(['A', '  Go on → B', 'B', '  Go on → C', 'C', '  Go on → B']);
  });

  it('is folded in a chain of any length in time that grows no faster', () => {
    const chain = (order: readonly number[]) =>
      `=== k0\nHi.\n-> k1\n${order.map((i) => `=== k${i}\n-> ${i === 20_000 ? 'over' : `k${i + 1}`}\n`).join('')}=== over\nRed.\n-> END\n`;
    const upward = Array.from({ length: 20_000 }, (_, i) => i + 1);
    for (const order of [upward, upward.toReversed()])
      expect(imported('a.ink', chain(order)).map.slice(0, 2)).toEqual(['K0', '  Go on → Over']);
  });
});
