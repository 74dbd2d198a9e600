/** An incident to write the review of: from a file, or from a finished run of one's own. */
import type { Html } from '../html.ts';
import type { ExerciseHead } from '../interview/exercise.ts';
import type { IncidentLog } from './incident-log.ts';
import type { LogPoint } from './log-point.ts';

export type Retrospective = ExerciseHead & {
  /** Whose incident it was: its words are given, or were lived through. */
  readonly source: 'file' | 'run';
  readonly role: string;
  readonly introHtml: Html;
  readonly log: IncidentLog;
  /** What had to meet for it to happen as it did. */
  readonly conditions: readonly LogPoint[];
  readonly well: readonly LogPoint[];
  /** Which kind of failure it is; none of a run. */
  readonly failureClass: readonly LogPoint[];
  /** The single cause, or the person, that the log invites to name. */
  readonly temptations: readonly LogPoint[];
};
