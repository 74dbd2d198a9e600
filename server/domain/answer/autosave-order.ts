/** What becomes of a draft that arrives: it is the first, the next, late, the same as what is there, or in conflict with it. */

export type IncomingSave = {
  readonly answerId: string;
  /** The revision that its page showed; 0 for a fresh editor. */
  readonly revision: number;
  /** Random a page load; empty where the form does not say. */
  readonly tab: string;
  /** Counts what this page sent; 0 for a page without a script, which cannot count. */
  readonly sent: number;
};

/** What is stored: the answer itself, or another that is open for the same question. */
export type StoredRevision = { readonly id: string; readonly revision: number; readonly tab: string; readonly sent: number };

export type SaveOrder = 'first' | 'next' | 'late' | 'same' | 'conflict';

/**
 * `isSame`: whether the text that arrives is the stored one. A page that saved last itself only missed the answer, so what it sends
 * later is the next; what it had sent before is late, and was overtaken by its own newer text.
 */
export function autosaveOrder(arriving: IncomingSave, stored: StoredRevision | null, isSame: boolean): SaveOrder {
  if (stored === null) return 'first';
  const isOwn = arriving.answerId === stored.id;
  if (isOwn && arriving.revision === stored.revision) return 'next';
  if (isOwn && isOfSameTab(arriving, stored)) return arriving.sent > stored.sent ? 'next' : 'late';
  return isSame ? 'same' : 'conflict';
}

function isOfSameTab({ tab, sent }: IncomingSave, stored: StoredRevision): boolean {
  return tab !== '' && sent > 0 && tab === stored.tab;
}
