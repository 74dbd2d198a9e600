/** One card: its front, its back once it was asked for, and how well it came back. */

import type { Child } from 'hono/jsx';
import { fieldsOf, type ReviewWay } from '../../server/domain/study/review-way.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { count } from '../parts/figures.ts';
import type { CardContent } from './card-content.ts';
import { CardHead, DecisionBack, DecisionFront } from './decision-card.tsx';
import { Gone } from './gone-card.tsx';
import { type CardNotice, Notice, type RatingToTakeBack, TakeBack } from './notice.tsx';
import { PointerCard } from './pointer-card.tsx';
import { QuestionCard } from './question-card.tsx';
import { type RatingOffer, Ratings } from './ratings.tsx';
import { WayFields } from './way-fields.tsx';

export type CardPageProps = {
  readonly frame: Frame;
  readonly cardId: string;
  /** How often it was reviewed: a rating counts for this very state of the card. */
  readonly reps: number;
  readonly content: CardContent;
  /** What became of the card before, or of what was sent; null as a rule. */
  readonly notice: CardNotice | null;
  /** The last rating of this very card, where it can be taken back. */
  readonly takesBack: RatingToTakeBack | null;
  /** `on 29 Nov`, where it is not due today: it can be looked at, and is not rated. Null where it is due. */
  readonly comesBack: string | null;
  /** It was rated today and is not due: nothing more is counted of it today. */
  readonly isDoneToday: boolean;
  readonly isBuried: boolean;
  /** Cards left for today, this one included; 0 where today's are done. */
  readonly left: number;
  /** Empty until the back is seen. */
  readonly ratings: readonly RatingOffer[];
  /** Seconds in which a question was answered aloud; null where nobody counted. */
  readonly spent: number | null;
  /** Which cards follow this one. */
  readonly way: ReviewWay;
  /** `on 29 Nov`, where it is reviewed before it is due; null where it is due, or not reviewed. */
  readonly aheadOf: string | null;
};

export function CardPage(props: CardPageProps) {
  const { frame, content, notice, isBuried, aheadOf } = props;
  return (
    <Layout
      frame={frame}
      title={titleOf(content)}
      current="cards"
      keys={KEYS}
      scripts={content.kind === 'question' ? 'card' : 'run'}
      sheet="study"
    >
      {content.kind === 'decision' ? <CardHead content={content} /> : null}
      <Notice notice={notice} way={props.way} />
      {isBuried ? <p class="notice">You have put this card off until tomorrow. It can be reviewed today after all.</p> : null}
      {aheadOf === null ? null : <Ahead of={aheadOf} />}
      <Body {...props} />
    </Layout>
  );
}

function Ahead({ of }: { readonly of: string }) {
  return (
    <p class="notice">
      You review this card ahead of time: it is due {of}. A rating counts by the days that have passed since the last one, and without one
      nothing changes.
    </p>
  );
}

const KEYS = [
  ['1–9', 'take the choice, or the rating, of that number'],
  ['z', 'take the last rating back'],
] as const;

function titleOf(content: CardContent): string {
  switch (content.kind) {
    case 'decision':
      return content.view.title;
    case 'gone':
      return 'This card can no longer be shown';
    default:
      return content.question.short;
  }
}

function Body(props: CardPageProps) {
  const { cardId, content, way, spent } = props;
  const foot = <Foot {...props} />;
  switch (content.kind) {
    case 'decision':
      return content.back ? (
        <DecisionBack content={content} back={content.back}>
          {foot}
        </DecisionBack>
      ) : (
        <DecisionFront cardId={cardId} content={content} way={way}>
          {foot}
        </DecisionFront>
      );
    case 'gone':
      return <Gone cardId={cardId} why={content.why} way={way} />;
    case 'question':
      return (
        <QuestionCard cardId={cardId} content={content} spent={spent} way={way}>
          {foot}
        </QuestionCard>
      );
    case 'pointer':
      return (
        <PointerCard cardId={cardId} content={content} way={way}>
          {foot}
        </PointerCard>
      );
  }
}

/** The ratings, where the back is seen, and the ways past this card. */
function Foot(props: CardPageProps) {
  const { cardId, reps, content, comesBack, isDoneToday, takesBack, ratings, way } = props;
  const choice = content.kind === 'decision' ? (content.back?.token ?? null) : null;
  if (comesBack !== null)
    return (
      <>
        {isDoneToday ? <DoneToday comesBack={comesBack} /> : <NotDue cardId={cardId} comesBack={comesBack} />}
        {takesBack === null ? null : <TakeBack of={takesBack} way={way} />}
      </>
    );
  return (
    <>
      {ratings.length === 0 ? null : <Ratings cardId={cardId} reps={reps} choice={choice} way={way} ratings={ratings} />}
      <Ways {...props} />
    </>
  );
}

function NotDue({ cardId, comesBack }: { readonly cardId: string; readonly comesBack: string }) {
  return (
    <p class="ways">
      This card is not due: it comes back {comesBack}, and until then nothing here is counted.{' '}
      <a href={links.cardAlone(cardId)}>Review it ahead of time</a>, or see <a href={links.allCards()}>all cards</a>.
    </p>
  );
}

function DoneToday({ comesBack }: { readonly comesBack: string }) {
  return (
    <p class="ways">
      This card is done for today: it was rated, and comes back {comesBack}. See <a href={links.allCards()}>all cards</a>.
    </p>
  );
}

function Ways({ cardId, isBuried, aheadOf, left, way }: CardPageProps): Child {
  return (
    <form method="post" action={links.burial(cardId)} class="actions ways small">
      <WayFields way={way} />
      {way.kind === 'alone' ? null : <a href={links.nextCard({ after: cardId, ...fieldsOf(way) })}>Skip it for now</a>}
      {isBuried || aheadOf !== null ? null : (
        <button type="submit" class="link">
          Put it off until tomorrow
        </button>
      )}
      <a href={links.allCards()}>All cards</a>
      {left > 0 ? <span class="faint">{leftWords(way, left)}</span> : null}
    </form>
  );
}

function leftWords(way: ReviewWay, left: number): string {
  if (way.kind !== 'ahead') return left === 1 ? 'The last one of today' : `${left} left today`;
  return left === 1 ? `The last one of the next ${count(way.days, 'day')}` : `${left} left of the next ${count(way.days, 'day')}`;
}
