/** What a plan puts into which columns: rows as the tables hold them. */
import type { Plan } from './plan.ts';

export type Value = string | number | null | Uint8Array;

export type Insertion = {
  readonly table: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  /** A row that is there already stays as it is; otherwise it becomes this one. */
  readonly isNew: boolean;
  readonly rows: readonly (readonly Value[])[];
};

/** In an order in which what a row names is there before it. */
export function insertionsOf(candidate: string, plan: Plan): readonly Insertion[] {
  const added = (table: string, columns: readonly string[], key: readonly string[], rows: Insertion['rows']) => ({
    table,
    columns,
    key,
    isNew: true,
    rows,
  });
  const stored = (table: string, columns: readonly string[], key: readonly string[], rows: Insertion['rows']) => ({
    table,
    columns,
    key,
    isNew: false,
    rows,
  });
  return [
    added('scenario_versions', SCENARIO_VERSION, ['hash'], plan.scenarioVersions.map(versionOf)),
    stored(
      'runs',
      RUN,
      ['id'],
      plan.runs.map((run) => runOf(candidate, run)),
    ),
    added('decisions', DECISION, ['run_id', 'turn'], plan.runs.flatMap(decisionsOf)),
    stored(
      'stories',
      STORY,
      ['id'],
      plan.stories.map((story) => storyOf(candidate, story)),
    ),
    added(
      'story_screens',
      SCREEN,
      ['story_id', 'screen'],
      plan.stories.flatMap((story) => screensOf(candidate, story)),
    ),
    stored(
      'answers',
      ANSWER,
      ['id'],
      plan.answers.map((answer) => answerOf(candidate, answer)),
    ),
    added('answer_versions', VERSION, ['answer_id', 'number'], plan.versions.map(answerVersionOf)),
    added(
      'recordings',
      RECORDING,
      ['id'],
      plan.recordings.map((recording) => recordingOf(candidate, recording)),
    ),
    stored(
      'cards',
      CARD,
      ['id'],
      plan.cards.map((card) => cardOf(candidate, card)),
    ),
    added(
      'reviews',
      REVIEW,
      ['card_id', 'at'],
      plan.reviews.map((review) => reviewOf(candidate, review)),
    ),
    stored(
      'evidence',
      EVIDENCE,
      EVIDENCE_KEY,
      plan.evidence.map((one) => evidenceOf(candidate, one)),
    ),
    stored(
      'pointer_misses',
      MISS,
      MISS_KEY,
      plan.pointerMisses.map((one) => [candidate, one.questionId, one.pointerId, one.times]),
    ),
  ];
}

const SCENARIO_VERSION = ['hash', 'scenario_id', 'bytes', 'created_at'];
const DECISION = ['run_id', 'turn', 'choice', 'created_at'];
const SCREEN = ['story_id', 'candidate_id', 'screen'];
const RUN = [
  'id',
  'candidate_id',
  'scenario_id',
  'hash',
  'seed',
  'created_at',
  'updated_at',
  'state',
  'outcome',
  'score',
  'turns',
  'studied',
];
const STORY = [
  ...['id', 'candidate_id', 'title', 'happened', 'role', 'parts', 'numbers', 'skills', 'run_id', 'words', 'revision', 'bank', 'created_at'],
  'updated_at',
];
const ANSWER = [
  ...['id', 'candidate_id', 'question_id', 'parts', 'words', 'revision', 'tab', 'sent', 'version', 'story_id', 'simulated', 'created_at'],
  ...['updated_at', 'closed_at'],
];
const VERSION = ['answer_id', 'number', 'parts', 'words', 'reason', 'created_at', 'self_level', 'missed', 'read_level'];
const RECORDING = ['id', 'answer_id', 'candidate_id', 'type', 'bytes', 'milliseconds', 'created_at'];
const CARD = [
  ...[
    'id',
    'candidate_id',
    'kind',
    'subject',
    'due',
    'stability',
    'difficulty',
    'scheduled_days',
    'reps',
    'lapses',
    'state',
    'reviewed_at',
  ],
  ...['buried_until', 'created_at'],
];
const REVIEW = ['card_id', 'at', 'candidate_id', 'rating', 'was_due', 'due', 'stability', 'difficulty'];
const EVIDENCE = ['candidate_id', 'subject', 'source', 'source_id', 'version', 'level', 'self_level', 'at'];
const EVIDENCE_KEY = ['candidate_id', 'subject', 'source', 'source_id', 'version'];
const MISS = ['candidate_id', 'question_id', 'pointer_id', 'times'];
const MISS_KEY = ['candidate_id', 'question_id', 'pointer_id'];

