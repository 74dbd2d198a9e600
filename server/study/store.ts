/** How what is learnt is written, whoever learns it: cards, their reviews, and evidence. */
import type { InStatement } from '@libsql/client';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { build, given, prepareStatement } from '../db/statement.ts';
import { cards } from '../db/tables/cards.ts';
import { evidence } from '../db/tables/evidence.ts';
import { reviews } from '../db/tables/reviews.ts';
import { type CardSubject, subjectText } from '../domain/study/card.ts';
import type { Evidence } from '../domain/study/evidence.ts';
import type { CardReview } from '../domain/study/rated-answer.ts';
import type { Rating, Schedule } from '../domain/study/schedule.ts';

export type ReviewStore = {
  /** False if somebody was faster, and then nothing was written. */
  review(candidate: string, review: CardReview): Promise<boolean>;
};

export function createReviewStore({ writer }: Pick<Database, 'writer'>): ReviewStore {
  return {
    async review(candidate, review) {
      const [counted] = await writer.write(reviewCard(candidate, review));
      return counted?.rows.length === 1;
    },
  };
}

/** A card for what has none yet; one that is there stays as it is scheduled. */
export function makeCard(id: string, candidate: string, subject: CardSubject, schedule: Schedule, now: number): InStatement {
  return insertCard({ ...schedule, id, candidate, kind: subject.kind, subject: subjectText(subject), now });
}

/** Only where nobody reviewed the card since `before` was read: the same rating twice counts once. The first gives a row where it counted. */
export function reviewCard(candidate: string, { cardId, rating, at, before, after }: CardReview): readonly InStatement[] {
  const unchanged = { cardId, candidate, repsBefore: before.reps };
  return [insertReview({ ...unchanged, ...after, at, rating, wasDue: before.due }), reschedule({ ...unchanged, ...after })];
}

/** The same observation again replaces the earlier one. */
export function keepEvidence(candidate: string, observed: Evidence): InStatement {
  return insertEvidence({ ...observed, candidate });
}

const insertCard = prepareStatement(
  build
    .insert(cards)
    .values({
      id: sql.placeholder('id'),
      candidateId: sql.placeholder('candidate'),
      kind: sql.placeholder('kind'),
      subject: sql.placeholder('subject'),
      due: sql.placeholder('due'),
      stability: sql.placeholder('stability'),
      difficulty: sql.placeholder('difficulty'),
      scheduledDays: sql.placeholder('scheduledDays'),
      reps: sql.placeholder('reps'),
      lapses: sql.placeholder('lapses'),
      state: sql.placeholder('state'),
      reviewedAt: sql.placeholder('reviewedAt'),
      createdAt: sql.placeholder('now'),
    })
    .onConflictDoNothing(),
);

const isUnchanged = and(
  eq(cards.id, sql.placeholder('cardId')),
  eq(cards.candidateId, sql.placeholder('candidate')),
  eq(cards.reps, sql.placeholder('repsBefore')),
);

const insertReview = prepareStatement(
  build
    .insert(reviews)
    .select(
      build
        .select({
          cardId: cards.id,
          at: given<number>('at').as('at'),
          candidateId: cards.candidateId,
          rating: given<Rating>('rating').as('rating'),
          wasDue: given<number>('wasDue').as('wasDue'),
          due: given<number>('due').as('due'),
          stability: given<number>('stability').as('stability'),
          difficulty: given<number>('difficulty').as('difficulty'),
        })
        .from(cards)
        .where(isUnchanged),
    )
    .returning({ at: reviews.at }),
);

const reschedule = prepareStatement(
  build
    .update(cards)
    .set({
      due: given<number>('due'),
      stability: given<number>('stability'),
      difficulty: given<number>('difficulty'),
      scheduledDays: given<number>('scheduledDays'),
      reps: given<number>('reps'),
      lapses: given<number>('lapses'),
      state: given<number>('state'),
      reviewedAt: given<number | null>('reviewedAt'),
      buriedUntil: null,
    })
    .where(isUnchanged),
);

const insertEvidence = prepareStatement(
  build
    .insert(evidence)
    .values({
      candidateId: sql.placeholder('candidate'),
      subject: sql.placeholder('subject'),
      source: sql.placeholder('source'),
      sourceId: sql.placeholder('sourceId'),
      version: sql.placeholder('version'),
      level: sql.placeholder('level'),
      selfLevel: sql.placeholder('selfLevel'),
      at: sql.placeholder('at'),
    })
    .onConflictDoUpdate({
      target: [evidence.candidateId, evidence.subject, evidence.source, evidence.sourceId, evidence.version],
      set: { level: sql`excluded.level`, selfLevel: sql`excluded.self_level`, at: sql`excluded.at` },
    }),
);
