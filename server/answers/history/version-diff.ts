/** A version beside another one, or beside the text as it is now, part by part. */
import type { QuestionBank } from '../../content/question-bank.ts';
import { type Difference, difference } from '../../domain/answer/difference.ts';
import { type EditorPart, editorParts } from '../../domain/answer/draft.ts';
import { SCAFFOLDS } from '../../domain/question/scaffold.ts';
import type { DraftParts } from '../../domain/reading/reading.ts';
import type { StoredAnswer } from '../stored-answer.ts';
import type { HistoryStore, StoredVersion } from './store.ts';

export type VersionDiff = {
  readonly parts: readonly { readonly name: string; readonly difference: Difference }[];
  /** `now` is the text of the editor; null where nothing stood before. */
  readonly comparedWith: number | 'now' | null;
};

type DiffDeps = { readonly bank: QuestionBank; readonly history: HistoryStore };

/** `other`: null for the version before, which the first has none of. Null where there is no such version. */
export async function diffOf(
  { bank, history }: DiffDeps,
  answer: StoredAnswer,
  version: StoredVersion,
  other: number | 'now' | null,
): Promise<VersionDiff | null> {
  const nothingBefore = () => diff(bank, answer, version.parts, version.parts, null);
  if (other === 'now') return diff(bank, answer, version.parts, answer.parts, 'now');
  const number = other ?? version.number - 1;
  if (number === 0) return nothingBefore();
  const against = await history.version(answer.id, number);
  if (!against) return other === null ? nothingBefore() : null;
  // The earlier one is what was, whichever was asked for first.
  return number < version.number
    ? diff(bank, answer, against.parts, version.parts, number)
    : diff(bank, answer, version.parts, against.parts, number);
}

export function partsOfVersion(bank: QuestionBank, { questionId }: StoredAnswer, parts: DraftParts): readonly EditorPart[] {
  const question = bank.question(questionId);
  return editorParts(question && SCAFFOLDS[question.scaffold], parts).filter(({ text }) => text !== '');
}

function diff(
  bank: QuestionBank,
  answer: StoredAnswer,
  before: DraftParts,
  after: DraftParts,
  comparedWith: VersionDiff['comparedWith'],
): VersionDiff {
  const named = partsOfVersion(bank, answer, { ...before, ...after });
  const parts = named.map(({ id, name }) => ({ name, difference: difference(before[id] ?? '', after[id] ?? '') }));
  return { parts, comparedWith };
}
