/** What is said of one decision: why, what was better, what was known, and what came of it. */
import { ADVICE_WORDS, type Advice, type Brought, type Consequence, type DecisionReview } from '../../server/domain/debrief/debrief.ts';
import type { KnownThen } from '../../server/domain/debrief/judgement.ts';
import type { PredictionReview } from '../../server/domain/run/prediction.ts';
import { duration, minus } from '../parts/figures.ts';
import { capital, listed, numberWord } from '../parts/number-words.ts';
import { inline, Prose } from '../prose.tsx';
import { Predicted } from './predicted.tsx';

type BodyProps = {
  readonly decision: DecisionReview;
  readonly known: KnownThen | null;
  /** What was written with it; empty where nothing was. */
  readonly words: string;
  /** What was expected of it; null where nothing was. */
  readonly predicted: PredictionReview | null;
};

export function DecisionBody({ decision, known, words, predicted }: BodyProps) {
  const { turn, unsupported, better } = decision;
  return (
    <>
      {unsupported ? (
        <p class="unsupported">Right call, no evidence: it earned nothing, because nothing you had seen supported it.</p>
      ) : null}
      <Why {...decision} />
      <dl>
        {better === null ? null : <Better advice={better} />}
        <Thought minutes={decision.waited} cost={decision.hesitation} meanwhile={decision.meanwhile} />
        {predicted === null ? null : <Predicted prediction={predicted} />}
        {decision.knew.length === 0 || decision.loss === '0' ? null : <Knew {...decision} />}
        {known === null ? null : <Causes known={known} />}
        {decision.brought.length === 0 ? null : (
          <>
            <dt>It brought</dt>
            <dd>{capital(broughtText(decision.brought))}</dd>
          </>
        )}
        {decision.consequences.map((one) => (
          <Came one={one} words="Meanwhile" />
        ))}
        {words === '' ? null : (
          <>
            <dt>You wrote</dt>
            <dd class="as-written">{words}</dd>
          </>
        )}
      </dl>
      <div class="actions">
        <button type="submit" class="btn plain small" form="retry" name="turn" value={String(turn)}>
          Retry from here<span class="vh"> at decision {turn}</span>
        </button>
      </div>
    </>
  );
}

/** Where its author wrote no lesson, a decision that scored says so much of itself. */
function Why({ whyHtml, whyAt, brought, loss, unsupported, better }: DecisionReview) {
  if (whyAt !== null)
    return (
      <p class="told">
        The same choice as at{' '}
        <a href={`#decision-${whyAt}`} data-shows={whyAt}>
          decision {whyAt}
        </a>
        , and the same lesson.
      </p>
    );
  if (whyHtml !== null) return <Prose html={whyHtml} />;
  if (unsupported) return null;
  if (better?.kind === 'before') return <p>It was the right step; what was missing before it was worth {loss} more.</p>;
  if (loss !== '0') return <p>It was no wrong step by itself; another one was worth {loss} more then.</p>;
  return brought.length === 0 ? null : <p>It earned {broughtText(brought)}, and nothing was better then.</p>;
}

function Better({ advice }: { readonly advice: Advice }) {
  const { kind, labelHtml, spoils } = advice;
  const body = (
    <>
      <b>{inline(labelHtml)}</b>
      {advice.sameAs === null ? null : (
        <span class="told">
          {' '}
          The same advice as at{' '}
          <a href={`#decision-${advice.sameAs}`} data-shows={advice.sameAs}>
            decision {advice.sameAs}
          </a>
          .
        </span>
      )}
      <Prose html={advice.whyHtml ?? ''} />
    </>
  );
  return (
    <>
      <dt>{ADVICE_WORDS[kind]}</dt>
      <dd class="advice">
        {spoils ? (
          <details>
            <summary>Show it. A retry from here teaches more before.</summary>
            {body}
          </details>
        ) : (
          body
        )}
      </dd>
    </>
  );
}

function Knew({ knew }: DecisionReview) {
  return (
    <>
      <dt>You knew by then</dt>
      <dd>
        {knew.map(({ turn, clock, labelHtml }, index) => (
          <>
            {index === 0 ? '' : '; '}
            <a href={`#decision-${turn}`} data-shows={turn}>
              {inline(labelHtml)}
            </a>
            , {clock}
          </>
        ))}
      </dd>
    </>
  );
}

function Causes({ known: { before, after, worth } }: { readonly known: KnownThen }) {
  const left =
    before === after ? `${capital(numberWord(before))}, before and after.` : `${capital(numberWord(before))}, then ${numberWord(after)}.`;
  return (
    <>
      <dt>Causes still possible</dt>
      <dd>{left}</dd>
      {worth === null ? null : (
        <>
          <dt>The look was worth</dt>
          <dd>
            {worth === '0' ? 'Nothing then: without it as much was certain.' : `${worth} points: so much less was certain without it.`}
          </dd>
        </>
      )}
    </>
  );
}

type ThoughtProps = { readonly minutes: number; readonly cost: string; readonly meanwhile: readonly Consequence[] };

/** What went by while one thought, and what that cost. */
export function Thought({ minutes, cost, meanwhile }: ThoughtProps) {
  if (minutes === 0) return null;
  return (
    <>
      <dt>Thinking</dt>
      <dd>
        {duration(minutes)} of the incident, {thoughtText(cost)}
      </dd>
      {meanwhile.map((one) => (
        <Came one={one} words="While you thought" />
      ))}
    </>
  );
}

/** `which cost 3.2 points`. */
function thoughtText(cost: string): string {
  if (cost === '0') return 'which cost nothing';
  return cost.startsWith('−') ? `which brought ${cost.slice(1)} points` : `which cost ${cost} points`;
}

function Came({ one, words }: { readonly one: Consequence; readonly words: string }) {
  if (one.kind === 'impact')
    return (
      <>
        <dt>{words}</dt>
        <dd>
          {one.label}: {one.amount} in {duration(one.minutes)}
          {one.points === null ? '' : `, ${minus(one.points)}`}
        </dd>
      </>
    );
  return (
    <>
      <dt>{one.kind === 'clock' ? 'By the clock' : 'On arrival'}</dt>
      <dd>
        {one.kind === 'clock' ? `${one.clock} ` : ''}
        {inline(one.labelHtml)}
        {one.brought.length === 0 ? '' : `: ${broughtText(one.brought)}`}
      </dd>
    </>
  );
}

/** `stabilising +5 and diagnosis −1`. */
function broughtText(brought: readonly Brought[]): string {
  return listed(brought.map(({ name, points }) => `${name} ${minus(points)}`));
}
