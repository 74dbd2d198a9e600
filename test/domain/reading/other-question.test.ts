/** An answer to another question of the bank: found where it is clear, and not in the drafts of the fixtures under their own question. */
import { afterAll, describe, expect, it } from 'vitest';
import { questionTopics } from '../../../server/domain/answer/question-topics.ts';
import { findingsOf, read } from '../../../server/domain/reading/read.ts';
import { bank, LABELLED, type LabelledDraft, questionOf } from './drafts.ts';
import { draftWith, PACE } from './question.ts';

const BANK = bank();
const TOPICS = questionTopics(BANK);
const JUDGED = LABELLED.filter(({ kind, expected }) => kind === 'read' && !expected.includes('other-question'));
const STRONG = JUDGED.filter(({ quality }) => quality === 'strong');

function instead(asked: string, { parts }: LabelledDraft): string | null {
  const texts = Object.values(parts).map((text) => text.toLowerCase());
  return TOPICS.answeredInstead(questionOf(asked), texts)?.question.id ?? null;
}

/** Of each strong draft, whether it is found under each of the other questions. */
const MISPLACED = STRONG.flatMap((draft) =>
  BANK.filter(({ id }) => id !== draft.question.id).map(({ id }) => ({ draft, id, found: instead(id, draft) })),
);

function draftOf(name: string): LabelledDraft {
  const draft = LABELLED.find((one) => one.name === name);
  if (!draft) throw new Error(`no draft called ${name}`);
  return draft;
}

describe('an answer to another question', () => {
  it('is found in seven of ten strong drafts that stand under a wrong one, and hardly ever under the right one', () => {
    expect(MISPLACED.filter(({ found }) => found !== null).length / MISPLACED.length).toBeGreaterThanOrEqual(0.7);
    expect(STRONG.filter((draft) => instead(draft.question.id, draft) !== null).length / STRONG.length).toBeLessThanOrEqual(0.01);
    expect(JUDGED.filter((draft) => instead(draft.question.id, draft) !== null).length / JUDGED.length).toBeLessThanOrEqual(0.01);
  });

  it('names the question that it answers, with the words that tell so, and earns no level above 2', () => {
    const { parts } = draftOf('tf-state-one');
    const moved = { situation: parts.clarify ?? '', task: parts.constrain ?? '', action: parts.propose ?? '', result: parts.fail ?? '' };
    const reading = read(questionOf('mentored'), moved, PACE, TOPICS);
    const finding = reading.findings.find(({ rule }) => rule === 'other-question');
    expect(finding?.seen).toContain(`reads like an answer to “${questionOf('terraform-state').short}”`);
    expect(finding?.marks).toHaveLength(3);
    for (const { part, from, to } of finding?.marks ?? []) expect(finding?.seen).toContain(`“${moved[part as 'task'].slice(from, to)}”`);
    expect(reading.level).toBeLessThanOrEqual(2);
  });

  it.each([
    ['nothing is written', {}],
    ['little is', { action: 'I moved the Terraform state.' }],
    ['it is about nothing of the bank', { action: 'We had soup for lunch, and then my aunt told us of her garden. '.repeat(12) }],
  ])('is not told where %s', (_, parts) => {
    const findings = findingsOf({ ...draftWith(parts, questionOf('mentored')), topics: TOPICS });
    expect(findings.filter(({ rule }) => rule === 'other-question')).toEqual([]);
  });

  it('is not told of an exercise, which is of no bank, nor in a bank of a few questions', () => {
    const { parts } = draftOf('tf-state-one');
    const texts = Object.values(parts);
    expect(TOPICS.answeredInstead({ ...questionOf('mentored'), id: 'an-exercise' }, texts)).toBeNull();
    expect(questionTopics(BANK.slice(0, 5)).answeredInstead(questionOf('mentored'), texts)).toBeNull();
    expect(questionTopics([]).answeredInstead(questionOf('mentored'), texts)).toBeNull();
    expect(read(questionOf('mentored'), { action: texts.join(' ') }, PACE).findings.map(({ rule }) => rule)).not.toContain(
      'other-question',
    );
  });
});

afterAll(() => {
  const found = MISPLACED.filter((one) => one.found !== null);
  const named = found.filter(({ draft, found }) => found === draft.question.id);
  const wronged = JUDGED.filter((draft) => instead(draft.question.id, draft) !== null);
  console.log(
    `Under another question: ${found.length} of ${MISPLACED.length} found, ${named.length} with the right one named; under their own: ${wronged.length} of ${JUDGED.length}`,
  );
});
