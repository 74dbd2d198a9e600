/** The real app on a port of its own, with an empty database and the scenarios of these tests. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { type Environment, readConfig } from '../../server/config.ts';
import { isPlayable } from '../../server/content/scenario-library.ts';
import { type RunningApp, type StartOptions, startApp } from '../../server/start-app.ts';
import { sharing } from '../server/shared.ts';

export type Site = {
  /** `http://127.0.0.1:40123`, without a slash at the end. */
  readonly url: string;
  readonly running: RunningApp;
  close(): Promise<void>;
};

/** `env`: more of the environment than an empty folder. */
export async function openSite(options: StartOptions = {}, env: Environment = {}): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'dry-run-browser-'));
  const read = readConfig({ DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'silent', NODE_ENV: 'production', ...env }, folder);
  if (!read.ok) throw new Error(read.wrong.map(({ name, message }) => `${name} ${message}`).join(', '));
  const opened = await startApp(
    read.config,
    await sharing({ scenarios: fileURLToPath(new URL('scenarios', import.meta.url)), ...options }),
  );
  if (!opened.ok) throw new Error(opened.error);
  const broken = opened.value.content.files().filter((file) => !isPlayable(file));
  if (broken.length > 0)
    throw new Error(`A scenario of the browser tests has errors: ${JSON.stringify(broken.map(({ problems }) => problems))}`);
  const server = createServer(getRequestListener(opened.value.app.fetch));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    running: opened.value,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await opened.value.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
