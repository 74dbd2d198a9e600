/** Everything of a candidate as an export holds it: page by page in the order of the keys, or by id. */
import type { InValue } from '@libsql/client';
import type { Database } from '../../db/open.ts';
import type { Prepared, Row } from '../../db/prepared.ts';
import type { AnswerRow, CardRow, RowOf, RunRow, Table, VersionRow } from '../../domain/export/rows.ts';

/** The key of the last row of a page. */
export type Cursor = readonly InValue[];

export type Page<R> = { readonly rows: readonly R[]; readonly next: Cursor | null };

export type KeptStore = {
  /** Rows after a cursor, from the first where there is none, at most `limit`. */
  page<T extends Table>(table: T, candidate: string, after: Cursor | null, limit: number): Promise<Page<RowOf<T>>>;
  runs(candidate: string, ids: readonly string[]): Promise<readonly RunRow[]>;
  answers(candidate: string, ids: readonly string[]): Promise<readonly AnswerRow[]>;
  /** Ids, the newest first. */
  runsByDate(candidate: string): Promise<readonly string[]>;
  /** Without their texts; of each question the oldest first. */
  answersByQuestion(candidate: string): Promise<readonly { readonly id: string; readonly questionId: string }[]>;
  /** The open answer of each question that has one. */
  openAnswers(candidate: string): Promise<ReadonlyMap<string, string>>;
};

type Source<R> = {
  /** Between `select` and `where`; the columns of the key come first. */
  readonly from: string;
  /** `?1` is the candidate. A plus before the column keeps SQLite from its index: rows come by their key. */
  readonly owned: string;
  readonly key: readonly string[];
  /** Below every key that there is. */
  readonly start: Cursor;
  row(columns: readonly unknown[]): R;
};

export function createKeptStore({ prepared }: Pick<Database, 'prepared'>): KeptStore {
  const pages = new Map<Table, ReturnType<Prepared['batch']>>();
  const runs = prepared.batch([byId(SOURCES.runs)]);
  const answers = prepared.batch([byId(SOURCES.answers)]);
  const reviews = prepared.batch([REVIEWS]);
  const byDate = prepared.batch(['select id from runs where candidate_id = ?1 order by updated_at desc, id']);
  const byQuestion = prepared.batch(['select id, question_id from answers where candidate_id = ?1 order by question_id, created_at, id']);
  const open = prepared.batch(['select question_id, id from answers where candidate_id = ?1 and closed_at is null']);

  async function withReviews(cards: readonly CardRow[]): Promise<readonly CardRow[]> {
    const [rows = []] = await reviews([[JSON.stringify(cards.map(({ id }) => id))]]);
    const byCard = new Map<unknown, CardRow['reviews'][number][]>(cards.map(({ id }) => [id, []]));
    for (const row of rows) byCard.get(row[0])?.push(reviewRow(row));
    return cards.map((card) => ({ ...card, reviews: byCard.get(card.id) ?? [] }));
  }

  return {
    async page<T extends Table>(table: T, candidate: string, after: Cursor | null, limit: number): Promise<Page<RowOf<T>>> {
      const source = SOURCES[table] as Source<RowOf<T>>;
      const ask = pages.get(table) ?? prepared.batch([pageOf(source)]);
      pages.set(table, ask);
      const [found = []] = await ask([[candidate, ...(after ?? source.start), limit]]);
      const rows = found.map(source.row);
      const next = found.length < limit ? null : ((found.at(-1) ?? []).slice(0, source.key.length) as Cursor);
      return { rows: table === 'cards' ? ((await withReviews(rows as readonly CardRow[])) as readonly RowOf<T>[]) : rows, next };
    },
    async runs(candidate, ids) {
      const [rows = []] = await runs([[candidate, JSON.stringify(ids)]]);
      return rows.map(SOURCES.runs.row);
    },
    async answers(candidate, ids) {
      const [rows = []] = await answers([[candidate, JSON.stringify(ids)]]);
      return rows.map(SOURCES.answers.row);
    },
    async runsByDate(candidate) {
      const [rows = []] = await byDate([[candidate]]);
      return rows.map(([id]) => String(id));
    },
    async answersByQuestion(candidate) {
      const [rows = []] = await byQuestion([[candidate]]);
      return rows.map(([id, questionId]) => ({ id: String(id), questionId: String(questionId) }));
    },
    async openAnswers(candidate) {
      const [rows = []] = await open([[candidate]]);
      return new Map(rows.map(([question, id]) => [String(question), String(id)]));
    },
  };
}

function pageOf({ from, owned, key, start }: Source<unknown>): string {
  const after = start.map((_, index) => `?${index + 2}`);
  return `select ${from} where ${owned} and (${key}) > (${after}) order by ${key} limit ?${start.length + 2}`;
}

function byId({ from, owned }: Source<unknown>): string {
  return `select ${from} where ${owned} and id in (select value from json_each(?2))`;
}

const REVIEWS = `select card_id, at, rating, was_due, due, stability, difficulty from reviews
  where card_id in (select value from json_each(?1)) order by card_id, at`;

function reviewRow([, at, rating, wasDue, due, stability, difficulty]: Row): CardRow['reviews'][number] {
  return { at, rating, wasDue, due, stability, difficulty } as CardRow['reviews'][number];
}

