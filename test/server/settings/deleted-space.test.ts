import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { describe, expect, it } from 'vitest';
import { get, post, textOf } from '../visitor.ts';
import { everything, openRich } from './rich.ts';

describe('deleting everything from a file', () => {
  it('gives the space back to the disk, and leaves nothing of it in the file or in the folder of the recordings', async () => {
    const { running } = await openRich();
    const words = 'Unmistakable words of mine';
    const form = { question: 'cut-toil', revision: '0', by: 'hand', 'part-action': `${words}. `.repeat(1_500) };
    for (const id of ['AAAAAAAAAAAAAAAA', 'BBBBBBBBBBBBBBBB']) await post(running, `/answers/${id}/draft`, form);
    const file = join(running.folder, 'dry-run.db');
    const bytes = () => [file, `${file}-wal`].filter((one) => existsSync(one)).map((one) => readFileSync(one));
    const size = () => bytes().reduce((sum, { length }) => sum + length, 0);
    expect(bytes().some((one) => one.includes(words))).toBe(true);
    const before = size();
    await post(running, '/settings/deletion', { word: 'delete' });
    expect(bytes().some((one) => one.includes(words))).toBe(false);
    expect(size()).toBeLessThan(before);
    expect(existsSync(join(running.folder, 'data/recordings', running.database.candidate))).toBe(false);
    await post(running, '/answers/CCCCCCCCCCCCCCCC/draft', form);
    expect(textOf(await (await get(running, '/questions/cut-toil')).text())).toContain(words);
  });

  it('deletes everything also where another program keeps the file from giving its space back', async () => {
    const { running } = await openRich();
    const other = createClient({ url: running.databaseUrl });
    const reading = await other.transaction('read');
    await reading.execute('select * from runs');
    expect((await post(running, '/settings/deletion', { word: 'delete' })).status).toBe(303);
    reading.close();
    other.close();
    expect((await everything(running)).runs).toEqual([]);
    expect((await post(running, '/runs', { scenario: 'checkout' })).status).toBe(303);
    expect((await everything(running)).runs?.length).toBe(1);
  });
});
