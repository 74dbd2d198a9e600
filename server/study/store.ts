/** How what is learnt is written, whoever learns it: cards, their reviews, and evidence. */
import type { InStatement } from '@libsql/client';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { build, everyColumn, given, prepareStatement, statement } from '../db/statement.ts';
import { cards } from '../db/tables/cards.ts';
import { evidence } from '../db/tables/evidence.ts';
import { reviews } from '../db/tables/reviews.ts';
import { type CardSubject, subjectText } from '../domain/study/card.ts';
import type { Evidence } from '../domain/study/evidence.ts';
import type { CardReview, ReviewToTakeBack } from '../domain/study/rated-answer.ts';
import type { Rating, Schedule } from '../domain/study/schedule.ts';

export type ReviewStore = {
  /** False if somebody was faster, and then nothing was written. */
  review(candidate: string, review: CardReview): Promise<boolean>;
  /** False where there is nothing to take back any more, or somebody was faster. */
  takeBack(candidate: string, review: ReviewToTakeBack): Promise<boolean>;
};

export function createReviewStore({ writer }: Pick<Database, 'writer'>): ReviewStore {
  return {
    async review(candidate, review) {
      const [counted] = await writer.write(reviewCard(candidate, review));
      return counted?.rows.length === 1;
    },
    async takeBack(candidate, review) {
      const [taken] = await writer.write(takeReviewBack(candidate, review));
      return taken?.rows.length === 1;
    },
  };
}

/** A card for what has none yet; one that is there stays as it is scheduled. */
export function makeCard(id: string, candidate: string, subject: CardSubject, schedule: Schedule, now: number): InStatement {
  const about = { kind: subject.kind, subject: subjectText(subject) };
  return insertCard({ ...schedule, ...about, id, candidateId: candidate, buriedUntil: null, createdAt: now, before: null });
}

/** Only where nobody reviewed the card since `before` was read: the same rating twice counts once. The first gives a row where it counted. */
export function reviewCard(candidate: string, { cardId, rating, at, before, after }: CardReview): readonly InStatement[] {
  const unchanged = { cardId, candidate, repsBefore: before.reps };
  const kept = JSON.stringify(before);
  return [insertReview({ ...unchanged, ...after, at, rating, wasDue: before.due }), reschedule({ ...unchanged, ...after, before: kept })];
}

/** The first gives a row where there was a review to take back. */
function takeReviewBack(candidate: string, { cardId, reps, before }: ReviewToTakeBack): readonly InStatement[] {
  const isIt = and(eq(cards.id, cardId), eq(cards.candidateId, candidate), eq(cards.reps, reps), isNotNull(cards.before));
  const lastAt = build.select({ at: cards.reviewedAt }).from(cards).where(isIt);
  const isLast = and(eq(reviews.cardId, cardId), eq(reviews.at, sql`${lastAt}`));
  return [
    statement(build.delete(reviews).where(isLast).returning({ at: reviews.at })),
    statement(
      build
        .update(cards)
        .set({ ...before, before: null })
        .where(isIt),
    ),
  ];
}

/** The same observation again replaces the earlier one. */
export function keepEvidence(candidate: string, observed: Evidence): InStatement {
  return insertEvidence({ ...observed, candidateId: candidate });
}

const insertCard = prepareStatement<typeof cards.$inferSelect>(build.insert(cards).values(everyColumn(cards)).onConflictDoNothing());

type Unchanged = { readonly cardId: string; readonly candidate: string; readonly repsBefore: number };

const isUnchanged = and(
  eq(cards.id, sql.placeholder('cardId')),
  eq(cards.candidateId, sql.placeholder('candidate')),
  eq(cards.reps, sql.placeholder('repsBefore')),
);

const insertReview = prepareStatement<Unchanged & Pick<CardReview, 'at' | 'rating'> & Schedule & { readonly wasDue: number }>(
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

const reschedule = prepareStatement<Unchanged & Schedule & { readonly before: string }>(
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
      before: given<Schedule>('before'),
    })
    .where(isUnchanged),
);

const insertEvidence = prepareStatement<typeof evidence.$inferSelect>(
  build
    .insert(evidence)
    .values(everyColumn(evidence))
    .onConflictDoUpdate({
      target: [evidence.candidateId, evidence.subject, evidence.source, evidence.sourceId, evidence.version],
      set: { level: sql`excluded.level`, selfLevel: sql`excluded.self_level`, at: sql`excluded.at` },
    }),
);
