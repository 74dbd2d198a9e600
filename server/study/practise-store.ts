/** Puts what a report advises into the plan: its cards are due from now on, also where they were put off or would come back later. */
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { build, given, prepareStatement } from '../db/statement.ts';
import { cards } from '../db/tables/cards.ts';
import type { PractiseCards } from '../domain/report/practise.ts';
import { fresh } from '../domain/study/schedule.ts';
import { makeCard } from './store.ts';

export type PractiseStore = { advise(candidate: string, advised: readonly PractiseCards[]): Promise<void> };

type PractiseDeps = Pick<Database, 'writer'> & { readonly now: () => number; readonly newId: () => string };

export function createPractiseStore({ writer, now, newId }: PractiseDeps): PractiseStore {
  return {
    async advise(candidate, advised) {
      const at = now();
      const statements = advised.flatMap((one) => {
        if (one.kind === 'run') return [runDue({ candidate, subject: `${one.runId}/*`, at })];
        const card = makeCard(newId(), candidate, one, fresh(at), at);
        return [card, questionDue({ candidate, subject: one.questionId, at })];
      });
      if (statements.length > 0) await writer.write(statements);
    },
  };
}

type Due = { readonly candidate: string; readonly subject: string; readonly at: number };

const brought = { due: sql<number>`min(${cards.due}, ${given<number>('at')})`, buriedUntil: null };
const isOurs = eq(cards.candidateId, sql.placeholder('candidate'));

const questionDue = prepareStatement<Due>(
  build
    .update(cards)
    .set(brought)
    .where(and(isOurs, eq(cards.kind, 'question'), eq(cards.subject, sql.placeholder('subject')))),
);

const runDue = prepareStatement<Due>(
  build
    .update(cards)
    .set(brought)
    .where(and(isOurs, eq(cards.kind, 'decision'), sql`${cards.subject} glob ${sql.placeholder('subject')}`)),
);
