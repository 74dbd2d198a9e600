/** What is seen at a boundary (format §11), read word by word: by somebody who never reads, and by the careful reader. */
import type { Choice, Notation, Outcome, Prose, Scenario, Slot } from '../../../server/domain/scenario/scenario.ts';
import { type Arrival, begin, holds, type Moment, openAt, signalAt, type Told, take } from './plain-play.ts';

/** The start, or the end of a decision; with all that was so, seen or not. */
export type Boundary = {
  readonly scenario: Scenario;
  readonly choice: Choice | null;
  /** The minute of the boundary before; −1 at the start. */
  readonly since: number;
  readonly now: Told;
  readonly outcome: Outcome | null;
  /** What the decision (or the start) brought, in thousandths. */
  readonly gain: bigint;
};

/** Two boundaries look alike to somebody if these are the same. */
export type Sight = (boundary: Boundary) => string;

export const SIGHTS: { readonly blind: Sight; readonly par: Sight } = {
  blind: (boundary) => JSON.stringify(offeredNames(boundary)),
  par: (boundary) => JSON.stringify(page(boundary)),
};

export function firstBoundary(scenario: Scenario, variant: number): Boundary {
  const arrival = begin(scenario, variant);
  return boundaryAt(scenario, null, arrival, { since: -1, totals: arrival.added });
}

export function nextBoundary({ scenario, now }: Boundary, choice: Choice): Boundary {
  const arrival = take(scenario, now, choice);
  const totals = now.totals.map((total, index) => total + (arrival.added[index] ?? 0n));
  return boundaryAt(scenario, choice, arrival, { since: now.minutes, totals });
}

export function offeredAt({ scenario, now, outcome }: Boundary): readonly Choice[] {
  return outcome === null ? openAt(scenario, now) : [];
}

type Before = { readonly since: number; readonly totals: readonly bigint[] };

function boundaryAt(scenario: Scenario, choice: Choice | null, { moment, outcome, gain }: Arrival, { since, totals }: Before): Boundary {
  return { scenario, choice, since, now: { ...moment, totals }, outcome, gain };
}

function offeredNames(boundary: Boundary): string[] {
  return offeredAt(boundary).map(({ name }) => name);
}

function page(boundary: Boundary) {
  const { scenario, choice, now, outcome } = boundary;
  const scene = scenario.scenes[now.scene];
  return {
    offered: offeredNames(boundary),
    outcome,
    title: scene?.heading,
    text: textOf(scenario, scene?.prose ?? [], now),
    shows: textOf(scenario, choice?.shows ?? [], now),
    messages: messagesAt(boundary),
    signals: scenario.signals.map(({ notation }, index) => displayed(signalAt(scenario, now, index), notation)),
    impacts: scenario.impacts.map(({ notation }, index) => displayed(now.totals[index] ?? 0n, notation)),
  };
}

/** Due here, by minute, then file order; with who says it. */
function messagesAt({ scenario, since, now }: Boundary): unknown[] {
  const due = scenario.channel.filter(({ minute }) => since < minute && minute <= now.minutes);
  return due
    .toSorted((a, b) => a.minute - b.minute)
    .filter(({ when }) => holds(scenario, now, when))
    .map(({ minute, person, prose }) => [minute, person, textOf(scenario, prose, now)]);
}

function textOf(scenario: Scenario, prose: Prose, now: Told): string {
  const shown = prose.filter(({ when }) => holds(scenario, now, when));
  return shown.flatMap(({ pieces }) => pieces.map((piece) => (typeof piece === 'string' ? piece : filled(scenario, piece, now)))).join('');
}

function filled(scenario: Scenario, slot: Slot, now: Told): string {
  switch (slot.kind) {
    case 'clock':
      return clock(scenario, now);
    case 'signal':
      return displayed(signalAt(scenario, now, slot.signal), scenario.signals[slot.signal]?.notation);
    case 'impact':
      return displayed(now.totals[slot.impact] ?? 0n, scenario.impacts[slot.impact]?.notation);
  }
}

function clock({ start }: Scenario, { minutes }: Moment): string {
  const time = (start + minutes) % (24 * 60);
  return [Math.floor(time / 60), time % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** §6, but for unit and grouping, which tell nothing apart: rounded half away from zero to the decimals of the notation. */
function displayed(value: bigint, notation: Notation | undefined): string {
  if (!notation) throw new Error('nothing of that name');
  const step = 10n ** BigInt(3 - notation.decimals);
  const half = (value < 0n ? -step : step) / 2n;
  return `${(value + half) / step}`;
}
