/** Observations and the cards that come of them: written by whichever slice sees them, in the same batch as what they rest on. */
import type { InStatement } from '@libsql/client';
import type { Evidence } from '../domain/study/evidence.ts';

/** The same observation again replaces the earlier one. */
export function keepEvidence(candidate: string, { subject, source, sourceId, version, level, selfLevel, at }: Evidence): InStatement {
  return {
    sql: `insert into evidence (candidate_id, subject, source, source_id, version, level, self_level, at) values (?, ?, ?, ?, ?, ?, ?, ?)
      on conflict do update set level = excluded.level, self_level = excluded.self_level, at = excluded.at`,
    args: [candidate, subject, source, sourceId, version, level, selfLevel, at],
  };
}
