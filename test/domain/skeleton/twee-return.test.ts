import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

const OVER = '\n:: Over\nDone.\n';
const STORY = (way: string, links: string) => `:: Start\nIt rings.\n[[Leave|Over]]\n${links}\n\n:: Hub\n[[Leave|Over]]\n${way}\n${OVER}`;

describe('A way back of Twee', () => {
  it.each([
    ['<<return>>', 'Return'],
    ['<<return "Go back">>', 'Go back'],
    ['<<return [[Go back]]>>', 'Go back'],
    ['<<back>>', 'Back'],
    ['[[Go back|previous()]]', 'Go back'],
    ['<<link "Go back">><<return>><</link>>', 'Go back'],
    ['(link-undo: "Go back")', 'Go back'],
    ['(link: "Go back")[(undo:)]', 'Go back'],
    ['(link-goto: "Go back", (history:)\'s last)', 'Go back'],
  ])('leads to the one scene that leads there: %s', (way, label) => {
    const { map, lost } = imported('a.twee', STORY(way, '[[Look|Hub]]'));
    expect([map[3], map[5]]).toEqual(['Hub', `  ${label} → Start`]);
    expect(lost).toEqual([]);
  });

  it('to several scenes is a choice to each, and is listed', () => {
    const { map, lost } = imported('a.twee', STORY('<<return>>', '[[Look|Hub]]\n[[Wait|Side]]\n\n:: Side\n[[Leave|Over]]\n[[In|Hub]]'));
    expect([map[7], ...map.slice(9, 11)]).toEqual(['Hub', '  Return to Start → Start', '  Return to Side → Side']);
    expect(lost).toEqual(['13 from which of 2 scenes “Return” leads back (offered as a choice)']);
  });

  it('is listed where nothing leads there, and where it would take back what was set', () => {
    expect(imported('a.twee', ':: Start\nIt rings.\n<<return>>\n').lost).toEqual([
      '3 “Return”, which leads back from where nothing leads to (ends the story)',
    ]);
    expect(imported('a.twee', STORY('(set: $told to true)(link-undo: "Back")', '[[Hub]]')).lost).toEqual([
      '8 that “Back” takes back what was set (left out)',
    ]);
  });

  it('that cannot be read makes no silent end', () => {
    expect(imported('a.twee', ':: Start\n[[On]]\n\n:: On\n<<actions "Start">>\n').lost).toContain(
      '4 a way on from “On” that can be taken (ends the story)',
    );
  });
});
