import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../server/domain/check/check.ts';

/** A signal that drifts from 40 to 60 and is set to 2; the limit is 60 minutes, the longest choice takes 5. */
const BASE = readFileSync(new URL('../fixtures/states/never-true.ok.md', import.meta.url), 'utf8')
  .replace(
    'flags: [seen]',
    'limit: 60m\npeople:\n  ada: Ada, storage\nflags: [seen]\nsignals:\n  failing: { label: Builds failing, is: 40%, drift: +1% a minute to 60%, good: below 5% }',
  )
  .replace('  - needs: seen\n', '  - needs: seen\n  - sets: failing 2%\n');
const quote = (condition: string) => BASE.replace('- ends: failed', `- ends: failed\n\n> **If** \`${condition}\`: Still.`);
const found = (source: string, wanted: string) => {
  const { problems } = check('scenarios/a.md', source);
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  return problems.filter(({ code }) => code === wanted);
};

describe('a condition that holds by its bounds alone', () => {
  it.each(['failing >= 0', 'failing > 0.02', '!(failing < 2)', 'failing > 1 && minutes < 400', 'seen || failing >= 0', 'minutes < 200'])(
    'is told: %s',
    (condition) => {
      expect(found(quote(condition), 'when-always-true')).toMatchObject([
        { level: 'warning', message: `“${condition}” holds in every play, at every minute` },
      ]);
    },
  );

  it('is told of points and of an impact too, with what it goes between', () => {
    const points = found(BASE.replace('scores: diagnosis +2', 'scores: diagnosis +2 if `minutes < 200`'), 'when-always-true');
    expect(points.map(({ hint }) => hint)).toEqual([expect.stringMatching(/^Every play is over by minute 6\d\./)]);
    const impact = BASE.replace('flags:', 'impact:\n  lost: { label: Lost, adds: 5 a minute, while: "failing > 0.02" }\nflags:');
    expect(found(impact, 'when-always-true').map(({ hint }) => hint)).toEqual([
      '“failing” goes from 2 to 60, counted in “%”. Compare with another number, or leave the condition out.',
    ]);
  });

  it('is told at a “when” once, with the same hint', () => {
    const when = BASE.replace('  - needs: seen\n', '  - needs: seen\n  - when: `failing > 0.02`\n');
    expect(found(when, 'when-always-true').map(({ hint }) => hint?.slice(0, 27))).toEqual(['“failing” goes from 2 to 60']);
  });

  it.each(['failing > 2', 'failing <= 59', 'minutes < 60', 'seen', 'true', 'seen || failing > 2', 'failing - minutes < 60'])(
    'is let be where one state is otherwise: %s',
    (condition) => expect(found(quote(condition), 'when-always-true')).toEqual([]),
  );
});

describe('a condition on the hidden truth', () => {
  const VARIANTS = BASE.replace('flags: [seen]', 'variants:\n  disk: The disk is full.\n  net: The switch is slow.\nflags: [seen]');
  const asked = (condition: string) =>
    found(
      VARIANTS.replace('- ends: failed', `- ends: failed\n\n> **If** \`disk\`: Full.\n\n> **If** \`${condition}\`: Still.`),
      'when-always-true',
    );

  it.each(['disk || net', '!(disk && net)', 'net || !net', 'disk && failing >= 0 || net'])(
    'is told where every one meets it: %s',
    (condition) => {
      expect(asked(condition)).toMatchObject([
        { hint: 'It holds in every variant. Ask for one of them alone, or leave the condition out.' },
      ]);
    },
  );

  it.each(['net', '!disk', 'disk || seen', 'disk && net', 'disk || failing > 2'])('is let be where one does not: %s', (condition) => {
    expect(asked(condition)).toEqual([]);
  });
});

describe('a message', () => {
  const message = (minute: number) => `${BASE}\n## Channel\n\n- +${minute}m **ada** How is it?\n`;

  it('past every play never comes', () => {
    expect(found(message(120), 'never-true')).toMatchObject([{ message: 'no play goes on to minute 120: its message never comes' }]);
    const raised = message(120).replace('limit: 60m', 'limit: 2h');
    expect(found(raised, 'never-true')).toEqual([]);
  });

  it('is let be at the limit, and where a choice taken before it ends after it', () => {
    expect(found(message(60), 'never-true')).toEqual([]);
    expect(found(message(61), 'never-true')).toEqual([]);
  });
});
