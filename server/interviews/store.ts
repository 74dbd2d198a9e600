/** Interviews: begun once, found, and changed where nobody changed them in between. */
import type { InStatement } from '@libsql/client';
import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { ID } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import { build, statement } from '../db/statement.ts';
import { isRefused } from '../db/storage-errors.ts';
import { evidence } from '../db/tables/evidence.ts';
import { interviewItems } from '../db/tables/interview-items.ts';
import { interviews } from '../db/tables/interviews.ts';
import { runs } from '../db/tables/runs.ts';
import type { Evidence } from '../domain/study/evidence.ts';
import type { InterviewChange, InterviewLine, ItemChange, ItemContent, NewInterview, StoredInterview } from './stored-interview.ts';

/** What is written in the batch of an item, or not at all. */
export type BesideItem = readonly InStatement[];

export type InterviewStore = {
  /** False where the id is taken: it was begun before, or is somebody else's. */
  begin(interview: NewInterview): Promise<boolean>;
  /** The candidate's own; null for any other. */
  find(candidate: string, id: string): Promise<StoredInterview | null>;
  /** The newest first, without texts and work. */
  list(candidate: string): Promise<readonly InterviewLine[]>;
  /** Whole, the newest first, at most `most` of those that are over. */
  over(candidate: string, most: number): Promise<readonly StoredInterview[]>;
  /** Where a run belongs, if it was begun in an interview. */
  ofRun(candidate: string, runId: string): Promise<{ readonly interviewId: string; readonly place: number } | null>;
  /** The item's new revision; null where somebody was faster, or the interview is not open, and then nothing was written. `and`: written with it or not at all. */
  changeItem(candidate: string, change: ItemChange, and?: BesideItem): Promise<number | null>;
  /** What is said of the whole; false where its revision is another by now. */
  change(candidate: string, interview: Pick<StoredInterview, 'id' | 'revision'>, change: InterviewChange, now: number): Promise<boolean>;
  /** The answer that a recording of an item belongs to, beside whatever is written of the item. `and`: written before it. */
  linkAnswer(
    candidate: string,
    item: { readonly interviewId: string; readonly place: number },
    answerId: string,
    and: BesideItem,
  ): Promise<void>;
  /** The state of a run; null where it is not the candidate's. */
  runState(candidate: string, runId: string): Promise<'open' | 'over' | 'abandoned' | null>;
};

export function createInterviewStore({ reader, writer }: Pick<Database, 'reader' | 'writer'>): InterviewStore {
  const owner = eq(interviews.candidateId, sql.placeholder('candidate'));
  const one = reader
    .select()
    .from(interviews)
    .where(and(owner, eq(interviews.id, sql.placeholder('id'))))
    .prepare();
  const items = reader
    .select()
    .from(interviewItems)
    .where(eq(interviewItems.interviewId, sql.placeholder('id')))
    .orderBy(asc(interviewItems.place))
    .prepare();
  const lines = reader
    .select({
      id: interviews.id,
      setup: interviews.setup,
      state: interviews.state,
      createdAt: interviews.createdAt,
      overAt: interviews.overAt,
      items: sql<number>`count(${interviewItems.place})`,
      handedIn: sql<number>`coalesce(sum(${interviewItems.steps} like '%"handed-in"%'), 0)`,
    })
    .from(interviews)
    .leftJoin(interviewItems, eq(interviewItems.interviewId, interviews.id))
    .where(owner)
    .groupBy(interviews.id)
    .orderBy(desc(interviews.createdAt), desc(interviews.id))
    .prepare();
  const overIds = reader
    .select({ id: interviews.id })
    .from(interviews)
    .where(and(owner, eq(interviews.state, 'over')))
    .orderBy(desc(interviews.createdAt), desc(interviews.id))
    .limit(sql.placeholder('most'))
    .prepare();
  const ofRun = reader
    .select({ interviewId: interviews.id, place: interviewItems.place })
    .from(interviewItems)
    .innerJoin(interviews, eq(interviews.id, interviewItems.interviewId))
    .where(and(owner, eq(interviewItems.runId, sql.placeholder('runId'))))
    .limit(1)
    .prepare();

  const runState = reader
    .select({ state: runs.state })
    .from(runs)
    .where(and(eq(runs.candidateId, sql.placeholder('candidate')), eq(runs.id, sql.placeholder('id'))))
    .prepare();

  async function find(candidate: string, id: string): Promise<StoredInterview | null> {
    if (!ID.test(id)) return null;
    const [row, drawn] = await Promise.all([one.get({ candidate, id }), items.all({ id })]);
    return row ? storedInterview(row, drawn) : null;
  }

  async function unlessRefused(statements: readonly InStatement[]) {
    try {
      return await writer.write(statements);
    } catch (error) {
      if (isRefused(error)) return null;
      throw error;
    }
  }

  return {
    begin: async (interview) => (await unlessRefused(beginning(interview))) !== null,
    find,
    list: (candidate) => lines.all({ candidate }),
    async over(candidate, most) {
      const ids = await overIds.all({ candidate, most });
      const found = await Promise.all(ids.map(({ id }) => find(candidate, id)));
      return found.filter((interview) => interview !== null);
    },
    ofRun: async (candidate, runId) => (await ofRun.get({ candidate, runId })) ?? null,
    async changeItem(candidate, change, and = []) {
      // What an item names has to be there before it.
      const written = await unlessRefused([...and, changedItem(change), touched(candidate, change)]);
      return written?.[and.length]?.rows.length === 1 ? change.revision + 1 : null;
    },
    async change(candidate, interview, change, now) {
      const written = await unlessRefused([changed(candidate, interview, change, now)]);
      return written?.[0]?.rows.length === 1;
    },
    async linkAnswer(candidate, { interviewId, place }, answerId, and) {
      await writer.write([...and, linked(candidate, interviewId, place, answerId)]);
    },
    runState: async (candidate, id) => (await runState.get({ candidate, id }))?.state ?? null,
  };
}

