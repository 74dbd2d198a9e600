/** The scenarios as their author is writing them: the files as they are now, and of each the last text without an error, whose map stays while the newest has one. */
import { setImmediate as rest } from 'node:timers/promises';
import { boundedCache } from '../content/bounded-cache.ts';
import { textOf } from '../content/hash.ts';
import { type FolderFile, followFolder } from '../content/watched-folder.ts';
import { byLine, type Problem } from '../domain/problem.ts';
import { compile } from '../domain/scenario/compile.ts';
import type { AnalysisPart } from '../domain/workbench/scenario-analysis.ts';
import type { Log } from '../log.ts';
import type { Analyst } from './analyst.ts';
import { type BlindMoves, openBlindMoves } from './blind-moves.ts';
import { openTextKeeper, type TextKeeper } from './keep-text.ts';
import { openOwnFiles } from './own-files.ts';
import { createTextReadings, outlineOf } from './text-readings.ts';
import type { KnownOfText, ListedText, SoundText, WrittenList, WrittenScenario } from './written-scenario.ts';

export type Workshop = {
  scenarios(): Promise<WrittenList>;
  /** Null where no file of the folder has this id. What takes long about it is found out before that of others. */
  scenario(id: string): Promise<WrittenScenario | null>;
  readonly blindMove: BlindMoves['move'];
  /** What the text alone says of a text that need not be that of the file. */
  check(file: string, text: string): readonly Problem[];
  readonly keeper: TextKeeper;
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
  /** What the library holds of it. */
  readonly lent?: () => readonly Pick<FolderFile, 'hash' | 'bytes'>[];
  readonly watch: boolean;
  readonly analyst: Analyst;
  readonly now: () => number;
  readonly log: Log;
};

/** Texts whose analysis is kept: plain figures, some kilobytes each. Where a folder has more, a list asks for none. */
const ANALYSED = 256;
/** Texts that are read before the list is answered, some 10 ms each; the others follow, one between two requests. */
const AT_ONCE = 16;
const NOTHING_YET: KnownOfText = { figures: null, fairness: null, problems: null, isDone: false };

type Sheet = {
  readonly file: FolderFile;
  readonly readAt: number;
  /** The last text whose figures were known, if it is another. */
  readonly before: Omit<SoundText, 'known'> | null;
};

