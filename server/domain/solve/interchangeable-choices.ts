/**
 * Interchangeable choices: look-ups that the rest of a play cannot tell apart but by their points. By exchange, a best play
 * takes the dearest of them first and a worst play the cheapest, so a search need not try their other orders and subsets; and
 * at random each of them is as likely as the other.
 */
import type { Choice, Effect, Scenario, Score } from '../scenario/scenario.ts';
import { type Live, matters } from './liveness.ts';
import { addAll, noReads, type Reads } from './reads.ts';

export type Interchangeable = {
  /** By choice index: the number of its group, or −1 for a choice that is like no other. */
  readonly group: readonly number[];
  /** By choice index: points less constant impact costs, in thousandths. */
  readonly worth: readonly number[];
  /** By group: the mean worth of its members. */
  readonly mean: readonly number[];
  /** A search for best and worst at once meets few states that only one of them needs. */
  readonly areFew: boolean;
};

export const NONE_INTERCHANGEABLE: Interchangeable = { group: [], worth: [], mean: [], areFew: true };

/** `cut` says that some play may reach the limit, so that every minute matters everywhere. */
export function interchangeableChoices(scenario: Scenario, live: readonly Live[], cut: boolean): Interchangeable {
  const rates = scenario.impacts.flatMap((impact) => impact.rates);
  const always = rates.reduce((sum, { when, costs }) => sum + (when === null ? costs : 0), 0);
  const everywhere = union(live);
  const signatures = scenario.choices.map((choice) => {
    const at = choice.section === null ? everywhere : (live[choice.section] ?? everywhere);
    return canBeInterchangeable(choice) ? signatureOf(choice, at, !cut && at.timeless) : null;
  });
  const worth = scenario.choices.map((choice) => certainPoints(choice) - always * choice.takes);
  const groups = grouped(signatures, worth);
  return { worth, ...groups, areFew: areFew(scenario, groups.group) };
}

/**
 * Choices that are interchangeable in every variant. Somebody who sees the labels alone learns as much by one as by another, so by
 * exchange the dearest of them may come first for them, too.
 */
export function interchangeableInAll(variants: readonly Interchangeable[]): Interchangeable {
  const [first, ...others] = variants;
  if (!first || others.length === 0) return first ?? NONE_INTERCHANGEABLE;
  const signatures = first.group.map((_, index) => {
    const groups = variants.map(({ group }) => group[index] ?? -1);
    return groups.includes(-1) ? null : groups.join(' ');
  });
  return { worth: first.worth, ...grouped(signatures, first.worth), areFew: false };
}

/** Of what is offered: the first of each group, and all that are in none. */
export function representatives(offered: readonly Choice[], interchangeable: Interchangeable): readonly Choice[] {
  return reduced(offered, interchangeable, FIRST);
}

/** Of what is offered: of each group the dearest for a best play, the cheapest for a worst one; and all that are in none. */
export function extremes(offered: readonly Choice[], interchangeable: Interchangeable, aim: 'best' | 'worst' | 'both'): readonly Choice[] {
  return reduced(offered, interchangeable, PREFERENCES[aim]);
}

type Preference = (worth: readonly number[], choice: Choice, than: Choice) => boolean;

const FIRST: readonly Preference[] = [() => false];
const PREFERENCES: Readonly<Record<'best' | 'worst' | 'both', readonly Preference[]>> = {
  best: [isDearer],
  worst: [isCheaper],
  both: [isDearer, isCheaper],
};

/** Choices of a group may differ in their minutes, and the best line breaks ties by them. */
function isDearer(worth: readonly number[], choice: Choice, than: Choice): boolean {
  const more = (worth[choice.index] ?? 0) - (worth[than.index] ?? 0);
  return more > 0 || (more === 0 && choice.takes < than.takes);
}

function isCheaper(worth: readonly number[], choice: Choice, than: Choice): boolean {
  return (worth[choice.index] ?? 0) < (worth[than.index] ?? 0);
}

function reduced(offered: readonly Choice[], interchangeable: Interchangeable, preferences: readonly Preference[]): readonly Choice[] {
  // A search asks this of every state: mostly no two of a group are offered.
  if (interchangeable.mean.length === 0 || !areAnyAlike(offered, interchangeable.group)) return offered;
  const kept = new Set<Choice>();
  for (const prefers of preferences) for (const choice of preferred(offered, interchangeable, prefers)) kept.add(choice);
  return offered.filter((choice) => (interchangeable.group[choice.index] ?? -1) < 0 || kept.has(choice));
}

