/** The state of a play and the one step that changes it, in the order of format §10. Every other module asks this one. */
import {
  type Choice,
  type Condition,
  type Effect,
  minutesOf,
  type Outcome,
  type Scenario,
  type Score,
  type Signal,
  type Skill,
  signalsIn,
  type Thousandths,
} from '../scenario/scenario.ts';
import { type Course, firstCourse, redirect, settlesAt, valueAt } from '../scenario/signals.ts';

export type State = {
  readonly scenario: Scenario;
  /** Index of the variant that holds; 0 where there is none. */
  readonly variant: number;
  /** The signals as they begin in it. */
  readonly signals: readonly Signal[];
  scene: number;
  minutes: number;
  /** Points so far less impact costs. */
  raw: Thousandths;
  /** Bit set. */
  flags: number;
  /** By signal. */
  readonly courses: Course[];
  /** By impact: what has added up. */
  readonly impacts: Thousandths[];
  /** By choice: how often it was chosen. */
  readonly spent: number[];
  /** By scene. */
  readonly entered: boolean[];
  outcome: Outcome | null;
  signal(index: number): Thousandths;
  impact(index: number): Thousandths;
};

/** Is told of every point that counts, with its skill, and of every `at` that is followed; a debrief and a page listen. */
export type Listener = {
  points?(skill: Skill, points: Thousandths): void;
  /** `impact`: its index. */
  impactCost?(points: Thousandths, impact: number): void;
  notice?(labelHtml: string): void;
  unsupported?(): void;
  entering?(scene: number): void;
};

/** The state after the start in a variant, with R0 in `raw`. */
export function initial(scenario: Scenario, variant: number, listener?: Listener): State {
  const state = blank(scenario, variant);
  enter(state, 0, listener);
  followAt(state, listener);
  settleOutcome(state);
  return state;
}

export function clone(state: State): State {
  return {
    scenario: state.scenario,
    variant: state.variant,
    signals: state.signals,
    scene: state.scene,
    minutes: state.minutes,
    raw: state.raw,
    flags: state.flags,
    courses: state.courses.slice(),
    impacts: state.impacts.slice(),
    spent: state.spent.slice(),
    entered: state.entered.slice(),
    outcome: state.outcome,
    signal: readSignal,
    impact: readImpact,
  };
}

/** Whether the choice is open to the candidate now; false once the run is over. */
export function isOffered(state: State, choice: Choice): boolean {
  return state.outcome === null && isOpen(state, choice);
}

/** Whether nothing but its `when` keeps a choice from being offered, in an open state or in one that is over as stuck. */
export function isWithheld(state: State, choice: Choice): boolean {
  return choice.when !== null && isPossible(state, choice) && !choice.when.holds(state);
}

/** What is offered now, in file order: the scene's own, then those at any time. */
export function offered(state: State): Choice[] {
  return state.outcome === null ? openChoices(state) : [];
}

/** Takes an offered choice: changes the state in place. Refusing is the caller's work. */
export function step(state: State, choice: Choice, listener?: Listener): void {
  score(state, choice.scores, choice.needs, listener);
  const firing = firingEffects(state, choice.effects);
  passTime(state, minutesOf(choice, state.minutes), listener);
  for (const effect of firing) apply(state, effect);
  state.spent[choice.index] = (state.spent[choice.index] ?? 0) + 1;
  if (choice.target !== null) enter(state, choice.target, listener);
  followAt(state, listener);
  settleOutcome(state);
}

/** Whole minutes go by without a decision: each is a boundary, and none goes by once the run is over. Changes the state in place. */
export function pass(state: State, minutes: number, listener?: Listener): void {
  for (let passed = 0; passed < minutes && state.outcome === null; passed++) {
    passTime(state, 1, listener);
    followAt(state, listener);
    settleOutcome(state);
  }
}

function blank(scenario: Scenario, variant: number): State {
  const signals = signalsIn(scenario, variant);
  return {
    scenario,
    variant,
    signals,
    scene: 0,
    minutes: 0,
    raw: 0,
    flags: 0,
    courses: signals.map(firstCourse),
    impacts: scenario.impacts.map(() => 0),
    spent: scenario.choices.map(() => 0),
    entered: scenario.scenes.map(() => false),
    outcome: null,
    signal: readSignal,
    impact: readImpact,
  };
}

function readSignal(this: State, index: number): Thousandths {
  const signal = this.signals[index];
  const course = this.courses[index];
  return signal && course ? valueAt(signal, course, this.minutes) : 0;
}

function readImpact(this: State, index: number): Thousandths {
  return this.impacts[index] ?? 0;
}

