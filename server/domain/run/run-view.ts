/** What the candidate may see of a run. Nothing here betrays an answer: no targets, points, lessons, variant, seed, or choices not offered. */
import { type Html, textOf } from '../html.ts';
import { isShown, renderProse } from '../scenario/render-prose.ts';
import type { Difficulty, Outcome, Prose, Severity } from '../scenario/scenario.ts';
import { anyTimeViews, type ChoiceView, choiceViews } from './choice-view.ts';
import { type FeedEntry, feedOf, newsOf } from './feed.ts';
import { type FindingView, findingOf, findingsOf, firstSentence } from './findings.ts';
import { clockOf, history, type Run, rested, stayed } from './run.ts';
import { type ImpactView, impactViews, type SignalView, signalViews } from './signal-view.ts';
import { clone, initial, pass, type State, step } from './state.ts';

export type SceneView = {
  readonly headingHtml: Html;
  /** Labels of the `at` links that led here, oldest first; usually none. */
  readonly notices: readonly Html[];
  /** Only at turn 0: the prose under the title. */
  readonly introHtml: Html;
  /** What the last decision brought, if it led to another scene. */
  readonly arrivalHtml: Html;
  /** What the last decision brought, if one stayed: the whole of what is short, otherwise its first sentence and the name of the finding. */
  readonly came: { readonly html: Html; readonly summary: string; readonly finding: string } | null;
  /** What an If-quote says since the last decision and did not before it. */
  readonly freshHtml: Html;
  readonly proseHtml: Html;
  /** The first sentence of prose that was on the page before the last decision, and may fold; null where it is new, or too short to. */
  readonly read: string | null;
};

/** What goes on with the clock: at live pace a page asks for it each minute. */
export type MomentView = {
  readonly title: string;
  readonly severity: Severity;
  readonly difficulty: Difficulty;
  /** As long as nothing has happened the whole of it, then only what cannot cease to be true. */
  readonly role: string;
  /** Number of decisions taken so far; the next one is turn + 1. */
  readonly turn: number;
  readonly minutes: number;
  /** Minutes after midnight at minute 0. */
  readonly start: number;
  /** Wall clock, `05:51`. */
  readonly clock: string;
  readonly signals: readonly SignalView[];
  readonly impacts: readonly ImpactView[];
  /** Minutes at which a decision ended, for the marks on the charts. */
  readonly decidedAt: readonly number[];
  /** Oldest first. */
  readonly feed: readonly FeedEntry[];
  /** The messages that came with the last decision, or in the last minute, as plain text. */
  readonly news: readonly string[];
  /** Set once the run is over. */
  readonly outcome: Outcome | null;
};

export type RunView = MomentView & {
  readonly scene: SceneView;
  /** By their numbers; those that can no longer be chosen come last. */
  readonly choices: readonly ChoiceView[];
  readonly anyTime: readonly ChoiceView[];
  /** Newest first. */
  readonly findings: readonly FindingView[];
};

/** What the page of a run shows now. `seed` (an integer, 0 … 2^53−1) orders the choices and names them; its variant the run knows already. */
export function runView(run: Run, seed: number): RunView {
  const runs = history(run);
  return {
    ...momentOf(run, runs),
    scene: sceneView(run),
    choices: choiceViews(run, runs, seed),
    anyTime: anyTimeViews(run, runs, seed),
    findings: findingsOf(runs),
  };
}

export function momentView(run: Run): MomentView {
  return momentOf(run, history(run));
}

function momentOf(run: Run, runs: readonly Run[]): MomentView {
  const { scenario, state } = run;
  return {
    title: scenario.title,
    severity: scenario.severity,
    difficulty: scenario.difficulty,
    role: run.turn === 0 ? scenario.role : lasting(scenario.role),
    turn: run.turn,
    minutes: state.minutes,
    start: scenario.start,
    clock: clockOf(run),
    signals: signalViews(runs),
    impacts: impactViews(runs),
    decidedAt: runs.flatMap((at) => (at.last ? [at.state.minutes] : [])),
    feed: feedOf(runs),
    news: newsOf(run),
    outcome: run.outcome,
  };
}

/** `on-call senior, alone until the lead wakes`: who one is stays, how one stands does not. */
function lasting(role: string): string {
  return (/^.*?(?=[,;(]|\s(?:until|while|before|alone|for now)\b)/.exec(role)?.[0] || role).trim();
}

export function sceneView(run: Run): SceneView {
  const { scenario, state } = run;
  const scene = scenario.scenes[state.scene];
  const since = rested(run);
  // Waiting may have led to another scene: then what the decision brought is left behind.
  const isThere = since.state.scene === state.scene;
  const { fresh, rest } = proseOf(run, isThere ? since : null, scene?.prose ?? []);
  const proseHtml = renderProse(scenario, rest, state);
  return {
    headingHtml: scene?.headingHtml ?? '',
    notices: noticesOf(run),
    introHtml: run.turn === 0 && isThere ? renderProse(scenario, scenario.intro, state) : '',
    arrivalHtml: since.last && isThere && !stayed(since) ? renderProse(scenario, since.last.choice.shows, since.state) : '',
    came: isThere ? cameOf(since) : null,
    freshHtml: renderProse(scenario, fresh, state),
    proseHtml,
    read: isThere && stayed(since) && isLong(proseHtml) ? firstSentence(proseHtml) : null,
  };
}

/** What was read before, and the If-quotes that were not there then. */
function proseOf(run: Run, since: Run | null, prose: Prose): { readonly fresh: Prose; readonly rest: Prose } {
  const before = since && readBefore(run, since);
  if (!before) return { fresh: [], rest: prose };
  const isFresh = (block: Prose[number]) => block.when !== null && isShown(block, run.state) && !isShown(block, before);
  return { fresh: prose.filter(isFresh), rest: prose.filter((block) => !isFresh(block)) };
}

/** The state in which the scene was read before; null where one has only come to it. */
function readBefore(run: Run, since: Run): State | null {
  if (since.last && stayed(since)) return since.last.before.state;
  return run === since ? null : since.state;
}

function cameOf(run: Run): SceneView['came'] {
  const id = stayed(run) ? findingOf(run) : null;
  if (!run.last || id === null) return null;
  const html = renderProse(run.scenario, run.last.choice.shows, run.state);
  return { html: isLong(html) ? '' : html, summary: firstSentence(html), finding: id };
}

/** Characters of text; some five lines of a scene. */
const SHORT = 260;

function isLong(html: Html): boolean {
  return /<(?:figure|table|ul|ol)/.test(html) || textOf(html).length > SHORT;
}

/** The labels of the `at` links that led to this scene: found by taking once more what led here. */
function noticesOf(run: Run): string[] {
  const notices: string[] = [];
  const listener = { notice: (labelHtml: string) => notices.push(labelHtml) };
  let came = run;
  while (came.waitedFrom !== null && stayed(came)) came = came.waitedFrom;
  if (came.last) step(clone(came.last.before.state), came.last.choice, listener);
  else if (came.waitedFrom) pass(clone(came.waitedFrom.state), 1, listener);
  else initial(came.scenario, came.state.variant, listener);
  return notices;
}