export function openWorkshop({ folder, lent, watch, analyst, now, log }: WorkshopOptions): Workshop {
  const ownFiles = openOwnFiles(folder, 'scenarios', now, lent);
  const sheets = new Map<string, Sheet>();
  const readings = createTextReadings();
  const known = boundedCache<string, KnownOfText>(ANALYSED);
  const moves = openBlindMoves(analyst, tell);
  const listeners = new Map<string, Set<() => void>>();
  /** By id: what was asked of the analyst last. */
  const begun = new Map<string, { readonly name: string; readonly isUrgent: boolean }>();
  let looks = 0;
  /** The look into the folder that `sheets` are of. */
  let shown = 0;
  let isReadingOn = false;
  let isOpen = true;
  // Only what somebody has opened is worth the watching.
  let stop: (() => void) | null = null;

  return {
    async scenarios() {
      await refresh();
      for (const file of unread().slice(0, AT_ONCE)) readings.of(file);
      void readOn();
      const areAllAnalysed = sheets.size <= ANALYSED;
      if (areAllAnalysed) for (const sheet of sheets.values()) if (readings.has(sheet.file)) analyse(sheet, false);
      return { texts: [...sheets.values()].map(listed).sort((a, b) => a.id.localeCompare(b.id, 'en')), areAllAnalysed };
    },
    async scenario(id) {
      await refresh();
      const sheet = sheets.get(id);
      if (!sheet) return null;
      analyse(sheet, true);
      return written(sheet);
    },
    blindMove: moves.move,
    check: (file, text) => compile(file, text).problems.toSorted(byLine),
    keeper: openTextKeeper(folder, 'scenarios'),
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
      isOpen = false;
      stop?.();
    },
  };

  /** Of two readings at a time the later one counts. */
  async function refresh(): Promise<void> {
    looks += 1;
    const look = looks;
    const files = await ownFiles.read();
    if (look < shown) return;
    shown = look;
    for (const id of sheets.keys()) if (!files.some((file) => file.id === id)) forget(id);
    for (const file of files) if (sheets.get(file.id)?.file.hash !== file.hash) put(file);
  }

  function forget(id: string): void {
    sheets.delete(id);
    readings.forget(id);
    tell(id);
  }

  function put(file: FolderFile): void {
    const before = sheets.get(file.id);
    const sheet: Sheet = { file, readAt: now(), before: before ? lastSound(before) : null };
    sheets.set(file.id, sheet);
    if ((listeners.get(file.id)?.size ?? 0) > 0) analyse(sheet, true);
    tell(file.id);
  }

  function unread(): FolderFile[] {
    return [...sheets.values()].map(({ file }) => file).filter((file) => !readings.has(file));
  }

  /** One text at a time, with room for requests between. */
  async function readOn(): Promise<void> {
    if (isReadingOn) return;
    isReadingOn = true;
    for (const file of unread()) {
      if (!isOpen) break;
      readings.of(file);
      await rest();
    }
    isReadingOn = false;
  }

  function lastSound({ file, readAt, before }: Sheet): Sheet['before'] {
    const text = textOf(file.bytes);
    const scenario = known.get(nameOf(file))?.figures ? readings.scenario(file) : null;
    return scenario && text !== null ? { hash: file.hash, text, scenario, readAt } : before;
  }

  function analyse({ file }: Sheet, isUrgent: boolean): void {
    const name = nameOf(file);
    const asked = begun.get(file.id);
    const isAsked = asked?.name === name && known.get(name) !== undefined && (asked.isUrgent || !isUrgent);
    const isSound = readings.of(file).outline !== null;
    if (!isSound || isAsked || known.get(name)?.isDone) return;
    begun.set(file.id, { name, isUrgent });
    known.set(name, known.get(name) ?? NOTHING_YET);
    analyst.analyse({ key: file.id, asked: { file: file.file, source: textOf(file.bytes) ?? '' } }, isUrgent, (part) => {
      known.set(name, withPart(known.get(name) ?? NOTHING_YET, part));
      tell(file.id);
    });
  }

  function tell(id: string): void {
    for (const listener of listeners.get(id) ?? []) listener();
  }

  function versionOf({ file }: Sheet): string {
    const { figures, fairness, problems } = known.get(nameOf(file)) ?? NOTHING_YET;
    const parts = [figures, fairness, problems].filter((one) => one !== null).length;
    const own = moves.found(file.id);
    return `${file.hash.slice(0, 16)}.${parts}${own === 0 ? '' : `.${own}`}`;
  }

  function knownOf(file: string, hash: string): KnownOfText {
    return known.get(`${file} ${hash}`) ?? NOTHING_YET;
  }

  function listed({ file, before }: Sheet): ListedText {
    const { id } = file;
    const reading = readings.has(file) ? readings.of(file) : null;
    const own = knownOf(file.file, file.hash);
    const isNewest = reading?.outline != null && (own.figures !== null || before === null);
    return {
      id,
      file: file.file,
      isRead: reading !== null,
      problems: (own.problems ?? reading?.problems ?? []).toSorted(byLine),
      isLooked: own.problems !== null,
      isNewest,
      outline: isNewest ? (reading?.outline ?? null) : before && outlineOf(before.scenario),
      known: isNewest ? own : before ? knownOf(file.file, before.hash) : NOTHING_YET,
    };
  }

  function written({ file, readAt, before }: Sheet): WrittenScenario {
    const { id, file: shownAs, hash, bytes } = file;
    const { problems } = readings.of(file);
    const text = textOf(bytes);
    const scenario = readings.scenario(file);
    const own = knownOf(shownAs, hash);
    const isNewest = scenario !== null && text !== null && (own.figures !== null || before === null);
    const newest = isNewest ? { hash, text, scenario, readAt, known: own } : null;
    const earlier = before && { ...before, known: knownOf(shownAs, before.hash) };
    return {
      id,
      file: shownAs,
      hash,
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
    case 'blind':
      return known;
  }
}
