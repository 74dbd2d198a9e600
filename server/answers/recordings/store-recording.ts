/** A recording arrives: it is judged, its sound goes to a file and then its row to the database, each once. */
import { createHash } from 'node:crypto';
import type { QuestionBank } from '../../content/question-bank.ts';
import { ID } from '../../db/ids.ts';
import { crowded, fitness, type Offered, type Unfit } from '../../domain/answer/recording.ts';
import { withDuration } from '../../domain/answer/webm.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { DraftSubmission } from '../draft-submission.ts';
import type { AnswerStore } from '../store.ts';
import { changeOf, type StoredAnswer } from '../stored-answer.ts';
import type { RecordingFiles } from './recording-files.ts';
import type { RecordingStore, StoredRecording } from './store.ts';

export type StoreRecordingDeps = {
  readonly store: AnswerStore;
  readonly recordings: RecordingStore;
  readonly files: RecordingFiles;
  readonly bank: QuestionBank;
  readonly now: () => number;
};

/** For whom and for what; `tab` is the page's, which goes on to save the draft. */
export type RecordingSubmission = Pick<DraftSubmission, 'candidate' | 'answerId' | 'questionId' | 'tab'> & Offered;

export type RecordingRefusal = Unfit | 'missing' | 'too-many' | 'full' | 'disk-full' | 'disk-refuses';

/** The answer that it is stored with may be another one that is open for the question. */
export type StoreRecording = (submission: RecordingSubmission) => Promise<Result<StoredAnswer, RecordingRefusal>>;

/** What comes twice, even at the same moment, is stored once. */
export function recordingIntake(deps: StoreRecordingDeps): StoreRecording {
  const underWay = new Map<string, Promise<Result<null, RecordingRefusal>>>();
  return async (submission) => {
    const type = fitness(submission);
    if (!type.ok) return type;
    const answer = await answerOf(deps, submission);
    if (!answer) return fail('missing');
    const { milliseconds } = submission;
    const id = idOf(answer.id, submission.bytes);
    const bytes = type.value === 'audio/webm' ? withDuration(submission.bytes, milliseconds) : submission.bytes;
    const recording = { id, answerId: answer.id, type: type.value, bytes: bytes.length, milliseconds, at: deps.now() };
    const storing = underWay.get(id) ?? storeOnce(deps, answer.candidate, recording, bytes).finally(() => underWay.delete(id));
    underWay.set(id, storing);
    const stored = await storing;
    return stored.ok ? ok(answer) : stored;
  };
}

/** The same sound for the same answer has the same id, so that a second sending is known for what it is. */
function idOf(answerId: string, bytes: Uint8Array): string {
  return createHash('sha256').update(answerId).update(bytes).digest('base64url').slice(0, 16);
}

/** An answer that was never saved begins with its recording, empty, as the page's own tab would have begun it. */
async function answerOf({ store, bank, now }: StoreRecordingDeps, submission: RecordingSubmission): Promise<StoredAnswer | null> {
  const { candidate, answerId, questionId, tab } = submission;
  const own = await store.find(answerId);
  if (own) return own.candidate === candidate ? own : null;
  if (!ID.test(answerId) || !bank.question(questionId)) return null;
  const open = await store.open(candidate, questionId);
  if (open) return open;
  const begun = await store.change(changeOf({ answerId, candidate, questionId }, { parts: {}, tab, sent: 0 }, [], now()));
  return begun ?? store.open(candidate, questionId);
}

async function storeOnce(
  { recordings, files }: StoreRecordingDeps,
  candidate: string,
  recording: StoredRecording,
  bytes: Uint8Array,
): Promise<Result<null, RecordingRefusal>> {
  const { id, answerId } = recording;
  if (await recordings.find(candidate, answerId, id)) return ok(null);
  const why = crowded(await recordings.shelf(answerId), bytes.length);
  if (why) return fail(why);
  const written = await writtenBy(files.keep(id, bytes));
  if (!written.ok) return written;
  try {
    if (await recordings.add(candidate, recording)) return ok(null);
  } catch (error) {
    await files.remove(id);
    throw error;
  }
  // Another process was faster, with this sound or with the last one that there was room for.
  if (await recordings.find(candidate, answerId, id)) return ok(null);
  await files.remove(id);
  return fail(crowded(await recordings.shelf(answerId), bytes.length) ?? 'full');
}

async function writtenBy(writing: Promise<void>): Promise<Result<null, RecordingRefusal>> {
  try {
    await writing;
    return ok(null);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return fail('disk-full');
    if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EIO'].includes(code)) return fail('disk-refuses');
    throw error;
  }
}
