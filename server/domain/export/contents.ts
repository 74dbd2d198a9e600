/** An export as a whole: its head, its rows by their shapes, and whether what one row names is there. */
import { fitness } from '../answer/recording.ts';
import { subjectOf } from '../study/card.ts';
import type { Contents } from './file-reader.ts';
import {
  type CardRow,
  FORMAT,
  type PreferencesRow,
  preferences,
  type RecordingRow,
  type Rows,
  type RunRow,
  shapeOf,
  TABLES,
  type Table,
  VERSION,
} from './rows.ts';
import { below, shown, type Wrong } from './shape.ts';

export type Head = { readonly preferences: PreferencesRow };

/** What a file says of itself, before its rows are looked at: a newer one may hold anything. */
export type HeadReading =
  | { readonly kind: 'head'; readonly head: Head }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'wrong'; readonly wrong: Wrong };

export function readHead({ head, lists }: Contents): HeadReading {
  const version = head.get('version');
  if (head.get('format') !== FORMAT) return { kind: 'foreign' };
  if (typeof version === 'number' && version > VERSION) return { kind: 'newer', version };
  if (version !== VERSION) return wrongAt('version', String(VERSION), head.has('version') ? shown(version) : 'nothing');
  const strange = [...[...head.keys()].filter((name) => !HEAD.includes(name)), ...[...lists.keys()].filter((name) => !isTable(name))];
  if (strange[0] !== undefined) return wrongAt(strange[0], `only ${[...HEAD, ...TABLES].join(', ')}`, 'this');
  const missing = TABLES.find((table) => !lists.has(table));
  if (missing) return wrongAt(missing, 'a list', 'nothing');
  const set = head.get('preferences');
  const found = preferences.wrong(set);
  if (found) return { kind: 'wrong', wrong: below('preferences', found) };
  return { kind: 'head', head: { preferences: set as PreferencesRow } };
}

/** By its shape alone. */
export function wrongRow(table: Table, row: unknown, index: number): Wrong | null {
  const found = shapeOf(table).wrong(row);
  return found && below(`${table}[${index}]`, found);
}

/** What the language of the domain has no words for: bytes that are written in base64, and their sha-256 in hex. */
export type Bytes = { readonly bytesOf: (base64: string) => Uint8Array; readonly hashOf: (bytes: Uint8Array) => string };

/** Every rule that looks further than one field; each gives the first row that breaks it. */
export function wrongTogether(rows: Rows, bytes: Bytes): Wrong | null {
  for (const rule of RULES) {
    const found = rule(rows, bytes);
    if (found) return found;
  }
  return null;
}

type Rule = (rows: Rows, bytes: Bytes) => Wrong | null;

const HEAD = ['format', 'version', 'app', 'exported', 'preferences'];

const RULES: readonly Rule[] = [
  ({ scenarioVersions }) => twice('scenarioVersions', scenarioVersions, 'hash', (row) => row.hash),
  ({ runs }) => twice('runs', runs, 'id', (row) => row.id),
  ({ stories }) => twice('stories', stories, 'id', (row) => row.id),
  ({ stories }) => twice('stories', stories, 'runId', (row) => row.runId),
  ({ answers }) => twice('answers', answers, 'id', (row) => row.id),
  ({ recordings }) => twice('recordings', recordings, 'id', (row) => row.id),
  ({ cards }) => twice('cards', cards, 'id', (row) => row.id),
  ({ cards }) => twice('cards', cards, 'subject', (row) => `${row.kind} ${row.subject}`),
  ({ pointerMisses }) => twice('pointerMisses', pointerMisses, 'pointerId', (row) => `${row.questionId}#${row.pointerId}`),
  ({ evidence }) => twice('evidence', evidence, 'subject', (row) => [row.subject, row.source, row.sourceId, row.version].join()),
  ({ stories }) => firstOf('stories', stories, (row) => twice('screens', row.screens, '', (screen) => screen)),
  ({ answers }) =>
    firstOf('answers', answers, ({ versions }) =>
      outOfOrder(
        'versions',
        versions.map((one) => one.number),
        '.number',
      ),
    ),
  ({ cards }) =>
    firstOf('cards', cards, ({ reviews }) =>
      outOfOrder(
        'reviews',
        reviews.map((one) => one.at),
        '.at',
      ),
    ),
  ({ answers }) =>
    firstOf('answers', answers, ({ versions }) => firstOf('versions', versions, (one) => unlessBoth(one.selfLevel, one.missed))),
  ({ scenarioVersions }, { hashOf, bytesOf }) =>
    firstOf('scenarioVersions', scenarioVersions, ({ hash, bytes }) =>
      unless(hashOf(bytesOf(bytes)) === hash, '.bytes', 'the text whose sha-256 is the hash', 'another'),
    ),
  ({ recordings }, { bytesOf }) => firstOf('recordings', recordings, (row) => notItsSound(row, bytesOf)),
  ({ runs }) => firstOf('runs', runs, ending),
  ({ runs, scenarioVersions }) =>
    naming('runs', runs, 'hash', (row) => row.hash, new Set(scenarioVersions.map((row) => row.hash)), 'a text in scenarioVersions'),
  ({ stories, runs }) => naming('stories', stories, 'runId', (row) => row.runId, new Set(runs.map((row) => row.id)), 'a run of this file'),
  ({ answers, stories }) =>
    naming('answers', answers, 'storyId', (row) => row.storyId, new Set(stories.map((row) => row.id)), 'a story of this file'),
  ({ recordings, answers }) =>
    naming('recordings', recordings, 'answerId', (row) => row.answerId, new Set(answers.map((row) => row.id)), 'an answer of this file'),
  ({ cards, runs }) => {
    const turns = new Map(runs.map((row) => [row.id, row.decisions.length]));
    return firstOf('cards', cards, (row) => aboutNothing(row, turns));
  },
];

