/** Cards: what is due today, one card, its rating, and the ways to put it off or be rid of it. */
import { Hono } from 'hono';
import { CardsPage } from '../../views/cards/cards-page.tsx';
import { links } from '../../views/links.ts';
import { readForm } from '../http/form.ts';
import type { AppContext, AppEnv } from '../http/request-context.ts';
import type { Log } from '../log.ts';
import { goOn, isEnough, noCard, noticeIn, reviewerOf, saying, showCard, today } from './card-answer.tsx';
import { type CardContentDeps, createCardContents } from './card-content.ts';
import { overviewOf } from './overview.ts';
import { placeOf, type RatingDeps, takeRating, takeRatingBack } from './rate-card.ts';
import type { CardStore } from './store.ts';

export type CardRouteDeps = CardContentDeps & {
  readonly store: CardStore;
  readonly reviews: RatingDeps['reviews'];
  /** Gives how many runs there were to learn from. */
  readonly learning: { catchUp(candidate: string, most: number): Promise<number> };
  readonly log: Log;
};

/** A few at a visit: each takes up to a tenth of a second. */
const CAUGHT_UP = 5;

export function cardRoutes({ store, reviews, learning, log, ...sources }: CardRouteDeps) {
  const { now } = sources;
  const contents = createCardContents(sources);
  const deps = { store, contents, reviews, now };
  const find = (c: AppContext) => store.find(c.req.param('id') ?? '', c.get('candidate'));
  // What cannot be learnt now is learnt at the next visit; the cards that are there are shown all the same.
  const learn = (candidate: string) =>
    learning.catchUp(candidate, CAUGHT_UP).catch((error) => log.warn({ err: error }, 'finished runs could not be studied'));

  return (
    new Hono<AppEnv>()
      .get('/', async (c) => {
        await learn(c.get('candidate'));
        const { cardsADay, dayStartsAt } = c.get('preferences');
        const [waiting, notice] = await Promise.all([store.waiting(c.get('candidate'), today(c, now()), cardsADay), noticeIn(c, deps)]);
        const overview = await overviewOf(waiting, { cap: cardsADay, hour: dayStartsAt }, contents, now());
        return c.html(<CardsPage frame={c.get('frame')} overview={overview} notice={notice} />);
      })

      .get('/next', async (c) => {
        const { after, beyond } = c.req.query();
        if (beyond === undefined && (await isEnough(c, store, now()))) return c.redirect(links.cards);
        const skipped = after === undefined ? null : await store.find(after, c.get('candidate'));
        const next = await store.next(c.get('candidate'), today(c, now()), skipped && placeOf(skipped));
        if (next === null) return c.redirect(links.cards);
        return c.redirect(links.with(links.card(next), { beyond: beyond === undefined ? undefined : 1 }));
      })

      .get('/:id', async (c) => {
        const card = await find(c);
        if (!card) return noCard(c);
        const { choice, revealed, beyond } = c.req.query();
        const progress = { choice, isRevealed: revealed !== undefined };
        return showCard(c, deps, card, { progress, isBeyond: beyond !== undefined, notice: await noticeIn(c, deps) });
      })

      .post('/:id/reviews', async (c) => {
        const form = await readForm(c);
        const card = await find(c);
        if (!card) return noCard(c);
        const rated = await takeRating(deps, reviewerOf(c), card, form);
        const isBeyond = form.beyond !== undefined;
        if (rated.kind === 'gone') return noCard(c);
        if (rated.kind === 'counted') return goOn(c, deps, rated.from, { reviewed: card.id }, isBeyond);
        const { status, notice } = rated;
        return showCard(c, deps, rated.card, {
          progress: { choice: form.choice, isRevealed: true },
          isBeyond,
          status,
          notice: saying(notice),
        });
      })

      .post('/:id/reviews/removal', async (c) => {
        const form = await readForm(c);
        const card = await find(c);
        if (!card) return noCard(c);
        const isBeyond = form.beyond !== undefined;
        if (await takeRatingBack(deps, c.get('candidate'), card, form))
          return c.redirect(links.with(links.card(card.id), { taken: '', beyond: isBeyond ? 1 : undefined }), 303);
        const progress = { choice: undefined, isRevealed: false };
        return showCard(c, deps, card, { progress, isBeyond, status: 409, notice: saying(NOT_LAST) });
      })

      .post('/:id/burial', async (c) => {
        const form = await readForm(c);
        const card = await find(c);
        if (!card) return noCard(c);
        await store.bury(card.id, c.get('candidate'), today(c, now()));
        return goOn(c, deps, placeOf(card), { buried: card.id }, form.beyond !== undefined);
      })

      .post('/:id/retirement', async (c) => {
        await readForm(c);
        const card = await find(c);
        if (!card) return noCard(c);
        const reviewer = reviewerOf(c);
        const progress = { choice: undefined, isRevealed: false };
        if ((await contents.of(card, reviewer, progress)).kind !== 'gone')
          return showCard(c, deps, card, { progress, isBeyond: false, status: 409, notice: saying(STILL) });
        await store.retire(card.id, reviewer.candidate);
        return c.redirect(links.with(links.cards, { retired: 1 }), 303);
      })

      // A refusal to a form stands under the form's address; whoever reloads it there comes back to the card.
      .on('GET', ['/:id/reviews', '/:id/reviews/removal', '/:id/burial', '/:id/retirement'], (c) =>
        c.redirect(links.card(encodeURIComponent(c.req.param('id')))),
      )
  );
}

const NOT_LAST = 'That is not the last rating of this card any more, so nothing was taken back.';
const STILL = 'This card can be shown again, so it was not retired.';
