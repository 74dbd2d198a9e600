/**
 * Questions that every page asks. On a file they go to libsql itself, prepared once: the client prepares anew at each call, which costs
 * ten times the answer. A server is asked through the client.
 */
import type { Client, InValue } from '@libsql/client';
import Libsql from 'libsql';
import type { DatabaseAddress } from '../config.ts';
import { BUSY_TIMEOUT } from './connection.ts';

export type Row = readonly unknown[];

export type Prepared = {
  /** The first row's columns in order; undefined where there is none. */
  one(sql: string): (...args: InValue[]) => Promise<Row | undefined>;
  /** All rows of several questions, each with arguments of its own; a server is asked once for all of them. */
  batch(questions: readonly string[]): (args: readonly (readonly InValue[])[]) => Promise<readonly (readonly Row[])[]>;
  close(): void;
};

export function prepared(address: DatabaseAddress, client: Client): Prepared {
  return address.kind === 'file' ? onFile(address.path) : onServer(client);
}

function onFile(path: string): Prepared {
  const database = new Libsql(path, { timeout: BUSY_TIMEOUT });
  database.exec('PRAGMA query_only = ON');
  return {
    one(sql) {
      const statement = database.prepare(sql).raw(true);
      return async (...args) => {
        // A prepared statement would still answer from a database that is closed.
        if (!database.open) throw new Error('the database is closed');
        return statement.get(...args) as Row | undefined;
      };
    },
    batch(questions) {
      const statements = questions.map((sql) => database.prepare(sql).raw(true));
      return async (args) => {
        if (!database.open) throw new Error('the database is closed');
        return statements.map((statement, index) => statement.all(...(args[index] ?? [])) as Row[]);
      };
    },
    close: () => void database.close(),
  };
}

function onServer(client: Client): Prepared {
  return {
    one:
      (sql) =>
      async (...args) => {
        const { rows, columns } = await client.execute({ sql, args });
        const [row] = rows;
        return row && columns.map((_, index) => row[index]);
      },
    batch: (questions) => async (args) => {
      const results = await client.batch(
        questions.map((sql, index) => ({ sql, args: [...(args[index] ?? [])] })),
        'read',
      );
      return results.map(({ rows, columns }) => rows.map((row) => columns.map((_, index) => row[index])));
    },
    close() {},
  };
}
