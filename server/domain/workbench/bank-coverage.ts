/** What the bank covers: how many questions of each kind there are for each round and each screen, and how many incidents of each level for each screen. */
import { KINDS, type Question, SCREENS, STAGES } from '../question/question.ts';
import { DIFFICULTIES, type Scenario } from '../scenario/scenario.ts';
import { screensOf } from '../study/evidence.ts';

/** By row and column; a question that is for two rounds counts in both. */
export type CoverageCounts = readonly (readonly number[])[];

export type BankCoverage = {
  /** Rows as KINDS, columns as STAGES. */
  readonly kindsByStage: CoverageCounts;
  /** Rows as KINDS, columns as SCREENS. */
  readonly kindsByScreen: CoverageCounts;
  /** Rows as DIFFICULTIES, columns as SCREENS. */
  readonly levelsByScreen: CoverageCounts;
};

export function bankCoverage(
  questions: readonly Pick<Question, 'kind' | 'stages' | 'screens'>[],
  incidents: readonly Pick<Scenario, 'difficulty' | 'tags'>[],
): BankCoverage {
  return {
    kindsByStage: table(KINDS, STAGES, (kind, stage) => questions.filter((one) => one.kind === kind && one.stages.includes(stage)).length),
    kindsByScreen: table(
      KINDS,
      SCREENS,
      (kind, screen) => questions.filter((one) => one.kind === kind && one.screens.includes(screen)).length,
    ),
    levelsByScreen: table(
      DIFFICULTIES,
      SCREENS,
      (level, screen) => incidents.filter((one) => one.difficulty === level && screensOf(one).includes(screen)).length,
    ),
  };
}

function table<Row, Column>(rows: readonly Row[], columns: readonly Column[], count: (row: Row, column: Column) => number): CoverageCounts {
  return rows.map((row) => columns.map((column) => count(row, column)));
}
