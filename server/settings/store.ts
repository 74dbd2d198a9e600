/** What a candidate set, how much there is of them, everything of theirs row by row, what an import makes of it, and the end of all of it. */
import type { InStatement } from '@libsql/client';
import { eq, ne, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { dayStartOf } from '../db/day-start.ts';
import { soundIsGone, soundIsLeft } from '../db/deleted-sound.ts';
import type { Database } from '../db/open.ts';
import { preferencesIn, preferencesStatements } from '../db/preferences.ts';
import { statement } from '../db/statement.ts';
import { answers } from '../db/tables/answers.ts';
import { candidates } from '../db/tables/candidates.ts';
import { EXPORTED, TABLES } from '../db/tables/registry.ts';
import { playIn, type RunInFile, runs } from '../db/tables/runs.ts';
import { type CandidateRows, createCandidateRows } from '../db/transfer/candidate-rows.ts';
import { type CheckedFile, checkFile } from '../db/transfer/check-file.ts';
import { importStatements } from '../db/transfer/import-statements.ts';
import { type ImportPlan, type PlannedImport, planImport } from '../db/transfer/plan-import.ts';
import type { ExportContents } from '../domain/export/file-reader.ts';
import { LISTS, type ListName } from '../domain/export/lists.ts';
import { MOST_AHEAD } from '../domain/export/times.ts';
import type { Wrong } from '../domain/export/wrong.ts';
import type { Preferences } from '../domain/study/preferences.ts';

/** Rows by the lists of an export, for the page that asks before everything goes. */
export type Holdings = Readonly<Partial<Record<ListName, number>>>;

export type FiledRun = ReturnType<typeof playIn>;
export type FiledText = { readonly hash: string; readonly scenarioId: string; readonly bytes: string };
export type FiledRuns = { readonly runs: readonly FiledRun[]; readonly texts: readonly FiledText[] };

export type SettingsStore = {
  keep(candidate: string, preferences: Preferences): Promise<void>;
  holdings(candidate: string): Promise<Holdings>;
  /** Everything of the candidate but that there is one. */
  deleteAll(candidate: string): Promise<void>;
  /** The files that held the sound of what was deleted are gone, too. */
  soundWasDeleted(): Promise<void>;
  readonly rows: CandidateRows;
  /** Ids, the newest first. */
  runsByDate(candidate: string): Promise<readonly string[]>;
  /** Without their texts; of each question the oldest first. */
  answersByQuestion(candidate: string): Promise<readonly { readonly id: string; readonly questionId: string }[]>;
  check(contents: ExportContents): ReturnType<typeof checkFile>;
  /** What the runs of a file are replayed from. */
  runsIn(file: CheckedFile): FiledRuns;
  /** The first row of a file whose id is another candidate's here. */
  foreign(candidate: string, file: CheckedFile): Promise<Wrong | null>;
  /** Says, in a short text, in what state everything is. */
  state(candidate: string): Promise<string>;
  plan(candidate: string, file: CheckedFile): Promise<PlannedImport>;
  /** All of a plan in one transaction; false, and nothing is written, if the state is not `state` any more. */
  write(candidate: string, plan: ImportPlan, state: string): Promise<boolean>;
};

/** `now`: milliseconds since 1970. */
export function createSettingsStore({ reader, writer }: Pick<Database, 'reader' | 'writer'>, now: () => number): SettingsStore {
  const rows = createCandidateRows(reader);
  const preferences = preferencesIn(reader);
  const owner = sql.placeholder('candidate');
  const byDate = reader
    .select({ id: runs.id })
    .from(runs)
    .where(eq(runs.candidateId, owner))
    .orderBy(sql`${runs.updatedAt} desc`, runs.id)
    .prepare();
  const byQuestion = reader
    .select({ id: answers.id, questionId: answers.questionId })
    .from(answers)
    .where(eq(answers.candidateId, owner))
    .orderBy(answers.questionId, answers.createdAt, answers.id)
    .prepare();

  async function state(candidate: string): Promise<string> {
    return (await reader.get<{ state: string }>(sql`select ${stateOf(candidate)} as state`))?.state ?? '';
  }

  return {
    async keep(candidate, preferences) {
      await writer.write([...preferencesStatements(candidate, preferences)]);
    },
    async holdings(candidate) {
      const counts = OWNED.map(({ table }) =>
        reader.select({ rows: sql<number>`count(*)` }).from(table).where(eq(table.candidateId, candidate)),
      );
      const found = await Promise.all(counts.map((count) => count.get()));
      return Object.fromEntries(OWNED.map(({ list }, index) => [list, found[index]?.rows ?? 0]));
    },
    async deleteAll(candidate) {
      await writer.write([...TABLES.flatMap((table) => table.gone(candidate)), ...TIDYING, soundIsLeft]);
    },
    async soundWasDeleted() {
      await writer.write([soundIsGone]);
    },
    rows,
    runsByDate: async (candidate) => (await byDate.all({ candidate })).map(({ id }) => id),
    answersByQuestion: (candidate) => byQuestion.all({ candidate }),
    check: (contents) => checkFile(contents, now() + MOST_AHEAD),
    runsIn: ({ lists }) => ({
      runs: lists.runs.map((run: RunInFile) => playIn(run)),
      texts: lists.scenarioVersions as readonly FiledText[],
    }),
    async foreign(candidate, { lists }) {
      for (const { list, table } of OWNED) {
        const ids = JSON.stringify(lists[list].map(({ id }) => id));
        const isAsked = sql`${table.id} in (select value from json_each(${ids}))`;
        const found = await reader
          .select({ id: table.id })
          .from(table)
          .where(sql`${ne(table.candidateId, candidate)} and ${isAsked}`)
          .limit(1)
          .get();
        const at = lists[list].findIndex(({ id }) => id === found?.id);
        if (found && at !== -1)
          return { at: `${list}[${at}].id`, expected: 'an id of yours or a new one', saw: 'one of another candidate' };
      }
      return null;
    },
    state,
    plan: async (candidate, file) => planImport(reader, rows, { candidate, preferences: await preferences(candidate) }, file),
    async write(candidate, plan, planned) {
      try {
        await writer.write([unlessChanged(candidate, planned), ...(await importStatements(candidate, plan))]);
        return true;
      } catch (error) {
        if ((await state(candidate)) !== planned) return false;
        throw error;
      }
    },
  };
}

type OwnTable = SQLiteTable & { readonly id: SQLiteColumn; readonly candidateId: SQLiteColumn };

/** Lists whose rows have an id and belong to a candidate. */
const OWNED = LISTS.flatMap((list) => {
  const { table } = EXPORTED[list];
  return 'id' in table && 'candidateId' in table ? [{ list, table: table as OwnTable }] : [];
});

/** A search index keeps the words of what was deleted until it is merged. */
const TIDYING: readonly InStatement[] = ["insert into answer_words (answer_words) values ('optimize')"];

/** Counts and sums: whatever is saved, rated or taken changes one of them. Remainders, so that no sum overflows. */
function stateOf(candidate: string): SQL {
  const own = LISTS.map((list) => EXPORTED[list]).filter(({ table }) => 'candidateId' in table);
  const sums = own.map(({ table, stamp }) => sumOf(table as OwnTable, stamp, candidate));
  return sql.join([settingsOf(candidate), ...sums], sql` || ' ' || `);
}

function settingsOf(candidate: string): SQL {
  const { id, interviewOn, minutesADay, wordsAMinute, cardsADay, evening } = candidates;
  const numbers = sql`coalesce(${minutesADay}, '') || ' ' || ${wordsAMinute} || ' ' || ${cardsADay}`;
  const set = sql`coalesce(${interviewOn}, '') || ' ' || ${numbers} || ' ' || ${dayStartOf(id)} || ' ' || ${evening}`;
  return sql`(select ${set} from ${candidates} where ${id} = ${candidate})`;
}

function sumOf(table: OwnTable, stamp: SQLWrapper | null, candidate: string): SQL {
  return sql`(select count(*) || ' ' || coalesce(sum((${stamp ?? sql`0`}) % 1000000007), 0) from ${table} where ${table.candidateId} = ${candidate})`;
}

/** A value is never null, so the whole transaction fails where the state is another. */
function unlessChanged(candidate: string, planned: string): InStatement {
  const state = stateOf(candidate);
  return statement(sql`insert into settings (name, value) select 'import', null where (${state}) <> ${planned}`);
}
