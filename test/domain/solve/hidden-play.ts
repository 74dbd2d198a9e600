/**
 * Blind and par (format §11) by plain search over histories: every variant in its own full state, no state ever recognised again.
 * A second reading tries out whole ways of choosing, one by one.
 */
import type { Choice } from '../../../server/domain/scenario/scenario.ts';
import { type Fraction, fraction, isLess, leastMultiple } from './fraction.ts';
import { meanOf, type Oracle, scoreOfRaw } from './oracle.ts';
import { type Boundary, firstBoundary, nextBoundary, offeredAt, type Sight } from './sight.ts';

/** A play in one variant, with what a thousandth of raw is worth there beside the others. */
type Play = { readonly variant: number; readonly weight: bigint; readonly at: Boundary };

/** The greatest mean score over the variants, by B of §11; null past `maxGroups` groups of plays that look alike. */
export function scoreByHistories(oracles: readonly Oracle[], sight: Sight, maxGroups: number): Fraction | null {
  const { plays, sunk, scale, brought } = histories(oracles, sight, maxGroups);
  const all = brought(plays);
  return all === null ? null : fraction(100n * (all - sunk), scale);
}

/** A moment of a play, and what the same sight would take in it. */
export type Advised = { readonly variants: readonly number[]; readonly path: readonly string[]; readonly choices: readonly string[] };

/** Along one play whose choices and sights are picked: at each of its moments all that promise the most. Null past `maxGroups` groups in one of them. */
export function adviceByHistories(
  oracles: readonly Oracle[],
  sight: Sight,
  maxGroups: number,
  pick: (count: number) => number,
): readonly Advised[] | null {
  const { plays } = histories(oracles, sight, maxGroups);
  const advised: Advised[] = [];
  let path: readonly string[] = [];
  let group = picked(lookingAlike(plays, sight), pick);
  for (let open = openIn(group); open.length > 0; open = openIn(group)) {
    const { brought } = histories(oracles, sight, maxGroups);
    const worths = open.map((choice) => brought(taken(group, choice)));
    if (worths.some((worth) => worth === null)) return null;
    const most = worths.reduce((found, worth) => ((worth ?? 0n) > (found ?? 0n) ? worth : found), worths[0] ?? null);
    const choices = open.filter((_, index) => worths[index] === most).map(({ name }) => name);
    advised.push({ variants: group.map(({ variant }) => variant), path, choices });
    const choice = picked(open, pick);
    path = [...path, choice.name];
    group = picked(lookingAlike(taken(group, choice), sight), pick);
  }
  return advised;
}

function picked<T>(items: readonly T[], pick: (count: number) => number): T {
  return items[pick(items.length)] as T;
}

function openIn(group: readonly Play[]): readonly Choice[] {
  return group[0] ? offeredAt(group[0].at) : [];
}

function taken(group: readonly Play[], choice: Choice): readonly Play[] {
  return group.map((play) => ({ ...play, at: nextBoundary(play.at, choice) }));
}

function histories(oracles: readonly Oracle[], sight: Sight, maxGroups: number) {
  const spans = oracles.map(({ best, worst }) => best - worst);
  const shared = spans.reduce(leastMultiple, 1n);
  const plays = oracles.map(({ scenario, variant, best, worst }) => ({
    variant,
    weight: shared / (best - worst),
    at: firstBoundary(scenario, variant),
  }));
  const sunk = oracles.reduce((total, { worst }, index) => total + (plays[index]?.weight ?? 0n) * worst, 0n);
  let groups = 0;
  return { plays, sunk, scale: BigInt(oracles.length) * shared, brought };

  /** What the last decision brought, and what is still to be won. */
  function brought(plays: readonly Play[]): bigint | null {
    let total = plays.reduce((sum, { weight, at }) => sum + weight * at.gain, 0n);
    for (const group of lookingAlike(plays, sight)) {
      const toWin = groups++ < maxGroups ? greatest(group) : null;
      if (toWin === null) return null;
      total += toWin;
    }
    return total;
  }

  /** B of plays that look alike: the same choices are offered in all of them. */
  function greatest(group: readonly Play[]): bigint | null {
    let most: bigint | null = null;
    for (const choice of openIn(group)) {
      const won = brought(taken(group, choice));
      if (won === null) return null;
      if (most === null || won > most) most = won;
    }
    return most ?? 0n;
  }
}

function lookingAlike(plays: readonly Play[], sight: Sight): readonly Play[][] {
  const groups = new Map<string, Play[]>();
  for (const play of plays) groups.set(sight(play.at), [...(groups.get(sight(play.at)) ?? []), play]);
  return [...groups.values()];
}

/**
 * The same without B and without groups: the best of all ways of choosing that depend on nothing but what was seen, each played to the end
 * in every variant. Null past `maxWays` of them.
 */
export function scoreByWays(oracles: readonly Oracle[], sight: Sight, maxWays: number): Fraction | null {
  let best = fraction(-1n);
  let ways = 0;
  return tryAll(new Map()) ? best : null;

  /** A way is what it takes after each history; it is widened by every choice where it does not say yet. */
  function tryAll(way: ReadonlyMap<string, string>): boolean {
    const scores: Fraction[] = [];
    for (const oracle of oracles) {
      const { raw, unsaid } = played(oracle, way, sight);
      if (unsaid) return unsaid.names.every((name) => tryAll(new Map([...way, [unsaid.history, name]])));
      scores.push(scoreOfRaw(oracle, fraction(raw)));
    }
    const mean = meanOf(scores);
    if (isLess(best, mean)) best = mean;
    ways++;
    return ways <= maxWays;
  }
}

type Unsaid = { readonly history: string; readonly names: readonly string[] };

function played({ scenario, variant }: Oracle, way: ReadonlyMap<string, string>, sight: Sight): { raw: bigint; unsaid: Unsaid | null } {
  const seen: string[] = [];
  let raw = 0n;
  for (let at: Boundary | null = firstBoundary(scenario, variant); at; ) {
    raw += at.gain;
    seen.push(sight(at));
    const history = seen.join('\n');
    const open = offeredAt(at);
    const taken = open.find(({ name }) => name === way.get(history));
    if (open.length > 0 && !taken) return { raw, unsaid: { history, names: open.map(({ name }) => name) } };
    if (taken) seen.push(taken.name);
    at = taken ? nextBoundary(at, taken) : null;
  }
  return { raw, unsaid: null };
}
