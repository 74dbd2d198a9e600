import { describe, expect, it } from 'vitest';
import { imported, withoutClicks } from './imported.ts';

const whole = (story: string) => {
  const { map, lost } = imported('a.ink', story);
  return { map, lost: withoutClicks(lost) };
};

describe('A story of Ink that is led into a knot at once', () => {
  it('begins in that knot, whatever its name and wherever it stands', () => {
    expect(whole('VAR told = false\n-> start\n=== other ===\n* [Go] -> END\n=== start ===\nIt rings.\n* [Look] -> other\n')).toEqual({
      map: ['Start', '  Look → Other', 'Other', '  Go → The end', 'The end (resolved)'],
      lost: [],
    });
  });

  it('keeps its first scene where it says something, beside a knot called start', () => {
    expect(whole('It is late.\n-> start\n=== start ===\nIt rings.\n+ [Look] -> start\n* [Go] -> END\n')).toEqual({
      map: ['Start', '  Go on → Start', 'Start', '  Look → stays', '  Go → The end', 'The end (resolved)'],
      lost: [],
    });
  });

  it('leads to a stitch called start as well', () => {
    const { map, lost } = whole(
      'It is late.\n-> hub.start\n=== hub\n= start\nIt rings.\n+ [Look] -> look\n* [Go] -> END\n= look\nRed.\n* [Wait] -> start\n+ [Back] -> start\n',
    );
    expect(map.slice(0, 6)).toEqual(['Start', '  Go on → Start', 'Start', '  Look → Look', '  Go → The end', 'Look']);
    expect(map[6]).toBe('  Wait → Start');
    expect(withoutClicks(lost)).toEqual([]);
  });

  it('keeps it where the knot says at once what it has set', () => {
    const story = 'VAR told = false\n-> hub\n=== hub\n~ told = true\n{told: They know.}\n* [On] -> END\n';
    expect(whole(story)).toEqual({ map: ['Start', '  Go on → Hub', 'Hub', '  On → The end', 'The end (resolved)'], lost: [] });
  });

  it('skips a knot that is nothing but its first stitch', () => {
    expect(whole('-> hub\n=== hub\n= desk\nYou sit.\n+ [Look] -> desk\n* [Go] -> END\n').map[0]).toBe('Desk');
    expect(whole('-> hub.desk\n=== hub\n= desk\nYou sit.\n* [Go] -> END\n').map).toEqual(['Desk', '  Go → The end', 'The end (resolved)']);
  });
});

describe('Ways of Ink', () => {
  it('are those of the first divert: what follows it is not reached', () => {
    const story =
      '=== hub\nThe hub.\n* [Ask] -> ask\n+ [Look] -> look\n-> DONE\n=== ask\nAsked.\n-> look\nNever.\n-> hub\n=== look\nRed.\n-> hub\n';
    const { map, text } = imported('a.ink', story);
    expect(map).toEqual(['Hub', '  Ask → Ask', '  Look → Look', 'Ask', '  Go on → Look', 'Look', '  Go on → Hub']);
    expect(text).not.toContain('Never');
  });

  it('end where a choice before the last has none', () => {
    expect(whole('=== hub\n* [Ask]\n+ [Look] -> look\n-> look\n=== look\nRed.\n').map).toEqual([
      'Hub',
      '  Ask → The end',
      '  Look → Look',
      'Look (resolved)',
      'The end (resolved)',
    ]);
  });

  it('are none below a choice that has led on', () => {
    expect(whole('=== hub\n* [Ask] -> look\n  ** [Never] -> hub\n=== look\nRed.\n').map).toEqual([
      'Hub',
      '  Ask → Look',
      'Look (resolved)',
    ]);
  });

  it('go from a choice to the labelled gather that stands right below it', () => {
    const story =
      '=== room\n* [The bed]\n  It is low.\n  - - (bedhub)\n  * * [Lift] Dust. -> bedhub\n  + + [Leave it] -> room\n+ [Go] -> END\n';
    const { map, lost, text } = imported('a.ink', story);
    expect({ map, lost }).toEqual({
      map: ['Room', '  The bed → Bedhub', '  Go → The end', 'Bedhub', '  Lift → stays', '  Leave it → Room', 'The end (resolved)'],
      lost: [],
    });
    expect(text).toMatch(/\[The bed\]\(#s2-bedhub\)\n {2}- shows: It is low\./);
  });
});

describe('A gather below a choice of Ink', () => {
  it('is not met by what is open below another choice', () => {
    const story = '=== a\n* [One]\n** [In one]\n* [Two]\n** [In two]\n-- Second.\n** [On] -> END\n- Both.\n';
    expect(whole(story).map).toEqual([
      'A',
      '  One → One',
      '  Two → Two',
      'One',
      '  In one → A 3',
      'Two',
      '  In two → A 2',
      'A 2',
      '  On → The end',
      'A 3 (resolved)',
      'The end (resolved)',
    ]);
  });
});

describe('Names of Ink', () => {
  it('may stand in each stitch of a knot, and lead to their own', () => {
    const story =
      '=== a\n= one\n- (opts)\n+ [Left] -> opts\n* [On] -> two\n= two\n- (opts)\n+ [Right] -> opts\n* [Logs] -> logs\n= logs\nThe stitch.\n=== logs\nThe knot.\n';
    const { map, text, lost } = imported('a.ink', story);
    expect(map.filter((line) => line.startsWith('  '))).toEqual(['  Left → stays', '  On → Opts', '  Right → stays', '  Logs → Logs']);
    expect(text).toMatch(/\[Logs\]\(#(.*)\)[\s\S]*<a id="\1"><\/a>Logs\n\n- ends: resolved\n\nThe stitch/);
    expect(lost).toEqual([]);
  });

  it('keep gathers apart that have no label', () => {
    const story = '=== a\n= one\n* [L]\n- First.\n* [On] -> two\n= two\n* [R]\n- Second.\n-> END\n';
    const { map, lost } = whole(story);
    expect(map).toEqual(['One', '  L → One 2', 'One 2', '  On → Two', 'Two', '  R → Two 2', 'Two 2 (resolved)']);
    expect(lost).toEqual([]);
  });
});

describe('Endings of Ink', () => {
  it('are scenes that end by themselves, with their text, and one for the choices of each knot that end the story', () => {
    const story =
      '=== hub\n* [Look] -> look\n* [Sleep] You sleep. -> END\n* [Quit] -> DONE\n=== look\nRed.\n* [Leave it] -> END\n* [Mend it] -> closed\n=== closed\nIt is mended.\n-> END\n=== lost\n-> END\n';
    const { map, text, lost } = imported('a.ink', story);
    expect(map).toEqual([
      'Hub',
      '  Look → Look',
      '  Sleep → End of hub',
      '  Quit → End of hub',
      'Look',
      '  Leave it → End of look',
      '  Mend it → Closed',
      'Closed (resolved)',
      'Lost (resolved)',
      'End of hub (resolved)',
      'End of look (resolved)',
    ]);
    expect(text).toContain('Closed\n\n- ends: resolved\n\nIt is mended.');
    expect(text).toMatch(/\[Sleep\]\(#s5-end-of-hub\)\n {2}- shows: You sleep\./);
    expect(lost).toEqual([]);
  });

  it('leave a choice that an author calls “Go on”', () => {
    expect(whole('=== a\n* [Go on] -> b\n=== b\nIt is late.\n* [Go on] -> END\n').map).toEqual([
      'A',
      '  Go on → B',
      'B',
      '  Go on → The end',
      'The end (resolved)',
    ]);
  });
});
