/** What an export holds: its head, and the rows of each list with what belongs to them. */
import { MOST_IN_A_DRAFT, MOST_IN_A_PART } from '../answer/draft.ts';
import { AUDIO_TYPES, RECORDING_LIMITS } from '../answer/recording.ts';
import { REASONS } from '../answer/version.ts';
import { SCREENS } from '../question/question.ts';
import { ENDINGS, SKILLS } from '../scenario/scenario.ts';
import { fields, integer, list, oneOf, orNull, real, type Shape, type TypeOf, text, texts, truth } from './shape.ts';

export const FORMAT = 'dry-run';
/** Grows when an earlier Dry Run could no longer read what a later one writes. */
export const VERSION = 1;

/** The file of a scenario, in bytes. */
const LARGEST_SCENARIO = 256 * 1024;

const id = text(16, 'an id of 16 letters, digits, - and _', /^[\w-]{16}$/);
const name = text(100, 'a name of letters, digits, - and _', /^[\w-]+$/);
/** Milliseconds since 1970, to the end of the year 9999. */
const time = integer(0, 253_402_300_799_999);
const count = integer(0, 1_000_000_000);
const level = orNull(integer(1, 4));
const parts = texts(MOST_IN_A_PART, MOST_IN_A_DRAFT);
const base64 = (bytes: number) => text(Math.ceil(bytes / 3) * 4, `base64 of at most ${bytes} bytes`, /^[A-Za-z0-9+/]*={0,2}$/);
/** The scheduler's own numbers; days and a scale of ten, with room. */
const weight = real(0, 1_000_000);

export const preferences = fields({
  interviewOn: orNull(text(10, 'a date like 2026-12-04', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)),
  minutesADay: orNull(integer(1, 480)),
  wordsAMinute: integer(80, 240),
  cardsADay: integer(1, 200),
});

const evidence = fields({
  subject: text(120, 'a subject like screen:people', /^(screen|skill|question):[\w-]+$/),
  source: oneOf(['run', 'answer']),
  sourceId: id,
  version: count,
  level,
  selfLevel: level,
  at: time,
});

const pointerMiss = fields({ questionId: name, pointerId: name, times: integer(1, 1_000_000) });

const review = fields({ at: time, rating: integer(1, 4), wasDue: time, due: time, stability: weight, difficulty: weight });

const card = fields({
  ...{ id, kind: oneOf(['question', 'decision', 'pointer']), subject: text(220), due: time, stability: weight, difficulty: weight },
  ...{ scheduledDays: count, reps: count, lapses: count, state: integer(0, 3), reviewedAt: orNull(time), buriedUntil: orNull(time) },
  createdAt: time,
  reviews: list(100_000, review),
});

const recording = fields({
  ...{ id, answerId: id, type: oneOf(AUDIO_TYPES), bytes: integer(1, RECORDING_LIMITS.bytes), milliseconds: count, createdAt: time },
  /** Null in an export without the sound. */
  sound: orNull(base64(RECORDING_LIMITS.bytes)),
});

const version = fields({
  ...{ number: integer(1, 1_000_000_000), parts, words: count, reason: oneOf(REASONS), createdAt: time, selfLevel: level },
  missed: orNull(list(100, name)),
  readLevel: level,
});

const answer = fields({
  ...{ id, questionId: name, parts, words: count, revision: count, tab: text(100), sent: count, storyId: orNull(id), simulated: truth },
  ...{ createdAt: time, updatedAt: time, closedAt: orNull(time) },
  versions: list(1_000_000, version),
});

const story = fields({
  ...{ id, title: text(1_000), happened: text(2_000), role: text(2_000), parts, numbers: text(10_000), skills: list(20, oneOf(SKILLS)) },
  ...{ screens: list(10, oneOf(SCREENS)), runId: orNull(id), words: count, revision: count, createdAt: time, updatedAt: time },
});

const decision = fields({ choice: text(2_000), createdAt: time });

const run = fields({
  ...{ id, scenarioId: name, hash: text(64, 'a sha-256 in hex', /^[0-9a-f]{64}$/), seed: integer(0, Number.MAX_SAFE_INTEGER) },
  ...{ createdAt: time, updatedAt: time, state: oneOf(['open', 'over', 'abandoned']) },
  outcome: orNull(oneOf([...ENDINGS, 'out of time', 'stuck'])),
  score: orNull(real(0, 100)),
  studied: truth,
  decisions: list(10_000, decision),
});

const scenarioVersion = fields({
  ...{ hash: text(64, 'a sha-256 in hex', /^[0-9a-f]{64}$/), scenarioId: name, bytes: base64(LARGEST_SCENARIO), createdAt: time },
});

/**
 * In the order of the file: what names others stands before what it names. It is written while the candidate may go on working, and so
 * what an earlier row names is there by the time that its own row is written.
 */
export const SHAPES = {
  evidence,
  pointerMisses: pointerMiss,
  cards: card,
  recordings: recording,
  answers: answer,
  stories: story,
  runs: run,
  scenarioVersions: scenarioVersion,
};

export type Table = keyof typeof SHAPES;
export const TABLES = Object.keys(SHAPES) as readonly Table[];

export type RowOf<T extends Table> = TypeOf<(typeof SHAPES)[T]>;
export type Rows = { readonly [T in Table]: readonly RowOf<T>[] };

export type EvidenceRow = RowOf<'evidence'>;
export type MissRow = RowOf<'pointerMisses'>;
export type CardRow = RowOf<'cards'>;
export type RecordingRow = RowOf<'recordings'>;
export type AnswerRow = RowOf<'answers'>;
export type VersionRow = AnswerRow['versions'][number];
export type StoryRow = RowOf<'stories'>;
export type RunRow = RowOf<'runs'>;
export type ScenarioVersionRow = RowOf<'scenarioVersions'>;
export type PreferencesRow = TypeOf<typeof preferences>;

export function shapeOf(table: Table): Shape<unknown> {
  return SHAPES[table];
}
