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
import { noteCleanStop, wasLeftClean } from './clean-stop.ts';
import { connect, prepareReader, prepareWriter } from './connection.ts';
import { PRIVATE_FOLDER } from './files.ts';
import { cutOff, unwritableBeside } from './left-over.ts';
import { bringUp, type Foreign, isBehind, recognise } from './migrate.ts';
import { createReader, type Reader } from './reader.ts';
import { onSameFile } from './same-file.ts';
import { sentenceOf, storageErrorOf } from './storage-errors.ts';
import { type BrokenText, brokenText } from './text-check.ts';
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

/** `isWhole`: left in order by the last start, so that it is not looked over. */
type OpeningOnce = Opening & { readonly isWhole: boolean };

/** Milliseconds: a start that takes longer than a page is worse than what is found so seldom. */
const LOOKING_OVER = 2_000;

async function isInFile(client: Client): Promise<boolean> {
  const { rows } = await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  return rows[0]?.busy === 0;
}

function notText({ table, row }: BrokenText): string {
  return (
    `It is damaged: in the table ${table}, row ${row}, stands a text that is not UTF-8. Nothing was changed. ` +
    'Bring a backup back: npm run restore -- FILE. The copies that updates kept beside it can be brought back the same way.'
  );
}

/** Waits and tries again while another program holds the database, for as long as `patience` says. */
export async function openDatabase(address: DatabaseAddress, opening: Opening): Promise<Result<Database, string>> {
  const name = address.kind === 'file' ? address.path : new URL(address.url).host;
  const until = performance.now() + opening.patience;
  const isWhole = address.kind === 'remote' || wasLeftClean(address.path);
  try {
    const broken = address.kind === 'file' ? cutOff(address.path) : null;
    if (broken) return fail(`The database ${name} cannot be used. ${broken}`);
    if (address.kind === 'file') mkdirSync(dirname(address.path), { recursive: true, mode: PRIVATE_FOLDER });
    for (;;) {
      const opened = await openOnce(address, { ...opening, isWhole }, until);
      if (opened === 'busy') await setTimeout(100);
      else return opened.ok ? opened : fail(`The database ${name} cannot be used. ${opened.error}`);
    }
  } catch (error) {
    const fault = storageErrorOf(error);
    const beside = fault && address.kind === 'file' ? unwritableBeside(address.path) : null;
    if (fault) return fail(`The database ${name} cannot be used. ${beside ?? sentenceOf(fault)}`);
    if (error instanceof Error && 'syscall' in error) return fail(`The folder of the database ${name} cannot be made: ${error.message}.`);
    throw error;
  }
}

async function openOnce(address: DatabaseAddress, opening: OpeningOnce, until: number): Promise<Result<Database, string> | 'busy'> {
  const clients: Client[] = [];
  const open = (work: 'write' | 'read') => {
    const client = connect(address, work);
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

async function databaseOf(
  address: DatabaseAddress,
  opening: OpeningOnce,
  open: (work: 'write' | 'read') => Client,
): Promise<Result<Database, string>> {
  const writing = open('write');
  const known = await recognise(writing);
  if (!known.ok) return fail(FOREIGN[known.error]);
  const broken = opening.isWhole ? null : await brokenText(writing, performance.now() + LOOKING_OVER);
  if (broken) return fail(notText(broken));
  await prepareWriter(writing, address);
  if (address.kind === 'file' && (await isBehind(writing))) await copyBeforeUpdate(writing, address.path, opening.now);
  await bringUp(writing);
  const reading = open('read');
  await prepareReader(reading, address);
  const reconnect = async () => {
    await writing.reconnect();
    await prepareWriter(writing, address);
  };
  const queue = createWriter({ client: writing, isLocal: address.kind === 'file', reconnect, patience: opening.patience });
  const writer = address.kind === 'file' ? onSameFile(checkpointing(queue), address.path, await isInFile(writing)) : queue;
  const reads = createReader(address, reading);
  const candidate = await localCandidate(reads.reader, writer, opening.newId, opening.now);
  const close = async () => {
    await writer.idle();
    // What it holds is in the file then, whenever the connections are really closed.
    if (address.kind === 'file') await queue.alone(['PRAGMA wal_checkpoint(TRUNCATE)']).catch(() => {});
    reads.close();
    closeAll([reading, writing]);
    if (address.kind === 'file') noteCleanStop(address.path);
  };
  const shrink = async () => {
    // The log holds what was deleted, too.
    if (address.kind === 'file') await writer.alone(['VACUUM', 'PRAGMA wal_checkpoint(TRUNCATE)']);
  };
  return ok({ candidate, writer, reader: reads.reader, shrink, close });
}
