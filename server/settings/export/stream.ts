/** An export as a stream: a piece at a time, so that neither memory nor other requests wait for all of it. */
import { pipeline, Readable } from 'node:stream';
import { ReadableStream, type ReadableStreamDefaultController } from 'node:stream/web';
import { setImmediate } from 'node:timers/promises';
import { createGzip } from 'node:zlib';
import { FORMAT, LISTS, type ListName, VERSION } from '../../domain/export/lists.ts';
import type { Preferences } from '../../domain/study/preferences.ts';
import type { SettingsStore } from '../store.ts';

export type ExportedRows = SettingsStore['rows'];

/** The sound of recordings, which lies beside the database. */
export type SoundFiles = {
  /** Null where the file is gone. */
  read(id: string): Promise<Uint8Array | null>;
  keep(id: string, bytes: Uint8Array): Promise<void>;
  remove(id: string): Promise<void>;
};

export type ExportAsk = {
  readonly rows: ExportedRows;
  readonly files: SoundFiles;
  readonly candidate: string;
  readonly preferences: Preferences;
  readonly withSound: boolean;
  /** Version of Dry Run, and when it was exported. */
  readonly app: string;
  readonly exported: string;
};

/** One row a line, in the order of the keys: two exports can be compared line by line. */
export async function* exportLines(ask: ExportAsk): AsyncGenerator<string> {
  const { app, exported, preferences } = ask;
  const head = Object.entries({ format: FORMAT, version: VERSION, app, exported, preferences });
  yield `{\n${head.map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n')}`;
  for (const list of LISTS) yield* listOf(ask, list);
  yield '\n}\n';
}

type ExportPage = Awaited<ReturnType<ExportedRows['page']>>;

/** Some rows of a list at a time. Whoever takes them says how long they were as text, so that the next ones make a piece of some milliseconds. */
export async function* pagesOf(
  rows: ExportedRows,
  list: ListName,
  candidate: string,
): AsyncGenerator<ExportPage['rows'], void, number | undefined> {
  let after: ExportPage['next'] = null;
  let limit = FEWEST;
  do {
    const { rows: page, next }: ExportPage = await rows.page(list, candidate, after, limit);
    const length = yield page;
    limit = length !== undefined && length > PIECE ? Math.max(1, limit >> 1) : Math.min(limit * 2, MOST);
    after = next;
    // Local calls never leave the event loop by themselves.
    await setImmediate();
  } while (after !== null);
}

export function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const source = {
    async pull(controller: ReadableStreamDefaultController<Uint8Array>) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  };
  // Nothing is read before somebody asks: a HEAD never does.
  return new ReadableStream(source, { highWaterMark: 0 });
}

/** Characters; some 5 ms of reading and writing. */
const PIECE = 256 * 1024;
/** Rows at a time. */
const FEWEST = 16;
const MOST = 1024;
const ROW = '\n    ';

/** What is written again and again, as versions are, packs well: a file for an import that would be too long for it. */
export function packed(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  // What fails ends the stream, and whoever reads it sees that.
  return Readable.toWeb(pipeline(Readable.from(pieces), createGzip(), () => {})) as ReadableStream<Uint8Array>;
}

async function* listOf(ask: ExportAsk, list: ListName): AsyncGenerator<string> {
  yield `,\n  "${list}": [`;
  const pages = pagesOf(ask.rows, list, ask.candidate);
  let separator = ROW;
  for (let page = await pages.next(); !page.done; ) {
    let length = 0;
    for await (const piece of list === 'recordings' ? withTheirSound(ask, page.value) : [linesOf(page.value)]) {
      if (piece !== '') yield separator + piece;
      if (piece !== '') separator = `,${ROW}`;
      length += piece.length;
    }
    page = await pages.next(length);
  }
  yield separator === ROW ? ']' : '\n  ]';
}

function linesOf(rows: readonly unknown[]): string {
  return rows.map((row) => JSON.stringify(row)).join(`,${ROW}`);
}

/** One at a time: each may be as long as thousands of other rows. */
async function* withTheirSound({ files, withSound }: ExportAsk, rows: ExportPage['rows']): AsyncGenerator<string> {
  for (const row of rows) {
    const bytes = withSound ? await files.read(row.id) : null;
    yield JSON.stringify({ ...row, sound: bytes && Buffer.from(bytes).toString('base64') });
  }
}
