/** The review of a finished run: score and curve, each decision, times, causes, luck and skills. */

import type { Calibration } from '../../server/domain/run/calibration.ts';
import { factorWords, type LiveRun, type Pause } from '../../server/domain/run/live.ts';
import type { PredictionReview } from '../../server/domain/run/prediction.ts';
import type { WrittenUpdate } from '../../server/domain/update/written.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { count } from '../parts/figures.ts';
import { listed } from '../parts/number-words.ts';
import { Start } from '../parts/start.tsx';
import { VerdictTable } from '../parts/verdict.tsx';
import { BestLine } from './best-line.tsx';
import { CeilingTable } from './ceiling-table.tsx';
import { Costs } from './debrief-costs.tsx';
import { Curve } from './debrief-curve.tsx';
import { Decisions } from './debrief-decisions.tsx';
import { WhoHeardWhen } from './debrief-heard.tsx';
import { JudgementAndLuck } from './debrief-judgement.tsx';
import type { Reviewed } from './debrief-props.ts';
import { Signals } from './debrief-signal.tsx';
import { Skills } from './debrief-skills.tsx';
import { Strip } from './debrief-strip.tsx';
import { DetectRelieveRepair } from './debrief-times.tsx';
import { WhatWasWrong } from './debrief-truth.tsx';
import { CalibrationOfRun } from './predicted.tsx';
import { KeptNotes, WrittenWords } from './written-words.tsx';

export type DebriefPageProps = Reviewed & {
  readonly frame: Frame;
  /** The run's scenario, to play it again from the start; null when its file is gone. */
  readonly scenarioId: string | null;
  /** What was written with decisions, and the notes beside the run. */
  readonly written: readonly WrittenUpdate[];
  readonly notes: string;
  /** What was expected of decisions, and how far that can be relied on. */
  readonly predicted: readonly PredictionReview[];
  readonly calibration: Calibration | null;
  /** Null for a run at one's own pace. */
  readonly live: LiveRun | null;
  /** Made with the page: a review that is begun twice from it is one interview. */
  readonly reviewId: string;
};

export function DebriefPage(props: DebriefPageProps) {
  const { frame, runId, debrief, written, notes } = props;
  return (
    <Layout frame={frame} title={`Debrief: ${debrief.title}`} current="incidents" scripts="debrief" live={sheetOf(props)}>
      <div class="wrap debrief" id="debrief">
        <form id="retry" method="post" action={links.retries(runId)} />
        <p class="vh" role="status" id="debrief-says" />
        <div class="topline">
          <Score {...props} />
          <Ceiling {...props} />
        </div>
        {debrief.decisions.length === 0 ? null : <Strip {...props} />}
        <div class="reviewed">
          <section id="decisions" aria-labelledby="decisions-heading">
            <h2 id="decisions-heading" class="vh">
              Your decisions
            </h2>
            <Decisions {...props} />
            <VerdictTable />
            <BestLine line={debrief.bestLine} />
          </section>
          <aside aria-label="Signals and costs">
            <div>
              <Signals {...props} />
              <Costs {...props} />
            </div>
          </aside>
        </div>
        {debrief.times === null && debrief.heard.length === 0 ? null : (
          <div class="sec halves">
            <DetectRelieveRepair {...props} />
            <WhoHeardWhen {...props} />
          </div>
        )}
        <WhatWasWrong {...props} />
        <JudgementAndLuck {...props} />
        <CalibrationOfRun calibration={props.calibration} />
        <div class="sec halves w7">
          <Skills {...props} />
          <div>
            <WrittenWords written={written} />
            <KeptNotes notes={notes} />
          </div>
        </div>
        <p class="run-removal small">
          <a href={links.runRemoval(runId)}>Remove this run</a>
        </p>
      </div>
    </Layout>
  );
}

/** 0 and 100 are the worst and the best of a run without waiting. */
function beyondScale({ scoreValue }: DebriefPageProps['debrief']): string {
  if (scoreValue < 0) return ' A score below 0 is lower than any run that waits for nothing can end.';
  return scoreValue > 100 ? ' A score above 100 is higher than any run that waits for nothing can end.' : '';
}

function sheetOf({ calibration, live }: DebriefPageProps) {
  return calibration === null && live === null ? undefined : ('sheet' as const);
}

function Score(props: DebriefPageProps) {
  const { runId, debrief, scenarioId, parent } = props;
  return (
    <section id="score" aria-label="Score">
      <h1 class="eyebrow">
        <span class="vh">Debrief: </span>
        {debrief.title}
      </h1>
      <p class="score">
        <b>{debrief.score}</b> <span>/ 100</span>
      </p>
      <p>{debrief.summary}</p>
      <p class="small quiet">
        {parent ? `The run before ended at ${parent.debrief.score}; this one began again at decision ${parent.from}. ` : ''}
        {debrief.betterThan === null ? '' : chance(debrief.betterThan)}
        {props.live === null ? '' : ` ${pace(props.live)}`}
        {beyondScale(debrief)}
      </p>
      <div class="actions">
        {debrief.retryTurn === null ? null : (
          <button type="submit" class="btn" form="retry" name="turn" value={String(debrief.retryTurn)}>
            Retry from decision {debrief.retryTurn}
          </button>
        )}
        {scenarioId === null ? null : <Start incident={scenarioId} label="Play it again" plain={debrief.retryTurn !== null} />}
        <form method="post" action={links.stories}>
          <button type="submit" class="btn plain" name="run" value={runId}>
            Write the STAR answer
          </button>
        </form>
        <form method="post" action={links.interviews}>
          <input type="hidden" name="id" value={props.reviewId} />
          <button type="submit" class="btn plain" name="alone" value={`run/${runId}`}>
            Write its review
          </button>
        </form>
      </div>
    </section>
  );
}

/** Pauses are noted, whoever made them. */
function pace({ factor, pauses }: LiveRun): string {
  const of = (reason: Pause['why']) => pauses.filter(({ why }) => why === reason).length;
  const own = of('candidate');
  const restarts = of('restart');
  const absences = of('away');
  const noted = [
    own === 0 ? '' : `paused ${times(own)}`,
    restarts === 0 ? '' : `stopped ${times(restarts)} by a restart`,
    absences === 0 ? '' : `left ${times(absences)}`,
  ].filter(Boolean);
  return `At live pace, ${factorWords(factor)}${noted.length === 0 ? '' : `; ${listed(noted)}`}.`;
}

function times(many: number): string {
  return many === 1 ? 'once' : many === 2 ? 'twice' : `${many} times`;
}

function chance(lower: number): string {
  if (lower === 0) return 'Whoever chooses at random, without reading, does as well or better nearly every time.';
  return `Whoever chooses at random, without reading, ends lower ${lower === 100 ? 'every time' : `${lower} times in 100`}.`;
}

function Ceiling(props: DebriefPageProps) {
  const { decisions } = props.debrief;
  return (
    <section id="ceiling" aria-labelledby="ceiling-heading">
      <h2 id="ceiling-heading" class="eyebrow">
        Best score still in reach, by the clock of the incident
      </h2>
      {decisions.length === 0 ? <p>This run ended before a decision was taken.</p> : <Curve {...props} />}
      <CeilingTable decisions={decisions} says={`As a table, ${count(decisions.length, 'decision')}`} />
    </section>
  );
}
