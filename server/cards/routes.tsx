/** Cards: what is due today, all of them, one card, its rating, and the ways to put it off or be rid of it. */
import { Hono } from 'hono';
import { CardsPage } from '../../views/cards/cards-page.tsx';
import { links } from '../../views/links.ts';
import { fieldsOf, OF_THE_DAY, wayOf } from '../domain/study/review-way.ts';
import { integer, readForm } from '../http/form.ts';
import type { AppContext, AppEnv } from '../http/request-context.ts';
import type { Log } from '../log.ts';
import { showAllCards } from './all-cards.tsx';
import { dayOn, goOn, isEnough, noCard, noticeIn, reviewerOf, saying, showCard, today } from './card-answer.tsx';
import { type CardContentDeps, createCardContents } from './card-content.ts';
import type { CardListStore } from './list-store.ts';
import { overviewOf } from './overview.ts';
import { placeOf, type RatingDeps, takeRating, takeRatingBack } from './rate-card.ts';
import type { CardStore } from './store.ts';

export type CardRouteDeps = CardContentDeps & {
  readonly store: CardStore;
  readonly list: CardListStore;
  readonly reviews: RatingDeps['reviews'];
  /** Gives how many runs there were to learn from. */
  readonly learning: { catchUp(candidate: string, most: number): Promise<number> };
  readonly log: Log;
};

/** Seconds of an answer aloud: whoever left the page open for longer did not speak. */
const LONGEST = 3_600;

/** A few at a visit: each takes up to a tenth of a second. */
const CAUGHT_UP = 5;

export function cardRoutes({ store, list, reviews, learning, log, ...sources }: CardRouteDeps) {
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

      .get('/all', (c) => showAllCards(c, { ...deps, list }))

      .get('/next', async (c) => {
        const { after } = c.req.query();
        const way = wayOf(c.req.query());
        if (way.kind === 'day' && (await isEnough(c, store, now()))) return c.redirect(links.cards);
        const skipped = after === undefined ? null : await store.find(after, c.get('candidate'));
        const next = await store.next(c.get('candidate'), dayOn(c, now(), way), skipped && placeOf(skipped));
        if (next !== null) return c.redirect(links.with(links.card(next), fieldsOf(way)));
        if (way.kind !== 'ahead') return c.redirect(links.cards);
        // Whoever skipped to the end has left some.
        return c.redirect(links.with(links.allCards(), { none: skipped === null ? way.days : undefined }));
      })

      .get('/:id', async (c) => {
        const card = await find(c);
        if (!card) return noCard(c);
        const { choice, revealed } = c.req.query();
        const progress = { choice, isRevealed: revealed !== undefined };
        const spent = integer(c.req.query('spent'), 0, LONGEST);
        return showCard(c, deps, card, { progress, way: wayOf(c.req.query()), spent, notice: await noticeIn(c, deps) });
      })

      .post('/:id/reviews', async (c) => {
        const form = await readForm(c);
        const card = await find(c);
        if (!card) return noCard(c);
        const rated = await takeRating({ ...deps, log: c.get('log') }, reviewerOf(c), card, form);
        const way = wayOf(form);
        if (rated.kind === 'gone') return noCard(c);
        if (rated.kind === 'counted') return goOn(c, deps, rated.from, { reviewed: card.id }, way);
        const { status, notice } = rated;
        return showCard(c, deps, rated.card, {
          progress: { choice: form.choice, isRevealed: true },
          way,
          status,
          notice: saying(notice),
        });
      })

      .post('/:id/reviews/removal', async (c) => {
        const form = await readForm(c);
        const card = await find(c);
        if (!card) return noCard(c);
        const way = wayOf(form);
        if (await takeRatingBack(deps, c.get('candidate'), card, form))
          return c.redirect(links.with(links.card(card.id), { taken: '', ...fieldsOf(way) }), 303);
        const progress = { choice: undefined, isRevealed: false };
        return showCard(c, deps, card, { progress, way, status: 409, notice: saying(NOT_LAST) });
      })

      .post('/:id/burial', async (c) => {
        const form = await readForm(c);
        const card = await find(c);
        if (!card) return noCard(c);
        await store.bury(card.id, c.get('candidate'), today(c, now()));
        return goOn(c, deps, placeOf(card), { buried: card.id }, wayOf(form));
      })

      .post('/:id/retirement', async (c) => {
        await readForm(c);
        const card = await find(c);
        if (!card) return noCard(c);
        const reviewer = reviewerOf(c);
        const progress = { choice: undefined, isRevealed: false };
        if ((await contents.of(card, reviewer, progress)).kind !== 'gone')
          return showCard(c, deps, card, { progress, way: OF_THE_DAY, status: 409, notice: saying(STILL) });
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
