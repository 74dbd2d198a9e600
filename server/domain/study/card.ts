/** Cards: what comes back on a schedule, and what each is about. */

export type CardSubject =
  | { readonly kind: 'question'; readonly questionId: string }
  /** A decision of a run, by its turn (1 is the first), to be taken again. */
  | { readonly kind: 'decision'; readonly runId: string; readonly turn: number }
  | { readonly kind: 'pointer'; readonly questionId: string; readonly pointerId: string };

export type CardKind = CardSubject['kind'];

/** Losses above this, of 100, are worth coming back to; below it a decision was a matter of taste. */
export const COSTLY = 6;

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
