/** What the texts of scenarios tell by themselves: of each what a list says, and the compiled form of those that were asked for last. */
import { boundedCache } from '../content/bounded-cache.ts';
import { compiled } from '../content/compiled-file.ts';
import type { FolderFile } from '../content/watched-folder.ts';
import type { Problem } from '../domain/problem.ts';
import { readingMinutes } from '../domain/run/reading-time.ts';
import { compile } from '../domain/scenario/compile.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';

/** What a list says of a text, without its compiled form. */
export type ScenarioOutline = Pick<Scenario, 'title' | 'difficulty' | 'skills' | 'tags'> & {
  /** How long a run takes at the desk. */
  readonly minutes: number;
};

export type TextReading = {
  readonly problems: readonly Problem[];
  /** Null where there are errors. */
  readonly outline: ScenarioOutline | null;
};

export type TextReadings = {
  /** Whether this very text was read. */
  has(file: FolderFile): boolean;
  /** Of a file; read now if it was not before. */
  of(file: FolderFile): TextReading;
  /** Null where there are errors. */
  scenario(file: FolderFile): Scenario | null;
  forget(id: string): void;
};

/** A compiled scenario takes some 220 KiB. */
const COMPILED = 32;

export function createTextReadings(): TextReadings {
  const read = new Map<string, { readonly name: string; readonly reading: TextReading }>();
  const scenarios = boundedCache<string, Scenario>(COMPILED);

  function has(file: FolderFile): boolean {
    return read.get(file.id)?.name === nameOf(file);
  }

  function of(file: FolderFile): TextReading {
    const known = read.get(file.id);
    if (known?.name === nameOf(file)) return known.reading;
    const { scenario, problems } = compiledNow(file);
    const reading = { problems, outline: scenario && outlineOf(scenario) };
    read.set(file.id, { name: nameOf(file), reading });
    return reading;
  }

  function scenario(file: FolderFile): Scenario | null {
    if (of(file).outline === null) return null;
    return scenarios.get(nameOf(file)) ?? compiledNow(file).scenario;
  }

  function compiledNow(file: FolderFile) {
    const made = compiled(file.file, file.bytes, compile);
    if (made.scenario) scenarios.set(nameOf(file), made.scenario);
    return made;
  }

  return { has, of, scenario, forget: (id) => void read.delete(id) };
}

export function outlineOf(scenario: Scenario): ScenarioOutline {
  const { title, difficulty, skills, tags } = scenario;
  return { title, difficulty, skills, tags, minutes: readingMinutes(scenario) };
}

/** The same text under another name is another scenario. */
function nameOf({ file, hash }: FolderFile): string {
  return `${file} ${hash}`;
}
