/** The scenarios: those in the folder now, of which the lists know what is needed without compiling them, and the compiled texts of those that are played. */

import { setTimeout as rest } from 'node:timers/promises';
import type { Problem } from '../domain/problem.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import type { Log } from '../log.ts';
import { boundedCache } from './bounded-cache.ts';
import { type Compile, compiled } from './compiled-file.ts';
import { hashOf } from './hash.ts';
import { nameIn, withoutSharedNames } from './public-names.ts';
import { type FactsCache, type ListedScenario, listed as listedScenario } from './scenario-facts.ts';
import { type FolderFile, followFolder, readFolder } from './watched-folder.ts';

export type ScenarioFile = FolderFile & {
  /** How far it was looked at since it is as it is: not at all, its text alone, or its text and every state. */
  readonly looked: 'not' | 'text' | 'states';
  /** Null where there are errors, or it was not looked at. */
  readonly scenario: ListedScenario | null;
  readonly problems: readonly Problem[];
};

export type Playable = ScenarioFile & { readonly scenario: ListedScenario };

export type ScenarioLibrary = {
  /** Every scenario of the folder, playable or not, by id. */
  files(): readonly ScenarioFile[];
  /** One whose text and states have no errors; looked at now if it was not before. */
  playable(id: string): Playable | null;
  /** The same by its public name. */
  named(name: string): Playable | null;
  /** The scenario of a hash, in the folder or stored; null where neither has a text that can be played. */
  version(hash: string): Promise<Scenario | null>;
  /** Looks at whatever is new or changed, from now on, between requests. */
  lookAhead(): void;
  /** Resolves when that is done, and all that was found out is kept. */
  settled(): Promise<void>;
  /** Resolves when nothing is written any more. */
  close(): Promise<void>;
};

export type ScenarioLibraryOptions = {
  readonly folder: string;
  readonly compile: Compile;
  /** For texts that were played before this version; as `compile` where it is not given. */
  readonly compileStored?: Compile;
  /** What exploring the states takes and gives; without it a text without errors is enough. */
  readonly states?: {
    /** The longer half of the work, so that others are served before the second. */
    solve(hash: string, scenario: Scenario): void;
    errors(hash: string, scenario: Scenario): readonly Problem[];
  };
  /** What earlier starts found out. */
  readonly facts?: FactsCache;
  /** The text of a hash, as it was when a run of it began. */
  readonly stored: (hash: string) => Promise<{ readonly id: string; readonly bytes: Uint8Array } | null>;
  readonly watch: boolean;
  readonly log: Log;
};

/** A compiled scenario takes some 220 KiB, so these take 14 MiB. */
const COMPILED = 64;
/** New files whose text is compiled before the first page, so that a folder as it is shipped is listed whole at once: some 10 ms each. */
const AT_ONCE = 8;
/** Milliseconds between two steps of looking ahead, in which a page is made; a step takes some 10 to 100. */
const REST = 20;

