import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../server/content/watched-folder.ts';
import { temporaryFolder } from '../temporary.ts';

type Told = { readonly file?: string; readonly folder?: string; readonly files?: number };

async function read(folder: string) {
  const told: string[] = [];
  const warn = (what: object, words: string) => {
    const { file, folder: of, files } = what as Told;
    told.push([file ?? of, ...(files === undefined ? [] : [files]), words].join(' '));
  };
  const files = await readFolder(folder, 'scenarios', { warn });
  return { ids: files.map(({ id }) => id), told };
}

describe('a folder of content', () => {
  it('says which of its files cannot be read, and waits for none', async () => {
    const folder = temporaryFolder();
    for (const name of ['a.md', 'z.md']) writeFileSync(join(folder, name), '#');
    mkdirSync(join(folder, 'folder.md'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link.md'));
    symlinkSync(join(folder, 'loop.md'), join(folder, 'loop.md'));
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    const { ids, told } = await read(folder);
    expect(ids).toEqual(['a', 'z']);
    expect(told.sort()).toEqual(
      ['folder', 'link', 'loop', 'pipe'].map((name) => `scenarios/${name}.md a file cannot be read, so it is passed over`),
    );
  });

  it('that is not there has none, and says so', async () => {
    expect(await read(join(temporaryFolder(), 'gone'))).toEqual({ ids: [], told: ['scenarios the folder cannot be read'] });
  });

  it('of ten thousand is read as far as anybody looks, and says so', async () => {
    const folder = temporaryFolder();
    for (let n = 10_000; n < 20_000; n++) writeFileSync(join(folder, `s${n}.md`), '#');
    const { ids, told } = await read(folder);
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([1_000, 's10000', 's10999']);
    expect(told).toEqual(['scenarios 10000 only the first 1000 files by name are read']);
  });
});
