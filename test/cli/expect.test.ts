import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { command, WORKED_EXAMPLE } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'dry-run-expect-'));
afterAll(() => rmSync(folder, { recursive: true }));

const scenario = join(folder, 'checkout.md');
const yaml = join(folder, 'checkout.expect.yaml');
cpSync(new URL(`../../${WORKED_EXAMPLE}`, import.meta.url), scenario);

const ROLL_BACK = 'plays:\n  - name: hasty\n    choices: [roll-the-pool-change-back]\n    outcome: resolved\n';

describe('npm run expect', () => {
  it('judges what stands beside a scenario, and says how each play came out', () => {
    writeFileSync(yaml, `${ROLL_BACK}    score: 40 to 50\n`);
    const { status, stdout } = command('expect', [scenario]);
    expect([status, stdout]).toEqual([0, `${yaml}\n  hasty    43.75  resolved\n1 play: all as expected\n`]);
  });

  it('says each failure with its line, what was expected and what came', () => {
    writeFileSync(yaml, `${ROLL_BACK}    score: at least 95\n`);
    const { status, stdout } = command('expect', [yaml]);
    expect(status).toBe(1);
    expect(stdout).toContain(`${yaml}:5 error other-score: expected a score of at least 95, came 43.75`);
    expect(stdout).toContain('1 play: 1 problem');
    const [judged] = JSON.parse(command('expect', [yaml, '--json']).stdout);
    expect(judged).toMatchObject({ file: yaml, plays: [{ name: 'hasty', score: '43.75' }], problems: [{ code: 'other-score', line: 5 }] });
  });

  it('says what is missing: the scenario, or its soundness', () => {
    writeFileSync(join(folder, 'alone.expect.yaml'), ROLL_BACK);
    expect(command('expect', [join(folder, 'alone.md')]).stdout).toContain('error no-scenario: expected the scenario');
    writeFileSync(join(folder, 'alone.md'), '# Nothing\n');
    expect(command('expect', [join(folder, 'alone.md')]).stdout).toContain('expected a scenario without errors');
  });

  it('says of a scenario without expectations which file to write, with an example that is read', () => {
    cpSync(scenario, join(folder, 'fresh.md'));
    for (const args of [[join(folder, 'fresh.md')], [yaml, join(folder, 'fresh.md'), '--json']]) {
      const { status, stdout, stderr } = command('expect', args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(
        `nothing is expected of ${join(folder, 'fresh.md')} yet. Write it in ${join(folder, 'fresh.expect.yaml')}, as in\n`,
      );
      expect(stderr).toContain(`solve -- ${join(folder, 'fresh.md')} --table`);
      expect(stderr).not.toContain('ENOENT');
    }
    const example = command('expect', [join(folder, 'fresh.md')])
      .stderr.split('\n')
      .slice(1, 5)
      .join('\n');
    writeFileSync(join(folder, 'fresh.expect.yaml'), `${example}\n`);
    expect(command('expect', [join(folder, 'fresh.md')]).stdout).toContain(
      ':3 error unknown-choice: no choice called “first-scene/first-choice”',
    );
  });

  it('says that there is no such scenario either', () => {
    expect(command('expect', [join(folder, 'nowhere.md')])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('there is no scenario'),
    });
  });

  it('refuses what it does not know', () => {
    expect(command('expect', ['--fix'])).toMatchObject({ status: 2, stderr: expect.stringContaining('unknown option --fix') });
  });
});
