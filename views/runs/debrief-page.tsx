/** The review of a finished run. */

import type { Debrief } from '../../server/domain/debrief/debrief.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { count } from '../parts/figures.ts';
import { Start } from '../parts/start.tsx';
import { VerdictTable } from '../parts/verdict.tsx';
import { BestLine } from './best-line.tsx';
import { CeilingChart } from './ceiling-chart.tsx';
import { CeilingTable } from './ceiling-table.tsx';
import { Costs } from './costs.tsx';
import { Decisions } from './decisions.tsx';
import { Levels, Points } from './skills.tsx';

export type DebriefPageProps = {
  readonly frame: Frame;
  readonly runId: string;
  /** The run's scenario, to play it again from the start; null when its file is gone. */
  readonly scenarioId: string | null;
  readonly debrief: Debrief;
};

export function DebriefPage({ frame, runId, scenarioId, debrief }: DebriefPageProps) {
  return (
    <Layout frame={frame} title={`Debrief: ${debrief.title}`} current="incidents">
      <div class="wrap">
        <form id="retry" method="post" action={links.retries(runId)} />
        <div class="top">
          <Score runId={runId} debrief={debrief} scenarioId={scenarioId} />
          <Ceiling debrief={debrief} />
        </div>
        <div class="two">
          <section id="decisions" aria-labelledby="decisions-heading">
            <h2 id="decisions-heading">Your decisions</h2>
            <p class="small quiet">
              Every lost point belongs to exactly one of them: the losses and your score add up to 100. Skills and impact are in the
              scenario’s own points.
            </p>
            <VerdictTable />
            <Decisions decisions={debrief.decisions} />
            <BestLine line={debrief.bestLine} />
          </section>
          <aside aria-label="Costs and skills">
            <Costs debrief={debrief} />
            <Points skills={debrief.skills} />
            <Levels skills={debrief.skills} />
          </aside>
        </div>
      </div>
    </Layout>
  );
}

function Score({ runId, debrief, scenarioId }: Pick<DebriefPageProps, 'runId' | 'debrief' | 'scenarioId'>) {
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
      </div>
      <p class="jump small">
        <a href="#decisions">Your decisions</a> <a href="#costs">What it cost</a> <a href="#levels">Levels</a>
      </p>
    </section>
  );
}

function Ceiling({ debrief }: { readonly debrief: Debrief }) {
  return (
    <section id="ceiling" aria-labelledby="ceiling-heading">
      <h2 id="ceiling-heading" class="eyebrow">
        Best score still in reach, decision by decision
      </h2>
      {debrief.decisions.length === 0 ? <p>This run ended before a decision was taken.</p> : <CeilingChart debrief={debrief} />}
      <CeilingTable decisions={debrief.decisions} says={`As a table, ${count(debrief.decisions.length, 'decision')}`} />
    </section>
  );
}
