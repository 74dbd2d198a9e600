/** The parts of a run's page that minutes of waiting change, each whole and with its own id. */
import { Channel } from '../../../views/runs/channel.tsx';
import { Offer } from '../../../views/runs/choices.tsx';
import { newly, RunVitals, Told } from '../../../views/runs/run-page.tsx';
import { Signals } from '../../../views/runs/signals.tsx';
import { orderSeed } from '../../content/order-seed.ts';
import { anyTimeViews, choiceViews } from '../../domain/run/choice-view.ts';
import { history, type Run } from '../../domain/run/run.ts';
import { momentView, sceneView } from '../../domain/run/run-view.ts';
import { offered } from '../../domain/run/state.ts';
import { renderProse } from '../../domain/scenario/render-prose.ts';
import { minutesOf } from '../../domain/scenario/scenario.ts';
import type { ReplayedRun } from '../replay-run.ts';

/** `now` is `before` after some minutes, in the same scene and not over. */
export function livePart(before: ReplayedRun, now: ReplayedRun): string {
  const { run, stored } = now;
  const view = momentView(run);
  const said = newly(view).join(' ');
  return [
    <RunVitals view={view} state={stored.state} isPaused={false} />,
    <Signals view={view} />,
    view.news.length === 0 ? '' : <Channel feed={view.feed} words={stored.words} />,
    textOf(before.run) === textOf(run) ? '' : <Told scene={sceneView(run)} />,
    offerOf(before.run) === offerOf(run) ? '' : <Offer view={offerView(now)} drafts={{}} panel={null} />,
    said === '' ? '' : <p id="live-says">{said}</p>,
  ].join('');
}

/** The scene as it reads. */
function textOf({ scenario, state }: Run): string {
  return renderProse(scenario, scenario.scenes[state.scene]?.prose ?? null, state);
}

/** What can be chosen, and how long it takes. */
function offerOf({ state }: Run): string {
  return offered(state)
    .map((choice) => `${choice.index}:${minutesOf(choice, state.minutes)}`)
    .join(' ');
}

function offerView({ run, stored }: ReplayedRun) {
  const runs = history(run);
  const seed = orderSeed(run.scenario, stored.seed);
  return { turn: run.turn, choices: choiceViews(run, runs, seed), anyTime: anyTimeViews(run, runs, seed) };
}
