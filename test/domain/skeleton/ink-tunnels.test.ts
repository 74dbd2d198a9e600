import { describe, expect, it } from 'vitest';
import { imported, withoutClicks } from './imported.ts';

const NAOMI =
  '=== naomi\nNaomi asks.\n* [Tell her]\n  ~ told = true\n* [Not yet]\n- She sends a thumb.\n->->\n=== done\nDone.\n-> END\n=== late\nLate.\n-> END\n';
const story = (desk: string) => {
  const source = `VAR told = false\n-> desk\n=== desk\nA desk.\n${desk}\n* {told} [Close] -> done\n* [Wait] -> late\n${NAOMI}`;
  const { map, text, lost } = imported('a.ink', source);
  return { map, text, lost: withoutClicks(lost) };
};

describe('A tunnel of Ink', () => {
  it.each(['* [Answer]\n  -> naomi ->\n  -> desk', '* [Answer] -> naomi -> desk', '* [Answer] -> naomi ->\n\n  -> desk'])(
    'leads to its knot, and from there to where the play goes on: %s',
    (call) => {
      const { map, lost } = story(call);
      expect(map.slice(0, 9)).toEqual([
        'Desk',
        '  Answer → Naomi',
        '  Close → Done if told',
        '  Wait → Late',
        'Naomi',
        '  Tell her → Naomi 2',
        '  Not yet → Naomi 2',
        'Naomi 2',
        '  Go on → Desk',
      ]);
      expect(lost).toEqual([]);
    },
  );

  it('called from several places leads on to the same, or to the first, which is listed', () => {
    const same = story('* [Answer] -> naomi -> desk\n* [Call]\n  -> naomi ->\n  -> desk');
    expect([same.map[2], same.map[9], same.lost]).toEqual(['  Call → Naomi', '  Go on → Desk', []]);
    const other = story('* [Answer] -> naomi -> desk\n* [Call] -> naomi -> late');
    expect([other.map[2], other.map[9]]).toEqual(['  Call → Naomi', '  Go on → Desk']);
    expect(other.lost).toEqual(['15 that the tunnel “naomi” returns to each place that calls it (leads to the first)']);
  });

  it.each([
    ['* [Answer]\n  -> naomi ->\n  You sit down.\n  -> desk', '  Go on → Desk'],
    ['* [Answer] -> naomi ->\n  You sit down.\n  ** [Stay] -> desk', '  Stay → Desk'],
    ['It rings.\n-> naomi ->\nYou sit down.', '  Close → Done if told'],
  ])('with more behind it returns to what that says: %s', (call, way) => {
    const { map, text, lost } = story(call);
    expect(lost).toEqual([]);
    expect(map[map.indexOf('Naomi 2') + 1]).toBe(way);
    expect(text).toContain('She sends a thumb.\n\nYou sit down.\n');
  });

  it('with nothing behind it leads on where the choice would', () => {
    const { map, lost } = story('* [Answer] -> naomi ->\n* [Wave]\n- They wait.');
    expect(map.slice(map.indexOf('Naomi 2'), map.indexOf('Naomi 2') + 2)).toEqual(['Naomi 2', '  Go on → Desk 2']);
    expect(map.slice(map.indexOf('Desk 2'), map.indexOf('Desk 2') + 2)).toEqual(['Desk 2', '  Close → Done if told']);
    expect(lost).toEqual([]);
  });

  it('called from several places with more behind it is taken in the first, and listed in the others', () => {
    const { map, lost } = story('* [Answer]\n  -> naomi ->\n  You sit down.\n  -> desk\n* [Call]\n  -> naomi ->\n  You stand.\n  -> desk');
    expect(map.slice(0, 3)).toEqual(['Desk', '  Answer → Naomi', '  Call → stays']);
    expect(lost).toEqual(['10 the tunnel -> naomi -> (left out)']);
  });

  it('within a block of several lines is listed', () => {
    const { lost } = story('{ told:\n  -> naomi ->\n}\n* [Call] -> late');
    expect(lost.filter((one) => one.includes('tunnel'))).toEqual([
      '6 the tunnel -> naomi -> (left out)',
      '17 the return ->-> of a tunnel (left out)',
    ]);
  });

  it('counts no visit of the place that a play returns to', () => {
    const { text } = imported(
      'a.ink',
      '-> desk\n=== desk\n{desk > 1: Again.}\n* [Call]\n  -> naomi ->\n  You sit down.\n  ** [Out] -> out\n* [Out too] -> out\n=== naomi\nHm.\n* [Bye]\n->->\n=== out\nOut.\n* [Back] -> desk\n* [End] -> END\n',
    );
    expect(text.split('\n- [').flatMap((one) => (/again_desk if/.test(one) ? [one.split(']')[0]] : []))).toEqual(['Back']);
  });

  it('that leads elsewhere on its return goes there', () => {
    const { map, lost } = imported(
      'a.ink',
      '=== desk\n* [Call] -> naomi -> desk\n* [Go] -> END\n=== naomi\nHm.\n->-> out\n=== out\nOut.\n-> END\n',
    );
    expect(map.slice(3, 6)).toEqual(['Naomi (resolved)', 'The end (resolved)']);
    expect(lost).toEqual([]);
  });
});
