/** A version beside another one, or beside the text as it is now, part by part. */
import type { QuestionBank } from '../../content/question-bank.ts';
import { type Difference, difference } from '../../domain/answer/difference.ts';
import { type EditorPart, editorParts } from '../../domain/answer/draft.ts';
import { SCAFFOLDS } from '../../domain/question/scaffold.ts';
import type { DraftParts } from '../../domain/reading/reading.ts';
import type { StoredAnswer } from '../store.ts';
import type { HistoryStore, Version } from './store.ts';

export type ComparedPart = { readonly name: string; readonly difference: Difference };

export type Compared = {
  readonly parts: readonly ComparedPart[];
  /** `now` is the text of the editor; null where nothing stood before. */
  readonly comparedWith: number | 'now' | null;
};

type ComparedDeps = { readonly bank: QuestionBank; readonly history: HistoryStore };

/** `other`: null for the version before, which the first has none of. Null where there is no such version. */
export async function comparedWith(
  { bank, history }: ComparedDeps,
  answer: StoredAnswer,
  version: Version,
  other: number | 'now' | null,
): Promise<Compared | null> {
  if (other === 'now') return compared(bank, answer, version.parts, answer.parts, 'now');
  const number = other ?? version.number - 1;
  if (number === 0) return compared(bank, answer, version.parts, version.parts, null);
  const against = await history.version(answer.id, number);
  if (!against) return other === null ? compared(bank, answer, version.parts, version.parts, null) : null;
  // The earlier one is what was, whichever was asked for first.
  const [before, after] = number < version.number ? [against, version] : [version, against];
  return compared(bank, answer, before.parts, after.parts, number);
}

export function partsOfVersion(bank: QuestionBank, { questionId }: StoredAnswer, parts: DraftParts): readonly EditorPart[] {
  const question = bank.question(questionId);
  return editorParts(question && SCAFFOLDS[question.scaffold], parts).filter(({ text }) => text !== '');
}

function compared(
  bank: QuestionBank,
  answer: StoredAnswer,
  before: DraftParts,
  after: DraftParts,
  number: Compared['comparedWith'],
): Compared {
  const names = partsOfVersion(bank, answer, { ...before, ...after });
  const parts = names.map(({ id, name }) => ({ name, difference: difference(before[id] ?? '', after[id] ?? '') }));
  return { parts, comparedWith: number };
}