const DECISIONS = `(select json_group_array(json_array(choice, created_at)) from
  (select choice, created_at from decisions where run_id = runs.id order by turn))`;

// `json(parts)`: a text within a text would be escaped twice.
const VERSIONS = `(select json_group_array(json_array(number, json(parts), words, reason, created_at, self_level, json(missed), read_level)) from
  (select * from answer_versions where answer_id = answers.id order by number))`;

const SCREENS = '(select json_group_array(screen) from (select screen from story_screens where story_id = stories.id order by screen))';

const SOURCES: { readonly [T in Table]: Source<RowOf<T>> } = {
  evidence: {
    from: 'subject, source, source_id, version, level, self_level, at from evidence',
    owned: 'candidate_id = ?1',
    key: ['subject', 'source', 'source_id', 'version'],
    start: ['', '', '', -1],
    row: ([subject, source, sourceId, version, level, selfLevel, at]) =>
      ({ subject, source, sourceId, version, level, selfLevel, at }) as RowOf<'evidence'>,
  },
  pointerMisses: {
    from: 'question_id, pointer_id, times from pointer_misses',
    owned: 'candidate_id = ?1',
    key: ['question_id', 'pointer_id'],
    start: ['', ''],
    row: ([questionId, pointerId, times]) => ({ questionId, pointerId, times }) as RowOf<'pointerMisses'>,
  },
  cards: {
    from: `id, kind, subject, due, stability, difficulty, scheduled_days, reps, lapses, state, reviewed_at, buried_until, created_at from cards`,
    owned: '+candidate_id = ?1',
    key: ['id'],
    start: [''],
    row: ([id, kind, subject, due, stability, difficulty, scheduledDays, reps, lapses, state, reviewedAt, buriedUntil, createdAt]) => {
      const schedule = { due, stability, difficulty, scheduledDays, reps, lapses, state, reviewedAt, buriedUntil, createdAt };
      return { id, kind, subject, ...schedule, reviews: [] as CardRow['reviews'] } as CardRow;
    },
  },
  recordings: {
    from: 'id, answer_id, type, bytes, milliseconds, created_at from recordings',
    owned: '+candidate_id = ?1',
    key: ['id'],
    start: [''],
    row: ([id, answerId, type, bytes, milliseconds, createdAt]) =>
      ({ id, answerId, type, bytes, milliseconds, createdAt, sound: null }) as RowOf<'recordings'>,
  },
  answers: {
    from: `id, question_id, parts, words, revision, tab, sent, story_id, simulated, created_at, updated_at, closed_at, ${VERSIONS} from answers`,
    owned: '+candidate_id = ?1',
    key: ['id'],
    start: [''],
    row: ([id, questionId, parts, words, revision, tab, sent, storyId, simulated, createdAt, updatedAt, closedAt, versions]) => {
      const saved = { words, revision, tab, sent, storyId, simulated: simulated === 1, createdAt, updatedAt, closedAt };
      return { id, questionId, parts: parsed(parts), ...saved, versions: parsed<VersionColumns[]>(versions).map(versionRow) } as AnswerRow;
    },
  },
  stories: {
    from: `id, title, happened, role, parts, numbers, skills, ${SCREENS}, run_id, words, revision, created_at, updated_at from stories`,
    owned: '+candidate_id = ?1',
    key: ['id'],
    start: [''],
    row: ([id, title, happened, role, parts, numbers, skills, screens, runId, words, revision, createdAt, updatedAt]) => {
      const told = { title, happened, role, parts: parsed(parts), numbers, skills: parsed(skills), screens: parsed(screens) };
      return { id, ...told, runId, words, revision, createdAt, updatedAt } as RowOf<'stories'>;
    },
  },
  runs: {
    from: `id, scenario_id, hash, seed, created_at, updated_at, state, outcome, score, studied, ${DECISIONS} from runs`,
    owned: '+candidate_id = ?1',
    key: ['id'],
    start: [''],
    row: ([id, scenarioId, hash, seed, createdAt, updatedAt, state, outcome, score, studied, decisions]) => {
      const taken = parsed<[string, number][]>(decisions).map(([choice, at]) => ({ choice, createdAt: at }));
      return {
        id,
        scenarioId,
        hash,
        seed,
        createdAt,
        updatedAt,
        state,
        outcome,
        score,
        studied: studied === 1,
        decisions: taken,
      } as RunRow;
    },
  },
  scenarioVersions: {
    from: 'hash, scenario_id, bytes, created_at from scenario_versions',
    owned: 'hash in (select hash from runs where candidate_id = ?1)',
    key: ['hash'],
    start: [''],
    row: ([hash, scenarioId, bytes, createdAt]) =>
      ({ hash, scenarioId, bytes: Buffer.from(bytes as Uint8Array).toString('base64'), createdAt }) as RowOf<'scenarioVersions'>,
  },
};

type VersionColumns = readonly [
  number,
  VersionRow['parts'],
  number,
  VersionRow['reason'],
  number,
  number | null,
  readonly string[] | null,
  number | null,
];

function versionRow([number, parts, words, reason, createdAt, selfLevel, missed, readLevel]: VersionColumns): VersionRow {
  return { number, parts, words, reason, createdAt, selfLevel, missed, readLevel };
}

function parsed<T>(column: unknown): T {
  return JSON.parse(String(column)) as T;
}
