/** Files that are whole under their name, also after a power cut, and nobody else's. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** What a candidate writes is nobody else's, not even on a shared machine. */
export const PRIVATE_FILE = 0o600;
export const PRIVATE_FOLDER = 0o700;

/** On disk when it resolves. */
export async function flushFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  await handle.sync().finally(() => handle.close());
}

/** Without it a new name may be gone after a power cut. Windows has no such thing for a folder. */
export async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, constants.O_RDONLY);
  await handle.sync().finally(() => handle.close());
}

/** Null for what is not there. */
export async function unlessGone<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Part of a file's name that sorts by time: `20261129-080000`, in UTC. `at`: milliseconds since 1970. */
export function stampOf(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
}
