/** The table of the reading, made anew from its sentences. */
import { describe, expect, it } from 'vitest';
import { SENTENCES, sentencesIn } from '../../server/cli/weigh/sentence-files.ts';
import { weightsOf } from '../../server/cli/weigh/weights-of.ts';
import { KIND_LETTERS, SENTENCE_KINDS } from '../../server/domain/reading/weighed/kinds.ts';
import { BIASES, FEATURE_TENTHS } from '../../server/domain/reading/weighed/weights.ts';

const sentences = sentencesIn(SENTENCES);

/** Milliseconds: fifteen kinds of thirty thousand sentences are two minutes' work on a busy machine. */
const PATIENCE = 400_000;

describe('the labelled sentences', () => {
  it('are of at least ten writers, and every kind has fifty', () => {
    expect(new Set(sentences.map(({ writer }) => writer)).size).toBeGreaterThanOrEqual(10);
    for (const kind of SENTENCE_KINDS)
      expect(sentences.filter(({ letters }) => letters.includes(KIND_LETTERS[kind])).length, kind).toBeGreaterThanOrEqual(50);
  });

  it('carry no letter that is of no kind', () => {
    const known = Object.values(KIND_LETTERS).join('');
    expect(sentences.flatMap(({ letters }) => [...letters]).filter((letter) => letter !== '-' && !known.includes(letter))).toEqual([]);
  });

  it(
    'give the table that the reading uses, to a tenth',
    () => {
      const table = new Map(FEATURE_TENTHS.split('\n').map((line) => line.split('\t') as [string, string]));
      const inTable = (feature: string, letter: string): number =>
        Number(new RegExp(`${letter}(-?\\d+)`).exec(table.get(feature) ?? '')?.[1] ?? 0);
      const weights = weightsOf(sentences);
      for (const kind of SENTENCE_KINDS) {
        const letter = KIND_LETTERS[kind];
        const { bias, tenths } = weights.get(kind) ?? { bias: Number.NaN, tenths: new Map() };
        expect(bias).toBeCloseTo(BIASES[letter], 1);
        const apart = [...tenths].filter(([feature, weight]) => Math.abs(inTable(feature, letter) - weight) > 1);
        expect(apart.slice(0, 5), kind).toEqual([]);
        expect(tenths.size, kind).toBeGreaterThan(100);
      }
    },
    PATIENCE,
  );
});
