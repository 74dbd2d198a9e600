/** The files of one folder that are read in no time, as their author is writing them; of each the last text without an error stays. */
import { textOf } from '../content/hash.ts';
import { type FolderFile, followFolder, readText } from '../content/watched-folder.ts';
import { hasErrors, type Problem } from '../domain/problem.ts';
import type { Log } from '../log.ts';
import { openTextKeeper, type TextKeeper } from './keep-text.ts';
import { openOwnFiles } from './own-files.ts';
import type { Followed } from './workshop.ts';
import type { FileAsRead } from './written-scenario.ts';

export type WrittenFile<Content> = FileAsRead & {
  /** Of the newest text without an error, and when that was read; null where there was none. */
  readonly sound: { readonly content: Content; readonly readAt: number; readonly isNewest: boolean } | null;
};

export type FileShelf<Content> = {
  /** As they are now, by name. */
  all(): Promise<readonly WrittenFile<Content>[]>;
  find(id: string): Promise<WrittenFile<Content> | null>;
  /** What is wrong with a text that need not be that of the file. */
  check(file: string, text: string): readonly Problem[];
  readonly keeper: TextKeeper;
  close(): void;
} & Followed;

export type FileShelfOptions<Content> = {
  readonly folder: string;
  /** The folder as the checker prints it. */
  readonly shown: string;
  /** A stamp of what else its files are judged by, brought up to date: with another one all of them are read again. */
  readonly beside?: () => Promise<string>;
  readonly read: (file: string, text: string) => { readonly content: Content | null; readonly problems: readonly Problem[] };
  readonly watch: boolean;
  readonly now: () => number;
  readonly log: Log;
};

export function openFileShelf<Content>(options: FileShelfOptions<Content>): FileShelf<Content> {
  const { folder, shown, watch, now, log } = options;
  const ownFiles = openOwnFiles(folder, shown, now);
  const files = new Map<string, WrittenFile<Content>>();
  const listeners = new Map<string, Set<() => void>>();
  let readings = 0;
  /** The reading that `files` are of, and what lay beside them. */
  let held = 0;
  let stamp = '';
  let stop: (() => void) | null = null;

  return {
    async all() {
      await refresh();
      return [...files.values()].toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
    },
    async find(id) {
      await refresh();
      return files.get(id) ?? null;
    },
    check: (file, text) => options.read(file, text).problems,
    keeper: openTextKeeper(folder, shown),
    version: (id) => files.get(id)?.hash.slice(0, 16) ?? null,
    follow(id, listener) {
      const own = listeners.get(id) ?? new Set();
      listeners.set(id, own.add(listener));
      if (watch) stop ??= followFolder(folder, `the ${shown} on the author’s page`, log, refresh);
      return () => void own.delete(listener);
    },
    close: () => stop?.(),
  };

  /** Of two readings at a time the later one counts. */
  async function refresh(): Promise<void> {
    readings += 1;
    const reading = readings;
    const latest = (await options.beside?.()) ?? '';
    const there = await ownFiles.read();
    if (reading < held) return;
    held = reading;
    const isJudgedAnew = latest !== stamp;
    stamp = latest;
    const gone = [...files.keys()].filter((id) => !there.some((file) => file.id === id));
    const changed = there.filter((file) => isJudgedAnew || files.get(file.id)?.hash !== file.hash);
    for (const id of gone) files.delete(id);
    for (const file of changed) files.set(file.id, writtenFile(options, file, files.get(file.id)));
    for (const id of [...gone, ...changed.map((file) => file.id)]) for (const listener of listeners.get(id) ?? []) listener();
  }
}

function writtenFile<Content>(
  { read, now }: FileShelfOptions<Content>,
  { id, file, hash, bytes }: FolderFile,
  before: WrittenFile<Content> | undefined,
): WrittenFile<Content> {
  const readable = readText(file, bytes);
  const { content, problems } = readable.ok ? read(file, readable.text) : { content: null, problems: [readable.problem] };
  const readAt = now();
  const isSound = content !== null && !hasErrors(problems);
  const sound = isSound ? { content, readAt, isNewest: true } : before?.sound ? { ...before.sound, isNewest: false } : null;
  return { id, file, hash, text: textOf(bytes), readAt, problems, sound };
}
