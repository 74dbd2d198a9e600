/** The servers under measurement and the load on them, each a process of its own: ours as `npm start` runs it, the peer with plain Node. */
import { type ChildProcess, execFileSync, fork, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../content/project-root.ts';
import type { Load, LoadResult } from './load.ts';

/** Ignored by git. No package.json here: the built server looks for the nearest one above. */
const BENCH = join(root, '.bench');
const DIST = join(BENCH, 'dist');
/** Where `buildOurs` leaves the server. */
export const BUILT = join(DIST, 'server/main.js');
const PEER = join(BENCH, 'peer');
const PEER_PACKAGES = ['express@5', 'ejs', 'better-sqlite3'];

export type Served = { readonly origin: string; stop(): Promise<void> };
export type Loader = { run(load: Load): Promise<LoadResult>; close(): void };

/** On the disk of the project: a temporary folder may lie in memory, where a flush costs nothing. */
export function benchFolder(): { readonly path: string; remove(): void } {
  mkdirSync(BENCH, { recursive: true });
  const path = mkdtempSync(join(BENCH, 'data-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

let isBuilt = false;

/** Once a bench. */
export function buildOurs(): void {
  if (isBuilt) return;
  isBuilt = true;
  rmSync(DIST, { recursive: true, force: true });
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'server'), '--outDir', DIST]);
}

/** On first use; better-sqlite3 may have to be compiled, which takes a minute or two. */
export function installPeer(): void {
  if (existsSync(join(PEER, 'node_modules/better-sqlite3/build'))) return;
  process.stderr.write(`installing ${PEER_PACKAGES.join(', ')} in ${PEER}\n`);
  mkdirSync(PEER, { recursive: true });
  execFileSync('npm', ['install', '--prefix', PEER, '--no-audit', '--no-fund', ...PEER_PACKAGES], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

export function serveOurs(databaseUrl: string): Promise<Served> {
  return serve(BUILT, { DATABASE_URL: databaseUrl });
}

export function servePeer(databasePath: string): Promise<Served> {
  const script = fileURLToPath(new URL('./peer/peer.mjs', import.meta.url));
  return serve(script, { PEER_DATABASE: databasePath, PEER_DIST: DIST, PEER_MODULES: PEER });
}

export function openLoader(): Loader {
  const child = fork(fileURLToPath(new URL('./load.ts', import.meta.url)));
  const run = (load: Load) =>
    new Promise<LoadResult>((resolve, reject) => {
      const fail = () => reject(new Error('The load generator ended'));
      child.once('exit', fail);
      child.once('message', (answer: LoadResult | { readonly error: string }) => {
        child.off('exit', fail);
        if ('error' in answer) reject(new Error(answer.error));
        else resolve(answer);
      });
      child.send(load);
    });
  return { run, close: () => child.disconnect() };
}

async function serve(script: string, env: Readonly<Record<string, string>>): Promise<Served> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [script], {
    env: { PATH, HOME, NODE_ENV: 'production', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await printedAddress(child);
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('close', () => resolve());
      child.kill('SIGTERM');
    });
  return { origin, stop };
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (data) => {
      const address = /http:\S+/.exec(String(data));
      if (address) resolve(address[0]);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it printed its address`)));
  });
}
