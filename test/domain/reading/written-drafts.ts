/** Drafts of writers who never saw the rules, labelled by them: a file a writer, and what is kept apart from tuning in files that end with `-apart`. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseQuestion } from '../../../server/domain/question/parse.ts';
import type { Question } from '../../../server/domain/question/question.ts';
import { read } from '../../../server/domain/reading/read.ts';
import type { DraftParts, Reading } from '../../../server/domain/reading/reading.ts';

const BANK = new URL('../../../questions/', import.meta.url);
const WRITTEN = new URL('../fixtures/written/', import.meta.url);

type WrittenDraft = {
  readonly id: string;
  readonly question: string;
  readonly set: string;
  readonly parts: DraftParts;
  readonly flaws: readonly string[];
  readonly praise: readonly string[];
  /** Praise that must not be given. */
  readonly untrue: readonly string[];
};

export type ReadDraft = WrittenDraft & { readonly isApart: boolean; readonly reading: Reading };

const questions = new Map<string, Question>();

export const WRITTEN_DRAFTS: readonly ReadDraft[] = readdirSync(WRITTEN)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .flatMap((file) => {
    const drafts = JSON.parse(readFileSync(new URL(file, WRITTEN), 'utf8')) as readonly WrittenDraft[];
    return drafts.map((draft) => ({
      ...draft,
      isApart: file.endsWith('-apart.json'),
      reading: read(questionOf(draft.question), draft.parts, 140),
    }));
  });

function questionOf(id: string): Question {
  const known = questions.get(id) ?? parseQuestion(`${id}.md`, readFileSync(new URL(`${id}.md`, BANK), 'utf8')).question;
  if (!known) throw new Error(`no question called ${id}`);
  questions.set(id, known);
  return known;
}
