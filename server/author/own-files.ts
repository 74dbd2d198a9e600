/** The files of a content folder that lie in it: never what a link in it leads out to. Those that did not change are not read again. */
import type { BigIntStats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type FolderFile, namesIn, readFolderFile } from '../content/watched-folder.ts';

export type OwnFiles = {
  /** By name, as they are now. */
  read(): Promise<readonly FolderFile[]>;
};

type Held = { readonly stamp: string; readonly file: FolderFile };

/** Milliseconds: a file that was written so shortly before it was read may change again under the same stamp, on disks that count time coarsely. */
const FRESH = 2_000;

/** `shown` is the folder as the checker prints it. */
export function openOwnFiles(folder: string, shown: string, now: () => number): OwnFiles {
  let held: ReadonlyMap<string, Held> = new Map();

  async function read(): Promise<readonly FolderFile[]> {
    const root = await realpath(folder).catch(() => folder);
    const names = await namesIn(folder);
    const found = await Promise.all(names.map((name) => heldFile(name, root)));
    const files = found.filter((one) => one !== null);
    held = new Map(files.map((one) => [one.file.id, one]));
    return files.map(({ file }) => file);
  }

  async function heldFile(name: string, root: string): Promise<Held | null> {
    const path = join(folder, name);
    const seen = await stat(path, { bigint: true }).catch(() => null);
    if (!seen) return null;
    const before = held.get(name.slice(0, -'.md'.length));
    const stamp = stampOf(seen);
    if (before && before.stamp === stamp) return before;
    const real = await realpath(path).catch(() => '');
    if (!real.startsWith(root + sep)) return null;
    const file = await readFolderFile(path, name, `${shown}/${name}`);
    return file && { file, stamp: isFresh(seen, now()) ? '' : stamp };
  }

  return { read };
}

/** Of the file that a name leads to: another one in its place has another number, and every change of one another time. */
function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

function isFresh({ mtimeMs, ctimeMs }: BigIntStats, now: number): boolean {
  return now - Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs) < FRESH;
}
