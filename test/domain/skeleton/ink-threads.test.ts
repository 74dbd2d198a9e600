import { describe, expect, it } from 'vitest';
import { imported, withoutClicks } from './imported.ts';

const ASKS = '=== asks\n{not told: They ask.}\n* {not told} [Answer]\n  ~ told = true\n  -> desk\n* [Wave]\n  -> desk\n';
const story = (desk: string, asks = ASKS) =>
  imported('a.ink', `VAR told = false\n-> desk\n=== desk\nA desk.\n${desk}\n${asks}=== over\nOver.\n-> END\n`);

describe('A thread of Ink', () => {
  it('offers in the place that starts it what its knot offers, behind what stands before', () => {
    const { map, text, lost } = story('<- asks\n+ [Look] Dust. -> desk\n* [Go] -> over');
    expect(map).toEqual(['Desk', '  Answer → stays', '  Wave → stays', '  Look → stays', '  Go → Over', 'Over (resolved)']);
    expect(text).toContain('A desk.\n\n> **If** `!told`: They ask.\n\n- [');
    expect(lost).toEqual([]);
  });

  it('may start with others, and start one itself; its gathers are scenes of their own', () => {
    const more =
      '=== first\n* [One]\n- (met) Met.\n-> over\n=== second\n<- third\n* [Two] -> desk\n=== third\n* [Three] -> desk\n-> DONE\n';
    const { map, lost } = story('<- first\n<- second\n* [Go] -> over', more);
    expect(map).toEqual([
      'Desk',
      '  One → Met',
      '  Three → stays',
      '  Two → stays',
      '  Go → Over',
      'Met',
      '  Go on → Over',
      'Over (resolved)',
    ]);
    expect(withoutClicks(lost)).toEqual([]);
  });

  it('below a choice is offered in a scene of its own', () => {
    const { map } = story('* [Sit]\n  You sit.\n  <- asks\n* [Go] -> over');
    expect(map.slice(0, 6)).toEqual(['Desk', '  Sit → Sit', '  Go → Over', 'Sit', '  Answer → Desk', '  Wave → Desk']);
  });

  it('waits where a play may have gone on before it', () => {
    const { map } = story('{told: -> over}\n<- asks\n* [Go] -> over');
    expect(map.slice(0, 5)).toEqual([
      'Desk',
      '  Go on → Over if told',
      '  Answer → stays if !told',
      '  Wave → stays if !told',
      '  Go → Over if !told',
    ]);
  });

  it.each([
    ['<- asks\n* [Go] -> over\n* [Ask] -> asks', '<- asks'],
    ['<- asks\n* [Sit]\n  <- asks\n* [Go] -> over', '<- asks'],
    ['{told: <- asks}\n* [Go] -> over', '<- asks'],
    ['<- asks(2)\n* [Go] -> over', '<- asks(2)'],
  ])('is listed where something else leads there, and where it asks for more: %s', (desk, what) => {
    const { map, lost } = story(desk);
    expect(map).toContain('Asks');
    expect(lost[0]).toBe(`5 ${what} (left out)`);
  });
});
