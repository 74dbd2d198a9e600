/** What waits today, beside how much of it a candidate wants. */

import type { Overview } from '../../views/cards/cards-page.tsx';
import { returnDay } from '../calendar/day-words.ts';
import { CARD_KINDS, type CardKind } from '../domain/study/card.ts';
import type { CardContents } from './card-content.ts';
import { MOST } from './queries-store.ts';
import type { WaitingCards } from './store.ts';

/** `cap`: cards a day. `hour`: when a day begins. */
export async function overviewOf(
  waiting: WaitingCards,
  { cap, hour }: { readonly cap: number; readonly hour: number },
  contents: CardContents,
  now: number,
): Promise<Overview> {
  const { due, done, buried, buriedCount, nextDue, kinds } = waiting;
  const today = Math.min(due, Math.max(0, cap - done));
  return {
    due,
    done,
    cap,
    today,
    buriedCount,
    isMore: due + buriedCount > MOST,
    kinds: countsOf(kinds.slice(0, today)),
    buried: await Promise.all(buried.map(async ({ id, subject, hash }) => ({ id, title: await contents.title(subject, hash) }))),
    // What was put off comes back when tomorrow begins, before anything else can.
    nextDue: buriedCount > 0 ? 'tomorrow' : nextDue === null ? null : returnDay(nextDue, now, hour),
  };
}

function countsOf(kinds: readonly CardKind[]): Overview['kinds'] {
  const counts = CARD_KINDS.map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length }));
  return counts.filter(({ count }) => count > 0);
}
