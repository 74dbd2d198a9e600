import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile, compileStored } from '../../../server/domain/scenario/compile.ts';

const WORKED = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
const PROSE = 'Timeouts fall to {{timeouts}} and stay there.\n';
const TAKES = '  - takes: 12m\n';

describe('the marks of a merge', () => {
  it.each([
    ['in the front matter', 'limit: 60m\n', 'limit: 90m\n'],
    ['in the prose', PROSE, 'They stay there.\n'],
    ['among keys', TAKES, '  - takes: 9m\n'],
    ['between scenes', '## Made worse\n', '## Much worse\n'],
  ])('are the one problem %s, at the first of them', (_, own, other) => {
    const text = WORKED.replace(own, `<<<<<<< HEAD\n${own}=======\n${other}>>>>>>> other\n`);
    expect(problemsOf(text)).toEqual([['conflict-marker', lineOf(text, '<<<<<<<')]]);
    const half = text.replace('<<<<<<< HEAD\n', '');
    expect(problemsOf(half)).toEqual([['conflict-marker', lineOf(half, '=======')]]);
  });

  it('are none in evidence, nor are signs that only look like them', () => {
    for (const lines of ['```text a\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n```', '> > a', '&lt;<<<<<<'])
      expect(problemsOf(WORKED.replace(PROSE, `${PROSE}\n${lines}\n`)), lines).toEqual([]);
    expect(problemsOf(WORKED.replace(PROSE, 'They stay there\n=======\n'))).toEqual([['setext-heading', 48]]);
  });

  it('are only warned of in a text that was played before', () => {
    const text = WORKED.replace(PROSE, `<<<<<<< HEAD\n\n${PROSE}`);
    expect(compile('a.md', text).scenario).toBeNull();
    const { scenario, problems } = compileStored('a.md', text);
    expect(scenario).not.toBeNull();
    expect(problems).toMatchObject([{ code: 'conflict-marker', level: 'warning' }]);
  });
});

function problemsOf(text: string) {
  return compile('a.md', text).problems.map(({ code, line }) => [code, line]);
}

function lineOf(text: string, opening: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(opening)) + 1;
}
