/** The drafts of the fixtures, by their front matter and their parts, with the question of the bank that each one answers. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseQuestion } from '../../../server/domain/question/parse.ts';
import type { Question } from '../../../server/domain/question/question.ts';
import { SCAFFOLDS } from '../../../server/domain/question/scaffold.ts';
import type { DraftParts } from '../../../server/domain/reading/reading.ts';

const BANK = new URL('../../../questions/', import.meta.url);
const DRAFTS = new URL('../fixtures/drafts/', import.meta.url);

export type LabelledDraft = {
  readonly name: string;
  readonly question: Question;
  readonly quality: 'weak' | 'middling' | 'strong' | 'odd';
  /** Labelled and first read when the rules were done; what they showed was mended after that, so they are no longer unseen. */
  readonly isHoldout: boolean;
  /** Each writer has words of their own, and the rules were first made on those of one. */
  readonly writer: string;
  readonly kind: string;
  readonly expected: readonly string[];
  readonly absent: readonly string[];
  readonly parts: DraftParts;
};

export const LABELLED: readonly LabelledDraft[] = readdirSync(DRAFTS)
  .filter((file) => file.endsWith('.md'))
  .sort()
  .map(labelled);

function labelled(file: string): LabelledDraft {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(new URL(file, DRAFTS), 'utf8')) ?? [];
  const value = (key: string): string => new RegExp(`^${key}: *(.*)$`, 'm').exec(head)?.[1]?.trim() ?? '';
  const names = (key: string): string[] => value(key).match(/[a-z-]+/g) ?? [];
  const question = questionOf(value('question'));
  return {
    name: file.replace(/\.md$/, ''),
    question,
    quality: value('quality') as LabelledDraft['quality'],
    isHoldout: value('holdout') === 'true',
    writer: value('writer') || 'first',
    kind: value('kind') || 'read',
    expected: names('expected'),
    absent: names('absent'),
    parts: partsOf(body, question),
  };
}

function partsOf(body: string, question: Question): DraftParts {
  const sections = body.split(/^## /m).slice(1);
  return Object.fromEntries(
    sections.map((section) => {
      const [name = '', ...lines] = section.split('\n');
      const part = SCAFFOLDS[question.scaffold].parts.find((one) => one.name === name.trim());
      if (!part) throw new Error(`No part called “${name}” in the scaffold of ${question.id}`);
      return [part.id, lines.join('\n').trim()];
    }),
  );
}

/** All questions of the bank, in the order of their ids. */
export function bank(): readonly Question[] {
  const files = readdirSync(BANK).filter((file) => file.endsWith('.md') && file !== 'README.md');
  return files.sort().map((file) => questionOf(file.replace(/\.md$/, '')));
}

export function questionOf(id: string): Question {
  const file = `${id}.md`;
  const { question, problems } = parseQuestion(file, readFileSync(new URL(file, BANK), 'utf8'));
  if (!question) throw new Error(`${file}: ${problems.map(({ message }) => message).join('; ')}`);
  return question;
}
