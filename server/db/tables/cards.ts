/** What comes back on a schedule. The columns from `due` to `reviewedAt` are the scheduler's. */
import { sql } from 'drizzle-orm';
import { check, index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Merged } from '../../domain/export/merged.ts';
import { outOfOrder, shown, unless, type Wrong } from '../../domain/export/wrong.ts';
import { subjectOf } from '../../domain/study/card.ts';
import type { Schedule } from '../../domain/study/schedule.ts';
import { candidates } from './candidates.ts';
import { count, fields, id, list, oneOf, time, weight, integer as whole, text as words } from './shapes.ts';
import { exported, type FileLookup, type InFile } from './table-say.ts';

export const cards = sqliteTable(
  'cards',
  {
    id: text('id').primaryKey(),
    candidateId: text('candidate_id')
      .notNull()
      .references(() => candidates.id),
    kind: text('kind', { enum: ['question', 'decision', 'pointer'] }).notNull(),
    /** `led-incident`, `RUN/4` (the turn), `led-incident#told`. */
    subject: text('subject').notNull(),
    due: integer('due').notNull(),
    stability: real('stability').notNull(),
    difficulty: real('difficulty').notNull(),
    /** Days between the last review and `due`. */
    scheduledDays: integer('scheduled_days').notNull(),
    reps: integer('reps').notNull(),
    lapses: integer('lapses').notNull(),
    state: integer('state').notNull(),
    /** Null before the first review. */
    reviewedAt: integer('reviewed_at'),
    /** Hidden until then without a change to its schedule; null where it is not. */
    buriedUntil: integer('buried_until'),
    createdAt: integer('created_at').notNull(),
    /** Its schedule before the last review, so that this can be taken back; null where it cannot. */
    before: text('before', { mode: 'json' }).$type<Schedule>(),
  },
  (table) => [
    uniqueIndex('cards_subject').on(table.candidateId, table.kind, table.subject),
    index('cards_due').on(table.candidateId, table.due),
    check('cards_kind', sql`${table.kind} in ('question', 'decision', 'pointer')`),
  ],
);

const inFile = {
  id,
  kind: oneOf(['question', 'decision', 'pointer']),
  subject: words(220),
  due: time,
  stability: weight,
  difficulty: weight,
  scheduledDays: count,
  reps: count,
  lapses: count,
  state: whole(0, 3),
  reviewedAt: time.orNull,
  buriedUntil: time.orNull,
  createdAt: time,
  reviews: list(100_000, fields({ at: time, rating: whole(1, 4), wasDue: time, due: time, stability: weight, difficulty: weight })),
};

export type CardInFile = InFile<typeof inFile>;

export const exportedCards = exported({
  table: cards,
  hidden: ['candidateId', 'before'],
  fields: inFile,
  key: ['id'],
  counted: 'cards',
  stamp: sql`${cards.due} + ${cards.reps}`,
  sameness: (card) => [`${card.kind} ${card.subject}`, card.id],
  unique: [['subject', ({ kind, subject }) => `${kind} ${subject}`]],
  // The last review may be another one now.
  computed: () => ({ before: null }),
  merge: mergeCard,
  wrong: (card, file) =>
    outOfOrder(
      '.reviews',
      card.reviews.map(({ at }) => at),
      '.at',
    ) ?? aboutNothing(card, file),
});

/** The card that was reviewed last keeps its schedule; the reviews of both are kept. */
export function mergeCard(here: CardInFile | null, there: CardInFile): Merged<CardInFile> {
  if (!here) return { kind: 'added', row: there };
  if (here.kind !== there.kind || here.subject !== there.subject) return { kind: 'another' };
  const known = new Set(here.reviews.map(({ at }) => at));
  const added = there.reviews.filter(({ at }) => !known.has(at));
  const isNewer = (there.reviewedAt ?? -1) > (here.reviewedAt ?? -1);
  const counts = { known: there.reviews.length - added.length };
  if (!isNewer && added.length === 0) return { kind: 'same', ...counts };
  const reviews = [...here.reviews, ...added].toSorted((a, b) => a.at - b.at);
  return { kind: 'changed', row: isNewer ? { ...there, id: here.id, reviews } : { ...here, reviews }, ...counts };
}

function aboutNothing({ kind, subject }: CardInFile, file: FileLookup): Wrong | null {
  const about = subjectOf(kind, subject);
  const turns = (runId: string) => file.find('runs', 'id', runId)?.decisions.length ?? 0;
  const isThere = about !== null && (about.kind !== 'decision' || (about.turn >= 1 && about.turn <= turns(about.runId)));
  return unless(
    isThere,
    '.subject',
    kind === 'decision' ? 'a decision of a run of this file' : `what a ${kind} card is about`,
    shown(subject),
  );
}
