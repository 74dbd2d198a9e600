/** Keeps what a candidate wrote to oneself for the morning of an interview. */
import { eq } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { build, statement } from '../../db/statement.ts';
import { candidates } from '../../db/tables/candidates.ts';
import { type EveningNote, eveningText } from '../../domain/study/evening-note.ts';

export type EveningStore = { keep(candidate: string, note: EveningNote): Promise<void> };

export function createEveningStore({ writer }: Pick<Database, 'writer'>): EveningStore {
  return {
    async keep(candidate, note) {
      const kept = build.update(candidates).set({ evening: eveningText(note) });
      await writer.write([statement(kept.where(eq(candidates.id, candidate)))]);
    },
  };
}
