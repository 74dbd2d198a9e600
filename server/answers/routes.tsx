/** Answers: saved as they are typed, rated, closed, filled from a story. */
import { Hono } from 'hono';
import { links } from '../../views/links.ts';
import { problem } from '../http/error-pages.tsx';
import type { AppEnv } from '../http/request-context.ts';
import { closeAnswer } from './close-answer.ts';
import { fillFromStory } from './fill-from-story.ts';
import { rateAnswer } from './rate-answer.ts';
import { saveDraft } from './save-draft.ts';
import { answerIn, type SubmitDeps, submitDraft } from './submit-draft.tsx';

export function answerRoutes(deps: SubmitDeps) {
  return (
    new Hono<AppEnv>()
      .post('/draft', (c) => submitDraft(c, deps, saveDraft))
      .post('/:id/draft', (c) => submitDraft(c, deps, saveDraft))
      .post('/:id/ratings', (c) => submitDraft(c, deps, rateAnswer, 'reading'))
      .post('/:id/closure', (c) => submitDraft(c, deps, closeAnswer))
      .post('/:id/stories', (c) => submitDraft(c, deps, fillFromStory))
      // A refusal to a plain form stands under the form's address; whoever reloads it there comes back to the question.
      .on('GET', ['/draft', '/:id', '/:id/draft', '/:id/ratings', '/:id/closure', '/:id/stories'], async (c) => {
        const answer = await deps.store.find(answerIn(c));
        if (answer?.candidate !== c.get('candidate')) return problem(c, 404, NO_ANSWER);
        return c.redirect(answer.closedAt === null ? links.question(answer.questionId) : links.versions(answer.id));
      })
  );
}

const NO_ANSWER = {
  title: 'There is no such answer',
  happened: 'It was never saved, or it is not yours.',
  kept: null,
  next: {
    get href() {
      return links.questions;
    },
    label: 'All questions',
  },
};
