import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explored } from '../../../server/cli/explored.ts';
import { check } from '../../../server/domain/check/check.ts';
import { imported } from './imported.ts';

const FLOOR_NINE = readFileSync(new URL('floor-nine.twee', import.meta.url), 'utf8');

/** Rooms that all lead to one another, to the hub, and on. */
const names = (rooms: number) => Array.from({ length: rooms }, (_, i) => i);
const inkRooms = (rooms: number) => {
  const ways = (own: number) => names(rooms).map((i) => (i === own ? '' : `+ [Room ${i}] -> room${i}\n`));
  const each = names(rooms).map((own) => `=== room${own}\nA room.\n${ways(own).join('')}+ [Back] -> hub\n+ [Leave] -> END\n`);
  return `=== hub\nThe hub.\n${ways(-1).join('')}${each.join('')}`;
};

function errorsIn(text: string): string[] {
  const { problems } = check('a-story.md', text);
  return problems.filter(({ level, code }) => level === 'error' && code !== 'best-is-worst').map(({ code }) => code);
}

describe('A story that is too large with each way taken once', () => {
  it('has one place for each way back, and is led back as often as can be solved', () => {
    const { text, lost, isLarge } = imported('a.twee', FLOOR_NINE, (tried) => explored(tried));
    expect([errorsIn(text), isLarge]).toEqual([[], false]);
    expect(lost).toContain('76 from which of 4 scenes “Go back” leads back (leads to “Bridge”)');
    const [cut] = lost.filter((one) => one.includes('back to an earlier scene'));
    expect(cut).toMatch(/^48 that \d ways lead back to an earlier scene: “[^”]+” of “[^”]+” in line \d+, .*\(left out\)$/);
    expect(text).not.toContain('Go back: Monday');
    expect(text).toContain('[Go back: Bridge]');
  });

  it('is one of Ink as well', () => {
    const { text, lost, isLarge } = imported('a.ink', inkRooms(8), (tried) => explored(tried, 5000));
    expect([errorsIn(text), isLarge]).toEqual([[], false]);
    expect(lost).toContainEqual(expect.stringMatching(/ways lead back to an earlier scene: .*“Back” of “Room/));
  });

  it('stays as it is where it is small enough, or where nobody asks', () => {
    const small = imported('a.ink', inkRooms(3), (tried) => explored(tried));
    expect(small.lost.filter((one) => one.includes('earlier scene'))).toEqual([]);
    const unasked = imported('a.twee', FLOOR_NINE);
    expect(unasked.text).toContain('[Go back: Monday, 07:58]');
    expect(unasked.lost).toContain('76 from which of 4 scenes “Go back” leads back (offered as a choice)');
  });

  it('is kept whole where nothing helps', () => {
    const { text, lost, isLarge } = imported('a.ink', inkRooms(3), () => 'large');
    expect([lost.filter((one) => !one.includes('circles')), isLarge]).toEqual([[], true]);
    expect(text.match(/\[Back\]/g)).toHaveLength(3);
  });
});

describe('A passage that is left only by a way back', () => {
  const rooms = (count: number, words = 'Red.') => {
    const each = names(count).map(
      (i) => `:: Room${i}\nA room.\n[[Look ${i}->Graph]]\n${i + 1 < count ? `[[Room${i + 1}]]` : '[[Over]]'}\n\n`,
    );
    return `:: Start\nIt rings.\n[[Room0]]\n\n${each.join('')}:: Graph\n${words}\n<<return>>\n\n:: Over\nDone.\n`;
  };

  it('is a look-up of each place that leads there', () => {
    const { map, text, lost } = imported('a.twee', rooms(3));
    expect(map.filter((one) => one.includes('Look'))).toEqual(['  Look 0 → stays', '  Look 1 → stays', '  Look 2 → stays']);
    expect([lost, text.match(/Red/g)?.length]).toEqual([[], 3]);
  });

  it('is a scene where more places lead there, unless the story is too large and the text short', () => {
    const largeWithScene = (text: string) => (text.includes('Graph') ? 'large' : 'small');
    expect(imported('a.twee', rooms(4)).lost).toEqual([expect.stringContaining('from which of 4 scenes')]);
    expect(imported('a.twee', rooms(6), largeWithScene)).toMatchObject({ isLarge: false, lost: [] });
    const long = imported('a.twee', rooms(6, 'Red, and more. '.repeat(30)), largeWithScene);
    expect(long.map).toContain('Graph');
  });
});
