/** Sends the sound of a recording, or the part of it that a player asks for. */
import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { AudioType } from '../../domain/answer/recording.ts';
import { type ByteRange, byteRange } from '../../http/byte-range.ts';
import type { AppContext } from '../../http/request-context.ts';
import type { RecordingFiles } from './recording-files.ts';
import type { StoredRecording } from './store.ts';

/** Null where its file is gone. A file may be played or saved, never opened as a page. */
export async function streamRecording(c: AppContext, files: RecordingFiles, { id, type }: StoredRecording): Promise<Response | null> {
  const handle = await files.open(id);
  if (!handle) return null;
  const { size } = await handle.stat();
  const range = rangeOf(c, id, size);
  const headers = {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="recording-${id}.${ENDINGS[type]}"`,
    'Cache-Control': 'private, no-store',
    'Accept-Ranges': 'bytes',
    // The sound under an id never changes.
    ETag: `"${id}"`,
  };
  switch (range.kind) {
    case 'outside':
      await handle.close();
      return c.body(null, 416, { ...headers, 'Content-Range': `bytes */${size}` });
    case 'whole':
      return c.body(await bodyOf(c, handle, 0, size - 1), 200, { ...headers, 'Content-Length': String(size) });
    case 'part': {
      const { from, to } = range;
      const part = { 'Content-Length': String(to - from + 1), 'Content-Range': `bytes ${from}-${to}/${size}` };
      return c.body(await bodyOf(c, handle, from, to), 206, { ...headers, ...part });
    }
  }
}

const ENDINGS: Readonly<Record<AudioType, string>> = { 'audio/webm': 'webm', 'audio/ogg': 'ogg', 'audio/mp4': 'm4a', 'audio/mpeg': 'mp3' };

/** A part of something else than the asker had before would be of no use to it. */
function rangeOf(c: AppContext, id: string, size: number): ByteRange {
  const had = c.req.header('if-range');
  return had === undefined || had === `"${id}"` ? byteRange(c.req.header('range'), size) : { kind: 'whole' };
}

/** A HEAD reads nothing, so nothing would ever close the file. */
async function bodyOf(c: AppContext, handle: FileHandle, from: number, to: number): Promise<ReadableStream | null> {
  if (c.req.method !== 'HEAD' && to >= from) return Readable.toWeb(handle.createReadStream({ start: from, end: to }));
  await handle.close();
  return null;
}
