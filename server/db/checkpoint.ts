/** Writes the log back into the file once nobody has written for a moment, so that a copy of the file alone lacks little. */
import type { Writer } from './writer.ts';

/** Milliseconds of quiet. */
const QUIET = 2_000;

/** Where it cannot be done, as while a disk is full, the log keeps what it has. */
export function checkpointing(writer: Writer, quiet = QUIET): Writer {
  let timer: NodeJS.Timeout | null = null;
  const writeBack = () => void writer.alone(['PRAGMA wal_checkpoint(TRUNCATE)']).catch(() => {});
  return {
    ...writer,
    write(statements) {
      if (timer) clearTimeout(timer);
      timer = setTimeout(writeBack, quiet);
      timer.unref();
      return writer.write(statements);
    },
    async idle() {
      if (timer) clearTimeout(timer);
      await writer.idle();
    },
  };
}
