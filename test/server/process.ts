/** The server as a process of its own, as `npm start` runs it: built, then started. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { root } from '../../server/content/project-root.ts';

export type Served = { readonly process: ChildProcess; readonly url: string };
export type Ended = { readonly code: number | null; readonly signal: string | null; readonly out: string; readonly err: string };
export type Environment = Readonly<Record<string, string>>;

export type Build = {
  /** Starts the server with the project's own content. */
  readonly main: string;
  /** Starts it in a project without any scenario or question, which is sooner. */
  readonly bare: string;
};

const BUILDS = join(root, 'test/server/dist');

/** One for all files of a test run: the first that asks makes it, the others wait. */
export async function build(): Promise<Build> {
  const folder = folderOf(process.ppid);
  const main = join(folder, 'server/main.js');
  const bare = join(folder, 'bare/server/main.js');
  const done = join(folder, 'done');
  mkdirSync(BUILDS, { recursive: true });
  if (isFirst(folder)) {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', join(root, 'server'), '--outDir', folder], { stdio: 'pipe' });
    layBare(folder);
    writeFileSync(done, '');
  }
  while (!existsSync(done)) await setTimeout(50);
  return { main, bare };
}

/** Runs in the process that started those of the tests, when they are over. */
export function removeBuild(): void {
  rmSync(folderOf(process.pid), { recursive: true, force: true });
}

function folderOf(pid: number): string {
  return join(BUILDS, `build-${pid}`);
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** A root is the nearest folder with a package.json. */
function layBare(folder: string): void {
  const bare = join(folder, 'bare');
  for (const name of [
    'scenarios',
    'questions/loop/loops',
    'questions/samples',
    'questions/reviews',
    'questions/designs',
    'questions/retrospectives',
    'questions/hand-overs',
  ])
    mkdirSync(join(bare, name), { recursive: true });
  for (const name of ['server', 'views']) cpSync(join(folder, name), join(bare, name), { recursive: true });
  cpSync(join(root, 'package.json'), join(bare, 'package.json'));
  for (const name of ['node_modules', 'static', 'server/db/migrations']) symlinkSync(join(root, name), join(bare, name));
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
  let out = '';
  let err = '';
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
