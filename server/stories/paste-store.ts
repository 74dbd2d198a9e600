/** What was pasted lately, so that its proposals have an address; and the stories beside which they are set. */
import { and, desc, eq, gt, lt, notInArray, or, sql } from 'drizzle-orm';
import { ID } from '../db/ids.ts';
import type { Database } from '../db/open.ts';
import { build, statement } from '../db/statement.ts';
import { pastes } from '../db/tables/pastes.ts';
import { stories } from '../db/tables/stories.ts';
import { storyVersions } from '../db/tables/story-versions.ts';
import type { KeptStory } from '../domain/story/kept-already.ts';

export type PasteStore = {
  /** Under its id, or under that of the same text pasted before. */
  keep(candidate: string, id: string, pasted: string, now: number): Promise<string>;
  find(id: string, candidate: string): Promise<string | null>;
  /** The candidate's stories, group by group. */
  kept(candidate: string): AsyncGenerator<readonly KeptStory[]>;
};

/** The last ones, and none of before this: who comes back later has the text elsewhere. */
const MOST = 10;
const AGE = 14 * 24 * 60 * 60 * 1000;
/** Stories at a time, so that others need not wait. */
const GROUP = 50;

export function createPasteStore({ reader, writer }: Pick<Database, 'reader' | 'writer'>): PasteStore {
  const candidateId = sql.placeholder('candidate');
  const isOwn = eq(pastes.candidateId, candidateId);
  const one = reader
    .select({ pasted: pastes.pasted })
    .from(pastes)
    .where(and(isOwn, eq(pastes.id, sql.placeholder('id'))))
    .prepare();
  const same = reader
    .select({ id: pastes.id })
    .from(pastes)
    .where(and(isOwn, eq(pastes.pasted, sql.placeholder('pasted'))))
    .prepare();
  const isFirst = and(eq(storyVersions.storyId, stories.id), eq(storyVersions.number, 1));
  const group = reader
    .select({ n: stories.n, id: stories.id, title: stories.title, parts: stories.parts, first: storyVersions.parts })
    .from(stories)
    .leftJoin(storyVersions, isFirst)
    .where(and(eq(stories.candidateId, candidateId), gt(stories.n, sql.placeholder('after'))))
    .orderBy(stories.n)
    .limit(GROUP)
    .prepare();
  return {
    async keep(candidate, id, pasted, now) {
      const known = await same.get({ candidate, pasted });
      if (known) return known.id;
      const newest = build
        .select({ id: pastes.id })
        .from(pastes)
        .where(eq(pastes.candidateId, candidate))
        .orderBy(desc(pastes.createdAt))
        .limit(MOST);
      const isOld = or(lt(pastes.createdAt, now - AGE), notInArray(pastes.id, newest));
      await writer.write([
        statement(build.insert(pastes).values({ id, candidateId: candidate, pasted, createdAt: now })),
        statement(build.delete(pastes).where(and(eq(pastes.candidateId, candidate), isOld))),
      ]);
      return id;
    },
    find: async (id, candidate) => (ID.test(id) ? ((await one.get({ id, candidate }))?.pasted ?? null) : null),
    async *kept(candidate) {
      for (let after: number | undefined = -1; after !== undefined; ) {
        const rows = await group.all({ candidate, after });
        yield rows.map(({ id, title, parts, first }) => ({ id, title, texts: first ? [parts, first] : [parts] }));
        after = rows.length < GROUP ? undefined : rows.at(-1)?.n;
      }
    },
  };
}
