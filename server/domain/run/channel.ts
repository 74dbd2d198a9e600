/** The channel (format §7): a message is due at the first boundary at or after its minute; its `when` is judged there, once. */
import { renderProse } from '../scenario/render-prose.ts';
import type { Message, Scenario } from '../scenario/scenario.ts';
import { previous, type Run } from './run.ts';
import type { State } from './state.ts';

export type Delivered = { readonly message: Message; readonly html: string };

/** The messages that appear at a run's own boundary (the start, the end of a decision, a minute of waiting), by minute, then file order. */
export function delivered(run: Run): Delivered[] {
  return dueBetween(run.scenario, previous(run)?.state.minutes ?? -1, run.state.minutes)
    .filter((message) => appears(message, run.state))
    .map((message) => ({ message, html: renderProse(run.scenario, message.prose, run.state) }));
}

/** Messages whose minute lies after the boundary before (−1 at the start) and not after this one. */
export function dueBetween(scenario: Scenario, before: number, now: number): Message[] {
  const due = scenario.channel.filter((message) => message.minute > before && message.minute <= now);
  return due.sort((a, b) => a.minute - b.minute);
}

export function appears(message: Message, state: State): boolean {
  return message.when === null || message.when.holds(state);
}
