/** Cards: what comes back on a schedule, and what each is about. */
import { greatestLoss } from '../debrief/verdict.ts';

export type CardSubject =
  | { readonly kind: 'question'; readonly questionId: string }
  /** A decision of a run, by its turn (1 is the first), to be taken again. */
  | { readonly kind: 'decision'; readonly runId: string; readonly turn: number }
  | { readonly kind: 'pointer'; readonly questionId: string; readonly pointerId: string };

export type CardKind = CardSubject['kind'];

export const CARD_KINDS = ['decision', 'question', 'pointer'] as const satisfies readonly CardKind[];

/** Losses above this, of 100, are worth coming back to: mistakes and blunders. What costs less was a matter of taste. */
export const COSTLY = greatestLoss('slip');

/** As it is stored: `led-incident`, `RUN/4`, `led-incident#told`. */
export function subjectText(subject: CardSubject): string {
  switch (subject.kind) {
    case 'question':
      return subject.questionId;
    case 'decision':
      return `${subject.runId}/${subject.turn}`;
    case 'pointer':
      return `${subject.questionId}#${subject.pointerId}`;
  }
}

/** Null for what no card could be about. */
export function subjectOf(kind: string, text: string): CardSubject | null {
  if (kind === 'question') return text === '' ? null : { kind, questionId: text };
  const [, before = '', mark, after = ''] = /^([\w-]+)([/#])([\w-]+)$/.exec(text) ?? [];
  if (kind === 'decision' && mark === '/' && /^\d{1,4}$/.test(after)) return { kind, runId: before, turn: Number(after) };
  if (kind === 'pointer' && mark === '#') return { kind, questionId: before, pointerId: after };
  return null;
}

/**
 * Whether a card is to be reviewed today. `dayEnd`: the moment that ends today, in milliseconds as all here; what falls due in
 * the evening is due from the morning on. A card that is buried for longer than today is not.
 */
export function isDue({ due, buriedUntil }: { readonly due: number; readonly buriedUntil: number | null }, dayEnd: number): boolean {
  return due < dayEnd && (buriedUntil === null || buriedUntil < dayEnd);
}

/**
 * Whether a card that is not due was reviewed today, so that nothing more is counted of it until tomorrow: what is remembered an hour
 * later says nothing new. In milliseconds, `day` from the moment at which today began to the one that ends it.
 */
export function isDoneToday(
  { due, reviewedAt }: { readonly due: number; readonly reviewedAt: number | null },
  day: { readonly start: number; readonly end: number },
): boolean {
  return due >= day.end && reviewedAt !== null && reviewedAt >= day.start;
}
