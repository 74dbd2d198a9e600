/** A database by the path of its file. */
import { pathToFileURL } from 'node:url';
import type { Client } from '@libsql/client';
import { connect } from '../connection.ts';

/** Opens the file, does the work, closes it, whatever comes of it. */
export async function withFile<T>(path: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = connect({ kind: 'file', url: pathToFileURL(path).href, path }, 'write');
  try {
    return await work(client);
  } finally {
    client.close();
  }
}
