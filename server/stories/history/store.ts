/** The versions of a story. */
import { and, desc, eq, gt, lt, max, min, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { storyVersions } from '../../db/tables/story-versions.ts';
import type { VersionsAround } from '../../domain/answer/compared.ts';
import type { Reason } from '../../domain/answer/version.ts';
import type { DraftParts } from '../../domain/reading/reading.ts';

export type StoryVersionSummary = {
  readonly number: number;
  readonly words: number;
  readonly reason: Reason;
  readonly at: number;
};

export type StoryVersion = StoryVersionSummary & { readonly parts: DraftParts };

export type StoryHistoryStore = {
  /** Versions before a number, newest first, at most one more than VERSIONS. */
  versions(storyId: string, before: number): Promise<readonly StoryVersionSummary[]>;
  version(storyId: string, number: number): Promise<StoryVersion | null>;
  /** The versions around a number, since some may have been removed. */
  around(storyId: string, number: number): Promise<VersionsAround>;
};

/** A page of them. */
export const VERSIONS = 20;

export function createStoryHistoryStore({ reader }: Pick<Database, 'reader'>): StoryHistoryStore {
  const { number, words, reason, createdAt, parts } = storyVersions;
  const summary = { number, words, reason, at: createdAt };
  const isOfStory = eq(storyVersions.storyId, sql.placeholder('storyId'));
  const list = reader
    .select(summary)
    .from(storyVersions)
    .where(and(isOfStory, lt(number, sql.placeholder('before'))))
    .orderBy(desc(number))
    .limit(VERSIONS + 1)
    .prepare();
  const one = reader
    .select({ ...summary, parts })
    .from(storyVersions)
    .where(and(isOfStory, eq(number, sql.placeholder('number'))))
    .prepare();
  const before = reader
    .select({ number: max(storyVersions.number) })
    .from(storyVersions)
    .where(and(isOfStory, lt(storyVersions.number, sql.placeholder('number'))))
    .prepare();
  const after = reader
    .select({ number: min(storyVersions.number) })
    .from(storyVersions)
    .where(and(isOfStory, gt(storyVersions.number, sql.placeholder('number'))))
    .prepare();
  return {
    versions: (storyId, before) => list.all({ storyId, before }),
    async version(storyId, asked) {
      return (await one.get({ storyId, number: asked })) ?? null;
    },
    async around(storyId, asked) {
      const of = { storyId, number: asked };
      const [older, newer] = await Promise.all([before.get(of), after.get(of)]);
      return { before: older?.number ?? null, after: newer?.number ?? null };
    },
  };
}
