import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

const HEAD = 'VAR told = false\nVAR hot = false\n=== a\n';
const TAIL = '* [Tell]\n  ~ told = true\n  ~ hot = true\n  -> a\n* [Go] -> END\n=== b\nB.\n-> END\n';

describe('A condition of Ink over several lines', () => {
  it('tells each of its texts while it holds', () => {
    const { text, lost } = imported('a.ink', `${HEAD}{ told:\n  They know.\n  They wait.\n- else:\n  Nobody knows.\n}\nIt hums.\n${TAIL}`);
    expect(text).toContain('> **If** `told`: They know.\n\n> **If** `told`: They wait.\n\n> **If** `!told`: Nobody knows.\n\nIt hums.');
    expect(lost.filter((one) => one.includes('brace'))).toEqual([]);
  });

  it('has several conditions, of which the first that holds is told', () => {
    const { text } = imported('a.ink', `${HEAD}{\n- told: Known.\n- hot:\n  Hot.\n- else: Cold.\n}\n${TAIL}`);
    expect(text).toContain('> **If** `told`: Known.\n\n> **If** `!told && hot`: Hot.\n\n> **If** `!told && !hot`: Cold.');
  });

  it('is shown by the choice that it stands below', () => {
    const { text } = imported('a.ink', `${HEAD}+ [Look]\n  { told:\n    Known.\n  - else:\n    New.\n  }\n  -> a\n${TAIL}`);
    expect(text).toContain('> **If** `told`: Known.\n\n    > **If** `!told`: New.\n- [Tell]');
  });

  it('leads on where it says so, as a choice', () => {
    const { map, lost } = imported('a.ink', `${HEAD}{ told:\n  They know.\n  -> b\n}\n${TAIL}`);
    expect(map.slice(0, 4)).toEqual(['A', '  Go on → B if told', '  Tell → stays if !told', '  Go → The end if !told']);
    expect(lost).toEqual(['6 the way to “b” if told (offered as a choice)']);
  });

  it.each([
    ['{ told:\n* [Go] -> b\n* [Leave] -> END\n}', '{ told: and what follows up to its closing brace, with the ways to “b”, “END”'],
    ['{ told:\n~ temp x = 2\n}', '{ told: and what follows up to its closing brace'],
  ])('is listed with where it leads where it holds more: %s', (block, what) => {
    const { text, lost } = imported('a.ink', `${HEAD}It hums.\n${block}\nIt ticks.\n${TAIL}`);
    expect(lost).toEqual([`5 ${what} (left out)`]);
    expect(text).toMatch(/It hums\.\n\n\[\/\/\]: # \(From the story: \{ told: \/ .*\}\)\n\nIt ticks\./);
  });

  it.each([
    ['{ not told:\n  ~ told = true\n  ~ n = n + 1\n}', '  - sets: told', ['7 ~ n = n + 1 (left out)']],
    ['{\n- told:\n  ~ hot = true\n- else:\n  ~ hot = false\n}', '  - clears: hot if `!told`', []],
  ])('changes what it says, and lists its sums: %s', (block, key, sums) => {
    const { text, lost } = imported(
      'a.ink',
      `${HEAD}+ [In] -> c\n${TAIL}=== c\nC.\n${block}\n* [On] -> b\n`.replace('\n=== a', '\n\n=== a'),
    );
    expect(text.slice(text.indexOf('[In]'))).toContain(key);
    expect(lost.map((one) => one.replace(/^\d+/, '7'))).toEqual(sums);
  });

  it('tells what it says before it changes that', () => {
    const { text, lost } = imported(
      'a.ink',
      `${HEAD}+ [In] -> c\n${TAIL}=== c\n{ not told:\n  ~ told = true\n  The first time.\n}\n+ [On] -> a\n`,
    );
    expect(text).toContain('> **If** `!told`: The first time.');
    expect(text).toMatch(/\[On\]\(#s1-a\)\n(?: {2}- again: \d\n {2}- takes: 1m\n)? {2}- sets: told\n/);
    expect(lost).toEqual([]);
  });

  it('that leads on in any case keeps each way open, and is listed', () => {
    const block = '{\n- n > 2:\n  -> b\n- n > 1: -> c\n- else:\n  Late.\n  -> a\n}';
    const { map, text, lost } = imported(
      'a.ink',
      `${HEAD}+ [Settle]\n  You wait.\n  ${block}\n* [Go] -> END\n=== b\nB.\n-> END\n=== c\nC.\n-> END\n`,
    );
    expect(map.slice(0, 7)).toEqual([
      'A',
      '  Settle → Settle',
      '  Go → The end',
      'Settle',
      '  Go on to B → B',
      '  Go on to C → C',
      '  Go on to A → A',
    ]);
    expect(text).toContain('You wait.\n\n[//]: # (From the story: { / - n > 2: / -> b / - n > 1: -> c / - else: / Late. / -> a })');
    expect(lost).toEqual([
      '6 { and what follows up to its closing brace (left out)',
      '6 the conditions {n > 2}, {n > 1} of 3 ways (always open)',
    ]);
    const both = imported('a.ink', 'VAR n = 0\n=== a\nA.\n{ n > 2:\n  -> b\n- else:\n  -> c\n}\n=== b\nB.\n=== c\nC.\n');
    expect(both.map.slice(0, 3)).toEqual(['A', '  Go on to B → B', '  Go on to C → C']);
    expect(both.text).not.toContain('[//]');
    expect(both.map.join()).not.toContain('The end');
  });

  it('leaves the choice that it stands behind', () => {
    const { map, lost } = imported('a.ink', `${HEAD}+ [Wait] {shuffle:\n  - One.\n  - Two.\n  }\n  -> a\n${TAIL}`);
    expect(map[1]).toBe('  Wait → stays');
    expect(lost).toEqual(['4 { shuffle: and what follows up to its closing brace (only its first text)']);
  });

  it('hides no choice that it leaves nothing for', () => {
    const { map } = imported('a.ink', `${HEAD}{told: -> b}\n* {told} [Never] -> b\n${TAIL}`);
    expect(map).not.toContainEqual(expect.stringContaining('Never'));
  });
});
