/** The debrief of a finished run as a page: its own review, the run that it tries again, and what its query sets. */
import type { DebriefSetting } from '../../views/links.ts';
import { DebriefPage } from '../../views/runs/debrief-page.tsx';
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import type { SolvedScenarios } from '../content/solved-scenarios.ts';
import { calibrationOf } from '../domain/run/calibration.ts';
import { predictionsIn } from '../domain/run/prediction.ts';
import { writtenUpdates } from '../domain/update/written.ts';
import type { AppContext } from '../http/request-context.ts';
import type { RelativesStore } from './relatives-store.ts';
import type { ReplayedRun, Replays } from './replay-run.ts';

export type DebriefDeps = {
  readonly content: Pick<ScenarioLibrary, 'listed'>;
  readonly solved: Pick<SolvedScenarios, 'debrief' | 'judgement'>;
  readonly relatives: RelativesStore;
  readonly replays: Pick<Replays, 'finished'>;
  readonly newId: () => string;
};

/** Null where the run cannot be solved exactly. */
export async function debriefPage(deps: DebriefDeps, c: AppContext, { stored, run }: ReplayedRun) {
  const { content, solved } = deps;
  const debrief = await solved.debrief(stored.id, stored.hash, run);
  if (!debrief) return null;
  const judgement = await solved.judgement(stored.id, stored.hash, run);
  const predicted = predictionsIn(run, stored.predictions);
  const causesLeft = (turn: number) => judgement?.known.find((one) => one.turn === turn)?.before ?? null;
  return (
    <DebriefPage
      frame={c.get('frame')}
      runId={stored.id}
      scenarioId={content.listed(stored.scenarioId)?.scenario.name ?? null}
      debrief={debrief}
      judgement={judgement}
      parent={await parentOf(deps, c, stored)}
      setting={settingOf(c)}
      written={writtenUpdates(run, stored.words, causesLeft)}
      notes={stored.notes}
      predicted={predicted}
      calibration={calibrationOf(predicted)}
      live={stored.live}
      reviewId={deps.newId()}
    />
  );
}

async function parentOf({ relatives, replays }: DebriefDeps, c: AppContext, stored: ReplayedRun['stored']) {
  const candidate = c.get('candidate');
  const parent = await relatives.parent(stored);
  const found = parent && (await replays.finished(parent.id, candidate));
  return found?.ok ? { debrief: found.value.debrief, from: parent?.from ?? 1 } : null;
}

function settingOf(c: AppContext): DebriefSetting {
  const number = (name: string) => (/^\d{1,5}$/.test(c.req.query(name) ?? '') ? Number(c.req.query(name)) : null);
  return { order: c.req.query('order') === 'time' ? 'time' : 'cost', decision: number('decision'), signal: number('signal') ?? 0 };
}
