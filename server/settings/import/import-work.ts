/** The one import that is under way: begun by a form, followed by its page, given up where it takes too long. */
import { setTimeout as moment } from 'node:timers/promises';
import type { ImportStage } from '../../../views/settings/import-work-page.tsx';
import type { ImportLook, ImportOutcome } from './import-file.ts';
import type { ImportWatch } from './upload.ts';

export type ImportProgress = { readonly stage: ImportStage; readonly done: number; readonly of: number };

export type ImportEnd = ImportLook | ImportOutcome;

export type ImportWork = {
  /** False, and nothing is begun, while another is under way. */
  begin(name: ImportName, file: Blob, work: (watch: ImportWatch) => Promise<ImportEnd>): boolean;
  /** The id under which this very file is under way, as after a double click; null where it is not. */
  sameUnderWay(candidate: string, file: Blob): Promise<string | null>;
  /** How far it is; null where it is not under way. */
  progress(name: ImportName): ImportProgress | null;
  /** Its end, waited for as long as a page does, and told once; null where it is not known. */
  end(name: ImportName): Promise<ImportEnd | null>;
  /** What is under way for a candidate is given up. */
  giveUp(candidate: string): void;
};

export type ImportName = { readonly candidate: string; readonly id: string };

type UnderWay = {
  readonly name: ImportName;
  readonly file: Blob;
  readonly done: Promise<ImportEnd>;
  progress: ImportProgress;
  isOver: boolean;
  isGivenUp: boolean;
};

/** Milliseconds that reading a file and checking its runs may take: a year of practice takes some seconds. */
const MOST_TIME = 120_000;
/** Milliseconds that a page waits before it says how far the work is. */
const PATIENCE = 2_000;

export type ImportWorkOptions = { readonly now: () => number; readonly patience?: number };

export function createImportWork({ now, patience = PATIENCE }: ImportWorkOptions): ImportWork {
  let latest: UnderWay | null = null;

  const named = ({ candidate, id }: ImportName): UnderWay | null =>
    latest?.name.candidate === candidate && latest.name.id === id ? latest : null;

  return {
    begin(name, file, work) {
      if (latest && !latest.isOver) return false;
      const until = now() + MOST_TIME;
      const own: UnderWay = {
        name,
        file,
        done: Promise.resolve().then(() => work({ tell, isLate: () => own.isGivenUp || now() > until })),
        progress: { stage: 'reading', done: 0, of: 0 },
        isOver: false,
        isGivenUp: false,
      };
      const over = () => {
        own.isOver = true;
      };
      own.done.then(over, over);
      latest = own;
      return true;

      function tell(stage: ImportStage, done: number, of: number): void {
        own.progress = { stage, done, of };
      }
    },
    async sameUnderWay(candidate, file) {
      const own = latest;
      if (!own || own.isOver || own.name.candidate !== candidate || own.file.size !== file.size) return null;
      const [one, other] = await Promise.all([own.file.arrayBuffer(), file.arrayBuffer()]);
      return Buffer.from(one).equals(new Uint8Array(other)) ? own.name.id : null;
    },
    progress(name) {
      const own = named(name);
      return own && !own.isOver ? own.progress : null;
    },
    async end(name) {
      const own = named(name);
      if (!own) return null;
      const gone = new AbortController();
      const late = moment(patience, null, { signal: gone.signal }).catch(() => null);
      const end = await Promise.race([own.done, late]).finally(() => gone.abort());
      if (own.isOver && latest === own) latest = null;
      return end;
    },
    giveUp(candidate) {
      if (latest?.name.candidate === candidate) latest.isGivenUp = true;
    },
  };
}
