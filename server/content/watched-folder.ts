/** A folder of Markdown files that authors write: read whole, and followed while they are edited. */
import { watch } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileCode } from '../domain/authoring/codes.ts';
import type { Problem } from '../domain/problem.ts';
import type { Lines, Log } from '../log.ts';
import { firstBrokenLine, hashOf, textOf } from './hash.ts';

export type FolderFile = {
  /** The name without `.md`. */
  readonly id: string;
  /** Path as the checker prints it. */
  readonly file: string;
  /** sha-256 of the bytes, in hex. */
  readonly hash: string;
  readonly bytes: Uint8Array;
};

/** Editors write a file in several steps; milliseconds to wait for the last. */
const SETTLING = 100;

/** Files of a folder that are read: of more nobody could choose, and each is held in memory. */
const MOST_FILES = 1_000;
/** Files that are open at a time. */
const AT_ONCE = 64;

/** By name; none where there is no folder. `shown` is the folder as the checker prints it. What is passed over is told to the log. */
export async function readFolder(folder: string, shown: string, log?: Pick<Lines, 'warn'>): Promise<FolderFile[]> {
  const names = await namesIn(folder, (err) => log?.warn({ err, folder: shown }, 'the folder cannot be read'));
  if (names.length > MOST_FILES) log?.warn({ folder: shown, files: names.length }, `only the first ${MOST_FILES} files by name are read`);
  return ofEach(names.slice(0, MOST_FILES), (name) => readFolderFile(join(folder, name), name, `${shown}/${name}`, log));
}

/** Some at a time, in their order; what is null is passed over. */
export async function ofEach<Made>(names: readonly string[], make: (name: string) => Promise<Made | null>): Promise<Made[]> {
  const made: (Made | null)[] = [];
  for (let from = 0; from < names.length; from += AT_ONCE) made.push(...(await Promise.all(names.slice(from, from + AT_ONCE).map(make))));
  return made.filter((one) => one !== null);
}

/** Every Markdown file but the README, those that begin with `_`, and what no author wrote. */
export async function namesIn(folder: string, failed: (error: unknown) => void = () => {}): Promise<string[]> {
  const names = await readdir(folder).catch((error): string[] => {
    failed(error);
    return [];
  });
  return names.filter((name) => name.endsWith('.md') && name !== 'README.md' && !name.startsWith('_') && !isStray(name)).sort();
}

/** What systems and editors leave beside a file: `._disk-full.md`, `.#disk-full.md`, `~$disk-full.md`, `disk-full~.md`, `disk-full.bak.md`. */
export function isStray(name: string): boolean {
  return /^[.~#]|(~|\.(bak|backup|orig|save|swp|tmp))\.md$/.test(name);
}

/** Null where it cannot be read. */
export async function readFolderFile(path: string, name: string, file: string, log?: Pick<Lines, 'warn'>): Promise<FolderFile | null> {
  try {
    // A pipe that is called like a file would be waited for, and with it the start.
    if (!(await stat(path)).isFile()) throw new Error('it is no file');
    const bytes = new Uint8Array(await readFile(path));
    return { id: name.slice(0, -'.md'.length), file, hash: hashOf(bytes), bytes };
  } catch (err) {
    log?.warn({ err, file }, 'a file cannot be read, so it is passed over');
    return null;
  }
}

export type FileText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem };

export function readText(file: string, bytes: Uint8Array): FileText {
  const text = textOf(bytes);
  return text === null ? { ok: false, problem: notUtf8(file, bytes) } : { ok: true, text };
}

/** `what` it holds, as the log says it. Gives the function that stops it. */
export function followFolder(folder: string, what: string, log: Log, reload: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  const read = () => reload().catch((error) => log.error({ err: error }, `${what} could not be read again`));
  try {
    const watcher = watch(folder, () => {
      clearTimeout(timer);
      timer = setTimeout(read, SETTLING);
    });
    watcher.on('error', (error) => log.warn({ err: error }, `${what} are no longer watched`));
    return () => {
      clearTimeout(timer);
      watcher.close();
    };
  } catch (error) {
    log.warn({ err: error }, `${what} cannot be watched`);
    return () => {};
  }
}

function notUtf8(file: string, bytes: Uint8Array): Problem {
  return {
    code: 'not-utf8' satisfies FileCode,
    file,
    line: firstBrokenLine(bytes),
    level: 'error',
    message: 'expected text in UTF-8, saw bytes that are not',
    hint: 'Save the file with the encoding UTF-8.',
    path: null,
  };
}
