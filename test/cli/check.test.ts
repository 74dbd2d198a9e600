import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { command, WORKED_EXAMPLE } from './command.ts';

const QUESTION = 'test/domain/question/fixtures/worked-example.md';
const QUESTION_TEXT = readFileSync(new URL('../domain/question/fixtures/worked-example.md', import.meta.url), 'utf8');
const GUIDE_TEXT = readFileSync(new URL('../domain/question/fixtures/guide.md', import.meta.url), 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'dry-run-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

describe('npm run check', () => {
  it('warns of what is unfair about the worked example, and passes it', () => {
    const { status, stdout } = command('check', [WORKED_EXAMPLE]);
    expect(status).toBe(0);
    expect(stdout).toContain(`${WORKED_EXAMPLE}:1 warning random-wins: random play scores 58.07 on average; at most 55`);
    expect(stdout).toContain('1 file: 0 errors, 4 warnings');
  });

  it('gives problems as JSON, with every field', () => {
    const path = file('wrong.md', '# No front matter\n');
    const { status, stdout } = command('check', [path, '--json']);
    expect(status).toBe(1);
    const [first] = JSON.parse(stdout) as Record<string, unknown>[];
    expect(Object.keys(first ?? {}).toSorted()).toEqual(['code', 'docs', 'file', 'hint', 'later', 'level', 'line', 'message', 'path']);
    expect(first).toMatchObject({
      code: 'no-front-matter',
      file: path,
      line: 1,
      level: 'error',
      docs: expect.stringMatching(/\/author\/problems\/no-front-matter$/),
    });
  });

  it('says which file cannot be read, and checks the others', () => {
    const { status, stdout } = command('check', ['nowhere.md', WORKED_EXAMPLE]);
    expect(status).toBe(1);
    expect(stdout).toContain('nowhere.md:1 error unreadable-file');
    expect(stdout).toContain('2 files: 1 error, 4 warnings');
  });

  it('stays readable with a thousand problems', () => {
    const choices = Array.from({ length: 1000 }, (_, i) => `- [Choice ${i}](#nowhere-${i})\n`).join('');
    const { stdout } = command('check', [file('many.md', `# Many\n\n## Scene\n\n${choices}`)]);
    expect(stdout.split('\n').length).toBeLessThan(80);
    expect(stdout).toMatch(/and \d+ more/);
  });

  it('refuses an option that it does not know', () => {
    const { status, stderr } = command('check', ['--fix']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('unknown option --fix')]);
  });

  // It looks at every state of every incident.
  it('covers the scenarios, the questions, the sample answers, the texts about the loop, the loops and the exercises', {
    timeout: 300_000,
  }, () => {
    const { status, stdout } = command('check', []);
    const below = ['loop', 'loop/loops', 'samples', 'reviews', 'designs', 'retrospectives', 'hand-overs'].map(
      (name) => `questions/${name}`,
    );
    const files = ['scenarios', 'questions', ...below].flatMap((name) => readdirSync(new URL(`../../${name}`, import.meta.url)));
    const count = files.filter((name) => name.endsWith('.md') && name !== 'README.md').length;
    expect([status, stdout]).toEqual([0, `${count} files: 0 errors, 0 warnings\n`]);
    expect(count).toBeGreaterThanOrEqual(4 + 28 + 4 + 4);
  });

  it('says of a loop what nothing beside it can fill', () => {
    const loop = readFileSync(new URL('../domain/interview/fixtures/loops/loop.md', import.meta.url), 'utf8');
    file('company/questions/alert.md', QUESTION_TEXT);
    file('company/questions/loop/loops/README.md', '# Not a loop');
    const path = file('company/questions/loop/loops/ours.md', loop);
    const { status, stdout } = command('check', [path]);
    expect(status).toBe(0);
    expect(stdout).toContain(`${path}:17 warning empty-slot: nothing in the bank can fill “An incident”`);
    expect(stdout).toContain('1 file: 0 errors, 1 warning');
  });

  it('knows a question by its front matter where it lies elsewhere', () => {
    const { status, stdout } = command('check', [QUESTION]);
    expect([status, stdout]).toEqual([0, '1 file: 0 errors, 0 warnings\n']);
    const draft = file('drafts/alert.md', QUESTION_TEXT.replace('kind: behavioural', 'kind: behavioral').replaceAll('\n', '\r\n'));
    expect(command('check', [draft]).stdout).toContain(`${draft}:4 error bad-value: expected one of behavioural,`);
  });

  it('knows a design by its folder, and by its front matter where it lies elsewhere', () => {
    const { status, stdout } = command('check', ['test/domain/design/fixtures/worked-example.md']);
    expect([status, stdout]).toEqual([0, '1 file: 0 errors, 0 warnings\n']);
    const empty = file('designs/a.md', '# Nothing yet\n');
    expect(command('check', [empty]).stdout).toContain(`${empty}:1 error missing-section: expected “## Why it is asked”, saw none`);
  });

  it('knows a review by its front matter and by its folder', () => {
    const text = readFileSync(new URL('../domain/review/fixtures/worked-example.md', import.meta.url), 'utf8');
    const elsewhere = file('drafts/deployment.md', text);
    const empty = file('reviews/empty.md', '# Nothing yet\n');
    const { stdout } = command('check', [elsewhere, empty]);
    expect(stdout).not.toContain(elsewhere);
    expect(stdout).toContain(`${empty}:1 error missing-section: expected “## Artefact”, saw none`);
  });

  it('knows a file by its folder, whatever it holds', () => {
    const asQuestion = file('questions/a.md', '# Nothing yet\n');
    const asGuide = file('questions/loop/formats.md', GUIDE_TEXT.replace('id="behavioural"', 'id="behavioral"'));
    const asScenario = file('scenarios/b.md', QUESTION_TEXT);
    const { stdout } = command('check', [asQuestion, asGuide, asScenario]);
    expect(stdout).toContain(`${asQuestion}:1 error missing-section: expected “## Why it is asked”, saw none`);
    expect(stdout).toContain(`${asGuide}:9 error unknown-entry: no entry called “behavioral”\n    Did you mean “behavioural”?`);
    expect(stdout).toContain(`${asScenario}:3 error unknown-key: no key “short” in the front matter`);
  });

  it('passes over what no author wrote, named or not, and says so', () => {
    const one = file('strays/scenarios/a.md', readFileSync(new URL(`../../${WORKED_EXAMPLE}`, import.meta.url), 'utf8'));
    const strays = ['._a.md', 'a~.md', 'a.bak.md'].map((name) => file(`strays/scenarios/${name}`, '#'));
    const { status, stdout, stderr } = command('check', [one, ...strays]);
    expect([status, stdout]).toEqual([0, expect.stringContaining('1 file: 0 errors')]);
    for (const stray of strays) expect(stderr).toContain(`${stray} is passed over`);
  });

  it('passes over what is expected of plays, and says who reads it', () => {
    const expectations = file('expected/scenarios/a.expect.yaml', 'plays: []');
    const { status, stdout, stderr } = command('check', [expectations]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/a\.expect\.yaml is passed over: .* npm run -s expect -- \S+a\.md reads\n/);
  });

  it('says of the later of two scenarios of a folder that its public name is taken, alone and among all', () => {
    const text = readFileSync(new URL(`../../${WORKED_EXAMPLE}`, import.meta.url), 'utf8');
    file('shared/scenarios/a.md', text);
    const later = file(
      'shared/scenarios/b.md',
      text.replace('title: Checkout', 'title: Checkout:').replace(/^title: (.*)$/m, 'title: "$1"'),
    );
    const { status, stdout } = command('check', [later]);
    expect([status, stdout]).toEqual([1, expect.stringContaining(`${later}:3 error shared-name: expected a title of its own`)]);
    expect(command('check', [join(dirname(later), 'a.md')]).status).toBe(0);
  });

  it('looks for the incidents of a question in the scenarios next to it', () => {
    file('other/scenarios/slow-checkout.md', '');
    const question = file('other/questions/alert.md', QUESTION_TEXT.replace('payment-timeout', 'slow-checkouts'));
    const { status, stdout } = command('check', [question]);
    expect(status).toBe(1);
    expect(stdout).toBe(
      `${question}:13 error unknown-incident: no scenario called “slow-checkouts”\n    Did you mean “slow-checkout”?\n1 file: 1 error, 0 warnings\n`,
    );
  });
});
