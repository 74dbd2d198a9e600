/** The channel as a page shows it: what people wrote, what the candidate did, and what is new since the last decision. */
import { type Html, textOf } from '../html.ts';
import { clockAt } from '../scenario/quantity.ts';
import { delivered } from './channel.ts';
import { clockOf, previous, type Run } from './run.ts';

export type FeedEntry =
  | {
      readonly kind: 'message';
      readonly clock: string;
      readonly who: string;
      readonly role: string;
      readonly html: Html;
      /** Whether somebody still waits for an answer to it. */
      readonly asks: boolean;
    }
  | {
      readonly kind: 'decision';
      readonly clock: string;
      /** Its number among the decisions, as on the charts; 1 is the first. */
      readonly turn: number;
      readonly labelHtml: Html;
    };

/** Oldest first. `runs` as `history` gives it. */
export function feedOf(runs: readonly Run[]): FeedEntry[] {
  const answered = runs.findLastIndex(({ last }) => last !== null && (last.choice.tells.length > 0 || last.choice.writes !== null));
  return runs.flatMap((at, index) => {
    const messages = messagesOf(at).map((message) => ({ ...message, asks: message.asks && index >= answered }));
    if (!at.last) return messages;
    return [...messages, { kind: 'decision' as const, clock: clockOf(at), turn: at.turn, labelHtml: at.last.choice.labelHtml }];
  });
}

/** `Maria Costa: do we know anything yet?`, for those who listen: what came with the last decision, or in the last minute. */
export function newsOf(run: Run): string[] {
  return previous(run) === null ? [] : messagesOf(run).map(({ who, html }) => `${who}: ${textOf(html).replace(/\s+/g, ' ').trim()}`);
}

function messagesOf(at: Run): Extract<FeedEntry, { kind: 'message' }>[] {
  return delivered(at).map(({ message, html }) => {
    const person = at.scenario.people[message.person];
    return {
      kind: 'message' as const,
      clock: clockAt(at.scenario.start, message.minute),
      who: person?.name ?? '',
      role: person?.role ?? '',
      html,
      asks: ASKS.test(textOf(html)),
    };
  });
}

/** A question, or one of the ways in which people ask without one. */
const ASKS = /\?(?:["”’)]?(?:\s|$))|\b(?:tell me|let me know|call me|i need (?:a|an|the|your|to know))\b/i;
