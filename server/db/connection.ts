/** Connections to a database in a file or on a libSQL server, and what differs between the two. */
import { type Client, createClient } from '@libsql/client';
import type { DatabaseAddress } from '../config.ts';

/** Milliseconds. A local call that waits holds up every request, so it waits shortly and the writer tries again. */
export const BUSY_TIMEOUT = 100;
const REMOTE_TIMEOUT = 10_000;

export function connect(address: DatabaseAddress): Client {
  if (address.kind === 'file') return createClient({ url: address.url, concurrency: 1, timeout: BUSY_TIMEOUT });
  const impatient = (request: Request) => fetch(request, { signal: AbortSignal.timeout(REMOTE_TIMEOUT) });
  return createClient({ url: address.url, fetch: impatient, ...(address.authToken === null ? {} : { authToken: address.authToken }) });
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
