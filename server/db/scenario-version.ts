/** The texts that were played, by hash. */
import type { InStatement } from '@libsql/client';
import { eq, sql } from 'drizzle-orm';
import type { Reader } from './reader.ts';
import { scenarioVersions } from './tables/scenario-versions.ts';

export type Version = { readonly hash: string; readonly id: string; readonly bytes: Uint8Array };

/** Stores a text if it is not there yet. */
export function keepVersion({ hash, id, bytes }: Version, now: number): InStatement {
  return {
    sql: 'insert into scenario_versions (hash, scenario_id, bytes, created_at) values (?, ?, ?, ?) on conflict do nothing',
    args: [hash, id, bytes, now],
  };
}

export function storedVersions(reader: Reader): (hash: string) => Promise<Version | null> {
  const query = reader
    .select({ id: scenarioVersions.scenarioId, bytes: scenarioVersions.bytes })
    .from(scenarioVersions)
    .where(eq(scenarioVersions.hash, sql.placeholder('hash')))
    .prepare();
  return async (hash) => {
    const row = await query.get({ hash });
    return row ? { hash, id: row.id, bytes: new Uint8Array(row.bytes) } : null;
  };
}
