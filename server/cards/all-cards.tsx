/** The page of all cards: when each comes back, how it went, and the way to review ahead. */
import { AllCardsPage, type CardLine } from '../../views/cards/all-cards-page.tsx';
import { links } from '../../views/links.ts';
import { dayOf, onDay, returnDay } from '../calendar/day-words.ts';
import { CARD_KINDS, isDue } from '../domain/study/card.ts';
import { RATING_NAMES } from '../domain/study/card-rating.ts';
import { wayOf } from '../domain/study/review-way.ts';
import type { AppContext } from '../http/request-context.ts';
import { noticeIn, saying, today } from './card-answer.tsx';
import type { CardContents } from './card-content.ts';
import { type CardListStore, LISTED, type StoredCardLine } from './list-store.ts';
import type { CardStore, QueuePlace, ReviewDay } from './store.ts';

type ListDeps = {
  readonly list: CardListStore;
  readonly store: CardStore;
  readonly contents: CardContents;
  readonly now: () => number;
};

export async function showAllCards(c: AppContext, deps: ListDeps): Promise<Response> {
  const kind = CARD_KINDS.find((one) => one === c.req.query('kind')) ?? null;
  const after = placeIn(c.req.query('after'));
  const found = await deps.list.list(c.get('candidate'), kind, after);
  const shown = found.slice(0, LISTED);
  const last = found.length > LISTED ? shown.at(-1) : undefined;
  const lines = await Promise.all(shown.map((card) => lineOf(card, c, deps)));
  return c.html(
    <AllCardsPage
      frame={c.get('frame')}
      kind={kind}
      lines={lines}
      isFirst={after === null}
      more={last ? links.allCards({ kind, after: `${last.due}-${last.row}` }) : null}
      notice={noneLeft(c) ?? (await noticeIn(c, deps))}
    />,
  );
}

/** `1795305600000-12`; null for what is no place in the list, which then begins anew. */
function placeIn(text: string | undefined): QueuePlace | null {
  const [, due, row] = /^(\d{1,16})-(\d{1,16})$/.exec(text ?? '') ?? [];
  const place = { due: Number(due), row: Number(row) };
  return Number.isSafeInteger(place.due) && Number.isSafeInteger(place.row) ? place : null;
}

/** Reviewing ahead came to its end. */
function noneLeft(c: AppContext) {
  const way = wayOf({ ahead: c.req.query('none') });
  if (way.kind !== 'ahead') return null;
  const within = way.days === 1 ? 'tomorrow' : `the next ${way.days} days`;
  return saying(`Nothing is left to review of ${within}. What you reviewed today is not asked again today.`);
}

async function lineOf(card: StoredCardLine, c: AppContext, { contents, now }: ListDeps): Promise<CardLine> {
  const { id, subject, hash, scheduledDays, lapses, reviewedAt, rating } = card;
  const { dayStartsAt: hour } = c.get('preferences');
  const day = today(c, now());
  const rated = rating === null ? 'Rated' : `Rated ${RATING_NAMES[rating]}`;
  return {
    id,
    kind: subject?.kind ?? null,
    title: await contents.title(subject, hash),
    isDue: isDue(card, day.end),
    due: dueWords(card, day, now(), hour),
    rated: reviewedAt === null ? null : `${rated} ${onDay(reviewedAt, now(), hour)}`,
    gap: reviewedAt === null ? null : scheduledDays,
    lapses,
  };
}

function dueWords(card: StoredCardLine, { start, end }: ReviewDay, now: number, hour: number): string {
  if (isDue(card, end)) return card.due < start ? `Due since ${dayOf(card.due, now, hour)}` : 'Due today';
  return card.due < end ? 'Put off until tomorrow' : `Comes back ${returnDay(card.due, now, hour)}`;
}
