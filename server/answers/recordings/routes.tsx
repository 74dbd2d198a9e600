/** Recordings of an answer: kept, played back, deleted. */
import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { Recordings } from '../../../views/answers/recordings.tsx';
import { RECORDING_LIMITS } from '../../domain/answer/recording.ts';
import { problem } from '../../http/error-pages.tsx';
import { readForm } from '../../http/form.ts';
import type { AppContext, AppEnv } from '../../http/request-context.ts';
import { wantsJson } from '../autosave-response.tsx';
import { autosave } from '../plans.ts';
import { type ReceptionDeps, receive } from '../reception.tsx';
import { recordingLines } from './lines.ts';
import { type Keep, type KeepingDeps, keeping, type Unkept } from './store-recording.ts';
import { sendSound } from './stream-recording.ts';

export type RecordingDeps = ReceptionDeps & KeepingDeps;

export function recordingRoutes(deps: RecordingDeps) {
  const { store, recordings, files } = deps;
  const keep = keeping(deps);
  return (
    new Hono<AppEnv>()
      .post('/:id/recordings', (c) => take(c, deps, keep))

      .get('/:id/recordings/:recording', async (c) => {
        const recording = await recordings.find(c.get('candidate'), c.req.param('id'), c.req.param('recording'));
        if (!recording) return problem(c, 404, MISSING);
        return (await sendSound(c, files, recording)) ?? problem(c, 404, GONE);
      })

      // On the question's page the form of the draft goes with it, so that nothing typed is lost.
      .post('/:id/recordings/:recording/removal', async (c) => {
        const { back } = await readForm(c);
        const { id: answerId, recording } = c.req.param();
        const remove = async () => {
          if (await recordings.remove(c.get('candidate'), answerId, recording)) await files.remove(recording);
        };
        if (back !== 'versions') return receive(c, deps, () => remove().then(() => autosave(deps.now())), '#recordings');
        const answer = await store.find(answerId);
        if (answer?.candidate !== c.get('candidate')) return problem(c, 404, MISSING);
        await remove();
        return c.redirect(`/answers/${answer.id}/versions#recordings`, 303);
      })

      // Whoever reloads the address of a form comes back to the history.
      .on('GET', ['/:id/recordings', '/:id/recordings/:recording/removal'], (c) =>
        c.redirect(`/answers/${encodeURIComponent(c.req.param('id'))}/versions#recordings`),
      )
  );
}

async function take(c: AppContext, deps: RecordingDeps, keep: Keep) {
  const { question: questionId = '', tab = '', milliseconds = '' } = c.req.query();
  const sender = {
    candidate: c.get('candidate'),
    answerId: c.req.param('id') ?? '',
    questionId,
    tab: /^[\w-]{1,32}$/.test(tab) ? tab : '',
  };
  const offered = {
    type: c.req.header('content-type') ?? '',
    bytes: new Uint8Array(await c.req.arrayBuffer()),
    milliseconds: /^\d{1,9}$/.test(milliseconds) ? Number(milliseconds) : Number.NaN,
  };
  const kept = await keep(sender, offered);
  if (!kept.ok) return refuse(c, kept.error);
  const { id, questionId: of } = kept.value;
  if (!wantsJson(c)) return c.redirect(deps.bank.question(of) ? `/questions/${of}#recordings` : `/answers/${id}/versions#recordings`, 303);
  const lines = recordingLines(await deps.recordings.of(id), deps.now());
  const list = <Recordings answerId={id} recordings={lines} back="question" />;
  return c.json({ line: `Kept with this answer, ${lines[0]?.length}.`, recordings: String(list) }, 201);
}

function refuse(c: AppContext, why: Unkept) {
  const [status, line] = REFUSALS[why];
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
const QUESTIONS = { href: '/questions', label: 'All questions' };

const REFUSALS: Readonly<Record<Unkept, readonly [ContentfulStatusCode, string]>> = {
  'other-type': [415, 'Not kept: it is no kind of sound that Dry Run keeps. It takes WebM, Ogg, MP4 and MP3.'],
  'not-sound': [415, 'Not kept: it does not begin as a sound of its kind does.'],
  'too-large': [413, `Not kept: it is over ${bytes / MIB} MiB.`],
  'too-long': [422, `Not kept: it is longer than ${milliseconds / 60_000} minutes.`],
  'no-length': [422, 'Not kept: it does not say how long it is.'],
  missing: [404, 'Not kept: there is no such question or answer any more.'],
  'too-many': [422, `Not kept: this answer has ${anAnswer} recordings already. Delete one of them first.`],
  full: [507, `Not kept: your recordings fill the ${inAll / MIB} MiB there are for them. Delete some first.`],
  'disk-full': [507, 'Not kept: the disk is full. Free some space and try again.'],
  'disk-refuses': [503, 'Not kept: the folder of the recordings cannot be written. Let Dry Run write to it and try again.'],
};

const MISSING = { title: 'There is no such recording', happened: 'It was deleted, or the address is wrong.', kept: null, next: QUESTIONS };

const GONE = {
  title: 'The sound is gone',
  happened: 'The database knows of this recording, but its file is no longer in the folder of the recordings.',
  kept: 'The answer itself is kept.',
  next: QUESTIONS,
};
