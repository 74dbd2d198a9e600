/** One thing removed by itself: put aside in the batch that takes it out, put back as it was, or forgotten once its hour is over. */
import type { InStatement } from '@libsql/client';
import { and, desc, eq, getTableName, gt, lte, type SQL, sql } from 'drizzle-orm';
import { type Removals, undoneSince } from '../../domain/removal/removed-thing.ts';
import { fail, ok } from '../../domain/result.ts';
import { ID } from '../ids.ts';
import type { Database } from '../open.ts';
import { build, statement } from '../statement.ts';
import { isRefused } from '../storage-errors.ts';
import { removed } from '../tables/removed.ts';
import { type PackedRows, recordingsIn } from './packed-rows.ts';
import { backStatements, settled } from './put-back.ts';
import { type Going, type GoingRows, type Tie, whatGoes } from './what-goes.ts';

type RemovalDeps = Pick<Database, 'reader' | 'writer'> & { readonly now: () => number; readonly newId: () => string };

/** Whoever types or plays while something is removed is faster for a moment, not for ever. */
const TRIES = 5;

export function createRemovals({ reader, writer, now, newId }: RemovalDeps): Removals {
  async function stateOf(rows: readonly GoingRows[]): Promise<string> {
    return (await reader.get<{ state: string }>(sql`select ${stamps(rows)} as state`))?.state ?? '';
  }

  async function pack({ rows, ties }: Going): Promise<PackedRows> {
    const going = rows.map(async ({ table, where }) => ({
      table: getTableName(table),
      rows: await reader.select().from(table).where(where),
    }));
    const tied = ties.map(async ({ table, column, value, key }) => {
      const keys = Object.fromEntries(key.map((one) => [one.name, one]));
      return {
        table: getTableName(table),
        column: column.name,
        value,
        keys: await reader.select(keys).from(table).where(eq(column, value)),
      };
    });
    return { rows: await Promise.all(going), ties: await Promise.all(tied) };
  }

  async function stored(id: string, candidate: string) {
    if (!ID.test(id)) return null;
    const isIt = and(eq(removed.id, id), eq(removed.candidateId, candidate), gt(removed.removedAt, undoneSince(now())));
    return (await reader.select().from(removed).where(isIt).get()) ?? null;
  }

  return {
    async remove(candidate, thing) {
      const going = whatGoes(candidate, thing);
      for (let tries = TRIES; tries > 0; tries--) {
        const state = await stateOf(going.rows);
        const packed = await pack(going);
        if (packed.rows[0]?.rows.length !== 1) return null;
        const id = newId();
        const aside = build.insert(removed).values({ id, candidateId: candidate, thing, packed, removedAt: now() });
        try {
          await writer.write([unlessChanged(going.rows, state), statement(aside), ...goneStatements(going)]);
          return id;
        } catch (error) {
          if (!isRefused(error) || (await stateOf(going.rows)) === state) throw error;
        }
      }
      return null;
    },
    async lately(candidate, { kind, id, number = null }) {
      const isIt = sql`${removed.thing} ->> 'kind' = ${kind} and ${removed.thing} ->> 'id' = ${id} and ${removed.thing} ->> 'number' is ${number}`;
      const isKept = and(eq(removed.candidateId, candidate), gt(removed.removedAt, undoneSince(now())), isIt);
      const found = await reader.select({ id: removed.id }).from(removed).where(isKept).orderBy(desc(removed.removedAt)).limit(1).get();
      return found?.id ?? null;
    },
    find: async (id, candidate) => (await stored(id, candidate))?.thing ?? null,
    async bringBack(id, candidate) {
      const found = await stored(id, candidate);
      if (!found) return fail('gone');
      const packed = await settled(reader, found.packed);
      try {
        await writer.write([...backStatements(packed), statement(build.delete(removed).where(eq(removed.id, id)))]);
        return ok(found.thing);
      } catch (error) {
        if (!isRefused(error)) throw error;
        return (await stored(id, candidate)) ? fail('in-the-way') : ok(found.thing);
      }
    },
    async forget() {
      const isOver = lte(removed.removedAt, undoneSince(now()));
      const over = await reader.select({ id: removed.id, packed: removed.packed }).from(removed).where(isOver);
      if (over.length > 0) await writer.write([statement(build.delete(removed).where(isOver))]);
      return over.flatMap(({ packed }) => recordingsIn(packed));
    },
    async recordings() {
      return (await reader.select({ packed: removed.packed }).from(removed)).flatMap(({ packed }) => recordingsIn(packed));
    },
  };
}

/** Counts and sums of what goes. */
function stamps(rows: readonly GoingRows[]): SQL {
  const sums = rows.map(
    ({ table, where, stamp }) => sql`(select count(*) || ' ' || coalesce(sum(${stamp ?? sql`0`}), 0) from ${table} where ${where})`,
  );
  return sql.join(sums, sql` || ' ' || `);
}

/** A value is never null, so the whole batch fails where somebody was faster. */
function unlessChanged(rows: readonly GoingRows[], state: string): InStatement {
  return statement(sql`insert into settings (name, value) select 'removal', null where (${stamps(rows)}) <> ${state}`);
}

function goneStatements({ rows, ties, derived }: Going): readonly InStatement[] {
  return [
    ...ties.map(untied),
    ...[...derived, ...rows.toReversed()].map(({ table, where }) => statement(build.delete(table).where(where))),
  ];
}

function untied({ table, column, value }: Tie): InStatement {
  return statement(sql`update ${table} set ${sql.identifier(column.name)} = null where ${eq(column, value)}`);
}
