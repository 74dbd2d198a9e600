/** The versions of an answer. */
import { and, desc, eq, gt, lt, max, min, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { answerVersions } from '../../db/tables/answer-versions.ts';
import type { VersionsAround } from '../../domain/answer/compared.ts';
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
  /** The versions around a number, since some may have been removed. */
  around(answerId: string, number: number): Promise<VersionsAround>;
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
  const before = reader
    .select({ number: max(answerVersions.number) })
    .from(answerVersions)
    .where(and(isOfAnswer, lt(answerVersions.number, sql.placeholder('number'))))
    .prepare();
  const after = reader
    .select({ number: min(answerVersions.number) })
    .from(answerVersions)
    .where(and(isOfAnswer, gt(answerVersions.number, sql.placeholder('number'))))
    .prepare();
  return {
    versions: (answerId, before) => list.all({ answerId, before }),
    async version(answerId, number) {
      return (await one.get({ answerId, number })) ?? null;
    },
    async around(answerId, asked) {
      const of = { answerId, number: asked };
      const [older, newer] = await Promise.all([before.get(of), after.get(of)]);
      return { before: older?.number ?? null, after: newer?.number ?? null };
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
