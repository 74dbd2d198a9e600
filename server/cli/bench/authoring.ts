/** What an author waits for: a map, a check, and a folder of very many scenarios. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { MapPicture } from '../../../views/author/map-picture.tsx';
import { MAP_STYLE } from '../../../views/author/map-style.ts';
import { mapLayout } from '../../domain/branch-map/map-layout.ts';
import { scenarioMap } from '../../domain/branch-map/scenario-map.ts';
import { variantFigures } from '../../domain/branch-map/variant-figures.ts';
import { check } from '../../domain/check/check.ts';
import { compile } from '../../domain/scenario/compile.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { playGraph } from '../../domain/solve/play-graph.ts';
import { scoreSpread } from '../../domain/solve/score-spread.ts';
import type { Solution } from '../../domain/solve/solve.ts';
import { solveVariants } from '../../domain/solve/solve-variants.ts';
import type { FolderLoad } from './folder-load.ts';
import { largeSource } from './large-scenario.ts';
import { type BenchScale, median, processorTime } from './measure.ts';
import { shippedScenarios } from './shipped.ts';
import { type BenchRow, figure } from './table.ts';

const SCENES = 200;

export async function authoringRows({ rounds, held }: BenchScale): Promise<readonly BenchRow[]> {
  const shipped = (await shippedScenarios()).map(({ scenario }) => scenario);
  const large = largeSource(SCENES);
  const scenario = compile('scenarios/large.md', large).scenario as Scenario;
  const { leftOut } = drawn(scenario, solutionsOf(scenario));
  const ofLarge = `${SCENES} scenes in ${figure(large.length / 1024)} KiB`;
  return [
    slowestRow(
      'draw a shipped scenario',
      shipped,
      1000,
      rounds,
      'losses of every choice in every state, boxes, ways and the picture, its solution known',
      drawn,
    ),
    slowestRow('how random play ends', shipped, 2000, rounds, 'the chance of each score in every variant, exact, without a cache', spread),
    row(
      `check ${SCENES} scenes`,
      2000,
      timed(rounds, () => void check('scenarios/large.md', large)),
      `${ofLarge}, text, states and fairness`,
    ),
    row(
      `draw ${SCENES} scenes`,
      3000,
      timed(rounds, () => void drawn(scenario, solutionsOf(scenario))),
      `${ofLarge}, solved, laid out and drawn; the picture says that ${leftOut} ways are left out`,
    ),
    ...folderRows(await folderLoad(held), held),
  ];
}

/** Milliseconds of processor time: seconds of a figure here are long enough for others to come between. */
function timed(rounds: number, work: () => void): number {
  work();
  return median(Array.from({ length: rounds }, () => processorTime(work)));
}

function slowestRow(
  what: string,
  scenarios: readonly Scenario[],
  target: number,
  rounds: number,
  method: string,
  work: (scenario: Scenario, solutions: readonly Solution[]) => unknown,
): BenchRow {
  const all = scenarios.map((scenario) => {
    const solutions = solutionsOf(scenario);
    return { id: scenario.id, ms: timed(rounds, () => void work(scenario, solutions)) };
  });
  const slowest = all.toSorted((a, b) => b.ms - a.ms)[0] as (typeof all)[number];
  return row(`${what}, slowest`, target, slowest.ms, `${slowest.id}: ${method}`);
}

function solutionsOf(scenario: Scenario): readonly Solution[] {
  const solved = solveVariants(scenario);
  if (!solved.ok) throw new Error(`${scenario.id} cannot be solved: ${solved.error.error}`);
  return solved.value;
}

function drawn(scenario: Scenario, solutions: readonly Solution[]): { readonly leftOut: number; readonly svg: string } {
  const layout = mapLayout(
    scenarioMap(
      scenario,
      solutions.map((solution) => variantFigures(solution)),
    ),
  );
  return { leftOut: layout.leftOut, svg: String(MapPicture({ layout, start: scenario.start, style: MAP_STYLE })) };
}

function spread(_: Scenario, solutions: readonly Solution[]): unknown {
  return scoreSpread(solutions.flatMap((solution) => playGraph(solution) ?? []));
}

/** In a process of its own, whose memory is counted. */
async function folderLoad(count: number): Promise<FolderLoad> {
  const script = fileURLToPath(new URL('./folder-load.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [...process.execArgv, '--expose-gc', script, String(count)]);
  return JSON.parse(stdout) as FolderLoad;
}

function folderRows({ load, list, again, loaded, listed }: FolderLoad, count: number): BenchRow[] {
  const of = `${count.toLocaleString('en')} scenarios`;
  const method = `copies of the shipped ones under other titles, nothing known of them from before, in a process of its own`;
  return [
    row(`load ${of}`, 3000, load, `${method}; until the list of incidents can be shown`),
    row(`the author’s list of ${of}, first`, 3000, list, `${method}; until it can be shown, while the rest of them are read behind it`),
    row(`the author’s list of ${of}, once all are read`, 1000, again, method),
    memoryRow(`memory of ${of}`, loaded, `${method}; what the process takes more than before`),
    memoryRow(
      `memory of ${of} and the author’s list`,
      listed,
      `${method}; all of them read; the bytes of every file are held once for both`,
    ),
  ];
}

function row(what: string, target: number, ours: number, method: string): BenchRow {
  return {
    what: `${what}, ms`,
    ours: figure(ours),
    peer: null,
    ratio: null,
    target: `< ${target}`,
    met: ours < target,
    method: `${method}; processor time`,
  };
}

function memoryRow(what: string, ours: number, method: string): BenchRow {
  return { what: `${what}, MB`, ours: figure(ours), peer: null, ratio: null, target: '< 200', met: ours < 200, method };
}
