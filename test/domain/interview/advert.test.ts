import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAdvert } from '../../../server/domain/interview/advert.ts';
import { ADVERT_PHRASES } from '../../../server/domain/interview/advert-phrases.ts';
import { advertWeights, LONGEST_ADVERT } from '../../../server/domain/interview/advert-weights.ts';
import { CONCEPTS } from '../../../server/domain/story/synonyms.ts';
import { cpuOf } from '../../effort.ts';
import { drawable, shippedCatalogue } from './catalogue.ts';

const CATALOGUE = shippedCatalogue();
const FOLDER = new URL('adverts/', import.meta.url);

/** Fifteen adverts with the questions that a reader would expect. Three are kept aside: no phrase and no threshold was chosen by them. */
const ADVERTS = readdirSync(FOLDER).map((name) => {
  const [, head = '', text = ''] = readFileSync(new URL(name, FOLDER), 'utf8').split(/^---$/m);
  return { name, text, isAside: head.includes('aside: true'), expected: (/\[(.*)\]/.exec(head)?.[1] ?? '').split(', ') };
});

function figures(adverts: typeof ADVERTS) {
  const read = adverts.map(({ text, expected }) => ({
    expected,
    found: readAdvert(text, CATALOGUE).matches.map(({ questionId }) => questionId),
  }));
  const count = (of: (one: (typeof read)[number]) => number) => read.reduce((sum, one) => sum + of(one), 0);
  const hits = count(({ found, expected }) => found.filter((id) => expected.includes(id)).length);
  return { precision: hits / count(({ found }) => found.length), recall: hits / count(({ expected }) => expected.length) };
}

function idsIn(text: string): string[] {
  return readAdvert(text, CATALOGUE).matches.map(({ questionId }) => questionId);
}

describe('an advert', () => {
  it('is matched to what a reader would expect, also where nothing was tuned by it', () => {
    const tuned = figures(ADVERTS.filter(({ isAside }) => !isAside));
    const aside = figures(ADVERTS.filter(({ isAside }) => isAside));
    console.info(`adverts, precision and recall: tuned ${JSON.stringify(tuned)}, kept aside ${JSON.stringify(aside)}`);
    expect(ADVERTS.filter(({ isAside }) => isAside)).toHaveLength(3);
    expect(ADVERTS).toHaveLength(15);
    expect(Math.min(tuned.precision, tuned.recall)).toBeGreaterThanOrEqual(0.8);
    expect(aside.precision).toBeGreaterThanOrEqual(0.75);
    expect(aside.recall).toBeGreaterThanOrEqual(0.6);
  });

  it('names tools and fields by phrases of concepts that there are, each once a concept', () => {
    for (const [phrase, concepts] of ADVERT_PHRASES) {
      expect([phrase, concepts.filter((concept) => !CONCEPTS.has(concept))]).toEqual([phrase, []]);
      expect([phrase, new Set(concepts).size]).toEqual([phrase, concepts.length]);
      expect(phrase).toMatch(/^\S(?:.*\S)?$/);
    }
    expect(idsIn('You know Trivy, Snyk and cosign.')).toContain('cve-first-hour');
    expect(idsIn('The chef is good, and so is the salt.')).toEqual([]);
  });

  it('comes back whole, with its phrases numbered in the order in which they stand', () => {
    const { text } = ADVERTS.find(({ name }) => name === 'scale-up.md') ?? { text: '' };
    const { pieces, matches } = readAdvert(text, CATALOGUE);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(matches.map(({ number }) => number)).toEqual(matches.map((_, index) => index + 1));
    const firsts = pieces.flatMap(({ number }) => number ?? []).filter((number, at, all) => all.indexOf(number) === at);
    expect(firsts).toEqual(matches.map(({ number }) => number));
    expect(pieces).toContainEqual({ text: 'SLOs', number: matches.find(({ questionId }) => questionId === 'slo-budgets')?.number });
  });

  it('says which clauses ask for nothing, a few of them', () => {
    const { text } = ADVERTS.find(({ name }) => name === 'scale-up.md') ?? { text: '' };
    expect(readAdvert(text, CATALOGUE).unmatched).toEqual(expect.arrayContaining(['travel once a quarter', 'German is a plus']));
    const long = readAdvert('You bring tea. You bring milk. '.repeat(10), CATALOGUE);
    expect([long.unmatched.length, long.moreUnmatched, long.matches]).toEqual([5, 15, []]);
  });

  it('counts how often it asks', () => {
    const { matches } = readAdvert('We live by SLOs. Error budgets decide. You set SLOs with us.', CATALOGUE);
    expect(matches.find(({ questionId }) => questionId === 'slo-budgets')?.times).toBe(3);
  });

  it.each([
    ['nothing', ''],
    ['blank lines', '\n \n\t\n'],
    ['no word of the field', 'We bake bread. The bread is good.'],
    ['another language', 'Wir suchen jemanden mit Freude am Brot.'],
    ['signs', '***---;;;\u{1F35E}\u0000'],
  ])('that is %s asks for nothing', (_, text) => {
    const read = readAdvert(text, CATALOGUE);
    expect(read.matches).toEqual([]);
    expect(read.pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(advertWeights(text, CATALOGUE).size).toBe(0);
  });

  it('is read to its limit and no further', () => {
    const beyond = `${'word '.repeat(LONGEST_ADVERT / 5)} error budgets and SLOs`;
    expect(idsIn(beyond)).toEqual([]);
    expect(
      readAdvert(beyond, CATALOGUE)
        .pieces.map((piece) => piece.text)
        .join(''),
    ).toHaveLength(LONGEST_ADVERT);
  });

  it('is read in time that grows with its length, whatever stands in it', () => {
    readAdvert('SLOs', CATALOGUE);
    for (const text of [
      'SLO '.repeat(5_000),
      'a'.repeat(20_000),
      'service level '.repeat(1_400),
      '\n'.repeat(20_000),
      'on call, '.repeat(2_200),
    ])
      expect(cpuOf(() => readAdvert(text, CATALOGUE))).toBeLessThan(1_000);
  });

  it('marks a text of any kind without losing a sign of it', () => {
    const words = fc.constantFrom('SLOs', 'on-call', 'Kubernetes', 'tea', '.', '\n', '; ', 'error budgets', 'Terraform');
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string())), (parts) => {
        const text = parts.join(' ');
        const { pieces, matches } = readAdvert(text, CATALOGUE);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const numbers = new Set(pieces.flatMap(({ number }) => number ?? []));
        expect(matches.every(({ number }) => numbers.has(number))).toBe(true);
      }),
    );
  });

  it('weighs what it asks for, incidents and exercises too, with its own words', () => {
    const catalogue = [
      drawable('slo', { heading: 'Deciding with error budgets', words: 'SLO. An error budget. The SLO again.' }),
      drawable('tea', { heading: 'Tea', words: 'tea' }),
      drawable('plan', { kind: 'review', heading: 'A Terraform plan', words: 'Terraform. The plan of Terraform.' }),
    ];
    const weights = advertWeights('You own SLOs; SLOs decide. Some Terraform.', catalogue);
    expect([...weights.keys()].toSorted()).toEqual(['question/slo', 'review/plan']);
    expect(weights.get('question/slo')?.phrases).toEqual(['SLOs']);
    expect(weights.get('review/plan')?.share).toBeLessThan(1);
  });
});
