/** Answers spoken aloud. The sound is a file beside the database, by the same id. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { AUDIO_TYPES, fitness, RECORDING_LIMITS } from '../../domain/answer/recording.ts';
import type { Merged } from '../../domain/export/merged.ts';
import { unless, type Wrong } from '../../domain/export/wrong.ts';
import { answers } from './answers.ts';
import { base64, count, id, oneOf, time, integer as whole } from './shapes.ts';
import { exported, type InFile } from './table-say.ts';

export const recordings = sqliteTable(
  'recordings',
  {
    id: text('id').primaryKey(),
    answerId: text('answer_id')
      .notNull()
      .references(() => answers.id, { onDelete: 'cascade' }),
    candidateId: text('candidate_id').notNull(),
    /** Media type, of a short list: `audio/webm`. */
    type: text('type', { enum: AUDIO_TYPES }).notNull(),
    bytes: integer('bytes').notNull(),
    milliseconds: integer('milliseconds').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [index('recordings_of').on(table.answerId, table.createdAt)],
);

const inFile = {
  id,
  answerId: id,
  type: oneOf(AUDIO_TYPES),
  bytes: whole(1, RECORDING_LIMITS.bytes),
  milliseconds: count,
  createdAt: time,
  sound: base64(RECORDING_LIMITS.bytes).orNull,
};

export type RecordingInFile = InFile<typeof inFile>;

/** The sound is a file beside the database: an export with the sound holds it, one without says null. */
export const exportedRecordings = exported({
  table: recordings,
  hidden: ['candidateId'],
  fields: inFile,
  key: ['id'],
  isReplaced: false,
  counted: 'recordings',
  names: [['answerId', 'answers', 'id', 'an answer of this file']],
  merge: mergeRecording,
  wrong: unlessItsSound,
});

/** One without its sound would be a player that plays nothing. */
export function mergeRecording(here: RecordingInFile | null, there: RecordingInFile): Merged<RecordingInFile> {
  if (here) return { kind: here.answerId === there.answerId ? 'same' : 'another' };
  return there.sound === null ? { kind: 'left' } : { kind: 'added', row: there };
}

function unlessItsSound({ type, bytes, milliseconds, sound }: RecordingInFile): Wrong | null {
  if (sound === null) return null;
  const heard = new Uint8Array(Buffer.from(sound, 'base64'));
  return (
    unless(heard.length === bytes, '.sound', `${bytes} bytes`, `${heard.length}`) ??
    unless(fitness({ type, bytes: heard, milliseconds }).ok, '.sound', `a recording as ${type}`, 'something else')
  );
}
