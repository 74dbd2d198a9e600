/** Slips in choices, messages and evidence that a tester planted one by one, whose hint once led astray. */
import { describe, expect, it } from 'vitest';
import { hintsOf, problemsOf, swapped } from './planted.ts';

const PROSE = 'Timeouts fall to {{timeouts}} and stay there.';
const GO_BACK = '- [Go back to the dashboards](#overview)';
const FAIL_OVER = '- [Fail the database over](#made-worse)';

describe('a choice', () => {
  it('with one space before it is told at its line, not at its keys', () => {
    for (const choice of [GO_BACK, FAIL_OVER]) {
      const text = swapped(choice, ` ${choice}`);
      expect(problemsOf(text), choice).toMatchObject([
        { code: 'not-a-choice', line: lineOf(text, choice), hint: expect.stringMatching(/^Begin it with “-”, without a space/) },
      ]);
    }
    const outdented = swapped('  - takes: 1m', ' - takes: 1m');
    expect(hintsOf(outdented)).toEqual(['Keys of a choice are indented below it.']);
  });

  it('with four spaces before it is read as code, and told as that', () => {
    const text = swapped(`\n${GO_BACK}`, `\n    ${GO_BACK}`);
    expect(problemsOf(text)).toMatchObject([
      { code: 'not-a-choice', line: lineOf(text, GO_BACK), hint: 'Begin it at the margin, without spaces before its “-”.' },
    ]);
    expect(problemsOf(swapped(PROSE, `${PROSE}\n\n    - [Go back](#overview)`))).toEqual([]);
  });

  it('behind a box to tick, or with a link by reference, has its mend', () => {
    expect(hintsOf(swapped(FAIL_OVER, FAIL_OVER.replace('- ', '- [ ] ')))).toContain('Leave out “[ ]”: a choice begins with its link.');
    for (const reference of ['[made-worse]', '[#made-worse]', ' [made-worse]'])
      expect(hintsOf(swapped('over](#made-worse)', `over]${reference}`)), reference).toContain(
        'Write the scene in round brackets: [Fail the database over](#made-worse).',
      );
    expect(hintsOf(swapped('over](#made-worse)', 'over][]'))[0]).not.toMatch(/round brackets/);
  });
});

describe('a key of a message', () => {
  it('at the margin is told to be indented', () => {
    const channel = (when: string) =>
      swapped(
        'flags:',
        'people:\n  ana: Ana, support lead\nflags:',
        '## Closed\n',
        `## Channel\n\n- +3m **ana** Is it us?\n${when}\n\n## Closed\n`,
      );
    expect(hintsOf(channel('- when: `pool_known`'))).toEqual(['Indent it by two spaces: it belongs to the message above it.']);
    expect(hintsOf(channel('  - when: `pool_known`'))).toEqual([]);
  });
});

describe('a fence that begins with quotes', () => {
  it('is told at its beginning, not where it ends', () => {
    for (const marks of ['‘‘‘', '’’’', "'''", '´´´', '“““']) {
      const opening = `${marks}text pods | kubectl`;
      const text = swapped(PROSE, `${PROSE}\n\n${opening}\npay-1  Running\n\npay-2  Running\n\`\`\``);
      expect(problemsOf(text), marks).toContainEqual(
        expect.objectContaining({ code: 'open-fence', line: lineOf(text, opening), hint: 'Write ```text pods | kubectl.' }),
      );
    }
    const open = swapped(PROSE, `${PROSE}\n\n\`\`\`text pods\n'''\n\`\`\`\n\n\`\`\`\npay-1  Running`);
    expect(problemsOf(open)).toMatchObject([{ code: 'open-fence', line: lineOf(open, 'pay-1  Running') - 1 }]);
  });
});

function lineOf(text: string, held: string): number {
  return text.split('\n').findIndex((line) => line.includes(held)) + 1;
}
