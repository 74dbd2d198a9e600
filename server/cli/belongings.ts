/** Where a candidate's own lies, by the same settings as the server's. */
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import type { Belongings } from '../db/backup/make-backup.ts';
import { fail, ok, type Result } from '../domain/result.ts';

/** The error is a sentence for the terminal. */
export function belongings(): Result<Belongings, string> {
  const read = readConfig(process.env, process.cwd());
  if (!read.ok) return fail(read.wrong.map(({ name, message }) => `${name} ${message}`).join('\n'));
  const { database, dataDir } = read.config;
  if (database.kind === 'remote')
    return fail(
      `The database is on the server ${new URL(database.url).host}, which keeps copies in its own way. Settings, Export takes out what is yours.`,
    );
  return ok({ database: database.path, recordings: join(dataDir, 'recordings') });
}
