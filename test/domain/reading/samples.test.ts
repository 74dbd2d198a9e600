/** The sample answers, read as a candidate's draft: strong answers of two writers who never saw the rules. One writer's were tuned on. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../server/domain/question/parse.ts';
import { parseSamples } from '../../../server/domain/question/samples.ts';
import { read } from '../../../server/domain/reading/read.ts';
import type { Reading } from '../../../server/domain/reading/reading.ts';

const QUESTIONS = new URL('../../../questions/', import.meta.url);
const PACE = 140;
const TUNED = [
  'led-incident',
  'own-outage',
  'disagreed',
  'cut-toil',
  'led-migration',
  'mentored',
  'cloud-cost',
  'self-service-line',
  'slo-budgets',
  'team-success',
  'blameless',
  'reluctant-owners',
  'cve-first-hour',
  'legacy-platform',
];

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

const isClean = ({ reading }: ReadSample): boolean => reading.findings.every(({ level }) => level === 'good');
const isTuned = ({ question }: ReadSample): boolean => TUNED.includes(question);

describe('the sample answers', () => {
  it('are two a question, and each is judged', () => {
    expect(SAMPLES).toHaveLength(56);
    expect(SAMPLES.filter(({ reading }) => reading.kind !== 'read')).toEqual([]);
  });

  it('are mostly left alone, by those that were tuned on', () => {
    const tuned = SAMPLES.filter(isTuned);
    expect(tuned.filter(isClean).length / tuned.length).toBeGreaterThanOrEqual(0.65);
  });
});

afterAll(() => {
  for (const [name, samples] of [
    ['tuned on', SAMPLES.filter(isTuned)] as const,
    ['kept apart', SAMPLES.filter((one) => !isTuned(one))] as const,
  ]) {
    const same = samples.filter(({ level, reading }) => reading.level === level).length;
    console.log(
      `sample answers, ${name}: without a weak finding ${samples.filter(isClean).length} of ${samples.length}, read as the level that they are ${same}`,
    );
  }
});
