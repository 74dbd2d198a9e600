/** An export as a stream: a piece at a time, so that neither memory nor other requests wait for all of it. */
import { pipeline, Readable } from 'node:stream';
import { ReadableStream, type ReadableStreamDefaultController } from 'node:stream/web';
import { setImmediate } from 'node:timers/promises';
import { createGzip } from 'node:zlib';
import { FORMAT, type PreferencesRow, type RecordingRow, type RowOf, TABLES, type Table, VERSION } from '../../domain/export/rows.ts';
import type { Cursor, KeptStore, Page } from '../kept/store.ts';

/** The sound of recordings, which lies beside the database. */
export type SoundFiles = {
  /** Null where the file is gone. */
  read(id: string): Promise<Uint8Array | null>;
  keep(id: string, bytes: Uint8Array): Promise<void>;
  remove(id: string): Promise<void>;
};

export type ExportAsk = {
  readonly store: KeptStore;
  readonly files: SoundFiles;
  readonly candidate: string;
  readonly preferences: PreferencesRow;
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
  for (const table of TABLES) yield* listOf(ask, table);
  yield '\n}\n';
}

/** Some rows of a table at a time. Whoever takes them says how long they were as text, so that the next ones make a piece of some milliseconds. */
export async function* rowsOf<T extends Table>(
  store: KeptStore,
  table: T,
  candidate: string,
): AsyncGenerator<readonly RowOf<T>[], void, number | undefined> {
  let after: Cursor | null = null;
  let limit = FEWEST;
  do {
    const { rows, next }: Page<RowOf<T>> = await store.page(table, candidate, after, limit);
    const length = yield rows;
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
const [FEWEST, MOST] = [16, 1024];
const ROW = '\n    ';

/** What is written again and again, as versions are, packs well: a file for an import that would be too long for it. */
export function packed(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  // What fails ends the stream, and whoever reads it sees that.
  return Readable.toWeb(pipeline(Readable.from(pieces), createGzip(), () => {})) as ReadableStream<Uint8Array>;
}

async function* listOf(ask: ExportAsk, table: Table): AsyncGenerator<string> {
  yield `,\n  "${table}": [`;
  const pages = rowsOf(ask.store, table, ask.candidate);
  let separator = ROW;
  for (let page = await pages.next(); !page.done; ) {
    let length = 0;
    for await (const piece of table === 'recordings' ? soundings(ask, page.value as readonly RecordingRow[]) : [linesOf(page.value)]) {
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
async function* soundings({ files, withSound }: ExportAsk, rows: readonly RecordingRow[]): AsyncGenerator<string> {
  for (const row of rows) {
    const bytes = withSound ? await files.read(row.id) : null;
    yield JSON.stringify({ ...row, sound: bytes && Buffer.from(bytes).toString('base64') });
  }
}
