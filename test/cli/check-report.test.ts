import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type ReportFormat, reportText } from '../../server/cli/check-report.ts';
import { problemsOf } from '../../server/cli/content-file.ts';
import { wantsColour } from '../../server/cli/pretty-problems.ts';
import { problemPages } from '../../server/cli/problem-page.ts';
import type { Problem } from '../../server/domain/problem.ts';
import { command } from './command.ts';

const SLIP = 'test/domain/fixtures/unknown-flag.md';
const TRAP = 'test/domain/fixtures/states/trap.md';

const folder = mkdtempSync(join(tmpdir(), 'dry-run-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PLAIN = { isColoured: false, pageOf: problemPages({}) };

async function report(file: string, format: ReportFormat, isColoured = false): Promise<string> {
  return reportText({ files: [file], problems: await problemsOf(file) }, format, { ...PLAIN, isColoured });
}

describe('What the checker found', () => {
  it('is shown in the source, with what is meant in it and what may help', async () => {
    expect(await report(SLIP, 'pretty')).toBe(
      [
        `${SLIP}:32 error unknown-flag`,
        '32 |   - needs: seem',
        '   |            ^^^^',
        '     no flag called “seem”',
        '     Did you mean “seen”?',
        '     http://127.0.0.1:4747/author/problems/unknown-flag',
        '',
        '1 file: 1 error, 0 warnings; states, and flags that nothing sets or reads, are looked at once the text has no errors\n',
      ].join('\n'),
    );
  });

  it('names the choices that lead to a state, and the command that goes there', async () => {
    const text = await report(TRAP, 'pretty');
    expect(text).toContain('the way there: start/open-the-second-page\n');
    expect(text).toContain(`npm run -s play -- ${TRAP} --from start/open-the-second-page\n`);
    const played = command('play', [TRAP, '--from', 'start/open-the-second-page'], 'quit\n');
    expect([played.status, played.stdout]).toEqual([0, expect.stringContaining('scene    second')]);
  });

  it('says what was not looked at, and of how many files', async () => {
    const unread = 'test/domain/fixtures/bad-front-matter.md';
    const files = [SLIP, TRAP, unread, 'questions/README.md'];
    const problems = (await Promise.all(files.map(problemsOf))).flat();
    const last = reportText({ files, problems }, 'plain', PLAIN).trimEnd().split('\n').at(-1);
    expect(last?.replace(/^.*?; /, '')).toBe(
      'names and units are looked at once the front matter can be read (1 file); states, and flags that nothing sets or reads, are looked at once the text has no errors (2 files)',
    );
    expect(await report(TRAP, 'plain')).not.toContain('looked at');
  });

  it('says in JSON what was not looked at, with the first error of each file', async () => {
    const unread = 'test/domain/fixtures/bad-front-matter.md';
    const files = [SLIP, TRAP, unread];
    const problems = (await Promise.all(files.map(problemsOf))).flat();
    const error: Problem = { code: 'unknown-flag', file: SLIP, line: 99, level: 'error', message: 'm', hint: null, path: null };
    const told: { file: string; later?: string[] }[] = JSON.parse(reportText({ files, problems: [...problems, error] }, 'json', PLAIN));
    const states = 'states, and flags that nothing sets or reads, are looked at once the text has no errors';
    expect(told.filter(({ later }) => later).map(({ file, later }) => [file, later])).toEqual([
      [SLIP, [states]],
      [unread, ['names and units are looked at once the front matter can be read', states]],
    ]);
  });

  it('names the variant of a state', () => {
    const problem: Problem = {
      code: 'trap',
      file: 'it’s.md',
      line: 1,
      level: 'error',
      message: 'm',
      hint: null,
      path: ['a/b'],
      variant: 'lock',
    };
    const text = reportText({ files: ['it’s.md'], problems: [problem] }, 'pretty', PLAIN);
    expect(text).toContain('the way there in the variant “lock”: a/b');
    expect(text).toContain("npm run -s play -- 'it’s.md' --from a/b --variant lock");
  });

  it('has colours for a terminal alone, and not where they are unwanted', async () => {
    expect(await report(SLIP, 'pretty', true)).toContain('\u001b[31merror\u001b[0m');
    expect(wantsColour(true, {})).toBe(true);
    expect([wantsColour(false, {}), wantsColour(true, { NO_COLOR: '1' }), wantsColour(true, { TERM: 'dumb' })]).toEqual([
      false,
      false,
      false,
    ]);
    expect(wantsColour(true, { NO_COLOR: '' })).toBe(true);
  });

  it('survives a line beyond the end, a long one, and a file that is gone', () => {
    const file = join(folder, 'long.md');
    writeFileSync(file, `\tno “x”${'a'.repeat(5000)}“seem”`);
    const at = (line: number, name = file): Problem => ({
      code: 'c',
      file: name,
      line,
      level: 'warning',
      message: 'no flag called “seem”',
      hint: null,
      path: null,
    });
    const text = reportText({ files: [file], problems: [at(1), at(99), at(1, 'nowhere.md')] }, 'pretty', PLAIN);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(140);
    expect(text).toContain('1 file: 0 errors, 3 warnings');
  });

  it('names the page of each code once, on the server that the settings start', () => {
    const problem: Problem = { code: 'trap', file: 'a.md', line: 1, level: 'error', message: 'm', hint: null, path: null };
    const pages = (env: Record<string, string>) =>
      reportText({ files: [], problems: [problem, problem] }, 'pretty', { isColoured: false, pageOf: problemPages(env) }).match(/http\S*/g);
    expect(pages({})).toEqual(['http://127.0.0.1:4747/author/problems/trap']);
    expect(pages({ PORT: '81', HOST: '::1', PUBLIC_URL: 'https://prep.example/prep', AUTHOR: '1' })).toEqual([
      'http://[::1]:81/prep/author/problems/trap',
    ]);
    expect(pages({ PORT: 'http' })).toEqual(pages({}));
    expect(pages({ AUTHOR: '0' })).toBeNull();
    expect(reportText({ files: [], problems: [problem] }, 'sarif', { isColoured: false, pageOf: () => null })).not.toContain('helpUri');
    expect(['a', 'constructor', '../trap'].map(problemPages({}))).toEqual([null, null, null]);
  });

  it('is told to GitHub with the page of its code', async () => {
    expect(await report(SLIP, 'github')).toContain('%0AWith Dry Run running: http://127.0.0.1:4747/author/problems/unknown-flag\n');
  });

  it('is told to GitHub as annotations, with nothing in them that ends one', () => {
    const problem: Problem = { code: 'a', file: 'a,b:c.md', line: 3, level: 'error', message: '100%\nmore', hint: 'Try it.', path: [] };
    expect(reportText({ files: ['a,b:c.md'], problems: [problem] }, 'github', PLAIN)).toBe(
      '::error file=a%2Cb%3Ac.md,line=3,title=a::100%25%0Amore%0ATry it.%0AThe way there: the start\n1 file: 1 error, 0 warnings\n',
    );
  });

  it('is SARIF 2.1.0 by its shape', async () => {
    const log = JSON.parse(await report(TRAP, 'sarif'));
    expect(Object.keys(log)).toEqual(['$schema', 'version', 'runs']);
    expect(log.version).toBe('2.1.0');
    const [{ tool, results }] = log.runs;
    expect(typeof tool.driver.name).toBe('string');
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, shortDescription, help, helpUri } of tool.driver.rules) {
      expect(shortDescription.text).toMatch(/^[A-Z].*\.$/);
      expect(help.text).toContain(shortDescription.text);
      expect(new URL(helpUri).pathname).toBe(`/author/problems/${id}`);
    }
    expect(tool.driver.rules[ids.indexOf('trap')].help.text).toContain('Give that state a way to a scene with “ends”.');
    expect(results.length).toBeGreaterThan(1);
    for (const result of results) {
      expect(ids[result.ruleIndex]).toBe(result.ruleId);
      expect(['error', 'warning']).toContain(result.level);
      expect(result.message.text).toMatch(/\S/);
      const [{ physicalLocation }] = result.locations;
      expect(physicalLocation.artifactLocation.uri).toBe(TRAP);
      const { startLine, startColumn, endColumn } = physicalLocation.region;
      expect([startLine, startColumn].every((n: number) => Number.isInteger(n) && n >= 1)).toBe(true);
      expect(endColumn).toBeGreaterThan(startColumn);
    }
    const empty = JSON.parse(reportText({ files: [], problems: [] }, 'sarif', PLAIN));
    expect(empty.runs[0]).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
  });

  it('writes a path in SARIF as a URI may hold it', () => {
    const problem: Problem = { code: 'a', file: 'my files/a#b.md', line: 1, level: 'error', message: 'm', hint: null, path: null };
    expect(reportText({ files: [], problems: [problem] }, 'sarif', PLAIN)).toContain('"uri": "my%20files/a%23b.md"');
  });
});

describe('npm run check --format', () => {
  it('exits with 1 on errors whatever the form, and with 2 for one that it does not know', () => {
    const { status, stdout } = command('check', [SLIP, '--format=github']);
    expect([status, stdout]).toEqual([1, expect.stringContaining('::error file=')]);
    expect(command('check', [SLIP, '--format', 'xml'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--format must be one of plain, pretty, json, github, sarif'),
    });
    expect(command('check', [SLIP, '--json', '--format', 'sarif']).status).toBe(2);
  });
});
