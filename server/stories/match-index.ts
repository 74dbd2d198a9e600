/** Which story serves which question: stored with each story, and made anew for those that were matched against another bank. */
import { setImmediate } from 'node:timers/promises';
import type { QuestionBank } from '../content/question-bank.ts';
import { match } from '../domain/story/match.ts';
import { type MatchedStory, type MatchStore, matchedBy } from './match-store.ts';

export type MatchIndex = {
  /** Before a page that shows matches. Cheap while nothing changed. */
  refresh(candidate: string): Promise<void>;
};

type MatchDeps = { readonly store: MatchStore; readonly bank: QuestionBank };

export function createMatchIndex({ store, bank }: MatchDeps): MatchIndex {
  const working = new Map<string, Promise<void>>();

  async function refreshAll(candidate: string): Promise<void> {
    for (;;) {
      const hash = matchedBy(bank.hash());
      const stale = await store.stale(candidate, hash);
      if (stale.length === 0) return;
      await store.rematch(await matchedAnew(stale), hash);
    }
  }

  /** Others are answered between two stories: a long one takes 90 ms. */
  async function matchedAnew(stale: readonly MatchedStory[]) {
    const rematched = [];
    for (const story of stale) {
      rematched.push({ ...story, matches: match(story.text, bank.questions()) });
      await setImmediate();
    }
    return rematched;
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
