/** The very bytes that were played, so that an edited file never rewrites the past. */

import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { unless } from '../../domain/export/wrong.ts';
import { build, statement } from '../statement.ts';
import { base64, fields, name, sha256, time } from './shapes.ts';
import type { ExportedTable } from './table-say.ts';

export const scenarioVersions = sqliteTable('scenario_versions', {
  /** sha-256 of the bytes, in hex. */
  hash: text('hash').primaryKey(),
  scenarioId: text('scenario_id').notNull(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  createdAt: integer('created_at').notNull(),
});

/** The file of a scenario, in bytes. */
const LARGEST = 256 * 1024;

const namedByRuns = sql`select hash from runs`;

/** They are nobody's own: those that a candidate's runs were played from are exported, and they go with the last run that names them. */
export const exportedScenarioVersions: ExportedTable = {
  kind: 'exported',
  table: scenarioVersions,
  since: 1,
  shape: fields({ hash: sha256, scenarioId: name, bytes: base64(LARGEST), createdAt: time }),
  key: [scenarioVersions.hash],
  conflict: [scenarioVersions.hash],
  isReplaced: false,
  called: null,
  counted: null,
  stamp: null,
  owned: (candidate) => sql`${scenarioVersions.hash} in (${namedByRuns} where candidate_id = ${candidate})`,
  toFile: ({ hash, scenarioId, bytes, createdAt }) => ({ hash, scenarioId, bytes: bytes.toString('base64'), createdAt }),
  toRow: (row) => ({ ...row, bytes: Buffer.from(row.bytes, 'base64') }),
  sameness: ({ hash }) => [hash],
  found: 'not',
  renamed: (row) => row,
  merge: (_, there) => ({ kind: 'added', row: there }),
  unique: [['hash', ({ hash }) => hash]],
  names: [],
  wrong: ({ hash, bytes }) =>
    unless(createHash('sha256').update(bytes, 'base64').digest('hex') === hash, '.bytes', 'the text whose sha-256 is the hash', 'another'),
  gone: () => [statement(build.delete(scenarioVersions).where(sql`${scenarioVersions.hash} not in (${namedByRuns})`))],
};
