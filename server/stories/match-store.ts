/** Which questions a story serves, as it is stored beside the story. */
import { and, desc, eq, exists, gt, inArray, lt, ne, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { build, statement } from '../db/statement.ts';
import { stories } from '../db/tables/stories.ts';
import { storyMatches } from '../db/tables/story-matches.ts';
import { storyScreens } from '../db/tables/story-screens.ts';
import type { Write } from '../db/writer.ts';
import { MATCHER_VERSION } from '../domain/story/match.ts';
import type { StoryMatch, StoryText } from '../domain/story/story.ts';

/** A story as it is saved: what hangs on it is written only if this very save was. */
export type SavedStory = {
  readonly id: string;
  readonly candidate: string;
  readonly revision: number;
  readonly updatedAt: number;
};

export type MatchedStory = SavedStory & { readonly text: StoryText };

/** What a story was matched against: the bank as it is, by the matcher as it is. */
export function matchedBy(bankHash: string): string {
  return `${MATCHER_VERSION}-${bankHash}`;
}

export type MatchStore = {
  /** Best first. */
  matches(storyId: string): Promise<readonly StoryMatch[]>;
  /** Stories that were matched against another bank than `bank`, or by another matcher, at most `BATCH`. */
  stale(candidate: string, bank: string): Promise<readonly MatchedStory[]>;
  /** The same of one story; null where its matches are fresh. */
  staleOne(candidate: string, bank: string, storyId: string): Promise<MatchedStory | null>;
  rematch(stories: readonly (SavedStory & { readonly matches: readonly StoryMatch[] })[], bank: string): Promise<void>;
};

/** So many are written at a time. */
const BATCH = 10;

export function createMatchStore({ reader, writer }: Pick<Database, 'reader' | 'writer'>): MatchStore {
  const { questionId, strength, score, why } = storyMatches;
  const matches = reader
    .select({ questionId, strength, score, why })
    .from(storyMatches)
    .where(eq(storyMatches.storyId, sql.placeholder('storyId')))
    .orderBy(desc(score))
    .prepare();
  const { id, title, role, parts, numbers, revision, updatedAt } = stories;
  const matchedWhere = (isAnother: SQL) =>
    reader
      .select({ id, title, role, parts, numbers, revision, updatedAt })
      .from(stories)
      .where(and(eq(stories.candidateId, sql.placeholder('candidate')), isAnother));
  // Two ranges, so that the index finds those of another bank without passing over all of this one.
  const stale = matchedWhere(lt(stories.bank, sql.placeholder('bank')))
    .unionAll(matchedWhere(gt(stories.bank, sql.placeholder('bank'))))
    .limit(BATCH)
    .prepare();
  const staleOne = matchedWhere(
    and(eq(stories.id, sql.placeholder('storyId')), ne(stories.bank, sql.placeholder('bank'))) as SQL,
  ).prepare();
  const screens = reader
    .select({ storyId: storyScreens.storyId, screen: storyScreens.screen })
    .from(storyScreens)
    .where(inArray(storyScreens.storyId, sql`(select value from json_each(${sql.placeholder('storyIds')}))`))
    .prepare();

  async function matchedRows(candidate: string, rows: Awaited<ReturnType<typeof stale.all>>): Promise<readonly MatchedStory[]> {
    if (rows.length === 0) return [];
    const shown = await screens.all({ storyIds: JSON.stringify(rows.map((row) => row.id)) });
    return rows.map((row) => ({
      id: row.id,
      candidate,
      revision: row.revision,
      updatedAt: row.updatedAt,
      text: {
        title: row.title,
        role: row.role,
        parts: row.parts,
        numbers: row.numbers,
        screens: shown.filter(({ storyId }) => storyId === row.id).map(({ screen }) => screen),
      },
    }));
  }

  return {
    matches: (storyId) => matches.all({ storyId }),
    async stale(candidate, bank) {
      return matchedRows(candidate, await stale.all({ candidate, bank }));
    },
    async staleOne(candidate, bank, storyId) {
      const [one] = await matchedRows(candidate, await staleOne.all({ candidate, bank, storyId }));
      return one ?? null;
    },
    async rematch(rematched, bank) {
      await writer.write(rematched.flatMap((story) => [...keepMatches(story, story.matches), keepBank(story, bank)]));
    },
  };
}

/** In the same batch as the story, behind it. */
export function keepMatches(saved: SavedStory, matches: readonly StoryMatch[]): Write {
  const made = build
    .select({
      storyId: stories.id,
      candidateId: stories.candidateId,
      questionId: sql<string>`made.value ->> 'questionId'`.as('question_id'),
      strength: sql<string>`made.value ->> 'strength'`.as('strength'),
      score: sql<number>`made.value ->> 'score'`.as('score'),
      why: sql<string>`made.value ->> 'why'`.as('why'),
    })
    .from(stories)
    .innerJoin(sql`json_each(${JSON.stringify(matches)}) as made`, sql`true`)
    .where(isSaved(saved));
  return [
    statement(build.delete(storyMatches).where(and(eq(storyMatches.storyId, saved.id), wasSaved(saved)))),
    statement(build.insert(storyMatches).select(made)),
  ];
}

/** The row of a story as this very save left it. */
export function isSaved({ id, candidate, revision, updatedAt }: SavedStory): SQL | undefined {
  return and(eq(stories.id, id), eq(stories.candidateId, candidate), eq(stories.revision, revision), eq(stories.updatedAt, updatedAt));
}

export function wasSaved(saved: SavedStory): SQL {
  return exists(build.select({ id: stories.id }).from(stories).where(isSaved(saved)));
}

function keepBank({ id, revision }: SavedStory, bank: string) {
  return statement(
    build
      .update(stories)
      .set({ bank })
      .where(and(eq(stories.id, id), eq(stories.revision, revision))),
  );
}
