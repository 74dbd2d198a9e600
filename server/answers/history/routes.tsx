/** The history of an answer: its versions, what changed between two, and an earlier one brought back. */
import { Hono } from 'hono';
import { links } from '../../../views/links.ts';
import { RemovalPage } from '../../../views/removed/removal-page.tsx';
import { VersionPage } from '../../../views/texts/version-page.tsx';
import type { VersionedLine } from '../../../views/texts/versioned-text.tsx';
import { VersionsPage } from '../../../views/texts/versions-page.tsx';
import { momentOf } from '../../calendar/day-words.ts';
import type { QuestionBank } from '../../content/question-bank.ts';
import type { VersionsAround } from '../../domain/answer/compared.ts';
import type { RemovedThing } from '../../domain/removal/removed-thing.ts';
import { problem } from '../../http/error-pages.tsx';
import { integer, readForm } from '../../http/form.ts';
import { type Remover, removeOnce } from '../../http/removal-answer.tsx';
import type { AppContext, AppEnv } from '../../http/request-context.ts';
import { recordingLines } from '../answer-page.tsx';
import { MOST_COUNTED } from '../draft-submission.ts';
import type { RecordingStore } from '../recordings/store.ts';
import type { AnswerStore } from '../store.ts';
import type { StoredAnswer } from '../stored-answer.ts';
import { restoreVersion } from './restore-version.ts';
import { type HistoryStore, type StoredVersion, VERSIONS, type VersionSummary } from './store.ts';
import { diffOf, partsOfVersion, type VersionDiff } from './version-diff.ts';

export type HistoryDeps = {
  readonly store: AnswerStore;
  readonly history: HistoryStore;
  readonly recordings: RecordingStore;
  readonly removals: Remover;
  readonly bank: QuestionBank;
  readonly now: () => number;
};

export function historyRoutes(deps: HistoryDeps) {
  const { store, history, recordings, removals, bank, now } = deps;
  return (
    new Hono<AppEnv>()
      .get('/:id/versions', async (c) => {
        const answer = await findAnswer(c, deps);
        if (!answer) return missing(c);
        const before = numberIn(c.req.query('before')) ?? Number.MAX_SAFE_INTEGER;
        const [rows, spoken] = await Promise.all([history.versions(answer.id, before), recordings.of(answer.id)]);
        const shown = rows.slice(0, VERSIONS);
        return c.html(
          <VersionsPage
            frame={c.get('frame')}
            text={lineOf(answer, bank)}
            present={{ words: answer.words, at: momentOf(answer.updatedAt, now()), parts: partsOfVersion(bank, answer, answer.parts) }}
            versions={shown.map((row) => versionProps(row, now()))}
            older={rows.length > VERSIONS ? links.versions(answer.id, shown.at(-1)?.number) : null}
            recordings={recordingLines(spoken, now())}
          />,
        );
      })

      .get('/:id/versions/:number', async (c) => {
        const found = await findVersion(c, deps);
        if (!found) return missing(c);
        const asked = c.req.query('with');
        const other = asked === 'now' ? 'now' : (numberIn(asked) ?? found.around.before);
        const diff = await diffOf(deps, found.answer, found.version, other);
        return diff ? c.html(versionPage(c, deps, found, diff, null)) : missing(c);
      })

      .post('/:id/versions/:number/restoration', async (c) => {
        const form = await readForm(c);
        const found = await findVersion(c, deps);
        if (!found) return missing(c);
        const { answer, version } = found;
        const refused = await restoreVersion(store, answer, version, form, now());
        if (refused === null)
          return c.redirect(bank.question(answer.questionId) ? links.question(answer.questionId) : links.versions(answer.id), 303);
        const diff = (await diffOf(deps, answer, version, 'now')) ?? { parts: [], comparedWith: null };
        return c.html(versionPage(c, deps, { ...found, answer: (await findAnswer(c, deps)) ?? answer }, diff, refused), 409);
      })

      .get('/:id/removal', async (c) => {
        const answer = await findAnswer(c, deps);
        return answer ? c.html(<RemovalPage frame={c.get('frame')} thing={removableAnswer(answer, bank)} />) : missing(c);
      })

      .post('/:id/removal', async (c) => {
        await readForm(c);
        const answer = await findAnswer(c, deps);
        const thing = answer && removableAnswer(answer, bank);
        return (await removeOnce(c, removals, thing, { kind: 'answer', id: c.req.param('id') })) ?? missing(c);
      })

      .get('/:id/versions/:number/removal', async (c) => {
        const found = await findVersion(c, deps);
        return found ? c.html(<RemovalPage frame={c.get('frame')} thing={removableVersion(found, bank)} />) : missing(c);
      })

      .post('/:id/versions/:number/removal', async (c) => {
        await readForm(c);
        const found = await findVersion(c, deps);
        const name = { kind: 'version', id: c.req.param('id'), number: numberIn(c.req.param('number')) } as const;
        return (await removeOnce(c, removals, found && removableVersion(found, bank), name)) ?? missing(c);
      })

      // A refusal to a plain form stands under the form's address; whoever reloads it there comes back to the version.
      .on('GET', ['/:id/versions/:number/restoration'], (c) =>
        c.redirect(links.version(encodeURIComponent(c.req.param('id')), encodeURIComponent(c.req.param('number')))),
      )
  );
}

