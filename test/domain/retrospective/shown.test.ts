import { describe, expect, it } from 'vitest';
import type { RetroFinding, RetroRuleId } from '../../../server/domain/retrospective/retro-finding.ts';
import { shownByRetrospective } from '../../../server/domain/retrospective/shown.ts';

const FINE: readonly RetroRuleId[] = [
  'times-true',
  'lengths-true',
  'impact-in-numbers',
  'several-conditions',
  'class-named',
  'actions-owned',
];

function levelOf(skill: string, ...rules: readonly RetroRuleId[]): { readonly level: number; readonly says: string } | undefined {
  const findings = [...rules, ...FINE].map((rule): RetroFinding => {
    return { rule, level: 'weak', words: [], lines: [], seen: rule, advice: null };
  });
  const shown = shownByRetrospective({ kind: 'read', findings, named: [] });
  return shown.find(({ subject }) => subject.id === skill);
}

describe('the level of learning', () => {
  it('is a 4 where nothing is missing', () => expect(levelOf('learning')).toMatchObject({ level: 4, says: 'several-conditions' }));

  it.each(['time-wrong', 'length-wrong', 'case-alone', 'detection-unasked'] as const)('is a 3 with %s, which it names', (rule) =>
    expect(levelOf('learning', rule)).toMatchObject({ level: 3, says: rule }),
  );

  it('is one less for a detection that nobody asks about, down to a 2', () => {
    expect(levelOf('learning', 'case-alone', 'detection-unasked')).toMatchObject({ level: 2, says: 'detection-unasked' });
    expect(levelOf('learning', 'no-owner', 'detection-unasked')).toMatchObject({ level: 2, says: 'no-owner' });
    expect(levelOf('learning', 'blame', 'detection-unasked')).toMatchObject({ level: 1, says: 'blame' });
  });
});

describe('the level of verification', () => {
  it('is a 4 only where the detection was asked about', () => {
    expect(levelOf('verification')?.level).toBe(3);
    expect(levelOf('verification', 'detection-asked')?.level).toBe(4);
  });

  it('is a 2 with one thing that the log contradicts, and a 1 with three', () => {
    expect(levelOf('verification', 'time-wrong')?.level).toBe(2);
    expect(levelOf('verification', 'time-wrong', 'length-wrong', 'impact-wrong')?.level).toBe(1);
  });
});
