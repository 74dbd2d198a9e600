/** Whether the database can be written, tried out: a row of its own. */
import { sentenceOf, storageErrorOf } from './storage-errors.ts';
import type { Writer } from './writer.ts';

const WRITE = "insert into settings (name, value) values ('last-probe', ?) on conflict do update set value = excluded.value";

/** Milliseconds for which an answer holds: each of them is a write to the disk. */
const HOLDS = 1_000;

/** Asked, it gives what it lacks as a sentence; null where it is ready. `now`: milliseconds since 1970. */
export function readinessOf(writer: Writer, now: () => number): () => Promise<string | null> {
  let last: Promise<string | null> | null = null;
  let since = 0;
  return () => {
    const at = now();
    if (last !== null && at >= since && at - since < HOLDS) return last;
    since = at;
    last = writer.write([{ sql: WRITE, args: [String(at)] }]).then(() => null, lackOf);
    return last;
  };
}

function lackOf(error: unknown): string {
  const fault = storageErrorOf(error);
  return fault ? sentenceOf(fault) : 'The database cannot be written.';
}
