/** A loop as content: its stages in order, and in each the slots that a draw fills. */
import type { Html } from '../html.ts';
import type { Format, Kind, Screen } from '../question/question.ts';
import type { ItemKind } from './interview.ts';

/** Something that a stage has time for; what fills it is drawn. */
export type LoopSlot = {
  /** Unique in its stage. */
  readonly id: string;
  readonly draws: ItemKind;
  /** What it is about, without the question: `Behavioural, about an incident`. */
  readonly title: string;
  /** A few words more; empty where there are none. */
  readonly about: string;
  readonly minutes: number;
  /** Follow-ups at most. */
  readonly probes: number;
  /** What may fill it: of questions these kinds, of these formats, for these screens. Empty where any may. */
  readonly kinds: readonly Kind[];
  readonly formats: readonly Format[];
  readonly screens: readonly Screen[];
};

export type LoopStage = {
  /** Unique in its loop. One that questions name draws those questions first. */
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly minutes: number;
  /** What it screens for. */
  readonly screens: readonly Screen[];
  /** In the order in which they are sat. */
  readonly slots: readonly LoopSlot[];
  /** Slots that go where the time is short, the first one first; the others stay. */
  readonly drop: readonly string[];
};

export type Loop = {
  /** The name of the file without `.md`. */
  readonly id: string;
  readonly title: string;
  /** For lists: at most 60 characters. */
  readonly short: string;
  readonly introHtml: Html;
  /** Of all stages together. */
  readonly minutes: number;
  /** What any of its stages screens for. */
  readonly screens: readonly Screen[];
  readonly stages: readonly LoopStage[];
};

/** Names of what is no stage of a loop: all of them, and one item by itself. */
export const WHOLE = 'whole';
export const ALONE = 'alone';

/** Minutes of a sitting, and of all sittings together. */
export const SITTING = { least: 10, most: 240 } as const;

/** The slots that fit into the minutes: what the loop drops first goes first, and what then fits again comes back. */
export function slotsWithin({ slots, drop }: LoopStage, minutes: number): readonly LoopSlot[] {
  const kept = new Set(slots.map(({ id }) => id));
  const sum = () => minutesOf(slots.filter(({ id }) => kept.has(id)));
  for (const id of dropOrder({ slots, drop })) if (sum() > minutes && kept.size > 1) kept.delete(id);
  for (const slot of slots.filter(({ id }) => !kept.has(id))) if (sum() + slot.minutes <= minutes) kept.add(slot.id);
  const left = slots.filter(({ id }) => kept.has(id));
  return left.map((slot) => (slot.minutes > minutes ? { ...slot, minutes } : slot));
}

/** Where even those that the loop never drops are too long, talks go before what is drawn, the last one first. */
function dropOrder({ slots, drop }: Pick<LoopStage, 'slots' | 'drop'>): readonly string[] {
  const rest = slots.filter(({ id }) => !drop.includes(id)).toReversed();
  const talks = rest.filter(({ draws }) => draws === 'talk');
  const drawn = rest.filter(({ draws }) => draws !== 'talk');
  return [...drop, ...[...talks, ...drawn].map(({ id }) => id)];
}

export function minutesOf(items: readonly { readonly minutes: number }[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}
