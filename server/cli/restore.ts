/** `npm run restore -- FILE --check` looks at a backup; without `--check` it takes the database's place. Exit 1 where it cannot. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { InBackup } from '../db/backup/check-backup.ts';
import { restoreBackup, tryBackup } from '../db/backup/restore-backup.ts';
import { stampOf } from '../db/files.ts';
import { argumentsOf } from './arguments.ts';
import { belongings } from './belongings.ts';

const USAGE = 'Usage: npm run restore -- FILE [--check]';

// What is written here is its owner's alone.
process.umask(0o077);
const asked = argumentsOf(process.argv.slice(2), { check: { type: 'boolean' } }, USAGE);
if (!asked.ok) refuse(2, `${asked.error}. ${USAGE}`);
else if (asked.value.files.length !== 1) refuse(2, USAGE);
else if (asked.value.values.check) await check(resolve(asked.value.files[0] ?? ''));
else await restore(resolve(asked.value.files[0] ?? ''));

async function check(file: string): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'dry-run-check-'));
  const found = await tryBackup(file, scratch);
  rmSync(scratch, { recursive: true, force: true });
  if (!found.ok) return refuse(1, found.error);
  process.stdout.write(`${file} is whole and can be restored: ${contents(found.value)}. Nothing was changed.\n`);
}

async function restore(file: string): Promise<void> {
  const mine = belongings();
  if (!mine.ok) return refuse(1, mine.error);
  const restored = await restoreBackup(file, mine.value, stampOf(Date.now()));
  if (!restored.ok) return refuse(1, restored.error);
  const { keptDatabase, keptRecordings } = restored.value;
  const kept = [keptDatabase, keptRecordings].filter((one) => one !== null);
  process.stdout.write(
    `Restored from ${file}: ${contents(restored.value)}.\n${kept.length > 0 ? `What was there is kept: ${kept.join(', ')}\n` : ''}`,
  );
}

function contents({ runs, answers, stories, recordings }: InBackup): string {
  const counted = [
    [runs, 'run', 'runs'],
    [answers, 'answer', 'answers'],
    [stories, 'story', 'stories'],
    [recordings, 'recording', 'recordings'],
  ] as const;
  return counted.map(([count, one, many]) => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`).join(', ');
}

function refuse(code: number, sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
}
