import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../server/domain/check/check.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { MAX_STATES } from '../../../server/domain/solve/solve.ts';

/** One look (`seen`), one way to the end (`solved`), a signal that drifts from 40 to 60 while nobody decides. */
const BASE = readFileSync(new URL('../fixtures/states/never-true.ok.md', import.meta.url), 'utf8')
  .replace(
    'flags: [seen]',
    'flags: [seen, mended]\nsignals:\n  failing: { label: Builds failing, is: 40%, drift: +1% a minute to 60%, good: below 5% }',
  )
  .replace('  - needs: seen\n', '  - needs: seen\n  - sets: mended\n  - sets: failing 2%\n');

describe('a condition that holds in no play is told at its line, with what is lost by it', () => {
  it.each([
    [
      'a quote of a scene',
      (s: string) => s.replace('- ends: failed', '- ends: failed\n\n> **If** `mended`: It works again.'),
      'its quote is never shown',
    ],
    [
      'a quote of “shows”',
      (s: string) => s.replace('shows: The disk is full.', 'shows: The disk is full.\n\n    > **If** `!seen`: Not read.\n'),
      'its quote is never shown',
    ],
    ['points', (s: string) => s.replace('scores: diagnosis +2', 'scores: diagnosis +2 if `seen`'), 'its points never count'],
    [
      'points of a scene',
      (s: string) => s.replace('- ends: failed', '- ends: failed\n- scores: stabilise -1 if `mended`'),
      'its points never count',
    ],
    ['an effect', (s: string) => s.replace('- sets: mended', '- sets: mended if `mended`'), 'nothing is ever set by it'],
    [
      'a message',
      (s: string) =>
        s.replace('skills:', 'people:\n  ada: Ada, storage\nskills:') +
        '\n## Channel\n\n- +4m **ada** How is it?\n  - when: `mended && failing > 50`\n',
      'its message never comes',
    ],
  ] as const)('%s', (_, spoil, lost) => {
    const source = spoil(BASE);
    expect(source).not.toBe(BASE);
    const found = never(source);
    expect(found.map(({ message }) => message.replace(/^“[^”]+” holds in no play: /, ''))).toEqual([lost]);
    expect(source.split('\n')[(found[0]?.line ?? 0) - 1]).toContain('`');
  });

  it('with what is missing: a flag that nothing sets, or parts that never hold together', () => {
    const lost = (condition: string) =>
      never(BASE.replace('- ends: failed', `- ends: failed\n\n> **If** \`${condition}\`: Still.`))[0]?.hint;
    expect(lost('seen && mended')).toBe('No choice that comes before sets the flag “mended”.');
    expect(lost('seen && failing < 3')).toBe('“failing < 3” holds there in no play.');
    expect(lost('failing < 3')).toBe(null);
    expect(lost('(seen && failing > 3) && failing < 3')).toBe(null);
    expect(lost('seen && failing < 44')).toBe('Each part of it holds there in some play, but never all of them at once.');
    expect(
      never(BASE.replace('flags: [seen,', 'flags: [told, seen,').replace('- ends: failed', '- ends: failed\n\n> **If** `told`: So.'))[0]
        ?.hint,
    ).toBe('Nothing sets the flag “told”.');
  });
});

describe('a condition that no minute meets', () => {
  const quoted = (condition: string) => never(BASE.replace('- ends: failed', `- ends: failed\n\n> **If** \`${condition}\`: Still.`));

  it.each([
    ['past the last one', 'minutes > 500', /^Every play is over by minute \d+: ask for an earlier one, or raise “limit”\.$/],
    ['past it, and more', 'minutes >= 500 && seen', /^Every play is over/],
    ['which is both', 'minutes > 20 && minutes < 10', /^No minute meets all that it asks: look at the signs\.$/],
    ['between whole ones', 'minutes > 20 && minutes < 21', /^No minute meets/],
    ['below zero', 'minutes < 0', /^No minute meets/],
  ])('%s is told', (_, condition, hint) => {
    expect(quoted(condition)).toEqual([expect.objectContaining({ hint: expect.stringMatching(hint) })]);
  });

  it.each(['minutes > 20 && minutes <= 21', 'minutes == 21', 'minutes < 10 || minutes > 500', '!(minutes > 500)'])(
    'is not %s',
    (condition) => {
      expect(quoted(condition).map(({ code }) => code)).toEqual([]);
    },
  );

  it('is told where points, effects or a rate hang on it', () => {
    expect(never(BASE.replace('- sets: mended', '- sets: mended if `minutes > 500`'))).toMatchObject([
      { message: expect.stringContaining('nothing is ever set by it') },
    ]);
    const rated = (condition: string) =>
      never(BASE.replace('signals:', `impact:\n  lost: { label: Lost, adds: $5 a minute, while: "${condition}" }\nsignals:`));
    expect(rated('failing > 70')).toMatchObject([
      {
        message: expect.stringContaining('nothing is ever counted by it'),
        hint: '“failing” goes from 2 to 60, counted in “%”. Compare with another number.',
      },
    ]);
    expect(rated('minutes > 500')).toMatchObject([{ hint: expect.stringContaining('is over by minute') }]);
    expect(rated('failing > 50')).toEqual([]);
  });
});

describe('a condition is let be', () => {
  it.each([
    ['that holds in one state', 'seen && failing > 40'],
    ['that holds for who waits before deciding', 'seen && failing > 55'],
    ['that asks for a time alone, which who waits comes to', 'minutes > 200'],
    ['the rest of which holds', 'minutes > 200 && seen'],
  ])('%s', (_, condition) => {
    expect(never(BASE.replace('- ends: failed', `- ends: failed\n\n> **If** \`${condition}\`: Still.`))).toEqual([]);
  });

  it('where nobody comes: that is said by itself', () => {
    const source = `${BASE}\n## Nowhere\n\n- ends: failed\n\n> **If** \`mended\`: Still.\n`;
    expect(never(source)).toEqual([]);
    expect(check('scenarios/a.md', source).problems.map(({ code }) => code)).toContain('unreachable-scene');
  });

  it('where there are more states than are explored', () => {
    expect(never(BASE.replace('- ends: failed', '- ends: failed\n\n> **If** `mended`: Still.'), 1)).toEqual([]);
  });
});

function never(source: string, maxStates = MAX_STATES) {
  expect(compile('scenarios/a.md', source).problems.filter(({ level }) => level === 'error')).toEqual([]);
  return check('scenarios/a.md', source, maxStates).problems.filter(({ code }) => code === 'never-true');
}

describe('what a choice needs', () => {
  const needing = (edit: (source: string) => string) =>
    check('scenarios/a.md', edit(BASE)).problems.filter(({ code, message }) => code === 'never-true' && message.includes('needs'));
  const look = (s: string) => s.replace('  - sets: seen\n', '  - sets: seen\n  - needs: seen\n');

  it('is told where the choice alone sets it, whose points then never count', () => {
    expect(needing(look)).toMatchObject([
      {
        level: 'warning',
        message: 'no play has set “seen” before it comes to this choice, which needs it: its points never count',
        hint: 'It sets “seen” itself: most often “needs” stands below another choice.',
      },
    ]);
  });

  it('is let be where it may be decided once more, where another choice sets it, and where nothing could be earned', () => {
    expect(needing((s) => look(s).replace('  - needs: seen\n', '  - needs: seen\n  - again: 2\n'))).toEqual([]);
    expect(needing((s) => s)).toEqual([]);
    expect(needing((s) => look(s).replaceAll('diagnosis +2', 'diagnosis -2'))).toEqual([]);
  });
});
