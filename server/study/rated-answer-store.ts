/** What a rated answer leaves for the days to come: evidence, missed pointers, cards and their reviews. */
import type { InStatement } from '@libsql/client';
import { and, eq, max, sql } from 'drizzle-orm';
import { scheduleColumns } from '../db/card-schedule.ts';
import { preferencesIn } from '../db/preferences.ts';
import type { Reader } from '../db/reader.ts';
import { build, everyColumn, prepareStatement } from '../db/statement.ts';
import { cards } from '../db/tables/cards.ts';
import { evidence } from '../db/tables/evidence.ts';
import { pointerMisses } from '../db/tables/pointer-misses.ts';
import { subjectName } from '../domain/study/evidence.ts';
import type { RatedAnswer, StudiedQuestion } from '../domain/study/rated-answer.ts';
import { keepEvidence, makeCard, reviewCard } from './store.ts';

export type RatedAnswerStore = {
  /** What is known of a question before an answer to it is rated once more. */
  studied(candidate: string, questionId: string, answerId: string): Promise<StudiedQuestion>;
};

export function createRatedAnswerStore(reader: Reader): RatedAnswerStore {
  const { cardOf, lastRatingOf, missesOf } = ratedAnswerQueries(reader);
  const preferences = preferencesIn(reader);
  return {
    async studied(candidate, questionId, answerId) {
      const subject = subjectName({ kind: 'question', id: questionId });
      const [card, rated, misses, { dayStartsAt }] = await Promise.all([
        cardOf.get({ candidate, questionId }),
        lastRatingOf.get({ candidate, subject, answerId }),
        missesOf.all({ candidate, questionId }),
        preferences(candidate),
      ]);
      return {
        card: card ?? null,
        ratedAt: rated?.at ?? null,
        misses: new Map(misses.map(({ pointerId, times }) => [pointerId, times])),
        dayStartsAt,
      };
    },
  };
}

/** For the batch of the answer itself: all of it is written, or nothing. */
export function ratedStatements(candidate: string, questionId: string, rated: RatedAnswer, now: number): readonly InStatement[] {
  return [
    ...rated.evidence.map((observed) => keepEvidence(candidate, observed)),
    ...rated.missed.map((pointerId) => countMiss({ candidateId: candidate, questionId, pointerId, times: 1 })),
    ...rated.cards.map(({ id, subject, schedule }) => makeCard(id, candidate, subject, schedule, now)),
    ...(rated.review ? reviewCard(candidate, rated.review) : []),
  ];
}

export function ratedAnswerQueries(reader: Reader) {
  return {
    cardOf: reader
      .select({ id: cards.id, schedule: scheduleColumns })
      .from(cards)
      .where(
        and(
          eq(cards.candidateId, sql.placeholder('candidate')),
          eq(cards.kind, 'question'),
          eq(cards.subject, sql.placeholder('questionId')),
        ),
      )
      .prepare(),
    lastRatingOf: reader
      .select({ at: max(evidence.at) })
      .from(evidence)
      .where(
        and(
          eq(evidence.candidateId, sql.placeholder('candidate')),
          eq(evidence.subject, sql.placeholder('subject')),
          eq(evidence.source, 'answer'),
          eq(evidence.sourceId, sql.placeholder('answerId')),
        ),
      )
      .prepare(),
    missesOf: reader
      .select({ pointerId: pointerMisses.pointerId, times: pointerMisses.times })
      .from(pointerMisses)
      .where(and(eq(pointerMisses.candidateId, sql.placeholder('candidate')), eq(pointerMisses.questionId, sql.placeholder('questionId'))))
      .prepare(),
  };
}

const countMiss = prepareStatement<typeof pointerMisses.$inferSelect>(
  build
    .insert(pointerMisses)
    .values(everyColumn(pointerMisses))
    .onConflictDoUpdate({
      target: [pointerMisses.candidateId, pointerMisses.questionId, pointerMisses.pointerId],
      set: { times: sql`${pointerMisses.times} + 1` },
    }),
);