type FoundVersion = { readonly answer: StoredAnswer; readonly version: StoredVersion; readonly around: VersionsAround };

function removableAnswer({ id, questionId }: StoredAnswer, bank: QuestionBank): RemovedThing {
  return { kind: 'answer', id, title: bank.question(questionId)?.short ?? questionId, questionId };
}

function removableVersion({ answer, version }: FoundVersion, bank: QuestionBank): RemovedThing {
  const title = bank.question(answer.questionId)?.short ?? answer.questionId;
  return { kind: 'version', of: 'answer', id: answer.id, number: version.number, title };
}

/** Null for what is not there, and for what is another candidate's. */
async function findAnswer(c: AppContext, { store }: HistoryDeps): Promise<StoredAnswer | null> {
  const answer = await store.find(c.req.param('id') ?? '');
  return answer?.candidate === c.get('candidate') ? answer : null;
}

async function findVersion(c: AppContext, deps: HistoryDeps) {
  const answer = await findAnswer(c, deps);
  const number = numberIn(c.req.param('number'));
  const version = answer && number !== null ? await deps.history.version(answer.id, number) : null;
  return answer && version && { answer, version, around: await deps.history.around(answer.id, version.number) };
}

function numberIn(text: string | undefined): number | null {
  return integer(text, 0, MOST_COUNTED);
}

function versionPage(
  c: AppContext,
  { bank, now }: HistoryDeps,
  { answer, version, around }: FoundVersion,
  diff: VersionDiff,
  notice: string | null,
) {
  // In answer to a form, the page's own address is still that of the version.
  const frame = { ...c.get('frame'), path: links.version(answer.id, version.number) };
  return (
    <VersionPage
      frame={frame}
      text={lineOf(answer, bank)}
      version={versionProps(version, now())}
      around={around}
      {...diff}
      notice={notice}
    />
  );
}

function lineOf({ id, questionId, revision, closedAt }: StoredAnswer, bank: QuestionBank): VersionedLine {
  const title = bank.question(questionId)?.short;
  const page = title === undefined ? null : links.question(questionId);
  return { of: 'answer', id, title: title ?? questionId, page, revision, isClosed: closedAt !== null };
}

function versionProps({ number, words, reason, at, selfLevel, readLevel, isWithheld }: VersionSummary, now: number) {
  return { number, words, reason, at: momentOf(at, now), selfLevel, readLevel, isWithheld };
}

function missing(c: AppContext) {
  return problem(c, 404, {
    title: 'There is no such version',
    happened: 'The address is wrong, or the answer is not yours.',
    kept: null,
    next: { href: links.questions, label: 'All questions' },
  });
}
