/** One server for all files of the project `remote`; each test has its databases on it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { unusedPort } from '../unused-port.ts';
import { startSqld } from './sqld.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where databases are made on a server; without it they are files. */
    readonly databaseServer: { readonly url: string; readonly admin: string };
  }
}

export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'dry-run-sqld-'));
  const server = await startSqld({ folder, port: await unusedPort(), namespaces: true });
  provide('databaseServer', { url: server.url, admin: server.admin ?? '' });
  return async () => {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
}
