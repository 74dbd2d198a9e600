/** An incident in progress: the scene, the choices, the findings, the signals, the channel. */
import type { RunView } from '../../server/domain/run/run-view.ts';
import { type Frame, Layout } from '../layout.tsx';
import { count } from '../parts/figures.ts';
import { asking, Channel } from './channel.tsx';
import { Choices, type Drafts } from './choices.tsx';
import { Findings } from './findings.tsx';
import { Keys } from './keys.tsx';
import { Notes, type RunNotes } from './notes.tsx';
import { Outcome } from './outcome.tsx';
import { Scene } from './scene.tsx';
import { Signals } from './signals.tsx';
import { Undelivered } from './undelivered.tsx';
import { since, Vitals } from './vitals.tsx';

export type RunConsoleProps = {
  readonly runId: string;
  /** The run's scenario, to start it again; null when its file is gone. */
  readonly scenarioId: string | null;
  /** `abandoned`: nothing can be chosen any more, and there is no debrief. */
  readonly state: 'open' | 'over' | 'abandoned';
  readonly view: RunView;
  /** A sentence about what just happened to the candidate's request, as on 409; null as a rule. */
  readonly notice: string | null;
  readonly notes: RunNotes;
  readonly drafts: Drafts;
};

export type RunPageProps = RunConsoleProps & { readonly frame: Frame };

/** The two lines that speak stay outside of the console, so that a swap does not silence them. */
export function RunPage({ frame, ...console }: RunPageProps) {
  return (
    <Layout frame={frame} title={console.view.title} current="incidents" scripts="run">
      <p id="announcer" class="vh" role="status" />
      <p id="trouble" class="notice" role="alert" />
      <RunConsole {...console} />
      <Keys isNamed={console.state === 'open'} />
    </Layout>
  );
}

/** The part that a decision changes, `#console`; htmx swaps it whole (outerHTML). */
export function RunConsole({ runId, scenarioId, state, view, notice, notes, drafts }: RunConsoleProps) {
  return (
    <div id="console" data-says={said(view)}>
      <Vitals view={view} who={`You are the ${view.role}. ${standing(view, state)}.`} isStopped={state !== 'open'} />
      {notice === null ? null : (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      <Undelivered view={view} drafts={drafts} />
      <div class="zones">
        <section class="zone scene" aria-labelledby="scene">
          <div class="hold">
            <Scene view={view} />
            {state === 'open' ? (
              <Choices runId={runId} view={view} drafts={drafts} />
            ) : (
              <Outcome runId={runId} scenarioId={scenarioId} view={view} state={state} />
            )}
          </div>
        </section>
        <section class="zone finding side" id="findings" aria-labelledby="findings-heading">
          <div class="hold">
            <Findings view={view} />
            <Notes runId={runId} notes={notes} state={state} />
          </div>
        </section>
        <Beside view={view} />
      </div>
      <Jumps view={view} isOpen={state === 'open'} />
    </div>
  );
}

/** Signals and channel, at the right. */
export function Beside({ view }: { readonly view: RunView }) {
  return (
    <aside class="zone watch side" aria-label="Signals and channel">
      <div class="hold">
        <Signals view={view} />
        <Channel feed={view.feed} />
      </div>
    </aside>
  );
}

function standing(view: RunView, state: RunConsoleProps['state']): string {
  if (state === 'open') return `Decision ${view.turn + 1}`;
  return state === 'abandoned' ? 'Abandoned' : `Over after ${count(view.turn, 'decision')}`;
}

/** For those who listen: the time, then what people said, then which signals crossed their objective. */
function said(view: RunView): string {
  const crossed = view.signals.filter((signal) => signal.crossed);
  return [
    `${view.clock}, ${since(view.minutes)}.`,
    ...view.news,
    ...crossed.map(({ label, value, state, objective }) =>
      state === 'bad'
        ? `${label} ${value}, out of its objective ${objective}.`
        : `${label} ${value}, back within its objective ${objective}.`,
    ),
  ].join(' ');
}

/** One tap from anywhere, where the columns stand one below the other. */
function Jumps({ view, isOpen }: { readonly view: RunView; readonly isOpen: boolean }) {
  const asks = asking(view.feed);
  return (
    <nav class="jumps" aria-label="On this page">
      <a href={isOpen ? '#choices' : '#outcome'}>{isOpen ? 'Choices' : 'How it ended'}</a>
      <a href="#findings">Findings, {view.findings.length}</a>
      {view.signals.length + view.impacts.length === 0 ? null : <a href="#signals">Signals</a>}
      {view.feed.length === 0 ? null : <a href="#channel">Channel{asks === 0 ? '' : `, ${asks} ask${asks === 1 ? 's' : ''}`}</a>}
    </nav>
  );
}
