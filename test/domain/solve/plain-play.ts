/** Formats §3, §4, §5 and §10 read word by word, slowly, and without a look at the engine: what the tests hold it against. */
import type { Choice, Condition, Effect, Node, Outcome, Rate, Scenario, Score } from '../../../server/domain/scenario/scenario.ts';

type Course =
  | { readonly kind: 'drift' }
  | { readonly kind: 'line'; readonly from: bigint; readonly to: bigint; readonly since: bigint; readonly over: bigint };

/** All that a play's future can depend on. */
export type Moment = {
  readonly scene: number;
  readonly minutes: number;
  readonly flags: readonly boolean[];
  readonly courses: readonly Course[];
  readonly spent: readonly number[];
  readonly entered: readonly boolean[];
};

/** What a decision (or the start) brings: points less costs, and what each impact has added, in thousandths. */
export type Arrival = {
  readonly moment: Moment;
  readonly outcome: Outcome | null;
  readonly gain: bigint;
  readonly added: readonly bigint[];
};

export function begin(scenario: Scenario, limit = scenario.limit): Arrival {
  const before: Moment = {
    scene: 0,
    minutes: 0,
    flags: scenario.flags.map(() => false),
    courses: scenario.signals.map(({ drift, is }) => (drift ? { kind: 'drift' } : atOnce(is, 0))),
    spent: scenario.choices.map(() => 0),
    entered: scenario.scenes.map(() => false),
  };
  const { moment, gain } = entering(scenario, before, 0);
  return { moment, gain, outcome: outcomeAt(scenario, moment, limit), added: scenario.impacts.map(() => 0n) };
}

/** §10, steps 2 to 7, for a choice that is offered. */
export function take(scenario: Scenario, at: Moment, choice: Choice, limit = scenario.limit): Arrival {
  const hasEvidence = scenario.flags.every((_, flag) => (choice.needs & (1 << flag)) === 0 || at.flags[flag]);
  const own = points(scenario, at, choice.scores, hasEvidence);
  const counted = scenario.impacts.map((impact) => impact.rates.map((rate) => BigInt(minutesThatCount(scenario, at, rate, choice.takes))));
  const summed = (of: (rate: Rate) => number) =>
    scenario.impacts.map((impact, i) => impact.rates.reduce((total, rate, n) => total + BigInt(of(rate)) * (counted[i]?.[n] ?? 0n), 0n));
  const costs = summed((rate) => rate.costs).reduce((total, one) => total + one, 0n);
  const spent = at.spent.map((times, index) => (index === choice.index ? times + 1 : times));
  const later = { ...withEffects(scenario, at, choice), spent };
  const arrival = choice.target === null ? following(scenario, later) : entering(scenario, later, choice.target);
  return {
    moment: arrival.moment,
    outcome: outcomeAt(scenario, arrival.moment, limit),
    gain: own - costs + arrival.gain,
    added: summed((rate) => rate.adds),
  };
}

/** What is offered at a moment of an open run, in file order. */
export function openAt(scenario: Scenario, at: Moment): Choice[] {
  const scene = scenario.scenes[at.scene];
  if (!scene || scene.ends !== null) return [];
  const isOpen = (choice: Choice) => (at.spent[choice.index] ?? 0) < choice.again && holds(scenario, at, choice.when);
  return [...scene.choices, ...scenario.anyTime.filter((choice) => choice.target !== at.scene)].filter(isOpen);
}

export function holds(scenario: Scenario, at: Moment, condition: Condition | null): boolean {
  return condition === null || evaluated(scenario, at, condition.node) === true;
}

/** The value of a signal as it is read: thousandths, clamped. */
export function signalAt(scenario: Scenario, at: Moment, index: number): bigint {
  const signal = scenario.signals[index];
  const course = at.courses[index];
  if (!signal || !course) throw new Error('no such signal');
  let value = course.kind === 'drift' ? drifted(scenario, index, BigInt(at.minutes)) : onLine(course, BigInt(at.minutes));
  if (signal.min !== null && value < BigInt(signal.min)) value = BigInt(signal.min);
  if (signal.max !== null && value > BigInt(signal.max)) value = BigInt(signal.max);
  return value;
}

function drifted(scenario: Scenario, index: number, minutes: bigint): bigint {
  const signal = scenario.signals[index];
  if (!signal?.drift) throw new Error('no drift');
  const rate = BigInt(signal.drift.perMinute);
  const end = BigInt(signal.drift.to);
  const value = BigInt(signal.is) + rate * minutes;
  const isPast = rate > 0n ? value > end : value < end;
  return isPast ? end : value;
}

