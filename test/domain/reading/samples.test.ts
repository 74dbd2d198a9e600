/** The sample answers, read as a candidate’s draft: they show what a good answer is, so nothing weak may be found in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../server/domain/question/parse.ts';
import { parseSamples } from '../../../server/domain/question/samples.ts';
import { read } from '../../../server/domain/reading/read.ts';
import type { Reading } from '../../../server/domain/reading/reading.ts';

const QUESTIONS = new URL('../../../questions/', import.meta.url);
const PACE = 140;
type ReadSample = { readonly question: string; readonly level: number; readonly reading: Reading };

const SAMPLES: readonly ReadSample[] = readdirSync(new URL('samples/', QUESTIONS)).flatMap(samplesIn);

function samplesIn(name: string): readonly ReadSample[] {
  const { question } = parseQuestion(name, readFileSync(new URL(name, QUESTIONS), 'utf8'));
  if (!question) throw new Error(`${name} has errors`);
  const { samples } = parseSamples(name, readFileSync(new URL(`samples/${name}`, QUESTIONS), 'utf8'), () => question.scaffold);
  return (samples?.answers ?? []).map(({ level, parts }) => ({
    question: question.id,
    level,
    reading: read(question, Object.fromEntries(parts.map(({ id, text }) => [id, text])), PACE),
  }));
}

const named = ({ question, level }: ReadSample): string => `${question}, level ${level}`;
const isClean = ({ reading }: ReadSample): boolean => reading.findings.every(({ level }) => level === 'good');

describe('the sample answers', () => {
  it('are two a question, and each is judged', () => {
    expect(SAMPLES).toHaveLength(56);
    expect(SAMPLES.filter(({ reading }) => reading.kind !== 'read')).toEqual([]);
  });

  it('have nothing weak found in them', () => {
    expect(SAMPLES.filter((sample) => !isClean(sample)).map(named)).toEqual([]);
  });

  it('are read as what they are at least: a 3 as a 3, a 4 as a 4', () => {
    expect(SAMPLES.filter(({ level, reading }) => (reading.level ?? 0) < level).map(named)).toEqual([]);
  });
});

afterAll(() => {
  for (const level of [3, 4]) {
    const samples = SAMPLES.filter((one) => one.level === level);
    const reached = samples.filter(({ reading }) => (reading.level ?? 0) >= level).length;
    console.log(
      `sample answers of level ${level}: without a weak finding ${samples.filter(isClean).length} of ${samples.length}, read as ${level} or more ${reached}`,
    );
  }
});
