/** The ticks in a question's list: what a page was made with, what its form has, and so what the candidate changed in between. */
import type { Question } from '../question/question.ts';

export type TickChange = {
  /** As the page was made: it stands where nothing was kept before. */
  readonly base: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
};

type Fields = Readonly<Record<string, string | undefined>>;
type Listed = Pick<Question, 'pointers'>;

/** Ids of what is ticked, in the question's order; field `shown-<id>`. */
export function tickedIn({ pointers }: Listed, form: Fields): readonly string[] {
  return pointers.map(({ id }) => id).filter((id) => form[`shown-${id}`] !== undefined);
}

/** What the page was made with, by its form: field `ticked`, ids with blanks between. Null for a form without the list. */
export function tickedBefore({ pointers }: Listed, { ticked }: Fields): readonly string[] | null {
  const ids = new Set(ticked?.split(' '));
  return ticked === undefined ? null : pointers.map(({ id }) => id).filter((id) => ids.has(id));
}

/** Null where nothing is another than before. Only what was changed counts, so that two tabs never undo one another's ticks. */
export function tickChange(question: Listed, form: Fields): TickChange | null {
  const base = tickedBefore(question, form);
  if (base === null) return null;
  const now = tickedIn(question, form);
  const change = { base, added: now.filter((id) => !base.includes(id)), removed: base.filter((id) => !now.includes(id)) };
  return change.added.length + change.removed.length === 0 ? null : change;
}