function areAnyAlike(offered: readonly Choice[], group: readonly number[]): boolean {
  let seen = 0;
  for (const { index } of offered) {
    const own = group[index] ?? -1;
    if (own < 0) continue;
    // Groups that share a bit are looked at closer.
    const bit = 1 << (own & 31);
    if ((seen & bit) !== 0) return true;
    seen |= bit;
  }
  return false;
}

function preferred(offered: readonly Choice[], interchangeable: Interchangeable, prefers: Preference): Iterable<Choice> {
  const chosen = new Map<number, Choice>();
  for (const choice of offered) {
    const group = interchangeable.group[choice.index] ?? -1;
    if (group < 0) continue;
    const known = chosen.get(group);
    if (!known || prefers(interchangeable.worth, choice, known)) chosen.set(group, choice);
  }
  return chosen.values();
}

/** How many of what is offered are a choice or of its group. */
export function countAlike(offered: readonly Choice[], interchangeable: Interchangeable, choice: Choice): number {
  const group = interchangeable.group[choice.index] ?? -1;
  return group < 0 ? 1 : offered.filter((one) => interchangeable.group[one.index] === group).length;
}

function union(live: readonly Live[]): Reads & { timeless: boolean } {
  const reads = noReads();
  for (const one of live) addAll(reads, one);
  return { ...reads, timeless: live.every((one) => one.timeless) };
}

function grouped(signatures: readonly (string | null)[], worth: readonly number[]): Pick<Interchangeable, 'group' | 'mean'> {
  const members = new Map<string, number[]>();
  signatures.forEach((signature, index) => {
    if (signature !== null) members.set(signature, [...(members.get(signature) ?? []), index]);
  });
  const group = signatures.map(() => -1);
  const mean: number[] = [];
  for (const indexes of members.values()) {
    if (indexes.length < 2) continue;
    for (const index of indexes) group[index] = mean.length;
    mean.push(indexes.reduce((sum, index) => sum + (worth[index] ?? 0), 0) / indexes.length);
  }
  return { group, mean };
}

/** Of a group of n, one search at once meets (n+1)(n+2)/2 subsets, two searches n+1 each; groups open together multiply. */
function areFew(scenario: Scenario, group: readonly number[]): boolean {
  const excess = (choices: readonly Choice[]) => {
    const sizes = new Map<number, number>();
    for (const { index } of choices) sizes.set(group[index] ?? -1, (sizes.get(group[index] ?? -1) ?? 0) + 1);
    sizes.delete(-1);
    return [...sizes.values()].reduce((product, size) => (product * (size + 2)) / 2, 1);
  };
  const everywhere = excess(scenario.anyTime);
  return scenario.scenes.every((scene) => everywhere * excess(scene.choices) <= MOST_EXCESS);
}

/** Two searches cost twice one; a group of three is worth about as much. */
const MOST_EXCESS = 2.5;

function canBeInterchangeable(choice: Choice): boolean {
  return choice.target === null && choice.again === 1 && choice.until === null;
}

function signatureOf(choice: Choice, reads: Reads, timeless: boolean): string {
  const effects = choice.effects.filter((effect) => matters(reads, effect)).map(effectText);
  const scores = isCertain(choice) ? [] : [choice.needs, ...choice.scores.map(scoreText)];
  return JSON.stringify([choice.section, timeless ? null : choice.takes, choice.when?.source ?? null, effects, scores]);
}

function effectText(effect: Effect): string {
  const when = effect.when?.source ?? '';
  return effect.kind === 'flag' ? `${effect.flag}=${effect.to} ${when}` : `~${effect.signal}=${effect.to}/${effect.over} ${when}`;
}

function scoreText(score: Score): string {
  return `${score.points.map(({ points }) => points).join(',')} ${score.when?.source ?? ''}`;
}

function isCertain(choice: Choice): boolean {
  return choice.needs === 0 && choice.scores.every((score) => score.when === null);
}

function certainPoints(choice: Choice): number {
  if (!isCertain(choice)) return 0;
  return choice.scores.flatMap((score) => score.points).reduce((sum, { points }) => sum + points, 0);
}
