/** The one queue through which everything is written. Writes that wait together are committed together and share one flush to disk. */
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Client, InStatement, ResultSet } from '@libsql/client';
import { storageErrorOf } from './storage-errors.ts';

export type Write = readonly InStatement[];

export type Writer = {
  /** All of the statements or none; resolves once they are on disk, with one result a statement. */
  write(statements: Write): Promise<readonly ResultSet[]>;
  /** Statements that no transaction may hold, one after the other, while nothing else is written. Tried once. */
  alone(statements: readonly string[]): Promise<void>;
  /** Resolves when nothing waits any more. */
  idle(): Promise<void>;
};

export type WriterOptions = {
  readonly client: Pick<Client, 'batch' | 'execute' | 'transaction'>;
  /** Whether statements run on this thread, so that many of them keep everybody waiting. */
  readonly isLocal: boolean;
  /** Opens the connection afresh and sets its PRAGMAs again. */
  readonly reconnect: () => Promise<void>;
  /** Milliseconds for which a write tries again while another program holds the database. */
  readonly patience: number;
};

type Waiting = { readonly write: Write; resolve(results: readonly ResultSet[]): void; reject(error: unknown): void };

/** What waits for its turn by itself. */
type Alone = { run(): Promise<void> };

type Connection = WriterOptions & { isTrusted: boolean };

/**
 * Whoever waited for one batch gets their pages before the event loop turns again, a millisecond each, and only then does somebody new get a word in:
 * with 200 of them a new connection waited for two such turns. More than 32 that share a flush win little.
 */
const BATCH = 32;

export function createWriter(options: WriterOptions): Writer {
  const connection: Connection = { ...options, isTrusted: true };
  const queue: Waiting[] = [];
  const apart: Alone[] = [];
  let working: Promise<void> | null = null;

  async function work(): Promise<void> {
    // Local calls never leave the event loop: without this pause no further request could join the batch.
    for (await setImmediate(); queue.length > 0 || apart.length > 0; await setImmediate()) {
      if (queue.length > 0) await settle(connection, queue.splice(0, BATCH));
      await apart.shift()?.run();
    }
    working = null;
  }

  return {
    write(statements) {
      return new Promise((resolve, reject) => {
        queue.push({ write: statements, resolve, reject });
        working ??= work();
      });
    },
    alone(statements) {
      return new Promise((resolve, reject) => {
        apart.push({ run: () => oneByOne(connection, statements).then(resolve, reject) });
        working ??= work();
      });
    },
    async idle() {
      while (working) await working;
    },
  };
}

async function settle(connection: Connection, group: readonly Waiting[]): Promise<void> {
  try {
    const results = await commit(
      connection,
      group.flatMap((waiting) => waiting.write),
    );
    share(group, results);
  } catch (error) {
    // No fault of the storage, so of a statement: its neighbours are written without it.
    if (group.length > 1 && storageErrorOf(error) === null) for (const waiting of group) await settle(connection, [waiting]);
    else for (const waiting of group) waiting.reject(error);
  }
}

function share(group: readonly Waiting[], results: readonly ResultSet[]): void {
  let from = 0;
  for (const { write, resolve } of group) {
    resolve(results.slice(from, from + write.length));
    from += write.length;
  }
}

async function commit(connection: Connection, statements: Write): Promise<readonly ResultSet[]> {
  const until = performance.now() + connection.patience;
  for (let pause = 10; ; pause = Math.min(pause * 2, 250)) {
    try {
      if (!connection.isTrusted) await connection.reconnect();
      connection.isTrusted = true;
      return await written(connection, statements);
    } catch (error) {
      // After one SQLITE_BUSY a connection acknowledges later writes and never commits them: none is trusted after a failure.
      connection.isTrusted = false;
      if (!['SQLITE_BUSY', 'SQLITE_LOCKED'].includes(codeOf(error)) || performance.now() >= until) throw error;
      await setTimeout(pause);
    }
  }
}

/** Values: some ten milliseconds of this thread. */
const VALUES_AT_ONCE = 8_000;

function written({ client, isLocal }: Connection, statements: Write): Promise<readonly ResultSet[]> {
  const values = statements.reduce((sum, statement) => sum + valuesOf(statement), 0);
  return isLocal && values > VALUES_AT_ONCE ? inTurns(client, statements) : client.batch([...statements], 'write');
}

function valuesOf(statement: InStatement): number {
  return typeof statement === 'object' && Array.isArray(statement.args) ? statement.args.length : 0;
}

/** All or none, a turn of the event loop each: those who only read are answered in between, from what was there before. */
async function inTurns(client: WriterOptions['client'], statements: Write): Promise<readonly ResultSet[]> {
  const transaction = await client.transaction('write');
  try {
    const results: ResultSet[] = [];
    for (const statement of statements) {
      results.push(await transaction.execute(statement));
      await setImmediate();
    }
    await transaction.commit();
    return results;
  } finally {
    transaction.close();
  }
}

async function oneByOne(connection: Connection, statements: readonly string[]): Promise<void> {
  try {
    if (!connection.isTrusted) await connection.reconnect();
    connection.isTrusted = true;
    for (const statement of statements) await connection.client.execute(statement);
  } catch (error) {
    connection.isTrusted = false;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
