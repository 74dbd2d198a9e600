import { describe, expect, it } from 'vitest';
import { check } from '../../../server/domain/check/check.ts';
import { imported } from './imported.ts';

const INK = (logs: string, hub = '') =>
  `VAR told = false\n=== a\nIt rings.\n${hub}+ [Look] -> logs\n* [Tell] They nod.\n  ~ told = true\n  -> a\n* {told} [Leave] -> END\n=== logs\n${logs}`;

describe('A scene that a play looks into and leaves again', () => {
  it('is shown by the choice that leads there, and is no scene', () => {
    const { map, text, lost } = imported('a.ink', INK('Red.\n{told: They know.|Nobody knows.}\n-> a\n'));
    expect(map).toEqual(['A', '  Look → stays', '  Tell → stays', '  Leave → The end if told', 'The end (resolved)']);
    expect(text).toContain(
      '- [Look](#s1-a)\n  - again: 5\n  - takes: 1m\n  - shows: Red.\n\n    > **If** `told`: They know.\n\n    > **If** `!told`: Nobody knows.\n- [Tell]',
    );
    expect(lost).toEqual([]);
  });

  it('sets what the choice, the scene and the way back set, in this order', () => {
    const story =
      ':: Start\nHub.\n[[Look->Logs][$a to true; $b to true]]\n[[Over]]\n\n:: Logs\n<<set $b to false>>Red.<<set $c to true>>\n[[Back->Start][$c to false]]\n\n:: Over\n<<if $a and $b and $c>>Done.<</if>>\n';
    const { text, lost } = imported('a.twee', story);
    expect(text).toMatch(/\[Look\].*\n {2}- again: 5\n {2}- takes: 1m\n {2}- sets: a\n {2}- clears: b, c\n {2}- shows: Red\.\n/);
    expect(lost).toEqual([]);
  });

  it('keeps tables and what is only for the author', () => {
    const story =
      ':: Start\nHub.\n[[Look->Pods]]\n[[Over]]\n\n:: Pods\n|!Pod|!Memory|\n|a|3|\n<<if visited() gt 1>>Again.<<else>>New.<</if>>\n[[Start]]\n\n:: Over\nDone.\n';
    const { text } = imported('a.twee', story);
    expect(text).toContain('  - shows:\n\n    ```\n    Pod  Memory\n    a    3\n    ```\n');
    const block = imported('a.ink', INK('{ n > 2:\n  Red.\n}\n-> a\n')).text;
    expect(block).toContain('  - shows: Say what comes of it.\n\n    [//]: # (From the story: { n > 2: / Red. })\n');
  });

  it('is told by each of up to three choices, once where that was offered once', () => {
    const ways = (count: number) => Array.from({ length: count }, (_, i) => `* [Ask ${i}] -> logs\n`).join('');
    const story = (count: number) => `=== a\nIt rings.\n${ways(count)}+ [Leave] -> END\n=== logs\nRed.\n-> a\n`;
    const { map, text } = imported('a.ink', story(3));
    expect(map.slice(0, 4)).toEqual(['A', '  Ask 0 → stays', '  Ask 1 → stays', '  Ask 2 → stays']);
    expect([text.match(/shows: Red\./g)?.length, text.includes('again')]).toEqual([3, false]);
    expect(imported('a.ink', story(4)).map[1]).toBe('  Ask 0 → Logs');
  });

  it('loses no words of the way back but “back”', () => {
    const lost = (way: string) =>
      imported('a.twee', `:: Start\nHub.\n[[Logs]]\n[[Over]]\n\n:: Logs\nRed.\n${way}\n\n:: Over\nDone.\n`).lost;
    for (const way of ['[[Back->Start]]', '[[Go back to the desk->Start]]', '[[Start]]', '<<return>>']) expect(lost(way)).toEqual([]);
    expect(lost('[[Close the log->Start]]')).toEqual(['8 the words “Close the log” of the way back to “Start” (left out)']);
  });

  it('leaves fewer states, and nobody without a choice', () => {
    const looks = Array.from({ length: 5 }, (_, i) => i);
    const story = `=== a\nIt rings.\n${looks.map((i) => `+ [Look ${i}] -> l${i}\n`).join('')}+ [Leave] -> END\n${looks.map((i) => `=== l${i}\nRed.\n-> a\n`).join('')}`;
    const { scenario, text, lost } = imported('a.ink', story);
    expect([scenario.scenes.length, lost]).toEqual([2, []]);
    expect(check('a.md', text).problems.filter(({ level, code }) => level === 'error' && code !== 'best-is-worst')).toEqual([]);
  });

  it.each([
    ['from which there is another way', 'Red.\n* [On] -> END\n+ [Back] -> a\n', ''],
    ['whose way back asks something', 'Red.\n+ {told} [Back] -> a\n* {not told} [Stop] -> END\n', ''],
    ['whose way back is open once', 'Red.\n* [Back] -> a\n', ''],
    ['that says what it changes afterwards', '{told: They know.}\n~ told = true\n-> a\n', ''],
    ['that says what the scene around it changes', '{told: They know.}\n-> a\n', '~ told = false\n'],
    ['that ends the story', 'Red.\n-> END\n', ''],
    ['that leads elsewhere', 'Red.\n-> b\n=== b\nGrey.\n* [On] -> END\n', ''],
    ['that another scene leads to', 'Red.\n-> a\n=== b\nGrey.\n-> logs\n', '+ [Else] -> b\n'],
    ['that a play comes to by itself', 'Red.\n~ told = true\n-> a\n', '{not told: -> logs}\n'],
  ])('stays one: one %s', (_, logs, hub) => {
    expect(imported('a.ink', INK(logs, hub)).map.map((line) => line.replace(' (resolved)', ''))).toContain('Logs');
  });

  it('stays one where the story begins there, and where it says nothing', () => {
    expect(imported('a.ink', '=== logs\nRed.\n+ [On] -> b\n=== b\nIt rings.\n+ [Back] -> logs\n* [Leave] -> END\n').map[0]).toBe('Logs');
    expect(imported('a.twee', ':: Start\n[[Logs]]\n[[Over]]\n\n:: Logs\n[[Start]]\n\n:: Over\nDone.\n').map).toContain('Logs');
  });

  it('of a Mermaid flowchart says its words, where the edge has others', () => {
    const { map, text, lost } = imported('a.mmd', 'A[It rings] -->|Look at the pool| B[The pool is full]\nB --> A\nA --> C[Closed]');
    expect(map).toEqual(['It rings', '  Look at the pool → stays', '  Closed → Closed', 'Closed (resolved)']);
    expect(text).toMatch(/\[Look at the pool\].*\n(?: {2}- (?:again|takes).*\n)* {2}- shows: The pool is full\n/);
    expect(lost).toEqual([]);
    expect(imported('a.mmd', 'A[It rings] --> B[Look at the pool]\nB --> A\nA --> C[Closed]').map).toContain('Look at the pool');
  });
});

