/** What the page of all stories asks. Each query reads a bounded number of rows, however many stories there are. */
import { and, count, desc, eq, exists, isNull, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import type { Reader } from '../db/reader.ts';
import { stories } from '../db/tables/stories.ts';
import { storyMatches } from '../db/tables/story-matches.ts';
import { storyScreens } from '../db/tables/story-screens.ts';
import { SCREENS, type Screen } from '../domain/question/question.ts';
import type { Strength } from '../domain/story/story.ts';
import { inOrder, type StoredStory } from './store.ts';

export type ListedStory = Pick<StoredStory, 'id' | 'title' | 'happened' | 'numbers' | 'parts' | 'words' | 'simulated' | 'screens'> & {
  readonly strong: number;
  readonly partial: number;
  readonly cursor: StoryCursor;
};

/** A place in the list: stories of the same millisecond stand by their row. */
export type StoryCursor = { readonly at: number; readonly n: number };

/** Stories from runs count in `count` alone: nobody tells them. */
export type StoryStanding = {
  readonly count: number;
  readonly shown: ReadonlySet<Screen>;
  readonly best: ReadonlyMap<string, Strength>;
};

export type StoryServing = { readonly storyId: string; readonly questionId: string; readonly strength: Strength };

export type ListStore = {
  /** Newest first, at most one more than PAGE. */
  list(candidate: string, after: StoryCursor | null): Promise<readonly ListedStory[]>;
  /** What those of the first page serve, the best first. */
  served(candidate: string): Promise<readonly StoryServing[]>;
  standing(candidate: string, questionIds: readonly string[]): Promise<StoryStanding>;
};

export const PAGE = 50;

export function createListStore({ reader }: Pick<Database, 'reader'>): ListStore {
  return { list: listStories(reader), served: readServed(reader), standing: readStanding(reader) };
}

function listStories(reader: Reader): ListStore['list'] {
  const matched = (strength: Strength) =>
    reader.$count(storyMatches, and(eq(storyMatches.storyId, stories.id), eq(storyMatches.strength, strength)));
  const isBehind = sql`(${stories.updatedAt}, ${stories.n}) < (${sql.placeholder('at')}, ${sql.placeholder('n')})`;
  const inPage = and(eq(stories.candidateId, sql.placeholder('candidate')), isBehind);
  const newestFirst = [desc(stories.updatedAt), desc(stories.n)];
  const { id, title, happened, numbers, parts, words, runId, updatedAt, n } = stories;
  const listed = reader
    .select({ id, title, happened, numbers, parts, words, runId, updatedAt, n, strong: matched('strong'), partial: matched('partial') })
    .from(stories)
    .where(inPage)
    .orderBy(...newestFirst)
    .limit(PAGE + 1)
    .prepare();
  const page = reader
    .select({ id })
    .from(stories)
    .where(inPage)
    .orderBy(...newestFirst)
    .limit(PAGE + 1)
    .as('page');
  const screens = reader
    .select({ storyId: storyScreens.storyId, screen: storyScreens.screen })
    .from(page)
    .innerJoin(storyScreens, eq(storyScreens.storyId, page.id))
    .prepare();

  return async (candidate, after) => {
    const from = { candidate, at: after?.at ?? Number.MAX_SAFE_INTEGER, n: after?.n ?? 0 };
    const [rows, shown] = await Promise.all([listed.all(from), screens.all(from)]);
    return rows.map(({ runId: madeFrom, updatedAt: at, n: row, ...story }) => ({
      ...story,
      simulated: madeFrom !== null,
      screens: inOrder(shown.filter(({ storyId }) => storyId === story.id)),
      cursor: { at, n: row },
    }));
  };
}

function readServed(reader: Reader): ListStore['served'] {
  const page = reader
    .select({ id: stories.id })
    .from(stories)
    .where(eq(stories.candidateId, sql.placeholder('candidate')))
    .orderBy(desc(stories.updatedAt), desc(stories.n))
    .limit(PAGE + 1)
    .as('page');
  const { storyId, questionId, strength, score } = storyMatches;
  const served = reader
    .select({ storyId, questionId, strength })
    .from(page)
    .innerJoin(storyMatches, eq(storyId, page.id))
    .orderBy(desc(score))
    .prepare();
  return (candidate) => served.all({ candidate });
}

function readStanding(reader: Reader): ListStore['standing'] {
  const candidateId = sql.placeholder('candidate');
  const counted = reader.select({ count: count() }).from(stories).where(eq(stories.candidateId, candidateId)).prepare();
  const screenOfLife = reader
    .select({ storyId: storyScreens.storyId })
    .from(storyScreens)
    .innerJoin(stories, and(eq(stories.id, storyScreens.storyId), isNull(stories.runId)))
    .where(and(eq(storyScreens.candidateId, candidateId), eq(storyScreens.screen, sql`asked.value`)));
  const shown = reader
    .select({ screen: sql<Screen>`asked.value` })
    .from(sql`json_each(${JSON.stringify(SCREENS)}) as asked`)
    .where(exists(screenOfLife))
    .prepare();
  const bestOfLife = reader
    .select({ strength: storyMatches.strength })
    .from(storyMatches)
    .innerJoin(stories, and(eq(stories.id, storyMatches.storyId), isNull(stories.runId)))
    .where(and(eq(storyMatches.candidateId, candidateId), eq(storyMatches.questionId, sql`asked.value`)))
    .orderBy(desc(storyMatches.score))
    .limit(1);
  const best = reader
    .select({ questionId: sql<string>`asked.value`, strength: sql<Strength | null>`${bestOfLife}` })
    .from(sql`json_each(${sql.placeholder('questionIds')}) as asked`)
    .prepare();

  return async (candidate, questionIds) => {
    const [total, screens, matches] = await Promise.all([
      counted.get({ candidate }),
      shown.all({ candidate }),
      best.all({ candidate, questionIds: JSON.stringify(questionIds) }),
    ]);
    const known = matches.flatMap(({ questionId, strength }) => (strength === null ? [] : [[questionId, strength] as const]));
    return { count: total?.count ?? 0, shown: new Set(screens.map(({ screen }) => screen)), best: new Map(known) };
  };
}
