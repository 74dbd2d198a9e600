/** Databases with a candidate's practice in them: answers with versions, stories and cards, in any number. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InStatement } from '@libsql/client';
import { root } from '../../content/project-root.ts';
import { openQuestionBank } from '../../content/question-bank.ts';
import { newId } from '../../db/ids.ts';
import { type Database, openDatabase } from '../../db/open.ts';
import type { Question } from '../../domain/question/question.ts';
import { SCAFFOLDS } from '../../domain/question/scaffold.ts';
import { createLog } from '../../log.ts';
import { type BulkRun, storeRuns, storeVersions } from '../bulk-run-store.ts';
import { type Script, scriptOf } from './stock.ts';

export type Practice = { readonly answers: number; readonly versions: number; readonly stories: number; readonly cards: number };

/** What a page of each kind is asked for; the same in every database. */
export type Landmarks = { readonly question: string; readonly answer: string; readonly story: string; readonly card: string };

const DAY = 24 * 60 * 60 * 1000;
/** Rows a transaction: some MiB of JSON. */
const GROUP = 500;

export async function stockPractice(path: string, practice: Practice, { question, answer, story, card }: Landmarks): Promise<void> {
  const address = { kind: 'file', path, url: pathToFileURL(path).href } as const;
  const opened = await openDatabase(address, { newId: newId(), now: Date.now(), patience: 5_000 });
  if (!opened.ok) throw new Error(opened.error);
  const bank = await openQuestionBank({ folder: join(root, 'questions'), watch: false, log: createLog('silent') });
  const asked = bank.question(question) as Question;
  const others = bank.questions().filter((one) => one !== asked);
  await storeAnswers(opened.value, [asked, ...others], practice, answer);
  await storeStories(opened.value, practice.stories, story);
  await storeCards(opened.value, await scriptOf('payment-timeout'), practice.cards, card);
  bank.close();
  await opened.value.close();
}

/** In turn over the questions; the first of each is open, the rest are closed. */
async function storeAnswers(
  database: Database,
  questions: readonly Question[],
  { answers, versions }: Practice,
  first: string,
): Promise<void> {
  const now = Date.now();
  const rows = Array.from({ length: answers }, (_, n) => {
    const question = questions[n % questions.length] as Question;
    return {
      id: n === 0 ? first : newId(),
      questionId: question.id,
      parts: JSON.stringify(Object.fromEntries(SCAFFOLDS[question.scaffold].parts.map(({ id }) => [id, `${TEXT} ${n}.`]))),
      createdAt: now - n * 60_000,
      closedAt: n < questions.length ? null : now - n * 60_000,
    };
  });
  for (const group of groupsOf(rows)) {
    const json = JSON.stringify(group);
    await database.writer.write([
      insertAnswers(database.candidate, versions, json),
      insertVersions(versions, json),
      insertEvidence(database.candidate, versions, json),
    ]);
  }
}

const TEXT =
  'At 05:47 the payments API failed for two customers in five, so I took command, scaled the pods from 3 to 6 because one command undoes it, and told support every fifteen minutes';

function insertAnswers(candidate: string, versions: number, rows: string): InStatement {
  return {
    sql: `insert into answers (id, candidate_id, question_id, parts, words, revision, tab, sent, version, simulated, created_at, updated_at, closed_at)
      select value ->> 'id', ?, value ->> 'questionId', value ->> 'parts', 150, ?, 'seed', 1, ?, 0, value ->> 'createdAt', value ->> 'createdAt', value ->> 'closedAt'
      from json_each(?)`,
    args: [candidate, versions, versions, rows],
  };
}

