/** The retrospective as a kind of exercise. A finished run of one's own is worked on with the same functions, see `retrospectiveOfRun`. */
import type { Exercise } from '../interview/exercise.ts';
import { parseRetrospective } from './parse.ts';
import { type RetroReading, readRetrospective } from './read.ts';
import type { Retrospective } from './retrospective.ts';
import { RETROSPECTIVE_PARTS } from './retrospective-parts.ts';
import { flagsOfRetrospective, shownByRetrospective, summaryOfRetrospective } from './shown.ts';
import { changedWork, emptyWork, storedWork, type WrittenWork } from './written-work.ts';

export const retrospectives: Exercise<Retrospective, WrittenWork, RetroReading> = {
  kind: 'retrospective',
  parse: parseRetrospective,
  begin: () => emptyWork(RETROSPECTIVE_PARTS),
  stored: (json) => storedWork(json, RETROSPECTIVE_PARTS),
  change: (_, work, form) => changedWork(work, form, RETROSPECTIVE_PARTS),
  read: readRetrospective,
  isEmpty: ({ kind }) => kind === 'empty',
  shown: (_, reading) => shownByRetrospective(reading),
  flags: (_, reading) => flagsOfRetrospective(reading),
  summary: ({ conditions }, reading) => summaryOfRetrospective(reading, conditions.length),
};
