/** The versions of an answer. */
import { and, desc, eq, gt, lt, max, min, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import type { Reader } from '../../db/reader.ts';
import { answerVersions } from '../../db/tables/answer-versions.ts';
import { isWithheldAnswer } from '../../db/withheld-evidence.ts';
import type { VersionsAround } from '../../domain/answer/compared.ts';
import type { Reason } from '../../domain/answer/version.ts';
import type { DraftParts } from '../../domain/reading/reading.ts';

export type VersionSummary = {
  readonly number: number;
  readonly words: number;
  readonly reason: Reason;
  readonly at: number;
  readonly selfLevel: number | null;
  /** Null where it was not judged, and where it is withheld. */
  readonly readLevel: number | null;
  /** Given in an interview whose report is still closed. */
  readonly isWithheld: boolean;
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
  const summary = summaryIn(reader);
  const list = reader
    .select(summary)
    .from(answerVersions)
    .where(and(isOfAnswer, lt(answerVersions.number, sql.placeholder('before'))))
    .orderBy(desc(answerVersions.number))
    .limit(VERSIONS + 1)
    .prepare();
  const one = reader
    .select({ ...summary, parts: answerVersions.parts })
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

/** What the checks said of an answer of an interview comes with its report. */
function summaryIn(reader: Reader) {
  const { answerId, number, words, reason, createdAt, selfLevel, readLevel } = answerVersions;
  const isWithheld = isWithheldAnswer(reader, answerId);
  const told = sql<number | null>`case when not ${isWithheld} then ${readLevel} end`;
  return { number, words, reason, at: createdAt, selfLevel, readLevel: told, isWithheld };
}
