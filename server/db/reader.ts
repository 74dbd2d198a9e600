/**
 * Reads. Queries are drizzle's, with named and typed rows: prepare them once, with placeholders, and they cost what libsql's own do. On a
 * file a statement is prepared once for all its calls; on a server the queries of one moment go in one round trip.
 */
import type { Client, InValue, ResultSet } from '@libsql/client';
import { type SQLWrapper, sql } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import { drizzle, type SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy';
import Libsql from 'libsql';
import type { DatabaseAddress } from '../config.ts';
import { BUSY_TIMEOUT } from './connection.ts';
import { storageErrorOf } from './storage-errors.ts';

export type Reader = Omit<SqliteRemoteDatabase, 'all' | 'get'> & {
  /** SQL written by hand: rows by the names of their columns. */
  all<T>(query: SQLWrapper | string): Promise<T[]>;
  get<T>(query: SQLWrapper | string): Promise<T | undefined>;
};

export type ReadConnection = { readonly reader: Reader; close(): void };

/** `client` is asked where the database is on a server. */
export function createReader(address: DatabaseAddress, client: Client): ReadConnection {
  const source = address.kind === 'file' ? onFile(address.path) : onServer(client);
  const queries = drizzle(async (text, params, method) => {
    // drizzle takes a missing row for none, whatever its types say.
    return { rows: (method === 'get' ? await source.first(text, params) : await source.rows(text, params)) as unknown[][] };
  });
  // Of SQL written by hand drizzle would give bare lists of values.
  const dialect = new SQLiteAsyncDialect();
  const named = <T>(query: SQLWrapper | string) => {
    const built = dialect.sqlToQuery(typeof query === 'string' ? sql.raw(query) : query.getSQL());
    return source.named(built.sql, built.params) as Promise<T[]>;
  };
  const first = async <T>(query: SQLWrapper | string) => (await named<T>(query))[0];
  return { reader: Object.assign(queries, { all: named, get: first }) as unknown as Reader, close: source.close };
}

type Source = {
  /** Values in the order of the columns. */
  rows(text: string, params: unknown[]): Promise<readonly (readonly unknown[])[]>;
  first(text: string, params: unknown[]): Promise<readonly unknown[] | undefined>;
  named(text: string, params: unknown[]): Promise<readonly object[]>;
  close(): void;
};

/** The client of libsql prepares a statement anew at each call, which costs ten times the answer. */
function onFile(path: string): Source {
  const database = new Libsql(path, { timeout: BUSY_TIMEOUT });
  database.exec('PRAGMA query_only = ON');
  // Apart: a statement of libsql whose `all` found nothing gives nothing at its next `get`, whatever there is.
  const forAll = new Map<string, Libsql.Statement>();
  const forFirst = new Map<string, Libsql.Statement>();
  const prepared = (statements: Map<string, Libsql.Statement>, text: string) => {
    // A prepared statement would still answer from a database that is closed.
    if (!database.open) throw new Error('the database is closed');
    const known = statements.get(text) ?? database.prepare(text).raw(true);
    // The code has some hundred queries; only lists of unlike length make more.
    if (statements.size >= MOST_STATEMENTS) statements.clear();
    statements.set(text, known);
    return known;
  };
  return {
    rows: async (text, params) => prepared(forAll, text).all(...params) as unknown[][],
    first: async (text, params) => prepared(forFirst, text).get(...params) as unknown[] | undefined,
    named: async (text, params) => {
      if (!database.open) throw new Error('the database is closed');
      return database.prepare(text).all(...params) as object[];
    },
    close: () => void database.close(),
  };
}

const MOST_STATEMENTS = 1_000;

type Waiting = {
  readonly sql: string;
  readonly args: InValue[];
  resolve(result: ResultSet): void;
  reject(error: unknown): void;
};

/** A statement is a round trip there, so that those of one page are asked together. */
function onServer(client: Client): Source {
  let waiting: Waiting[] = [];

  async function ask(): Promise<void> {
    const group = waiting;
    waiting = [];
    try {
      const results = await client.batch(
        group.map(({ sql: text, args }) => ({ sql: text, args })),
        'read',
      );
      for (const [index, { resolve }] of group.entries()) resolve(results[index] as ResultSet);
    } catch (error) {
      // One of them may be at fault: then each is asked alone, and only its own is refused.
      if (group.length === 1 || storageErrorOf(error) !== null) for (const { reject } of group) reject(error);
      else for (const one of group) await client.execute({ sql: one.sql, args: one.args }).then(one.resolve, one.reject);
    }
  }

  function result(text: string, params: unknown[]): Promise<ResultSet> {
    return new Promise((resolve, reject) => {
      waiting.push({ sql: text, args: params as InValue[], resolve, reject });
      if (waiting.length === 1) queueMicrotask(() => void Promise.resolve().then(ask));
    });
  }

  async function rows(text: string, params: unknown[]) {
    const { rows: found, columns } = await result(text, params);
    return found.map((row) => columns.map((_, index) => row[index]));
  }

  return {
    rows,
    first: async (text, params) => (await rows(text, params))[0],
    async named(text, params) {
      const { rows: found, columns } = await result(text, params);
      return found.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index]])));
    },
    close() {},
  };
}
