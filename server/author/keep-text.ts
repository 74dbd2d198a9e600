/** Keeps the text of a file of a content folder: never over a text that whoever typed did not see, and whole or not at all. */
import { randomUUID } from 'node:crypto';
import { lstat, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashOf, textOf } from '../content/hash.ts';
import { asWritten, type Untypable, untypable } from '../domain/authoring/typed-text.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { openOwnFiles } from './own-files.ts';

export type TextToKeep = {
  readonly id: string;
  readonly typed: string;
  /** Hash of the file from which it was typed. */
  readonly based: string;
};

export type NotKept =
  | { readonly kind: 'gone' | 'link' | 'read-only' | 'disk-full' | 'disk-refuses' | Untypable }
  /** The file as it is now, which is not the one that it was typed from. */
  | { readonly kind: 'changed'; readonly hash: string; readonly text: string };

export type TextKeeper = {
  /** The hash of the file as it is then. The same text twice is kept once. */
  keep(text: TextToKeep): Promise<Result<string, NotKept>>;
};

/** Writes beside the file, and moves what it wrote to its place if `isFree` says that this still may be done. */
export type ReplaceFile = (path: string, bytes: Uint8Array, isFree: () => Promise<boolean>) => Promise<boolean>;

/** `shown`: the folder as the checker prints it. */
export function openTextKeeper(folder: string, shown: string, replace: ReplaceFile = replaceFile): TextKeeper {
  let latest: Promise<unknown> = Promise.resolve();
  return {
    // One after the other, so that of two from the same text the second sees what the first one wrote.
    keep(text) {
      const kept = latest.then(() => keptNow(text));
      latest = kept.catch(() => null);
      return kept;
    },
  };

  async function keptNow({ id, typed, based }: TextToKeep): Promise<Result<string, NotKept>> {
    // Opened anew, so that nothing is held from before.
    const file = await openOwnFiles(folder, shown, () => 0).find(id);
    if (!file) return fail({ kind: 'gone' });
    const path = join(folder, `${id}.md`);
    const before = textOf(file.bytes);
    const why = untypable(before) ?? untypable(typed) ?? (await refusal(path));
    if (why !== null || before === null) return fail({ kind: why ?? 'not-text' });
    const bytes = new TextEncoder().encode(asWritten(before, typed));
    const hash = hashOf(bytes);
    if (hash === file.hash) return ok(hash);
    const isStill = async () => hashOf(new Uint8Array(await readFile(path))) === based;
    if (file.hash !== based) return fail({ kind: 'changed', hash: file.hash, text: before });
    try {
      // Changed just now: it is read again, and told.
      return (await replace(path, bytes, isStill)) ? ok(hash) : keptNow({ id, typed, based });
    } catch (error) {
      return fail({ kind: refusedBy(error) });
    }
  }
}

/** A link would be put in the place of what it leads to; and who took the right to write from a file means it, the superuser's too. */
async function refusal(path: string): Promise<'link' | 'read-only' | null> {
  const there = await lstat(path);
  if (there.isSymbolicLink()) return 'link';
  const folder = await lstat(dirname(path));
  return isWritable(there.mode) && (folder.isSymbolicLink() || isWritable(folder.mode)) ? null : 'read-only';
}

function isWritable(mode: number): boolean {
  return (mode & 0o222) !== 0;
}

function refusedBy(error: unknown): 'gone' | 'read-only' | 'disk-full' | 'disk-refuses' {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'gone';
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return 'read-only';
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code) ? 'disk-full' : 'disk-refuses';
}

const replaceFile: ReplaceFile = async (path, bytes, isFree) => {
  // No reader of the folder takes a name that begins with a dot for a file of an author.
  const beside = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeLike(path, beside, bytes);
    const isReplaced = await isFree();
    if (isReplaced) await rename(beside, path);
    return isReplaced;
  } finally {
    await rm(beside, { force: true });
  }
};

/** On the disk, with the mode and, where that is allowed, the owner of the other file. */
async function writeLike(like: string, path: string, bytes: Uint8Array): Promise<void> {
  const { mode, uid, gid } = await lstat(like);
  const file = await open(path, 'wx', mode & 0o777);
  try {
    await file.writeFile(bytes);
    await file.chown(uid, gid).catch(() => {});
    await file.chmod(mode & 0o777);
    await file.sync();
  } finally {
    await file.close();
  }
}
