import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

const INK = 'VAR minutes = 0\nVAR told = false\n';

describe('A variable of Ink that counts minutes', () => {
  it('is what choices take, together with the scene that they lead to', () => {
    const { text, lost } = imported(
      'a.ink',
      `${INK}=== a\n* [Ask]\n  ~ minutes += 2\n  Hm.\n  ~ minutes = minutes + 1\n  -> b\n* [Go] -> b\n=== b\n~ minutes += 4\nB.\n* [Wait] -> END\n`,
    );
    expect(text).toContain('- [Ask](#s2-b)\n  - takes: 7m\n  - shows: Hm.\n- [Go](#s2-b)\n  - takes: 4m\n');
    expect(text).toContain('- [Wait](#the-end)\n  - takes: 0m\n');
    expect(lost).toEqual([]);
  });

  it('is asked on each visit of the first scene, behind what that changes before', () => {
    const story = (first: string) =>
      `${INK}-> a\n=== a\n${first}{ minutes < 1:\n~ told = true\n}\nA.\n~ minutes += 1\n+ [Go] -> b\n=== b\n{told: Yes.|No.}\n+ [Back] -> a\n* [Stop] -> END\n`;
    const keys = (first: string) => /- \[Go\].*\n((?: {2}- .*\n)+)/.exec(imported('a.ink', story(first)).text)?.[1];
    expect(keys('~ told = false\n')).toMatch(/ {2}- clears: told\n {2}- sets: told if `minutes < 1`\n$/);
    expect(keys('')).toMatch(/m\n {2}- sets: told if `minutes < 1`\n$/);
  });

  it.each([
    ['minutes > 20', 'minutes > 20'],
    ['minutes >= 20 and told', 'minutes >= 20 && told'],
    ['not (minutes < 20)', 'minutes >= 20'],
    ['20 <= minutes', 'minutes >= 20'],
    ['minutes == 20 or told', 'minutes == 20 || told'],
    ['told != (minutes <= 20)', 'told != (minutes <= 20)'],
    ['not minutes > 20', undefined],
    ['minutes + 2 > 20', undefined],
    ['minutes > 20 - told', undefined],
    ['minutes > late', undefined],
  ])('is asked for as minutes: %s', (condition, when) => {
    const story = `${INK}=== a\n* {${condition}} [Go] -> END\n+ [Wait]\n  ~ minutes += 5\n  -> a\n* [Tell]\n  ~ told = true\n  -> a\n`;
    const { scenario, lost } = imported('a.ink', story);
    expect(scenario.scenes[0]?.choices.find(({ label }) => label === 'Go')?.when?.source).toBe(when);
    expect(lost.filter((one) => one.includes('condition'))).toEqual(when ? [] : [`4 the condition {${condition}} (always open)`]);
  });

  it('is asked for behind all that a scene or a choice takes', () => {
    const { text, lost } = imported(
      'a.ink',
      `${INK}=== a\n+ [Look]\n  {minutes > 5: Late.}\n  ~ minutes += 2\n  -> b\n=== b\n{minutes > 9: Later.}\n~ minutes += 4\n{minutes > 9: Last.}\n{ minutes > 30:\n  ~ told = true\n}\n* [Go] -> END\n`,
    );
    expect(text).toContain('  - takes: 6m\n  - sets: told if `minutes > 24`\n  - shows:\n\n    > **If** `minutes > 11`: Late.');
    expect(text).toContain('> **If** `minutes > 13`: Later.\n\n> **If** `minutes > 9`: Last.');
    expect(lost).toEqual([]);
  });

  it('begins with what it begins with, and with what the first scene takes', () => {
    const story = (begin: number) =>
      imported(
        'a.ink',
        `VAR t_minutes = ${begin}\n=== a\n~ t_minutes += 3\nA.\n* [Go] -> b\n=== b\n{t_minutes > 20: Late.}\n{t_minutes > 10: Soon.}\n* {t_minutes < 12} [Early] -> END\n* [Wait] -> END\n`,
      );
    expect(story(0).text).toContain('> **If** `minutes > 17`: Late.\n\n> **If** `minutes > 7`: Soon.');
    expect(story(10).text).toContain('> **If** `minutes > 7`: Late.\n\nSoon.');
    expect(story(10).map).not.toContainEqual(expect.stringContaining('Early'));
    expect(story(10).lost).toEqual([]);
  });

  it('lets a story go by itself, and lists that as a choice', () => {
    const { map, text, lost } = imported(
      'a.ink',
      `${INK}-> hub\n=== hub\n{minutes > 45: -> press}\n+ [Look]\n  ~ minutes += 4\n  -> hub\n* [Go] -> END\n=== press\nThey ask.\n-> END\n`,
    );
    expect(map.slice(0, 4)).toEqual([
      'Hub',
      '  Go on → Press if minutes > 45',
      '  Look → stays if minutes <= 45',
      '  Go → The end if minutes <= 45',
    ]);
    expect(text).toContain('- [Go on](#s2-press)\n  - when: `minutes > 45`\n  - takes: 0m\n');
    expect(lost).toEqual(['5 the way to “press” if minutes > 45 (offered as a choice)']);
  });

  it('is listed where not every play comes by, and where it is shown', () => {
    const { text, lost } = imported(
      'a.ink',
      `${INK}=== a\n* [Tell]\n  ~ told = true\n  -> b\n* [Go] -> b\n=== b\n{ told:\n  ~ minutes += 4\n}\n{told: -> c}\n~ minutes += 5\nIt took {minutes}.\n* [On] -> c\n=== c\n{minutes > 3: C.}\nD.\n`,
    );
    expect(text.match(/takes: \d+m/g)).toEqual(Array(4).fill('takes: 0m'));
    expect(lost).toEqual([
      '10 ~ minutes += 4 (left out)',
      '12 the way to “c” if told (offered as a choice)',
      '13 ~ minutes += 5 (left out)',
      '14 {minutes} (shown as the story begins)',
    ]);
  });

  it('takes a minute where a choice is offered again, which is listed where minutes are asked for', () => {
    const story = (asks: string) => `${INK}=== a\n${asks}\n+ [Look] -> a\n* [Go]\n  ~ minutes += 300\n  -> END\n`;
    const { text, lost } = imported('a.ink', story('{minutes > 3: Late.}'));
    expect(text).toContain('  - again: 5\n  - takes: 1m\n');
    expect(text).toContain('start: "09:00"\nlimit: 6h\n');
    expect(lost).toEqual(['5 that one choice that is offered again takes no time (take a minute each time)']);
    expect(imported('a.ink', story('It hums.')).lost).toEqual([]);
  });

  it.each([
    ['VAR minutes = 0', '~ minutes = 3'],
    ['VAR minutes = 0', '~ minutes -= 3'],
    ['VAR minutes = 0', '~ minutes += n'],
    ['VAR minutes = 0', '~ minutes += 2000'],
    ['VAR minutes = 0.5', '~ minutes += 3'],
    ['VAR minutes_left = 0', '~ minutes_left += 3'],
    ['VAR trust = 0', '~ trust += 3'],
    ['VAR minutes = 0\nVAR mins = 0', '~ minutes += 3\n  ~ mins += 3'],
    ['VAR minutes = 0', '~ minutes += 3\n  ~ wait(2)\n  -> b\n=== function wait(x)\n~ minutes += x\n=== b\nB.'],
    ['VAR minutes = 0', '~ minutes += 3\n  ~ temp minutes = 3'],
  ])('is none where more happens to it, or it is called otherwise: %s, %s', (declared, change) => {
    const { text, lost } = imported('a.ink', `${declared}\n=== a\n* [Go]\n  ${change}\n  -> END\n`);
    expect(text).not.toContain('takes:');
    expect(lost[0]).toBe(`1 ${declared.split('\n')[0]} (left out)`);
    expect(lost).toContainEqual(expect.stringContaining(change.split('\n')[0] ?? ''));
  });

  it('is the likelier of two', () => {
    const { text, lost } = imported(
      'a.ink',
      'VAR clock = 0\nVAR minutes_passed = 0\n=== a\n* [Go]\n  ~ clock += 1\n  ~ minutes_passed += 3\n  -> END\n',
    );
    expect(text).toContain('takes: 3m');
    expect(lost).toEqual(['1 VAR clock = 0 (left out)', '5 ~ clock += 1 (left out)']);
  });
});

