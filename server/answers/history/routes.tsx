/** The history of an answer: its versions, what changed between two, and an earlier one brought back. */

import { Hono } from 'hono';
import { VersionPage } from '../../../views/answers/version-page.tsx';
import { VersionsPage } from '../../../views/answers/versions-page.tsx';
import { momentOf } from '../../calendar/day-words.ts';
import type { QuestionBank } from '../../content/question-bank.ts';
import { problem } from '../../http/error-pages.tsx';
import { readForm } from '../../http/form.ts';
import type { AppContext, AppEnv } from '../../http/request-context.ts';
import { recordingLines } from '../recordings/lines.ts';
import type { RecordingStore } from '../recordings/store.ts';
import type { AnswerStore, StoredAnswer } from '../store.ts';
import { restore } from './restore-version.ts';
import { type HistoryStore, VERSIONS, type Version, type VersionRow } from './store.ts';
import { type Compared, comparedWith, partsOfVersion } from './version-diff.ts';

export type HistoryDeps = {
  readonly store: AnswerStore;
  readonly history: HistoryStore;
  readonly recordings: RecordingStore;
  readonly bank: QuestionBank;
  readonly now: () => number;
};

export function historyRoutes(deps: HistoryDeps) {
  const { store, history, recordings, bank, now } = deps;

  /** Null for what is not there, and for what is another candidate's. */
  async function find(c: AppContext): Promise<StoredAnswer | null> {
    const answer = await store.find(c.req.param('id') ?? '');
    return answer?.candidate === c.get('candidate') ? answer : null;
  }

  async function findVersion(c: AppContext): Promise<{ readonly answer: StoredAnswer; readonly version: Version } | null> {
    const [answer, number] = [await find(c), numberIn(c.req.param('number'))];
    const version = answer && number !== null ? await history.version(answer.id, number) : null;
    return answer && version && { answer, version };
  }

  function showVersion(
    c: AppContext,
    answer: StoredAnswer,
    version: Version,
    compared: Compared,
    status: 200 | 409,
    notice: string | null,
  ) {
    const props = { answer: answerProps(answer, bank), version: versionProps(version, now()), ...compared, notice };
    return c.html(<VersionPage frame={{ ...c.get('frame'), path: versionPath(answer, version) }} {...props} />, status);
  }

  return (
    new Hono<AppEnv>()
      .get('/:id/versions', async (c) => {
        const answer = await find(c);
        if (!answer) return missing(c);
        const rows = await history.versions(answer.id, numberIn(c.req.query('before')) ?? Number.MAX_SAFE_INTEGER);
        const shown = rows.slice(0, VERSIONS);
        const older = rows.length > VERSIONS ? `/answers/${answer.id}/versions?before=${shown.at(-1)?.number}` : null;
        const present = { words: answer.words, at: momentOf(answer.updatedAt, now()), parts: partsOfVersion(bank, answer, answer.parts) };
        const spoken = recordingLines(await recordings.of(answer.id), now());
        const props = { answer: answerProps(answer, bank), versions: shown.map((row) => versionProps(row, now())), older, present };
        return c.html(<VersionsPage frame={c.get('frame')} {...props} recordings={spoken} />);
      })

      .get('/:id/versions/:number', async (c) => {
        const found = await findVersion(c);
        if (!found) return missing(c);
        const asked = c.req.query('with');
        const compared = await comparedWith(deps, found.answer, found.version, asked === 'now' ? 'now' : numberIn(asked));
        return compared ? showVersion(c, found.answer, found.version, compared, 200, null) : missing(c);
      })

      .post('/:id/versions/:number/restoration', async (c) => {
        const form = await readForm(c);
        const found = await findVersion(c);
        if (!found) return missing(c);
        const { answer, version } = found;
        const refused = await restore(store, answer, version, numberIn(form.revision), now());
        if (refused === null) return c.redirect(backTo(bank, answer), 303);
        const compared = (await comparedWith(deps, answer, version, 'now')) ?? { parts: [], comparedWith: null };
        return showVersion(c, (await find(c)) ?? answer, version, compared, 409, refused);
      })

      // A refusal to a plain form stands under the form's address; whoever reloads it there comes back to the version.
      .on('GET', ['/:id/versions/:number/restoration'], (c) =>
        c.redirect(`/answers/${encodeURIComponent(c.req.param('id'))}/versions/${encodeURIComponent(c.req.param('number'))}`),
      )
  );
}

function numberIn(text = ''): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function answerProps({ id, questionId, revision, version, closedAt }: StoredAnswer, bank: QuestionBank) {
  const title = bank.question(questionId)?.short;
  return {
    id,
    questionId,
    revision,
    newest: version,
    isClosed: closedAt !== null,
    title: title ?? questionId,
    hasQuestion: title !== undefined,
  };
}

function versionProps({ number, words, reason, at, selfLevel, readLevel }: VersionRow, now: number) {
  return { number, words, reason, at: momentOf(at, now), selfLevel, readLevel };
}

function versionPath({ id }: StoredAnswer, { number }: Version): string {
  return `/answers/${id}/versions/${number}`;
}

function backTo(bank: QuestionBank, { id, questionId }: StoredAnswer): string {
  return bank.question(questionId) ? `/questions/${questionId}` : `/answers/${id}/versions`;
}

function missing(c: AppContext) {
  return problem(c, 404, {
    title: 'There is no such version',
    happened: 'The address is wrong, or the answer is not yours.',
    kept: null,
    next: { href: '/questions', label: 'All questions' },
  });
}
