import { describe, expect, it } from 'vitest';
import { searchOf } from '../../../server/domain/question/search-words.ts';

describe('what is typed into the search', () => {
  it('asks for every word once, however often it was typed', () => {
    expect(searchOf('Deploy deploy DEPLOY pipe')?.exact).toBe('"deploy" AND "pipe"*');
    expect(searchOf('a '.repeat(1_000_000))?.exact).toBe('"a"');
  });

  it('asks for twelve words at most, and for no more of one than a word is long', () => {
    const many = searchOf(Array.from({ length: 300 }, (_, place) => `word${place}`).join(' '))?.exact ?? '';
    expect(many.split(' AND ')).toHaveLength(12);
    expect(searchOf('x'.repeat(100_000))?.exact).toBe(`"${'x'.repeat(64)}"*`);
  });

  it('takes the last word for unfinished, but not one letter', () => {
    expect(searchOf('terraform st')?.exact).toBe('"terraform" AND "st"*');
    expect(searchOf('terraform st ')?.exact).toBe('"terraform" AND "st"');
    expect(searchOf('terraform s')?.exact).toBe('"terraform" AND "s"');
  });

  it.each(['', ' ', '"', '…', '🙂', '\u0000'])('is nothing where there is no word: %j', (text) => {
    expect(searchOf(text)).toBeNull();
  });
});
