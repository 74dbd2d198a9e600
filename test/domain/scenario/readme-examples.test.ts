/** The examples in scenarios/README.md are compiled, so that nobody copies what the checker refuses. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reporterOf } from '../../../server/domain/authoring/reporter.ts';
import { check } from '../../../server/domain/check/check.ts';
import { ALL_EXPECTATION_CODES } from '../../../server/domain/expectation/codes.ts';
import { parseExpectations } from '../../../server/domain/expectation/parse.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { CHOICE_KEYS } from '../../../server/domain/scenario/scenario-keys.ts';

const WHOLE = read('scenarios/README.md');
/** Without the lesson, which has a test of its own. */
const README = WHOLE.slice(0, WHOLE.indexOf('\n## Learn it in ten minutes\n')) + WHOLE.slice(WHOLE.indexOf('\n## The file\n'));
const FENCES = [...README.matchAll(/^(`{3,4})(\w+)\n(.*?)^\1$/gms)].map(([, , language = '', text = '']) => ({ language, text }));

const SIGNALS = 'signals: { timeouts: { label: Calls timing out, is: 40%, good: below 1% } }';
const HEAD = `format: 1
title: Checkout times out
summary: Checkout times out since ten.
severity: SEV2
role: on-call senior
start: "02:14"
limit: 24h
skills: [stabilise, diagnosis, risk]
flags: [pool_known, told, paged]
people: { maria: "Maria Costa, product manager" }
`;

describe('the examples of scenarios/README.md', () => {
  it('are all looked at: what begins one is known', () => {
    expect(FENCES.map(({ language }) => language)).toEqual([
      'sh',
      'markdown',
      'yaml',
      'markdown',
      'markdown',
      'markdown',
      'yaml',
      'markdown',
    ]);
  });

  it('compile: the outline of a file, with its front matter filled in', () => {
    const outline = FENCES[1]?.text ?? '';
    expect(outline).toContain('---\nfront matter\n---');
    const text = outline
      .replace('front matter\n', `${HEAD}${SIGNALS}\n`)
      .replace('## Closed', '## <a id="too-late"></a>Too late\n\n- ends: failed\n\n## Closed');
    expect(errorsOf(text)).toEqual([]);
  });

  it('compile: variants with another beginning of a signal', () => {
    expect(errorsOf(scenarioWith({ head: FENCES[2]?.text ?? '', choice: '- takes: 1m' }))).toEqual([]);
  });

  it('compile: evidence', () => {
    expect(errorsOf(scenarioWith({ prose: FENCES[3]?.text ?? '', choice: '- takes: 1m' }))).toEqual([]);
  });

  it('fall to players who do not read, where a list of choices is shown as a bad one, and do not once it is mended', () => {
    const codes = [FENCES[4], FENCES[5]].map((fence) => check('scenarios/mine.md', scenarioWith({ choices: fence?.text ?? '' })).problems);
    const [bad = [], mended = []] = codes.map((problems) => problems.map(({ code }) => code));
    expect(bad.filter((code) => code === 'robot-wins')).toHaveLength(3);
    expect(bad).toContain('free-optimum');
    expect(mended.filter((code) => code !== 'unread-flag' && code !== 'unscored-skill')).toEqual([]);
  });

  it('can be read: what is expected of plays', () => {
    const { scenario } = compile('scenarios/two-causes.md', read('test/domain/fixtures/two-causes.md'));
    if (!scenario) throw new Error('the scenario does not compile');
    const reporter = reporterOf('two-causes.expect.yaml', ALL_EXPECTATION_CODES);
    expect(parseExpectations(FENCES[6]?.text ?? '', scenario, reporter)).toHaveLength(2);
    expect(reporter.problems()).toEqual([]);
  });

  it('compile: the whole file at the end', () => {
    expect(compile('scenarios/worked.md', FENCES[7]?.text ?? '').problems).toEqual([]);
  });

  const DECLARED = rowsOf('## Front matter').flatMap(([key = '', , words = '']) =>
    examplesIn(words, /^(\[|\w+: [{\w]+ )/).map((example) => [key, example] as const),
  );

  it('declare names of each kind', () => {
    expect(DECLARED.map(([key]) => key)).toEqual(['variants', 'signals', 'impact', 'flags', 'people']);
  });

  it.each(DECLARED)('compile: in the table of the front matter, %s: %s', (key, example) => {
    const second = key === 'variants' ? '\n  other: Something else holds.' : '';
    const own = example.startsWith('[') ? `${key}: ${example}` : `${key}:\n  ${example}${second}`;
    const kept = HEAD.replace(new RegExp(`^${key}:.*\n`, 'm'), '');
    const signals = key === 'signals' ? '' : `${SIGNALS}\n`;
    expect(errorsOf(scenarioWith({ head: signals + own, choice: '- takes: 1m', kept }))).toEqual([]);
  });

  it('compile: rates of an impact', () => {
    const rates = /^`(rates: \[.*\])`/m.exec(README)?.[1];
    expect(rates).toBeDefined();
    const impact = `impact:\n  lost: { label: Lost, ${rates}, costs: "1 point per $10,000" }`;
    expect(errorsOf(scenarioWith({ head: `${SIGNALS}\n${impact}`, choice: '- takes: 1m' }))).toEqual([]);
  });

  const VALUES = rowsOf('## Keys of a choice').flatMap(([key = '', value = '']) =>
    examplesIn(value).map((example) => [key, example] as const),
  );

  it('have a value for each key of a choice', () => {
    const shown = new Set<string>(VALUES.map(([key]) => key));
    // These two are prose.
    expect(CHOICE_KEYS.filter((key) => !shown.has(key))).toEqual(['shows', 'why']);
  });

  it.each(VALUES)('compile: %s: %s', (key, value) => {
    const choice = key === 'again' ? `- takes: 1m\n  - again: ${value}` : `- ${key}: ${value}`;
    expect(errorsOf(scenarioWith({ head: SIGNALS, choice }))).toEqual([]);
  });
});

function errorsOf(text: string): readonly string[] {
  const { problems } = compile('scenarios/mine.md', text);
  return problems.filter(({ level }) => level === 'error').map(({ line, code, message }) => `${line} ${code}: ${message}`);
}

type Parts = {
  readonly head?: string;
  readonly prose?: string;
  readonly choice?: string;
  readonly choices?: string;
  readonly kept?: string;
};

function scenarioWith({ head = '', prose = '', choice = '', choices = `- [Act](#over)\n  ${choice}\n`, kept = HEAD }: Parts): string {
  const shown = `# Checkout times out\n\n## Start\n\nIt fails.\n\n${prose}\n${choices}\n## Over\n\n- ends: resolved\n`;
  return `---\n${kept}${head}\n---\n\n${shown}`;
}

/** The cells of each row of the first table below a heading; the first is a key, without its backticks. */
function rowsOf(heading: string): readonly (readonly string[])[] {
  const section = README.slice(README.indexOf(`\n${heading}\n`) + heading.length + 2).split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)].map(([, key = '', rest = '']) => [
    key,
    ...rest.split(' | ').map((cell) => cell.trim()),
  ]);
}

/** What stands as code: between single or double backticks. */
function examplesIn(cell: string, form = /./): readonly string[] {
  const spans = [...cell.matchAll(/``\s?(.*?)\s?``(?!`)|`([^`]+)`/g)].map(([, long, short]) => long ?? short ?? '');
  return spans.filter((span) => form.test(span));
}

function read(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}
