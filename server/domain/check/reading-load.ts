/** How much there is to read at one boundary (format §12): the scene's prose, the decision's `shows`, the messages due. */
import { appears, dueBetween } from '../run/channel.ts';
import type { State } from '../run/state.ts';
import { isShown } from '../scenario/render-prose.ts';
import type { Choice, Condition, Node, Prose, ProseBlock, Scenario, Scene } from '../scenario/scenario.ts';
import { addReads, noReads, type Reads } from '../solve/reads.ts';

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

/**
 * An upper bound of the words at the boundary after a choice: every condition taken as true, the fullest scene
 * that it may lead to, and the busiest minutes of the channel that are not over before its scene can be reached.
 */
export function mostWordsAtBoundary(scenario: Scenario, choice: Choice, earliest: readonly number[]): number {
  const from = firstMinute(choice, earliest);
  const takes = choice.until === null ? choice.takes : Math.max(0, choice.until - from);
  const minutes = scenario.channel.map(({ minute }) => minute);
  // The busiest span of minutes begins or ends with a message.
  const starts = [from, ...minutes.flatMap((minute) => [minute - 1, minute - takes]).filter((minute) => minute >= from)];
  const busiest = Math.max(...starts.map((before) => channelWords(scenario, before, before + takes)));
  return busiest + all(choice.shows ?? []) + Math.max(0, ...restingScenes(scenario, choice).map((scene) => all(scene.prose)));
}

/** What the words at the boundaries after these choices depend on: conditions of their texts, and messages still to come. */
export function shownReads(scenario: Scenario, choices: Iterable<Choice>, earliest: readonly number[]): Reads {
  const reads = noReads();
  for (const choice of choices) {
    const prose = [...(choice.shows ?? []), ...restingScenes(scenario, choice).flatMap((scene) => scene.prose)];
    const messages = scenario.channel.filter((message) => message.minute > firstMinute(choice, earliest));
    for (const { when } of [...prose, ...messages]) if (when) addReads(reads, when.node);
    for (const { minute } of messages) reads.clock = Math.max(reads.clock, minute);
  }
  return reads;
}

function firstMinute(choice: Choice, earliest: readonly number[]): number {
  return choice.section === null ? 0 : (earliest[choice.section] ?? 0);
}

/** Where one may come to rest after a choice: where it leads, and on along `at`. */
function restingScenes(scenario: Scenario, choice: Choice): Scene[] {
  const from = choice.target ?? choice.section;
  const scenes = from === null ? scenario.scenes.slice() : scenario.scenes.slice(from, from + 1);
  for (const scene of scenes) {
    const next = scene.at ? scenario.scenes[scene.at.target] : undefined;
    if (next && !scenes.includes(next)) scenes.push(next);
  }
  return scenes;
}

function channelWords(scenario: Scenario, before: number, now: number): number {
  return dueBetween(scenario, before, now).reduce((sum, message) => sum + all(message.prose), 0);
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

function readsImpact(node: Node): boolean {
  if ('left' in node) return readsImpact(node.left) || readsImpact(node.right);
  if ('of' in node) return readsImpact(node.of);
  return node.kind === 'impact';
}
