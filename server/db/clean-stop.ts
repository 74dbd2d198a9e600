/** A note beside the database of how it was left, so that only one which was left otherwise, or changed by somebody else since, is looked over at the next start. */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { PRIVATE_FILE } from './files.ts';

/** Once it is closed. Without the note the next start takes a little longer, and that is all. */
export function noteCleanStop(path: string): void {
  const left = stateOf(path);
  if (left === null) return;
  try {
    writeFileSync(noteOf(path), left, { mode: PRIVATE_FILE });
  } catch {
    // As where the disk is full.
  }
}

/** The note is gone then: whatever happens from now on is not what it was about. */
export function wasLeftClean(path: string): boolean {
  try {
    const noted = readFileSync(noteOf(path), 'utf8');
    rmSync(noteOf(path), { force: true });
    return noted === stateOf(path);
  } catch {
    return false;
  }
}

function noteOf(path: string): string {
  return `${path}.left-clean`;
}

/** Null where something was written that is not in the file itself. */
function stateOf(path: string): string | null {
  const file = statSync(path, { throwIfNoEntry: false });
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  return file && (log?.size ?? 0) === 0 ? `${file.size} ${file.mtimeMs}` : null;
}
