import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../server/domain/study/evidence.ts';
import { type Standing, standings } from '../../server/domain/study/standing.ts';
import { standingNotes } from '../../server/domain/study/standing-notes.ts';
import { basisWords, levelWords, noteSentence } from '../../views/today/standing-words.ts';
import { observations } from '../domain/study/observations.ts';

function people(evidence: readonly Evidence[]): Standing {
  const found = standings(evidence).screens.find(({ subject }) => subject.id === 'people');
  if (!found) throw new Error('no standing of people');
  return found;
}

function notes(evidence: readonly Evidence[]): string[] {
  return standingNotes(standings(evidence)).map(noteSentence);
}

const screen = 'screen:people';
const answer = { source: 'answer' } as const;

describe('a standing in words', () => {
  it('says that nothing was observed', () => {
    expect(basisWords(people([]))).toBe('not observed');
    expect(levelWords(people([]))).toBe('no level yet');
  });

  it('says what it rests on', () => {
    const mixed = [
      ...observations(screen, [2]),
      ...observations('screen:people', [3, 3], { ...answer }).map((row, n) => ({ ...row, sourceId: `a${n}` })),
    ];
    expect(basisWords(people(mixed))).toBe('1 run and 2 answers');
    expect(basisWords(people(observations(screen, [2, 2])))).toBe('2 runs');
    expect(basisWords(people(observations(screen, [2], answer)))).toBe('1 answer');
    expect(levelWords(people(observations(screen, [2])))).toBe('level 2 of 4, marginal, not stable yet');
    expect(levelWords(people(observations(screen, [4, 4, 4])))).toBe('level 4 of 4, exemplary');
  });
});

describe('a trend in words', () => {
  it('is told in a sentence, with the right number of the verb', () => {
    const rising = (name: string) => observations(name, [3, 3, 3, 2, 2, 2]);
    expect(notes(rising('screen:security'))).toEqual(['Security is rising: the last three were each better than the three before.']);
    expect(notes(rising('screen:trade-offs'))[0]).toContain('Trade-offs are rising');
    expect(notes([...rising('screen:security'), ...rising('skill:command')])[0]).toContain('Security and command are rising');
  });
});

describe('the own rating beside the checks, in words', () => {
  const pairs = (name: string, level: number, selfLevels: readonly number[]) =>
    selfLevels.map((selfLevel, n) => ({ ...observations(name, [level], answer)[0], sourceId: `${name}${n}`, selfLevel }) as Evidence);

  it.each([
    [2, [3, 3, 3], 'You rate yourself about a level above the checks.'],
    [3, [2, 2, 2], 'You rate yourself about a level below the checks.'],
    [1, [3, 3, 3], 'You rate yourself about two levels above the checks.'],
    [2, [2, 3, 3, 2], 'You rate yourself about half a level above the checks.'],
    [2, [2, 2, 2], 'You rate yourself as the checks do.'],
  ])('is compared in words: checks %i, you %j', (level, selfLevels, words) => {
    expect(notes(pairs(screen, level, selfLevels))).toEqual([words]);
  });

  it('needs three pairs', () => {
    expect(notes(pairs(screen, 1, [4, 4]))).toEqual([]);
    expect(notes(observations(screen, [1, 1, 1]))).toEqual([]);
  });

  it('names the screens where it is not the same everywhere', () => {
    const rows = [...pairs(screen, 2, [4, 4, 4]), ...pairs('screen:security', 3, [3, 3, 3])];
    expect(notes(rows)).toEqual(['You rate yourself about two levels above the checks on growing people.']);
    const both = [...pairs(screen, 2, [3, 3, 3]), ...pairs('screen:security', 3, [2, 2, 2])];
    expect(notes(both)).toEqual([
      'You rate yourself about a level above the checks on growing people.',
      'You rate yourself about a level below the checks on security.',
    ]);
  });
});
