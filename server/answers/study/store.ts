/** What a rated answer leaves for the days to come: evidence, missed pointers, cards and their reviews. */
import type { InStatement } from '@libsql/client';
import { keepReview, makeCard, SCHEDULE_COLUMNS, type ScheduleRow, scheduleOf } from '../../db/card.ts';
import { keepEvidence } from '../../db/evidence.ts';
import type { Database } from '../../db/open.ts';
import type { CardSubject } from '../../domain/study/card.ts';
import type { Evidence } from '../../domain/study/evidence.ts';
import type { Rating, Schedule } from '../../domain/study/schedule.ts';

export type QuestionCard = { readonly id: string; readonly schedule: Schedule };

export type Studied = {
  /** The question's card; null before its first rating. */
  readonly card: QuestionCard | null;
  /** When this very answer was rated last. */
  readonly ratedAt: number | null;
  /** How often each pointer was missing so far. */
  readonly misses: ReadonlyMap<string, number>;
};

export type Review = {
  readonly cardId: string;
  readonly rating: Rating;
  /** Never at the moment of an earlier one. */
  readonly at: number;
  readonly before: Schedule;
  readonly after: Schedule;
};

export type Rated = {
  readonly evidence: readonly Evidence[];
  /** Pointers that were missing once more. */
  readonly missed: readonly string[];
  /** Made unless there is one for the subject already. */
  readonly cards: readonly { readonly id: string; readonly subject: CardSubject; readonly schedule: Schedule }[];
  readonly review: Review | null;
};

export type StudyStore = { studied(candidate: string, questionId: string, answerId: string): Promise<Studied> };

export function createStudyStore({ prepared }: Pick<Database, 'prepared'>): StudyStore {
  const card = prepared.one(`select id, ${SCHEDULE_COLUMNS} from cards where candidate_id = ? and kind = 'question' and subject = ?`);
  const rest = prepared.one(`select
    (select max(at) from evidence where candidate_id = ?1 and subject = ?3 and source = 'answer' and source_id = ?4),
    (select json_group_object(pointer_id, times) from pointer_misses where candidate_id = ?1 and question_id = ?2)`);
  return {
    async studied(candidate, questionId, answerId) {
      const [row, others] = await Promise.all([
        card(candidate, questionId),
        rest(candidate, questionId, `question:${questionId}`, answerId),
      ]);
      const [ratedAt, misses] = (others ?? [null, '{}']) as [number | null, string];
      return {
        card: row ? questionCard(row) : null,
        ratedAt,
        misses: new Map(Object.entries(JSON.parse(misses) as Record<string, number>)),
      };
    },
  };
}

export function ratedStatements(candidate: string, questionId: string, rated: Rated, now: number): readonly InStatement[] {
  const { evidence, missed, cards, review } = rated;
  return [
    ...evidence.map((one) => keepEvidence(candidate, one)),
    ...missed.map((pointerId) => countMiss(candidate, questionId, pointerId)),
    ...cards.map(({ id, subject, schedule }) => makeCard(id, candidate, subject, schedule, now)),
    ...(review ? keepReview({ ...review, candidate }, review.before, review.after) : []),
  ];
}

function questionCard(row: readonly unknown[]): QuestionCard {
  const [id, ...schedule] = row;
  return { id: String(id), schedule: scheduleOf(schedule as unknown as ScheduleRow) };
}

function countMiss(candidate: string, questionId: string, pointerId: string): InStatement {
  return {
    sql: `insert into pointer_misses (candidate_id, question_id, pointer_id, times) values (?, ?, ?, 1)
      on conflict do update set times = times + 1`,
    args: [candidate, questionId, pointerId],
  };
}
