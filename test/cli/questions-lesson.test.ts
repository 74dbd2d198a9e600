/** The lesson of questions/README.md: its file grows as it says, and the tools answer there what the page says they answer. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftsIn } from '../../server/cli/draft-file.ts';
import { problemLines } from '../../server/cli/problem-lines.ts';
import { questionTopics } from '../../server/domain/answer/question-topics.ts';
import { parseQuestion } from '../../server/domain/question/parse.ts';
import type { Question } from '../../server/domain/question/question.ts';
import { parseSamples } from '../../server/domain/question/samples.ts';
import { read } from '../../server/domain/reading/read.ts';
import type { Finding } from '../../server/domain/reading/reading.ts';
import { match } from '../../server/domain/story/match.ts';
import { DEFAULT_PREFERENCES } from '../../server/domain/study/preferences.ts';
import { emptyStory, shippedBank } from '../domain/story/labelled.ts';
import { between, fencesOf, filesAfter, stepsIn } from './lesson-steps.ts';

const FILE = 'questions/wrong-runbook.md';
const README = readFileSync(new URL('../../questions/README.md', import.meta.url), 'utf8');
const STEPS = stepsIn(between(README, '\n## Learn it in ten minutes\n', '\n## The front matter\n'));
const FILES = filesAfter(STEPS.slice(0, 5));

describe('the lesson of questions/README.md', () => {
  it('has six steps: a file that grows by five, and the answers to it', () => {
    expect(STEPS.map((fences) => fences[0]?.language)).toEqual(['markdown', 'diff', 'diff', 'diff', 'diff', 'markdown']);
  });

  it('has nothing wrong with its file in the end, and something at each step before', () => {
    const left = FILES.map((text) => parseQuestion(FILE, text, []).problems.length);
    expect(left).toEqual([5, 2, 1, 2, 0]);
  });

  it.each([1, 3, 4])('quotes the checker as it answers after step %i', (step) => {
    const quoted = quotedAt(step);
    const said = new Set(problemLines(parseQuestion(FILE, FILES[step - 1] ?? '', []).problems));
    expect(quoted.length).toBeGreaterThan(0);
    expect(quoted.filter((line) => !said.has(line))).toEqual([]);
  });

  it('offers for its question the two stories that it says it offers, and not the third', () => {
    const bank = [...shippedBank(), question()];
    const stories = fencesOf(STEPS[4] ?? [], 'story').map((text) => {
      const [title = '', ...body] = text.trimEnd().split('\n');
      return emptyStory({ title, parts: { action: body.join('\n') } });
    });
    expect(stories.map((story) => match(story, bank)[0]?.questionId ?? null)).toEqual(['wrong-runbook', 'wrong-runbook', null]);
  });

  it('has sample answers that are read as the levels under which they stand, within the question’s minutes', () => {
    const { samples, problems } = samplesOfLesson();
    expect(problems).toEqual([]);
    const readings = (samples?.answers ?? []).map(({ level, parts }) => [level, readingOf(partsBy(parts)).level]);
    expect(readings).toEqual([
      [3, 3],
      [4, 4],
    ]);
    for (const { parts } of samples?.answers ?? []) {
      const words = parts
        .map(({ text }) => text)
        .join(' ')
        .split(/\s+/).length;
      expect(words / 140).toBeLessThanOrEqual(question().seconds / 60);
    }
  });

  it('quotes the reading of a thin answer', () => {
    const drafts = draftsIn(fencesOf(STEPS[5] ?? [], 'json')[0] ?? '');
    const [draft] = drafts.ok ? drafts.value : [];
    expect(draft?.question).toBe('wrong-runbook');
    const printed = JSON.stringify([{ question: draft?.question, ...readingOf(draft?.parts ?? {}) }], null, 2).split('\n');
    const quoted = quotedAt(6);
    expect(quoted.length).toBeGreaterThan(3);
    expect(quoted.filter((line) => !printed.includes(line))).toEqual([]);
  });

  it('says what an unneeded check would make of the 4', () => {
    const { question: touching } = parseQuestion(FILE, (FILES[4] ?? '').replace('touches: []', 'touches: [incident]'), []);
    const best = samplesOfLesson().samples?.answers[1];
    expect(touching && read(touching, partsBy(best?.parts ?? []), DEFAULT_PREFERENCES.wordsAMinute).level).toBe(2);
  });
});

function question(): Question {
  const { question: read } = parseQuestion(FILE, FILES[4] ?? '', []);
  if (!read) throw new Error('the question of the lesson has errors');
  return read;
}

function samplesOfLesson() {
  const [text = ''] = fencesOf(STEPS[5] ?? [], 'markdown');
  return parseSamples('questions/samples/wrong-runbook.md', text, (id) => (id === question().id ? question().scaffold : null));
}

function partsBy(parts: readonly { readonly name: string; readonly text: string }[]): Readonly<Record<string, string>> {
  return Object.fromEntries(parts.map(({ name, text }) => [name.toLowerCase(), text]));
}

/** As `npm run read` gives it. */
function readingOf(parts: Readonly<Record<string, string>>) {
  const asked = question();
  const topics = questionTopics([...shippedBank(), asked]);
  const { kind, level, levelWhy, findings } = read(asked, parts, DEFAULT_PREFERENCES.wordsAMinute, topics);
  return { kind, level, levelWhy, findings: findings.map((finding) => ({ ...shown(finding), quotes: [] })) };
}

function shown({ rule, level, part, seen, advice }: Finding) {
  return { rule, level, part, seen, advice };
}

function quotedAt(step: number): readonly string[] {
  return fencesOf(STEPS[step - 1] ?? [], 'text').flatMap((text) => text.trimEnd().split('\n'));
}