type InterviewRow = typeof interviews.$inferSelect;
type ItemRow = typeof interviewItems.$inferSelect;

function storedInterview({ candidateId, ...row }: InterviewRow, items: readonly ItemRow[]): StoredInterview {
  return { ...row, candidate: candidateId, items: items.map(({ interviewId: _, ...item }) => item) };
}

function beginning({ id, candidate, setup, drawVersion, bank, items, now }: NewInterview): readonly InStatement[] {
  const row = { id, candidateId: candidate, state: 'open' as const, setup, drawVersion, bank, createdAt: now, updatedAt: now, revision: 1 };
  const drawn = items.map((item) => ({ ...item, interviewId: id, steps: [], work: null, answerId: null, runId: null, revision: 0 }));
  const first = statement(build.insert(interviews).values(row));
  return drawn.length === 0 ? [first] : [first, statement(build.insert(interviewItems).values(drawn))];
}

/** Not null is asked of the time of a change: the whole batch is refused where the interview is not an open one of the candidate's. */
function touched(candidate: string, { interviewId, now, ends, isAfterwards }: ItemChange): InStatement {
  const isOurs = and(eq(interviews.candidateId, candidate), isAfterwards ? undefined : eq(interviews.state, 'open'));
  const updatedAt = sql<number>`case when ${isOurs} then max(${interviews.updatedAt}, ${now}) end`;
  const ended = ends ? { state: 'over' as const, overAt: now } : {};
  return statement(
    build
      .update(interviews)
      .set({ ...ended, updatedAt })
      .where(eq(interviews.id, interviewId)),
  );
}

/** Refused likewise where the revision is another. */
function changedItem({ interviewId, place, revision, now: _, ends: __, isAfterwards: ___, ...content }: ItemChange): InStatement {
  const next = sql<number>`case when ${interviewItems.revision} = ${revision} then ${interviewItems.revision} + 1 end`;
  const isIt = and(eq(interviewItems.interviewId, interviewId), eq(interviewItems.place, place));
  const changed = build
    .update(interviewItems)
    .set({ ...storable(content), revision: next })
    .where(isIt);
  return statement(changed.returning({ revision: interviewItems.revision }));
}

/** In JSON nothing is null, and in a column nothing is left out. */
function storable(content: Partial<ItemContent>): Partial<ItemContent> {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined));
}

function changed(
  candidate: string,
  { id, revision }: Pick<StoredInterview, 'id' | 'revision'>,
  { state, own, partner }: InterviewChange,
  now: number,
): InStatement {
  const isSame = and(eq(interviews.revision, revision), eq(interviews.candidateId, candidate));
  const next = sql<number>`case when ${isSame} then ${interviews.revision} + 1 end`;
  const ended = state === undefined ? {} : { state, overAt: now };
  const said = { ...(own && { own }), ...(partner && { partner }) };
  return statement(
    build
      .update(interviews)
      .set({ ...ended, ...said, updatedAt: sql`max(${interviews.updatedAt}, ${now})`, revision: next })
      .where(eq(interviews.id, id))
      .returning({ revision: interviews.revision }),
  );
}

function linked(candidate: string, interviewId: string, place: number, answerId: string): InStatement {
  const ours = build
    .select({ id: interviews.id })
    .from(interviews)
    .where(and(eq(interviews.id, interviewId), eq(interviews.candidateId, candidate)));
  const isIt = and(inArray(interviewItems.interviewId, ours), eq(interviewItems.place, place), isNull(interviewItems.answerId));
  return statement(build.update(interviewItems).set({ answerId }).where(isIt));
}

/** What an exercise showed, for the batch that hands it in: of one interview, item and subject the latest stands. */
export function observation(candidate: string, { subject, source, sourceId, version, level, selfLevel, at }: Evidence): InStatement {
  const row = { candidateId: candidate, subject, source, sourceId, version, level, selfLevel, at };
  return statement(
    build
      .insert(evidence)
      .values(row)
      .onConflictDoUpdate({
        target: [evidence.candidateId, evidence.subject, evidence.source, evidence.sourceId, evidence.version],
        set: { level, selfLevel, at },
      }),
  );
}
