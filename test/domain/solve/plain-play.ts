/** Formats §3, §4, §5 and §10 read word by word, slowly, and without a look at the engine: what the tests hold it against. */
import type {
  Choice,
  Condition,
  Effect,
  Impact,
  Node,
  Outcome,
  Scenario,
  Score,
  Signal,
} from '../../../server/domain/scenario/scenario.ts';

type Course =
  | { readonly kind: 'drift' }
  | { readonly kind: 'line'; readonly from: bigint; readonly to: bigint; readonly since: bigint; readonly over: bigint };

/** All that a play's future can depend on. */
export type Moment = {
  /** The place of what holds among the variants; 0 where there are none. */
  readonly variant: number;
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

/** A moment with what each impact has added up to, which text may read. */
export type Told = Moment & { readonly totals: readonly bigint[] };

export function begin(scenario: Scenario, variant: number): Arrival {
  const before: Moment = {
    variant,
    scene: 0,
    minutes: 0,
    flags: scenario.flags.map(() => false),
    courses: signalsOf(scenario, variant).map(({ drift, is }) => (drift ? { kind: 'drift' } : atOnce(is, 0))),
    spent: scenario.choices.map(() => 0),
    entered: scenario.scenes.map(() => false),
  };
  const { moment, gain } = entering(scenario, before, 0);
  return { moment, gain, outcome: outcomeAt(scenario, moment, scenario.limit), added: scenario.impacts.map(() => 0n) };
}

/** §10, steps 2 to 7, for a choice that is offered. */
export function take(scenario: Scenario, at: Moment, choice: Choice, limit = scenario.limit): Arrival {
  const hasEvidence = scenario.flags.every((_, flag) => (choice.needs & (1 << flag)) === 0 || at.flags[flag]);
  const own = points(scenario, at, choice.scores, hasEvidence);
  const lost = scenario.impacts.map((impact) => lostTo(scenario, at, impact, minutesFor(choice, at)));
  const costs = lost.reduce((total, one) => total + one.costs, 0n);
  const spent = at.spent.map((times, index) => (index === choice.index ? times + 1 : times));
  const later = { ...withEffects(scenario, at, choice), spent };
  const arrival = choice.target === null ? following(scenario, later) : entering(scenario, later, choice.target);
  return {
    moment: arrival.moment,
    outcome: outcomeAt(scenario, arrival.moment, limit),
    gain: own - costs + arrival.gain,
    added: lost.map(({ added }) => added),
  };
}

/** Minutes that a choice takes there: with `until`, those that are left to it. */
export function minutesFor({ takes, until }: Choice, at: Moment): number {
  return until === null ? takes : until - at.minutes;
}

/** What is offered at a moment of an open run, in file order. */
export function openAt(scenario: Scenario, at: Moment): Choice[] {
  const scene = scenario.scenes[at.scene];
  if (!scene || scene.ends !== null) return [];
  const isAhead = ({ until }: Choice) => until === null || at.minutes < until;
  const isOpen = (choice: Choice) => (at.spent[choice.index] ?? 0) < choice.again && isAhead(choice) && holds(scenario, at, choice.when);
  return [...scene.choices, ...scenario.anyTime.filter((choice) => choice.target !== at.scene)].filter(isOpen);
}

/** Only a moment with its totals can tell a condition of text. */
export function holds(scenario: Scenario, at: Moment | Told, condition: Condition | null): boolean {
  return condition === null || evaluated(scenario, at, condition.node) === true;
}

/** The value of a signal as it is read: thousandths, clamped. */
export function signalAt(scenario: Scenario, at: Moment, index: number): bigint {
  const signal = signalsOf(scenario, at.variant)[index];
  const course = at.courses[index];
  if (!signal || !course) throw new Error('no such signal');
  let value = course.kind === 'drift' ? drifted(signal, BigInt(at.minutes)) : onLine(course, BigInt(at.minutes));
  if (signal.min !== null && value < BigInt(signal.min)) value = BigInt(signal.min);
  if (signal.max !== null && value > BigInt(signal.max)) value = BigInt(signal.max);
  return value;
}

/** The signals as they begin where this variant holds. */
function signalsOf({ variants, signals }: Scenario, variant: number): readonly Signal[] {
  return variants[variant]?.signals ?? signals;
}

function drifted({ is, drift }: Signal, minutes: bigint): bigint {
  if (!drift) throw new Error('no drift');
  const rate = BigInt(drift.perMinute);
  const end = BigInt(drift.to);
  const value = BigInt(is) + rate * minutes;
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

function lostTo(scenario: Scenario, at: Moment, { rates }: Impact, takes: number): { added: bigint; costs: bigint } {
  let added = 0n;
  let costs = 0n;
  for (let minutes = at.minutes + 1; minutes <= at.minutes + takes; minutes++) {
    for (const rate of rates.filter(({ when }) => holds(scenario, { ...at, minutes }, when))) {
      added += BigInt(rate.adds);
      costs += BigInt(rate.costs);
    }
  }
  return { added, costs };
}

function withEffects(scenario: Scenario, at: Moment, choice: Choice): Moment {
  const firing = choice.effects.filter((effect) => holds(scenario, at, effect.when));
  return firing.reduce((moment, effect) => withEffect(scenario, moment, effect), { ...at, minutes: at.minutes + minutesFor(choice, at) });
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

function evaluated(scenario: Scenario, at: Moment | Told, node: Node): boolean | bigint {
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
      return at.variant === node.variant;
    case 'signal':
      return signalAt(scenario, at, node.signal);
    case 'impact':
      return totalOf(at, node.impact);
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

function totalOf(at: Moment | Told, impact: number): bigint {
  const total = 'totals' in at ? at.totals[impact] : undefined;
  if (total === undefined) throw new Error('an impact is read by text only');
  return total;
}
