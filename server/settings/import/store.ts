/** What an import writes: all of it in one transaction, and only if nothing changed since it was planned. */
import type { InStatement } from '@libsql/client';
import type { Database } from '../../db/open.ts';
import { keepPreferences } from '../../db/preferences.ts';
import type { Rows } from '../../domain/export/rows.ts';
import type { Wrong } from '../../domain/export/shape.ts';
import { type Insertion, insertionsOf } from './columns.ts';
import type { Plan } from './plan.ts';

export type ImportStore = {
  /** Says, in a short text, in what state everything is. */
  state(candidate: string): Promise<string>;
  /** The first row whose id is another candidate's here. */
  foreign(candidate: string, rows: Rows): Promise<Wrong | null>;
  /** False, and nothing is written, if the state is not `state` any more. */
  write(candidate: string, plan: Plan, state: string): Promise<boolean>;
};

export function createImportStore({ prepared, writer }: Pick<Database, 'prepared' | 'writer'>): ImportStore {
  const asked = prepared.one(`select ${STATE}`);
  const state = async (candidate: string) => String((await asked(candidate))?.[0]);
  const foreign = prepared.batch(
    OWNED.map((table) => `select id from ${table} where candidate_id <> ?1 and id in (select value from json_each(?2)) limit 1`),
  );
  return {
    state,
    async foreign(candidate, rows) {
      const found = await foreign(OWNED.map((table) => [candidate, JSON.stringify(rows[table].map(({ id }) => id))]));
      for (const [index, table] of OWNED.entries()) {
        const id = found[index]?.[0]?.[0];
        const at = rows[table].findIndex((row) => row.id === id);
        if (at !== -1) return { at: `${table}[${at}].id`, expected: 'an id of yours or a new one', saw: 'one of another candidate' };
      }
      return null;
    },
    async write(candidate, plan, planned) {
      try {
        await writer.write([unlessChanged(candidate, planned), ...statementsOf(candidate, plan)]);
        return true;
      } catch (error) {
        if ((await state(candidate)) !== planned) return false;
        throw error;
      }
    },
  };
}

const OWNED = ['runs', 'stories', 'answers', 'cards', 'recordings'] as const;

// Counts and sums that an index holds: whatever is saved, rated or taken changes one of them. Remainders, so that no sum overflows.
const STATE = `
  (select count(*) || ' ' || coalesce(sum(updated_at % 1000000007), 0) from answers where candidate_id = ?1) || ' ' ||
  (select count(*) || ' ' || coalesce(sum(updated_at % 1000000007), 0) from stories where candidate_id = ?1) || ' ' ||
  (select count(*) || ' ' || coalesce(sum(updated_at % 1000000007), 0) from runs where candidate_id = ?1) || ' ' ||
  (select count(*) || ' ' || coalesce(sum(due % 1000000007), 0) from cards where candidate_id = ?1) || ' ' ||
  (select count(*) from reviews where candidate_id = ?1) || ' ' ||
  (select count(*) || ' ' || coalesce(sum(at % 1000000007), 0) from evidence where candidate_id = ?1) || ' ' ||
  (select count(*) from recordings where candidate_id = ?1)`;

/** A value is never null, so the whole transaction fails where the state is another. */
function unlessChanged(candidate: string, planned: string): InStatement {
  return { sql: `insert into settings (name, value) select 'import', null where (${STATE}) <> ?2`, args: [candidate, planned] };
}

function statementsOf(candidate: string, plan: Plan): readonly InStatement[] {
  const told = JSON.stringify(plan.stories.map(({ id }) => id));
  return [
    keepPreferences(candidate, plan.preferences),
    { sql: 'delete from story_screens where story_id in (select value from json_each(?))', args: [told] },
    { sql: 'delete from story_matches where story_id in (select value from json_each(?))', args: [told] },
    ...insertionsOf(candidate, plan).flatMap(insert),
  ];
}

/** Parameters a statement: SQLite takes 32,766. */
const MOST_PARAMETERS = 4_000;

/** As few statements as hold the rows. Values are parameters and not one JSON text, since SQLite does not read every number of 17 digits from text as it was written. */
function insert({ table, columns, key, isNew, rows }: Insertion): readonly InStatement[] {
  const most = Math.floor(MOST_PARAMETERS / columns.length);
  const row = `(${columns.map(() => '?')})`;
  const set = columns.filter((column) => !key.includes(column)).map((column) => `${column} = excluded.${column}`);
  const conflict = `on conflict (${key}) do ${isNew ? 'nothing' : `update set ${set} where candidate_id = excluded.candidate_id`}`;
  return Array.from({ length: Math.ceil(rows.length / most) }, (_, index) => {
    const group = rows.slice(index * most, (index + 1) * most);
    return { sql: `insert into ${table} (${columns}) values ${group.map(() => row)} ${conflict}`, args: group.flat() };
  });
}
