import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

const NAOMI =
  '=== naomi\nNaomi asks.\n* [Tell her]\n  ~ told = true\n* [Not yet]\n- She sends a thumb.\n->->\n=== done\nDone.\n-> END\n=== late\nLate.\n-> END\n';
const story = (desk: string) =>
  imported('a.ink', `VAR told = false\n-> desk\n=== desk\nA desk.\n${desk}\n* {told} [Close] -> done\n* [Wait] -> late\n${NAOMI}`);

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

  it('with more behind it is listed as a tunnel, and its return is no ending', () => {
    const { map, text, lost } = story('* [Answer]\n  -> naomi ->\n  You sit down.\n  -> desk');
    expect(lost).toEqual([
      '6 the tunnel -> naomi -> (left out)',
      '17 that the tunnel “naomi” returns to each place that calls it (leads to the first)',
    ]);
    expect(text).toContain('You sit down.');
    expect(map).toContain('Naomi 2');
    expect(map[map.indexOf('Naomi 2') + 1]).toBe('  Go on → Desk');
  });

  it('that leads elsewhere on its return goes there', () => {
    const { map, lost } = imported(
      'a.ink',
      '=== desk\n* [Call] -> naomi -> desk\n* [Go] -> END\n=== naomi\nHm.\n->-> out\n=== out\nOut.\n-> END\n',
    );
    expect(map.slice(3, 6)).toEqual(['Naomi', '  Go on → Out', 'Out (resolved)']);
    expect(lost).toEqual([]);
  });
});
