/** Liveness: what, from a scene on, any later choice, score or cost can still read. The rest is left out of a solver's key. */
import {
  type Choice,
  type Condition,
  type Effect,
  type Rate,
  type Scenario,
  type Scene,
  type Score,
  type Signal,
  signalsIn,
} from '../scenario/scenario.ts';
import { addAll, addReads, EXACT, noReads, type Reads } from './reads.ts';

export type Live = Reads & {
  /** Choices that may be offered from here on: whether they are spent matters. In file order. */
  readonly choices: readonly Choice[];
  /** Their indexes, for a key that is made many thousand times: the complement (~) of those that may be taken again. */
  readonly marks: readonly number[];
  /** Scenes whose first entering may still score. */
  readonly scoring: readonly number[];
  /** Signals in a fixed order, with the values that part their futures. */
  readonly courses: readonly CourseView[];
  /** No play from here takes more minutes than this. */
  readonly longest: number;
  /** Minutes that pass change nothing that is read, `limit` apart. */
  readonly timeless: boolean;
};

/** Which differences of a signal's course can still be told: all (`steps` null), or on which side of each step its values are. */
export type CourseView = { readonly signal: number; readonly steps: readonly number[] | null };

/** What a page's text reads from here on, in these scenes and after these choices; values do not depend on it. */
export type ShownReads = (scenes: readonly Scene[], choices: readonly Choice[]) => Reads;

/** By scene, in a variant. `shown` is for those who explore what is shown. */
export function livenessOf(scenario: Scenario, variant: number, shown: ShownReads = noReads): Live[] {
  const signals = signalsIn(scenario, variant);
  const onward = onwardScenes(scenario);
  const longest = longestPlays(scenario, onward);
  return scenario.scenes.map((scene) =>
    liveAt(scenario, signals, scene, onward[scene.index] ?? new Set(), longest[scene.index] ?? 0, shown),
  );
}

/** By scene: those that can be entered from it by at least one more step. */
export function onwardScenes(scenario: Scenario): readonly ReadonlySet<number>[] {
  const next = scenario.scenes.map((scene) => nextScenes(scenario, scene));
  return next.map((first) => onwardFrom(first, next));
}

/** `next`: those by one step, of each scene. */
function onwardFrom(first: readonly number[], next: readonly (readonly number[])[]): Set<number> {
  const seen = new Set(first);
  // What is added while it is gone through is gone through too.
  for (const at of seen) for (const then of next[at] ?? []) seen.add(then);
  return seen;
}

function nextScenes(scenario: Scenario, scene: Scene): readonly number[] {
  if (scene.ends !== null) return [];
  const targets = choicesIn(scenario, scene).flatMap((choice) => (choice.target === null ? [] : [choice.target]));
  return [...new Set(scene.at ? [...targets, scene.at.target] : targets)];
}

function choicesIn(scenario: Scenario, scene: Scene): Choice[] {
  return scene.ends === null ? [...scene.choices, ...scenario.anyTime] : [];
}

function liveAt(
  scenario: Scenario,
  signals: readonly Signal[],
  scene: Scene,
  onward: ReadonlySet<number>,
  longest: number,
  shown: ShownReads,
): Live {
  const scenes = scenario.scenes.filter((one) => one === scene || onward.has(one.index));
  const open = new Set(scenes.filter(({ ends }) => ends === null).map(({ index }) => index));
  const choices = scenario.choices.filter(({ section }) => (section === null ? scene.ends === null : open.has(section)));
  const reads = readsOf(scenario, scenes, choices, shown);
  return {
    ...reads,
    choices,
    marks: choices.map(({ index, again }) => (again > 1 ? ~index : index)),
    scoring: scenario.scenes.filter((one) => onward.has(one.index) && one.scores.length > 0).map((one) => one.index),
    courses: [...reads.signals.keys()].map((signal) => courseView(reads, signal, choices)),
    longest,
    timeless:
      reads.clock < 0 &&
      [...reads.signals.keys()].every((signal) => !canMove(scenario, signals, signal)) &&
      !ratesOf(scenario).some(costsAtTimes),
  };
}

/** Where a line may still begin at a signal's value, the value itself matters. */
function courseView(reads: Reads, signal: number, choices: readonly Choice[]): CourseView {
  const steps = reads.signals.get(signal) ?? EXACT;
  const lines = choices.some((choice) => choice.effects.some((effect) => beginsLine(effect, signal)));
  return { signal, steps: lines || steps === EXACT ? null : [...steps].sort((a, b) => a - b) };
}

function beginsLine(effect: Effect, signal: number): boolean {
  return effect.kind === 'signal' && effect.signal === signal && effect.over > 0;
}

