/** What a question belongs to, as its page names it. */
import type { QuestionBank } from '../content/question-bank.ts';
import type { Guide, Kind, Question } from '../domain/question/question.ts';

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  behavioural: 'Behavioural',
  technical: 'Technical',
  situational: 'Situational',
  competency: 'Competency',
  culture: 'Culture',
};

/** Its kind, the rounds in which it is asked, and their forms where these are not the kind again. */
export function tagsOf(bank: QuestionBank, { kind, stages, formats }: Question): readonly string[] {
  const names = [KIND_NAMES[kind], ...namesIn(bank, 'stages', stages), ...namesIn(bank, 'formats', formats)];
  return names.filter((name, index) => names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) === index);
}

/** As the texts about the loop name them; where one cannot be read, by their ids. */
export function namesIn(bank: QuestionBank, guide: Guide['id'], ids: readonly string[]): readonly string[] {
  const entries = bank.guide(guide)?.entries ?? [];
  return ids.map((id) => entries.find((entry) => entry.id === id)?.name ?? sentence(id));
}

function sentence(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
}
