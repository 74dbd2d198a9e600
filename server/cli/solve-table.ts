/** The solution of a scenario as plain columns for an author: scores, lines, and the loss of every choice in every scene. */

import { type FairnessScores, missedBounds, SHIPPED_BOUNDS } from '../domain/check/shipped-bounds.ts';
import { exact } from '../domain/scenario/quantity.ts';
import type { Choice, Scenario } from '../domain/scenario/scenario.ts';
import { BASELINE_PLAYERS } from '../domain/solve/baseline-players.ts';
import { solveBlind, solvePar } from '../domain/solve/blind-and-par.ts';
import { type BlindDecision, blindDecisions } from '../domain/solve/blind-line.ts';
import { type ChoiceLosses, lossTable } from '../domain/solve/loss-table.ts';
import { MOST_PLAY_NODES, type PlayGraph, playGraph } from '../domain/solve/play-graph.ts';
import { type BigRatio, fixed, type Ratio } from '../domain/solve/ratio.ts';
import { scoreSpread } from '../domain/solve/score-spread.ts';
import { bestLine, type Solution } from '../domain/solve/solve.ts';
import { randomScore, robotScore } from '../domain/solve/solve-variants.ts';
import { worstLine } from '../domain/solve/worst-line.ts';
import { aligned } from './columns.ts';
import type { Solved } from './scenario-file.ts';

