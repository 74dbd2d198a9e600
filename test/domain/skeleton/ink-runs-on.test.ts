import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

const told = (story: string) => {
  const { map, text } = imported('a.ink', story);
  return { map, text };
};

describe('Ink that runs on without a click', () => {
  it('is one scene with what it runs on to, through gathers and knots, where only that way leads there', () => {
    const story =
      '=== a\nIt rings.\n* [Open] You sit.\n* Wait.\n  ** [Silence it] Quiet.\n  ** [Answer] Hello.\n  -- You find your glasses.\n-- Two minutes.\n- They are gone.\n-> b\n=== b\nThe desk.\n-> c\n=== c\n* [Go] -> d\n* [Stay] -> d\n=== d\nOver.\n-> END\n';
    const { map, text } = told(story);
    expect(map).toEqual([
      'A',
      '  Open → A 3',
      '  Wait. → Wait.',
      'Wait.',
      '  Silence it → A 2',
      '  Answer → A 2',
      'A 2',
      '  Go on → A 3',
      'A 3',
      '  Go → D',
      '  Stay → D',
      'D (resolved)',
    ]);
    expect(text).toContain('You find your glasses.\n\nTwo minutes.\n');
    expect(text).toContain('They are gone.\n\nThe desk.\n\n- [Go]');
  });

  it('is one with a gather that its own look-ups come back to', () => {
    const { map, text } = told(
      '=== a\n* [Look] -> look\n* [Go] -> END\n=== look\nWhere first?\n- (top)\n* [Logs] -> logs\n* [Graph] Flat. -> top\n+ [Enough] -> a\n= logs\nRed.\n-> top\n',
    );
    expect(map.slice(3, 7)).toEqual(['Look', '  Logs → stays', '  Graph → stays', '  Enough → A']);
    expect(text).toContain('Look\n\nWhere first?\n\n- [Logs]');
  });

  it.each([
    ['a choice with these words is chosen', '=== a\nA.\n+ [Go on] -> b\n=== b\nB.\n* [End] -> END\n'],
    ['another way leads there', '=== a\nA.\n-> b\n=== b\nB.\n* [C] -> c\n* [End] -> END\n=== c\nC.\n* [Back] -> b\n* [End] -> END\n'],
    ['it takes minutes', 'VAR minutes = 0\n=== a\nA.\n-> b\n=== b\n~ minutes += 5\nB.\n* {minutes > 3} [End] -> END\n* [On] -> END\n'],
    ['the story would begin with what is set', 'VAR told = false\n=== a\nA.\n-> b\n=== b\n~ told = true\n{told: B.}\n* [End] -> END\n'],
  ])('is two scenes where %s', (_, story) => {
    expect(told(story).map.slice(0, 3)).toEqual(['A', '  Go on → B', 'B']);
  });

  it('is listed where it has to be left by a click, once for all of them', () => {
    const story = (b: string) =>
      `=== a\nA.\n* [B] -> b\n* [C] -> c\n* [D] -> d\n=== b\n${b}-> d\n=== c\nC.\n-> d\n=== d\nD.\n* [Go] -> END\n`;
    expect(imported('a.ink', story('B.\n')).lost).toEqual(['6 that 2 scenes run on into the next, the first “B” (left by a choice)']);
    expect(imported('a.ink', story('')).lost).toEqual(['8 that “C” runs on into the next (left by a choice)']);
    expect(imported('a.ink', story('B.\n+ [Go on] -> d\n')).lost).toEqual(['10 that “C” runs on into the next (left by a choice)']);
  });

  it('goes round in a circle as it is written, and through many knots in time that grows no faster', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => `=== k${i}\nT.\n-> k${i + 1}\n`).join('');
    expect(told('=== a\nA.\n* [Go] -> b\n=== b\nB.\n-> c\n=== c\nC.\n-> b\n').map.slice(2)).toEqual([
      'B',
      '  Go on → C',
      'C',
      '  Go on → B',
    ]);
    expect(told(`${chain}=== k20000\nOver.\n`).text.match(/T\./g)).toHaveLength(199 * 40);
  });
});
