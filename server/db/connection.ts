/** Connections to a database in a file or on a libSQL server, and what differs between the two. */
import { type Client, createClient } from '@libsql/client';
import type { DatabaseAddress } from '../config.ts';
import { isCutOff } from './storage-errors.ts';

/** Milliseconds. A local call that waits holds up every request, so it waits shortly and the writer tries again. */
export const BUSY_TIMEOUT = 100;
const REMOTE_TIMEOUT = 10_000;

export function connect(address: DatabaseAddress, work: 'write' | 'read'): Client {
  if (address.kind === 'file') return createClient({ url: address.url, concurrency: 1, timeout: BUSY_TIMEOUT });
  const ask = work === 'read' ? insistent : impatient;
  return createClient({ url: address.url, fetch: ask, ...(address.authToken === null ? {} : { authToken: address.authToken }) });
}

function impatient(request: Request): Promise<Response> {
  return fetch(request, { signal: AbortSignal.timeout(REMOTE_TIMEOUT) });
}

/** The other side may close a line that stood idle just as it is used again; whoever only reads asks once more and loses nothing. */
async function insistent(request: Request): Promise<Response> {
  const again = request.clone();
  return impatient(request).catch((error: unknown) => {
    if (isCutOff(error)) return impatient(again);
    throw error;
  });
}

/** Set on every connection, and again after every `reconnect`, which loses them. A server sets its own. */
export async function prepareWriter(client: Client, address: DatabaseAddress): Promise<void> {
  if (address.kind === 'remote') return;
  // An acknowledged decision survives a power cut: FULL flushes the log at every commit.
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) await client.execute(`PRAGMA ${pragma}`);
}

export async function prepareReader(client: Client, address: DatabaseAddress): Promise<void> {
  if (address.kind === 'file') await client.execute('PRAGMA query_only = ON');
}
