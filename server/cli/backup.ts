/** `npm run backup -- FILE`: a copy of everything in one file, also while Dry Run runs. Exit 1 where none was made. */
import { resolve } from 'node:path';
import { makeBackup } from '../db/backup/make-backup.ts';
import { argumentsOf } from './arguments.ts';
import { belongings } from './belongings.ts';

const USAGE = 'Usage: npm run backup -- FILE';

// What is written here is its owner's alone.
process.umask(0o077);
const asked = argumentsOf(process.argv.slice(2), {}, USAGE);
if (!asked.ok) refuse(2, `${asked.error}. ${USAGE}`);
else if (asked.value.files.length !== 1) refuse(2, USAGE);
else await backUp(resolve(asked.value.files[0] ?? ''));

async function backUp(target: string): Promise<void> {
  const mine = belongings();
  if (!mine.ok) return refuse(1, mine.error);
  const made = await makeBackup(mine.value, target);
  if (!made.ok) return refuse(1, made.error);
  const { bytes, recordings } = made.value;
  process.stdout.write(
    `Kept in ${target}: ${Math.ceil(bytes / 1024).toLocaleString('en-GB')} KiB, with ${recordings === 1 ? 'one recording' : `${recordings} recordings`}.\n` +
      `To look at it: npm run restore -- ${target} --check\n`,
  );
}

function refuse(code: number, sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
}
