/** All cards by when they come back: how each went, by kind, and the way to review ahead. */
import { CARD_KINDS, type CardKind } from '../../server/domain/study/card.ts';
import { AHEAD } from '../../server/domain/study/review-way.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { count } from '../parts/figures.ts';
import { type CardNotice, Notice } from './notice.tsx';

export type CardLine = {
  readonly id: string;
  /** Null for what this version knows no card about. */
  readonly kind: CardKind | null;
  readonly title: string;
  readonly isDue: boolean;
  /** `Comes back on 29 Nov`. */
  readonly due: string;
  /** `Rated Good yesterday`; null before the first. */
  readonly rated: string | null;
  /** Days between its last review and the next; null before the first. */
  readonly gap: number | null;
  /** How often it was forgotten. */
  readonly lapses: number;
};

type AllCardsPageProps = {
  readonly frame: Frame;
  /** Null for all. */
  readonly kind: CardKind | null;
  readonly lines: readonly CardLine[];
  /** The beginning of the list. */
  readonly isFirst: boolean;
  /** Where it goes on; null where it ends here. */
  readonly more: string | null;
  readonly notice: CardNotice | null;
};

export function AllCardsPage({ frame, kind, lines, isFirst, more, notice }: AllCardsPageProps) {
  return (
    <Layout frame={frame} title="All cards" current="cards" keys={KEYS}>
      <Notice notice={notice} way={{ kind: 'alone' }} />
      <div class="wrap">
        <h1>All cards</h1>
        <p class="quiet">
          By when they come back, the next first. Each can be reviewed before that; <a href={links.cards}>what is due today</a> comes first.
        </p>
        <Ahead />
        <Kinds kind={kind} />
        {lines.length === 0 ? <Nothing kind={kind} isFirst={isFirst} /> : <Lines lines={lines} />}
        <p class="actions">
          {isFirst ? null : <a href={links.allCards({ kind })}>From the beginning</a>}
          {more === null ? null : <a href={more}>Later ones</a>}
        </p>
      </div>
    </Layout>
  );
}

const KEYS = [['z', 'take the last rating back']] as const;

/** Days that are offered, within `AHEAD`. */
const WITHIN = [1, 3, AHEAD.usual, 14, 30];

function Ahead() {
  return (
    <form method="get" action={links.nextCard()} class="actions ahead">
      <label for="ahead">Review ahead what comes back within</label>
      <select id="ahead" name="ahead">
        {WITHIN.map((days) => (
          <option value={String(days)} selected={days === AHEAD.usual}>
            {count(days, 'day')}
          </option>
        ))}
      </select>
      <button type="submit" class="btn plain">
        Begin
      </button>
    </form>
  );
}

const KIND_NAMES: Readonly<Record<CardKind, { readonly one: string; readonly all: string }>> = {
  decision: { one: 'A decision to take again', all: 'Decisions' },
  question: { one: 'A question to answer aloud', all: 'Questions' },
  pointer: { one: 'A pointer to recall', all: 'Pointers' },
};

function Kinds({ kind }: { readonly kind: CardKind | null }) {
  const kinds = [{ is: null, name: 'All kinds' }, ...CARD_KINDS.map((is) => ({ is, name: KIND_NAMES[is].all }))];
  return (
    <nav aria-label="Kinds of cards" class="filters">
      <p>
        <span class="small faint">Kind</span>
        {kinds.map(({ is, name }) => (
          <a href={links.allCards({ kind: is })} {...(is === kind ? { 'aria-current': 'true' as const } : {})}>
            {name}
          </a>
        ))}
      </p>
    </nav>
  );
}

function Lines({ lines }: { readonly lines: readonly CardLine[] }) {
  return (
    <ul class="card-lines">
      {lines.map((line) => (
        <Line {...line} />
      ))}
    </ul>
  );
}

function Line({ id, kind, title, isDue, due, rated, gap, lapses }: CardLine) {
  return (
    <li>
      <span class="title">
        <a href={isDue ? links.card(id) : links.cardAlone(id)}>{title}</a>
        <span class="small faint">{kind === null ? 'Of a kind that is not known here' : KIND_NAMES[kind].one}</span>
      </span>
      <span class={isDue ? 'is-due' : undefined}>{due}</span>
      <span>{rated ?? 'Not rated yet'}</span>
      <span>{gap === null ? '' : `Interval ${count(gap, 'day')}`}</span>
      <span>{rated === null ? '' : forgotten(lapses)}</span>
    </li>
  );
}

function forgotten(lapses: number): string {
  if (lapses === 0) return 'Never forgotten';
  return `Forgotten ${['once', 'twice'][lapses - 1] ?? `${lapses} times`}`;
}

function Nothing({ kind, isFirst }: Pick<AllCardsPageProps, 'kind' | 'isFirst'>) {
  if (!isFirst) return <p>There are no later ones.</p>;
  if (kind !== null) return <p>There is no card of this kind.</p>;
  return <p>There are no cards yet. They come from answers that you rate and from decisions that cost points.</p>;
}