function readsOf(scenario: Scenario, scenes: readonly Scene[], choices: readonly Choice[], shown: ShownReads): Reads {
  const reads = noReads();
  addAll(reads, shown(scenes, choices));
  for (const choice of choices) addChoice(reads, choice);
  for (const scene of scenes) {
    for (const score of scene.scores) addCondition(reads, score.when);
    if (scene.at) reads.clock = Math.max(reads.clock, scene.at.minute);
  }
  if (choices.length > 0) for (const rate of ratesOf(scenario)) if (rate.costs > 0) addCondition(reads, rate.when);
  addEffects(reads, choices);
  return reads;
}

function addChoice(reads: Reads, choice: Choice): void {
  if (choice.until !== null) reads.clock = Math.max(reads.clock, choice.until);
  addCondition(reads, choice.when);
  for (const score of choice.scores) addCondition(reads, score.when);
  if (choice.scores.some(hasPositive)) reads.flags |= choice.needs;
}

function hasPositive(score: Score): boolean {
  return score.points.some(({ points }) => points > 0);
}

/** An effect's `if` is read only if what it changes is; that may make more effects matter. */
function addEffects(reads: Reads, choices: readonly Choice[]): void {
  const waiting = new Set(choices.flatMap((choice) => choice.effects).filter((effect) => effect.when !== null));
  for (let grew = true; grew; ) {
    grew = false;
    for (const effect of waiting) {
      if (!matters(reads, effect)) continue;
      addCondition(reads, effect.when);
      waiting.delete(effect);
      grew = true;
    }
  }
}

/** Whether what an effect changes is read. */
export function matters(reads: Reads, effect: Effect): boolean {
  return effect.kind === 'flag' ? (reads.flags & (1 << effect.flag)) !== 0 : reads.signals.has(effect.signal);
}

function addCondition(reads: Reads, condition: Condition | null): void {
  if (condition !== null) addAll(reads, readsOfCondition(condition));
}

const KNOWN = new WeakMap<Condition, Reads>();

/** The same for every scene from which it can be met. */
function readsOfCondition(condition: Condition): Reads {
  const known = KNOWN.get(condition);
  if (known) return known;
  const own = noReads();
  addReads(own, condition.node);
  KNOWN.set(condition, own);
  return own;
}

function canMove(scenario: Scenario, signals: readonly Signal[], signal: number): boolean {
  const { drift } = signals[signal] ?? {};
  return drift != null || scenario.choices.some((choice) => choice.effects.some((effect) => beginsLine(effect, signal)));
}

function ratesOf(scenario: Scenario): readonly Rate[] {
  return scenario.impacts.flatMap((impact) => impact.rates);
}

function costsAtTimes(rate: Rate): boolean {
  return rate.costs > 0 && rate.when !== null;
}

/**
 * An upper bound of the minutes that a play from each scene can take: within scenes that lead to one another all their
 * choices may be taken, beyond them only one way out is.
 */
function longestPlays(scenario: Scenario, onward: readonly ReadonlySet<number>[]): number[] {
  const staying = sum(scenario.anyTime.filter((choice) => choice.target === null).map(wholeTime));
  const known = new Map<number, number>();
  const together = (a: number, b: number) => a === b || (onward[a]?.has(b) === true && onward[b]?.has(a) === true);
  const from = (at: number): number => {
    const cached = known.get(at);
    if (cached !== undefined) return cached;
    const group = scenario.scenes.filter((scene) => together(at, scene.index));
    const choices = [...new Set(group.flatMap((scene) => choicesIn(scenario, scene)))].filter((choice) => !isStayAtAnyTime(choice));
    const within = sum(choices.filter(stays).map(wholeTime));
    const out = choices.filter((choice) => !stays(choice));
    const ways = out.map((choice) => timeOnce(choice) + from(choice.target ?? at));
    for (const scene of group) if (scene.at && !together(at, scene.at.target)) ways.push(from(scene.at.target));
    const longest = within + Math.max(0, ...ways);
    for (const scene of group) known.set(scene.index, longest);
    return longest;

    function stays(choice: Choice): boolean {
      return choice.target === null || together(at, choice.target);
    }
  };
  return scenario.scenes.map((scene) => (scene.ends === null ? from(scene.index) + staying : 0));
}

function isStayAtAnyTime(choice: Choice): boolean {
  return choice.section === null && choice.target === null;
}

function wholeTime(choice: Choice): number {
  return timeOnce(choice) * choice.again;
}

/** At most. */
function timeOnce(choice: Choice): number {
  return choice.until ?? choice.takes;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
