/** The plan of the day: its lines, what is done struck through, and the one thing to begin with. */
import type { Plan as DayPlan, PlanAction, PlanLine } from '../../server/domain/study/plan.ts';
import { Start } from '../parts/start.tsx';

/** `usual`: minutes of the plan that this one stands in for; null where it is that one. */
type PlanProps = { readonly plan: DayPlan; readonly usual: number | null };

export function Plan({ plan, usual }: PlanProps) {
  return (
    <section aria-labelledby="plan">
      <h1 id="plan">{plan.headline}</h1>
      {plan.sentence === '' ? null : <p class="quiet">{plan.sentence}</p>}
      <Lines lines={plan.lines} />
      <div class="actions">
        {plan.action ? <Action action={plan.action} /> : null}
        {plan.shorter === null || usual !== null ? null : (
          <a class="btn plain" href={`/?minutes=${plan.shorter}`}>
            {plan.shorter} minutes instead
          </a>
        )}
        {usual === null ? null : (
          <a class="btn plain" href="/">
            {usual} {usual === 1 ? 'minute' : 'minutes'} after all
          </a>
        )}
        {plan.lines.length > 0 ? null : (
          <a class="btn plain" href="/incidents">
            Look at the incidents
          </a>
        )}
      </div>
    </section>
  );
}

export function Lines({ lines }: { readonly lines: readonly PlanLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ol class="plan">
      {lines.map((line) => (
        <Line line={line} />
      ))}
    </ol>
  );
}

function Line({ line }: { readonly line: PlanLine }) {
  const { href, title, reason, minutes, done } = line;
  return (
    <li class={done ? 'done' : undefined}>
      <span class="box" aria-hidden="true" />
      <div>
        {done ? (
          <strong>
            <span class="vh">Done: </span>
            {title}
          </strong>
        ) : (
          <strong>
            <a href={href}>{title}</a>
          </strong>
        )}
        {reason === null ? null : <p>{reason}</p>}
      </div>
      <span class="t">{minutes} min</span>
    </li>
  );
}

function Action({ action: { label, href, starts } }: { readonly action: PlanAction }) {
  if (starts !== null) return <Start scenarioId={starts} label={label} />;
  return (
    <a class="btn" href={href}>
      {label}
    </a>
  );
}
