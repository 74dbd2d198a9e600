/** The plan of the day: its lines, what is done struck through, and the one thing to begin with. */
import type { Plan } from '../../server/domain/study/plan.ts';
import type { PlanTask } from '../../server/domain/study/plan-candidates.ts';
import { links } from '../links.ts';
import { Start, StartExercise } from '../parts/start.tsx';
import { type OpenRunBeside, OpenRuns } from './open-runs.tsx';
import { headline, planSentence } from './plan-headline.ts';
import { actionLabel, type LineWords, lineWords, wayTo } from './plan-words.ts';

/** `usual`: minutes of the plan that this one stands in for; null where it is that one. */
type PlanSectionProps = { readonly plan: Plan; readonly usual: number | null; readonly openRuns: readonly OpenRunBeside[] } & NewId;

type NewId = { readonly newId: () => string };

export function PlanSection({ plan, usual, openRuns, newId }: PlanSectionProps) {
  const sentence = planSentence(plan);
  return (
    <section aria-labelledby="plan">
      <h1 id="plan">{headline(plan)}</h1>
      {sentence === '' ? null : <p class="quiet">{sentence}</p>}
      <Lines lines={plan.lines.map(lineWords)} newId={newId} />
      {plan.more === null ? null : <OneMore line={lineWords(plan.more)} newId={newId} />}
      <OpenRuns runs={openRuns} />
      <div class="actions">
        {plan.next ? <Action task={plan.next} newId={newId} /> : null}
        {plan.shorter === null || usual !== null ? null : (
          <a class="btn plain" href={links.today(plan.shorter)}>
            {plan.shorter} minutes instead
          </a>
        )}
        {usual === null ? null : (
          <a class="btn plain" href={links.today()}>
            {usual} {usual === 1 ? 'minute' : 'minutes'} after all
          </a>
        )}
        {plan.lines.length > 0 ? null : (
          <a class="btn plain" href={links.incidents}>
            Look at the incidents
          </a>
        )}
      </div>
    </section>
  );
}

function OneMore({ line, newId }: { readonly line: LineWords } & NewId) {
  return (
    <>
      <h2 class="eyebrow">One more, if there is time</h2>
      <Lines lines={[line]} newId={newId} />
    </>
  );
}

function Lines({ lines, newId }: { readonly lines: readonly LineWords[] } & NewId) {
  if (lines.length === 0) return null;
  return (
    <ol class="plan">
      {lines.map((line) => (
        <Line line={line} newId={newId} />
      ))}
    </ol>
  );
}

function Line({ line, newId }: { readonly line: LineWords } & NewId) {
  const { to, title, reason, minutes, done } = line;
  return (
    <li class={done ? 'done' : undefined}>
      <span class="box" aria-hidden="true" />
      <div>
        {done || to === null ? (
          <strong>
            <span class="vh">Done: </span>
            {title}
          </strong>
        ) : 'starts' in to ? (
          <Start incident={to.starts} label={title} as="line" />
        ) : 'sits' in to ? (
          <StartExercise id={newId()} alone={to.sits} label={title} as="line" />
        ) : (
          <strong>
            <a href={to.href}>{title}</a>
          </strong>
        )}
        {reason === null ? null : <p>{reason}</p>}
      </div>
      <span class="t">{minutes} min</span>
    </li>
  );
}

function Action({ task, newId }: { readonly task: PlanTask } & NewId) {
  const label = actionLabel(task);
  const to = wayTo(task);
  if ('starts' in to) return <Start incident={to.starts} label={label} />;
  if ('sits' in to) return <StartExercise id={newId()} alone={to.sits} label={label} />;
  return (
    <a class="btn" href={to.href}>
      {label}
    </a>
  );
}
