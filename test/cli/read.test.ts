import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { read } from '../../server/domain/reading/read.ts';
import { LABELLED } from '../domain/reading/drafts.ts';
import { command } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'dry-run-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const PARTS = { situation: 'On Monday the search was down for 40 minutes.', action: 'I was careless. He was careless, the lazy sod.' };

describe('npm run read', () => {
  it('prints the very reading of the page for each draft, in the order of the files', () => {
    const drafts = LABELLED.slice(0, 3).map(({ question, parts }) => ({ question: question.id, parts }));
    const one = file('one.json', JSON.stringify(drafts[0]));
    const more = file('more.json', JSON.stringify(drafts.slice(1)));
    const { status, stdout, stderr } = command('read', [one, more]);
    expect([status, stderr]).toEqual([0, '']);
    const expected = LABELLED.slice(0, 3).map(({ question, parts }) => {
      const { kind, level, levelWhy, findings } = read(question, parts, 140);
      const shown = findings.map(({ rule, level, part, seen, advice, marks }) => {
        return { rule, level, part, seen, advice, quotes: marks.map((mark) => parts[mark.part]?.slice(mark.from, mark.to)) };
      });
      return { question: question.id, kind, level, levelWhy, findings: shown };
    });
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  it('reads standard input, passes over what else a draft holds, and quotes what was written', () => {
    const draft = { id: 'a-1', question: 'led-incident', parts: PARTS, flaws: ['blame'] };
    const { status, stdout } = command('read', ['-'], `\uFEFF${JSON.stringify([draft])}`);
    expect(status).toBe(0);
    const [reading] = JSON.parse(stdout) as { findings: { rule: string; quotes: string[] }[] }[];
    expect(Object.keys(reading ?? {})).toEqual(['question', 'kind', 'level', 'levelWhy', 'findings']);
    expect(reading?.findings.find(({ rule }) => rule === 'blame')?.quotes.join()).toContain('He was careless');
  });

  it('reads an empty draft and an empty list', () => {
    const { status, stdout } = command('read', ['-'], '[{"question":"led-incident","parts":{}}]');
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      [{ question: 'led-incident', kind: 'empty', level: null, levelWhy: null, findings: [] }],
    ]);
    expect(command('read', ['-'], '[]')).toMatchObject({ status: 0, stdout: '[]\n' });
  });

  it.each([
    ['{"question":"led-incidant","parts":{}}', 'draft 1: no question called “led-incidant”. Did you mean “led-incident”?'],
    [
      '{"question":"led-incident","parts":{"Result":"x"}}',
      'draft 1: no part “Result” in an answer to led-incident; its parts are situation,',
    ],
    ['[{"question":"led-incident","parts":{}},{"question":"led-incident"}]', 'draft 2: "parts" should be an object'],
    ['{"question":"led-incident","parts":{"result":7}}', 'draft 1: the part "result" should be a text'],
    ['{"parts":{}}', 'draft 1: "question" should be the id of a question'],
    ['[7]', 'draft 1: expected an object'],
    ['{"question":', 'is not JSON'],
    ['', 'is not JSON'],
  ])('says on the error channel what is wrong, and prints nothing else: %s', (input, error) => {
    const { status, stdout, stderr } = command('read', ['-'], input);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`-: ${error}`);
  });

  it('names a file that it cannot read', () => {
    expect(command('read', ['nowhere.json'])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('nowhere.json: cannot be read'),
    });
  });

  it('wants a file, and no option', () => {
    expect(command('read', [])).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage: npm run -s read -- FILE…') });
    expect(command('read', ['--json', '-'])).toMatchObject({ status: 2, stderr: expect.stringContaining('unknown option --json') });
  });
});
