import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

describe('A Twee story', () => {
  const STORY = `:: StoryTitle
Night

:: StoryData
{ "ifid": "1", "start": "Pager" }

:: Graphs [tag] {"position":"1,1"}
(set: $seenGraphs to true)Red everywhere.
[[Back->Pager]]

:: Pager
It rings <b>twice</b>. $name sleeps.
[[Look at the graphs|Graphs]]
(if: $seenGraphs)[[[Roll back->Over]]]
<<if $seenGraphs and $gold gt 3>>Rich.<</if>>
[[Over<-Sleep on]]

:: Styles [stylesheet]
body {}

:: Over
It is over.
`;

  it('becomes scenes in the order of play, and what a passage sets is set on the way there', () => {
    const { map, text } = imported('night.twee', STORY);
    expect(map).toEqual([
      'Pager',
      '  Look at the graphs → stays',
      '  Roll back → Over if seen_graphs',
      '  Sleep on → Over',
      'Over (resolved)',
    ]);
    expect(text).toMatch(/\[Look at the graphs\].*\n {2}- again: 5\n {2}- takes: 1m\n {2}- sets: seen_graphs/);
    expect(text).toContain('It rings **twice**.');
  });

  it('says what it cannot express, and where', () => {
    expect(imported('night.twee', STORY).lost).toEqual([
      '7 the tags of passages: tag (left out)',
      '12 $name (left out)',
      '15 the condition “$gold gt 3” beside “seen_graphs”, which is kept (left out)',
      '18 the passage “Styles”, which is no scene (left out)',
    ]);
  });
});

describe('A link of Twee', () => {
  it('that leads nowhere ends the story, and is listed with its line', () => {
    const story =
      ':: Start\nIt rings.\n[[Nowhere]]\n[[Typo->Strat]]\n[[Half->]]\n[[Go --> On]]\n[[->On]]\n[[a - > On]]\n[[]] then [[On\n\n:: On\nOver.\n';
    const { lost, map, text } = imported('a.twee', story);
    expect(lost).toEqual([
      '3 the way to “Nowhere”, which is nowhere (ends the story)',
      '4 the way to “Strat”, which is nowhere (ends the story)',
      '5 the way of “Half”, which has no end (ends the story)',
      '8 the way to “a - > On”, which is nowhere (ends the story)',
      '9 [[]] (left out)',
      '9 [[On (left out)',
    ]);
    expect(map.slice(0, 7)).toEqual([
      'Start',
      '  Nowhere → The end',
      '  Typo → The end',
      '  Half → The end',
      '  Go - → On',
      '  Go on → On',
      '  a - > On → The end',
    ]);
    expect(text).toContain('\n\nthen\n\n');
    expect(text).not.toContain('\\[');
  });

  it('sets what it says, where that is true or false', () => {
    const story = ':: Start\nIt rings.\n[[On|On][$seen to true; $told = false]]\n[[Again->On][$gold to 3]]\n\n:: On\nOver.\n';
    const { lost, text } = imported('a.twee', story);
    expect(lost).toEqual(['4 “$gold to 3” of the way to “On” (left out)']);
    expect(text).toMatch(/\[On\]\(#s2-on\)\n {2}- sets: seen\n {2}- clears: told\n/);
  });
});

describe('A condition of Twee', () => {
  it('that opens a link or guards a set is listed where it is not kept', () => {
    const story =
      ':: Start\nIt rings.\n(if: $gold > 3)[[[On]]]\n(if: $told)[(set: $seen to true)]\n(set: $told to false)(else:)[Nobody knows.]\n\n:: On\nOver.\n';
    const { lost, text } = imported('a.twee', story);
    expect(lost).toEqual(['3 the condition “$gold > 3” (always open)', '5 (else:) (always shown)']);
    expect(text).toContain('\n\nNobody knows.\n\n');
  });
});

describe('What of Twee has another shape in a scenario', () => {
  it('has all branches of a condition, on one line or over several; one that does not end is no condition', () => {
    const story =
      ':: Start\n<<if $told>>Calm.<<else>>Stir.<</if>>\n<<if $told>>\nAll.\n<</if>>\n<<set $told to false>>\n[[On]]\n\n:: On\n<<if $told>>\nOver.\n';
    const { lost, text } = imported('a.twee', story);
    expect(lost).toEqual(['10 <<if $told>> (always shown)']);
    expect(text).toContain('> **If** `told`: Calm.\n\n> **If** `!told`: Stir.\n\n> **If** `told`: All.');
    expect(text).toContain('\n\nOver.\n');
  });

  it('lists pictures and what stands before the first passage', () => {
    const { lost, text } = imported('a.twee', 'By me\n\n:: Start\n[img[a.png]] It rings.\n');
    expect(lost).toEqual(['1 By me (left out)', '4 [img[a.png]] (left out)']);
    expect(text).toContain('\n\nIt rings.\n');
  });

  it('sets a flag once on a way: as it is last set', () => {
    const { text } = imported('a.twee', ':: Start\n[[On|On][$told to false]]\n\n:: On\n(set: $told to true)\nOver.\n');
    expect(text).toMatch(/\[On\]\(#s2-on\)\n {2}- sets: told\n\n/);
  });
});

describe('The title of a Twee story', () => {
  it('is the title of the scenario; without one it is the one given', () => {
    const titled = (title: string) => imported('a.twee', `:: StoryTitle\n${title}\n\n:: Start\nIt rings.\n`);
    expect(titled('The long *night* <b>').text).toContain('title: "The long *night* <b>"');
    expect(titled('The long *night* <b>').text).toContain('\n# The long \\*night\\* \\<b\\>\n');
    expect(titled('The long night').text).toContain('\n# The long night\n');
    expect(titled('N'.repeat(300)).text).toContain(`title: "${'N'.repeat(80)}"`);
    for (const none of ['', '🚨', '#']) expect(titled(none).text).toContain('title: "A story"');
  });
});

describe('What a Twee story sets as it begins', () => {
  it('is set on the ways out where nothing asks for it before', () => {
    const story = ':: Start\nIt rings.\n(set: $looked to false)\n(set: $calm to true)\n[[On]]\n\n:: On\nOver.\n';
    const { lost, text } = imported('a.twee', story);
    expect(lost).toEqual([]);
    expect(text).toContain('[On](#s2-on)\n  - sets: calm\n');
  });

  it('is a flag of the opposite name where it is true from the start', () => {
    const asked = '(if: $calm)[Quiet.]\n[[On]]\n\n:: On\nOver.\n';
    for (const story of [`:: Start\n(set: $calm to true)${asked}`, `:: Init [startup]\n(set: $calm to true)\n\n:: Start\n${asked}`]) {
      const { lost, text } = imported('a.twee', story);
      expect(lost).toEqual([]);
      expect(text).toContain('flags: [not_calm]');
      expect(text).toContain('> **If** `!not_calm`: Quiet.');
    }
    expect(
      imported('a.twee', `:: StoryInit\n<<set $calm to false>><<set $n to 3>>\n\n:: Start\n<<set $calm to true>>\n${asked}`).lost,
    ).toEqual(['2 <<set $n to 3>> (left out)']);
  });
});
