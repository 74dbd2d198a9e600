/** The page of a question, the sample answers to it, and all one's earlier ones. */
import { Hono } from 'hono';
import { EarlierPage } from '../../views/answers/earlier-page.tsx';
import { SamplesPage } from '../../views/answers/samples-page.tsx';
import { links } from '../../views/links.ts';
import { problem } from '../http/error-pages.tsx';
import { integer } from '../http/form.ts';
import type { AppContext, AppEnv } from '../http/request-context.ts';
import { earlierLines, type PageDeps, plainly, show } from './answer-page.tsx';
import { EARLIER, type QuestionPageData, type QuestionPageStore } from './question-page-store.ts';
import type { AnswerStore } from './store.ts';
import type { StoredAnswer } from './stored-answer.ts';

type QuestionDeps = PageDeps & { readonly store: AnswerStore; readonly pages: QuestionPageStore };

export function questionPageRoutes(deps: QuestionDeps) {
  const { bank, store, pages, now, newId } = deps;
  return new Hono<AppEnv>()
    .get('/:id', async (c) => {
      const question = bank.question(c.req.param('id'));
      if (!question) return missing(c, store);
      const [stored, data] = await Promise.all([store.open(c.get('candidate'), question.id), pages.read(c.get('candidate'), question.id)]);
      return show(c, deps, plainly(question, stored, data, newId()));
    })

    .get('/:id/samples', async (c) => {
      const id = c.req.param('id');
      const question = bank.question(id);
      const samples = bank.samples(id);
      if (!question || !samples) return missing(c, store);
      const [stored, data] = await Promise.all([store.open(c.get('candidate'), id), pages.read(c.get('candidate'), id)]);
      const answers = isTried(stored, data) ? samples.answers : null;
      return c.html(<SamplesPage frame={c.get('frame')} question={question} answers={answers} />);
    })

    .get('/:id/answers', async (c) => {
      const id = c.req.param('id');
      const before = integer(c.req.query('before'), 0, Number.MAX_SAFE_INTEGER) ?? Number.MAX_SAFE_INTEGER;
      const rows = await pages.earlier(c.get('candidate'), id, before);
      const title = bank.question(id)?.short;
      if (title === undefined && rows.length === 0) return missing(c, store);
      const older = rows.length > EARLIER ? links.earlierAnswers(id, rows[EARLIER - 1]?.createdAt) : null;
      const earlier = earlierLines(rows, now(), c.get('preferences').dayStartsAt);
      return c.html(<EarlierPage frame={c.get('frame')} questionId={id} title={title ?? id} earlier={earlier} older={older} />);
    });
}

/** Attempt first: something was written, spoken or closed before. */
function isTried(stored: StoredAnswer | null, { earlier, recordings }: QuestionPageData): boolean {
  return (stored?.words ?? 0) > 0 || earlier.length > 0 || recordings.length > 0;
}

/** The answers to a question whose file is gone are still the candidate's. */
async function missing(c: AppContext, store: AnswerStore) {
  const last = await store.newest(c.get('candidate'), c.req.param('id') ?? '');
  return problem(c, 404, {
    title: 'There is no such question',
    happened: 'The address is wrong, or its file is gone or has errors.',
    kept: last === null ? null : 'Your answers to it are kept.',
    next:
      last === null ? { href: links.questions, label: 'All questions' } : { href: links.versions(last), label: 'Your last answer to it' },
  });
}
