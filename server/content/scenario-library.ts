/** The scenarios: those in the folder now, compiled and kept, and those of older runs, compiled again from their stored bytes. */

import type { Problem } from '../domain/problem.ts';
import { hasErrors } from '../domain/problem.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import type { Log } from '../log.ts';
import { boundedCache } from './bounded-cache.ts';
import { hashOf } from './hash.ts';
import { type FolderFile, followFolder, readFolder, readText } from './watched-folder.ts';

export type Compile = (file: string, source: string) => { readonly scenario: Scenario | null; readonly problems: readonly Problem[] };

export type ScenarioFile = FolderFile & {
  /** Null where there are errors. */
  readonly scenario: Scenario | null;
  readonly problems: readonly Problem[];
};

export type Playable = ScenarioFile & { readonly scenario: Scenario };

export type ScenarioLibrary = {
  /** Every scenario of the folder, playable or not, by id. */
  files(): readonly ScenarioFile[];
  playable(id: string): Playable | null;
  /** The scenario of a hash, in the folder or stored; null where neither has a text that can be played. */
  version(hash: string): Promise<Scenario | null>;
  close(): void;
};

export type ScenarioLibraryOptions = {
  readonly folder: string;
  readonly compile: Compile;
  /** Errors that only exploring the states finds; asked once a hash, when there is time or before a run begins. */
  readonly admit?: (file: Playable) => readonly Problem[];
  /** The text of a hash, as it was when a run of it began. */
  readonly stored: (hash: string) => Promise<{ readonly id: string; readonly bytes: Uint8Array } | null>;
  readonly watch: boolean;
  readonly log: Log;
};

/** A compiled scenario takes at most 60 KiB, so these take a few MiB. */
const OLDER_VERSIONS = 64;

export async function openScenarioLibrary(options: ScenarioLibraryOptions): Promise<ScenarioLibrary> {
  let files: ScenarioFile[] = [];
  let isOpen = true;
  const admitted = new Set<string>();
  const older = boundedCache<string, Scenario>(OLDER_VERSIONS);
  await reload();
  const stop = options.watch ? followFolder(options.folder, 'the scenarios', options.log, reload) : () => {};

  async function reload(): Promise<void> {
    files = await readScenarios(options.folder, options.compile, files);
    void admitAll(files);
  }

  /** One after the other, with room for requests between. */
  async function admitAll(waiting: readonly ScenarioFile[]): Promise<void> {
    for (const file of waiting) {
      await new Promise((resolve) => setImmediate(resolve));
      if (isOpen) admit(file);
    }
  }

  /** The file as it may be played: without its scenario if its states have errors. */
  function admit(file: ScenarioFile): ScenarioFile {
    if (!options.admit || !isPlayable(file) || admitted.has(file.hash)) return file;
    admitted.add(file.hash);
    const errors = options.admit(file);
    const judged = errors.length > 0 ? { ...file, scenario: null, problems: [...file.problems, ...errors] } : file;
    files = files.map((one) => (one === file ? judged : one));
    return judged;
  }

  function playable(id: string): Playable | null {
    const file = files.find((one) => one.id === id);
    const judged = file && admit(file);
    return judged && isPlayable(judged) ? judged : null;
  }

  async function version(hash: string): Promise<Scenario | null> {
    const known = files.find((file) => file.hash === hash && file.scenario)?.scenario ?? older.get(hash);
    if (known) return known;
    const scenario = await compileStored(options, hash);
    if (scenario) older.set(hash, scenario);
    return scenario;
  }

  function close(): void {
    isOpen = false;
    stop();
  }

  return { files: () => files, playable, version, close };
}

export function isPlayable(file: ScenarioFile): file is Playable {
  return file.scenario !== null;
}

/** Every scenario of a folder. What is known already, by path and hash, is not compiled again. */
export async function readScenarios(folder: string, compile: Compile, known: readonly ScenarioFile[]): Promise<ScenarioFile[]> {
  return (await readFolder(folder, 'scenarios')).map((read) => {
    const before = known.find((one) => one.file === read.file && one.hash === read.hash);
    return before ?? { ...read, ...compiled(read.file, read.bytes, compile) };
  });
}

/** Never throws for what stands in a file. A scenario with errors is null. */
export function compiled(file: string, bytes: Uint8Array, compile: Compile): Pick<ScenarioFile, 'scenario' | 'problems'> {
  const read = readText(file, bytes);
  if (!read.ok) return { scenario: null, problems: [read.problem] };
  const { scenario, problems } = compile(file, read.text);
  return { scenario: hasErrors(problems) ? null : scenario, problems };
}

async function compileStored(options: ScenarioLibraryOptions, hash: string): Promise<Scenario | null> {
  const version = await options.stored(hash);
  // A damaged text would replay to another run than the one that was played.
  if (!version || hashOf(version.bytes) !== hash) return null;
  return compiled(`scenarios/${version.id}.md`, version.bytes, options.compile).scenario;
}
