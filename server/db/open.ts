/** Opens the database: one connection that writes, behind a queue, and one that only reads. Every refusal is a sentence for the terminal. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Client } from '@libsql/client';
import type { DatabaseAddress } from '../config.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { copyBeforeUpdate } from './backup/before-update.ts';
import { localCandidate } from './candidate.ts';
import { checkpointing } from './checkpoint.ts';
import { connect, prepareReader, prepareWriter } from './connection.ts';
import { PRIVATE_FOLDER } from './files.ts';
import { cutOff, unwritableBeside } from './left-over.ts';
import { bringUp, type Foreign, isBehind, recognise } from './migrate.ts';
import { createReader, type Reader } from './reader.ts';
import { onSameFile } from './same-file.ts';
import { sentenceOf, storageErrorOf } from './storage-errors.ts';
import { createWriter, type Writer } from './writer.ts';

export type Database = {
  /** The one candidate, while there is no login. */
  readonly candidate: string;
  readonly writer: Writer;
  readonly reader: Reader;
  /** Gives the space of what was deleted back to the disk, and leaves nothing of it in the file. A server sees to its own. */
  shrink(): Promise<void>;
  /** Writes what still waits, then closes. */
  close(): Promise<void>;
};

export type Opening = {
  /** For the candidate, if this is the first start. */
  readonly newId: string;
  readonly now: number;
  /** Milliseconds to try again, now and at every write, while another program holds the database. */
  readonly patience: number;
};

const FOREIGN: Readonly<Record<Foreign, string>> = {
  newer: 'It was written by a newer version of Dry Run. Update Dry Run, or let DATABASE_URL name another file.',
  'not-ours': 'It belongs to another program. Let DATABASE_URL name another file.',
};

/** Waits and tries again while another program holds the database, for as long as `patience` says. */
export async function openDatabase(address: DatabaseAddress, opening: Opening): Promise<Result<Database, string>> {
  const name = address.kind === 'file' ? address.path : new URL(address.url).host;
  const until = performance.now() + opening.patience;
  try {
    const broken = address.kind === 'file' ? cutOff(address.path) : null;
    if (broken) return fail(`The database ${name} cannot be used. ${broken}`);
    if (address.kind === 'file') mkdirSync(dirname(address.path), { recursive: true, mode: PRIVATE_FOLDER });
    for (;;) {
      const opened = await openOnce(address, opening, until);
      if (opened === 'busy') await setTimeout(100);
      else return opened.ok ? opened : fail(`The database ${name} cannot be used. ${FOREIGN[opened.error]}`);
    }
  } catch (error) {
    const fault = storageErrorOf(error);
    const beside = fault && address.kind === 'file' ? unwritableBeside(address.path) : null;
    if (fault) return fail(`The database ${name} cannot be used. ${beside ?? sentenceOf(fault)}`);
    if (error instanceof Error && 'syscall' in error) return fail(`The folder of the database ${name} cannot be made: ${error.message}.`);
    throw error;
  }
}

async function openOnce(address: DatabaseAddress, opening: Opening, until: number): Promise<Result<Database, Foreign> | 'busy'> {
  const clients: Client[] = [];
  const open = () => {
    const client = connect(address);
    clients.push(client);
    return client;
  };
  try {
    const known = await databaseOf(address, opening, open);
    if (!known.ok) closeAll(clients);
    return known;
  } catch (error) {
    closeAll(clients);
    if (storageErrorOf(error)?.code === 'SQLITE_BUSY' && performance.now() < until) return 'busy';
    throw error;
  }
}

function closeAll(clients: readonly Client[]): void {
  for (const client of clients) client.close();
}

async function databaseOf(address: DatabaseAddress, opening: Opening, open: () => Client): Promise<Result<Database, Foreign>> {
  const writing = open();
  const known = await recognise(writing);
  if (!known.ok) return known;
  await prepareWriter(writing, address);
  if (address.kind === 'file' && (await isBehind(writing))) await copyBeforeUpdate(writing, address.path, opening.now);
  await bringUp(writing);
  const reading = open();
  await prepareReader(reading, address);
  const reconnect = async () => {
    await writing.reconnect();
    await prepareWriter(writing, address);
  };
  const queue = createWriter({ client: writing, reconnect, patience: opening.patience });
  const writer = address.kind === 'file' ? onSameFile(checkpointing(queue), address.path) : queue;
  const reads = createReader(address, reading);
  const candidate = await localCandidate(reads.reader, writer, opening.newId, opening.now);
  const close = async () => {
    await writer.idle();
    reads.close();
    closeAll([reading, writing]);
  };
  const shrink = async () => {
    // The log holds what was deleted, too.
    if (address.kind === 'file') await writer.alone(['VACUUM', 'PRAGMA wal_checkpoint(TRUNCATE)']);
  };
  return ok({ candidate, writer, reader: reads.reader, shrink, close });
}