function notItsSound({ type, bytes, milliseconds, sound }: RecordingRow, bytesOf: Bytes['bytesOf']): Wrong | null {
  if (sound === null) return null;
  const heard = bytesOf(sound);
  return (
    unless(heard.length === bytes, '.sound', `${bytes} bytes`, `${heard.length}`) ??
    unless(fitness({ type, bytes: heard, milliseconds }).ok, '.sound', `a recording as ${type}`, 'something else')
  );
}

function ending({ state, outcome, score }: RunRow): Wrong | null {
  const isOver = state === 'over';
  return (
    unless(isOver === (outcome !== null), '.outcome', isOver ? 'how it ended' : 'null, since it is not over', shown(outcome)) ??
    unless(isOver || score === null, '.score', 'null, since it is not over', shown(score))
  );
}

function aboutNothing({ kind, subject }: CardRow, turns: ReadonlyMap<string, number>): Wrong | null {
  const about = subjectOf(kind, subject);
  const isThere = about !== null && (about.kind !== 'decision' || (about.turn >= 1 && about.turn <= (turns.get(about.runId) ?? 0)));
  return unless(
    isThere,
    '.subject',
    kind === 'decision' ? 'a decision of a run of this file' : `what a ${kind} card is about`,
    shown(subject),
  );
}

function unlessBoth(selfLevel: number | null, missed: readonly string[] | null): Wrong | null {
  return unless(
    (selfLevel === null) === (missed === null),
    '.missed',
    selfLevel === null ? 'null, since it was not rated' : 'a list',
    shown(missed),
  );
}

function twice<T>(list: string, rows: readonly T[], field: string, keyOf: (row: T) => string | null): Wrong | null {
  const seen = new Map<string, number>();
  return firstOf(list, rows, (row, index) => {
    const key = keyOf(row);
    const before = key === null ? undefined : seen.get(key);
    if (key !== null) seen.set(key, index);
    return unless(before === undefined, field && `.${field}`, 'what no other row has', `the same as in ${list}[${before}]`);
  });
}

function outOfOrder(list: string, numbers: readonly number[], field: string): Wrong | null {
  return firstOf(list, numbers, (number, index) =>
    unless(index === 0 || number > (numbers[index - 1] ?? 0), field, 'more than in the row before', `${number}`),
  );
}

function naming<T>(
  list: string,
  rows: readonly T[],
  field: string,
  nameOf: (row: T) => string | null,
  known: ReadonlySet<string>,
  expected: string,
) {
  return firstOf(list, rows, (row) => {
    const name = nameOf(row);
    return unless(name === null || known.has(name), `.${field}`, expected, shown(name));
  });
}

function firstOf<T>(list: string, rows: readonly T[], wrong: (row: T, index: number) => Wrong | null): Wrong | null {
  for (const [index, row] of rows.entries()) {
    const found = wrong(row, index);
    if (found) return below(`${list}[${index}]`, found.at !== '' && !found.at.startsWith('.') ? below('.', found) : found);
  }
  return null;
}

function unless(fits: boolean, at: string, expected: string, saw: string): Wrong | null {
  return fits ? null : { at, expected, saw };
}

function wrongAt(at: string, expected: string, saw: string): HeadReading {
  return { kind: 'wrong', wrong: { at, expected, saw } };
}

function isTable(name: string): name is Table {
  return TABLES.some((table) => table === name);
}
