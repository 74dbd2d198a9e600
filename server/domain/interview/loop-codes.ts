/** Every code a problem of a loop may have, its level, and what it means. */
import { error, type Meaning, SOURCE_CODES, warning } from '../authoring/codes.ts';
import type { Reporter as AnyReporter } from '../authoring/reporter.ts';

export const LOOP_CODES = {
  ...SOURCE_CODES,

  'misplaced-block': error('the text of a loop holds something other than paragraphs'),
  'reserved-id': error('a stage has the name of what is no stage'),
  'duplicate-value': error('a list holds a value twice'),
  'empty-list': error('a list, or a map of stages or slots, is empty that must name something'),
  'too-many': error('more than 6 stages, or more than 10 slots in one'),
  'misfit-key': error('a slot has a key that is not for what it draws'),
  'unknown-slot': error('no slot of the stage has this name'),
  'long-stage': error('the slots that are never dropped take longer than the stage'),
  'short-stage': warning('the slots fill less than three quarters of the stage'),
  'long-loop': error('all stages together take longer than 240 minutes'),
  'missed-screen': warning('a stage screens for what none of its slots may draw'),
  'empty-slot': warning('nothing in the bank can fill a slot'),
} as const satisfies Readonly<Record<string, Meaning>>;

export type LoopCode = keyof typeof LOOP_CODES;

export type LoopReporter = AnyReporter<LoopCode>;
