/** The versions of an answer. */
import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { answerVersions } from '../../db/tables/answer-versions.ts';
import type { Reason } from '../../domain/answer/version.ts';
import type { DraftParts } from '../../domain/reading/reading.ts';

export type VersionSummary = {
  readonly number: number;
  readonly words: number;
  readonly reason: Reason;
  readonly at: number;
  readonly selfLevel: number | null;
  readonly readLevel: number | null;
};

export type StoredVersion = VersionSummary & { readonly parts: DraftParts };

export type HistoryStore = {
  /** Versions before a number, newest first, at most one more than VERSIONS. */
  versions(answerId: string, before: number): Promise<readonly VersionSummary[]>;
  version(answerId: string, number: number): Promise<StoredVersion | null>;
};

/** A page of them. */
export const VERSIONS = 20;

export function createHistoryStore({ reader }: Pick<Database, 'reader'>): HistoryStore {
  const isOfAnswer = eq(answerVersions.answerId, sql.placeholder('answerId'));
  const list = reader
    .select(SUMMARY)
    .from(answerVersions)
    .where(and(isOfAnswer, lt(answerVersions.number, sql.placeholder('before'))))
    .orderBy(desc(answerVersions.number))
    .limit(VERSIONS + 1)
    .prepare();
  const one = reader
    .select({ ...SUMMARY, parts: answerVersions.parts })
    .from(answerVersions)
    .where(and(isOfAnswer, eq(answerVersions.number, sql.placeholder('number'))))
    .prepare();
  return {
    versions: (answerId, before) => list.all({ answerId, before }),
    async version(answerId, number) {
      return (await one.get({ answerId, number })) ?? null;
    },
  };
}

const SUMMARY = {
  number: answerVersions.number,
  words: answerVersions.words,
  reason: answerVersions.reason,
  at: answerVersions.createdAt,
  selfLevel: answerVersions.selfLevel,
  readLevel: answerVersions.readLevel,
};
