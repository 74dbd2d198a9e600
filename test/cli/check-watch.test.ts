import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { watchContent } from '../../server/cli/check-watch.ts';
import { problemsOf, textProblemsOf } from '../../server/cli/content-file.ts';

const GOOD = readFileSync(new URL('../domain/fixtures/worked-example.md', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'dry-run-watch-'));
const A = join(folder, 'a.md');
const B = join(folder, 'b.md');

let stop = () => {};
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Each thing said, as `file codes`, and `file text codes` where more is looked for. */
function watched(files: readonly string[]): string[] {
  const said: string[] = [];
  stop = watchContent({
    files,
    folders: [folder, join(folder, 'none')],
    textProblems: textProblemsOf,
    problems: problemsOf,
    say: (file, problems, looksFurther) =>
      said.push([file, ...(looksFurther ? ['text'] : []), ...new Set(problems.map(({ code }) => code))].join(' ')),
    gone: (file) => said.push(`${file} gone`),
  });
  return said;
}

describe('npm run check --watch', () => {
  it('tells of the text of what is saved first, then of its states; of a slip at once; and of what is gone', async () => {
    writeFileSync(B, GOOD);
    const said = watched([]);
    writeFileSync(A, GOOD);
    await vi.waitFor(() => expect(said).toEqual([`${A} text`, `${A} robot-wins random-wins`]), WAIT);
    writeFileSync(A, GOOD.replace('needs: pool_known', 'needs: pool_knwon'));
    await vi.waitFor(() => expect(said.at(-1)).toContain('unknown-flag'), WAIT);
    expect(said).toHaveLength(3);
    rmSync(A);
    await vi.waitFor(() => expect(said.at(-1)).toBe(`${A} gone`), WAIT);
  });

  it('follows the files that are named, also where an editor puts a new one in their place', async () => {
    writeFileSync(A, GOOD);
    const said = watched([A]);
    writeFileSync(B, GOOD);
    writeFileSync(join(folder, '.a.md.swp'), GOOD);
    renameSync(join(folder, '.a.md.swp'), A);
    await vi.waitFor(() => expect(said).toEqual([`${A} text`, `${A} robot-wins random-wins`]), WAIT);
  });
});

/** Patience, not a measure. */
const WAIT = { timeout: 30_000, interval: 50 };
