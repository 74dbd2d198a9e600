/** Files that are large on purpose: refused by what is too much in them, one at a time, while others are answered. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createImportWork, type ImportEnd } from '../../../server/settings/import/import-work.ts';
import { stretchAtTheDesk } from '../longest-stretch.ts';
import { BEST_LINE, begin, get, play, post, startTestApp, textOf } from '../visitor.ts';
import { heldDesk } from './held-desk.ts';
import { exported, importFile } from './rich.ts';

/** Milliseconds of CPU that nobody else is to wait. */
const MOST = 250;
const MIB = 1024 * 1024;
const HEAD = '{"format":"dry-run","version":4,';

function packed(...texts: readonly string[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(texts.join('')));
}

/** What was said about a file, wherever that stood in the end. */
async function refusalOf(running: Awaited<ReturnType<typeof startTestApp>>, file: Uint8Array<ArrayBuffer>): Promise<string> {
  let response = await importFile(running, file);
  while (response.status === 303 || response.headers.has('refresh')) {
    const to = response.headers.get('location');
    response = await get(running, to ?? `/settings/import/${/import\/([\w-]+)/.exec(await response.text())?.[1]}`);
  }
  expect(response.status).toBe(422);
  return textOf(/id="file-wrong"[^>]*>(.*?)<\/p>/s.exec(await response.text())?.[1] ?? '');
}

describe('a small packed file that holds very much', () => {
  it.each<[string, () => Uint8Array<ArrayBuffer>, string]>([
    ['one text', () => packed(HEAD, '"stories":[{"title":"', 'a'.repeat(64 * MIB)), 'at most 28 MiB in one value'],
    ['spaces', () => packed(HEAD, ' '.repeat(64 * MIB)), 'at most 28 MiB in one value'],
    ['one row of numbers', () => packed(HEAD, '"runs":[{"a":[', '0,'.repeat(40 * MIB)), 'at most'],
    ['empty rows', () => packed(HEAD, '"runs":[', '{},'.repeat(4 * MIB)), 'at most 1000000 rows'],
    ['lists in a row', () => packed(HEAD, '"runs":[{"a":[', '[],'.repeat(8 * MIB)), 'at most 256 MiB in all that is read'],
    ['long texts, many', () => packed(HEAD, '"runs":[', `{"a":"${'b'.repeat(MIB)}"},`.repeat(200)), 'at most 256 MiB in all that is read'],
  ])('is refused by its place, and nobody waits: %s', async (_, file, words) => {
    const running = await startTestApp();
    const bomb = file();
    expect(bomb.length).toBeLessThan(MIB);
    let said = '';
    const longest = await stretchAtTheDesk(async () => {
      said = await refusalOf(running, bomb);
    });
    expect(said).toContain(words);
    expect(said).toContain('Nothing was changed.');
    expect(longest).toBeLessThan(MOST);
  });
});

const NAME = { candidate: 'c', id: 'a' };
const OTHER = { candidate: 'c', id: 'b' };
const FILE = new Blob(['{}']);
const REFUSED: ImportEnd = { kind: 'refused', refusal: { kind: 'no-file' } };

/** Work that ends when the test says so. */
function slowWork() {
  let finish = (_: ImportEnd) => {};
  const end = new Promise<ImportEnd>((resolve) => {
    finish = resolve;
  });
  return { end, finish };
}

describe('an import that takes long', () => {
  it('is one at a time', async () => {
    const work = createImportWork({ now: () => 0, patience: 0 });
    const { end, finish } = slowWork();
    expect([work.begin(NAME, FILE, () => end), work.begin(OTHER, FILE, () => end)]).toEqual([true, false]);
    expect(await work.end(NAME)).toBeNull();
    finish(REFUSED);
    expect(await work.end(NAME)).toEqual(REFUSED);
    expect([work.begin(OTHER, FILE, async () => REFUSED), await work.end(NAME)]).toEqual([true, null]);
  });

  it('says how far it is to whose it is, and no more once it is over', async () => {
    const work = createImportWork({ now: () => 0, patience: 60_000 });
    const { end, finish } = slowWork();
    work.begin(NAME, FILE, (watch) => {
      watch.tell('replaying', 3, 12);
      return end;
    });
    await Promise.resolve();
    expect(work.progress(NAME)).toEqual({ stage: 'replaying', done: 3, of: 12 });
    expect([work.progress(OTHER), work.progress({ candidate: 'd', id: 'a' })]).toEqual([null, null]);
    finish(REFUSED);
    expect([await work.end(NAME), work.progress(NAME), await work.end(NAME)]).toEqual([REFUSED, null, null]);
  });

  it('is late after its time, and once nobody wants it any more', async () => {
    let time = 0;
    const work = createImportWork({ now: () => time, patience: 0 });
    const late: boolean[] = [];
    let look = () => {};
    work.begin(NAME, FILE, async (watch) => {
      look = () => void late.push(watch.isLate());
      return (await slowWork().end) as ImportEnd;
    });
    await Promise.resolve();
    look();
    time = 121_000;
    look();
    time = 0;
    look();
    work.giveUp('another');
    look();
    work.giveUp('c');
    look();
    expect(late).toEqual([false, true, false, false, true]);
  });

  it('that meets a fault of ours makes room for the next', async () => {
    const work = createImportWork({ now: () => 0, patience: 60_000 });
    work.begin(NAME, FILE, async () => {
      throw new Error('a fault');
    });
    await expect(work.end(NAME)).rejects.toThrow('a fault');
    expect(work.begin(OTHER, FILE, async () => REFUSED)).toBe(true);
  });

  it('has a page that says how far it is and asks again, a second one is told to wait, and a deletion ends it', async () => {
    const from = await startTestApp();
    await play(from, await begin(from), BEST_LINE);
    const file = await exported(from);
    const { desk, goOn } = heldDesk();
    const running = await startTestApp({ desk });
    const begun = await importFile(running, file);
    const page = begun.headers.get('location') ?? '';
    expect([begun.status, page]).toEqual([303, expect.stringMatching(/^\/settings\/import\/[\w-]+$/)]);
    const followed = await get(running, page);
    expect([followed.status, followed.headers.get('refresh')]).toEqual([200, '3']);
    expect(textOf(await followed.text())).toContain('Its runs are played again: 0%. Nothing is changed before all of it is checked.');
    expect((await importFile(running, file)).headers.get('location')).toBe(page);
    const second = await importFile(running, `${file} `);
    expect([second.status, textOf(await second.text())]).toEqual([409, expect.stringContaining('Another file is being read')]);
    expect((await post(running, page, {})).headers.get('location')).toBe(page);
    await post(running, '/settings/deletion', { word: 'delete' });
    goOn();
    const end = await get(running, page);
    expect([end.status, textOf(await end.text())]).toEqual([422, expect.stringContaining('took longer')]);
  });
});
