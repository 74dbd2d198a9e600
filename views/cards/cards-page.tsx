/** The cards of today: how many there are, how many a candidate wants, and what was put off. */

import type { CardKind } from '../../server/domain/study/card.ts';
import { fieldsOf } from '../../server/domain/study/review-way.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { count } from '../parts/figures.ts';
import { type CardNotice, Notice } from './notice.tsx';

export type Overview = {
  /** Due and not put off. `isMore`: that many were counted, and there are more. */
  readonly due: number;
  readonly isMore: boolean;
  /** Reviewed today, and the most that a candidate wants to review in a day. */
  readonly done: number;
  readonly cap: number;
  /** How many of those that are due are left for today. */
  readonly today: number;
  readonly kinds: readonly { readonly kind: CardKind; readonly count: number }[];
  /** Put off until tomorrow: some of them, and how many there are. */
  readonly buried: readonly { readonly id: string; readonly title: string }[];
  readonly buriedCount: number;
  /** When a card falls due next, where none is left for today: `tomorrow`, `on 29 Nov`. Null where there is none. */
  readonly nextDue: string | null;
};

type CardsPageProps = {
  readonly frame: Frame;
  readonly overview: Overview;
  /** What became of the card before; null as a rule. */
  readonly notice: CardNotice | null;
};

export function CardsPage({ frame, overview, notice }: CardsPageProps) {
  return (
    <Layout frame={frame} title="Cards" current="cards">
      <Notice notice={notice} />
      <div class="wrap">
        <h1>Cards</h1>
        <p class="quiet">What cost you points, and what your answers missed, comes back shortly before you would forget it.</p>
        <Today overview={overview} />
        {isEmpty(overview) ? null : (
          <p>
            <a href={links.allCards()}>All cards</a>, by when they come back, with a way to review ahead.
          </p>
        )}
        <Buried overview={overview} />
      </div>
    </Layout>
  );
}

/** No card at all: what is put off, or comes back later, is one. */
function isEmpty({ due, buriedCount, nextDue }: Overview): boolean {
  return due === 0 && buriedCount === 0 && nextDue === null;
}

function Today({ overview }: { readonly overview: Overview }) {
  if (overview.today > 0) return <Begin overview={overview} />;
  if (overview.due > 0) return <Enough overview={overview} />;
  return <Nothing overview={overview} />;
}

function Begin({ overview }: { readonly overview: Overview }) {
  return (
    <>
      <p class="due">{dueSentence(overview)}</p>
      <p>{kindsSentence(overview)}</p>
      <p class="actions">
        <a class="btn" href={links.nextCard()}>
          {overview.done > 0 ? 'Go on' : 'Begin'}
        </a>
        <a href={links.settings}>Change how many a day</a>
      </p>
    </>
  );
}

/** `12 cards are due today.`, or `20 of 46 today; the other 26 stay due.` */
function dueSentence({ due, isMore, done, today }: Overview): string {
  const after = done > 0 ? `, after the ${done === 1 ? 'one' : done} that you have reviewed` : '';
  if (today === due && !isMore) return `${count(due, 'card')} ${due === 1 ? 'is' : 'are'} due today${after}.`;
  const rest = due - today;
  const others = isMore ? 'the others stay' : `the other ${rest === 1 ? 'one stays' : `${rest} stay`}`;
  return `${today} of ${total(due, isMore)} today${after}; ${others} due.`;
}

function total(due: number, isMore: boolean): string {
  return isMore ? 'more than 1,000' : String(due);
}

/** `8 decisions to take again, 9 questions to answer aloud, 3 pointers to recall.` */
function kindsSentence({ kinds }: Overview): string {
  return `${kinds.map(({ kind, count: n }) => `${count(n, kind)} ${TO_DO[kind]}`).join(', ')}.`;
}

const TO_DO: Readonly<Record<CardKind, string>> = {
  decision: 'to take again',
  question: 'to answer aloud',
  pointer: 'to recall',
};

function Enough({ overview: { due, isMore, done, cap } }: { readonly overview: Overview }) {
  const first = done > cap ? `You have reviewed ${done} today, and wanted ${cap}.` : `That is today’s ${cap}.`;
  const stays = due === 1 && !isMore ? 'One stays' : `${isMore ? 'More than 1,000' : due} stay`;
  return (
    <>
      <p class="due">
        {first} {stays} due.
      </p>
      <p class="actions">
        <a class="btn plain" href={links.nextCard(fieldsOf({ kind: 'beyond' }))}>
          Go on all the same
        </a>
        <a href={links.settings}>Change how many a day</a>
      </p>
    </>
  );
}

function Nothing({ overview: { done, nextDue } }: { readonly overview: Overview }) {
  if (nextDue === null) return <None />;
  return (
    <>
      <p class="due">
        {done > 0 ? `You have reviewed ${count(done, 'card')} today, and nothing else is due.` : 'Nothing is due today.'} The next comes
        back {nextDue}.
      </p>
      <p>
        <a href={links.today()}>What else there is to do today</a>
      </p>
    </>
  );
}

function None() {
  return (
    <>
      <p class="due">There are no cards yet.</p>
      <p>
        Each question whose answer you rate becomes one. So does each decision of a run that loses more than six points, and each pointer
        that your answers miss twice.
      </p>
      <p class="actions">
        <a class="btn" href={links.incidents}>
          Choose an incident
        </a>
        <a class="btn plain" href={links.questions}>
          Choose a question
        </a>
      </p>
    </>
  );
}

function Buried({ overview: { buried, buriedCount } }: { readonly overview: Overview }) {
  if (buriedCount === 0) return null;
  return (
    <section class="aside-list" aria-labelledby="buried">
      <h2 id="buried" class="eyebrow">
        Put off until tomorrow
      </h2>
      <p class="small quiet">Their schedule is as it was. Any of them can be reviewed today after all.</p>
      <ul>
        {buried.map(({ id, title }) => (
          <li>
            <a href={links.card(id)}>{title}</a>
          </li>
        ))}
      </ul>
      {buriedCount > buried.length ? <p class="small quiet">And {buriedCount - buried.length} more.</p> : null}
    </section>
  );
}
