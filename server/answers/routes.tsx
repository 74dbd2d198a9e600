/** Answers: kept as they are typed, rated, closed, filled from a story. */
import { Hono } from 'hono';
import { isEmpty, laidOver } from '../domain/answer/draft.ts';
import { ratingOf } from '../domain/answer/rating.ts';
import { problem } from '../http/error-pages.tsx';
import type { Form } from '../http/form.ts';
import type { AppContext, AppEnv } from '../http/request-context.ts';
import type { RatedAnswerStore } from '../study/rated-answer-store.ts';
import { autosave, close, keepMine, saveByHand, takeTheirs, tell } from './plans.ts';
import { rate } from './rate-answer.ts';
import { type Received, type ReceptionDeps, type Refusal, receive } from './reception.tsx';
import type { Plan } from './saving.ts';

export type AnswerDeps = ReceptionDeps & { readonly study: RatedAnswerStore };

export function answerRoutes(deps: AnswerDeps) {
  return (
    new Hono<AppEnv>()
      .post('/:id/draft', (c) => receive(c, deps, ({ form }) => draftPlan(form, deps.now())))
      .post('/:id/ratings', (c) => receive(c, deps, (received) => ratingPlan(c, deps, received), '#reading'))
      .post('/:id/closure', (c) => receive(c, deps, () => close(deps.now())))
      .post('/:id/stories', (c) => receive(c, deps, (received) => storyPlan(deps, received)))
      // A refusal to a plain form stands under the form's address; whoever reloads it there comes back to the question.
      .on('GET', ['/:id', '/:id/draft', '/:id/ratings', '/:id/closure', '/:id/stories'], async (c) => {
        const answer = await deps.store.find(c.req.param('id'));
        if (answer?.candidate !== c.get('candidate')) return problem(c, 404, NO_ANSWER);
        return c.redirect(answer.closedAt === null ? `/questions/${answer.questionId}` : `/answers/${answer.id}/versions`);
      })
  );
}

function draftPlan({ by, keep }: Form, now: number): Plan {
  if (keep === 'mine') return keepMine(now);
  if (keep === 'theirs') return takeTheirs(now);
  return by === 'hand' ? saveByHand(now) : autosave(now);
}

function ratingPlan(c: AppContext, { study, newId, now }: AnswerDeps, { form, sending, stored, question }: Received): Plan | Refusal {
  if (!question) return NO_QUESTION;
  const rating = ratingOf(question, form);
  const chosen = {
    level: form.level ?? '',
    shown: question.pointers.map(({ id }) => id).filter((id) => form[`shown-${id}`] !== undefined),
  };
  if (isEmpty(laidOver(stored?.parts ?? {}, sending.parts)))
    return { status: 422, line: 'Not rated: there is nothing to rate yet. Write a first draft.', chosen };
  if (!rating.ok)
    return { status: 422, line: 'Not rated, and not saved yet: a level is missing.', chosen, wrong: 'Choose one of the four.' };
  return rate({ study, newId }, question, rating.value, c.get('preferences').wordsAMinute, now());
}

async function storyPlan({ store, now }: AnswerDeps, { form, sending, question }: Received): Promise<Plan | Refusal> {
  if (!question) return NO_QUESTION;
  const id = form.story ?? '';
  const story = await store.story(id, sending.candidate);
  if (!story) return { status: 404, line: 'There is no such story any more. Nothing was saved yet; what you typed is below.' };
  return tell({ id, ...story, scaffold: question.scaffold }, now());
}

const NO_ANSWER = {
  title: 'There is no such answer',
  happened: 'It was never saved, or it is not yours.',
  kept: null,
  next: { href: '/questions', label: 'All questions' },
};

const NO_QUESTION: Refusal = { status: 404, line: 'Not saved: the file of this question is gone.' };
