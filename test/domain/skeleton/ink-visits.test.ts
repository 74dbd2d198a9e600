import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

describe('What asks in Ink whether a play has been somewhere', () => {
  it('asks for a flag that each way into that scene sets', () => {
    const story = '=== hub\nIt rings.\n+ [Logs] -> logs\n* {logs} [Roll back] -> END\n{not logs: Why?}\n=== logs\nRed.\n-> hub\n';
    const { map, text, scenario, lost } = imported('a.ink', story);
    expect(map.slice(0, 3)).toEqual(['Hub', '  Logs → stays', '  Roll back → The end if seen_logs']);
    expect(text).toMatch(/\[Logs\]\(#s1-hub\)\n(?: {2}- (?:again|takes).*\n)* {2}- sets: seen_logs\n/);
    expect(scenario.flags.map(({ name }) => name)).toEqual(['seen_logs']);
    expect(lost).toEqual([]);
  });

  it('counts a knot as seen by each of its stitches and labels, a label by itself', () => {
    const story =
      '=== hub\n+ [Top] -> logs\n+ [Tail] -> logs.tail\n* {logs} [A] -> END\n* {logs.tail} [B] -> END\n=== logs\nRed.\n-> hub\n= tail\nGrey.\n-> hub\n';
    const { text } = imported('a.ink', story);
    expect(text).toMatch(/\[Top\].*\n(?: {2}- (?:again|takes).*\n)* {2}- sets: seen_logs\n/);
    expect(text).toMatch(/\[Tail\].*\n(?: {2}- (?:again|takes).*\n)* {2}- sets: seen_logs_tail, seen_logs\n/);
  });

  it('asks for a flag that the labelled choice sets, near or by its full name', () => {
    const story =
      '=== hub\n* (asked) [Ask]\n  They answer. {asked: At last.}\n  -> hub\n* {not asked} [Guess] -> hub\n* [On] -> next\n=== next\n{hub.asked: You know.|You guess.} It is late.\n-> END\n';
    const { map, text, lost } = imported('a.ink', story);
    expect(map[2]).toBe('  Guess → stays if !seen_hub_asked');
    expect(text).toMatch(/\[Ask\].*\n {2}- sets: seen_hub_asked\n/);
    expect(text).toContain('> **If** `seen_hub_asked`: You know. It is late.\n\n> **If** `!seen_hub_asked`: You guess. It is late.');
    expect(lost).toEqual([]);
  });

  it('is true in the knot that asks for itself', () => {
    const hub = '=== hub\n{hub: You are here.}\n+ [Stay] -> hub\n* [Go] -> END\n';
    const { text, map, lost } = imported('a.ink', hub);
    expect(text).toBe(imported('a.ink', `-> hub\n${hub}`).text);
    expect([map[1], lost]).toEqual(['  Go on → Hub', []]);
    expect(text).toMatch(/\[Go on\]\(#s2-hub\)\n {2}- sets: seen_hub\n/);
  });

  it('is listed where it counts, where a tunnel of several places leads there or nothing does, and past the last flag', () => {
    const lost = (condition: string, head = '') =>
      imported(
        'a.ink',
        `${head}=== hub\n* ${condition} [Go] -> END\n+ [Call] -> talk ->\n  You hang up.\n  -> hub\n+ [Ask] -> talk ->\n  You ask.\n  -> hub\n=== talk\nHm.\n->->\n=== alone\nHm.\n-> END\n`,
      ).lost.filter((one) => one.includes('condition'));
    expect(lost('{hub > 2}')).toEqual(['2 the condition {hub > 2} (always open)']);
    expect(lost('{not talk}')).toEqual(['2 the condition {not talk} (always open)']);
    expect(lost('{alone}')).toEqual(['2 the condition {alone} (always open)']);
    expect(lost('{hub}')).toEqual([]);
    const many = Array.from({ length: 24 }, (_, i) => `VAR v${i} = false\n`).join('');
    expect(lost('{hub}', many)).toEqual(['26 the condition {hub} (always open)']);
  });

  it.each([
    ['{logs == 1: First.|Again.}', '!again_logs', 'First.'],
    ['{logs > 1: Again.|First.}', 'again_logs', 'Again.'],
    ['{logs >= 2: Again.}', 'again_logs', 'Again.'],
    ['{ logs == 1:\n  First.\n  ~ told = true\n}', '!again_logs', 'First.'],
  ])('tells a first visit from later ones in the place itself: %s', (asks, when, said) => {
    const story = `VAR told = false\n=== hub\n+ [Logs] -> logs\n* {told} [Go] -> END\n* [Leave] -> END\n=== logs\n${asks}\n-> hub\n`;
    const { text, lost } = imported('a.ink', story);
    expect(text).toContain(`> **If** \`${when}\`: ${said}`);
    expect(text).toMatch(/ {2}- sets: seen_logs\n {2}- sets: again_logs if `seen_logs`\n/);
    if (asks.includes('~')) expect(text).toContain('  - sets: told if `!seen_logs && !again_logs`\n');
    expect(lost).toEqual([]);
  });

  it.each([
    ['logs > 0', 'seen_logs'],
    ['logs >= 1', 'seen_logs'],
    ['logs == 0', '!seen_logs'],
    ['logs == 1', 'seen_logs && !again_logs'],
    ['logs != 1', '!seen_logs || again_logs'],
    ['logs > 1', 'again_logs'],
    ['logs > 2', undefined],
    ['logs + 1 > 1', undefined],
    ['not logs > 1', undefined],
  ])('compares a count from elsewhere: %s', (condition, when) => {
    const { scenario } = imported(
      'a.ink',
      `=== hub\n+ [Logs] -> logs\n* {${condition}} [Go] -> END\n* [End] -> END\n=== logs\nRed.\n-> hub\n`,
    );
    expect(scenario.scenes[0]?.choices.find(({ label }) => label === 'Go')?.when?.source).toBe(when);
  });

  it('counts a knot again where a play comes from without, a label each time', () => {
    const story = (asks: string) =>
      imported(
        'a.ink',
        `=== hub\n+ [Top] -> logs\n+ [Tail] -> logs.tail\n* {${asks}} [Go] -> END\n* [Leave] -> END\n=== logs\nRed.\n- (loop) Hm.\n+ [More] -> loop\n+ [Tail too] -> tail\n* [Back] -> hub\n= tail\nGrey.\n+ [Self] -> tail\n* [Back too] -> hub\n`,
      ).text;
    const setBy = (text: string) => text.split('\n- [').flatMap((one) => (/again_\w+ if/.test(one) ? [one.split(']')[0]] : []));
    expect(setBy(story('logs > 1'))).toEqual(['Top', 'Tail']);
    expect(setBy(story('logs.tail > 1'))).toEqual(['Tail', 'Tail too']);
    expect(setBy(story('logs.loop > 1'))).toEqual(['Go on', 'More']);
  });

  it('is asked for by what changes under it alone', () => {
    const { text, lost } = imported(
      'a.ink',
      'VAR told = false\n=== hub\n+ [Logs] -> logs\n+ [Talk] -> talk\n* {told} [Go] -> END\n* [Leave] -> END\n=== logs\nRed.\n-> hub\n=== talk\n{ logs:\n  ~ told = true\n}\n-> hub\n',
    );
    expect(text).toContain('  - sets: told if `seen_logs`');
    expect(lost).toEqual([]);
  });

  it('never takes the flag of a variable', () => {
    const story =
      'VAR seen_logs = false\n=== hub\n+ [Logs] -> logs\n* {logs} [A] -> END\n* {seen_logs} [B]\n  ~ seen_logs = true\n  -> END\n=== logs\n-> hub\n';
    const { map } = imported('a.ink', story);
    expect(map.slice(2, 4)).toEqual(['  A → The end if seen_logs_', '  B → The end if seen_logs']);
  });
});

describe('A condition of Ink of which a part is kept', () => {
  it('is listed with what is kept', () => {
    const story = 'VAR told = false\n=== a\n* {told} {lives > 2} [Go] -> END\n* [Tell]\n  ~ told = true\n  -> a\n';
    const { map, lost } = imported('a.ink', story);
    expect(map[1]).toBe('  Go → The end if told');
    expect(lost).toEqual(['3 the condition {lives > 2} beside “told”, which is kept (left out)']);
  });
});

describe('A condition of Ink before other words in a line', () => {
  it('is kept, and so are the words', () => {
    const story = 'VAR told = false\n=== a\n{told: They know.} It hums.\n* [Tell]\n  ~ told = true\n  -> a\n* [Go] -> END\n';
    const { text, lost } = imported('a.ink', story);
    expect(text).toContain('> **If** `told`: They know. It hums.\n\n> **If** `!told`: It hums.\n');
    expect(lost).toEqual([]);
  });
});

describe('A condition of Ink behind the brackets of a choice', () => {
  it('is shown by that choice, or parts its ways', () => {
    const story =
      'VAR told = false\n=== a\n* [Look] {told: Known.} Hm. -> a\n* "Hello[."]," {told: they say|you say}.\n  -> a\n* [Go] {told: -> b | -> c}\n* [Tell]\n  ~ told = true\n  -> a\n=== b\nB.\n=== c\nC.\n';
    const { map, text, lost } = imported('a.ink', story);
    expect(map.slice(0, 8)).toEqual([
      'A',
      '  Look → stays',
      '  "Hello." → stays',
      '  Go → Go',
      '  Tell → stays',
      'Go',
      '  Go on to B → B if told',
      '  Go on to C → C if !told',
    ]);
    expect(text).toContain('> **If** `told`: Known. Hm.\n\n    > **If** `!told`: Hm.\n- [');
    expect(text).toContain('> **If** `told`: "Hello," they say.\n\n    > **If** `!told`: "Hello," you say.\n- [');
    expect(lost.map((one) => one.replace(/^\d+ /, ''))).toEqual([
      'the way to “b” if told (offered as a choice)',
      'the way to “c” if !told (offered as a choice)',
    ]);
  });
});
