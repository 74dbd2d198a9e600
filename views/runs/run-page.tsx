/** An incident in progress: the scene, the choices, the findings, the signals, the channel. */
import type { MomentView, RunView } from '../../server/domain/run/run-view.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { count } from '../parts/figures.ts';
import type { Key } from '../parts/keys.tsx';
import { asking, Channel } from './channel.tsx';
import { Choices, type Drafts } from './choices.tsx';
import type { Asked } from './expect.tsx';
import { Findings } from './findings.tsx';
import { LiveBar, type LivePace } from './live-bar.tsx';
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
  /** What was written for decisions, by turn; 1 is the first. */
  readonly words: Readonly<Record<number, string>>;
  /** Null for a run at one's own pace. */
  readonly live: LivePace | null;
  /** What the page asks about a choice before it is taken; null as a rule. */
  readonly asked: Asked | null;
  /** Whether the run may ask that. */
  readonly predicts: boolean;
  /** The open interview that it belongs to; null as a rule. */
  readonly interviewHref: string | null;
};

export type RunPageProps = RunConsoleProps & { readonly frame: Frame };

/** The two lines that speak stay outside of the console, so that a swap does not silence them. */
export function RunPage({ frame, ...console }: RunPageProps) {
  return (
    <Layout frame={frame} title={console.view.title} current="incidents" keys={KEYS} scripts="run" live={liveParts(console)}>
      <p id="announcer" class="vh" role="status" />
      <p id="trouble" class="notice" role="alert" />
      <RunConsole {...console} />
      {console.interviewHref === null ? (
        <p class="wrap small">
          <a href={links.runRemoval(console.runId)}>Remove this run</a>
        </p>
      ) : null}
    </Layout>
  );
}

const KEYS: readonly Key[] = [
  ['1–9', 'take the choice beside which it stands, or open it where it asks for words; the tenth has 0, those after it letters'],
  ['u', 'go to the update, or else to what may be chosen at any time; Enter takes it'],
  ['Ctrl Enter', 'send the words that you wrote for a choice'],
  ['f', 'go to the newest finding; Enter opens and closes one'],
  ['n', 'go to your notes'],
  ['Esc', 'put a choice back, leave the notes'],
];

/** What only a run at live pace, or one that asks, loads besides. */
function liveParts({ live, predicts, state }: RunConsoleProps) {
  if (live === null && !predicts) return undefined;
  return state === 'open' ? ('script' as const) : ('sheet' as const);
}

/** The part that a decision changes, `#console`; htmx swaps it whole (outerHTML). */
export function RunConsole(props: RunConsoleProps) {
  const { runId, scenarioId, state, view, notice, notes, drafts, words, live, asked, interviewHref } = props;
  const isOpen = state === 'open';
  const isPaused = live?.isPaused ?? false;
  return (
    <div id="console" data-says={asked === null ? said(view) : ASKED} {...(live && isOpen ? stream(runId, view, isPaused) : {})}>
      <RunVitals view={view} state={state} isPaused={isPaused} />
      {live && isOpen ? <LiveBar runId={runId} live={live} /> : null}
      {notice === null ? null : (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      <Undelivered view={view} drafts={drafts} />
      <div class="zones">
        <section class="zone scene" aria-labelledby="scene">
          <div class="hold">
            <Told scene={view.scene} />
            {state !== 'open' ? (
              <Outcome runId={runId} scenarioId={scenarioId} view={view} state={state} interviewHref={interviewHref} />
            ) : isPaused ? (
              <p class="small quiet" id="choices">
                What you can choose comes back when you go on.
              </p>
            ) : (
              <Choices runId={runId} view={view} drafts={drafts} asked={asked} />
            )}
          </div>
        </section>
        <section class="zone finding side" id="findings" aria-labelledby="findings-heading">
          <div class="hold">
            <Findings view={view} />
            <Notes
              runId={runId}
              notes={notes}
              isAbandoned={state === 'abandoned'}
              within={isOpen && !isPaused ? (asked ? 'expect' : 'choices') : null}
            />
          </div>
        </section>
        <Beside view={view} words={words} />
      </div>
      <Jumps view={view} isOpen={state === 'open'} />
    </div>
  );
}

/** What a minute of live pace may change of the scene. */
export function Told({ scene }: Pick<RunView, 'scene'>) {
  return (
    <div id="told">
      <Scene scene={scene} />
    </div>
  );
}

const ASKED = 'Say what you expect of it, or go on without a prediction.';

/** For the script: where the clock tells what passes, and what this page shows already. */
function stream(runId: string, view: MomentView, isPaused: boolean) {
  return { 'data-live': links.runLive(runId), 'data-at': moment(view, isPaused) };
}

/** What a page at live pace shows: the same text, the same page. */
export function moment({ turn, minutes, outcome }: Pick<MomentView, 'turn' | 'minutes' | 'outcome'>, isPaused: boolean): string {
  return [turn, minutes, isPaused ? 'paused' : '', outcome === null ? '' : 'over'].filter((one) => one !== '').join('.');
}

type RunVitalsProps = { readonly view: MomentView; readonly state: RunConsoleProps['state']; readonly isPaused: boolean };

export function RunVitals({ view, state, isPaused }: RunVitalsProps) {
  return <Vitals view={view} who={`You are the ${view.role}. ${standing(view, state)}.`} isStopped={state !== 'open' || isPaused} />;
}

/** Signals and channel, at the right. */
export function Beside({ view, words }: Pick<RunConsoleProps, 'view' | 'words'>) {
  return (
    <aside class="zone watch side" aria-label="Signals and channel">
      <div class="hold">
        <Signals view={view} />
        <Channel feed={view.feed} words={words} />
      </div>
    </aside>
  );
}

function standing(view: MomentView, state: RunConsoleProps['state']): string {
  if (state === 'open') return `Decision ${view.turn + 1}`;
  return state === 'abandoned' ? 'Abandoned' : `Over after ${count(view.turn, 'decision')}`;
}

/** For those who listen: the time, then what people said, then which signals crossed their objective. */
function said(view: MomentView): string {
  return [`${view.clock}, ${since(view.minutes)}.`, ...newly(view)].join(' ');
}

/** What people said, and which signals crossed their objective. */
export function newly(view: MomentView): readonly string[] {
  const crossed = view.signals.filter((signal) => signal.crossed);
  return [
    ...view.news,
    ...crossed.map(({ label, value, state, objective }) =>
      state === 'bad'
        ? `${label} ${value}, out of its objective ${objective}.`
        : `${label} ${value}, back within its objective ${objective}.`,
    ),
  ];
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
