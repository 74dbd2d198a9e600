/** The server as a process of its own, as `npm start` runs it: built, then started. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { root } from '../../server/content/project-root.ts';

export type Served = { readonly process: ChildProcess; readonly url: string };
export type Ended = { readonly code: number | null; readonly signal: string | null; readonly out: string; readonly err: string };
export type Environment = Readonly<Record<string, string>>;

/** Gives the main file of a build in a folder of its own, and the way to remove it. */
export function build(): { readonly main: string; remove(): void } {
  const parent = join(root, 'test/server/dist');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'build-'));
  chmodSync(folder, 0o755);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', join(root, 'server'), '--outDir', folder], { stdio: 'pipe' });
  const main = join(folder, 'server/main.js');
  if (!existsSync(main)) throw new Error('The build has no server/main.js');
  return { main, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Resolves once it prints its address. */
export async function serve(main: string, env: Environment): Promise<Served> {
  const child = launch(main, env);
  const url = await new Promise<string>((resolve, reject) => {
    let out = '';
    child.stdout?.on('data', (data) => {
      out += data;
      const address = /http:\S+/.exec(out);
      if (address) resolve(address[0]);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it printed its address`)));
  });
  return { process: child, url };
}

/** Resolves when it has ended. */
export async function runToEnd(main: string, env: Environment, as: { readonly uid?: number } = {}): Promise<Ended> {
  const child = launch(main, env, as);
  let [out, err] = ['', ''];
  child.stdout?.on('data', (data) => (out += data));
  child.stderr?.on('data', (data) => (err += data));
  const { code, signal } = await ended(child);
  return { code, signal, out, err };
}

export function ended(child: ChildProcess): Promise<Pick<Ended, 'code' | 'signal'>> {
  return new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal })));
}

function launch(main: string, env: Environment, as: { readonly uid?: number } = {}): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [main], { env: { PATH, HOME, PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'], ...as });
  // A test that fails half-way would leave it running, and the test runner waiting for it.
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}
