/** What lists say of a scenario and what is wrong with it, kept in a folder from one start to the next. Safe to delete: what is not there is found out again. */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import type { Screen } from '../domain/question/question.ts';
import { readingMinutes } from '../domain/run/reading-time.ts';
import { publicName } from '../domain/scenario/public-name.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { screensOf } from '../domain/study/evidence.ts';
import type { Log } from '../log.ts';
import { hashOf } from './hash.ts';
import type { FolderFile } from './watched-folder.ts';

export type ListedScenario = Pick<Scenario, 'title' | 'titleLine' | 'summary' | 'severity' | 'difficulty' | 'role' | 'skills'> & {
  /** Its public name. */
  readonly name: string;
  /** Those that a run of it counts for. */
  readonly screens: readonly Screen[];
  /** How long a run takes at the desk. */
  readonly minutes: number;
};

/** Of one file, its states explored. */
export type ScenarioFacts = {
  /** Null where it has errors. */
  readonly scenario: ListedScenario | null;
  readonly problems: readonly Problem[];
};

export type FactsCache = {
  /** Null where nothing is known of these bytes under this name. */
  read(file: FolderFile): Promise<ScenarioFacts | null>;
  /** Resolves when it is kept, or cannot be: a full or read-only disk costs time at the next start, nothing else. */
  keep(file: FolderFile, facts: ScenarioFacts): Promise<void>;
};

type Entry = ScenarioFacts & { readonly of: string };

/** Raised with the shape of an entry. */
const FORMAT = 2;

/** An entry a file's name, so that the folder does not grow as a file is edited. What another `version` of the checker and the solver kept is not read. */
export function openFactsCache({ folder, version, log }: { folder: string; version: number; log: Log }): FactsCache {
  const pathOf = ({ file }: FolderFile) => join(folder, `${hashOf(bytesOf(file))}.json`);
  const nameOf = ({ file, hash }: FolderFile) => `${FORMAT} ${version} ${hash} ${file}`;
  return {
    async read(file) {
      const entry = entryIn(await readFile(pathOf(file), 'utf8').catch(() => ''));
      return entry?.of === nameOf(file) ? { scenario: entry.scenario, problems: entry.problems } : null;
    },
    async keep(file, { scenario, problems }) {
      try {
        await mkdir(folder, { recursive: true });
        await writeWhole(pathOf(file), entryText({ of: nameOf(file), scenario, problems }));
      } catch (error) {
        log.debug({ err: error }, 'what was found out about a scenario could not be kept');
      }
    },
  };
}

/** Beside it first, so that nobody reads half of it. Not flushed to the disk: what a power cut leaves is recognised as damaged. */
async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${randomUUID()}`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw error;
  }
}

export function listed(scenario: Scenario): ListedScenario {
  const { title, titleLine, summary, severity, difficulty, role, skills } = scenario;
  const made = { name: publicName(title), screens: screensOf(scenario), minutes: readingMinutes(scenario) };
  return { ...made, title, titleLine, summary, severity, difficulty, role, skills };
}

/** The hash of the rest on a line of its own, so that a damaged entry is none. */
function entryText(entry: Entry): string {
  const json = JSON.stringify(entry);
  return `${hashOf(bytesOf(json))}\n${json}`;
}

function entryIn(text: string): Entry | null {
  const end = text.indexOf('\n');
  const json = text.slice(end + 1);
  return end > 0 && text.slice(0, end) === hashOf(bytesOf(json)) ? (JSON.parse(json) as Entry) : null;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
