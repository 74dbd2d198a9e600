/** Recordings of answers: what the database knows of them. The sound itself is a file. */
import { and, count, desc, eq, lt, lte, type SQLWrapper, sql } from 'drizzle-orm';
import { ID } from '../../db/ids.ts';
import type { Database } from '../../db/open.ts';
import type { Reader } from '../../db/reader.ts';
import { build, statement } from '../../db/statement.ts';
import { recordings } from '../../db/tables/recordings.ts';
import { type AudioType, RECORDING_LIMITS, type Shelf } from '../../domain/answer/recording.ts';

export type RecordingSummary = { readonly id: string; readonly milliseconds: number; readonly at: number };

export type StoredRecording = RecordingSummary & { readonly answerId: string; readonly type: AudioType; readonly bytes: number };

export type RecordingStore = {
  /** Null for what is not there, not of this answer, or another candidate's. */
  find(candidate: string, answerId: string, id: string): Promise<StoredRecording | null>;
  /** Newest first; an answer has no more than RECORDING_LIMITS says. */
  of(answerId: string): Promise<readonly RecordingSummary[]>;
  /** How full it is. */
  shelf(answerId: string): Promise<Shelf>;
  /** False if there is no room any more, or it is there already. */
  add(candidate: string, recording: StoredRecording): Promise<boolean>;
};

export function createRecordingStore({ reader, writer }: Pick<Database, 'reader' | 'writer'>): RecordingStore {
  const answer = sql.placeholder('answerId');
  const one = reader
    .select({ ...SUMMARY, answerId: recordings.answerId, type: recordings.type, bytes: recordings.bytes })
    .from(recordings)
    .where(and(eq(recordings.id, sql.placeholder('id')), eq(recordings.answerId, answer), isOwn(sql.placeholder('candidate'))))
    .prepare();
  const list = recordingsOf(reader, answer).prepare();
  const ofAnswer = reader.select({ count: count() }).from(recordings).where(eq(recordings.answerId, answer)).prepare();
  const inAll = reader.select({ bytes: BYTES }).from(recordings).prepare();
  return {
    async find(candidate, answerId, id) {
      const isId = ID.test(id) && ID.test(answerId);
      return (isId ? await one.get({ id, answerId, candidate }) : undefined) ?? null;
    },
    of: (answerId) => list.all({ answerId }),
    async shelf(answerId) {
      const [counted, stored] = await Promise.all([ofAnswer.get({ answerId }), inAll.get()]);
      return { ofAnswer: counted?.count ?? 0, bytesInAll: stored?.bytes ?? 0 };
    },
    async add(candidate, recording) {
      const [added] = await writer.write([insertion(candidate, recording)]);
      return added?.rows.length === 1;
    },
  };
}

const SUMMARY = { id: recordings.id, milliseconds: recordings.milliseconds, at: recordings.createdAt };

const BYTES = sql<number>`coalesce(sum(${recordings.bytes}), 0)`;

/** Newest first; `answer` is its id, or a query that finds it. */
export function recordingsOf(reader: Reader, answer: SQLWrapper) {
  return reader
    .select(SUMMARY)
    .from(recordings)
    .where(eq(recordings.answerId, answer))
    .orderBy(desc(recordings.createdAt))
    .limit(RECORDING_LIMITS.anAnswer);
}

function isOwn(candidate: string | SQLWrapper) {
  return eq(recordings.candidateId, candidate);
}

/** The limits once more: two requests at once may both have found room. */
function insertion(candidate: string, { id, answerId, type, bytes, milliseconds, at }: StoredRecording) {
  const ofAnswer = build.select({ count: count() }).from(recordings).where(eq(recordings.answerId, answerId));
  const inAll = build.select({ bytes: BYTES }).from(recordings);
  const row = {
    id: sql`${id}`.as('id'),
    answerId: sql`${answerId}`.as('answer_id'),
    candidateId: sql`${candidate}`.as('candidate_id'),
    type: sql`${type}`.as('type'),
    bytes: sql`${bytes}`.as('bytes'),
    milliseconds: sql`${milliseconds}`.as('milliseconds'),
    createdAt: sql`${at}`.as('created_at'),
  };
  const hasRoom = and(lt(sql`${ofAnswer}`, RECORDING_LIMITS.anAnswer), lte(sql`${inAll} + ${bytes}`, RECORDING_LIMITS.inAll));
  const values = build.select(row).from(sql`(select 1)`).where(hasRoom);
  return statement(build.insert(recordings).select(values).onConflictDoNothing().returning({ id: recordings.id }));
}

/** Which recordings the database names, of whichever candidate: what else lies among their files is left over from a crash. */
export async function namedRecordings(reader: Reader): Promise<ReadonlySet<string>> {
  const rows = await reader.select({ id: recordings.id }).from(recordings);
  return new Set(rows.map(({ id }) => id));
}
