import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OUTLINE_CODES, SAMPLE_CODES } from '../../../server/domain/question/codes.ts';
import { parseQuestion } from '../../../server/domain/question/parse.ts';
import { parseSamples } from '../../../server/domain/question/samples.ts';
import { SCAFFOLDS, type ScaffoldId } from '../../../server/domain/question/scaffold.ts';

const WORKED = readFileSync(new URL('samples/worked-example.md', import.meta.url), 'utf8');
const QUESTIONS = new URL('../../../questions/', import.meta.url);
const SHIPPED = new URL('samples/', QUESTIONS);

const star = (id: string): ScaffoldId | null => (id === 'alert-deleted' ? 'star' : null);
const parse = (source: string, file = 'questions/samples/alert-deleted.md') => parseSamples(file, source, star);

describe('sample answers that were read', () => {
  it('are a 3 and a 4, each with every part of the scaffold and its notes', () => {
    const { samples } = parse(WORKED);
    expect(samples?.id).toBe('alert-deleted');
    expect(samples?.answers.map(({ level }) => level)).toEqual([3, 4]);
    for (const { parts } of samples?.answers ?? [])
      expect(parts.map(({ name }) => name)).toEqual(SCAFFOLDS.star.parts.map(({ name }) => name));
    expect(samples?.answers[0]?.parts[0]?.text).toMatch(/^I looked after the night shift's alerts .* something to do\.$/);
    expect(samples?.answers[1]?.notesHtml).toContain('<li>Others work differently since');
  });
});

describe('a level that there is not', () => {
  const told = (from: string, to: string) => parse(WORKED.replace(from, to)).problems.map(({ code, hint }) => [code, hint]);

  it('is told as the one that is missing', () => {
    expect(told('## Level 4', '## Level 5')).toEqual([['unknown-section', 'Did you mean “Level 4”?']]);
    expect(told('## Level 3', '## Level 2')).toEqual([['unknown-section', 'Did you mean “Level 3”?']]);
    expect(told('## Level 4', '## Level 4')).toEqual([]);
  });
});

type Edit = readonly [from: string, to: string];

/** For each code an edit that has it, one that comes close and has not, and the line that an author would change. */
const EDITS: Readonly<
  Record<Exclude<keyof typeof SAMPLE_CODES, keyof typeof OUTLINE_CODES | 'unknown-question'>, { bad: Edit; ok: Edit; at: string }>
> = {
  'missing-part': {
    bad: ['### Task\n\nNobody', 'Nobody'],
    ok: ['### Task\n\nNobody', '### Task\n\nStill nobody'],
    at: '### Situation\n\nOur',
  },
  'unknown-part': {
    bad: ['### Notes\n\n- Others', '### Remarks and more\n\nx\n\n### Notes\n\n- Others'],
    ok: ['- Others', '- *Others*'],
    at: '### Remarks',
  },
  'duplicate-part': {
    bad: ['### Notes\n\n- Others', '### Task\n\nAgain.\n\n### Notes\n\n- Others'],
    ok: ['Nobody', 'I, and nobody'],
    at: '### Task\n\nAgain',
  },
};

describe.each(Object.entries(EDITS))('%s', (code, { bad, ok, at }) => {
  it('is the one problem of an example, on the line that an author would edit', () => {
    const source = WORKED.replace(...bad);
    const { samples, problems } = parse(source);
    const line = source.slice(0, source.indexOf(at)).split('\n').length;
    expect(problems.map((problem) => ({ code: problem.code, line: problem.line }))).toEqual([{ code, line }]);
    expect(samples).toBeNull();
  });

  it('is not said of a twin, which has no problem at all', () => {
    const source = WORKED.replace(...ok);
    expect(source).not.toBe(WORKED);
    expect(parse(source).problems).toEqual([]);
  });
});

describe('a file of samples', () => {
  it('bears the name of a question', () => {
    expect(parse(WORKED, 'questions/samples/alert-delete.md').problems).toMatchObject([{ code: 'unknown-question', line: 1 }]);
    expect(parse(WORKED).problems).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['no front matter', WORKED.slice(WORKED.indexOf('# Sample'))],
    ['one level', WORKED.slice(0, WORKED.indexOf('## Level 4'))],
    ['text before the levels', WORKED.replace('## Level 3', 'Some words.\n\n## Level 3')],
    ['text before the parts', WORKED.replace('### Situation', 'Some words.\n\n### Situation')],
    ['an empty part', WORKED.replace('Nobody had asked me to; I owned two of the services, and wanted a rule for all eleven.\n', '')],
    ['the parts of another scaffold', WORKED.replace('### Task', '### Constrain')],
    ['raw HTML', WORKED.replace('Nobody', '<script>alert(1)</script>')],
    ['10 MB', 'word '.repeat(2 * 1024 * 1024)],
    ['10,000 levels', WORKED + '\n## Level 3\n'.repeat(10_000)],
  ])('is refused with its place where it holds %s', (_, source) => {
    const { samples, problems } = parse(source);
    expect(samples).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ line }) => line >= 1)).toBe(true);
  });
});

describe.each(existsSync(SHIPPED) ? readdirSync(SHIPPED).filter((name) => name !== 'README.md') : [])('the shipped %s', (name) => {
  it('has no problem', () => {
    const scaffoldOf = () => parseQuestion(name, readFileSync(new URL(name, QUESTIONS), 'utf8')).question?.scaffold ?? null;
    expect(parseSamples(name, readFileSync(new URL(name, SHIPPED), 'utf8'), scaffoldOf).problems).toEqual([]);
  });
});
