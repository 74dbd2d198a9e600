import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dry-run-import-'));
mkdirSync(join(folder, 'scenarios'));
afterAll(() => rmSync(folder, { recursive: true }));

/** As an author runs it, in a folder of their own. */
function bring(...args: string[]) {
  const line = ['--import', import.meta.resolve('tsx'), join(ROOT, 'server/cli/import.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, line, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run import', () => {
  it('writes the skeleton of a scenario, says what could not be expressed and where, and writes over nothing', () => {
    writeFileSync(join(folder, 'My Night.ink'), 'VAR tries = 0\n=== page ===\nIt rings.\n* [Go] -> END\n');
    const { status, stdout } = bring('My Night.ink');
    expect(status).toBe(0);
    expect(stdout).toContain('scenarios/my-night.md has 1 scene.');
    expect(stdout).toContain('My Night.ink:1 not expressed: VAR tries = 0 (left out)');
    expect(stdout).toContain('Until points are written, check names errors (best-is-worst).');
    expect(readFileSync(join(folder, 'scenarios/my-night.md'), 'utf8')).toContain('- [Go](#the-end)');
    expect(bring('My Night.ink')).toMatchObject({ status: 1, stderr: expect.stringContaining('Nothing was changed') });
  });

  it('names what is left to write, and counts the scenes that were written', () => {
    writeFileSync(join(folder, 'many.INK'), Array.from({ length: 210 }, (_, i) => `=== k${i}\n* [Go] -> k${i + 1}\n`).join(''));
    const { status, stdout } = bring('many.INK');
    expect(status).toBe(0);
    expect(stdout).toContain('scenarios/many.md has 199 scenes.');
    for (const word of ['summary', 'severity', 'role', 'start', 'skills', '“Say”', 'each heading', 'how each ending ends'])
      expect(stdout).toContain(word);
    writeFileSync(join(folder, 'chart.mmd'), 'A[It rings] --> B[Closed]');
    expect(bring('chart.mmd').stdout).not.toContain('each heading');
    expect(stdout).toContain('npm run -s play -- scenarios/many.md');
  });

  it('refuses what is no text, and writes nothing that is too long', () => {
    const refused = (name: string, bytes: Uint8Array | string) => {
      writeFileSync(join(folder, name), bytes);
      return bring(name);
    };
    const story = '=== caf\n* [Café] -> END\n';
    for (const bytes of [new Uint8Array(Buffer.from(story, 'latin1')), new Uint8Array(Buffer.from(story, 'utf16le'))])
      expect(refused('odd.ink', bytes)).toMatchObject({ status: 1, stderr: expect.stringContaining('odd.ink is not text in UTF-8') });
    expect(refused('long.ink', `=== a\n${'Long. '.repeat(50_000)}\n* [Go] -> END\n`)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('over the 256 KiB'),
    });
    expect(existsSync(join(folder, 'scenarios/odd.md')) || existsSync(join(folder, 'scenarios/long.md'))).toBe(false);
    expect(refused('accents.ink', story).status).toBe(0);
  });

  it('says where it writes', () => {
    expect(bring('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Writes scenarios/NAME.md below the folder') });
  });

  it('offers ways of many circles as often as the scenario can be solved with', () => {
    const story = readFileSync(join(ROOT, 'test/domain/skeleton/stories/queue.ink'), 'utf8');
    writeFileSync(join(folder, 'queue.ink'), story);
    expect(bring('queue.ink').stdout).not.toContain('offered once');
    expect(readFileSync(join(folder, 'scenarios/queue.md'), 'utf8')).toContain('- again: 2');
  });

  it('says of what nothing makes small enough that it cannot be played', () => {
    const rooms = (each: (room: number) => string) => Array.from({ length: 10 }, (_, room) => each(room)).join('');
    const deep = (room: string) => `=== ${room}\nA room.\n* [Deeper] -> ${room}_deep\n=== ${room}_deep\nDeep.\n`;
    const hub = (name: string, on: string) =>
      `=== ${name}\nIt rings.\n${rooms((room) => `* [Room ${room}] -> ${name}${room}\n`)}${on}\n${rooms((room) => `${deep(`${name}${room}`)}* [Up] -> ${name}\n`)}`;
    writeFileSync(join(folder, 'hubs.ink'), hub('first', '+ [On] -> second\n* [Leave] -> END') + hub('second', '+ [Home] -> first'));
    const { stdout } = bring('hubs.ink');
    expect(stdout).not.toContain('npm run -s play');
    expect(stdout).toContain('it can be neither solved nor played until it is made smaller');
  });

  it('refuses what it cannot read', () => {
    expect(bring('nowhere.ink').status).toBe(1);
    writeFileSync(join(folder, 'a.docx'), '');
    expect(bring('a.docx')).toMatchObject({ status: 2, stderr: expect.stringContaining('.ink, .twee') });
    expect(bring().status).toBe(2);
  });
});
