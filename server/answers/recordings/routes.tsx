/** Recordings of an answer: stored, played back, deleted. */
import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { Recordings } from '../../../views/answers/recordings.tsx';
import { links } from '../../../views/links.ts';
import { momentOf } from '../../calendar/day-words.ts';
import { RECORDING_LIMITS } from '../../domain/answer/recording.ts';
import type { RemovedThing } from '../../domain/removal/removed-thing.ts';
import { problem } from '../../http/error-pages.tsx';
import { integer, readForm } from '../../http/form.ts';
import { type Remover, removeOnce } from '../../http/removal-answer.tsx';
import type { AppContext, AppEnv } from '../../http/request-context.ts';
import { recordingLines } from '../answer-page.tsx';
import { wantsJson } from '../autosave-response.tsx';
import { MOST_COUNTED, TAB } from '../draft-submission.ts';
import { autosave } from '../save-draft.ts';
import { type SubmitDeps, submitDraft } from '../submit-draft.tsx';
import { type RecordingRefusal, type RecordingSubmission, recordingIntake, type StoreRecordingDeps } from './store-recording.ts';
import { streamRecording } from './stream-recording.ts';

export type RecordingDeps = SubmitDeps & StoreRecordingDeps & { readonly removals: Remover };

export function recordingRoutes(deps: RecordingDeps) {
  const { recordings, removals, files, bank, now } = deps;
  const storeRecording = recordingIntake(deps);
  return (
    new Hono<AppEnv>()
      .post('/:id/recordings', async (c) => {
        const stored = await storeRecording(await submissionIn(c));
        if (!stored.ok) return refuse(c, stored.error);
        const { id, questionId } = stored.value;
        if (!wantsJson(c))
          return c.redirect(bank.question(questionId) ? links.question(questionId, 'recordings') : links.recordingsList(id), 303);
        const lines = recordingLines(await recordings.of(id), now());
        const list = <Recordings answerId={id} recordings={lines} back="question" />;
        return c.json({ line: `Kept with this answer, ${lines[0]?.length}.`, recordings: String(list) }, 201);
      })

      .get('/:id/recordings/:recording', async (c) => {
        const recording = await recordings.find(c.get('candidate'), c.req.param('id'), c.req.param('recording'));
        if (!recording) return problem(c, 404, MISSING);
        return (await streamRecording(c, files, recording)) ?? problem(c, 404, GONE);
      })

      .post('/:id/recordings/:recording/removal', async (c) => {
        const { back } = await readForm(c);
        // On the question's page the form of the draft goes with it, so that nothing typed is lost: only what is saved goes on.
        const saved =
          back === 'versions' ? null : await submitDraft(c, deps, (_, { submission }) => autosave(deps, submission), 'recordings');
        if (saved !== null && saved.status !== 303) return saved;
        const thing = await removableIn(c, deps);
        const gone = await removeOnce(c, removals, thing, { kind: 'recording', id: c.req.param('recording') });
        return gone ?? saved ?? problem(c, 404, MISSING);
      })

      // Whoever reloads the address of a form comes back to the history.
      .on('GET', ['/:id/recordings', '/:id/recordings/:recording/removal'], (c) =>
        c.redirect(links.recordingsList(encodeURIComponent(c.req.param('id')))),
      )
  );
}

async function removableIn(c: AppContext, { recordings, now }: RecordingDeps): Promise<RemovedThing | null> {
  const { id: answerId = '', recording: id = '' } = c.req.param();
  const found = await recordings.find(c.get('candidate'), answerId, id);
  return found && { kind: 'recording', id, answerId, title: momentOf(found.at, now()) };
}

/** The body is the sound; what it belongs to stands in the address. */
async function submissionIn(c: AppContext): Promise<RecordingSubmission> {
  const { question = '', tab = '', milliseconds } = c.req.query();
  return {
    candidate: c.get('candidate'),
    answerId: c.req.param('id') ?? '',
    questionId: question,
    tab: TAB.test(tab) ? tab : '',
    type: c.req.header('content-type') ?? '',
    bytes: new Uint8Array(await c.req.arrayBuffer()),
    milliseconds: integer(milliseconds, 0, MOST_COUNTED) ?? Number.NaN,
  };
}

function refuse(c: AppContext, why: RecordingRefusal) {
  const { status, line } = REFUSALS[why];
  if (status >= 500) c.get('log').error({ why, path: c.req.path }, 'a recording could not be kept');
  if (wantsJson(c)) return c.json({ line }, status);
  return problem(c, status, {
    title: 'The recording was not kept',
    happened: line,
    kept: 'What was kept before is still there.',
    next: QUESTIONS,
  });
}

const { anAnswer, inAll, bytes, milliseconds } = RECORDING_LIMITS;
const MIB = 1024 * 1024;
const QUESTIONS = {
  get href() {
    return links.questions;
  },
  label: 'All questions',
};

export const REFUSALS: Readonly<Record<RecordingRefusal, { readonly status: ContentfulStatusCode; readonly line: string }>> = {
  'other-type': { status: 415, line: 'Not kept: it is no kind of sound that Dry Run keeps. It takes WebM, Ogg, MP4 and MP3.' },
  'not-sound': { status: 415, line: 'Not kept: it does not begin as a sound of its kind does.' },
  'too-large': { status: 413, line: `Not kept: it is over ${bytes / MIB} MiB.` },
  'too-long': { status: 422, line: `Not kept: it is longer than ${milliseconds / 60_000} minutes.` },
  'no-length': { status: 422, line: 'Not kept: it does not say how long it is.' },
  missing: { status: 404, line: 'Not kept: there is no such question or answer any more.' },
  'too-many': { status: 422, line: `Not kept: this answer has ${anAnswer} recordings already. Delete one of them first.` },
  full: { status: 507, line: `Not kept: your recordings fill the ${inAll / MIB} MiB there are for them. Delete some first.` },
  'disk-full': { status: 507, line: 'Not kept: the disk is full. Free some space and try again.' },
  'disk-refuses': { status: 503, line: 'Not kept: the folder of the recordings cannot be written. Let Dry Run write to it and try again.' },
};

const MISSING = { title: 'There is no such recording', happened: 'It was deleted, or the address is wrong.', kept: null, next: QUESTIONS };

const GONE = {
  title: 'The sound is gone',
  happened: 'The database knows of this recording, but its file is no longer in the folder of the recordings.',
  kept: 'The answer itself is kept.',
  next: QUESTIONS,
};
