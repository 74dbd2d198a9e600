/** The words that a finding speaks of: in its sentence where they are quoted, beside it where they are not. */
import { describe, expect, it } from 'vitest';
import { quoted, shortQuote } from '../../../server/domain/reading/quote.ts';
import { read } from '../../../server/domain/reading/read.ts';
import type { Mark } from '../../../server/domain/reading/reading.ts';
import { PACE, questionWith } from './question.ts';

const TEXT = 'It got quickly better, and Soon the   queue\nwas empty; soon after that we went home, all nine of us together.';
const PARTS = { result: TEXT };

function markOf(words: string, from = 0): Mark {
  const at = TEXT.indexOf(words, from);
  return { part: 'result', from: at, to: at + words.length };
}

function wordsBeside(seen: string, marks: readonly Mark[]): readonly string[] {
  return quoted({ seen, marks }, PARTS).beside.map(shortQuote);
}

describe('the quotes of a finding', () => {
  it('are cut out of its sentence with their marks', () => {
    const { said, beside } = quoted({ seen: 'You say “quickly” and “Soon”.', marks: [markOf('quickly'), markOf('Soon')] }, PARTS);
    expect(said.map(({ text, quote }) => [text, quote?.from ?? null])).toEqual([
      ['You say ', null],
      ['“quickly”', 7],
      [' and ', null],
      ['“Soon”.', 27],
    ]);
    expect(beside).toEqual([]);
  });

  it('are found by their beginning where the sentence gives no more', () => {
    const { said } = quoted({ seen: 'You gave a reason: “the queue was …”.', marks: [markOf('the   queue\nwas empty')] }, PARTS);
    expect(said[1]).toMatchObject({ text: '“the queue was …”.', quote: { part: 'result', from: 32, words: 'the queue was empty' } });
  });

  it('stand beside it where it does not quote them: each wording once, three at most, and shortened', () => {
    expect(wordsBeside('Vague.', [markOf('Soon'), markOf('soon'), markOf('quickly')])).toEqual(['Soon', 'quickly']);
    expect(
      wordsBeside(
        'Vague.',
        ['It', 'got', 'better', 'queue'].map((word) => markOf(word)),
      ),
    ).toEqual(['It', 'got', 'better']);
    expect(wordsBeside('Long.', [markOf('soon after that we went home, all nine of us')])).toEqual([
      'soon after that we went home, all nine …',
    ]);
  });

  it('leave a sentence whole that quotes what is nowhere marked', () => {
    expect(quoted({ seen: 'It reads like an answer to “quickly”.', marks: [] }, PARTS)).toEqual({
      said: [{ text: 'It reads like an answer to “quickly”.', quote: null }],
      beside: [],
    });
  });

  it.each([
    ['outside the text', { part: 'result', from: 900, to: 950 }],
    ['of a part that is not there', { part: 'task', from: 0, to: 3 }],
    ['of nothing but space', { part: 'result', from: 2, to: 3 }],
  ])('are none for a mark %s', (_, mark) => {
    expect(quoted({ seen: 'Vague.', marks: [mark] }, PARTS).beside).toEqual([]);
  });

  it('add up to the sentence, whatever was written', () => {
    const action = 'We used “Kafka”, Terraform, Packer and Ansible “quickly”. I said ”soon“ and then “…” a lot. ';
    const parts = { action: action.repeat(3), result: 'It went “quickly” and it was really good.' };
    const { findings } = read(questionWith(), parts, PACE);
    expect(findings.length).toBeGreaterThan(2);
    for (const finding of findings)
      expect(
        quoted(finding, parts)
          .said.map(({ text }) => text)
          .join(''),
      ).toBe(finding.seen);
  });
});