function openChoices(state: State): Choice[] {
  const open: Choice[] = [];
  const scene = state.scenario.scenes[state.scene];
  if (!scene || scene.ends !== null) return open;
  for (const choice of scene.choices) if (isOpen(state, choice)) open.push(choice);
  for (const choice of state.scenario.anyTime) if (isOpen(state, choice)) open.push(choice);
  return open;
}

function hasOpen(state: State): boolean {
  const own = state.scenario.scenes[state.scene]?.choices ?? [];
  return own.some((choice) => isOpen(state, choice)) || state.scenario.anyTime.some((choice) => isOpen(state, choice));
}

function isOpen(state: State, choice: Choice): boolean {
  return isPossible(state, choice) && (choice.when === null || choice.when.holds(state));
}

/** Open but for its `when`. */
function isPossible(state: State, choice: Choice): boolean {
  if (choice.section === null ? choice.target === state.scene : choice.section !== state.scene) return false;
  if ((state.spent[choice.index] ?? 0) >= choice.again) return false;
  return choice.until === null || state.minutes < choice.until;
}

function score(state: State, scores: readonly Score[], needs: number, listener?: Listener): void {
  const supported = (state.flags & needs) === needs;
  for (const entry of scores) {
    if (entry.when !== null && !entry.when.holds(state)) continue;
    for (const { skill, points } of entry.points) {
      if (points > 0 && !supported) listener?.unsupported?.();
      else {
        state.raw += points;
        listener?.points?.(skill, points);
      }
    }
  }
}

function firingEffects(state: State, effects: readonly Effect[]): readonly Effect[] {
  // Most effects have no `if`; the common list is used as it stands.
  if (effects.every((effect) => effect.when === null)) return effects;
  return effects.filter((effect) => effect.when === null || effect.when.holds(state));
}

function passTime(state: State, takes: number, listener?: Listener): void {
  const { impacts } = state.scenario;
  const start = state.minutes;
  for (let i = 0; i < impacts.length; i++) {
    let cost = 0;
    for (const rate of impacts[i]?.rates ?? []) {
      const minutes = rate.when === null ? takes : minutesThatCount(state, rate.when, start, takes);
      state.impacts[i] = (state.impacts[i] ?? 0) + rate.adds * minutes;
      cost += rate.costs * minutes;
    }
    state.raw -= cost;
    if (cost !== 0) listener?.impactCost?.(cost, i);
  }
  state.minutes = start + takes;
}

/** How many of the next `takes` minutes a condition holds; once nothing moves any more, the last answer stands for the rest. */
function minutesThatCount(state: State, condition: Condition, start: number, takes: number): number {
  if (takes === 0) return 0;
  const end = start + takes;
  const still = condition.readsClock ? end : Math.min(end, Math.max(start + 1, lastMove(state, condition.signals)));
  let count = 0;
  for (let minute = start + 1; minute <= still; minute++) {
    state.minutes = minute;
    if (condition.holds(state)) count++;
  }
  if (still < end && condition.holds(state)) count += end - still;
  state.minutes = start;
  return count;
}

/** The last minute at which one of these signals moves. */
function lastMove(state: State, signals: readonly number[]): number {
  let last = 0;
  for (const index of signals) {
    const signal = state.signals[index];
    const course = state.courses[index];
    if (signal && course) last = Math.max(last, settlesAt(signal, course));
  }
  return last;
}

function apply(state: State, effect: Effect): void {
  if (effect.kind === 'flag') {
    const bit = 1 << effect.flag;
    state.flags = effect.to ? state.flags | bit : state.flags & ~bit;
    return;
  }
  const signal = state.signals[effect.signal];
  const course = state.courses[effect.signal];
  if (signal && course) state.courses[effect.signal] = redirect(signal, course, state.minutes, effect.to, effect.over);
}

function enter(state: State, sceneIndex: number, listener?: Listener): void {
  state.scene = sceneIndex;
  listener?.entering?.(sceneIndex);
  if (state.entered[sceneIndex]) return;
  state.entered[sceneIndex] = true;
  score(state, state.scenario.scenes[sceneIndex]?.scores ?? [], 0, listener);
}

function followAt(state: State, listener?: Listener): void {
  let at = state.scenario.scenes[state.scene]?.at;
  while (at && state.minutes >= at.minute) {
    listener?.notice?.(at.labelHtml);
    enter(state, at.target, listener);
    at = state.scenario.scenes[state.scene]?.at;
  }
}

function settleOutcome(state: State): void {
  const ends = state.scenario.scenes[state.scene]?.ends ?? null;
  if (ends !== null) state.outcome = ends;
  else if (state.minutes >= state.scenario.limit) state.outcome = 'out of time';
  else if (!hasOpen(state)) state.outcome = 'stuck';
}
