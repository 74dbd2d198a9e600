/** The parts of a version by the names that the question gives them, and how they differ from those of another. */
import type { QuestionBank } from '../../content/question-bank.ts';
import { type ComparedWith, compare, differencesIn, type PartDifference } from '../../domain/answer/compared.ts';
import { type EditorPart, editorParts } from '../../domain/answer/draft.ts';
import { SCAFFOLDS } from '../../domain/question/scaffold.ts';
import type { DraftParts } from '../../domain/reading/reading.ts';
import type { StoredAnswer } from '../stored-answer.ts';
import type { HistoryStore, StoredVersion } from './store.ts';

export type VersionDiff = { readonly parts: readonly PartDifference[]; readonly comparedWith: ComparedWith };

type DiffDeps = { readonly bank: QuestionBank; readonly history: HistoryStore };

/** Null where there is no such version. */
export async function diffOf(
  { bank, history }: DiffDeps,
  answer: StoredAnswer,
  version: StoredVersion,
  other: ComparedWith,
): Promise<VersionDiff | null> {
  const compared = await compare(version, answer.parts, other, (number) => history.version(answer.id, number));
  if (!compared) return null;
  const named = partsOfVersion(bank, answer, { ...compared.before, ...compared.after });
  return { parts: differencesIn(compared, named), comparedWith: compared.comparedWith };
}

export function partsOfVersion(bank: QuestionBank, { questionId }: StoredAnswer, parts: DraftParts): readonly EditorPart[] {
  const question = bank.question(questionId);
  return editorParts(question && SCAFFOLDS[question.scaffold], parts).filter(({ text }) => text !== '');
}
