/** Notices that the file of the database was deleted, replaced or cut off while it is open: what is written then would be gone with the process. */
import { type BigIntStats, statSync } from 'node:fs';
import type { Writer } from './writer.ts';

/**
 * Asked at each write: some microseconds beside the flush to the disk. `isInFile`: everything is in the file and nothing in the log, so that
 * the file does not become smaller by itself.
 */
export function onSameFile(writer: Writer, path: string, isInFile: boolean): Writer {
  const opened = found(path);
  let least = isInFile ? (opened?.size ?? 0n) : null;
  const lack = () => {
    const now = found(path);
    if (!now || now.ino !== opened?.ino || now.dev !== opened.dev)
      return lacking('FILE_GONE', 'the file of the database is not the one that was opened');
    if (least !== null && now.size < least) return lacking('FILE_CUT', 'the file of the database is smaller than it was');
    if (least !== null) least = now.size;
    return null;
  };
  return {
    ...writer,
    write(statements) {
      const why = lack();
      return why ? Promise.reject(why) : writer.write(statements);
    },
    alone(statements) {
      const why = lack();
      // It may give space back, now or with a later checkpoint.
      least = null;
      return why ? Promise.reject(why) : writer.alone(statements);
    },
  };
}

function found(path: string): BigIntStats | null {
  return statSync(path, { bigint: true, throwIfNoEntry: false }) ?? null;
}

function lacking(code: 'FILE_GONE' | 'FILE_CUT', message: string): Error {
  return Object.assign(new Error(message), { code });
}
