/** The scenarios as their author is writing them: the files as they are now, and of each the last text without an error, whose map stays while the newest has one. */
import { boundedCache } from '../content/bounded-cache.ts';
import { compiled } from '../content/compiled-file.ts';
import { textOf } from '../content/hash.ts';
import { type FolderFile, followFolder } from '../content/watched-folder.ts';
import type { VariantFigures } from '../domain/branch-map/variant-figures.ts';
import { byLine, type Problem } from '../domain/problem.ts';
import { compile } from '../domain/scenario/compile.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import type { FairnessFigures } from '../domain/workbench/fairness-figures.ts';
import type { AnalysisPart } from '../domain/workbench/scenario-analysis.ts';
import type { Log } from '../log.ts';
import type { Analyst } from './analyst.ts';
import { ownFiles } from './own-files.ts';

/** What is known of a text by now; null what is still being found out. */
export type KnownOfText = {
  readonly figures: readonly VariantFigures[] | null;
  /** `unsolved`: there is none. */
  readonly fairness: FairnessFigures | 'unsolved' | null;
  readonly problems: readonly Problem[] | null;
  readonly isDone: boolean;
};

/** A text without an error, when it was read and what is known of it. */
export type SoundText = {
  readonly hash: string;
  readonly text: string;
  readonly scenario: Scenario;
  /** Milliseconds since 1970. */
  readonly readAt: number;
  readonly known: KnownOfText;
};

export type WrittenScenario = {
  readonly id: string;
  readonly file: string;
  readonly hash: string;
  /** Null where it is no UTF-8. */
  readonly text: string | null;
  readonly readAt: number;
  /** Of the text as it is now: all that is known by now. */
  readonly problems: readonly Problem[];
  /** Whether states were looked at for these. */
  readonly isLooked: boolean;
  /** What map and figures are of: the newest text where its figures are known, otherwise the last one before; null where there was none. */
  readonly sound: SoundText | null;
  /** Whether `sound` is the newest text. */
  readonly isNewest: boolean;
};

export type Workshop = {
  /** By id, as they are now. */
  scenarios(): Promise<readonly WrittenScenario[]>;
  /** Null where no file of the folder has this id. What takes long about it is found out before that of others. */
  scenario(id: string): Promise<WrittenScenario | null>;
  close(): void;
} & Followed;

/** What a page can follow, file by file. */
export type Followed = {
  /** Changes whenever there is more to say of the file; null where there is none. */
  version(id: string): string | null;
  /** Is told of every change of that; gives the function that ends it. */
  follow(id: string, listener: () => void): () => void;
};

export type WorkshopOptions = {
  /** Where the scenarios are. */
  readonly folder: string;
  readonly watch: boolean;
  readonly analyst: Analyst;
  readonly now: () => number;
  readonly log: Log;
};

/** Texts whose analysis is kept: plain figures, some kilobytes each. */
const ANALYSED = 256;
const NOTHING_YET: KnownOfText = { figures: null, fairness: null, problems: null, isDone: false };

type Sheet = {
  readonly file: FolderFile;
  readonly text: string | null;
  readonly readAt: number;
  readonly problems: readonly Problem[];
  readonly scenario: Scenario | null;
  /** The last text whose figures were known, if it is another. */
  readonly before: Omit<SoundText, 'known'> | null;
};

