/** The end of a run in words, and where to go from there. */
import type { RunView } from '../../server/domain/run/run-view.ts';
import type { Outcome as OutcomeName } from '../../server/domain/scenario/scenario.ts';
import { links } from '../links.ts';
import { Start } from '../parts/start.tsx';

type OutcomeProps = {
  readonly runId: string;
  readonly scenarioId: string | null;
  readonly view: RunView;
  readonly state: 'over' | 'abandoned';
  readonly interviewHref: string | null;
};

export function Outcome({ runId, scenarioId, view, state, interviewHref }: OutcomeProps) {
  return (
    <div class="outcome" id="outcome">
      <p>{state === 'abandoned' || view.outcome === null ? ABANDONED : WORDS[view.outcome]}</p>
      {interviewHref === null ? <Next runId={runId} scenarioId={scenarioId} state={state} /> : <BackTo href={interviewHref} />}
    </div>
  );
}

function Next({ runId, scenarioId, state }: Pick<OutcomeProps, 'runId' | 'scenarioId' | 'state'>) {
  return (
    <div class="actions">
      {state === 'over' ? (
        <a class="btn" href={links.debrief(runId)}>
          Read the debrief
        </a>
      ) : null}
      {scenarioId === null ? null : <Start incident={scenarioId} label="Play it again" plain={state === 'over'} />}
      <a href={links.incidents}>All incidents</a>
    </div>
  );
}

/** What the run was worth is told with the rest of the interview. */
function BackTo({ href }: { readonly href: string }) {
  return (
    <div class="actions">
      <a class="btn" href={href}>
        Go on with the interview
      </a>
      <span class="quiet">The debrief waits until it is over.</span>
    </div>
  );
}

const ABANDONED = 'You abandoned this run. It can be read, but not continued.';

const WORDS: Record<OutcomeName, string> = {
  resolved: 'The run is over: the incident is resolved.',
  mitigated: 'The run is over: the incident is mitigated, and something of it remains.',
  escalated: 'The run is over: the incident grew beyond you and others have taken it.',
  failed: 'The run is over: the incident was not brought under control.',
  'out of time': 'The run is over: time ran out before the incident came to an end.',
  stuck: 'The run is over: nothing is left to choose here. That is a fault of the scenario, not yours.',
};
