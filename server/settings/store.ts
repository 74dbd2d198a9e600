/** What a candidate set, how much there is of them, and the end of all of it. */
import type { InStatement } from '@libsql/client';
import type { Database } from '../db/open.ts';
import { DEFAULT_PREFERENCES, keepPreferences, type Preferences } from '../db/preferences.ts';

/** In numbers, for the page that asks before everything goes. */
export type Holdings = {
  readonly runs: number;
  readonly stories: number;
  readonly answers: number;
  readonly cards: number;
  readonly recordings: number;
};

export type SettingsStore = {
  keep(candidate: string, preferences: Preferences): Promise<void>;
  holdings(candidate: string): Promise<Holdings>;
  /** Everything of the candidate but that there is one. Gives the ids of the recordings, whose files are to go. */
  deleteAll(candidate: string): Promise<readonly string[]>;
};

export { DEFAULT_PREFERENCES };

export function createSettingsStore({ prepared, writer }: Pick<Database, 'prepared' | 'writer'>): SettingsStore {
  const counted = prepared.one(`select ${COUNTED.map((table) => `(select count(*) from ${table} where candidate_id = ?1)`)}`);
  return {
    async keep(candidate, preferences) {
      await writer.write([keepPreferences(candidate, preferences)]);
    },
    async holdings(candidate) {
      const [runs, stories, answers, cards, recordings] = ((await counted(candidate)) ?? []) as [number, number, number, number, number];
      return { runs, stories, answers, cards, recordings };
    },
    async deleteAll(candidate) {
      const results = await writer.write([
        { sql: 'delete from recordings where candidate_id = ? returning id', args: [candidate] },
        keepPreferences(candidate, DEFAULT_PREFERENCES),
        ...DELETIONS.map((sql): InStatement => ({ sql, args: [candidate] })),
        ...TIDYING,
      ]);
      return (results[0]?.rows ?? []).map((row) => String(row.id));
    },
  };
}

const COUNTED = ['runs', 'stories', 'answers', 'cards', 'recordings'];

/** What names others goes before what it names; versions, screens, matches and reviews go with what they belong to. */
const DELETIONS = [
  'delete from evidence where candidate_id = ?',
  'delete from pointer_misses where candidate_id = ?',
  'delete from cards where candidate_id = ?',
  'delete from answers where candidate_id = ?',
  'delete from stories where candidate_id = ?',
  'delete from decisions where run_id in (select id from runs where candidate_id = ?)',
  'delete from runs where candidate_id = ?',
];

const TIDYING = [
  'delete from scenario_versions where hash not in (select hash from runs)',
  // A search index keeps the words of what was deleted until it is merged.
  "insert into answer_words (answer_words) values ('optimize')",
];