export function solveTable({ scenario, solutions }: Solved): string {
  const graphs = graphsOf(solutions);
  const scores = scoresOf(solutions);
  const parts = [
    headPart(scenario, solutions),
    playersPart(scores),
    verdictPart(scores),
    ...(graphs ? [spreadPart(scenario, graphs)] : []),
    ...solutions.map((solution) => linePart(`Best line${of(scenario, solution)}`, bestLine(solution))),
    ...(graphs ?? []).map((graph) => linePart(`Worst line${of(scenario, graph.solution)}`, worstLine(graph))),
    ...(solutions.length > 1 ? [blindPart(scenario, solutions)] : []),
    graphs ? lossPart(scenario, graphs) : `Losses are not given: more than ${MOST_PLAY_NODES.toLocaleString('en')} states in a variant.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** One a variant; null where one is too large. */
function graphsOf(solutions: readonly Solution[]): readonly PlayGraph[] | null {
  const graphs = solutions.map((solution) => playGraph(solution)).filter((graph) => graph !== null);
  return graphs.length === solutions.length ? graphs : null;
}

function headPart(scenario: Scenario, solutions: readonly Solution[]): string {
  const rows = solutions.map(({ variant, states, best, worst }) => [
    scenario.variants[variant]?.name ?? 'no variants',
    states.toLocaleString('en'),
    exact(best),
    exact(worst),
  ]);
  return [
    `${scenario.file}: ${scenario.scenes.length} scenes, ${scenario.choices.length} choices`,
    ...aligned([['variant', 'states', 'best', 'worst'], ...rows], '<>>>'),
  ].join('\n');
}

function scoresOf(solutions: readonly Solution[]): FairnessScores {
  const robots = BASELINE_PLAYERS.map((robot) => [robot, robotScore(solutions, robot)] as const);
  return { robots, random: randomScore(solutions), reading: solutions.length > 1 ? readingOf(solutions) : null };
}

function readingOf(solutions: readonly Solution[]): FairnessScores['reading'] {
  const blind = solveBlind(solutions);
  const par = solvePar(solutions);
  return blind.ok && par.ok ? { blind: blind.value, par: par.value } : 'not-proven';
}

function playersPart({ robots, random, reading }: FairnessScores): string {
  const rows = [
    ['random play', random === null ? 'not proven' : random.toFixed(2)],
    ...robots.map(([robot, score]) => [`robot: ${robot}`, fixed(score, 2)]),
    ...(reading === null ? [] : readingRows(reading)),
  ];
  return ['Scores, of 100', ...aligned(rows, '<>')].join('\n');
}

function readingRows(reading: NonNullable<FairnessScores['reading']>): string[][] {
  const said = (name: 'blind' | 'par') => (reading === 'not-proven' ? 'not proven' : fixed(reading[name], 2));
  return [
    ['blind', said('blind')],
    ['par', said('par')],
  ];
}

/** By the bounds of shipped incidents. */
function verdictPart(scores: FairnessScores): string {
  const missed = missedBounds(scores);
  if (missed.length > 0) return `Verdict: not fair yet: ${missed.join('; ')}.`;
  const { par, reading, robot, random } = SHIPPED_BOUNDS;
  const played = `robots at most ${robot}, random play at most ${random}`;
  if (scores.reading === null) return `Verdict: fair as far as it goes: ${played}. What reading is worth shows only with variants.`;
  return `Verdict: fair: par at least ${par}, reading worth at least ${reading}, ${played}.`;
}

function spreadPart(scenario: Scenario, graphs: readonly PlayGraph[]): string {
  const spread = scoreSpread(graphs);
  if (!spread) return 'The scores of random play lie too far apart to be told one by one.';
  const shares = scenario.variants.length === 0 ? [spread.mean] : [spread.mean, ...spread.byVariant];
  const head = ['score', ...(scenario.variants.length === 0 ? ['share'] : ['mean', ...scenario.variants.map(({ name }) => name)])];
  const rows = spread.mean.map((_, bucket) => [`${bucket * 10}–${bucket * 10 + 10}`, ...shares.map((one) => percent(one[bucket] ?? 0))]);
  return ['How random play ends', ...aligned([head, ...rows], `<${'>'.repeat(shares.length)}`)].join('\n');
}

function linePart(title: string, line: readonly Choice[]): string {
  return [title, ...line.map(({ name }, index) => `  ${String(index + 1).padStart(2)}  ${name}`)].join('\n');
}

function blindPart(scenario: Scenario, solutions: readonly Solution[]): string {
  const decisions = blindDecisions(solutions);
  if (!decisions.ok) return 'Blind line: not proven.';
  const rows = decisions.value.map((one) => [
    String(one.path.length + 1),
    one.choice.name,
    points(one.gain),
    points(one.loss),
    variantsOf(scenario, one),
  ]);
  return [
    'Blind line: what somebody does who knows the labels and reads nothing',
    ...aligned([['', 'choice', 'gains', 'loses', 'offered alike in'], ...rows], '><>><'),
    '“gains” is what the decision adds to the blind score, “loses” what it costs on the mean of the causes: where much is gained and nothing lost, evidence does not matter.',
  ].join('\n');
}

function variantsOf({ variants }: Scenario, decision: BlindDecision): string {
  return decision.variants.map((variant) => variants[variant]?.name).join(', ');
}

function lossPart(scenario: Scenario, graphs: readonly PlayGraph[]): string {
  const variants = scenario.variants.map(({ name }) => name);
  const scenes = lossTable(graphs).map(({ scene, visited, choices }) => {
    const at = scenario.scenes[scene];
    const title = `${at?.id}: random play comes by in ${percent(visited)}${at?.ends ? `, ${at.ends}` : ''}`;
    const head = ['choice', 'loses', ...variants, 'taken', 'states'];
    const rows = choices.map((one) => [
      one.choice.name,
      range(one),
      ...(variants.length > 0 ? one.byVariant.map((own) => (own ? range(own) : '–')) : []),
      one.taken.toFixed(3),
      statesText(one),
    ]);
    return [title, ...(rows.length > 0 ? aligned([head, ...rows], `<${'>'.repeat(variants.length + 3)}`) : [])].join('\n');
  });
  const explained = 'Losses, of 100: the least and the greatest over all states; “taken” is how often by a random play, on the mean';
  return [explained, ...scenes].join('\n\n');
}

function statesText({ byVariant }: ChoiceLosses): string {
  return byVariant.reduce((sum, own) => sum + (own?.states ?? 0), 0).toLocaleString('en');
}

function range({ least, greatest }: { readonly least: Ratio; readonly greatest: Ratio }): string {
  const low = fixed(least, 1);
  const high = fixed(greatest, 1);
  return low === high ? low : `${low}–${high}`;
}

function points(value: BigRatio): string {
  return fixed(value, 1);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

function of({ variants }: Scenario, { variant }: Solution): string {
  const named = variants[variant];
  return named ? `, ${named.name}` : '';
}
