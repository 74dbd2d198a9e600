import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

const HEAD = 'VAR told = false\nVAR lag = 180\nLIST mood = calm, (tense)\n=== a\nA.\n';
const TAIL = '* [Tell]\n  ~ told = true\n  -> a\n* [Go] -> END\n=== b\nB.\n-> END\n=== c\nC.\n-> END\n';
const read = (lines: string) => {
  const { map, text, lost } = imported('a.ink', `${HEAD}${lines}\n${TAIL}`);
  return { map, text, lost: lost.filter((one) => !/ (?:VAR|LIST) /.test(one)) };
};

describe('A way that a play of Ink goes by itself under a condition that cannot be kept', () => {
  it.each([
    ['{lag > 400: -> b}', 'the condition {lag > 400}'],
    ['It hums. {mood == calm: -> b} It ticks.', 'the condition {mood == calm}'],
    ['{ lag > 400:\n  -> b\n}', 'the condition {lag > 400}'],
    ['{\n- lag > 400: -> b\n}', 'the condition {lag > 400}'],
    ['{ mood:\n- calm: -> b\n- else: It waits.\n}', 'the condition {mood == calm}'],
  ])('stands behind the choices, by the name of where it leads: %s', (way, condition) => {
    const { map, lost } = read(way);
    expect(map.slice(0, 4)).toEqual(['A', '  Tell → stays', '  Go → The end', '  B → B']);
    expect(lost).toContain(`6 ${condition} of the way to “b” (always open)`);
  });

  it('waits for the part that is kept, which is listed', () => {
    const { map, lost } = read('{told && lag < 120: -> b}');
    expect(map.slice(0, 4)).toEqual(['A', '  B → B if told', '  Tell → stays', '  Go → The end']);
    expect(lost).toEqual(['6 the condition {lag < 120} beside “told”, which is kept (left out)']);
  });

  it('is one of several, of which those within another wait for what they ask', () => {
    const story = 'VAR told = false\nVAR lag = 180\n* [Tell]\n  ~ told = true\n  -> a\n* [On] -> a\n=== a\n';
    const block = '{ told && lag < 120:\n  -> b\n- else:\n  { not told: -> c | -> d }\n}\n=== b\nB.\n=== c\nC.\n=== d\nD.\n';
    const { map, lost } = imported('a.ink', story + block);
    expect(map.slice(3, 7)).toEqual(['A', '  Go on to B → B if told', '  Go on to C → C if !told', '  Go on to D → D if told']);
    expect(lost.slice(1)).toEqual(['8 the condition {lag < 120} beside “told”, which is kept (left out)']);
  });

  it('beside others of which each play goes one leaves nothing else open', () => {
    const { map, text } = read('{\n- lag > 400: -> b\n- told: -> c\n- else: -> b\n}\nNever.');
    expect(map.slice(0, 4)).toEqual(
      ['A', '  Go on to B → B', '  Go on to C → C if told', '  Go on to B → B if !told'].filter((one) => map.includes(one)),
    );
    expect(text).not.toContain('Never.');
  });

  it('is listed with the values that it hands over', () => {
    const { map, lost } = read('{ lag > 400:\n  It is late. -> b(2)\n}');
    expect(map.slice(0, 4)).toEqual(['A', '  Tell → stays', '  Go → The end', '  B → B']);
    expect(lost).toContain('7 (2) of -> b(2) (left out)');
  });

  it('whose condition is kept goes before the choices, which wait for its opposite', () => {
    const { map, lost } = read('{told: -> b}');
    expect(map.slice(0, 4)).toEqual(['A', '  Go on → B if told', '  Tell → stays if !told', '  Go → The end if !told']);
    expect(lost).toEqual(['6 the way to “b” if told (offered as a choice)']);
  });
});

