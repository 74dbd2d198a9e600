/** Which story serves which question: stored with each story, and made anew for those that were matched against another bank. */
import { setTimeout as moment, setImmediate } from 'node:timers/promises';
import type { QuestionBank } from '../content/question-bank.ts';
import { match } from '../domain/story/match.ts';
import { type MatchedStory, type MatchStore, matchedBy } from './match-store.ts';

export type MatchIndex = {
  /** Before a page that shows matches. Cheap while nothing changed; where thousands of stories are new it goes on behind the page. */
  refresh(candidate: string): Promise<void>;
  /** Before the page of one story, which waits for its own matches alone. */
  refreshOne(candidate: string, storyId: string): Promise<void>;
  /** Whether it still goes on. */
  isUnderWay(candidate: string): boolean;
};

type MatchDeps = {
  readonly store: MatchStore;
  readonly bank: QuestionBank;
  /** Milliseconds that a page waits. */
  readonly patience?: number;
};

/** Milliseconds: some hundred stories, as after a change of the bank. */
const PATIENCE = 1_000;

export function createMatchIndex({ store, bank, patience = PATIENCE }: MatchDeps): MatchIndex {
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

  /** Two pages at a time share the work. */
  function work(candidate: string): Promise<void> {
    const known = working.get(candidate);
    if (known) return known;
    const begun = refreshAll(candidate).finally(() => working.delete(candidate));
    // A page that went on is not told of a failure; the next one begins anew.
    begun.catch(() => {});
    working.set(candidate, begun);
    return begun;
  }

  return {
    async refresh(candidate) {
      const over = new AbortController();
      const late = moment(patience, undefined, { signal: over.signal }).catch(() => {});
      await Promise.race([work(candidate), late]).finally(() => over.abort());
    },
    async refreshOne(candidate, storyId) {
      const hash = matchedBy(bank.hash());
      const stale = await store.staleOne(candidate, hash, storyId);
      if (stale) await store.rematch(await matchedAnew([stale]), hash);
    },
    isUnderWay: (candidate) => working.has(candidate),
  };
}
