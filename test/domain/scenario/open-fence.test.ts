import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile, compileStored } from '../../../server/domain/scenario/compile.ts';

const WORKED = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
const PROSE = 'Timeouts fall to {{timeouts}} and stay there.';
const LINES = WORKED.split('\n').length;

describe('a fence that is left open', () => {
  it('in the prose of a scene is the one problem, at its opening, with the lines that it swallows', () => {
    const text = WORKED.replace(PROSE, '```text pods | kubectl\npay-1  Running');
    const line = lineOf(text, '```text pods');
    expect(problemsOf(text)).toEqual([
      { code: 'open-fence', line, message: `expected a fence that ends, but it is never closed: lines ${line} to ${LINES} are evidence` },
    ]);
    expect(problemsOf(text.replace('pay-1  Running', 'pay-1  Running\n```'))).toEqual([]);
  });

  it('in the text of a choice ends with the choice, and in a quote with the quote', () => {
    const why = 'It undoes the one thing that changed. Without evidence it is a guess, and earns nothing.';
    const inWhy = WORKED.replace(why, `${why}\n\n    ~~~log order-1 | Kibana\n    02:05 pool 40`);
    const line = lineOf(inWhy, '~~~log');
    expect(problemsOf(inWhy)).toMatchObject([
      { code: 'open-fence', line, message: expect.stringContaining(`lines ${line} to ${line + 1} `) },
    ]);
    expect(problemsOf(WORKED.replace(PROSE, `> \`\`\`text note\n> Call Maria.\n\n${PROSE}`))).toMatchObject([{ code: 'open-fence' }]);
  });

  it('is met where the marks of a later fence end it', () => {
    const text = WORKED.replace(PROSE, `\`\`\`text one\npay-1\n\n${PROSE}\n\n\`\`\`text two\npay-2\n\`\`\``);
    expect(problemsOf(text)).toMatchObject([
      {
        code: 'open-fence',
        line: lineOf(text, '```text one'),
        message: expect.stringContaining(`past line ${lineOf(text, '```text two')}, where`),
      },
    ]);
  });

  it('is none where marks are evidence: fewer of them, others, or within a line; nor in indented code', () => {
    for (const evidence of [
      '````text a note\n```text inner\nx\n```\n````',
      '~~~text a note\n```text inner\n~~~',
      '```text a note\nsee ```text\n```',
      '    ```text a note\n    x',
      '``` text a note\nx\n ````  ',
    ])
      expect(problemsOf(WORKED.replace(PROSE, `${PROSE}\n\n${evidence}`))).toEqual([]);
  });

  it('is only warned of in a text that was played before', () => {
    const text = WORKED.replace(PROSE, `> \`\`\`text note\n> Call Maria.\n\n${PROSE}`);
    const { scenario, problems } = compileStored('a.md', text);
    expect(scenario).not.toBeNull();
    expect(problems).toMatchObject([{ code: 'open-fence', level: 'warning' }]);
  });
});

function problemsOf(text: string) {
  return compile('a.md', text).problems.map(({ code, line, message }) => ({ code, line, message }));
}

function lineOf(text: string, opening: string): number {
  return text.split('\n').findIndex((line) => line.includes(opening)) + 1;
}
