/** A run in its middle, and the words by which it goes from one person to another. */
import type { Html } from '../html.ts';
import type { ExerciseHead } from '../interview/exercise.ts';
import type { IncidentLog } from '../retrospective/incident-log.ts';
import type { LogPoint } from '../retrospective/log-point.ts';
import type { WrittenPart } from '../retrospective/written-work.ts';
import type { RunView } from '../run/run-view.ts';

/** `gives`: the candidate hands over. `takes`: the candidate takes over from another's notes. */
export const WAYS = ['gives', 'takes'] as const;
export type HandOverWay = (typeof WAYS)[number];

/** What the page shows of the run, as it stands. */
export type Situation = Pick<RunView, 'clock' | 'minutes' | 'start' | 'signals' | 'impacts' | 'findings' | 'feed'> & {
  readonly headingHtml: Html;
  readonly proseHtml: Html;
};

export type HandOver = ExerciseHead & {
  readonly way: HandOverWay;
  readonly role: string;
  /** Who takes it, or who wrote the notes. */
  readonly partner: string;
  /** Whether the evidence leaves one cause. */
  readonly cause: 'known' | 'open';
  readonly scenario: string;
  readonly introHtml: Html;
  readonly situation: Situation;
  /** Up to now. */
  readonly log: IncidentLog;
  /** Of the person before; '' where the candidate hands over. */
  readonly notesHtml: Html;
  /** What was done so far that the next person has to know; none where the candidate takes over. */
  readonly tried: readonly LogPoint[];
  readonly open: readonly LogPoint[];
  /** What is wrong with the notes, or missing; none where the candidate hands over. */
  readonly planted: readonly LogPoint[];
};

const GIVEN = [
  {
    id: 'note',
    name: 'Your hand-over',
    hint: 'How it stands in figures, what was tried, what is open, who has it, when the next word is due.',
    rows: 14,
  },
] as const satisfies readonly WrittenPart[];

const TAKEN = [
  { id: 'understood', name: 'What you understood', hint: 'How it stands, in your own words, and that you have it.', rows: 3 },
  { id: 'first', name: 'What you check first', hint: 'One thing, and by when you say what came of it.', rows: 3 },
  { id: 'unclear', name: 'What is unclear', hint: 'What you would ask before they leave: what is missing, what does not fit.', rows: 3 },
] as const satisfies readonly WrittenPart[];

/** Of both ways: what was stored is read before its content is known. */
export const HAND_OVER_PARTS: readonly WrittenPart[] = [...GIVEN, ...TAKEN];

export function partsOf({ way }: Pick<HandOver, 'way'>): readonly WrittenPart[] {
  switch (way) {
    case 'gives':
      return GIVEN;
    case 'takes':
      return TAKEN;
  }
}
