/** Each decision of a run: its verdict and loss, what it brought, why, and what was better then. */
import type { DecisionReview } from '../../server/domain/debrief/debrief.ts';
import { duration, minus } from '../parts/figures.ts';
import { Mark } from '../parts/verdict.tsx';
import { inline, Prose } from '../prose.tsx';

export function Decisions({ decisions }: { readonly decisions: readonly DecisionReview[] }) {
  const told = firstTold(decisions);
  return (
    <ol class="moves">
      {decisions.map((decision) => (
        <Decision decision={decision} told={told} />
      ))}
    </ol>
  );
}

/** The turn at which each reason stands in full: a long run comes back to the same choices, and its reader has read why. */
type Told = ReadonlyMap<string, number>;

function firstTold(decisions: readonly DecisionReview[]): Told {
  const told = new Map<string, number>();
  for (const { turn, whyHtml, better } of decisions)
    for (const reason of [whyHtml, better?.whyHtml]) if (reason && !told.has(reason)) told.set(reason, turn);
  return told;
}

type DecisionProps = { readonly decision: DecisionReview; readonly told: Told };

function Decision({ decision, told }: DecisionProps) {
  const { turn, clock, verdict, labelHtml, loss, whyHtml, unsupported, better } = decision;
  return (
    <li id={`decision-${turn}`}>
      <time>{clock}</time>
      <Mark verdict={verdict} />
      <div>
        <h3>
          {turn}. {inline(labelHtml)}
        </h3>
        {unsupported ? (
          <p class="unsupported">Right call, no evidence: it earned nothing, because nothing you had seen supported it.</p>
        ) : null}
        <Reason html={whyHtml} turn={turn} told={told} />
        {better === null ? null : (
          <div class="better">
            <p>
              Better then: <b>{inline(better.labelHtml)}</b>
            </p>
            <Reason html={better.whyHtml} turn={turn} told={told} />
          </div>
        )}
        <p class="small faint">
          {brought(decision)}
          <button type="submit" class="link" form="retry" name="turn" value={String(turn)}>
            Retry from here<span class="vh"> at decision {turn}</span>
          </button>
        </p>
      </div>
      <p class={`loss ${loss === '0' ? 'faint' : verdict}`}>
        {loss === '0' ? '0' : `−${loss}`}
        <span class="vh"> points</span>
      </p>
    </li>
  );
}

function Reason({ html, turn, told }: { readonly html: string | null; readonly turn: number; readonly told: Told }) {
  const first = told.get(html ?? '') ?? turn;
  if (first === turn) return <Prose html={html ?? ''} />;
  return (
    <p class="told">
      Why: as at <a href={`#decision-${first}`}>decision {first}</a>.
    </p>
  );
}

/** `Stabilising +5, diagnosis +1. Impact while it took 4 min: −1.2. `, or nothing. */
function brought({ brought: points, impactCost, takes }: DecisionReview): string {
  const text = points.map(({ name, points: won }) => `${name} ${minus(won)}`).join(', ');
  const skills = text === '' ? '' : `${text[0]?.toUpperCase()}${text.slice(1)}. `;
  return impactCost === null ? skills : `${skills}Impact while it took ${duration(takes)}: ${minus(impactCost)}. `;
}
