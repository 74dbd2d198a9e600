import { describe, expect, it } from 'vitest';
import { KINDS, SCREENS, STAGES } from '../../../server/domain/question/question.ts';
import { DIFFICULTIES } from '../../../server/domain/scenario/scenario.ts';
import { bankCoverage } from '../../../server/domain/workbench/bank-coverage.ts';

describe('the coverage of the bank', () => {
  it('counts questions by kind for each round and each screen, in each that they are for', () => {
    const { kindsByStage, kindsByScreen } = bankCoverage(
      [
        { kind: 'technical', stages: ['technical-loop', 'final'], screens: ['reliability'] },
        { kind: 'technical', stages: ['technical-loop'], screens: ['reliability', 'security'] },
      ],
      [],
    );
    const technical = KINDS.indexOf('technical');
    expect(kindsByStage[technical]?.[STAGES.indexOf('technical-loop')]).toBe(2);
    expect(kindsByStage[technical]?.[STAGES.indexOf('final')]).toBe(1);
    expect(kindsByScreen[technical]).toEqual([2, 0, 0, 0, 1]);
    expect(kindsByScreen[KINDS.indexOf('culture')]).toEqual([0, 0, 0, 0, 0]);
  });

  it('counts incidents by level for each screen that their tags name', () => {
    const { levelsByScreen } = bankCoverage(
      [],
      [
        { difficulty: 'staff', tags: ['security', 'kubernetes'] },
        { difficulty: 'staff', tags: [] },
      ],
    );
    expect(levelsByScreen[DIFFICULTIES.indexOf('staff')]?.[SCREENS.indexOf('security')]).toBe(1);
    expect(levelsByScreen.flat().reduce((sum, one) => sum + one, 0)).toBe(1);
  });

  it('has a place for every pair, though there is nothing', () => {
    const { kindsByStage, kindsByScreen, levelsByScreen } = bankCoverage([], []);
    expect([kindsByStage.length, kindsByScreen.length, levelsByScreen.length]).toEqual([KINDS.length, KINDS.length, DIFFICULTIES.length]);
    expect([...kindsByStage, ...kindsByScreen, ...levelsByScreen].flat().every((count) => count === 0)).toBe(true);
  });
});
