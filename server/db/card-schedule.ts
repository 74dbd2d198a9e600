/** The columns of a card that are the scheduler's, for every query that reads a schedule. */
import { cards } from './tables/cards.ts';

export const scheduleColumns = {
  due: cards.due,
  stability: cards.stability,
  difficulty: cards.difficulty,
  scheduledDays: cards.scheduledDays,
  reps: cards.reps,
  lapses: cards.lapses,
  state: cards.state,
  reviewedAt: cards.reviewedAt,
};
