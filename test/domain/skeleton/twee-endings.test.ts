import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

const story = (links: string, tags = '') =>
  imported('a.twee', `:: Start\nIt rings.\n[[Hub]]\n[[Over]]\n\n:: Hub\n[[Over]]\n\n:: Over ${tags}\nDone.\n${links}\n`);

describe('A passage of Twee', () => {
  it.each([
    ['<<link "Play again">><<run Engine.restart()>><</link>>', 'Play again'],
    ['<<button "Once more">><<run UI.restart()>><</button>>', 'Once more'],
    ['(link: "Again")[(restart:)]', 'Again'],
    ['[[Restart->Start]]', 'Restart'],
    ['[[Play again|Start]]', 'Play again'],
    ['<<link "Start over" "Start">><</link>>', 'Start over'],
  ])('from which nothing leads on but to begin anew is an ending: %s', (link, label) => {
    const { map, lost } = story(link);
    expect(map.slice(5)).toEqual(['Over (resolved)']);
    expect(lost).toEqual([`11 “${label}” of “Over”, which begins the story anew (left out)`]);
  });

  it('that is tagged as one is an ending, whatever its way to the beginning is called', () => {
    for (const tag of ['ending', 'end']) {
      const { map, lost } = story('[[Back home->Start]]', `[${tag}]`);
      expect(map.slice(5)).toEqual(['Over (resolved)']);
      expect(lost).toEqual(['11 “Back home” of “Over”, which begins the story anew (left out)']);
    }
    expect(story('', '[ending]').lost).toEqual([]);
  });

  it('from which other ways lead on is none', () => {
    expect(story('[[Back home->Start]]').map.slice(5)).toEqual(['Over', '  Back home → Start']);
    expect(story('[[Try again->Start]]\n[[Hub]]').map.slice(5)).toEqual(['Over', '  Try again → Start', '  Hub → Hub']);
    const tagged = story('[[Hub]]', '[ending]');
    expect(tagged.map.slice(5)).toEqual(['Over', '  Hub → Hub']);
    expect(tagged.lost).toContain('9 the tags of passages: ending (left out)');
    const both = story('[[Hub]]\n<<link "Restart">><<run Engine.restart()>><</link>>');
    expect(both.map.slice(5)).toEqual(['Over', '  Hub → Hub']);
    expect(both.lost).toContain('12 “Restart” of “Over”, which begins the story anew (left out)');
  });

  it('with something to look at in it ends behind that', () => {
    const { map } = story('<<link "Look">>Red.<</link>>\n[[Restart->Start]]');
    expect(map.slice(5)).toEqual(['Over', '  Look → stays', '  Go on → The end', 'The end (resolved)']);
  });
});

describe('Tags of passages', () => {
  it('are listed once for all', () => {
    const { lost } = imported(
      'a.twee',
      ':: Start [home night]\n[[Over]]\n\n:: Over [night ending]\nDone.\n\n:: Style [stylesheet]\na {}\n',
    );
    expect(lost).toEqual(['1 the tags of passages: home, night (left out)', '7 the passage “Style”, which is no scene (left out)']);
  });
});
