import { describe, expect, it } from 'vitest';
import { passageOf } from '../../../server/domain/answer/passage.ts';
import { searchOf } from '../../../server/domain/question/search-words.ts';

function passage(text: string, search: string): readonly string[] {
  return passageOf(text, searchOf(search)?.terms ?? []);
}

/** With what was looked for in brackets. */
function marked(text: string, search: string): string {
  return passage(text, search)
    .map((piece, place) => (place % 2 === 1 ? `[${piece}]` : piece))
    .join('');
}

const words = (word: string, count: number) => Array.from({ length: count }, () => word).join(' ');

describe('the passage of an answer that was found', () => {
  it('shows what was looked for among a few words around it', () => {
    const text = `${words('before', 40)} we drained the zebra pool ${words('after', 40)}`;
    expect(marked(text, 'zebra')).toBe(`…before before we drained the [zebra] pool ${words('after', 17)}…`);
  });

  it('is where most of the words stand together', () => {
    const text = `A rollback, once. ${words('x', 60)} The rollback of the gateway came late.`;
    expect(marked(text, 'gateway rollback')).toContain('The [rollback] of the [gateway] came late');
  });

  it.each([
    ['Our databases were full', 'database', 'Our [databases] were full'],
    ['We were migrating it', 'migrated ', 'We were [migrating] it'],
    ['A kubernetes cluster', 'k8s', 'A [kubernetes] cluster'],
    ['I was on call then', 'oncall', 'I was [on call] then'],
    ['Ich über Zürich', 'zurich', 'Ich über [Zürich]'],
    ['The deployment went', 'depl', 'The [deployment] went'],
    ['an art of art, party', 'art ', 'an [art] of [art], party'],
  ])('takes a word as the index does: %j for %j', (text, search, expected) => {
    expect(marked(text, search)).toBe(expected);
  });

  it('is the beginning where nothing of it is seen', () => {
    expect(marked(words('other', 30), 'zebra')).toBe(`${words('other', 24)}…`);
    expect(passage('', 'zebra')).toEqual(['']);
  });

  it.each([
    ['one word thousands of times', words('a', 60_000), 'a b c d e f g h i j k l'],
    ['one word of 100,000 letters', 'a'.repeat(100_000), 'a'.repeat(100_000)],
    ['pairs of halves', '😀x'.repeat(40_000), 'x '],
    ['combining marks', `a${'\u0301'.repeat(100_000)}`, 'a '],
    ['only marks', '.,;'.repeat(40_000), 'x '],
    ['zeros', '\u0000'.repeat(120_000), 'x '],
  ])('is short of any text: %s', (_, text, search) => {
    const pieces = passage(text, search);
    expect(pieces.join('').length).toBeLessThan(300);
    expect(pieces.length).toBeLessThan(60);
    expect(pieces.join('')).not.toMatch(/\p{Cs}/u);
  });
});