describe('A variable of Twee that counts minutes', () => {
  const OVER = '\n:: Over\nDone.\n';
  const INIT = ':: StoryInit\n<<set $minutes to 0>>\n\n';

  it.each([
    ['<<link "Ask" "Hub">><<set $minutes += 4>><</link>>'],
    ['[[Ask->Hub][$minutes to $minutes + 4]]'],
    ['(link-reveal-goto: "Ask", "Hub")[(set: $minutes to it + 4)]'],
    ['(link: "Ask")[(put: $minutes + 4 into $minutes)(go-to: "Hub")]'],
    ['<<link "Ask">><<set $minutes to 2 + $minutes>><<set $minutes++>><<set $minutes++>><<goto "Hub">><</link>>'],
  ])('is what its choices take: %s', (link) => {
    const story = `${INIT}:: Start\n${link}\n\n:: Hub\n<<set $minutes += 3>>Now.\n<<if $minutes gte 20>>It is $minutes to go.<</if>>\n[[Over]]\n${OVER}`;
    const { text, lost } = imported('a.twee', story);
    expect(text).toContain('- [Ask](#s2-hub)\n  - takes: 7m\n');
    expect(text).toContain('> **If** `minutes >= 20`: It is');
    expect(lost).toEqual(['9 $minutes (left out)']);
  });

  it.each([
    ['<<if $minutes gt 20>>A.<<elseif $minutes gt 10 and $told>>B.<<else>>C.<</if>>', 'A.'],
    ['(if: $minutes > 20)[A.](else-if: $minutes is not 15)[B.](else:)[C.]', 'A.'],
    ['(unless: $minutes <= 20)[A.]', 'A.'],
    ['<<if not ($minutes lte 20)>>A.<</if>>', 'A.'],
  ])('is asked for as minutes: %s', (asks, first) => {
    const story = `${INIT}:: Start\n[[Hub][$told to true]]\n[[Hub][$minutes += 4]]\n\n:: Hub\n${asks}\n[[Over]]\n${OVER}`;
    const { text, lost } = imported('a.twee', story);
    expect(text).toContain(`> **If** \`minutes > 20\`: ${first}`);
    if (asks.includes('B.')) expect(text).toMatch(/`minutes <= 20 && (?:minutes > 10 && told|minutes != 15)`: B\./);
    expect(lost).toEqual([]);
  });

  it('parts the ways of a link and of a passage', () => {
    const story = `${INIT}:: Start\n<<link "Go">><<set $minutes += 4>><<if $minutes gt 20>><<goto "Hub">><<else>><<goto "Over">><</if>><</link>>\n\n:: Hub\n<<if $minutes gt 45>><<goto "Over">><</if>>\n[[Stay->Over]]\n${OVER}`;
    const { map, text, lost } = imported('a.twee', story);
    expect(map.slice(0, 6)).toEqual([
      'Start',
      '  Go → Hub if minutes > 16',
      '  Go → Over if minutes <= 16',
      'Hub',
      '  Go on → Over if minutes > 45',
      '  Stay → Over if minutes <= 45',
    ]);
    expect(text.match(/takes: 4m/g)).toHaveLength(2);
    expect(lost).toEqual([]);
  });

  it('is listed where not every play comes by, and taken where that is not known', () => {
    const story = (asks: string) =>
      `${INIT}:: Start\n[[Hub][$told to true]]\n\n:: Hub\n<<if ${asks}>>A.<<set $minutes += 4>><<else>>B.<<set $minutes += 9>><</if>>\n[[Over]]\n${OVER}`;
    const known = imported('a.twee', story('$told'));
    expect(known.text).toMatch(/\[Hub\].*\n {2}- takes: 0m/);
    expect(known.lost).toEqual(['8 <<set $minutes += 4>> (left out)', '8 <<set $minutes += 9>> (left out)']);
    const unknown = imported('a.twee', story('$n gt 3'));
    expect(unknown.text).toMatch(/\[Hub\].*\n {2}- takes: 4m/);
    expect(unknown.lost).toEqual([
      '8 the condition “$n gt 3” of what it sets (always set)',
      '8 the condition “$n gt 3” (always shown)',
      '8 <<else>> (kept as a comment)',
      '8 <<set $minutes += 9>> (left out)',
    ]);
  });

  it('may begin in the first passage', () => {
    const story = (back: string) =>
      `:: Start\n(set: $elapsed to 5)\n[[Hub]]\n\n:: Hub\n(set: $elapsed to it + 2)(if: $elapsed > 20)[Late.]\n[[${back}]]\n${OVER}`;
    expect(imported('a.twee', story('Over')).text).toContain('> **If** `minutes > 15`: Late.');
    expect(imported('a.twee', story('Over')).lost).toEqual([]);
    expect(imported('a.twee', story('Start')).text).not.toContain('takes: 2m');
  });

  it.each([
    ['<<set $minutes to 3>>', ''],
    ['<<set $minutes -= 3>>', ''],
    ['<<set $minutes to random(1, 3)>>', ''],
    ['', ':: Tick [script]\nState.variables.minutes = 3;\n'],
    ['', ':: PassageDone\n<<set $minutes += 1>>\n'],
    ['', ':: W [widget]\n<<widget "tick">><<set $minutes += 2>><</widget>>\n'],
  ])('is none where more happens to it: %s%s', (change, passage) => {
    const story = `${INIT}:: Start\n[[Over][$minutes += 4]]\n<<if $minutes gt 3>>A.<</if>>\n${change}\n\n${passage}${OVER}`;
    const { text, lost } = imported('a.twee', story);
    expect(text).not.toContain('takes:');
    expect(lost[0]).toBe('2 <<set $minutes to 0>> (left out)');
  });
});
