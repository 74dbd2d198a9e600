/** What each signal did over a run, beside the best line, and what it did during each decision. */
import { history, type Run } from '../run/run.ts';
import { signalHistory } from '../run/signal-history.ts';
import { show } from '../scenario/quantity.ts';
import type { SignalReview } from './debrief.ts';

/** Those with an objective first: they are what the run is about. */
export function signalReviews(you: Run, best: Run): SignalReview[] {
  const mine = history(you);
  const line = history(best);
  const reviews = you.state.signals.map((signal, index): SignalReview => {
    const value = (run: Run) => run.state.signal(index);
    return {
      label: signal.label,
      you: signalHistory(mine, index),
      best: signalHistory(line, index),
      threshold: signal.good === null ? null : signal.good.than / 1000,
      objective: signal.good?.text ?? null,
      moves: mine.flatMap((run) => {
        if (!run.last) return [];
        const [from, to] = [value(run.last.before), value(run)];
        return [{ turn: run.turn, from: from / 1000, to: to / 1000, says: [show(from, signal.notation), show(to, signal.notation)] }];
      }),
    };
  });
  return reviews.toSorted((a, b) => Number(b.objective !== null) - Number(a.objective !== null));
}
