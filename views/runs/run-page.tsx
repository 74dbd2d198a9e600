/** An incident in progress: the scene, the choices, the signals, the channel. */
import type { RunView } from '../../server/domain/run/run-view.ts';
import { type Frame, Layout } from '../layout.tsx';
import { count, duration } from '../parts/figures.ts';
import { Channel } from './channel.tsx';
import { Choices } from './choices.tsx';
import { Keys } from './keys.tsx';
import { Outcome } from './outcome.tsx';
import { Scene } from './scene.tsx';
import { Signals } from './signals.tsx';

export type RunConsoleProps = {
  readonly runId: string;
  /** The run's scenario, to start it again; null when its file is gone. */
  readonly scenarioId: string | null;
  /** `abandoned`: nothing can be chosen any more, and there is no debrief. */
  readonly state: 'open' | 'over' | 'abandoned';
  readonly view: RunView;
  /** A sentence about what just happened to the candidate's request, as on 409; null as a rule. */
  readonly notice: string | null;
};

export type RunPageProps = RunConsoleProps & { readonly frame: Frame };

/** The two lines that speak stay outside of the console, so that a swap does not silence them. */
export function RunPage({ frame, ...console }: RunPageProps) {
  return (
    <Layout frame={frame} title={console.view.title} current="incidents">
      <p id="announcer" class="vh" role="status" />
      <p id="trouble" class="notice" role="alert" />
      <RunConsole {...console} />
      <Keys />
    </Layout>
  );
}

/** The part that a decision changes, `#console`; htmx swaps it whole (outerHTML). */
export function RunConsole({ runId, scenarioId, state, view, notice }: RunConsoleProps) {
  return (
    <div id="console" data-says={`${view.clock}, ${since(view.minutes)}.`}>
      <Head view={view} state={state} />
      {notice === null ? null : (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      <div class="console">
        <section class="scene" aria-labelledby="scene">
          <Scene view={view} />
          {state === 'open' ? (
            <Choices runId={runId} view={view} />
          ) : (
            <Outcome runId={runId} scenarioId={scenarioId} view={view} state={state} />
          )}
        </section>
        <aside id="signals" aria-label="Signals and channel">
          <Signals view={view} />
          <Channel feed={view.feed} />
        </aside>
      </div>
    </div>
  );
}

function Head({ view, state }: { readonly view: RunView; readonly state: RunConsoleProps['state'] }) {
  const now = state === 'open' ? `Decision ${view.turn + 1}` : `Over after ${count(view.turn, 'decision')}`;
  return (
    <div class="head">
      <span class="sev">{view.severity}</span>
      <div>
        <h1>{view.title}</h1>
        <p class="small quiet">
          You are the {view.role}. {state === 'abandoned' ? 'Abandoned' : now}.
        </p>
      </div>
      <p class={state === 'open' ? 'clock' : 'clock stopped'}>
        <b>{view.clock}</b>
        <small>{since(view.minutes)}</small>
        <span class="jump small">
          <a href="#signals">Signals and channel</a>
        </span>
      </p>
    </div>
  );
}

function since(minutes: number): string {
  return minutes === 0 ? 'at the start' : `${duration(minutes)} since the start`;
}
