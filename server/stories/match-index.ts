/** Which story serves which question: stored with each story, and made anew for those that were matched against another bank. */
import { setImmediate } from 'node:timers/promises';
import type { QuestionBank } from '../content/question-bank.ts';
import { match } from '../domain/story/match.ts';
import type { MatchStore } from './match-store.ts';

export type MatchIndex = {
  /** Before a page that shows matches. Cheap while nothing changed. */
  refresh(candidate: string): Promise<void>;
};

type MatchDeps = { readonly store: MatchStore; readonly bank: QuestionBank };

export function createMatchIndex({ store, bank }: MatchDeps): MatchIndex {
  const working = new Map<string, Promise<void>>();

  async function refreshAll(candidate: string): Promise<void> {
    for (;;) {
      const hash = bank.hash();
      const stale = await store.stale(candidate, hash);
      if (stale.length === 0) return;
      const rematched = stale.map((story) => ({ ...story, matches: match(story.text, bank.questions()) }));
      await store.rematch(rematched, hash);
      await setImmediate();
    }
  }

  return {
    // Two pages at a time share the work.
    refresh(candidate) {
      const known = working.get(candidate);
      if (known) return known;
      const work = refreshAll(candidate).finally(() => working.delete(candidate));
      working.set(candidate, work);
      return work;
    },
  };
}
