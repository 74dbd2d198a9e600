/** Answers that show a card, or lead to the next one. */

import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { CardContent } from '../../views/cards/card-content.ts';
import { CardPage } from '../../views/cards/card-page.tsx';
import type { CardNotice, RatingToTakeBack } from '../../views/cards/notice.tsx';
import type { RatingOffer } from '../../views/cards/ratings.tsx';
import { links } from '../../views/links.ts';
import { returnDay, untilReturn } from '../calendar/day-words.ts';
import { daysLater, startOfDay } from '../calendar/local-day.ts';
import { isDoneToday, isDue } from '../domain/study/card.ts';
import { RATING_NAMES, ratingsAfter } from '../domain/study/card-rating.ts';
import { fieldsOf, goesAhead, type ReviewWay } from '../domain/study/review-way.ts';
import { outlook, type Schedule } from '../domain/study/schedule.ts';
import { type ProblemWords, problem } from '../http/error-pages.tsx';
import type { AppContext } from '../http/request-context.ts';
import type { CardContents, CardProgress, Reviewer } from './card-content.ts';
import { MOST } from './queries-store.ts';
import type { CardStore, QueuePlace, ReviewDay, StoredCard } from './store.ts';

type CardDeps = { readonly store: CardStore; readonly contents: CardContents; readonly now: () => number };

/** Today, as the candidate's days begin, whatever the hours between. */
export function today(c: AppContext, now: number): ReviewDay {
  const { hour } = reviewerOf(c);
  return { start: startOfDay(now, hour), end: daysLater(now, 1, hour) };
}

export function reviewerOf(c: AppContext): Reviewer {
  return { candidate: c.get('candidate'), hour: c.get('preferences').dayStartsAt };
}

/** Today, and where cards are reviewed ahead the days up to the last of those. */
export function dayOn(c: AppContext, now: number, way: ReviewWay): ReviewDay {
  const day = today(c, now);
  return way.kind === 'ahead' ? { ...day, until: daysLater(now, way.days + 1, reviewerOf(c).hour) } : day;
}

/** `notice`: a sentence about what became of the request. */
type Showing = {
  readonly progress: CardProgress;
  readonly way: ReviewWay;
  /** Seconds, as the page's own clock counted them. */
  readonly spent?: number | null;
  readonly status?: ContentfulStatusCode;
  readonly notice?: CardNotice | null;
};

export async function showCard(c: AppContext, deps: CardDeps, card: StoredCard, showing: Showing) {
  const { progress, way, spent = null, status = 200, notice = null } = showing;
  const reviewer = reviewerOf(c);
  const { candidate, hour } = reviewer;
  const cap = c.get('preferences').cardsADay;
  const now = deps.now();
  const day = dayOn(c, now, way);
  const isAheadOn = way.kind === 'ahead';
  const [content, { due, done }] = await Promise.all([
    deps.contents.of(card, reviewer, progress),
    deps.store.left(candidate, day, isAheadOn ? MOST : cap),
  ]);
  const { schedule, buriedUntil } = card;
  const isOfToday = isDue({ due: schedule.due, buriedUntil: null }, day.end);
  const isDone = isDoneToday(schedule, day);
  const isAhead = !isOfToday && !isDone && goesAhead(way);
  const isOpen = isOfToday || isAhead;
  return c.html(
    <CardPage
      frame={{ ...c.get('frame'), path: isRead(c) ? c.get('frame').path : links.card(card.id) }}
      cardId={card.id}
      reps={schedule.reps}
      content={content}
      notice={notice}
      takesBack={takesBackOf(card)}
      isDoneToday={isDone}
      comesBack={isOpen ? null : returnDay(schedule.due, now, hour)}
      isBuried={isOfToday && !isDue({ due: schedule.due, buriedUntil }, day.end)}
      left={leftOn(way, due, cap - done)}
      ratings={isOpen ? ratingsOf(content, schedule, now, hour) : []}
      spent={spent}
      way={way}
      aheadOf={isAhead ? returnDay(schedule.due, now, hour) : null}
    />,
    status,
  );
}

function leftOn({ kind }: ReviewWay, due: number, wanted: number): number {
  if (kind === 'alone') return 0;
  return kind === 'ahead' ? due : Math.max(0, Math.min(due, wanted));
}

/** Shown in answer to a POST, the page's own address is still that of the card. */
function isRead(c: AppContext): boolean {
  return c.req.method !== 'POST';
}

function ratingsOf(content: CardContent, schedule: Schedule, now: number, hour: number): readonly RatingOffer[] {
  const isSeen = content.kind === 'decision' ? content.back !== null : content.kind !== 'gone' && content.isRevealed;
  if (!isSeen) return [];
  const due = outlook(schedule, now);
  const verdict = content.kind === 'decision' ? (content.back?.retake.verdict ?? null) : null;
  return ratingsAfter(verdict).map((rating) => ({ rating, name: RATING_NAMES[rating], comesBack: untilReturn(due[rating], now, hour) }));
}

/** The card that the next page speaks of, by what became of it. */
type Said = { readonly reviewed: string } | { readonly buried: string };

/** On to the next card of its way, or to where that came from if there is none or it is enough. */
export async function goOn(c: AppContext, { store, now }: CardDeps, from: QueuePlace, said: Said, way: ReviewWay) {
  const candidate = c.get('candidate');
  const day = dayOn(c, now(), way);
  const back = c.redirect(links.with(goesAhead(way) ? links.allCards() : links.cards, said), 303);
  if (way.kind === 'alone' || (way.kind === 'day' && (await isEnough(c, store, now())))) return back;
  // What was skipped on the way comes at the end.
  const next = (await store.next(candidate, day, from)) ?? (await store.next(candidate, day, null));
  return next === null ? back : c.redirect(links.with(links.card(next), { ...said, ...fieldsOf(way) }), 303);
}

export async function isEnough(c: AppContext, store: CardStore, now: number): Promise<boolean> {
  const cap = c.get('preferences').cardsADay;
  return (await store.left(c.get('candidate'), today(c, now), 0)).done >= cap;
}

/** What became of the card before, told from what is stored of it: a page never repeats what an address says. */
export async function noticeIn(c: AppContext, { store, now }: Pick<CardDeps, 'store' | 'now'>): Promise<CardNotice | null> {
  const { reviewed, buried, retired, taken } = c.req.query();
  if (retired !== undefined) return saying('The card is retired and does not come back.');
  if (taken !== undefined) return saying('The rating is taken back. The card is as it was before.');
  const id = reviewed ?? buried;
  const card = id === undefined ? null : await store.find(id, c.get('candidate'));
  if (reviewed === undefined) return card?.buriedUntil == null ? null : saying('Put off until tomorrow. Its schedule is as it was.');
  if (!card?.last) return null;
  const line = `Rated ${RATING_NAMES[card.last.rating]}. Comes back ${returnDay(card.schedule.due, now(), reviewerOf(c).hour)}.`;
  return { line, takesBack: takesBackOf(card) };
}

export function saying(line: string): CardNotice {
  return { line, takesBack: null };
}

function takesBackOf({ id, before, schedule }: StoredCard): RatingToTakeBack | null {
  return before && { cardId: id, reps: schedule.reps };
}

export function noCard(c: AppContext) {
  return problem(c, 404, NO_CARD);
}

const NO_CARD: ProblemWords = {
  title: 'There is no such card',
  happened: 'The address is wrong, the card was retired, or it is not yours.',
  kept: null,
  next: {
    get href() {
      return links.allCards();
    },
    label: 'All cards',
  },
};
