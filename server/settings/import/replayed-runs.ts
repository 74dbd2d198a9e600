/** Whether the runs of a file are what their texts give: each decision one that was open, each end and score that of its decisions. */
import { setImmediate } from 'node:timers/promises';
import { textOf } from '../../content/hash.ts';
import type { SolvedScenarios } from '../../content/solved-scenarios.ts';
import { shown, type Wrong } from '../../domain/export/wrong.ts';
import { variantOfSeed } from '../../domain/run/run.ts';
import { followPlay, type PlayFault } from '../../domain/run/stored-play.ts';
import { compileStored } from '../../domain/scenario/compile.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import type { FiledRun, FiledRuns, FiledText } from '../store.ts';
import type { ImportWatch } from './upload.ts';

/** The watch is told of the runs, and asked between two of them. */
export type RunChecks = { readonly solved: Pick<SolvedScenarios, 'score'>; readonly watch: ImportWatch };

/** Of 100: another version may have rounded otherwise. */
const CLOSE = 0.01;

type PlacedRun = { readonly run: FiledRun; readonly index: number };
type PlayedFile = { readonly hash: string; readonly source: string; readonly scenario: Scenario };

/** The first thing wrong, text by text; `late` where the time is over. Of a text that this version cannot play nothing is known, and its runs are taken. */
export async function wrongRun({ runs, texts }: FiledRuns, checks: RunChecks): Promise<Wrong | 'late' | null> {
  const byHash = new Map<string, PlacedRun[]>(texts.map(({ hash }) => [hash, []]));
  for (const [index, run] of runs.entries()) byHash.get(run.hash)?.push({ run, index });
  let done = 0;
  for (const text of texts) {
    checks.watch.tell('replaying', done, runs.length);
    done += byHash.get(text.hash)?.length ?? 0;
    const played = playedFile(text);
    const wrong = played && (await wrongAmong(played, byHash.get(text.hash) ?? [], checks));
    if (wrong) return wrong;
    await setImmediate();
  }
  return null;
}

function playedFile({ hash, scenarioId, bytes }: FiledText): PlayedFile | null {
  const source = textOf(new Uint8Array(Buffer.from(bytes, 'base64')));
  const scenario = source === null ? null : compileStored(`scenarios/${scenarioId}.md`, source).scenario;
  return source === null || !scenario ? null : { hash, source, scenario };
}

async function wrongAmong(
  { hash, source, scenario }: PlayedFile,
  runs: readonly PlacedRun[],
  { solved, watch }: RunChecks,
): Promise<Wrong | 'late' | null> {
  let isSolved = true;
  for (const { run, index } of runs) {
    await setImmediate();
    if (watch.isLate()) return 'late';
    const variant = variantOfSeed(scenario, run.seed);
    const followed = followPlay(scenario, { ...run, variant });
    if (!followed.ok) return wrongPlay(followed.fault, run, `runs[${index}]`);
    // What cannot be solved for one run cannot for the next.
    const score = run.score === null || !isSolved ? null : await solved.score(hash, followed.run, source);
    if (run.score !== null && score === null) isSolved = false;
    const wrong = score === null ? null : wrongScore(score, run, `runs[${index}]`);
    if (wrong) return wrong;
  }
  return null;
}

function wrongScore(score: number, run: FiledRun, at: string): Wrong | null {
  if (run.score === null || Math.abs(score - run.score) <= CLOSE) return null;
  return { at: `${at}.score`, expected: `${score.toFixed(2)}, as its decisions give`, saw: String(run.score) };
}

function wrongPlay(fault: PlayFault, { steps, outcome }: FiledRun, at: string): Wrong {
  switch (fault.kind) {
    case 'outcome':
      return { at: `${at}.outcome`, expected: `${fault.outcome ?? 'null'}, as its decisions give`, saw: outcome ?? 'null' };
    case 'unknown-choice':
    case 'not-offered':
    case 'run-over':
      return { at: `${at}.decisions[${fault.step}].choice`, expected: EXPECTED[fault.kind], saw: shown(steps[fault.step]?.choice) };
  }
}

const EXPECTED: Readonly<Record<Exclude<PlayFault['kind'], 'outcome'>, string>> = {
  'unknown-choice': 'a choice of its scenario',
  'not-offered': 'a choice that was open then',
  'run-over': 'no decision after the end',
};
