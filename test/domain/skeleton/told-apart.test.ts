import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

const OVER = '\n:: Over\nDone.\n\n:: Late\nToo late.\n';

describe('Two choices of one label that are open at once', () => {
  it('are told apart by where the second leads, which is listed', () => {
    const story = `:: Start\nIt rings.\n<<if $n lte 25>>[[Close it->Over]]<<else>>[[Close it->Late]]<</if>>\n${OVER}`;
    const { map, text, lost } = imported('a.twee', story);
    expect(map.slice(1, 3)).toEqual(['  Close it → Over', '  Close it (Late) → Late']);
    expect(text).not.toContain('- id:');
    expect(lost).toEqual([
      '3 a second “Close it” beside the first, to “Late” (named by where it leads)',
      '3 the condition “$n lte 25” (always open)',
      '3 <<else>> (always open)',
    ]);
    const ink = imported('a.ink', '=== a\nIt rings.\n* {n < 3} [Close it] -> b\n* {n >= 3} [Close it] -> c\n=== b\nB.\n=== c\nC.\n');
    expect(ink.map.slice(1, 3)).toEqual(['  Close it → B', '  Close it (C) → C']);
  });

  it('keep it where only one is open, or both lead to one place', () => {
    const known = `:: Start\nIt rings.\n<<if $told>>[[Close it->Over]]<<else>>[[Close it->Late]]<</if>>\n[[Tell->Start][$told to true]]\n${OVER}`;
    expect(imported('a.twee', known).map.slice(1, 3)).toEqual(['  Close it → Over if told', '  Close it → Late if !told']);
    const same = `:: Start\nIt rings.\n[[Close it->Over]]\n[[Close it->Over][$told to true]]\n${OVER}`;
    expect(imported('a.twee', same).map.slice(1, 3)).toEqual(['  Close it → Over', '  Close it → Over']);
  });
});

describe('A way that a play of Twee goes by itself', () => {
  it('stands last, by the name of where it leads, where its condition is not kept', () => {
    const story = `:: Start\n<<if $n lt 20>><<goto "Late">><</if>>\nIt rings.\n[[Look->Over]]\n${OVER}`;
    const { map, lost } = imported('a.twee', story);
    expect(map.slice(1, 3)).toEqual(['  Look → Over', '  Late → Late']);
    expect(lost).toEqual(['2 the condition “$n lt 20” (always open)']);
  });

  it('closes nothing else where only a part of it is kept', () => {
    const story = `:: Start\n<<if $told and $n lt 20>><<goto "Late">><</if>>\n[[Look->Over]]\n[[Tell->Start][$told to true]]\n${OVER}`;
    expect(imported('a.twee', story).map.slice(1, 4)).toEqual(['  Late → Late if told', '  Look → Over', '  Tell → stays']);
  });

  it('is “Go on” where its condition is kept, and where there is nothing else', () => {
    const kept = `:: Start\n<<if $told>><<goto "Late">><</if>>\n[[Look->Over]]\n[[Tell->Start][$told to true]]\n${OVER}`;
    expect(imported('a.twee', kept).map.slice(1, 3)).toEqual(['  Go on → Late if told', '  Look → Over if !told']);
    expect(imported('a.twee', `:: Start\nIt rings.\n<<if $n>><<goto "Late">><</if>>\n${OVER}`).map[1]).toBe('  Go on → Late');
  });
});
