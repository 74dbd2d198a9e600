/** What an earlier Dry Run wrote, an export and a database of one candidate with everything, still opens and still says the same. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createClient } from '@libsql/client';
import { describe, expect, it } from 'vitest';
import { createRecordingFiles } from '../../../server/answers/recordings/recording-files.ts';
import { sealedSeed } from '../../../server/db/sealed-seed.ts';
import { temporaryFolder } from '../temporary.ts';
import { get, startTestApp, textOf } from '../visitor.ts';
import { enrich, exported, importFile, importWhole, WEBM } from './rich.ts';

const EXPORT = unpacked('export-1.json.gz').toString();
const DATABASE = new Uint8Array(unpacked('database-0001.db.gz'));

function unpacked(name: string): Buffer {
  return gunzipSync(new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url))));
}

const now = () => 20_000_000_000;

type Run = { readonly id: string; readonly state: string; readonly createdAt: number; readonly decisions: readonly object[] };
type Json = { readonly runs: readonly Run[]; readonly answers: { readonly id: string }[] } & Record<string, unknown>;

const WRITTEN = JSON.parse(EXPORT) as Json;

function tryingAgain(run: Run): Run {
  return { ...run, decisions: run.decisions.map((one, n) => (n === 0 ? { ...one, createdAt: run.createdAt } : one)) };
}

/** The rows of that version as this one says them: a run seals its seed until it is over. */
function rowsSaidNow(): string[] {
  return rowsIn(EXPORT).map((line) => {
    const row = JSON.parse(line);
    const isSealed = typeof row.seed === 'number' && row.state !== 'over';
    return isSealed ? `    ${JSON.stringify({ ...row, seed: sealedSeed(row.seed, row) })}` : line;
  });
}

/** A row a line, as an export is written. */
function rowsIn(file: string): string[] {
  return file.split('\n').flatMap((line) => (line.startsWith('    {') ? [line.replace(/,$/, '')] : []));
}

describe('an export of an earlier version', () => {
  it('comes in whole, and every row of it goes out again byte by byte', async () => {
    const running = await startTestApp({ now });
    expect(rowsIn(EXPORT).length).toBeGreaterThan(12);
    expect((await importFile(running, EXPORT)).status).toBe(303);
    expect(rowsIn(await exported(running, '?recordings=1'))).toEqual(expect.arrayContaining(rowsSaidNow()));
  });
});

describe('an export of version 3', () => {
  it('comes in though its stories know no versions, and goes out as it was but for the number', async () => {
    const from = await startTestApp({ now });
    await enrich(from);
    await from.database.writer.write(['delete from story_versions', 'update stories set version = 0']);
    const file = (await exported(from)).replace('"version": 4', '"version": 3');
    expect(file).toContain('"version": 3');
    expect(file).not.toMatch(/"title":"# Toil".*"versions"/);
    const running = await startTestApp({ now });
    expect((await importFile(running, file)).status).toBe(303);
    expect(rowsIn(await exported(running))).toEqual(rowsIn(file));
  });
});

describe('a database of an earlier version', () => {
  async function opened() {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'dry-run.db'), DATABASE);
    const running = await startTestApp({ folder, now });
    const files = createRecordingFiles(join(folder, 'data/recordings', running.database.candidate));
    for (const { id } of WRITTEN.recordings as { id: string }[]) await files.keep(id, WEBM);
    return running;
  }

  it('holds what it held', async () => {
    expect(rowsIn(await exported(await opened(), '?recordings=1'))).toEqual(expect.arrayContaining(rowsSaidNow()));
  });

  it('tells a retry from a first try by the date of its first decision, as its export does', async () => {
    const over = WRITTEN.runs.find((run) => run.state === 'over');
    const file = { ...WRITTEN, runs: WRITTEN.runs.map((run) => (run === over ? tryingAgain(run) : run)) };
    const importing = await startTestApp({ now });
    expect([302, 303]).toContain((await importWhole(importing, JSON.stringify(file))).status);
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'dry-run.db'), DATABASE);
    const client = createClient({ url: pathToFileURL(join(folder, 'dry-run.db')).href });
    await client.execute(
      "update decisions set created_at = (select created_at from runs where id = run_id) where turn = 1 and run_id in (select id from runs where state = 'over')",
    );
    client.close();
    const migrating = await startTestApp({ folder, now });
    for (const { database } of [importing, migrating])
      expect(await database.reader.all('select id, retry_of as parent from runs order by id')).toEqual(
        WRITTEN.runs.map(({ id }) => ({ id, parent: id === over?.id ? '' : null })).sort((a, b) => (a.id < b.id ? -1 : 1)),
      );
  });

  it('is shown by every page, and a run that was begun in it goes on', async () => {
    const running = await opened();
    const [open, over] = ['open', 'over'].map((state) => WRITTEN.runs.find((run) => run.state === state)?.id);
    const paths = ['/', '/incidents', '/questions', '/questions/led-incident', '/stories', '/cards', '/settings', `/runs/${over}/debrief`];
    for (const path of paths) expect([path, (await get(running, path)).status]).toEqual([path, 200]);
    expect(textOf(await (await get(running, `/runs/${open}`)).text())).toContain('Decision 2.');
    expect((await get(running, `/answers/${WRITTEN.answers[0]?.id}/versions`)).status).toBe(200);
  });
});
