import { describe, expect, it } from 'vitest';
import { imported, withoutClicks } from './imported.ts';

const TOLD = 'VAR told = false\n';

describe('What a knot of Ink sets', () => {
  it('is set on the ways out where its text asks for it before', () => {
    const story = `${TOLD}It rings.\n-> hub\n=== hub\n{told: They know.}\n{not told: Nobody knows.}\n~ told = true\n* [On] -> END\n`;
    const { text, lost } = imported('a.ink', story);
    expect(text).toContain('It rings.\n\n> **If** `told`: They know.');
    expect(text).toMatch(/\[On\]\(#the-end\)\n {2}- sets: told\n/);
    expect(lost).toEqual([]);
  });

  it('is set on the ways in where nothing asks for it before', () => {
    const story = `${TOLD}-> hub\n=== hub\n~ told = true\n{told: They know.}\n* [On] -> END\n`;
    expect(imported('a.ink', story).text).toMatch(/\[Go on\]\(#s2-hub\)\n {2}- sets: told\n/);
  });

  it('undoes on the way out what a choice before it set', () => {
    const story = `${TOLD}=== a\n* [Tell]\n  ~ told = true\n  {told: They nod.}\n  -> b\n* [Skip] -> c\n=== b\n{told: They know.}\n~ told = false\n-> c\n=== c\nOver.\n`;
    const { text, lost } = imported('a.ink', story);
    expect(text).toMatch(/\[Tell\]\(#s2-b\)\n {2}- sets: told\n {2}- shows:\n\n {4}> \*\*If\*\* `told`: They nod\./);
    expect(text).toMatch(/\[Go on\]\(#s3-c\)\n {2}- clears: told/);
    expect(withoutClicks(lost)).toEqual([]);
  });
});

describe('What a choice of Ink shows', () => {
  it('has conditions of its own, and what comes after them stands after them', () => {
    const story = `${TOLD}=== a\n* [Look]\n  {told: You know this.|This is new.}\n  The disk is full.\n  -> a\n* [Tell]\n  ~ told = true\n  -> a\n* [Leave] -> END\n`;
    const { text, lost } = imported('a.ink', story);
    expect(text).toContain(
      '  - shows:\n\n    > **If** `told`: You know this.\n\n    > **If** `!told`: This is new.\n\n    The disk is full.\n- [Tell]',
    );
    expect(lost).toEqual([]);
  });

  it('is listed where it asks for what is set after it', () => {
    const look = (body: string) => imported('a.ink', `${TOLD}=== a\n* [Look]\n${body}  -> a\n* [Leave] -> END\n`).lost;
    expect(look('  {told: Again.}\n  ~ told = true\n')).toEqual(['4 “Again.” if told (judged after what is set)']);
    expect(look('  ~ told = true\n  {told: Told.}\n')).toEqual([]);
  });
});

describe('A way of Ink under a condition', () => {
  it.each([
    ['{told: -> b}\n-> c', []],
    ['{told: -> b | -> c}', []],
  ])('leaves the other way to its opposite: %s', (ways) => {
    const { map, lost } = imported('a.ink', `${TOLD}=== a\n${ways}\n=== b\nB.\n=== c\n* [Tell]\n  ~ told = true\n  -> a\n`);
    expect(map.slice(0, 3)).toEqual(['A', '  Go on to B → B if told', '  Go on to C → C if !told']);
    expect(lost[0]).toBe('3 the way to “b” if told (offered as a choice)');
  });

  it('goes before the choices and the text that follow it', () => {
    const { map, text } = imported(
      'a.ink',
      `${TOLD}=== a\nIt rings.\n{told: -> b}\nNobody comes.\n* [Tell]\n  ~ told = true\n  -> a\n=== b\nB.\n`,
    );
    expect(map.slice(0, 3)).toEqual(['A', '  Go on → B if told', '  Tell → stays if !told']);
    expect(text).toContain('It rings.\n\n> **If** `!told`: Nobody comes.');
  });

  it('changes nothing that stands behind it', () => {
    const { text, lost } = imported(
      'a.ink',
      `VAR hot = false\n${TOLD}=== a\n* [Tell]\n  ~ told = true\n  -> b\n* [On] -> b\n=== b\n{told: -> c}\n~ hot = true\n* [Go] -> c\n=== c\n{hot: C.}\nD.\n`,
    );
    expect(text).toContain('  - sets: hot if `!told`\n');
    expect(text).toContain('  - when: `told`\n');
    expect(lost).toEqual(['9 the way to “c” if told (offered as a choice)']);
  });

  it('ends the story where nothing follows it', () => {
    expect(imported('a.ink', `${TOLD}=== a\n{told: -> b}\n=== b\nB.\n`).map.slice(0, 3)).toEqual([
      'A',
      '  Go on to B → B if told',
      '  Go on to the end → The end if !told',
    ]);
  });

  it('that flags cannot answer keeps both ways open, and is listed', () => {
    const { map, lost } = imported('a.ink', 'VAR n = 0\n=== a\n{ n > 2: -> b | -> c }\n=== b\nB.\n=== c\nC.\n');
    expect(map.slice(0, 3)).toEqual(['A', '  Go on to B → B', '  Go on to C → C']);
    expect(lost).toEqual(['1 VAR n = 0 (left out)', '3 the condition {n > 2} of 2 ways (always open)']);
  });
});

describe('A condition of Ink in a line', () => {
  it('has both of its texts, alone or within the words around it', () => {
    const text = imported(
      'a.ink',
      `${TOLD}=== a\n{told: A.|B.}\nShe {told: nods}. It ticks.\n* [Tell]\n  ~ told = true\n  -> a\n* [Go] -> END\n`,
    ).text;
    expect(text).toContain('> **If** `told`: A.\n\n> **If** `!told`: B.');
    expect(text).toContain('> **If** `told`: She nods. It ticks.\n\n> **If** `!told`: She. It ticks.');
  });

  it('that flags cannot answer is listed', () => {
    expect(imported('a.ink', '=== a\nShe {n > 2: nods}.\n').lost).toEqual(['2 {n > 2: nods} (left out)']);
  });
});

describe('A comment of Ink', () => {
  it('ends where it says, however many lines it takes', () => {
    const { text, lost } = imported('a.ink', '=== a\nOne /* two\nthree\n*/ four /* five */ six // seven\n/* eight /* */ nine\n');
    expect(text).toContain('One\n\nfour six\n\nnine\n');
    expect(lost).toEqual([]);
  });
});

describe('A condition before a choice of Ink', () => {
  const HEAD = 'VAR renewed = false\nVAR told = false\n=== a\n* [Renew]\n  ~ renewed = true\n  ~ told = true\n  -> a\n* [Stop] -> END\n';
  const asked = (condition: string) => {
    const { scenario, lost } = imported('a.ink', `${HEAD}* {${condition}} [Turn it off] -> END\n`);
    return [scenario.scenes[0]?.choices.find(({ label }) => label === 'Turn it off')?.when?.source, lost];
  };

  it.each([
    ['minutes > 45 && not renewed', '!renewed', 'minutes > 45'],
    ['told and (not renewed and minutes > 45)', 'told && !renewed', 'minutes > 45'],
    ['(minutes > 45 && (told || renewed))', 'told || renewed', 'minutes > 45'],
  ])('keeps of several that all have to hold those that flags can answer: %s', (condition, kept, lost) => {
    expect(asked(condition)).toEqual([kept, [`9 the condition {${lost}} beside “${kept}”, which is kept (left out)`]]);
  });

  it.each(['minutes > 45 || not renewed', 'not (minutes > 45 && renewed)', 'minutes > 45 && (told || minutes < 3)', 'a ? told && b'])(
    'is left out where a part cannot be asked for by itself: %s',
    (condition) => {
      expect(asked(condition)).toEqual([undefined, [`9 the condition {${condition}} (always open)`]]);
    },
  );
});

describe('Glue of Ink', () => {
  const told = (lines: string) => {
    const { text } = imported('a.ink', `${TOLD}=== a\n${lines}\n* [Tell]\n  ~ told = true\n  -> a\n* [Go] -> END\n`);
    return text.slice(text.indexOf('</a>A\n\n') + 7, text.indexOf('\n\n- ['));
  };

  it.each([
    ['The job was green. <>\n\nIt wrote a file.', 'The job was green. It wrote a file.'],
    ['The job was green<>\n, and wrote <>\na file.', 'The job was green, and wrote a file.'],
    ['It was green\n<>, they say.', 'It was green, they say.'],
    ['She <>\n{told: nods|waits}\n<>.', '> **If** `told`: She nods.\n\n> **If** `!told`: She waits.'],
  ])('makes lines one: %s', (lines, shown) => {
    expect(told(lines)).toBe(shown);
  });

  it('joins no text to a way, and no choice to a text', () => {
    const { map, text } = imported(
      'a.ink',
      '=== a\nIt is green. <>\n* [Look] You look <>\n  closely.\n  -> b\n=== b\nOn. <>\n-> c\n=== c\nC.\n',
    );
    expect(map).toEqual(['A', '  Look → B', 'B (resolved)']);
    expect(text).toContain('On.\n\nC.');
    expect(text).toContain('  - shows: You look closely.');
  });
});
