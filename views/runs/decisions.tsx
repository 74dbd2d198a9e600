/** Each decision of a run: its verdict and loss, what it brought, why, and what was better then. */
import type { DecisionReview } from '../../server/domain/debrief/debrief.ts';
import { minus } from '../parts/figures.ts';
import { Mark } from '../parts/verdict.tsx';
import { inline, Prose } from '../prose.tsx';

export function Decisions({ decisions }: { readonly decisions: readonly DecisionReview[] }) {
  return (
    <ol class="moves">
      {decisions.map((decision) => (
        <Decision decision={decision} />
      ))}
    </ol>
  );
}

function Decision({ decision }: { readonly decision: DecisionReview }) {
  const { turn, clock, verdict, labelHtml, loss, whyHtml, unsupported, better } = decision;
  return (
    <li id={`decision-${turn}`}>
      <time>{clock}</time>
      <Mark verdict={verdict} />
      <div>
        <h3>{inline(labelHtml)}</h3>
        {unsupported ? (
          <p class="unsupported">Right call, no evidence: it earned nothing, because nothing you had seen supported it.</p>
        ) : null}
        <Prose html={whyHtml ?? ''} />
        {better === null ? null : <Better better={better} />}
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

function Better({ better }: { readonly better: NonNullable<DecisionReview['better']> }) {
  return (
    <div class="better">
      <p>
        Better then: <b>{inline(better.labelHtml)}</b>
      </p>
      <Prose html={better.whyHtml ?? ''} />
    </div>
  );
}

/** `Stabilise +5, diagnosis +1, impact −1.2. `, or nothing. */
function brought({ brought: points, impactCost }: DecisionReview): string {
  const parts = [
    ...points.map((entry) => `${entry.skill} ${minus(entry.points)}`),
    ...(impactCost === null ? [] : [`impact ${minus(impactCost)}`]),
  ];
  const text = parts.join(', ');
  return text === '' ? '' : `${text[0]?.toUpperCase()}${text.slice(1)}. `;
}