function versionOf({ hash, scenarioId, bytes, createdAt }: Plan['scenarioVersions'][number]): Value[] {
  return [hash, scenarioId, new Uint8Array(Buffer.from(bytes, 'base64')), createdAt];
}

function runOf(candidate: string, run: Plan['runs'][number]): Value[] {
  const { id, scenarioId, hash, seed, createdAt, updatedAt, state, outcome, score, decisions, studied } = run;
  return [id, candidate, scenarioId, hash, seed, createdAt, updatedAt, state, outcome, score, decisions.length, Number(studied)];
}

function decisionsOf({ id, decisions }: Plan['runs'][number]): Value[][] {
  return decisions.map(({ choice, createdAt }, index) => [id, index + 1, choice, createdAt]);
}

/** No bank: it is matched anew when it is met. */
function storyOf(candidate: string, story: Plan['stories'][number]): Value[] {
  const { id, title, happened, role, parts, numbers, skills, runId, words, revision, createdAt, updatedAt } = story;
  const told = [title, happened, role, JSON.stringify(parts), numbers, JSON.stringify(skills)];
  return [id, candidate, ...told, runId, words, revision, '', createdAt, updatedAt];
}

function screensOf(candidate: string, { id, screens }: Plan['stories'][number]): Value[][] {
  return screens.map((screen) => [id, candidate, screen]);
}

function answerOf(candidate: string, answer: Plan['answers'][number]): Value[] {
  const { id, questionId, parts, words, revision, tab, sent, versions, storyId, simulated, createdAt, updatedAt, closedAt } = answer;
  const newest = versions.at(-1)?.number ?? 0;
  return [
    id,
    candidate,
    questionId,
    JSON.stringify(parts),
    words,
    revision,
    tab,
    sent,
    newest,
    storyId,
    Number(simulated),
    createdAt,
    updatedAt,
    closedAt,
  ];
}

function answerVersionOf(version: Plan['versions'][number]): Value[] {
  const { answerId, number, parts, words, reason, createdAt, selfLevel, missed, readLevel } = version;
  return [answerId, number, JSON.stringify(parts), words, reason, createdAt, selfLevel, missed && JSON.stringify(missed), readLevel];
}

function recordingOf(candidate: string, { id, answerId, type, bytes, milliseconds, createdAt }: Plan['recordings'][number]): Value[] {
  return [id, answerId, candidate, type, bytes, milliseconds, createdAt];
}

function cardOf(candidate: string, card: Plan['cards'][number]): Value[] {
  const { id, kind, subject, due, stability, difficulty, scheduledDays, reps, lapses, state, reviewedAt, buriedUntil, createdAt } = card;
  return [id, candidate, kind, subject, due, stability, difficulty, scheduledDays, reps, lapses, state, reviewedAt, buriedUntil, createdAt];
}

function reviewOf(candidate: string, { cardId, at, rating, wasDue, due, stability, difficulty }: Plan['reviews'][number]): Value[] {
  return [cardId, at, candidate, rating, wasDue, due, stability, difficulty];
}

function evidenceOf(candidate: string, { subject, source, sourceId, version, level, selfLevel, at }: Plan['evidence'][number]): Value[] {
  return [candidate, subject, source, sourceId, version, level, selfLevel, at];
}
