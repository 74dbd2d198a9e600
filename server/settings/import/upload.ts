/** The file that a candidate sends to be imported: told as text, read as an export, checked to its last row. */
import { pipeline, Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import { hashOf } from '../../content/hash.ts';
import { type Bytes, type Head, readHead, wrongRow, wrongTogether } from '../../domain/export/contents.ts';
import { type Contents, createFileReader } from '../../domain/export/file-reader.ts';
import { type Rows, TABLES } from '../../domain/export/rows.ts';
import type { Wrong } from '../../domain/export/shape.ts';

export type Upload = { readonly head: Head; readonly rows: Rows };

/** Why a file was refused. */
export type Refusal =
  | { readonly kind: 'no-file' | 'not-text' | 'packed-badly' | 'too-much' | 'foreign' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'wrong'; readonly wrong: Wrong };

export type Read = { readonly ok: true; readonly upload: Upload } | { readonly ok: false; readonly refusal: Refusal };

/** A packed file may hold a thousand times its size; an export of this many bytes is beyond years of practice. */
const MOST_UNPACKED = 512 * 1024 * 1024;
/** Bytes at a time; some milliseconds of reading. */
const PIECE = 512 * 1024;
/** Rows at a time. */
const GROUP = 500;

export async function readUpload(file: Blob): Promise<Read> {
  if (file.size === 0) return refused({ kind: 'no-file' });
  const contents = await contentsOf(file);
  if ('kind' in contents) return refused(contents);
  const head = readHead(contents);
  if (head.kind !== 'head') return refused(head);
  const wrong = await wrongIn(contents);
  if (wrong) return refused({ kind: 'wrong', wrong });
  return { ok: true, upload: { head: head.head, rows: Object.fromEntries(contents.lists) as unknown as Rows } };
}

async function contentsOf(file: Blob): Promise<Contents | Refusal> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = createFileReader();
  let size = 0;
  for await (const piece of piecesOf(file)) {
    if (piece === 'packed-badly') return { kind: 'packed-badly' };
    size += piece?.length ?? 0;
    if (size > MOST_UNPACKED) return { kind: 'too-much' };
    const text = decoded(decoder, piece);
    if (text === null) return { kind: 'not-text' };
    const wrong = reader.push(text);
    if (wrong) return { kind: 'wrong', wrong };
    await setImmediate();
  }
  const contents = reader.end();
  return 'head' in contents ? contents : { kind: 'wrong', wrong: contents };
}

/** The bytes of the file, unpacked where it is packed; null at their end. */
async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array | 'packed-badly' | null> {
  const start = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  if (GZIP.every((byte, index) => start[index] === byte)) yield* unpacked(file);
  else yield* slicesOf(file);
  yield null;
}

async function* slicesOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += PIECE) yield new Uint8Array(await file.slice(from, from + PIECE).arrayBuffer());
}

async function* unpacked(file: Blob): AsyncGenerator<Uint8Array | 'packed-badly'> {
  try {
    const packed = Readable.from(slicesOf(file), { objectMode: false });
    for await (const piece of pipeline(packed, createGunzip(), () => {})) yield piece;
  } catch {
    yield 'packed-badly';
  }
}

const GZIP = [0x1f, 0x8b];

/** Null where it is not UTF-8. */
function decoded(decoder: InstanceType<typeof TextDecoder>, piece: Uint8Array | null): string | null {
  try {
    return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    return null;
  }
}

async function wrongIn({ lists }: Contents): Promise<Wrong | null> {
  for (const table of TABLES) {
    for (const [index, row] of (lists.get(table) ?? []).entries()) {
      const wrong = wrongRow(table, row, index);
      if (wrong) return wrong;
      if (index % GROUP === 0) await setImmediate();
    }
  }
  return wrongTogether(Object.fromEntries(lists) as unknown as Rows, BYTES);
}

const BYTES: Bytes = { hashOf, bytesOf: (base64) => new Uint8Array(Buffer.from(base64, 'base64')) };

function refused(refusal: Refusal): Read {
  return { ok: false, refusal };
}
