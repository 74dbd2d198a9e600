import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openExerciseShelf } from '../../../server/content/exercise-shelf.ts';
import type { ExerciseHead } from '../../../server/domain/interview/exercise.ts';
import type { Level, Problem } from '../../../server/domain/problem.ts';
import { createLog } from '../../../server/log.ts';
import { temporaryFolder } from '../temporary.ts';

const log = createLog('silent');

/** A language of its own: the text is the title, `error` and `warning` in it are such. */
function parse(file: string, source: string): { content: ExerciseHead | null; problems: Problem[] } {
  const problems = (['error', 'warning'] as const).filter((level) => source.includes(level)).map((level) => problemOf(file, level));
  const id = file.slice(file.lastIndexOf('/') + 1, -'.md'.length);
  return { content: { id, title: source, short: source, minutes: 10, screens: ['reliability'] }, problems };
}

function problemOf(file: string, level: Level): Problem {
  return { code: level, file, line: 1, level, message: level, hint: null, path: null };
}

async function shelfOf(files: Record<string, string | Uint8Array>, watch = false) {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const parsed = vi.fn(parse);
  const shelf = await openExerciseShelf({ folder, name: 'reviews', parse: parsed, watch, log });
  onTestFinished(() => shelf.close());
  return { shelf, folder, parsed };
}

describe('a shelf of exercises', () => {
  it('is every exercise of the folder by title, but not the README, drafts and what no author wrote', async () => {
    const { shelf } = await shelfOf({
      'b.md': 'A plan',
      'a.md': 'Some values',
      'README.md': 'Read me',
      '_c.md': 'A draft',
      'b~.md': 'Old',
    });
    expect(shelf.all().map(({ id }) => id)).toEqual(['b', 'a']);
    expect([shelf.find('_c'), shelf.find('README'), shelf.find('constructor'), shelf.broken()]).toEqual([null, null, null, []]);
  });

  it('gives an exercise with the text that it was read from', async () => {
    const { shelf } = await shelfOf({ 'b.md': 'A plan' });
    expect(shelf.find('b')).toEqual({
      content: expect.objectContaining({ title: 'A plan' }),
      source: 'A plan',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('leaves out files with errors and bytes that are no text, says how many each has, and keeps those with warnings', async () => {
    const { shelf } = await shelfOf({ 'a.md': 'An error', 'b.md': 'A warning', 'c.md': new Uint8Array([0x23, 0xe9]) });
    expect(shelf.all().map(({ id }) => id)).toEqual(['b']);
    expect(shelf.find('a')).toBeNull();
    expect(shelf.broken()).toEqual([
      { file: 'questions/reviews/a.md', errors: 1 },
      { file: 'questions/reviews/c.md', errors: 1 },
    ]);
  });

  it('has another hash when a readable file changes, and the same one for the same files', async () => {
    const hashOf = async (files: Record<string, string>) => (await shelfOf({ 'a.md': 'A', 'b.md': 'An error', ...files })).shelf.hash();
    const first = await hashOf({});
    expect([await hashOf({}), await hashOf({ 'b.md': 'Another error' })]).toEqual([first, first]);
    expect(new Set([first, await hashOf({ 'a.md': 'B' }), await hashOf({ 'c.md': 'C' })]).size).toBe(3);
  });

  it('is empty where there is no folder, watched or not, and passes over a folder that is called like a file', async () => {
    const none = await openExerciseShelf({ folder: '/nowhere/at/all', name: 'reviews', parse, watch: true, log });
    expect([none.all(), none.broken()]).toEqual([[], []]);
    none.close();
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a.md'));
    const other = await openExerciseShelf({ folder, name: 'reviews', parse, watch: false, log });
    expect(other.all()).toEqual([]);
  });

  it('reads a file again while it is edited, broken, added and removed, and no other', async () => {
    const { shelf, folder, parsed } = await shelfOf({ 'a.md': 'A', 'b.md': 'B' }, true);
    writeFileSync(join(folder, 'b.md'), 'B anew');
    writeFileSync(join(folder, 'c.md'), 'C');
    await vi.waitFor(() => expect(shelf.all().map(({ title }) => title)).toEqual(['A', 'B anew', 'C']), 5_000);
    expect(parsed.mock.calls.filter(([file]) => file.endsWith('/a.md'))).toHaveLength(1);
    writeFileSync(join(folder, 'b.md'), 'An error');
    rmSync(join(folder, 'c.md'));
    await vi.waitFor(() => expect([shelf.find('b'), shelf.find('c')]).toEqual([null, null]), 5_000);
    expect(shelf.broken().map(({ file }) => file)).toEqual(['questions/reviews/b.md']);
  });
});
