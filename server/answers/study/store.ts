/** What a rated answer leaves for the days to come: evidence, missed pointers, cards and their reviews. */
import type { InStatement } from '@libsql/client';
import { keepReview, makeCard, SCHEDULE_COLUMNS, type ScheduleRow, scheduleOf } from '../../db/card.ts';
import { keepEvidence } from '../../db/evidence.ts';
import type { Database } from '../../db/open.ts';
import type { QuestionCard, RatedAnswer, StudiedQuestion } from '../../domain/study/rated-answer.ts';

export type StudyStore = { studied(candidate: string, questionId: string, answerId: string): Promise<StudiedQuestion> };

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

export function ratedStatements(candidate: string, questionId: string, rated: RatedAnswer, now: number): readonly InStatement[] {
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
