/** The page of a question, and all earlier answers to it. */

import { Hono } from 'hono';
import { EarlierPage } from '../../views/answers/earlier-page.tsx';
import { onDay } from '../calendar/day-words.ts';
import { problem } from '../http/error-pages.tsx';
import type { AppContext, AppEnv } from '../http/request-context.ts';
import { type PageDeps, plainly, show } from './answer-page.tsx';
import { type AnswerStore, EARLIER } from './store.ts';

type QuestionDeps = PageDeps & { readonly store: AnswerStore };

export function questionPageRoutes(deps: QuestionDeps) {
  const { bank, store, now, newId } = deps;
  return new Hono<AppEnv>()
    .get('/:id', async (c) => {
      const question = bank.question(c.req.param('id'));
      if (!question) return missing(c, store);
      const [stored, around] = await Promise.all([
        store.open(c.get('candidate'), question.id),
        store.around(c.get('candidate'), question.id),
      ]);
      return show(c, deps, plainly(question, stored, around, newId()));
    })

    .get('/:id/answers', async (c) => {
      const id = c.req.param('id');
      const asked = c.req.query('before') ?? '';
      const before = /^\d{1,15}$/.test(asked) ? Number(asked) : Number.MAX_SAFE_INTEGER;
      const rows = await store.earlier(c.get('candidate'), id, before);
      const title = bank.question(id)?.short;
      if (title === undefined && rows.length === 0) return missing(c, store);
      const earlier = rows
        .slice(0, EARLIER)
        .map(({ id: answerId, words, closedAt }) => ({ id: answerId, words, on: onDay(closedAt, now()) }));
      const older = rows.length > EARLIER ? `/questions/${id}/answers?before=${rows[EARLIER - 1]?.createdAt}` : null;
      return c.html(<EarlierPage frame={c.get('frame')} questionId={id} title={title ?? id} earlier={earlier} older={older} />);
    });
}

/** The answers to a question whose file is gone are still the candidate's. */
async function missing(c: AppContext, store: AnswerStore) {
  const last = await store.newest(c.get('candidate'), c.req.param('id') ?? '');
  return problem(c, 404, {
    title: 'There is no such question',
    happened: 'The address is wrong, or its file is gone or has errors.',
    kept: last === null ? null : 'Your answers to it are kept.',
    next:
      last === null
        ? { href: '/questions', label: 'All questions' }
        : { href: `/answers/${last}/versions`, label: 'Your last answer to it' },
  });
}