describe('Of texts of Ink under a condition that cannot be kept', () => {
  it.each([
    ['It is {lag > 400: late|early}.', 'It is early.'],
    ['It is{lag > 100: , they say,} early.', 'It is, they say, early.'],
    ['{mood == calm: A smile.|A frown.}', 'A frown.'],
    ['{ lag <= 100: It falls. | It stays at {lag}k. }', 'It stays at 180k.'],
    ['{ lag < 150:\n  It bends.\n- else:\n  It stays at {lag}k.\n}', 'It stays at 180k.'],
    ['{ mood:\n- calm: A smile.\n- tense: A frown.\n- else: Nothing.\n}', 'A frown.'],
    ['~ temp sure = lag / 100\n{\n- sure >= 3: Sure.\n- sure == 1: Fairly sure.\n- else: Guessing.\n}', 'Fairly sure.'],
    ['{gone > 3: One.|Two.}', 'One.'],
    ['{ shuffle:\n- One.\n- Two.\n}', 'One.'],
    ['It climbs: {lag}k, all of it.\n~ lag = lag + 1', 'It climbs: 180k, all of it.'],
    ['It climbs: {height()}k, all of it.', 'It climbs: …k, all of it.'],
  ])('that one is told which holds as the story begins, or else the first: %s', (lines, said) => {
    const { text, lost } = read(lines);
    expect(text).toMatch(new RegExp(`A\\.\\n\\n${said.replace(/\./g, '\\.')}\\n`));
    expect(lost.length).toBeGreaterThan(0);
  });

  it('one that stands alone and does not hold then is left out, and quoted as it is written', () => {
    const { text, lost } = read('It hums. {lag > 400: It is {lag}k {mood == calm: still|now}.}');
    expect(text).toContain('A.\n\nIt hums.\n\n[//]');
    expect(lost).toEqual(['6 {lag > 400: It is {lag}k {mood == calm: still|now}.} (left out)']);
  });

  it('those that flags keep are kept, with what stands in them', () => {
    const { text, lost } = read('{told: They {lag > 400: run|walk}, {told: and nod|or not}.|It is {not told: still}.}');
    expect(text).toContain('> **If** `told`: They walk, and nod.\n\n> **If** `!told`: It is still.');
    expect(lost).toEqual(['6 {lag > 400: run|walk} (shown as the story begins)']);
  });

  it('asks for a value in cases as for flags', () => {
    const { text, lost } = read('{ told:\n- true: Yes.\n- false: No.\n}');
    expect(text).toContain('> **If** `told`: Yes.\n\n> **If** `!told`: No.');
    expect(lost).toEqual([]);
  });

  it('what they change is left out, and listed', () => {
    const { text, lost } = read('{ lag > 400:\n  It is late.\n  ~ told = true\n}');
    expect(text).not.toMatch(/\[Go\].*\n {2}- sets/);
    expect(lost).toEqual(['6 { lag > 400: and what follows up to its closing brace (left out)', '8 ~ told = true (left out)']);
  });
});

it.each([
  ['braces within braces', `${'{told:'.repeat(3000)}x${'}'.repeat(3000)}`],
  ['ways beside ways', '{lag > 3: -> b} '.repeat(3000)],
  ['cases of a block', `{\n${'- lag > 3: -> b\n'.repeat(20_000)}- else: -> c\n}`],
])('So many %s of Ink are read in time that grows no faster', (_, lines) => {
  const begun = performance.now();
  read(lines);
  expect(performance.now() - begun).toBeLessThan(4000);
});

describe('Changes of Ink under the cases of a condition', () => {
  const TOLD = 'VAR told = false\nVAR hot = false\n* [In] -> a\n=== a\nA.\n';
  const END = '* [On] -> c\n=== c\n{told: T.} {hot: H.}\n-> END\n';

  it('are those of one of them, judged before any', () => {
    const { text } = imported('a.ink', `${TOLD}{ told:\n  ~ told = false\n- else:\n  ~ told = true\n  ~ hot = true\n}\n${END}`);
    const keys = text.slice(text.indexOf('[In]'), text.indexOf('## ', text.indexOf('[In]')));
    expect(keys).toContain('- clears: told\n  - sets: told if `!told`\n  - sets: hot if `!told`');
  });

  it('happen before a play goes on by one of their ways', () => {
    const { text } = imported('a.ink', `${TOLD}{ told:\n  ~ hot = true\n  -> c\n}\n* [Tell]\n  ~ told = true\n  -> a\n${END}`);
    expect(text).toContain('- sets: hot if `told`');
  });
});
