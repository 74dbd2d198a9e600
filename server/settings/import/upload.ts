/** The file that a candidate sends to be imported: told as text, read as an export, checked to its last row. */
import { pipeline, Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import type { ImportStage } from '../../../views/settings/import-work-page.tsx';
import { createFileReader, type ExportContents } from '../../domain/export/file-reader.ts';
import type { Wrong } from '../../domain/export/wrong.ts';
import type { SettingsStore } from '../store.ts';

type Check = SettingsStore['check'];
type FileCheck = Awaited<ReturnType<Check>>;

/** What an import is given to tell how far it is, and to ask whether to go on. */
export type ImportWatch = {
  tell(stage: ImportStage, done: number, of: number): void;
  /** Whether the time for it is over, or nobody wants it any more. */
  isLate(): boolean;
};

/** Why a file was refused. */
export type UploadRefusal =
  | { readonly kind: 'no-file' | 'not-text' | 'packed-badly' | 'too-much' | 'too-long' }
  | Exclude<FileCheck, { readonly kind: 'fits' }>;

/** A packed file may hold a thousand times its size; an export of this many bytes is beyond years of practice. */
const MOST_UNPACKED = 256 * 1024 * 1024;
/** Bytes at a time; some milliseconds of reading. */
const PIECE = 512 * 1024;

/** The watch is told of the bytes that were read, and asked between two pieces. */
export async function readUpload(file: Blob, check: Check, watch: ImportWatch): Promise<FileCheck | UploadRefusal> {
  if (file.size === 0) return { kind: 'no-file' };
  const contents = await contentsOf(file, watch);
  return 'head' in contents ? check(contents) : contents;
}

async function contentsOf(file: Blob, watch: ImportWatch): Promise<ExportContents | UploadRefusal> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = createFileReader();
  let size = 0;
  for await (const piece of piecesOf(file, watch)) {
    if (watch.isLate()) return { kind: 'too-long' };
    if (piece === 'packed-badly') return { kind: 'packed-badly' };
    size += piece.length;
    if (size > MOST_UNPACKED) return { kind: 'too-much' };
    if (!isText(decoder, piece)) return { kind: 'not-text' };
    const wrong = reader.push(piece);
    if (wrong) return { kind: 'wrong', wrong };
    await setImmediate();
  }
  if (!isText(decoder, null)) return { kind: 'not-text' };
  const contents = reader.end();
  return 'head' in contents ? contents : { kind: 'wrong', wrong: contents as Wrong };
}

/** The bytes of the file, unpacked where it is packed. */
async function* piecesOf(file: Blob, watch: ImportWatch): AsyncGenerator<Uint8Array | 'packed-badly'> {
  const start = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  if (GZIP.every((byte, index) => start[index] === byte)) yield* unpacked(file, watch);
  else yield* slicesOf(file, watch);
}

async function* slicesOf(file: Blob, watch: ImportWatch): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += PIECE) {
    watch.tell('reading', from, file.size);
    yield new Uint8Array(await file.slice(from, from + PIECE).arrayBuffer());
  }
}

async function* unpacked(file: Blob, watch: ImportWatch): AsyncGenerator<Uint8Array | 'packed-badly'> {
  try {
    const packed = Readable.from(slicesOf(file, watch), { objectMode: false });
    for await (const piece of pipeline(packed, createGunzip(), () => {})) yield piece;
  } catch {
    yield 'packed-badly';
  }
}

const GZIP = [0x1f, 0x8b];

/** Whether it is UTF-8 so far; null at the end. */
function isText(decoder: InstanceType<typeof TextDecoder>, piece: Uint8Array | null): boolean {
  try {
    if (piece === null) decoder.decode();
    else decoder.decode(piece, { stream: true });
    return true;
  } catch {
    return false;
  }
}
