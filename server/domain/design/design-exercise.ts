/** System design as a kind of exercise of an interview. */
import type { Exercise } from '../interview/exercise.ts';
import type { Design } from './design.ts';
import { flagsOf } from './flags.ts';
import { parseDesign } from './parse.ts';
import { type DesignReading, readDesignWork } from './read.ts';
import { showingsOf } from './showings.ts';
import { summaryOf } from './summary.ts';
import { begin, change, type DesignWork, stored } from './work.ts';

export const designExercise: Exercise<Design, DesignWork, DesignReading> = {
  kind: 'design',
  parse: parseDesign,
  begin,
  stored,
  change,
  read: readDesignWork,
  // Sums alone are no design.
  isEmpty: ({ text }) => text.kind === 'empty',
  shown: showingsOf,
  flags: (_, reading) => flagsOf(reading),
  summary: (_, reading) => summaryOf(reading),
};
