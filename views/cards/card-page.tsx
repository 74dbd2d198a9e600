/** One card: its front, its back once it was asked for, and how well it came back. */
import type { Child } from 'hono/jsx';
import { type Frame, Layout } from '../layout.tsx';
import { Keys } from '../runs/keys.tsx';
import type { Face } from './card-content.ts';
import { Aftermath, CardHead, Moment } from './decision-card.tsx';
import { Gone } from './gone-card.tsx';
import { PointerCard } from './pointer-card.tsx';
import { QuestionCard } from './question-card.tsx';
import { type RatingOffer, Ratings } from './ratings.tsx';

export type CardPageProps = {
  readonly frame: Frame;
  readonly cardId: string;
  /** How often it was reviewed: a rating counts for this very state of the card. */
  readonly reps: number;
  readonly face: Face;
  /** What became of the card before, or of what was sent; null as a rule. */
  readonly notice: string | null;
  /** `on 29 Nov`, where it is not due today: it can be looked at, and is not rated. Null where it is due. */
  readonly comesBack: string | null;
  readonly isBuried: boolean;
  /** Cards left for today, this one included; 0 where today's are done. */
  readonly left: number;
  /** Empty until the back is seen. */
  readonly ratings: readonly RatingOffer[];
  /** Goes on past the cards of a day. */
  readonly isBeyond: boolean;
};

export function CardPage(props: CardPageProps) {
  const { frame, face, notice, isBuried } = props;
  return (
    <Layout frame={frame} title={titleOf(face)} current="today">
      {face.kind === 'decision' ? <CardHead face={face} /> : null}
      {notice === null ? null : (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      {isBuried ? <p class="notice">You have put this card off until tomorrow. It can be reviewed today after all.</p> : null}
      <Body {...props} />
      <Keys keys={KEYS} />
    </Layout>
  );
}

const KEYS = [['1–9', 'take the choice, or the rating, of that number']] as const;

function titleOf(face: Face): string {
  switch (face.kind) {
    case 'decision':
      return face.picture.title;
    case 'gone':
      return 'This card can no longer be shown';
    default:
      return face.question.title;
  }
}

function Body(props: CardPageProps) {
  const { cardId, face, isBeyond } = props;
  const foot = <Foot {...props} />;
  switch (face.kind) {
    case 'decision':
      return face.back ? (
        <Aftermath face={face} back={face.back}>
          {foot}
        </Aftermath>
      ) : (
        <Moment cardId={cardId} face={face} isBeyond={isBeyond}>
          {foot}
        </Moment>
      );
    case 'gone':
      return <Gone cardId={cardId} why={face.why} />;
    case 'question':
      return (
        <QuestionCard cardId={cardId} face={face} isBeyond={isBeyond}>
          {foot}
        </QuestionCard>
      );
    case 'pointer':
      return (
        <PointerCard cardId={cardId} face={face} isBeyond={isBeyond}>
          {foot}
        </PointerCard>
      );
  }
}

/** The ratings, where the back is seen, and the ways past this card. */
function Foot(props: CardPageProps) {
  const { cardId, reps, face, comesBack, ratings, isBeyond } = props;
  const choice = face.kind === 'decision' ? (face.back?.token ?? null) : null;
  if (comesBack !== null) return <NotDue comesBack={comesBack} />;
  return (
    <>
      {ratings.length === 0 ? null : <Ratings cardId={cardId} reps={reps} choice={choice} isBeyond={isBeyond} ratings={ratings} />}
      <Ways {...props} />
    </>
  );
}

function NotDue({ comesBack }: { readonly comesBack: string }) {
  return (
    <p class="ways">
      This card is not due: it comes back {comesBack}, and until then nothing here is counted. <a href="/cards">All cards</a>
    </p>
  );
}

function Ways({ cardId, isBuried, left, isBeyond }: CardPageProps): Child {
  const beyond = isBeyond ? '&beyond=1' : '';
  return (
    <form method="post" action={`/cards/${cardId}/burial`} class="actions ways small">
      {isBeyond ? <input type="hidden" name="beyond" value="1" /> : null}
      <a href={`/cards/next?after=${cardId}${beyond}`}>Skip it for now</a>
      {isBuried ? null : (
        <button type="submit" class="link">
          Put it off until tomorrow
        </button>
      )}
      <a href="/cards">All cards</a>
      {left > 0 ? <span class="faint">{left === 1 ? 'The last one of today' : `${left} left today`}</span> : null}
    </form>
  );
}
