/** The scenarios: those in the folder now, of which the lists know what is needed without compiling them, and the compiled texts of those that are played. */

import { setTimeout as rest } from 'node:timers/promises';
import type { Problem } from '../domain/problem.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import type { Log } from '../log.ts';
import { boundedCache } from './bounded-cache.ts';
import { type Compile, compiled } from './compiled-file.ts';
import { hashOf, textOf as textOfBytes } from './hash.ts';
import type { Proof, Prover } from './prover.ts';
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
  /** One that has no errors as far as it was looked at, its text at least. */
  listed(id: string): Playable | null;
  /** One whose text and states have no errors; looked at now if it was not before. Null as well where that takes longer than anybody waits. */
  playable(id: string): Promise<Playable | null>;
  /** The same by its public name. */
  named(name: string): Promise<Playable | null>;
  /** Whether it is still to be found out if a scenario, by id or public name, can be played. */
  isOpenQuestion(name: string): boolean;
  /** The scenario of a hash, in the folder or stored; null where neither has a text that can be played. */
  version(hash: string): Promise<Scenario | null>;
  /** The text of the same. */
  text(hash: string): Promise<string | null>;
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
  /** Explores the states; without it a text without errors is enough. */
  readonly states?: Prover;
  /** Milliseconds that somebody who wants to play waits for that. */
  readonly patience?: number;
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
/** Milliseconds between two steps of looking ahead, in which a page is made; a text takes some 10. */
const REST = 20;
/** Milliseconds; a shipped scenario takes less than one second, and on a busy machine five. */
const PATIENCE = 8_000;

const NOTHING_WRONG: Proof = { errors: [], isWhole: true };

export async function openScenarioLibrary(options: ScenarioLibraryOptions): Promise<ScenarioLibrary> {
  const { folder, compile, states, facts } = options;
  const texts = boundedCache<string, Scenario>(COMPILED);
  let files: readonly ScenarioFile[] = [];
  let lately = { of: files, files };
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
      // Texts first: that is all that a list needs.
      const file = isOpen ? (files.find(({ looked }) => looked === 'not') ?? files.find(({ looked }) => looked === 'text')) : undefined;
      if (!file) break;
      try {
        if (file.looked === 'not') lookAtText(file);
        else await lookAtStates(file, false);
      } catch (error) {
        // A fault of ours: this one cannot be played, and the others are looked at all the same.
        options.log.error({ err: error, file: file.file }, 'a scenario could not be looked at');
        files = files.map((one) => (one === file ? { ...one, looked: 'states', scenario: null } : one));
      }
    }
    looking = null;
  }

  function lookAtText(file: ScenarioFile): ScenarioFile {
    const { scenario, problems } = compiled(file.file, file.bytes, compile);
    if (scenario) texts.set(file.hash, scenario);
    const looked = scenario && states ? 'text' : 'states';
    return become({ ...file, looked, scenario: scenario && listedScenario(scenario), problems });
  }

  /** The file as it may be played: without its scenario if its states have errors. As it was where that was given up. */
  async function lookAtStates(file: ScenarioFile, isUrgent: boolean): Promise<ScenarioFile> {
    const source = textOfBytes(file.bytes);
    const proof = source === null || !states ? NOTHING_WRONG : await states.prove(file.file, source, isUrgent);
    if (proof === null || !isOpen) return file;
    const problems = [...file.problems, ...proof.errors];
    return become({ ...file, looked: 'states', scenario: proof.errors.length > 0 ? null : file.scenario, problems }, proof.isWhole);
  }

  /** Where it was not changed in the meantime. */
  function become(file: ScenarioFile, isWhole = true): ScenarioFile {
    files = files.map((one) => (one.file === file.file && one.hash === file.hash ? file : one));
    const { looked, scenario, problems } = file;
    if (looked === 'states' && isWhole && facts) keeping = keeping.then(() => facts.keep(file, { scenario, problems }));
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
    if (lately.of !== files) lately = { of: files, files: withoutSharedNames(files) };
    return lately.files;
  }

  function listed(id: string): Playable | null {
    const file = files.find((one) => one.id === id);
    if (file?.looked === 'not') lookAtText(file);
    return playableIn(listing(), id);
  }

  async function playable(id: string): Promise<Playable | null> {
    if (!listed(id)) return null;
    const file = files.find((one) => one.id === id);
    if (file?.looked === 'text') await withinPatience(lookAtStates(file, true));
    const found = playableIn(listing(), id);
    return found?.looked === 'states' ? found : null;
  }

  async function withinPatience(work: Promise<unknown>): Promise<void> {
    const over = new AbortController();
    const late = rest(options.patience ?? PATIENCE, null, { signal: over.signal }).catch(() => null);
    await Promise.race([work, late]).finally(() => over.abort());
  }

  /** A file that was changed since a page named it may not be looked at yet. */
  async function named(name: string): Promise<Playable | null> {
    const known = listing().find(({ scenario }) => scenario?.name === name);
    const file = known ?? files.find((one) => one.looked === 'not' && nameIn(one) === name);
    return file ? playable(file.id) : null;
  }

  function isOpenQuestion(name: string): boolean {
    return listing().some(({ id, scenario, looked }) => looked === 'text' && scenario !== null && (id === name || scenario.name === name));
  }

  async function version(hash: string): Promise<Scenario | null> {
    return texts.get(hash) ?? (await textsOf(hash)).map(textOf).find((scenario) => scenario !== null) ?? null;
  }

  async function text(hash: string): Promise<string | null> {
    const [first] = await textsOf(hash);
    return first ? textOfBytes(first.bytes) : null;
  }

  /** In the folder, where the same bytes may lie under two names, of which one is none; last the stored one. */
  async function textsOf(hash: string): Promise<readonly FolderFile[]> {
    const here = files.filter((one) => one.hash === hash);
    const there = here.some((file) => textOf(file)) ? null : await options.stored(hash);
    // A damaged text would replay to another run than the one that was played.
    if (!there || hashOf(there.bytes) !== hash) return here;
    return [...here, { id: there.id, file: `scenarios/${there.id}.md`, hash, bytes: there.bytes }];
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

  return { files: listing, listed, playable, named, isOpenQuestion, version, text, lookAhead, settled, close };
}

function playableIn(files: readonly ScenarioFile[], id: string): Playable | null {
  return files.filter(isPlayable).find((one) => one.id === id) ?? null;
}

export function isPlayable(file: ScenarioFile): file is Playable {
  return file.scenario !== null;
}