export async function openScenarioLibrary(options: ScenarioLibraryOptions): Promise<ScenarioLibrary> {
  const { folder, compile, states, facts } = options;
  const texts = boundedCache<string, Scenario>(COMPILED);
  let files: readonly ScenarioFile[] = [];
  let listed = { of: files, files };
  let isOpen = true;
  let looksAhead = false;
  let readings = 0;
  let looking: Promise<void> | null = null;
  let keeping: Promise<void> = Promise.resolve();
  await reload();
  const stop = options.watch ? followFolder(folder, 'the scenarios', options.log, reload) : () => {};

  async function reload(): Promise<void> {
    readings += 1;
    const reading = readings;
    const read = await Promise.all((await readFolder(folder, 'scenarios', options.log)).map(known));
    if (reading !== readings || !isOpen) return;
    files = read;
    for (const file of files.filter(({ looked }) => looked === 'not').slice(0, AT_ONCE)) lookAtText(file);
    if (looksAhead) looking ??= lookAtAll();
  }

  function lookAhead(): void {
    looksAhead = true;
    looking ??= lookAtAll();
  }

  async function known(file: FolderFile): Promise<ScenarioFile> {
    const before = files.find((one) => one.file === file.file && one.hash === file.hash);
    if (before) return before;
    const kept = await facts?.read(file);
    return kept ? { ...file, looked: 'states', ...kept } : { ...file, looked: 'not', scenario: null, problems: [] };
  }

  /** One step at a time, with room for requests between. */
  async function lookAtAll(): Promise<void> {
    for (;;) {
      await rest(REST);
      const file = isOpen ? files.find(({ looked }) => looked !== 'states') : undefined;
      if (!file) break;
      try {
        if (file.looked === 'not') lookAtText(file);
        else await lookAtStatesInSteps(file);
      } catch (error) {
        // A fault of ours: this one cannot be played, and the others are looked at all the same.
        options.log.error({ err: error, file: file.file }, 'a scenario could not be looked at');
        files = files.map((one) => (one === file ? { ...one, looked: 'states', scenario: null } : one));
      }
    }
    looking = null;
  }

  async function lookAtStatesInSteps(file: ScenarioFile): Promise<void> {
    const scenario = textOf(file);
    if (scenario) states?.solve(file.hash, scenario);
    await rest(REST);
    if (isOpen && files.includes(file)) lookAtStates(file);
  }

  function lookAtText(file: ScenarioFile): ScenarioFile {
    const { scenario, problems } = compiled(file.file, file.bytes, compile);
    if (scenario) texts.set(file.hash, scenario);
    const looked = scenario && states ? 'text' : 'states';
    return become({ ...file, looked, scenario: scenario && listedScenario(scenario), problems });
  }

  /** The file as it may be played: without its scenario if its states have errors. */
  function lookAtStates(file: ScenarioFile): ScenarioFile {
    const scenario = textOf(file);
    const errors = (scenario && states?.errors(file.hash, scenario)) ?? [];
    const problems = [...file.problems, ...errors];
    return become({ ...file, looked: 'states', scenario: errors.length > 0 ? null : file.scenario, problems });
  }

  function become(file: ScenarioFile): ScenarioFile {
    files = files.map((one) => (one.file === file.file && one.hash === file.hash ? file : one));
    const { looked, scenario, problems } = file;
    if (looked === 'states' && facts) keeping = keeping.then(() => facts.keep(file, { scenario, problems }));
    return file;
  }

  function textOf({ file, hash, bytes }: FolderFile): Scenario | null {
    const before = texts.get(hash);
    // The same text under another name is another scenario.
    if (before?.file === file) return before;
    const { scenario } = compiled(file, bytes, options.compileStored ?? compile);
    if (scenario) texts.set(hash, scenario);
    return scenario;
  }

  /** As they are listed; made once for each change. */
  function listing(): readonly ScenarioFile[] {
    if (listed.of !== files) listed = { of: files, files: withoutSharedNames(files) };
    return listed.files;
  }

  function playable(id: string): Playable | null {
    let file = files.find((one) => one.id === id);
    if (file?.looked === 'not') file = lookAtText(file);
    if (file?.looked === 'text') file = lookAtStates(file);
    return (
      listing()
        .filter(isPlayable)
        .find((one) => one.id === id) ?? null
    );
  }

  /** A file that was changed since a page named it may not be looked at yet. */
  function named(name: string): Playable | null {
    const known = listing().find(({ scenario }) => scenario?.name === name);
    const file = known ?? files.find((one) => one.looked === 'not' && nameIn(one) === name);
    return file ? playable(file.id) : null;
  }

  async function version(hash: string): Promise<Scenario | null> {
    const before = texts.get(hash);
    if (before) return before;
    // The same bytes may lie under two names, of which one is none.
    for (const file of files.filter((one) => one.hash === hash)) {
      const scenario = textOf(file);
      if (scenario) return scenario;
    }
    const there = await options.stored(hash);
    // A damaged text would replay to another run than the one that was played.
    if (!there || hashOf(there.bytes) !== hash) return null;
    return textOf({ id: there.id, file: `scenarios/${there.id}.md`, hash, bytes: there.bytes });
  }

  async function settled(): Promise<void> {
    while (looking) await looking;
    await keeping;
  }

  async function close(): Promise<void> {
    isOpen = false;
    stop();
    await settled();
  }

  return { files: listing, playable, named, version, lookAhead, settled, close };
}

export function isPlayable(file: ScenarioFile): file is Playable {
  return file.scenario !== null;
}
