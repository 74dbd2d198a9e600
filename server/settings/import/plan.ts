/** What an import would change: every row of the file beside the one that is here. */
import {
  closed,
  type Merged,
  mergeAnswer,
  mergeCard,
  mergeEvidence,
  mergeMiss,
  mergePreferences,
  mergeRun,
  mergeStory,
} from '../../domain/export/merge.ts';
import type {
  AnswerRow,
  CardRow,
  EvidenceRow,
  MissRow,
  PreferencesRow,
  RecordingRow,
  Rows,
  RunRow,
  ScenarioVersionRow,
  StoryRow,
  Table,
  VersionRow,
} from '../../domain/export/rows.ts';
import type { Wrong } from '../../domain/export/shape.ts';
import { createTally, type Tallied, type Tally } from '../../domain/export/tally.ts';
import type { KeptStore } from '../kept/store.ts';
import { besides, known } from './here.ts';
import type { Upload } from './upload.ts';

/** Rows as they are to be stored: new ones, and changed ones whole. */
export type Plan = {
  readonly preferences: PreferencesRow;
  readonly scenarioVersions: readonly ScenarioVersionRow[];
  readonly runs: readonly RunRow[];
  readonly stories: readonly StoryRow[];
  /** Closed ones first: of the answers to a question one may be open. */
  readonly answers: readonly AnswerRow[];
  readonly versions: readonly (VersionRow & { readonly answerId: string })[];
  readonly cards: readonly CardRow[];
  readonly reviews: readonly (CardRow['reviews'][number] & { readonly cardId: string })[];
  readonly evidence: readonly EvidenceRow[];
  readonly pointerMisses: readonly MissRow[];
  readonly recordings: readonly RecordingRow[];
  readonly tally: Tally;
};

export type Planned = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly wrong: Wrong };

export type PlanAsk = {
  readonly store: KeptStore;
  readonly candidate: string;
  readonly preferences: PreferencesRow;
  /** What a new candidate has. */
  readonly untouched: PreferencesRow;
};

export async function planOf(ask: PlanAsk, { head, rows }: Upload): Promise<Planned> {
  const { store, candidate } = ask;
  const scribe = createScribe();
  const runs = await planRuns(ask, rows, scribe);
  const { stories, names } = await planStories(ask, rows, scribe);
  const answers = await planAnswers(ask, rows, names, scribe);
  const cards = await planCards(ask, rows, scribe);
  const evidence = await planEvidence(ask, rows, answers.numbers, scribe);
  const misses = await known(store, 'pointerMisses', candidate, missKey);
  const pointerMisses = rows.pointerMisses.flatMap((there, index) =>
    scribe.taken('pointerMisses', index, mergeMiss(misses.get(missKey(there)) ?? null, there)),
  );
  const recordings = await planRecordings(ask, rows, scribe);
  const preferences = mergePreferences(ask.preferences, head.preferences, ask.untouched);
  if (scribe.wrong()) return { ok: false, wrong: scribe.wrong() as Wrong };
  const tally = scribe.tally(differences(ask.preferences, preferences));
  const { scenarioVersions } = rows;
  return {
    ok: true,
    plan: { preferences, scenarioVersions, runs, stories, ...answers, ...cards, evidence, pointerMisses, recordings, tally },
  };
}

type Scribe = ReturnType<typeof createScribe>;

/** Counts what is merged, and keeps the first row that cannot be stored. */
function createScribe() {
  const counter = createTally();
  let wrong: Wrong | null = null;
  return {
    ...counter,
    wrong: () => wrong,
    /** The row to be stored, or none. */
    taken<T>(table: Table & Tallied, index: number, merged: Merged<T>): readonly T[] {
      if (merged.kind === 'another')
        wrong ??= { at: `${table}[${index}].id`, expected: 'the same thing as here by this id', saw: 'another' };
      if (merged.kind === 'same') counter.add(table, 'same');
      if (merged.kind === 'another' || merged.kind === 'same') return [];
      counter.add(table, merged.kind);
      return [merged.row];
    },
  };
}

async function planRuns({ store, candidate }: PlanAsk, { runs }: Rows, scribe: Scribe): Promise<readonly RunRow[]> {
  const planned: RunRow[] = [];
  for await (const [there, here, index] of besides(runs, (ids) => store.runs(candidate, ids)))
    planned.push(...scribe.taken('runs', index, mergeRun(here, there)));
  return planned;
}

/** `names`: what stories of the file are called here, where a story of the same run has another id. */
async function planStories({ store, candidate }: PlanAsk, rows: Rows, scribe: Scribe) {
  const byId = await known(store, 'stories', candidate, ({ id }) => id);
  const byRun = new Map([...byId.values()].flatMap((story) => (story.runId === null ? [] : [[story.runId, story] as const])));
  const names = new Map<string, string>();
  const stories = rows.stories.flatMap((there, index) => {
    const here = (there.runId === null ? undefined : byRun.get(there.runId)) ?? byId.get(there.id) ?? null;
    if (here) names.set(there.id, here.id);
    return scribe.taken('stories', index, mergeStory(here, there));
  });
  return { stories, names };
}

