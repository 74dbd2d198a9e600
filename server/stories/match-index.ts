/** Which story serves which question: kept with each story, and made anew for those that were matched against another bank. */
import { setImmediate } from 'node:timers/promises';
import type { QuestionBank } from '../content/question-bank.ts';
import type { Database } from '../db/open.ts';
import type { Write } from '../db/writer.ts';
import { match } from '../domain/story/match.ts';
import type { Story } from '../domain/story/story.ts';

export type MatchIndex = {
  /** Before a page that shows matches. Cheap while nothing changed. */
  refresh(candidate: string): Promise<void>;
};

/** A story as it is saved: what hangs on it is written only if this very save was. */
export type Saved = { readonly candidate: string; readonly revision: number; readonly updatedAt: number };

/** Matching a story takes about 1 ms, a long one 5: others wait no longer than 50. */
const BATCH = 10;

type Stale = Pick<Story, 'id' | 'title' | 'role' | 'parts' | 'numbers' | 'screens'> & {
  readonly revision: number;
  readonly updatedAt: number;
};

/** Two ranges, so that the index finds those of another bank without passing over all of this one. */
const STALE = `
  select json_group_array(json_object('id', id, 'title', title, 'role', role, 'parts', json(parts), 'numbers', numbers, 'revision', revision,
    'updatedAt', updated_at, 'screens', json((select json_group_array(screen) from story_screens where story_id = id))))
  from (select * from stories where candidate_id = ?1 and bank < ?2 union all select * from stories where candidate_id = ?1 and bank > ?2 limit ?3)`;

export function createMatchIndex({
  prepared,
  writer,
  bank,
}: Pick<Database, 'prepared' | 'writer'> & { readonly bank: QuestionBank }): MatchIndex {
  const stale = prepared.one(STALE);
  const working = new Map<string, Promise<void>>();

  async function refreshAll(candidate: string): Promise<void> {
    for (;;) {
      const hash = bank.hash();
      const [json = '[]'] = ((await stale(candidate, hash, BATCH)) ?? []) as [string?];
      const stories = JSON.parse(json) as readonly Stale[];
      if (stories.length === 0) return;
      await writer.write(stories.flatMap((story) => rematch(story, candidate, bank, hash)));
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

function rematch(stale: Stale, candidate: string, bank: QuestionBank, hash: string): Write {
  const story = { ...stale, happened: '', skills: [], simulated: false };
  return [
    ...keepMatches(story, { candidate, revision: stale.revision, updatedAt: stale.updatedAt }, bank),
    { sql: 'update stories set bank = ? where id = ? and revision = ?', args: [hash, stale.id, stale.revision] },
  ];
}

/** In the same batch as the story, behind it. */
export function keepMatches(story: Story, saved: Saved, bank: QuestionBank): Write {
  const matches = match(story, bank.questions());
  const { sql, args } = isSaved(story.id, saved);
  return [
    { sql: `delete from story_matches where story_id = ? and ${sql}`, args: [story.id, ...args] },
    {
      sql: `insert into story_matches (story_id, candidate_id, question_id, strength, score, why)
        select ?, ?, value ->> 'questionId', value ->> 'strength', value ->> 'score', value ->> 'why' from json_each(?) where ${sql}`,
      args: [story.id, saved.candidate, JSON.stringify(matches), ...args],
    },
  ];
}

export function isSaved(
  id: string,
  { candidate, revision, updatedAt }: Saved,
): { readonly sql: string; readonly args: (string | number)[] } {
  return {
    sql: 'exists (select 1 from stories where id = ? and candidate_id = ? and revision = ? and updated_at = ?)',
    args: [id, candidate, revision, updatedAt],
  };
}
