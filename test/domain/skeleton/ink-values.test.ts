import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

describe('A text of Ink that a play changes', () => {
  it.each([
    ['It is {red|still red|as red as it was}.', 'It is red.', '{red|still red|as red as it was}'],
    ['{&The graph climbs.|It falls.}', 'The graph climbs.', '{&The graph climbs.|It falls.}'],
    ['{!The same trace.} Hm.', 'The same trace. Hm.', '{!The same trace.}'],
    ['{~One|Two: or three}', 'One', '{~One|Two: or three}'],
    ['{!told: Five.|Six.}', 'told: Five.', '{!told: Five.|Six.}'],
  ])('is told as its first, and listed: %s', (line, said, what) => {
    const { text, lost } = imported('a.ink', `=== a\n${line}\n* [Go] -> END\n`);
    expect(text).toContain(`\n\n${said}\n\n${what.includes('|') ? `[//]: # (From the story: ${what})\n\n` : ''}- [Go]`);
    expect(lost).toEqual([`2 ${what} (only its first text)`]);
  });

  it('stands in a choice and beside a condition as well', () => {
    const story =
      'VAR told = false\n=== a\n{told: They {know|do}.} It is {red|blue}.\n* {one|two} [Go {on|off}] -> END\n* [Tell]\n  ~ told = true\n  -> a\n';
    const { text, lost } = imported('a.ink', story);
    expect(text).toContain('> **If** `told`: They know. It is red.\n\n> **If** `!told`: It is red.');
    expect(text).toContain('- [one Go on](#');
    expect(lost).toHaveLength(4);
  });

  it('is none where it is a condition, or a way', () => {
    const { map, lost } = imported('a.ink', '=== a\n* {x || y} [Go] -> END\n* [Stay]\n  {-> b|-> a}\n=== b\nB.\n');
    expect(map[1]).toBe('  Go → The end');
    expect(lost).toEqual(['2 the condition {x || y} (always open)', '4 that a play takes 2 ways in turn (always open)']);
  });
});

describe('A constant of Ink', () => {
  it('is told by its value', () => {
    const story = 'CONST LEAD = "Ines"\nCONST MOST = 4\n=== a\n{LEAD} waits for {MOST} minutes.\n* [Ask {LEAD}] -> END\n';
    const { text, lost } = imported('a.ink', story);
    expect(text).toContain('Ines waits for 4 minutes.');
    expect(text).toContain('- [Ask Ines](#');
    expect(lost).toEqual([]);
  });

  it('may be a variable that nothing changes', () => {
    const story = (more: string) => `VAR lead = "Ines"\nVAR seen = 2\n=== a\n{lead} is out.\n${more}* [Go] -> END\n`;
    const { text, lost } = imported('a.ink', story('{seen == 2: Two.}\n'));
    expect(text).toContain('Ines is out.');
    expect(lost).toEqual(['2 VAR seen = 2 (left out)', '5 {seen == 2: Two.} (shown as the story begins)']);
    expect(imported('a.ink', story('~ lead = "Ada"\n')).lost).toContain('4 {lead} (shown as the story begins)');
    expect(imported('a.ink', story('~ swap(lead)\n=== function swap(ref x) ===\n~ x = "Ada"\n=== b\n')).lost).toContain(
      '4 {lead} (shown as the story begins)',
    );
  });

  it('is listed where it has no plain value', () => {
    expect(imported('a.ink', 'CONST MOST = LEAST + 1\n=== a\n{MOST} left.\n').lost).toEqual([
      '1 CONST MOST = LEAST + 1 (left out)',
      '3 {MOST} (shown as “…”)',
    ]);
  });
});
