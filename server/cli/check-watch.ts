/** Problems as an author saves: first those of the text, at once, then those that only exploring states finds. */
import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hashOf } from '../content/hash.ts';
import { isStray } from '../content/watched-folder.ts';
import type { Problem } from '../domain/problem.ts';

export type WatchedCheck = {
  /** The files asked for; whatever lies in `folders` if there are none. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** What the text alone tells; null where there is nothing else to find. */
  textProblems(file: string): Promise<readonly Problem[] | null>;
  problems(file: string): Promise<readonly Problem[]>;
  say(file: string, problems: readonly Problem[], looksFurther: boolean): void;
  gone(file: string): void;
};

/** Editors write a file in several steps; milliseconds to wait for the last. */
const SETTLING = 20;

/** Gives the function that stops it. */
export function watchContent(check: WatchedCheck): () => void {
  const seen = new Map<string, string>();
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let isBusy = false;
  const watchers = foldersOf(check).flatMap((folder) => {
    try {
      return [watch(folder, (_event, name) => name !== null && changed(join(folder, name)))];
    } catch {
      // A folder that is not there holds nothing to watch.
      return [];
    }
  });
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };

  function changed(file: string): void {
    if (!isWatched(check, file)) return;
    waiting.add(file);
    clearTimeout(timer);
    timer = setTimeout(judgeAll, SETTLING);
  }

  async function judgeAll(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    for (const file of waiting) {
      waiting.delete(file);
      await judge(file);
    }
    isBusy = false;
  }

  async function judge(file: string): Promise<void> {
    const bytes = await readFile(file).catch(() => null);
    const hash = bytes ? hashOf(new Uint8Array(bytes)) : '';
    // One save is told of several times.
    if (seen.get(file) === hash) return;
    seen.set(file, hash);
    if (!bytes) return check.gone(file);
    const text = await check.textProblems(file);
    if (text) check.say(file, text, true);
    check.say(file, await check.problems(file), false);
  }
}

function foldersOf({ files, folders }: WatchedCheck): readonly string[] {
  return files.length === 0 ? folders : [...new Set(files.map((file) => dirname(file)))];
}

function isWatched({ files }: WatchedCheck, file: string): boolean {
  if (files.length > 0) return files.some((one) => join(one) === file);
  const name = basename(file);
  return name.endsWith('.md') && name !== 'README.md' && !name.startsWith('_') && !isStray(name);
}
