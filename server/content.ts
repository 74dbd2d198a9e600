/** The scenarios: those in the folder now, compiled and kept, and those of older runs, compiled again from their stored bytes. */
import { watch } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { boundedCache } from './bounded-cache.ts';
import { firstBrokenLine, hashOf, textOf } from './bytes.ts';
import type { Problem } from './domain/problem.ts';
import { hasErrors } from './domain/problem.ts';
import type { Scenario } from './domain/scenario/scenario.ts';
import type { Log } from './log.ts';

export type Compile = (file: string, source: string) => { readonly scenario: Scenario | null; readonly problems: readonly Problem[] };

export type ScenarioFile = {
  readonly id: string;
  /** Path as the checker prints it. */
  readonly file: string;
  /** sha-256 of the bytes, in hex. */
  readonly hash: string;
  readonly bytes: Uint8Array;
  /** Null where there are errors. */
  readonly scenario: Scenario | null;
  readonly problems: readonly Problem[];
};

export type Playable = ScenarioFile & { readonly scenario: Scenario };

export type Content = {
  /** Every scenario of the folder, playable or not, by id. */
  files(): readonly ScenarioFile[];
  playable(id: string): Playable | null;
  /** The scenario of a hash, in the folder or stored; null where neither has a text that can be played. */
  version(hash: string): Promise<Scenario | null>;
  close(): void;
};

export type ContentOptions = {
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
/** Editors write a file in several steps; milliseconds to wait for the last. */
const SETTLING = 100;

export async function openContent(options: ContentOptions): Promise<Content> {
  let files: ScenarioFile[] = [];
  let isOpen = true;
  const admitted = new Set<string>();
  const older = boundedCache<string, Scenario>(OLDER_VERSIONS);
  await reload();
  const stop = options.watch ? follow(options, reload) : () => {};

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
  const files: ScenarioFile[] = [];
  for (const name of await namesIn(folder)) {
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (bytes) files.push(scenarioFile(name, new Uint8Array(bytes), compile, known));
  }
  return files;
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.md') && name !== 'README.md' && !name.startsWith('_')).sort();
}

function scenarioFile(name: string, bytes: Uint8Array, compile: Compile, known: readonly ScenarioFile[]): ScenarioFile {
  const file = `scenarios/${name}`;
  const hash = hashOf(bytes);
  const before = known.find((one) => one.file === file && one.hash === hash);
  return before ?? { id: name.slice(0, -'.md'.length), file, hash, bytes, ...compiled(file, bytes, compile) };
}

/** Never throws for what stands in a file. A scenario with errors is null. */
export function compiled(file: string, bytes: Uint8Array, compile: Compile): Pick<ScenarioFile, 'scenario' | 'problems'> {
  const text = textOf(bytes);
  if (text === null) return { scenario: null, problems: [notUtf8(file, bytes)] };
  const { scenario, problems } = compile(file, text);
  return { scenario: hasErrors(problems) ? null : scenario, problems };
}

function notUtf8(file: string, bytes: Uint8Array): Problem {
  return {
    code: 'not-utf8',
    file,
    line: firstBrokenLine(bytes),
    level: 'error',
    message: 'expected text in UTF-8, saw bytes that are not',
    hint: 'Save the file with the encoding UTF-8.',
    path: null,
  };
}

async function compileStored(options: ContentOptions, hash: string): Promise<Scenario | null> {
  const version = await options.stored(hash);
  // A damaged text would replay to another run than the one that was played.
  if (!version || hashOf(version.bytes) !== hash) return null;
  return compiled(`scenarios/${version.id}.md`, version.bytes, options.compile).scenario;
}

function follow(options: ContentOptions, reload: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  try {
    const watcher = watch(options.folder, () => {
      clearTimeout(timer);
      timer = setTimeout(
        () => reload().catch((error) => options.log.error({ err: error }, 'the scenarios could not be read again')),
        SETTLING,
      );
    });
    watcher.on('error', (error) => options.log.warn({ err: error }, 'the scenarios are no longer watched'));
    return () => {
      clearTimeout(timer);
      watcher.close();
    };
  } catch (error) {
    options.log.warn({ err: error }, 'the scenarios cannot be watched');
    return () => {};
  }
}
