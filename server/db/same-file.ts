/** Notices that the file of the database was deleted or replaced while it is open: what is written then would be gone with the process. */
import { statSync } from 'node:fs';
import type { Writer } from './writer.ts';

/** Asked at each write: some microseconds beside the flush to the disk. */
export function onSameFile(writer: Writer, path: string): Writer {
  const opened = identityOf(path);
  const refusal = () => Promise.reject(new FileGone());
  const isThere = () => identityOf(path) === opened;
  return {
    ...writer,
    write: (statements) => (isThere() ? writer.write(statements) : refusal()),
    alone: (statements) => (isThere() ? writer.alone(statements) : refusal()),
  };
}

class FileGone extends Error {
  readonly code = 'FILE_GONE';
  constructor() {
    super('the file of the database is not the one that was opened');
  }
}

/** Null where there is none. */
function identityOf(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : null;
}