async function planAnswers({ store, candidate }: PlanAsk, rows: Rows, names: ReadonlyMap<string, string>, scribe: Scribe) {
  const planned: AnswerRow[] = [];
  const versions: (VersionRow & { readonly answerId: string })[] = [];
  const numbers = new Map<string, ReadonlyMap<number, number>>();
  for await (const [there, here, index] of besides(rows.answers, (ids) => store.answers(candidate, ids))) {
    const storyId = there.storyId && (names.get(there.storyId) ?? there.storyId);
    const result = mergeAnswer(here, { ...there, storyId });
    planned.push(...scribe.taken('answers', index, result.merged));
    versions.push(...result.versions.map((version) => ({ ...version, answerId: there.id })));
    numbers.set(there.id, result.numbers);
    scribe.add('versions', 'added', result.versions.length);
    scribe.add('versions', 'same', result.known);
  }
  return { answers: withOneOpen(planned, await store.openAnswers(candidate)), versions, numbers };
}

/** An answer that is open here stays open; of several in the file the one that was changed last. */
function withOneOpen(answers: readonly AnswerRow[], here: ReadonlyMap<string, string>): readonly AnswerRow[] {
  const open = new Map(here);
  for (const { id, questionId, closedAt } of answers) if (closedAt !== null && open.get(questionId) === id) open.delete(questionId);
  const latest = [...answers].sort((a, b) => b.updatedAt - a.updatedAt);
  const planned = latest.map((answer) => {
    if (answer.closedAt !== null) return answer;
    const holder = open.get(answer.questionId) ?? answer.id;
    open.set(answer.questionId, holder);
    return holder === answer.id ? answer : closed(answer);
  });
  return [...planned.filter(({ closedAt }) => closedAt !== null), ...planned.filter(({ closedAt }) => closedAt === null)];
}

async function planCards({ store, candidate }: PlanAsk, rows: Rows, scribe: Scribe) {
  const byId = await known(store, 'cards', candidate, ({ id }) => id);
  const bySubject = new Map([...byId.values()].map((card) => [cardKey(card), card]));
  const reviews: (CardRow['reviews'][number] & { readonly cardId: string })[] = [];
  const cards = rows.cards.flatMap((there, index) => {
    const here = bySubject.get(cardKey(there)) ?? byId.get(there.id) ?? null;
    const result = mergeCard(here, there);
    reviews.push(...result.reviews.map((review) => ({ ...review, cardId: here?.id ?? there.id })));
    scribe.add('reviews', 'added', result.reviews.length);
    scribe.add('reviews', 'same', there.reviews.length - result.reviews.length);
    return scribe.taken('cards', index, result.merged);
  });
  return { cards, reviews };
}

async function planEvidence(
  { store, candidate }: PlanAsk,
  rows: Rows,
  numbers: ReadonlyMap<string, ReadonlyMap<number, number>>,
  scribe: Scribe,
): Promise<readonly EvidenceRow[]> {
  const here = await known(store, 'evidence', candidate, evidenceKey);
  return rows.evidence.flatMap((row, index) => {
    const version = row.source === 'answer' ? (numbers.get(row.sourceId)?.get(row.version) ?? row.version) : row.version;
    const there = { ...row, version };
    return scribe.taken('evidence', index, mergeEvidence(here.get(evidenceKey(there)) ?? null, there));
  });
}

/** One without its sound would be a player that plays nothing. */
async function planRecordings({ store, candidate }: PlanAsk, rows: Rows, scribe: Scribe): Promise<readonly RecordingRow[]> {
  const here = await known(store, 'recordings', candidate, ({ id }) => id);
  return rows.recordings.flatMap((there, index) => {
    const stored = here.get(there.id);
    if (!stored && there.sound === null) scribe.add('recordings', 'left');
    if (!stored && there.sound === null) return [];
    const kind = stored === undefined ? 'added' : stored.answerId === there.answerId ? 'same' : 'another';
    return scribe.taken('recordings', index, kind === 'added' ? { kind, row: there } : { kind });
  });
}

function cardKey({ kind, subject }: CardRow): string {
  return `${kind} ${subject}`;
}

function missKey({ questionId, pointerId }: MissRow): string {
  return `${questionId}#${pointerId}`;
}

function evidenceKey({ subject, source, sourceId, version }: EvidenceRow): string {
  return [subject, source, sourceId, version].join(' ');
}

function differences(one: PreferencesRow, other: PreferencesRow): number {
  return (Object.keys(one) as (keyof PreferencesRow)[]).filter((key) => one[key] !== other[key]).length;
}
