/** Recordings of answers: what the database knows of them. The sound itself is a file. */

import { ID } from '../../db/ids.ts';
import type { Database } from '../../db/open.ts';
import type { Row } from '../../db/prepared.ts';
import { type AudioType, RECORDING_LIMITS, type Shelf } from '../../domain/answer/recording.ts';

export type RecordingRow = { readonly id: string; readonly milliseconds: number; readonly at: number };

export type StoredRecording = RecordingRow & { readonly answerId: string; readonly type: AudioType; readonly bytes: number };

export type RecordingStore = {
  /** Null for what is not there, not of this answer, or another candidate's. */
  find(candidate: string, answerId: string, id: string): Promise<StoredRecording | null>;
  /** Newest first; an answer has no more than RECORDING_LIMITS says. */
  of(answerId: string): Promise<readonly RecordingRow[]>;
  shelf(answerId: string): Promise<Shelf>;
  /** False if there is no room any more, or it is there already. */
  keep(candidate: string, recording: StoredRecording): Promise<boolean>;
  /** Whether it was there. */
  remove(candidate: string, answerId: string, id: string): Promise<boolean>;
};

export function createRecordingStore({ prepared, writer }: Pick<Database, 'prepared' | 'writer'>): RecordingStore {
  const one = prepared.one(
    'select id, milliseconds, created_at, answer_id, type, bytes from recordings where id = ? and answer_id = ? and candidate_id = ?',
  );
  const list = prepared.one(`select ${recordingsOf('?')}`);
  const shelf = prepared.one(
    'select (select count(*) from recordings where answer_id = ?), (select coalesce(sum(bytes), 0) from recordings)',
  );
  return {
    async find(candidate, answerId, id) {
      const row = ID.test(id) && ID.test(answerId) ? await one(id, answerId, candidate) : undefined;
      return row ? storedRecording(row) : null;
    },
    async of(answerId) {
      return recordingRows((await list(answerId))?.[0]);
    },
    async shelf(answerId) {
      const [ofAnswer, bytesInAll] = ((await shelf(answerId)) ?? []) as [number?, number?];
      return { ofAnswer: ofAnswer ?? 0, bytesInAll: bytesInAll ?? 0 };
    },
    async keep(candidate, { id, answerId, type, bytes, milliseconds, at }) {
      const args = [id, answerId, candidate, type, bytes, milliseconds, at, RECORDING_LIMITS.anAnswer, RECORDING_LIMITS.inAll];
      const [kept] = await writer.write([{ sql: INSERTION, args }]);
      return kept?.rows.length === 1;
    },
    async remove(candidate, answerId, id) {
      const sql = 'delete from recordings where id = ? and answer_id = ? and candidate_id = ? returning id';
      const [removed] = await writer.write([{ sql, args: [id, answerId, candidate] }]);
      return removed?.rows.length === 1;
    },
  };
}

/** A column of JSON for `recordingRows`; `answer` is an expression for the id. */
export function recordingsOf(answer: string): string {
  return `(select json_group_array(json_array(id, milliseconds, created_at)) from (
    select id, milliseconds, created_at from recordings where answer_id = ${answer}
    order by created_at desc limit ${RECORDING_LIMITS.anAnswer}))`;
}

export function recordingRows(column: unknown): readonly RecordingRow[] {
  const rows = JSON.parse(String(column ?? '[]')) as [string, number, number][];
  return rows.map(([id, milliseconds, at]) => ({ id, milliseconds, at }));
}

// The limits once more: two requests at once may both have found room.
const INSERTION = `
  insert into recordings (id, answer_id, candidate_id, type, bytes, milliseconds, created_at)
  select ?1, ?2, ?3, ?4, ?5, ?6, ?7
  where (select count(*) from recordings where answer_id = ?2) < ?8 and (select coalesce(sum(bytes), 0) from recordings) + ?5 <= ?9
  on conflict do nothing returning id`;

function storedRecording(row: Row): StoredRecording {
  const [id, milliseconds, at, answerId, type, bytes] = row as unknown as readonly [string, number, number, string, AudioType, number];
  return { id, milliseconds, at, answerId, type, bytes };
}
