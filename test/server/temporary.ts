/** Folders and databases that go when their test ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
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

export function tryToOpen(address: DatabaseAddress, patience = 0) {
  return openDatabase(address, { newId: newId(), now: 1, patience });
}

export async function openTemporary(address: DatabaseAddress = addressIn(temporaryFolder()), patience = 0): Promise<Database> {
  const opened = await tryToOpen(address, patience);
  if (!opened.ok) throw new Error(opened.error);
  onTestFinished(() => opened.value.close());
  return opened.value;
}
