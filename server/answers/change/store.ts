/** How an answer is written: the whole change or nothing of it. */
import type { InStatement, InValue } from '@libsql/client';
import type { NewVersion } from '../../domain/answer/version.ts';
import { wordsIn } from '../../domain/answer/words.ts';
import type { DraftParts } from '../../domain/reading/reading.ts';
import type { RatedAnswer } from '../../domain/study/rated-answer.ts';
import { ratedStatements } from '../../study/rated-answer-store.ts';
import type { Change, StoredAnswer } from '../store.ts';

/** The first says whether the answer is still what it was; where it is not, it fails and takes the others with it. */
export function changeStatements(change: Change): readonly InStatement[] {
  const { was, versions, rated } = change;
  const first = was === null ? insertion(change) : update(change, was);
  const numbered = versions.map((version, index) => ({ version, number: (was?.version ?? 0) + index + 1 }));
  return [first, ...numbered.map(({ version, number }) => keepVersion(change.answerId, number, version)), ...ratedOf(change, rated)];
}

function ratedOf({ candidate, questionId, now }: Change, rated: RatedAnswer | null): readonly InStatement[] {
  return rated === null ? [] : ratedStatements(candidate, questionId, rated, now);
}

/** Refused where its id is taken, or another answer to the question is open. */
function insertion({ answerId, candidate, questionId, next, versions, now }: Change): InStatement {
  return statement(
    `insert into answers (id, candidate_id, question_id, parts, words, revision, tab, sent, version, story_id, simulated, created_at, updated_at, closed_at)
      values (?, ?, ?, ?, ?, 1, ?, ?, ?, (select id from stories where id = ?), ?, ?, ?, ?) returning revision`,
    ...[answerId, candidate, questionId, ...textOf(next.parts), next.tab, next.sent, versions.length],
    ...[next.storyId, Number(next.simulated), now, now, next.closedAt],
  );
}

/** Revision is never null, so the whole batch is refused where it is not the one that was read. */
function update({ answerId, candidate, next, versions, now }: Change, was: StoredAnswer): InStatement {
  return statement(
    `update answers set revision = case when revision = ? and closed_at is null then revision + 1 end, parts = ?, words = ?,
      tab = ?, sent = ?, version = ?, story_id = (select id from stories where id = ?), simulated = ?, updated_at = ?, closed_at = ?
      where id = ? and candidate_id = ? returning revision`,
    ...[was.revision, ...textOf(next.parts), next.tab, next.sent, was.version + versions.length],
    ...[next.storyId, Number(next.simulated), now, next.closedAt, answerId, candidate],
  );
}

function keepVersion(answerId: string, number: number, { parts, reason, at, marks }: NewVersion): InStatement {
  return statement(
    `insert into answer_versions (answer_id, number, parts, words, reason, created_at, self_level, missed, read_level)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[answerId, number, ...textOf(parts), reason, at],
    ...[marks?.selfLevel ?? null, marks ? JSON.stringify(marks.missed) : null, marks?.readLevel ?? null],
  );
}

function textOf(parts: DraftParts): [string, number] {
  return [JSON.stringify(parts), wordsIn(parts)];
}

/** Not read again: by then it may be another tab's. */
export function changed({ answerId, candidate, questionId, was, next, versions, now }: Change): StoredAnswer {
  const last = versions.at(-1);
  const newest = { newest: last?.parts ?? was?.newest ?? null, newestMarks: last ? last.marks : (was?.newestMarks ?? null) };
  const counts = { revision: (was?.revision ?? 0) + 1, version: (was?.version ?? 0) + versions.length, words: wordsIn(next.parts) };
  return { id: answerId, candidate, questionId, createdAt: was?.createdAt ?? now, updatedAt: now, ...newest, ...next, ...counts };
}

function statement(sql: string, ...args: InValue[]): InStatement {
  return { sql, args };
}
