/** The hand-over as a kind of exercise. Its files name scenarios, which are given as a port. */
import type { Exercise } from '../interview/exercise.ts';
import { changedWork, emptyWork, storedWork, type WrittenWork } from '../retrospective/written-work.ts';
import { HAND_OVER_PARTS, type HandOver, partsOf } from './hand-over.ts';
import type { ScenarioById } from './head.ts';
import { parseHandOver } from './parse.ts';
import { type HandOverReading, readHandOver } from './read.ts';
import { flagsOfHandOver, shownByHandOver, summaryOfHandOver } from './shown.ts';

export function handOvers(scenarios: ScenarioById): Exercise<HandOver, WrittenWork, HandOverReading> {
  return {
    kind: 'hand-over',
    parse: (file, source) => parseHandOver(file, source, scenarios),
    begin: (content) => emptyWork(partsOf(content)),
    stored: (json) => storedWork(json, HAND_OVER_PARTS),
    change: (content, work, form) => changedWork(work, form, partsOf(content)),
    read: readHandOver,
    isEmpty: ({ kind }) => kind === 'empty',
    shown: (_, reading) => shownByHandOver(reading),
    flags: (_, reading) => flagsOfHandOver(reading),
    summary: (_, reading) => summaryOfHandOver(reading),
  };
}
