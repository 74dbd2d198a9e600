/** Tests that ask how much CPU a work of the domain takes: each in a process of its own, where nothing is left of others. */
export const MEASURED: readonly string[] = [
  'test/domain/design/robustness.test.ts',
  'test/domain/hand-over/read.test.ts',
  'test/domain/interview/advert.test.ts',
  'test/domain/interview/loop-robustness.test.ts',
  'test/domain/question/robustness.test.ts',
  'test/domain/reading/read.test.ts',
  'test/domain/retrospective/read.test.ts',
  'test/domain/review/robustness.test.ts',
  'test/domain/scenario/robustness.test.ts',
  'test/domain/skeleton/skeleton.test.ts',
  'test/domain/story/match.test.ts',
  'test/domain/story/paste-shapes.test.ts',
  'test/domain/story/proposals.test.ts',
  'test/domain/update/update.test.ts',
];
