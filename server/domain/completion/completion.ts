/** What is offered at a place of a text that is being written. */
const COMPLETED_KINDS = ['scenarios', 'questions', 'reviews', 'loops'] as const;

export type CompletedKind = (typeof COMPLETED_KINDS)[number];

/** Of the other kinds of files no words are known. */
export function isCompletedKind(kind: string): kind is CompletedKind {
  return (COMPLETED_KINDS as readonly string[]).includes(kind);
}

export type Completion = { readonly label: string; readonly note: string };

export type Completions = {
  /** Where the word begins that is being written. */
  readonly from: number;
  readonly options: readonly Completion[];
};

/** The word that is being written, and what it may become. */
export type FoundCompletions = { readonly word: string; readonly options: readonly Completion[] };

/** Of a list of words alone. */
export function wordsOnly(words: readonly string[], note = ''): readonly Completion[] {
  return words.map((label) => ({ label, note }));
}

export function keysWith(notes: Readonly<Record<string, string>>): readonly Completion[] {
  return Object.entries(notes).map(([label, note]) => ({ label, note }));
}
