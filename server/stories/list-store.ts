/** What the page of all stories asks. Each query reads a bounded number of rows, however many stories there are. */
import { and, count, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import type { Reader } from '../db/reader.ts';
import { saidBy, settings } from '../db/tables/settings.ts';
import { stories } from '../db/tables/stories.ts';
import { storyMatches } from '../db/tables/story-matches.ts';
import { storyScreens } from '../db/tables/story-screens.ts';
import { SCREENS, type Screen } from '../domain/question/question.ts';
import { MOST_COUNTED, type ScreenCount } from '../domain/story/matrix.ts';
import type { BestStory } from '../domain/story/priorities.ts';
import type { StoryMatch } from '../domain/story/story.ts';
import { isDeclined } from './declined-tag-store.ts';
import { inOrder, type StoredStory } from './store.ts';

type ToldStory = Pick<StoredStory, 'id' | 'title' | 'happened' | 'role' | 'numbers' | 'parts' | 'words' | 'simulated' | 'screens'>;

export type ListedStory = ToldStory & {
  /** Best first. */
  readonly serves: readonly StoryServing[];
  /** Tags that were offered and answered with no. */
  readonly declined: readonly Screen[];
  readonly cursor: StoryCursor;
};

/** A place in the list: stories of the same millisecond stand by their row. */
export type StoryCursor = { readonly at: number; readonly n: number };

/** Stories from runs count in `count` alone: nobody tells them. */
export type StoryStanding = {
  readonly count: number;
  readonly screens: readonly ScreenCount[];
  /** By question, with the title of the story that serves it best. */
  readonly best: ReadonlyMap<string, BestStory>;
};

export type StoryServing = Pick<StoryMatch, 'questionId' | 'strength' | 'score'>;

export type ListStore = {
  /** Newest first, at most one more than PAGE. */
  list(candidate: string, after: StoryCursor | null): Promise<readonly ListedStory[]>;
  standing(candidate: string, questionIds: readonly string[]): Promise<StoryStanding>;
};

export const PAGE = 50;

const EACH_SCREEN = sql`json_each(${sql.raw(`'${JSON.stringify(SCREENS)}'`)}) as asked`;

export function createListStore({ reader }: Pick<Database, 'reader'>): ListStore {
  return { list: listStories(reader), standing: readStanding(reader) };
}

function listStories(reader: Reader): ListStore['list'] {
  const isBehind = sql`(${stories.updatedAt}, ${stories.n}) < (${sql.placeholder('at')}, ${sql.placeholder('n')})`;
  const inPage = and(eq(stories.candidateId, sql.placeholder('candidate')), isBehind);
  const newestFirst = [desc(stories.updatedAt), desc(stories.n)];
  const { id, title, happened, role, numbers, parts, words, runId, updatedAt, n } = stories;
  const listed = reader
    .select({ id, title, happened, role, numbers, parts, words, runId, updatedAt, n })
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
  const { storyId, questionId, strength, score } = storyMatches;
  const served = reader
    .select({ storyId, questionId, strength, score })
    .from(page)
    .innerJoin(storyMatches, eq(storyId, page.id))
    .orderBy(desc(score))
    .prepare();
  const asked = sql<Screen>`asked.value`;
  const declined = reader
    .select({ storyId: page.id, screen: asked })
    .from(page)
    .innerJoin(EACH_SCREEN, sql`true`)
    .innerJoin(settings, isDeclined(page.id, asked))
    .prepare();

  return async (candidate, after) => {
    const from = { candidate, at: after?.at ?? Number.MAX_SAFE_INTEGER, n: after?.n ?? 0 };
    const [rows, shown, matches, refused] = await Promise.all([
      listed.all(from),
      screens.all(from),
      served.all(from),
      declined.all({ ...from, declined: saidBy('declined-tag', candidate) }),
    ]);
    return rows.map(({ runId: madeFrom, updatedAt: at, n: row, ...story }) => ({
      ...story,
      simulated: madeFrom !== null,
      screens: inOrder(shown.filter(of(story))),
      serves: matches.filter(of(story)),
      declined: inOrder(refused.filter(of(story))),
      cursor: { at, n: row },
    }));
  };
}

function of({ id }: { readonly id: string }) {
  return ({ storyId }: { readonly storyId: string }) => storyId === id;
}

function readStanding(reader: Reader): ListStore['standing'] {
  const candidateId = sql.placeholder('candidate');
  const counted = reader.select({ count: count() }).from(stories).where(eq(stories.candidateId, candidateId)).prepare();
  // Each counted no further than a page tells apart.
  const carrying = (from: SQL | undefined) =>
    reader
      .select({ storyId: storyScreens.storyId })
      .from(storyScreens)
      .innerJoin(stories, and(eq(stories.id, storyScreens.storyId), from))
      .where(and(eq(storyScreens.candidateId, candidateId), eq(storyScreens.screen, sql`asked.value`)))
      .limit(MOST_COUNTED);
  const shown = reader
    .select({
      screen: sql<Screen>`asked.value`,
      lived: sql<number>`(select count(*) from ${carrying(isNull(stories.runId))})`,
      played: sql<number>`(select count(*) from ${carrying(isNotNull(stories.runId))})`,
    })
    .from(EACH_SCREEN)
    .prepare();
  const bestOfLife = reader
    .select({ best: sql`json_object('strength', ${storyMatches.strength}, 'title', ${stories.title})` })
    .from(storyMatches)
    .innerJoin(stories, and(eq(stories.id, storyMatches.storyId), isNull(stories.runId)))
    .where(and(eq(storyMatches.candidateId, candidateId), eq(storyMatches.questionId, sql`asked.value`)))
    .orderBy(desc(storyMatches.score))
    .limit(1);
  const best = reader
    .select({ questionId: sql<string>`asked.value`, best: sql<string | null>`${bestOfLife}` })
    .from(sql`json_each(${sql.placeholder('questionIds')}) as asked`)
    .prepare();

  return async (candidate, questionIds) => {
    const [total, screens, matches] = await Promise.all([
      counted.get({ candidate }),
      shown.all({ candidate }),
      best.all({ candidate, questionIds: JSON.stringify(questionIds) }),
    ]);
    const known = matches.flatMap((row) => (row.best === null ? [] : [[row.questionId, JSON.parse(row.best) as BestStory] as const]));
    return { count: total?.count ?? 0, screens, best: new Map(known) };
  };
}
