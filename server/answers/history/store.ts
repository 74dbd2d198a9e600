/** The versions of an answer. */
import type { Database } from '../../db/open.ts';
import type { Reason } from '../../domain/answer/version.ts';
import type { DraftParts } from '../../domain/reading/reading.ts';

export type VersionRow = {
  readonly number: number;
  readonly words: number;
  readonly reason: Reason;
  readonly at: number;
  readonly selfLevel: number | null;
  readonly readLevel: number | null;
};

export type Version = VersionRow & { readonly parts: DraftParts };

export type HistoryStore = {
  /** Versions before a number, newest first, at most one more than VERSIONS. */
  versions(answerId: string, before: number): Promise<readonly VersionRow[]>;
  version(answerId: string, number: number): Promise<Version | null>;
};

/** A page of them. */
export const VERSIONS = 20;

export function createHistoryStore({ prepared }: Pick<Database, 'prepared'>): HistoryStore {
  const list = prepared.one(`select json_group_array(json_array(${COLUMNS})) from (
    select ${COLUMNS} from answer_versions where answer_id = ? and number < ? order by number desc limit ${VERSIONS + 1})`);
  const one = prepared.one(`select ${COLUMNS}, parts from answer_versions where answer_id = ? and number = ?`);
  return {
    async versions(answerId, before) {
      const [column] = (await list(answerId, before)) ?? [];
      return (JSON.parse(String(column)) as Columns[]).map(versionRow);
    },
    async version(answerId, number) {
      const row = await one(answerId, number);
      if (!row) return null;
      const [parts, ...columns] = [...row].reverse();
      return { ...versionRow(columns.reverse() as unknown as Columns), parts: JSON.parse(String(parts)) as DraftParts };
    },
  };
}

const COLUMNS = 'number, words, reason, created_at, self_level, read_level';

type Columns = readonly [number, number, Reason, number, number | null, number | null];

function versionRow([number, words, reason, at, selfLevel, readLevel]: Columns): VersionRow {
  return { number, words, reason, at, selfLevel, readLevel };
}
