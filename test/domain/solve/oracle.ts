/** The oracle: plain exhaustive search on the full state (format §11). It shares no code with the engine or the solver. */
import type { Choice, Outcome, Scenario } from '../../../server/domain/scenario/scenario.ts';
import { divided, type Fraction, fraction, product, sum } from './fraction.ts';
import { type Arrival, begin, holds, type Moment, minutesFor, openAt, take } from './plain-play.ts';

/** A state with all that can come of it. Raw values are thousandths still to be won from here. */
export type Place = {
  readonly moment: Moment;
  readonly outcome: Outcome | null;
  readonly moves: readonly Move[];
  readonly greatest: bigint;
  readonly least: bigint;
  /** Of the best line from here. */
  readonly decisions: number;
  readonly minutes: number;
  readonly next: Choice | null;
  readonly expected: Fraction;
};

export type Move = {
  readonly choice: Choice;
  readonly gain: bigint;
  readonly added: readonly bigint[];
  readonly to: Place;
  /** Q of §11. */
  readonly worth: bigint;
};

/** Of a scenario in one of its variants. */
export type Oracle = {
  readonly scenario: Scenario;
  /** 0 where there are none. */
  readonly variant: number;
  readonly start: Place;
  /** R0. */
  readonly atStart: bigint;
  readonly best: bigint;
  readonly worst: bigint;
  readonly expected: Fraction;
  /** Every state, over ones too. */
  readonly places: readonly Place[];
};

/** Null past `maxStates` states: the scenario is too large for plain search. */
export function oracleOf(scenario: Scenario, variant: number, maxStates: number): Oracle | null {
  const first = begin(scenario, variant);
  const known = new Map<string, Place>();
  const start = placeOf(scenario, first, maxStates, known);
  if (!start) return null;
  return {
    scenario,
    variant,
    start,
    atStart: first.gain,
    best: first.gain + start.greatest,
    worst: first.gain + start.least,
    expected: sum([fraction(first.gain), start.expected]),
    places: [...known.values()],
  };
}

/** What can come of one state; null past `maxStates` states. */
export function placeOf(scenario: Scenario, from: Arrival, maxStates: number, known = new Map<string, Place>()): Place | null {
  return explored(from);

  function explored({ moment, outcome }: Arrival): Place | null {
    const key = keyOf(moment);
    const found = known.get(key);
    if (found || known.size > maxStates) return found ?? null;
    const moves: Move[] = [];
    for (const choice of outcome === null ? openAt(scenario, moment) : []) {
      const arrival = take(scenario, moment, choice);
      const to = explored(arrival);
      if (!to) return null;
      moves.push({ choice, gain: arrival.gain, added: arrival.added, to, worth: arrival.gain + to.greatest });
    }
    const place = moves.length === 0 ? over(moment, outcome) : open(moment, moves);
    known.set(key, place);
    return place;
  }
}

/** 100 · (raw − worst) / (best − worst), of an expected raw too. */
export function scoreOfRaw({ best, worst }: Oracle, raw: Fraction): Fraction {
  return product(sum([raw, fraction(-worst)]), fraction(100n, best - worst));
}

/** The mean over the variants. */
export function meanOf(scores: readonly Fraction[]): Fraction {
  return divided(sum(scores), scores.length);
}

export type Robot = 'first' | 'longest' | 'shortest' | 'quickest';

/** The raw that a robot ends with. */
export function robotRaw(oracle: Oracle, robot: Robot): bigint {
  let raw = oracle.atStart;
  for (let place = oracle.start; place.moves.length > 0; ) {
    const { moment, moves } = place;
    const least = Math.min(...moves.map(({ choice }) => dislike(choice, moment, robot)));
    const move = moves.find(({ choice }) => dislike(choice, moment, robot) === least) as Move;
    raw += move.gain;
    place = move.to;
  }
  return raw;
}

