/** All decisions in a row, by cost or by time; it stays in view while one reads. */
import { links } from '../links.ts';
import { SIGNS } from '../parts/verdict.tsx';
import { currentTurn, lossText, ordered, type Reviewed } from './debrief-props.ts';

const ORDERS = [
  { order: 'cost', label: 'Costliest first' },
  { order: 'time', label: 'In order' },
] as const;

export function Strip(reviewed: Reviewed) {
  const { runId, debrief, setting } = reviewed;
  const now = currentTurn(reviewed);
  const inOrder = ordered(debrief.decisions, setting.order);
  const place = inOrder.findIndex(({ turn }) => turn === now);
  return (
    <nav class="strip" aria-label="Decisions">
      <span class="seg">
        {ORDERS.map(({ order, label }) => (
          <a
            href={links.debriefSet(runId, { ...setting, order })}
            data-order={order}
            {...(order === setting.order ? { 'aria-current': 'true' } : {})}
          >
            {label}
          </a>
        ))}
      </span>
      <ol class="cells">
        {inOrder.map((decision) => (
          <li class={decision.loss === '0' ? 'faint' : ''} data-of={decision.turn} data-loss={decision.lossValue}>
            <a
              href={links.debriefSet(runId, { ...setting, decision: decision.turn })}
              data-shows={decision.turn}
              {...(decision.turn === now ? { 'aria-current': 'step' } : {})}
            >
              <span>
                <span class="vh">Decision </span>
                {decision.turn}
              </span>
              <span class={decision.verdict}>
                <span aria-hidden="true">{SIGNS[decision.verdict]}</span>
                <span class="vh">{decision.verdict}</span>
              </span>
              <span>{lossText(decision)}</span>
            </a>
          </li>
        ))}
      </ol>
      <span class="go">
        <Step {...reviewed} to={inOrder[place - 1]?.turn} name="before" sign="←" by={-1} />
        <Step {...reviewed} to={inOrder[place + 1]?.turn} name="next" sign="→" by={1} />
      </span>
    </nav>
  );
}

type StepProps = Reviewed & { readonly to: number | undefined; readonly name: string; readonly sign: string; readonly by: 1 | -1 };

/** At an end it stays where it is. */
function Step({ runId, setting, to, name, sign, by, ...reviewed }: StepProps) {
  const decision = to ?? currentTurn({ ...reviewed, setting });
  return (
    <a href={links.debriefSet(runId, { ...setting, decision })} data-step={by}>
      <span class="kbd" aria-hidden="true">
        {sign}
      </span>{' '}
      {name}
    </a>
  );
}
