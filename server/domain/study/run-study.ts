/** What a finished run leaves behind: levels for the standing, and the moments worth coming back to. */
import type { Debrief } from '../debrief/debrief.ts';
import type { Screen } from '../question/question.ts';
import { COSTLY } from './card.ts';
import { type Evidence, subjectName } from './evidence.ts';

export type RunStudy = {
  readonly evidence: readonly Evidence[];
  /** Turns of decisions that lost more than COSTLY points; 1 is the first. */
  readonly costly: readonly number[];
};

export type Finished = {
  readonly runId: string;
  readonly debrief: Debrief;
  /** Those that its scenario counts for. */
  readonly screens: readonly Screen[];
  readonly isRetry: boolean;
  /** Decisions that it took over from the run that it tries again. */
  readonly inherited: number;
  /** Milliseconds since 1970. */
  readonly at: number;
};

/** A retry gives no evidence, since its candidate has read the debrief; and what it took over is the first run's to learn from. */
export function studyOf({ runId, debrief, screens, isRetry, inherited, at }: Finished): RunStudy {
  const costly = debrief.decisions.filter(({ turn, lossValue }) => turn > inherited && lossValue > COSTLY).map(({ turn }) => turn);
  return {
    costly,
    evidence: isRetry ? [] : levelsOf(debrief, screens).map(([subject, level]) => observation(runId, subject, level, at)),
  };
}

/** What a run shows of a screen is the run as a whole: the level in the middle of all its skills. */
function levelsOf({ skills }: Debrief, screens: readonly Screen[]): (readonly [subject: string, level: number])[] {
  const observed = skills.flatMap(({ skill, level }) => (level === null ? [] : [{ skill, level }]));
  if (observed.length === 0) return [];
  const middle = lowerMedian(observed.map(({ level }) => level));
  return [
    ...observed.map(({ skill, level }) => [subjectName({ kind: 'skill', id: skill }), level] as const),
    ...screens.map((id) => [subjectName({ kind: 'screen', id }), middle] as const),
  ];
}

/** Of an even number the lower: a doubt counts against. */
function lowerMedian(levels: readonly number[]): number {
  return levels.toSorted((a, b) => a - b)[Math.floor((levels.length - 1) / 2)] ?? 1;
}

function observation(runId: string, subject: string, level: number, at: number): Evidence {
  return { subject, source: 'run', sourceId: runId, version: 0, level, selfLevel: null, at };
}