/** The sections as they would be if no choice had a `when`. */
function withoutWhens({ scenes, anyTime }: Scenario): Pick<Scenario, 'scenes' | 'anyTime'> {
  const free = (choices: readonly Choice[]) => choices.map((choice) => ({ ...choice, when: null }));
  return { scenes: scenes.map((scene) => ({ ...scene, choices: free(scene.choices) })), anyTime: free(anyTime) };
}

/** Indexes of choices that are false by their `when` in some state of their section that is open, or stuck. */
export function withheldBy({ scenario, places }: Oracle): Set<number> {
  const withheld = new Set<number>();
  for (const { moment } of places.filter(({ outcome }) => outcome === null || outcome === 'stuck')) {
    const offeredOtherwise = openAt({ ...scenario, ...withoutWhens(scenario) }, moment);
    for (const { index } of offeredOtherwise) if (!holds(scenario, moment, scenario.choices[index]?.when ?? null)) withheld.add(index);
  }
  return withheld;
}

/** A test of open states: whether no play from there reaches an ending even if `limit` is lifted. Throws past `maxStates`. */
export function trapTest(scenario: Scenario, maxStates: number): (moment: Moment) => boolean {
  const known = new Map<string, boolean>();
  return (moment) => !escapes(moment);

  function escapes(moment: Moment): boolean {
    const key = keyOf(moment);
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size > maxStates) throw new TooLarge();
    const verdict = openAt(scenario, moment).some((choice) => {
      const { moment: next, outcome } = take(scenario, moment, choice, Number.POSITIVE_INFINITY);
      return outcome === null ? escapes(next) : outcome !== 'stuck';
    });
    known.set(key, verdict);
    return verdict;
  }
}

export class TooLarge extends Error {}

/** How many decisions the nearest way from the start to each state takes. */
export function distances({ start }: Oracle): Map<Place, number> {
  const distance = new Map<Place, number>([[start, 0]]);
  // A map is walked in the order of insertion, what is added on the way included.
  for (const [place, steps] of distance) {
    for (const { to } of place.moves) if (!distance.has(to)) distance.set(to, steps + 1);
  }
  return distance;
}

function over(moment: Moment, outcome: Outcome | null): Place {
  return { moment, outcome, moves: [], greatest: 0n, least: 0n, decisions: 0, minutes: 0, next: null, expected: fraction(0n) };
}

function open(moment: Moment, moves: readonly Move[]): Place {
  const greatest = -leastOf(moves.map(({ worth }) => -worth));
  const top = moves.filter(({ worth }) => worth === greatest);
  const decisions = Math.min(...top.map(({ to }) => to.decisions));
  const soon = top.filter(({ to }) => to.decisions === decisions);
  const minutesBy = ({ choice, to }: Move) => minutesFor(choice, moment) + to.minutes;
  const minutes = Math.min(...soon.map(minutesBy));
  const next = soon.find((move) => minutesBy(move) === minutes)?.choice ?? null;
  return {
    moment,
    outcome: null,
    moves,
    greatest,
    least: leastOf(moves.map(({ gain, to }) => gain + to.least)),
    decisions: decisions + 1,
    minutes,
    next,
    expected: divided(sum(moves.map(({ gain, to }) => sum([fraction(gain), to.expected]))), moves.length),
  };
}

function leastOf(values: readonly bigint[]): bigint {
  const [least] = [...values].sort((a, b) => Number(a - b));
  return least ?? 0n;
}

function dislike(choice: Choice, at: Moment, robot: Robot): number {
  const length = Array.from(choice.label).length;
  switch (robot) {
    case 'first':
      return 0;
    case 'longest':
      return -length;
    case 'shortest':
      return length;
    case 'quickest':
      return minutesFor(choice, at);
  }
}

function keyOf({ variant, scene, minutes, flags, courses, spent, entered }: Moment): string {
  const lines = courses.map((course) => (course.kind === 'drift' ? 'd' : `${course.from},${course.to},${course.since},${course.over}`));
  return `${variant};${scene};${minutes};${flags.map(Number)};${spent};${entered.map(Number)};${lines.join('/')}`;
}
