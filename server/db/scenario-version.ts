/** The texts that were played, by hash. */
import type { InStatement } from '@libsql/client';
import { eq, sql } from 'drizzle-orm';
import type { Reader } from './reader.ts';
import { build, everyColumn, prepareStatement } from './statement.ts';
import { scenarioVersions } from './tables/scenario-versions.ts';

export type ScenarioVersion = { readonly hash: string; readonly id: string; readonly bytes: Uint8Array };

const insertVersion = prepareStatement<typeof scenarioVersions.$inferSelect>(
  build.insert(scenarioVersions).values(everyColumn(scenarioVersions)).onConflictDoNothing(),
);

/** Stores a text if it is not there yet. */
export function keepVersion({ hash, id, bytes }: ScenarioVersion, now: number): InStatement {
  return insertVersion({ hash, scenarioId: id, bytes: Buffer.from(bytes), createdAt: now });
}

export function storedVersions(reader: Reader): (hash: string) => Promise<ScenarioVersion | null> {
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
