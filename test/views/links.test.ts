import { describe, expect, it } from 'vitest';
import type { Filter } from '../../server/domain/question/filter.ts';
import { links } from '../../views/links.ts';

const NONE: Filter = { kind: null, stage: null, screen: null, state: null, set: null, q: '' };

describe('the address of filtered questions', () => {
  it.each([
    [NONE, '/questions'],
    [{ ...NONE, kind: 'technical' }, '/questions?kind=technical'],
    [{ ...NONE, q: 'roll back & on', set: 'primary', state: 'due' }, '/questions?state=due&set=primary&q=roll+back+%26+on'],
  ] as const)('names each filter that is set, in a fixed order: %o', (filter, address) =>
    expect(links.filteredQuestions(filter)).toBe(address),
  );
});