describe('A look-up of a story that counts minutes', () => {
  const story = (asked: string, hub = '') =>
    `VAR minutes = 0\n-> hub\n=== hub\nThe hub.\n${hub}+ [Look] -> look\n* [Go] -> END\n=== look\n~ minutes += 4\n${asked}Red.\n+ [Back] -> hub\n`;

  it('takes those of both ways, and asks for them behind both', () => {
    const { text } = imported('a.ink', story('{minutes > 10: It is late.}\n', '~ minutes += 1\n'));
    // One passes as the story begins; there, the story asks before the way back, on which one more passes.
    expect(text).toContain('  - takes: 5m\n  - shows:\n\n    > **If** `minutes > 10`: It is late.\n\n    Red.\n');
  });

  it('takes no more where the way back takes none', () => {
    const { text } = imported('a.ink', story('{minutes > 10: It is late.}\n'));
    expect(text).toContain('  - takes: 4m\n  - shows:\n\n    > **If** `minutes > 10`: It is late.\n\n    Red.\n');
  });
});

describe('A scene that goes on by itself to one that only has choices', () => {
  it('is one with it', () => {
    const story = (stitch: string) =>
      `=== a\nIt rings.\n+ [Decide] -> decide\n=== decide\nThere are two levers.\n-> levers\n= levers\n${stitch}* [Pull] -> END\n+ [Not yet] -> a\n`;
    const { map, text, lost } = imported('a.ink', story(''));
    expect(map).toEqual(['A', '  Decide → Decide', 'Decide', '  Pull → The end', '  Not yet → A', 'The end (resolved)']);
    expect(text).toContain('Decide\n\nThere are two levers.\n\n- [Pull]');
    expect(lost).toEqual([]);
    expect(imported('a.ink', story('Which?\n')).text).toContain('Decide\n\nThere are two levers.\n\nWhich?\n\n- [Pull]');
  });

  it('is one of Twee as well, with what both set', () => {
    const story =
      ':: Start\n[[Decide]]\n\n:: Decide\nTwo levers. <<set $a to true>>\n<<goto "Levers">>\n\n:: Levers\n<<set $b to true>>\n[[Pull->Over]]\n[[Turn->Over]]\n\n:: Over\n<<if $a and $b>>Done.<</if>>\n';
    const { map, text } = imported('a.twee', story);
    expect(map).toEqual(['Start', '  Decide → Decide', 'Decide', '  Pull → Over', '  Turn → Over', 'Over (resolved)']);
    expect(text).toMatch(/\[Decide\].*\n {2}- sets: a, b\n/);
  });

  it('is another where that comes back to itself, and what the first says would come again', () => {
    const story = (back: string) =>
      `VAR hot = false\n=== a\nIt rings.\n* [Heat]\n  ~ hot = true\n  -> decide\n* [Decide] -> decide\n=== decide\n{hot: Red.|Green.}\n-> levers\n=== levers\n${back}* [Pull] -> END\n`;
    expect(imported('a.ink', story('+ [Wait] -> levers\n')).map).toContain('Levers');
    expect(imported('a.ink', story('+ [Wait] -> decide\n')).map).not.toContain('Levers');
  });

  it.each([
    ['something else leads there', '* [Pull] -> levers\n', ''],
    ['it comes back to itself, where what the first says and sets would come again', '', '+ [Wait] -> levers\n'],
  ])('is another where %s', (_, first, own) => {
    const story = `VAR told = false\n=== a\nIt rings.\n* [Decide] -> decide\n${first}=== decide\n~ told = true\nTwo levers.\n-> levers\n=== levers\n${own}* [Turn] -> END\n* {told} [Stop] -> END\n`;
    expect(imported('a.ink', story).map).toContain('Levers');
  });
});
