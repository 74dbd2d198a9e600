import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../server/domain/study/evidence.ts';
import { type Standing, standings } from '../../../server/domain/study/standing.ts';
import { standingNotes } from '../../../server/domain/study/standing-notes.ts';
import { observations } from './observations.ts';

function people(evidence: readonly Evidence[]): Standing {
  const found = standings(evidence).screens.find(({ subject }) => subject.id === 'people');
  if (!found) throw new Error('no standing of people');
  return found;
}

const screen = 'screen:people';
const answer = { source: 'answer' } as const;

describe('a standing', () => {
  it('is there for each of the five screens and the eight skills, observed or not', () => {
    const { screens, skills } = standings([]);
    expect([screens.length, skills.length]).toEqual([5, 8]);
    expect([...screens, ...skills].map(({ level }) => level)).toEqual(Array(13).fill(null));
  });

  it.each([
    [[3], 3],
    [[4, 1], 1],
    [[1, 4, 4], 4],
    [[2, 3, 3, 2], 2],
    [[1, 1, 1, 4, 4, 4, 4], 4],
  ])('of %j, newest first, is the median %i, of an even number the lower', (levels, level) => {
    expect(people(observations(screen, levels)).level).toBe(level);
  });

  it('rests on the newest seven', () => {
    const standing = people(observations(screen, [4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1]));
    expect([standing.level, standing.runs]).toEqual([4, 7]);
  });

  it('is not stable by one scenario played again and again', () => {
    const again = observations(screen, [3, 3, 3]).map((one) => ({ ...one, scenarioId: 'payment-timeout' }));
    expect(people(again)).toMatchObject({ stable: false, runs: 3 });
    expect(people(again.map((one, index) => ({ ...one, scenarioId: `scenario-${index}` }))).stable).toBe(true);
  });

  it('does not depend on the order of the rows', () => {
    const rows = observations(screen, [4, 3, 2, 1, 1, 2, 3, 4, 4]);
    expect(people(rows.toReversed())).toEqual(people(rows));
  });

  it('is stable from three incidents or answers on, not from three ratings of one answer', () => {
    expect(people(observations(screen, [3, 3])).stable).toBe(false);
    expect(people(observations(screen, [3, 3, 3])).stable).toBe(true);
    const again = [1, 2, 3].flatMap((version) => observations(screen, [3], { ...answer, sourceId: 'a1', version }));
    expect([people(again).stable, people(again).answers]).toEqual([false, 1]);
  });

  it('takes the newest rating of an answer that was rated again', () => {
    const first = observations(screen, [1], { ...answer, sourceId: 'a1', version: 1, at: 5 });
    const second = observations(screen, [4], { ...answer, sourceId: 'a1', version: 2, at: 9 });
    expect(people([...first, ...second]).level).toBe(4);
    // The clock was set back between the two.
    expect(people([...first, ...second.map((row) => ({ ...row, at: 1 }))]).level).toBe(4);
  });

  it('passes over what could not be judged, and what it does not know', () => {
    const rows = [...observations(screen, [null, 2]), ...observations('screen:charm', [4]), ...observations('question:people', [4])];
    expect([people(rows).level, people(rows).runs]).toEqual([2, 1]);
  });

  it('counts the runs and the answers that it rests on', () => {
    const answers = observations(screen, [3, 3], answer).map((row, n) => ({ ...row, sourceId: `a${n}` }));
    expect(people([...observations(screen, [2]), ...answers])).toMatchObject({ runs: 1, answers: 2 });
  });
});

describe('a trend', () => {
  it.each([
    [[3, 3, 3, 2, 2, 2], 'rising'],
    [[4, 3, 3, 2, 1, 2], 'rising'],
    [[2, 1, 2, 3, 4, 3], 'falling'],
    [[3, 2, 3, 2, 2, 2], null],
    [[4, 4, 4, 3, 3], null],
    [[3, 3, 3, 3, 3, 3], null],
  ])('of %j is %s: only where each of the newest three is beyond each of the three before', (levels, trend) => {
    expect(people(observations(screen, levels)).trend).toBe(trend);
  });

  it('is noted once for all that go the same way', () => {
    const rising = (name: string) => observations(name, [3, 3, 3, 2, 2, 2]);
    const falling = observations('skill:risk', [2, 1, 2, 3, 4, 3]);
    expect(standingNotes(standings([...rising('screen:security'), ...rising('skill:command'), ...falling]))).toEqual([
      {
        kind: 'trend',
        trend: 'rising',
        subjects: [
          { kind: 'screen', id: 'security' },
          { kind: 'skill', id: 'command' },
        ],
      },
      { kind: 'trend', trend: 'falling', subjects: [{ kind: 'skill', id: 'risk' }] },
    ]);
  });
});

describe('the own rating beside the checks', () => {
  const pairs = (name: string, level: number, selfLevels: readonly number[]) =>
    selfLevels.map((selfLevel, n) => ({ ...observations(name, [level], answer)[0], sourceId: `${name}${n}`, selfLevel }) as Evidence);
  const apart = (gap: number, subjects: readonly string[] | null = null) => ({
    kind: 'rates-apart',
    gap,
    subjects: subjects?.map((id) => ({ kind: 'screen', id })) ?? null,
  });

  it.each([
    [2, [3, 3, 3], apart(1)],
    [3, [2, 2, 2], apart(-1)],
    [1, [3, 3, 3], apart(2)],
    [2, [2, 3, 3, 2], apart(0.5)],
    [2, [2, 2, 2], { kind: 'rates-as-checks' }],
  ])('is compared: checks %i, you %j', (level, selfLevels, note) => {
    expect(standingNotes(standings(pairs(screen, level, selfLevels)))).toEqual([note]);
  });

  it('needs three pairs', () => {
    expect(standingNotes(standings(pairs(screen, 1, [4, 4])))).toEqual([]);
    expect(standingNotes(standings(observations(screen, [1, 1, 1])))).toEqual([]);
  });

  it('names the screens where it is not the same everywhere', () => {
    const rows = [...pairs(screen, 2, [4, 4, 4]), ...pairs('screen:security', 3, [3, 3, 3])];
    expect(standingNotes(standings(rows))).toEqual([apart(2, ['people'])]);
    const both = [...pairs(screen, 2, [3, 3, 3]), ...pairs('screen:security', 3, [2, 2, 2])];
    expect(standingNotes(standings(both))).toEqual([apart(1, ['people']), apart(-1, ['security'])]);
  });
});
