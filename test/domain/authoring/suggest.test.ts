import { describe, expect, it } from 'vitest';
import { suggest, suggestOrList } from '../../../server/domain/authoring/suggest.ts';

describe('a word that is not known', () => {
  it('is met with the nearest known one', () => {
    expect(suggestOrList('pagin', ['overview', 'paging'])).toBe('Did you mean “paging”?');
  });

  it('is met with what there is where none is near', () => {
    expect(suggest('database', ['paging', 'told'])).toBeUndefined();
    expect(suggestOrList('database', ['paging', 'told', 'seen', 'told'])).toBe('There are “paging”, “told” and “seen”.');
    expect(suggestOrList('database', ['paging'])).toBe('There is only “paging”.');
  });

  it('is met with six of many, the likeliest, in the order in which they stand', () => {
    const known = ['a_flag', 'b_flag', 'database_seen', 'c_flag', 'd_flag', 'e_flag', 'f_flag', 'the_database'];
    const hint = suggestOrList('looked_into_the_database', known) ?? '';
    expect(hint).toMatch(/^There are .*“database_seen”.*“the_database” and 2 more\.$/);
    expect(hint.match(/“/g)).toHaveLength(6);
  });

  it('is met with nothing where there is nothing, and in no time where it is huge', () => {
    expect(suggestOrList('database', [])).toBeUndefined();
    expect(suggestOrList('', ['paging'])).toBe('There is only “paging”.');
    expect(suggestOrList('x'.repeat(100_000), ['y'.repeat(100_000), 'paging'])).toMatch(/“paging”\.$/);
  });
});
