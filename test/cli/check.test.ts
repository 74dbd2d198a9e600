import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { command, WORKED_EXAMPLE } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'dry-run-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
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
    expect(Object.keys(first ?? {}).toSorted()).toEqual(['code', 'file', 'hint', 'level', 'line', 'message', 'path']);
    expect(first).toMatchObject({ code: 'no-front-matter', file: path, line: 1, level: 'error' });
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
});
