/** What lies where the database should be and would be taken for a new start, or keeps it from being opened. */
import { accessSync, constants, statSync } from 'node:fs';

/** A sentence; null where it is a whole file, or nothing at all. Asked before the file is opened, which would change it. */
export function cutOff(path: string): string | null {
  const size = sizeOf(path);
  if (size === 0)
    return 'The file is there and empty, so something cut it off, or its first start was. Bring a backup back: npm run restore -- FILE. Or remove it to begin anew.';
  if (size === null && (sizeOf(`${path}-wal`) ?? 0) > 0)
    return `The file is gone, and its log ${path}-wal is still there. Bring a backup back: npm run restore -- FILE. Or move the log away to begin anew.`;
  return null;
}

/** Of what SQLite keeps beside a file that can be written the first that cannot, as after a start by another user; as a sentence. */
export function unwritableBeside(path: string): string | null {
  if (!canWrite(path)) return null;
  const beside = [`${path}-shm`, `${path}-wal`].find((one) => sizeOf(one) !== null && !canWrite(one));
  return beside === undefined
    ? null
    : `${beside} cannot be written, perhaps since another user started Dry Run. Make it yours, as the database is.`;
}

function sizeOf(path: string): number | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : null;
}

function canWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
