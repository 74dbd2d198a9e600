import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTextKeeper, type ReplaceFile } from '../../../server/author/keep-text.ts';
import { hashOf } from '../../../server/content/hash.ts';
import { temporaryFolder } from '../temporary.ts';

function desk(text: string | Uint8Array = 'one\ntwo\n', replace?: ReplaceFile) {
  const folder = temporaryFolder();
  const path = join(folder, 'mine.md');
  writeFileSync(path, text);
  const keeper = openTextKeeper(folder, 'scenarios', replace);
  const hash = () => hashOf(new Uint8Array(readFileSync(path)));
  const based = hash();
  const keep = (typed: string, more: { readonly id?: string; readonly based?: string } = {}) =>
    keeper.keep({ id: 'mine', typed, based, ...more });
  return { folder, path, keep, hash, based, text: () => readFileSync(path, 'utf8') };
}

const refused = (kind: string) => ({ ok: false, error: { kind } });

function failing(code: string): ReplaceFile {
  return () => Promise.reject(Object.assign(new Error(code), { code }));
}

describe('the text of a file', () => {
  it('is kept, with the hash that it has then, the mode of the file, and nothing left beside it', async () => {
    const { keep, hash, text, path, folder } = desk();
    chmodSync(path, 0o640);
    expect(await keep('one\nthree\n')).toEqual({ ok: true, value: hash() });
    expect(text()).toBe('one\nthree\n');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['mine.md']);
  });

  it('keeps line ends and a byte order mark', async () => {
    const { keep, text } = desk('\uFEFFone\r\ntwo');
    await keep('one\nnew\ntwo');
    expect(text()).toBe('\uFEFFone\r\nnew\r\ntwo');
  });

  it('counts once where it comes twice', async () => {
    const { keep } = desk();
    const first = await keep('new\n');
    expect(await keep('new\n')).toEqual(first);
  });

  it('is not kept over what was written since, and says what that is', async () => {
    const { keep, path, text, hash } = desk();
    writeFileSync(path, 'theirs\r\n');
    expect(await keep('mine\n')).toEqual({ ok: false, error: { kind: 'changed', hash: hash(), text: 'theirs\r\n' } });
    expect(text()).toBe('theirs\r\n');
    expect(await keep('mine\n', { based: hash() })).toMatchObject({ ok: true });
    expect(text()).toBe('mine\r\n');
  });

  it('of two at a time from the same text is kept once, and the other one is told', async () => {
    const { keep } = desk();
    const [first, second] = await Promise.all([keep('first\n'), keep('second\n')]);
    expect(first.ok).toBe(true);
    expect(second).toMatchObject({ error: { kind: 'changed', text: 'first\n' } });
  });

  it('is not kept over what another program writes while it is being kept', async () => {
    const { keep, text } = desk('one\n', async (path, _, isFree) => {
      writeFileSync(path, 'theirs\n');
      return isFree();
    });
    expect(await keep('mine\n')).toMatchObject({ error: { kind: 'changed', text: 'theirs\n' } });
    expect(text()).toBe('theirs\n');
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'read-only'],
    ['EROFS', 'read-only'],
    ['EIO', 'disk-refuses'],
    ['ENOENT', 'gone'],
  ])('stays as it was where the disk answers %s, and the next one is heard', async (code, kind) => {
    const { keep, text } = desk('one\n', failing(code));
    expect(await keep('new\n')).toEqual(refused(kind));
    expect(await keep('new\n')).toEqual(refused(kind));
    expect(text()).toBe('one\n');
  });

  it.each(['file', 'folder'])('is not kept in a %s from which the right to write was taken', async (what) => {
    const { keep, text, path, folder } = desk();
    chmodSync(what === 'file' ? path : folder, what === 'file' ? 0o444 : 0o555);
    expect(await keep('new\n')).toEqual(refused('read-only'));
    chmodSync(folder, 0o755);
    expect(text()).toBe('one\ntwo\n');
  });

  it.each(['..', '../mine', '.', '', 'mine.md', '/etc/passwd', 'mine\0', '_mine', 'README', 'sub/mine', 'a'.repeat(5000)])(
    'is of a file of the folder and no other: %.20s',
    async (id) => {
      const { keep, folder } = desk();
      mkdirSync(join(folder, 'sub'));
      for (const name of ['_mine.md', 'README.md', 'sub/mine.md', '../mine.md']) writeFileSync(join(folder, name), 'one\ntwo\n');
      expect(await keep('new\n', { id })).toEqual(refused('gone'));
      rmSync(join(folder, '../mine.md'));
    },
  );

  it('is not written through a link, wherever that leads', async () => {
    const { keep, folder, text } = desk();
    const outside = join(temporaryFolder(), 'outside.md');
    writeFileSync(outside, 'one\ntwo\n');
    symlinkSync(outside, join(folder, 'out.md'));
    symlinkSync('mine.md', join(folder, 'alias.md'));
    expect(await keep('new\n', { id: 'out' })).toEqual(refused('gone'));
    expect(await keep('new\n', { id: 'alias' })).toEqual(refused('link'));
    expect([readFileSync(outside, 'utf8'), text()]).toEqual(['one\ntwo\n', 'one\ntwo\n']);
  });

  it('is gone where its file was removed', async () => {
    const { keep, path } = desk();
    rmSync(path);
    expect(await keep('new\n')).toEqual(refused('gone'));
  });

  it.each([
    ['not-text', new Uint8Array([0x61, 0xff]), 'new\n'],
    ['nul', 'a\0b', 'new\n'],
    ['nul', 'a', 'new\0'],
    ['too-large', 'a', 'é'.repeat(131_073)],
  ])('is refused: %s', async (kind, before, typed) => {
    const { keep, path } = desk(before);
    const bytes = readFileSync(path);
    expect(await keep(typed)).toEqual(refused(kind));
    expect([...readFileSync(path)]).toEqual([...bytes]);
  });
});
