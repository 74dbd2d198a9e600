/** The files of a content folder that lie in it: never what a link in it leads out to. Those that did not change are not read again. */
import type { BigIntStats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type FolderFile, namesIn, ofEach, readFolderFile } from '../content/watched-folder.ts';

export type OwnFiles = {
  /** By name, as they are now. */
  read(): Promise<readonly FolderFile[]>;
  /** The file of an id, read alone; null where there is none. */
  find(id: string): Promise<FolderFile | null>;
};

type Held = { readonly stamp: string; readonly file: FolderFile };

/** Milliseconds: a file that was written so shortly before it was read may change again under the same stamp, on disks that count time coarsely. */
const FRESH = 2_000;

/** `shown` is the folder as the checker prints it. `lent`: files that somebody else holds in memory; of the same text one copy is enough. */
export function openOwnFiles(
  folder: string,
  shown: string,
  now: () => number,
  lent: () => readonly Pick<FolderFile, 'hash' | 'bytes'>[] = () => [],
): OwnFiles {
  let held: ReadonlyMap<string, Held> = new Map();

  async function read(): Promise<readonly FolderFile[]> {
    const root = await realpath(folder).catch(() => folder);
    const names = await namesIn(folder);
    const bytesOf = new Map(lent().map(({ hash, bytes }) => [hash, bytes]));
    const files = await ofEach(names, (name) => heldFile(name, root, bytesOf));
    held = new Map(files.map((one) => [one.file.id, one]));
    return files.map(({ file }) => file);
  }

  async function find(id: string): Promise<FolderFile | null> {
    const root = await realpath(folder).catch(() => folder);
    const name = (await namesIn(folder)).find((one) => one === `${id}.md`);
    return name === undefined ? null : ((await heldFile(name, root, new Map()))?.file ?? null);
  }

  async function heldFile(name: string, root: string, bytesOf: ReadonlyMap<string, Uint8Array>): Promise<Held | null> {
    const path = join(folder, name);
    const seen = await stat(path, { bigint: true }).catch(() => null);
    if (!seen) return null;
    const before = held.get(name.slice(0, -'.md'.length));
    const stamp = stampOf(seen);
    if (before && before.stamp === stamp) return before;
    const real = await realpath(path).catch(() => '');
    if (!real.startsWith(root + sep)) return null;
    const file = await readFolderFile(path, name, `${shown}/${name}`);
    if (!file) return null;
    return { file: { ...file, bytes: bytesOf.get(file.hash) ?? file.bytes }, stamp: isFresh(seen, now()) ? '' : stamp };
  }

  return { read, find };
}

/** Of the file that a name leads to: another one in its place has another number, and every change of one another time. */
function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

function isFresh({ mtimeMs, ctimeMs }: BigIntStats, now: number): boolean {
  return now - Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs) < FRESH;
}
