/** The decisions of a run with verdict and loss, one open at a time. */
import type { DecisionReview } from '../../server/domain/debrief/debrief.ts';
import type { KnownThen } from '../../server/domain/debrief/judgement.ts';
import type { PredictionReview } from '../../server/domain/run/prediction.ts';
import type { WrittenUpdate } from '../../server/domain/update/written.ts';
import { links } from '../links.ts';
import { Mark } from '../parts/verdict.tsx';
import { inline } from '../prose.tsx';
import { DecisionBody, Thought } from './debrief-decision-body.tsx';
import { currentTurn, lossText, ordered, type Reviewed } from './debrief-props.ts';

type DecisionsProps = Reviewed & { readonly written: readonly WrittenUpdate[]; readonly predicted: readonly PredictionReview[] };

export function Decisions(props: DecisionsProps) {
  const { debrief, setting } = props;
  const known = new Map(props.judgement?.known.map((one) => [one.turn, one]));
  return (
    <div class={`decisions by-${setting.order}`}>
      {ordered(debrief.decisions, setting.order).map((decision) => (
        <Decision {...props} decision={decision} known={known.get(decision.turn) ?? null} />
      ))}
      <AtEnd {...props} />
      <Free {...props} />
    </div>
  );
}

/** Decisions that lost nothing share a sentence while the costly ones come first. */
function Free({ runId, debrief, setting }: Reviewed) {
  const free = debrief.decisions.filter(({ loss }) => loss === '0');
  return (
    <p class="free">
      {free.length === 0 ? null : (
        <span class="free-ones">
          Nothing was lost by{' '}
          {free.map(({ turn }, index) => (
            <>
              {index === 0 ? '' : index === free.length - 1 ? ' and ' : ', '}
              <a href={links.debriefSet(runId, { ...setting, decision: turn })} data-shows={turn}>
                {turn}
              </a>
            </>
          ))}
          .{' '}
        </span>
      )}
      {debrief.thinking === null ? 'The losses and your score add up to 100.' : WITH_THINKING}
    </p>
  );
}

/** The clock ended the run while nobody decided. */
function AtEnd({ debrief }: Reviewed) {
  const atEnd = debrief.thinking?.atEnd ?? null;
  if (atEnd === null) return null;
  return (
    <section class="dec" aria-label="After the last decision">
      <dl>
        <Thought {...atEnd} />
      </dl>
    </section>
  );
}

/** As a loss is written: `−3.2`, and `+0.4` where waiting opened something better. */
function thoughtMark(hesitation: string): string {
  return hesitation.startsWith('−') ? `+${hesitation.slice(1)}` : `−${hesitation}`;
}

const WITH_THINKING = 'The losses, what thinking cost and your score add up to 100.';

type DecisionProps = DecisionsProps & { readonly decision: DecisionReview; readonly known: KnownThen | null };

function Decision(props: DecisionProps) {
  const { runId, setting, decision } = props;
  const { turn, clock, verdict, labelHtml, lossValue } = decision;
  const isNow = turn === currentTurn(props);
  return (
    <article
      class={['dec', ...(decision.loss === '0' ? ['zero'] : []), ...(isNow ? ['now'] : [])].join(' ')}
      id={`decision-${turn}`}
      data-of={turn}
      data-loss={lossValue}
    >
      <h3>
        <a href={links.debriefSet(runId, { ...setting, decision: turn })} data-shows={turn} {...(isNow ? { 'aria-current': 'step' } : {})}>
          <span class="n">{turn}</span>
          <time>{clock}</time>
          <Mark verdict={verdict} />
          <span class="what">
            {inline(labelHtml)}
            {decision.waited === 0 || decision.hesitation === '0' ? null : <small> thinking {thoughtMark(decision.hesitation)}</small>}
          </span>
          <span class={`loss ${verdict}`}>
            {lossText(decision)}
            <span class="vh"> points</span>
          </span>
        </a>
      </h3>
      <div class="in">
        <DecisionBody
          decision={decision}
          known={props.known}
          words={props.written.find((one) => one.turn === turn)?.text ?? ''}
          predicted={props.predicted.find((one) => one.turn === turn) ?? null}
        />
      </div>
    </article>
  );
}