function onLine({ from, to, since, over }: Extract<Course, { kind: 'line' }>, minutes: bigint): bigint {
  // The division of big integers truncates toward zero, as §3 asks.
  return minutes - since >= over ? to : from + ((to - from) * (minutes - since)) / over;
}

function atOnce(value: number, minute: number): Course {
  return { kind: 'line', from: BigInt(value), to: BigInt(value), since: BigInt(minute), over: 0n };
}

function points(scenario: Scenario, at: Moment, scores: readonly Score[], hasEvidence: boolean): bigint {
  const entries = scores.filter((score) => holds(scenario, at, score.when)).flatMap((score) => score.points);
  return entries.filter((entry) => hasEvidence || entry.points < 0).reduce((total, entry) => total + BigInt(entry.points), 0n);
}

function minutesThatCount(scenario: Scenario, at: Moment, rate: Rate, takes: number): number {
  let count = 0;
  for (let minutes = at.minutes + 1; minutes <= at.minutes + takes; minutes++) {
    if (holds(scenario, { ...at, minutes }, rate.when)) count++;
  }
  return count;
}

function withEffects(scenario: Scenario, at: Moment, choice: Choice): Moment {
  const firing = choice.effects.filter((effect) => holds(scenario, at, effect.when));
  return firing.reduce((moment, effect) => withEffect(scenario, moment, effect), { ...at, minutes: at.minutes + choice.takes });
}

function withEffect(scenario: Scenario, at: Moment, effect: Effect): Moment {
  if (effect.kind === 'flag') return { ...at, flags: at.flags.map((is, flag) => (flag === effect.flag ? effect.to : is)) };
  const line: Course = {
    kind: 'line',
    from: signalAt(scenario, at, effect.signal),
    to: BigInt(effect.to),
    since: BigInt(at.minutes),
    over: BigInt(effect.over),
  };
  return { ...at, courses: at.courses.map((course, signal) => (signal === effect.signal ? line : course)) };
}

function entering(scenario: Scenario, at: Moment, scene: number): { moment: Moment; gain: bigint } {
  const isFirst = !at.entered[scene];
  const gain = isFirst ? points(scenario, at, scenario.scenes[scene]?.scores ?? [], true) : 0n;
  const moment = { ...at, scene, entered: at.entered.map((is, index) => is || index === scene) };
  const onward = following(scenario, moment);
  return { moment: onward.moment, gain: gain + onward.gain };
}

function following(scenario: Scenario, at: Moment): { moment: Moment; gain: bigint } {
  const due = scenario.scenes[at.scene]?.at;
  return due && at.minutes >= due.minute ? entering(scenario, at, due.target) : { moment: at, gain: 0n };
}

function outcomeAt(scenario: Scenario, at: Moment, limit: number): Outcome | null {
  const ends = scenario.scenes[at.scene]?.ends ?? null;
  if (ends !== null) return ends;
  if (at.minutes >= limit) return 'out of time';
  return openAt(scenario, at).length === 0 ? 'stuck' : null;
}

function evaluated(scenario: Scenario, at: Moment, node: Node): boolean | bigint {
  const number = (part: Node) => evaluated(scenario, at, part) as bigint;
  switch (node.kind) {
    case 'bool':
      return node.value;
    case 'number':
      return BigInt(node.value);
    case 'minutes':
      return BigInt(at.minutes) * 1000n;
    case 'flag':
      return at.flags[node.flag] === true;
    case 'variant':
      throw new Error('only plays of one variant are read here yet');
    case 'signal':
      return signalAt(scenario, at, node.signal);
    case 'impact':
      throw new Error('an impact is read by text only');
    case 'not':
      return !evaluated(scenario, at, node.of);
    case 'minus':
      return -number(node.of);
    case 'and':
      return evaluated(scenario, at, node.left) === true && evaluated(scenario, at, node.right) === true;
    case 'or':
      return evaluated(scenario, at, node.left) === true || evaluated(scenario, at, node.right) === true;
    case 'eq':
      return evaluated(scenario, at, node.left) === evaluated(scenario, at, node.right);
    case 'ne':
      return evaluated(scenario, at, node.left) !== evaluated(scenario, at, node.right);
    case 'lt':
      return number(node.left) < number(node.right);
    case 'le':
      return number(node.left) <= number(node.right);
    case 'gt':
      return number(node.left) > number(node.right);
    case 'ge':
      return number(node.left) >= number(node.right);
    case 'add':
      return number(node.left) + number(node.right);
    case 'sub':
      return number(node.left) - number(node.right);
  }
}