function insertVersions(versions: number, rows: string): InStatement {
  return {
    sql: `with recursive number(n) as (select 1 union all select n + 1 from number where n < ?)
      insert into answer_versions (answer_id, number, parts, words, reason, created_at, self_level, missed, read_level)
      select value ->> 'id', n, value ->> 'parts', 150, iif(n = ?, 'rated', 'saved'), value ->> 'createdAt', iif(n = ?, 3, null), iif(n = ?, '[]', null), iif(n = ?, 2, null)
      from json_each(?), number`,
    args: [versions, versions, versions, versions, versions, rows],
  };
}

function insertEvidence(candidate: string, version: number, rows: string): InStatement {
  return {
    sql: `insert into evidence (candidate_id, subject, source, source_id, version, level, self_level, at)
      select ?, subject.value, 'answer', answer.value ->> 'id', ?, 2, 3, answer.value ->> 'createdAt'
      from json_each(?) as answer, json_each(json_array('question:' || (answer.value ->> 'questionId'), 'screen:reliability')) as subject`,
    args: [candidate, version, rows],
  };
}

async function storeStories(database: Database, stories: number, first: string): Promise<void> {
  const now = Date.now();
  const rows = Array.from({ length: stories }, (_, n) => ({ id: n === 0 ? first : newId(), title: `Event ${n}`, at: now - n * 60_000 }));
  const parts = JSON.stringify(Object.fromEntries(SCAFFOLDS.star.parts.map(({ id }) => [id, `${TEXT}.`])));
  for (const group of groupsOf(rows)) {
    const json = JSON.stringify(group);
    await database.writer.write([
      {
        sql: `insert into stories (id, candidate_id, title, happened, role, parts, numbers, skills, words, revision, bank, created_at, updated_at)
          select value ->> 'id', ?, value ->> 'title', 'March 2025', 'on-call lead', ?, 'restored in 38 min', '["stabilise"]', 150, 1, '', value ->> 'at', value ->> 'at'
          from json_each(?)`,
        args: [database.candidate, parts, json],
      },
      {
        sql: "insert into story_screens (story_id, candidate_id, screen) select value ->> 'id', ?, 'reliability' from json_each(?)",
        args: [database.candidate, json],
      },
    ]);
  }
}

/** Decisions of finished runs, half of them due. */
async function storeCards(database: Database, script: Script, cards: number, first: string): Promise<void> {
  const now = Date.now();
  const runs = finishedRuns(script, Math.ceil(cards / script.line.length));
  await storeVersions(database.writer, [script.file], now);
  for (const group of groupsOf(runs)) await storeRuns(database.writer, database.candidate, group);
  const rows = runs.flatMap((run) => run.decisions.map((_, turn) => `${run.id}/${turn + 1}`)).slice(0, cards);
  const due = (n: number) => now + (n % 2 === 0 ? -1 : 1) * (n + 1) * 60_000;
  const all = rows.map((subject, n) => ({ id: n === 0 ? first : newId(), subject, due: due(n), at: now - 10 * DAY }));
  for (const group of groupsOf(all))
    await database.writer.write([
      {
        sql: `insert into cards (id, candidate_id, kind, subject, due, stability, difficulty, scheduled_days, reps, lapses, state, reviewed_at, created_at)
          select value ->> 'id', ?, 'decision', value ->> 'subject', value ->> 'due', 4, 5, 4, 1, 0, 2, value ->> 'at', value ->> 'at' from json_each(?)`,
        args: [database.candidate, JSON.stringify(group)],
      },
    ]);
}

function finishedRuns({ file, line }: Script, count: number): BulkRun[] {
  const decisions = line.map((choice) => choice.name);
  const now = Date.now();
  return Array.from({ length: count }, (_, n) => ({
    id: newId(),
    scenarioId: file.id,
    hash: file.hash,
    seed: n + 1,
    decisions,
    createdAt: now - (n + 2) * 60_000,
    updatedAt: now - (n + 1) * 60_000,
    end: { outcome: 'resolved', score: 100 },
  }));
}

function groupsOf<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / GROUP) }, (_, n) => rows.slice(n * GROUP, (n + 1) * GROUP));
}
