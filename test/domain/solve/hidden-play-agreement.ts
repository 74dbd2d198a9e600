/** Holds what is said of all variants together against plain search: means, and blind and par against both readings of them. */
import { ok, type Result } from '../../../server/domain/result.ts';
import { BASELINE_PLAYERS } from '../../../server/domain/solve/baseline-players.ts';
import { alikeSearch, MAX_SETS, solveBlind, solvePar } from '../../../server/domain/solve/blind-and-par.ts';
import type { BigRatio } from '../../../server/domain/solve/ratio.ts';
import { sightOfLabels } from '../../../server/domain/solve/sight.ts';
import type { Solution } from '../../../server/domain/solve/solve.ts';
import { randomScore, robotScore } from '../../../server/domain/solve/solve-variants.ts';
import { blindMover } from '../../../server/domain/workbench/blind-move.ts';
import { same } from './agreement.ts';
import { type Fraction, fraction, isLess, nearest } from './fraction.ts';
import { adviceByHistories, scoreByHistories, scoreByWays } from './hidden-play.ts';
import { type Move, meanOf, type Oracle, type Place, robotRaw, scoreOfRaw } from './oracle.ts';
import { SIGHTS } from './sight.ts';

/** Past these a scenario is too large: for the one reading, and for the other. */
const MAX_GROUPS = 2000;
const MAX_WAYS = 60;

/** What was found, for those who count; null if the scenario is too large for plain search over histories. */
export type HiddenPlay = { readonly blind: Fraction; readonly par: Fraction; readonly ways: number };

/** Of all variants of a scenario, in file order. */
export function agreeOnHiddenPlay(oracles: readonly Oracle[], solutions: readonly Solution[]): HiddenPlay | null {
  const blind = scoreByHistories(oracles, SIGHTS.blind, MAX_GROUPS);
  const par = scoreByHistories(oracles, SIGHTS.par, MAX_GROUPS);
  if (!blind || !par) return null;
  agreeOnBounds(oracles, blind, par);
  const tried = { blind: scoreByWays(oracles, SIGHTS.blind, MAX_WAYS), par: scoreByWays(oracles, SIGHTS.par, MAX_WAYS) };
  if (tried.blind) same('blind by all ways of choosing', written(tried.blind), written(blind));
  if (tried.par) same('par by all ways of choosing', written(tried.par), written(par));
  same('blind', product(solveBlind(solutions)), written(blind));
  const slowly = { ...sightOfLabels(solutions.map(({ space }) => space)), seesLabelsOnly: false };
  same('blind without the nodes of the variants', product(ok(alikeSearch(solutions, slowly, MAX_SETS).score())), written(blind));
  same('par', product(solvePar(solutions)), written(par));
  return { blind, par, ways: [tried.blind, tried.par].filter((score) => score !== null).length };
}

/** What the blind would do along a play that need not be theirs, and what it loses there. Whether all of it could be compared. */
export function agreeOnBlindMoves(oracles: readonly Oracle[], solutions: readonly Solution[], pick: (count: number) => number): boolean {
  const advised = adviceByHistories(oracles, SIGHTS.blind, MAX_GROUPS, pick);
  if (!advised) return false;
  const moveAt = blindMover(solutions);
  for (const { variants, path, choices } of advised) {
    const losses = variants.map((variant) => lossAfter(oracles[variant] as Oracle, path, choices[0] as string));
    for (const [place, variant] of variants.entries()) {
      const move = moveAt({ variant, names: path });
      same(`the blind move after ${path.join(', ') || 'nothing'}`, move?.choice, choices[0]);
      same('the variants that they cannot tell apart', move?.variants.join(), variants.join());
      same('how many choices promise as much', move?.others.length, choices.length - 1);
      close('what it loses where one is true', move?.loss, losses[place]);
      close('what it loses on their mean', move?.meanLoss, losses.reduce((sum, loss) => sum + loss, 0) / losses.length);
    }
  }
  return true;
}

/** Points of 100, by the oracle. */
function lossAfter(oracle: Oracle, path: readonly string[], name: string): number {
  const move = ({ moves }: Place, wanted: string) => moves.find(({ choice }) => choice.name === wanted) as Move;
  const at = path.reduce((place, taken) => move(place, taken).to, oracle.start);
  return nearest(fraction(100n * (at.greatest - move(at, name).worth), oracle.best - oracle.worst));
}

function close(what: string, seen: number | undefined, wanted: number | undefined): void {
  if (!(Math.abs((seen ?? Number.NaN) - (wanted ?? Number.NaN)) <= 1e-9)) same(what, seen, wanted);
}

/** Of robots and of random play, over the variants. */
export function agreeOnMeans(oracles: readonly Oracle[], solutions: readonly Solution[]): void {
  for (const robot of BASELINE_PLAYERS) {
    const scores = oracles.map((oracle) => scoreOfRaw(oracle, fraction(robotRaw(oracle, robot))));
    same(`mean score of the robot ${robot}`, reduced(robotScore(solutions, robot)), written(meanOf(scores)));
  }
  const wanted = nearest(meanOf(oracles.map((oracle) => scoreOfRaw(oracle, oracle.expected))));
  const seen = randomScore(solutions) ?? Number.NaN;
  if (!(Math.abs(seen - wanted) <= 1e-9)) same('mean score of random play', seen, wanted);
}

/** One variant's best line, left where it is not offered, is a way to choose blindly; and nobody does better than the best. */
function agreeOnBounds(oracles: readonly Oracle[], blind: Fraction, par: Fraction): void {
  const isOrdered = !isLess(blind, fraction(100n, BigInt(oracles.length))) && !isLess(par, blind) && !isLess(fraction(100n), par);
  same(`whether 100/${oracles.length}, blind ${written(blind)}, par ${written(par)} and 100 rise`, isOrdered, true);
}

function product(score: Result<BigRatio, string>): string {
  return score.ok ? reduced(score.value) : score.error;
}

function reduced({ top, bottom }: BigRatio): string {
  return written(fraction(top, bottom));
}

function written({ top, bottom }: Fraction): string {
  return `${top}/${bottom}`;
}
