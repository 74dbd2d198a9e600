/** How much there is to read at one boundary (format §12): the scene's prose, the decision's `shows`, the messages due. */

import { appears, dueBetween } from '../run/channel.ts';
import type { State } from '../run/state.ts';
import { isShown } from '../scenario/render-prose.ts';
import type { Choice, Condition, Node, Prose, ProseBlock, Scenario, Scene } from '../scenario/scenario.ts';
import { addReads, noReads, type Reads, readsImpact } from '../solve/reads.ts';
import { mostWordsShown } from './assignments.ts';

/** More than this cannot be read calmly between two decisions (format §12). */
export const MOST_WORDS = 180;

/** Words at the boundary at which `after` is reached by `choice` from minute `before`, or at the start (null, −1). */
export function wordsAtBoundary(scenario: Scenario, choice: Choice | null, before: number, after: State): number {
  const messages = dueBetween(scenario, before, after.minutes).filter((message) => mayAppear(message.when) || appears(message, after));
  const scene = scenario.scenes[after.scene];
  const texts = [scene?.prose ?? [], choice?.shows ?? [], ...messages.map((message) => message.prose)];
  return texts.reduce((sum, prose) => sum + words(prose, (block) => mayBeShown(block, after)), 0);
}

/** What depends on an impact counts as shown: its totals are not part of a state. */
export function mayBeShown(block: ProseBlock, at: State): boolean {
  return mayAppear(block.when) || isShown(block, at);
}

/** A boundary that may be too much to read: where one may be then, its texts with their conditions, and the last minute of its messages. */
export type LongBoundary = { readonly choice: Choice; readonly scene: number; readonly prose: Prose; readonly clock: number };

/** Those after a choice in a variant, by what can hold together by itself: an upper bound, so that only these need be looked at in states. */
export function longBoundaries(scenario: Scenario, variant: number, choice: Choice, earliest: readonly number[]): LongBoundary[] {
  const spans = spansOf(scenario, choice, earliest);
  const boundaries = restingScenes(scenario, choice, earliest).flatMap((scene) =>
    spans.map(({ prose, clock }) => ({
      choice,
      scene: scene.index,
      clock,
      prose: [...(choice.shows ?? []), ...scene.prose, ...prose].map(taken),
    })),
  );
  // What is not too much even with every condition taken to hold need not be looked at closer.
  return boundaries.filter(({ prose }) => all(prose) > MOST_WORDS && mostWordsShown(prose, variant) > MOST_WORDS);
}

/** The most words at a boundary in a state at which its choice leaves off, all its messages taken to be due: no fewer than are shown there. */
export function mostWordsAfter({ scene, prose }: LongBoundary, state: State): number {
  return state.scene === scene ? words(prose, (block) => isShown(block, state)) : 0;
}

/** What depends on an impact is taken to be shown. */
function taken(block: ProseBlock): ProseBlock {
  return block.when !== null && mayAppear(block.when) ? { ...block, when: null } : block;
}

/** The messages that may be due together after a choice, with their conditions; the busiest span of minutes begins or ends with one. */
function spansOf({ channel }: Scenario, choice: Choice, earliest: readonly number[]): readonly Pick<LongBoundary, 'prose' | 'clock'>[] {
  const from = firstMinute(choice, earliest);
  const minutes = channel.map(({ minute }) => minute);
  const befores = [from, ...minutes.flatMap((minute) => [minute - 1, minute - choice.takes])].filter(
    (before) => before >= from && before <= lastMinute(choice),
  );
  const spans = choice.until === null ? befores.map((before) => [before, before + choice.takes] as const) : [[from, choice.until] as const];
  return spans.map(([before, end]) => {
    const due = channel.filter(({ minute }) => minute > before && minute <= end);
    const prose = due.flatMap((message) => message.prose.map((block) => ({ ...block, when: message.when ?? block.when })));
    return { prose, clock: Math.max(-1, ...due.map(({ minute }) => minute)) };
  });
}

/** What texts depend on: their conditions, and messages still to come. */
export function shownReads(texts: readonly Pick<LongBoundary, 'prose' | 'clock'>[]): Reads {
  const reads = noReads();
  for (const { prose, clock } of texts) {
    for (const { when } of prose) if (when) addReads(reads, when.node);
    reads.clock = Math.max(reads.clock, clock);
  }
  return reads;
}

function firstMinute(choice: Choice, earliest: readonly number[]): number {
  return choice.section === null ? 0 : (earliest[choice.section] ?? 0);
}

/** No play takes it later. */
function lastMinute({ until, when }: Choice): number {
  return Math.min(until === null ? Number.POSITIVE_INFINITY : until - 1, when === null ? Number.POSITIVE_INFINITY : lastHeld(when.node));
}

/** No condition of the form `minutes < 30 && …` holds later. */
function lastHeld(node: Node): number {
  if (node.kind === 'and') return Math.min(lastHeld(node.left), lastHeld(node.right));
  const isBound = (node.kind === 'lt' || node.kind === 'le') && node.left.kind === 'minutes' && node.right.kind === 'number';
  return isBound && node.right.kind === 'number' ? node.right.value / 1000 : Number.POSITIVE_INFINITY;
}

/** Where one may come to rest after a choice: where it leads, or the scenes in which it may be offered, and on along `at`. */
function restingScenes(scenario: Scenario, choice: Choice, earliest: readonly number[]): Scene[] {
  const from = choice.target ?? choice.section;
  const scenes =
    from === null
      ? scenario.scenes.filter((scene) => scene.ends === null && (earliest[scene.index] ?? 0) <= lastMinute(choice))
      : scenario.scenes.slice(from, from + 1);
  for (const scene of scenes) {
    const next = scene.at ? scenario.scenes[scene.at.target] : undefined;
    if (next && !scenes.includes(next)) scenes.push(next);
  }
  return scenes;
}

function all(prose: Prose): number {
  return words(prose, () => true);
}

function words(prose: Prose, counts: (block: Prose[number]) => boolean): number {
  return prose.reduce((sum, block) => sum + (counts(block) ? block.words : 0), 0);
}

/** Whatever the state is. */
function mayAppear(condition: Condition | null): boolean {
  return condition === null || readsImpact(condition.node);
}
