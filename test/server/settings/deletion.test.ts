import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSettingsStore } from '../../../server/settings/store.ts';
import { get, post, startTestApp, textOf } from '../visitor.ts';
import { everything, exported, importFile, NOT_EXPORTED, openRich, tablesIn } from './rich.ts';

describe('deleting everything', () => {
  it('says first what would be gone, in numbers, and offers the export', async () => {
    const { running } = await openRich();
    const page = await (await get(running, '/settings/deletion')).text();
    expect(textOf(page)).toContain(
      'This will be gone: 2 runs, 1 interview, 2 stories, 2 answers with all their versions, 3 cards and 1 recording.',
    );
    expect(page).toContain('href="/settings/export.json?recordings=1"');
  });

  it.each([
    ['no word yet', {}, 200],
    ['an empty word', { word: '' }, 422],
    ['another word', { word: 'yes' }, 422],
  ])('deletes nothing for %s', async (_, form, status) => {
    const { running } = await openRich();
    const before = await everything(running);
    const asked = await post(running, '/settings/deletion', form as Record<string, string>);
    expect([asked.status, textOf(await asked.text()).includes('Type the word delete')]).toEqual([status, true]);
    expect(await everything(running)).toEqual(before);
  });

  it('that was cut off before the sound was gone is made up for at the next start', async () => {
    const { running, made } = await openRich();
    await createSettingsStore(running.database, Date.now).deleteAll(running.database.candidate);
    const sound = join(running.folder, 'data/recordings', running.database.candidate, made.recording);
    await running.close();
    expect(existsSync(sound)).toBe(true);
    const again = await startTestApp({ folder: running.folder });
    expect(existsSync(sound)).toBe(false);
    expect(await again.database.reader.all("select name from settings where name = 'deleted-sound'")).toEqual([]);
  });

  it('leaves no row and no sound, and a candidate as new', async () => {
    const { running, files, made } = await openRich();
    const gone = await post(running, '/settings/deletion', { word: ' Delete ' });
    expect([gone.status, gone.headers.get('location')]).toEqual([303, '/settings/deletion?done']);
    expect(textOf(await (await get(running, '/settings/deletion?done')).text())).toContain('Everything is deleted');
    const { candidates, ...tables } = await everything(running);
    expect(Object.values(tables).every((rows) => rows.length === 0)).toBe(true);
    expect(candidates).toEqual((await everything(await startTestApp())).candidates);
    expect(await files.read(made.recording)).toBeNull();
    expect((await get(running, `/runs/${made.run}/debrief`)).status).toBe(404);
    expect((await get(running, '/')).status).toBe(200);
    expect((await post(running, '/settings/deletion', { word: 'delete' })).status).toBe(303);
  });

  it('says that everything is deleted only where it is', async () => {
    const { running } = await openRich();
    expect(textOf(await (await get(running, '/settings/deletion?done')).text())).toContain('This will be gone');
  });

  it('is undone by the export that was offered', async () => {
    const { running, files, made } = await openRich();
    const before = await everything(running);
    const file = await exported(running, '?recordings=1');
    await post(running, '/settings/deletion', { word: 'delete' });
    expect((await importFile(running, file)).status).toBe(303);
    expect(await everything(running)).toEqual(before);
    expect(await files.read(made.recording)).not.toBeNull();
  });

  it('leaves the rows of another candidate in the same database', async () => {
    const { running } = await openRich();
    await running.database.writer.write([
      "insert into candidates (id, created_at) values ('OTHERCANDIDATE00', 1)",
      "insert into pointer_misses (candidate_id, question_id, pointer_id, times) values ('OTHERCANDIDATE00', 'a', 'b', 1)",
      "update runs set candidate_id = 'OTHERCANDIDATE00' where state = 'open'",
    ]);
    await post(running, '/settings/deletion', { word: 'delete' });
    const left = await everything(running);
    expect([left.runs?.length, left.decisions?.length, left.scenario_versions?.length, left.pointer_misses?.length]).toEqual([1, 1, 1, 1]);
  });

  it('is not begun by another site', async () => {
    const { running } = await openRich();
    const before = await everything(running);
    expect((await post(running, '/settings/deletion', { word: 'delete' }, { Origin: 'https://evil.example' })).status).toBe(403);
    expect(await everything(running)).toEqual(before);
  });
});

// Without this the tests above would pass over a table that nobody thought of.
describe('every table of the database', () => {
  it('holds a row of the candidate with everything, or is named among those that are not theirs', async () => {
    const { running } = await openRich();
    const rows = await everything(running);
    const tables = await tablesIn(running);
    expect(tables.length).toBeGreaterThanOrEqual(15);
    expect(Object.keys(NOT_EXPORTED).filter((table) => !tables.includes(table))).toEqual([]);
    expect(tables.filter((table) => !(table in NOT_EXPORTED) && rows[table]?.length === 0)).toEqual([]);
  });
});

// Where the sound lies is read from the folder, so that a moved one does not pass for an empty one.
describe('the folder of the recordings', () => {
  it('is where these tests look', async () => {
    const { running } = await openRich();
    const folder = join(running.folder, 'data/recordings', running.database.candidate);
    expect(existsSync(folder) && readdirSync(folder).map((name) => readFileSync(join(folder, name)).length)).toEqual([12]);
  });
});