export function openWorkshop({ folder, watch, analyst, now, log }: WorkshopOptions): Workshop {
  const sheets = new Map<string, Sheet>();
  const known = boundedCache<string, KnownOfText>(ANALYSED);
  const listeners = new Map<string, Set<() => void>>();
  /** By id: what was asked of the analyst last. */
  const begun = new Map<string, { readonly name: string; readonly isUrgent: boolean }>();
  let readings = 0;
  /** The reading that `sheets` are of. */
  let shown = 0;
  // Only what somebody has opened is worth the watching.
  let stop: (() => void) | null = null;

  return {
    async scenarios() {
      await refresh();
      return [...sheets.values()].map((sheet) => {
        analyse(sheet, false);
        return written(sheet);
      });
    },
    async scenario(id) {
      await refresh();
      const sheet = sheets.get(id);
      if (!sheet) return null;
      analyse(sheet, true);
      return written(sheet);
    },
    version(id) {
      const sheet = sheets.get(id);
      return sheet ? versionOf(sheet) : null;
    },
    follow(id, listener) {
      const own = listeners.get(id) ?? new Set();
      listeners.set(id, own.add(listener));
      if (watch) stop ??= followFolder(folder, 'the scenarios on the author’s page', log, refresh);
      return () => void own.delete(listener);
    },
    close() {
      stop?.();
    },
  };

  /** Of two readings at a time the later one counts. */
  async function refresh(): Promise<void> {
    readings += 1;
    const reading = readings;
    const files = await ownFiles(folder, 'scenarios');
    if (reading < shown) return;
    shown = reading;
    for (const id of sheets.keys()) if (!files.some((file) => file.id === id)) forget(id);
    for (const file of files) if (sheets.get(file.id)?.file.hash !== file.hash) put(file);
  }

  function forget(id: string): void {
    sheets.delete(id);
    tell(id);
  }

  function put(file: FolderFile): void {
    const before = sheets.get(file.id);
    const { scenario, problems } = compiled(file.file, file.bytes, compile);
    const sheet: Sheet = { file, text: textOf(file.bytes), readAt: now(), problems, scenario, before: before ? lastSound(before) : null };
    sheets.set(file.id, sheet);
    if ((listeners.get(file.id)?.size ?? 0) > 0) analyse(sheet, true);
    tell(file.id);
  }

  function lastSound({ file, text, scenario, readAt, before }: Sheet): Sheet['before'] {
    if (!scenario || text === null || !known.get(nameOf(file))?.figures) return before;
    return { hash: file.hash, text, scenario, readAt };
  }

  function analyse({ file, scenario, text }: Sheet, isUrgent: boolean): void {
    const name = nameOf(file);
    const asked = begun.get(file.id);
    const isAsked = asked?.name === name && known.get(name) !== undefined && (asked.isUrgent || !isUrgent);
    if (!scenario || text === null || isAsked || known.get(name)?.isDone) return;
    begun.set(file.id, { name, isUrgent });
    known.set(name, known.get(name) ?? NOTHING_YET);
    analyst.analyse({ key: file.id, file: file.file, source: text }, isUrgent, (part) => {
      known.set(name, withPart(known.get(name) ?? NOTHING_YET, part));
      tell(file.id);
    });
  }

  function tell(id: string): void {
    for (const listener of listeners.get(id) ?? []) listener();
  }

  function versionOf({ file }: Sheet): string {
    const { figures, fairness, problems } = known.get(nameOf(file)) ?? NOTHING_YET;
    return `${file.hash.slice(0, 16)}.${[figures, fairness, problems].filter((one) => one !== null).length}`;
  }

  function written(sheet: Sheet): WrittenScenario {
    const { file, text, readAt, scenario, problems, before } = sheet;
    const own = known.get(nameOf(file)) ?? NOTHING_YET;
    const isNewest = scenario !== null && text !== null && (own.figures !== null || before === null);
    const newest = isNewest ? { hash: file.hash, text, scenario, readAt, known: own } : null;
    const earlier = before && { ...before, known: known.get(`${file.file} ${before.hash}`) ?? NOTHING_YET };
    return {
      id: file.id,
      file: file.file,
      hash: file.hash,
      text,
      readAt,
      problems: (own.problems ?? problems).toSorted(byLine),
      isLooked: own.problems !== null,
      sound: newest ?? earlier,
      isNewest: newest !== null,
    };
  }
}

/** The same text under another name is another scenario. */
function nameOf({ file, hash }: FolderFile): string {
  return `${file} ${hash}`;
}

function withPart(known: KnownOfText, part: AnalysisPart | null): KnownOfText {
  switch (part?.kind) {
    case undefined:
      return { ...known, isDone: true };
    case 'figures':
      return { ...known, figures: part.figures };
    case 'fairness':
      return { ...known, fairness: part.fairness ?? 'unsolved' };
    case 'findings':
      return { ...known, problems: part.problems };
  }
}
