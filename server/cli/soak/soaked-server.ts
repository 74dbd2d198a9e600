/** The server under load: a process that can be killed at any moment, and started again on what is left. */
import { type ChildProcess, spawn } from 'node:child_process';

export type SoakedServer = {
  /** Of its process. */
  readonly id: number;
  readonly origin: string;
  /** Milliseconds from its start to its address. */
  readonly took: number;
  /** `kill -9`; nothing where it has ended. */
  kill(): Promise<void>;
  /** As the terminal ends it. */
  stop(): Promise<void>;
};

/** Rejects with what it said where it does not start. */
export async function startSoaked(main: string, folder: string): Promise<SoakedServer> {
  const { PATH = '', HOME = '' } = process.env;
  const since = performance.now();
  const child = spawn(process.execPath, [main], {
    env: { PATH, HOME, NODE_ENV: 'production', PORT: '0', DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const origin = await printedAddress(child);
  const id = child.pid ?? 0;
  return { id, origin, took: performance.now() - since, kill: () => ended(child, 'SIGKILL'), stop: () => ended(child, 'SIGTERM') };
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (data) => {
      said += data;
      const address = /http:\S+/.exec(said);
      if (address) resolve(address[0]);
    });
    child.stderr?.on('data', (data) => {
      said += data;
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it printed its address: ${said}`)));
  });
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('close', () => resolve());
    child.kill(signal);
  });
}
