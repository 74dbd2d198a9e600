/** Lines of choices and scenes that Markdown reads otherwise than they look, each told once, with its mend. */
import { describe, expect, it } from 'vitest';
import { hintsOf, problemsOf, swapped } from './planted.ts';

const PROSE = 'Timeouts fall to {{timeouts}} and stay there.';
const FAIL_OVER = '- [Fail the database over](#made-worse)';
const WHY = '  - why: It restarts the one healthy part of the path.';
const LONG = 'Fail the database over to the replica in the other region, and tell nobody of it';
const NO_BREAK = 'One of its spaces is not a plain one (U+00A0, a no-break space): type it anew.';
const SIDE_BY_SIDE = 'Keys of a choice stand side by side, each on a line of its own that begins with two spaces, “-” and a space.';

describe('a space that is none in a line', () => {
  it.each([
    ['  - takes: 12m', '\u00A0\u00A0- takes: 12m', 'choice-extra', 54],
    ['  - takes: 12m', '\u00A0 - takes: 12m', 'choice-extra', 54],
    ['  - takes: 12m', '  -\u00A0takes: 12m', 'choice-extra', 54],
    [FAIL_OVER, `\u00A0${FAIL_OVER}`, 'not-a-choice', 52],
    [FAIL_OVER, FAIL_OVER.replace(' ', '\u00A0'), 'not-a-choice', 52],
    [PROSE, `-\u00A0at: 30m [The bank](#closed)\n\n${PROSE}`, 'stray-key', 48],
    ['(#made-worse)', '(#\u00A0made-worse)', 'unknown-target', 52],
  ])('%j as %j is named', (right, wrong, code, line) => {
    expect(problemsOf(swapped(right, wrong))).toMatchObject([{ code, line, hint: NO_BREAK }]);
  });

  it('of no width in a link is named too', () => {
    expect(hintsOf(swapped('(#made-worse)', '(#\u200Bmade-worse)'))).toEqual(['A character of no width stands in it (U+200B): delete it.']);
  });
});

describe('a link to a scene out of form', () => {
  it.each([
    [`- [${LONG}](a.md#made-worse)`, `A link to a scene begins with #: [${LONG}](#made-worse).`],
    [`- [${LONG}](made-worse)`, `A link to a scene begins with #: [${LONG}](#made-worse).`],
    [`- [${LONG}][made-worse]`, `Write the scene in round brackets: [${LONG}](#made-worse).`],
    [`- [${LONG}](#made\n  -worse)`, `What a link leads to stands on one line: [${LONG}](#made-worse).`],
    [`- [${LONG}](#made-worse`, `End the link with “)”: [${LONG}](#made-worse).`],
  ])('%j is given whole', (choice, hint) => {
    expect(problemsOf(swapped(FAIL_OVER, choice))).toMatchObject([{ code: 'not-a-choice', line: 52, hint }]);
  });

  it('of an “at” too', () => {
    expect(problemsOf(swapped(PROSE, `- at: 30m [The bank](#clo\nsed)\n\n${PROSE}`))).toMatchObject([
      { code: 'bad-value', line: 48, hint: 'What a link leads to stands on one line: [The bank](#closed).' },
    ]);
  });

  it('leaves the id of another Markdown out of the heading', () => {
    const attribute = swapped('## <a id="scaled"></a>Six pods, and still failing', '## Six pods, scaled {#scaled}');
    expect(hintsOf(attribute)).toEqual([expect.stringMatching(/write ## <a id="scaled"><\/a>Six pods, scaled\.$/)]);
  });
});

describe('a choice of another language', () => {
  it.each([
    '* [Fail over] -> made-worse',
    '- [Fail over] -> made-worse',
    '- [[Fail over->Made worse]]',
    '- [[Fail over|made-worse]]',
    '- [[made-worse<-Fail over]]',
  ])('%s is the one problem', (choice) => {
    expect(problemsOf(swapped(FAIL_OVER, choice))).toMatchObject([
      {
        code: 'not-a-choice',
        line: 52,
        message: `expected a link to a scene, saw “${choice.slice(2)}”`,
        hint: 'Write - [Fail over](#made-worse).',
      },
    ]);
  });

  it('is none in a list of what leads to what', () => {
    expect(problemsOf(swapped(PROSE, `${PROSE}\n\n* [api] -> database\n* [database] -> disk`))).toEqual([]);
  });
});

describe('a key beside another', () => {
  it.each([
    ['  - takes: 12m - needs: pool_known', 'expected “needs” on a line of its own, saw it beside “takes”'],
    ['  - takes: 12m, needs: pool_known', 'expected “needs” on a line of its own, saw it beside “takes”'],
    ['  - takes: 12m needs: pool_known; tells: team', 'expected “needs”, “tells” on lines of their own, saw them beside “takes”'],
  ])('%s is told with its line', (written, message) => {
    expect(problemsOf(swapped('  - takes: 12m', written))).toMatchObject([{ code: 'choice-extra', line: 54, message, hint: SIDE_BY_SIDE }]);
  });

  it('beside the link too, and its value counts', () => {
    expect(
      problemsOf(swapped(`- [Go back to the dashboards](#overview)\n  - takes: 1m`, '- [Go back](#scaled) - shows: It waits.')),
    ).toMatchObject([{ code: 'choice-extra', line: 50, message: 'expected “shows” on a line of its own, saw it beside the link' }]);
  });

  it('is a text in “why”', () => {
    expect(problemsOf(swapped(WHY, `${WHY} It takes: 5 minutes - tells: all.`))).toEqual([]);
  });

  it('below it is told with the text below it', () => {
    for (const below of ['', '\n\n    > **If** `minutes > 20`: By then it is late.'])
      expect(problemsOf(swapped(WHY, `  ${WHY}${below}`))).toMatchObject([
        { code: 'misplaced-key', line: 57, message: 'expected “why” beside “sets”, not below it', hint: SIDE_BY_SIDE },
      ]);
  });
});

describe('a choice that stands twice', () => {
  it('word for word is taken out', () => {
    const whole = `${FAIL_OVER}\n  - when: \`minutes < 30 && !pool_known\`\n  - takes: 12m\n  - scores: stabilise -6\n  - sets: timeouts 40%\n${WHY}\n`;
    expect(problemsOf(swapped(whole, whole + whole))).toMatchObject([
      { code: 'duplicate-choice', line: 58, hint: 'It is the same word for word: take one of them out.' },
    ]);
    expect(hintsOf(swapped(whole, whole + whole.replace('12m', '13m')))).toEqual([expect.stringMatching(/^Say in other words/)]);
  });
});

describe('the section of choices at any time by another name', () => {
  const choice = '- [Tell support](#at-any-time)\n  - shows: It is pinned.\n';

  it.each(['Any time', 'At Any Time', 'Anytime', 'Always'])('“%s” is the one problem', (name) => {
    const problems = problemsOf(swapped('## Closed', `## ${name}\n\n${choice}\n## Closed`));
    expect(problems).toMatchObject([{ line: 63, hint: /he special section is “## At any time”\.$/ }]);
  });

  it('in a scene of its own still is no scene', () => {
    expect(hintsOf(swapped(FAIL_OVER, `${choice}${FAIL_OVER}`))).toEqual(['A choice that stays leads to its own scene: (#scaled).']);
  });
});
