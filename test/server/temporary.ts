/** Folders and databases that go when their test ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject, onTestFinished } from 'vitest';
import type { DatabaseAddress } from '../../server/config.ts';
import { newId } from '../../server/db/ids.ts';
import { type Database, openDatabase } from '../../server/db/open.ts';

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dry-run-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function addressIn(folder: string): DatabaseAddress & { readonly kind: 'file' } {
  const path = join(folder, 'dry-run.db');
  return { kind: 'file', path, url: pathToFileURL(path).href };
}

/** The database that belongs to a folder: a file in it, or where the tests run against a server, one there. */
export async function databaseOf(folder: string): Promise<DatabaseAddress> {
  const server = inject('databaseServer');
  if (!server) return addressIn(folder);
  const name = basename(folder).toLowerCase();
  const namespace = `${server.admin}/v1/namespaces/${name}`;
  const made = await fetch(`${namespace}/create`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  if (made.ok) onTestFinished(async () => void (await fetch(namespace, { method: 'DELETE' })));
  // Otherwise it is there already: somebody comes back to it.
  return { kind: 'remote', url: server.url.replace('127.0.0.1', `${name}.localhost`), authToken: null };
}

export function tryToOpen(address: DatabaseAddress, patience = 0) {
  return openDatabase(address, { newId: newId(), now: 1, patience });
}

export async function openTemporary(address?: DatabaseAddress, patience = 0): Promise<Database> {
  const opened = await tryToOpen(address ?? (await databaseOf(temporaryFolder())), patience);
  if (!opened.ok) throw new Error(opened.error);
  onTestFinished(() => opened.value.close());
  return opened.value;
}
