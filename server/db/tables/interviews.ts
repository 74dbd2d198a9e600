/** Interviews: what was asked for, how they were drawn, and what was said of them afterwards. Their items are rows of their own. */
import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Merged, nextRevision } from '../../domain/export/merged.ts';
import { firstWrong, shown, twice, unless, type Wrong } from '../../domain/export/wrong.ts';
import { LONGEST_ADVERT } from '../../domain/interview/advert-weights.ts';
import { type Interview, ITEM_KINDS, type PartnerMarks, type Setup } from '../../domain/interview/interview.ts';
import { MOST_ITEMS, MOST_STEPS_KEPT, MOST_WORK } from '../../domain/interview/limits.ts';
import { isOwnRating, isPartnerMarks, isSetup, isSteps } from '../../domain/interview/well-formed.ts';
import { candidates } from './candidates.ts';
import { count, fields, id, json, list, name, oneOf, time, integer as whole, text as words } from './shapes.ts';
import { exported, type FileLookup, type InFile } from './table-say.ts';

export const INTERVIEW_STATES = ['open', 'over', 'abandoned'] as const;

export const interviews = sqliteTable(
  'interviews',
  {
    id: text('id').primaryKey(),
    candidateId: text('candidate_id')
      .notNull()
      .references(() => candidates.id),
    state: text('state', { enum: INTERVIEW_STATES }).notNull(),
    setup: text('setup', { mode: 'json' }).$type<Setup>().notNull(),
    /** Which rules drew it, so that a seed of another version is known for what it is. */
    drawVersion: integer('draw_version').notNull(),
    /** Hash of the content that it was drawn from. */
    bank: text('bank').notNull(),
    createdAt: integer('created_at').notNull(),
    /** When it or one of its items changed last. */
    updatedAt: integer('updated_at').notNull(),
    overAt: integer('over_at'),
    own: text('own', { mode: 'json' }).$type<NonNullable<Interview['own']>>(),
    partner: text('partner', { mode: 'json' }).$type<PartnerMarks>(),
    /** Counts its own changes, not those of its items. */
    revision: integer('revision').notNull(),
  },
  (table) => [
    index('interviews_of').on(table.candidateId, table.createdAt),
    check('interviews_state', sql`${table.state} in ('open', 'over', 'abandoned')`),
    check('interviews_ended', sql`(${table.state} = 'open') = (${table.overAt} is null)`),
  ],
);

const item = fields({
  place: whole(1, MOST_ITEMS),
  kind: oneOf(ITEM_KINDS),
  subject: name,
  title: words(300),
  stage: name,
  minutes: whole(0, 240),
  probes: whole(0, 10),
  why: list(20, words(1_000)),
  source: words(300_000),
  steps: json(MOST_STEPS_KEPT * 200, 'what happened, in order'),
  work: json(MOST_WORK, 'the work of an item').orNull,
  answerId: id.orNull,
  runId: id.orNull,
  revision: count,
});

const inFile = {
  id,
  state: oneOf(INTERVIEW_STATES),
  // An advert, each character of it escaped.
  setup: json(6 * LONGEST_ADVERT + 2_000, 'what an interview was asked for'),
  drawVersion: count,
  bank: words(100),
  createdAt: time,
  updatedAt: time,
  overAt: time.orNull,
  own: json(30_000, 'levels by screen').orNull,
  // Sixty items and five screens, a note of 2,000 characters each, escaped.
  partner: json(800_000, 'the marks of a partner').orNull,
  revision: count,
  items: list(MOST_ITEMS, item),
};

export type InterviewInFile = InFile<typeof inFile>;
export type ItemInFile = InterviewInFile['items'][number];

export const exportedInterviews = exported({
  table: interviews,
  since: 3,
  hidden: ['candidateId'],
  fields: inFile,
  key: ['id'],
  counted: 'interviews',
  stamp: sql`${interviews.updatedAt} + ${interviews.revision}`,
  merge: mergeInterview,
  wrong: wrongInterview,
});

/** What went on there goes on from there, item by item; of an item that went two ways the one here stays. */
export function mergeInterview(here: InterviewInFile | null, there: InterviewInFile): Merged<InterviewInFile> {
  if (!here) return { kind: 'added', row: there };
  if (here.createdAt !== there.createdAt || drawOf(here) !== drawOf(there)) return { kind: 'another' };
  const isNewer = there.updatedAt > here.updatedAt;
  const items = here.items.map((one) => mergeItem(one, there.items.find(({ place }) => place === one.place) ?? one, isNewer));
  const newer = isNewer ? there : here;
  const older = isNewer ? here : there;
  const ended = here.state === 'open' ? there : here;
  const said = { own: newer.own ?? older.own, partner: newer.partner ?? older.partner };
  const row = { ...here, state: ended.state, overAt: ended.overAt, ...said, items };
  if (JSON.stringify(row) === JSON.stringify(here)) return { kind: 'same' };
  return { kind: 'changed', row: { ...row, updatedAt: newer.updatedAt, revision: nextRevision(here, there) } };
}

function drawOf({ items }: InterviewInFile): string {
  return items.map(({ place, kind, subject }) => `${place} ${kind} ${subject}`).join();
}

function mergeItem(here: ItemInFile, there: ItemInFile, isNewer: boolean): ItemInFile {
  const before = here.steps as readonly unknown[];
  const after = there.steps as readonly unknown[];
  const wentOn = before.every((step, at) => JSON.stringify(step) === JSON.stringify(after[at]));
  const isLater = wentOn && (after.length > before.length || isNewer);
  const isOther = JSON.stringify({ ...there, revision: here.revision }) !== JSON.stringify(here);
  return isLater && isOther ? { ...there, revision: nextRevision(here, there) } : here;
}

function wrongInterview({ state, overAt, setup, own, partner, items }: InterviewInFile, file: FileLookup): Wrong | null {
  return (
    unless(
      (state === 'open') === (overAt === null),
      '.overAt',
      state === 'open' ? 'null, since it is open' : 'when it ended',
      shown(overAt),
    ) ??
    unless(isSetup(setup), '.setup', 'what an interview is asked for, with all its choices', shown(setup)) ??
    unless(own === null || isOwnRating(own), '.own', 'levels from 1 to 4 by screen, and when', shown(own)) ??
    unless(partner === null || isPartnerMarks(partner), '.partner', 'marks by screen and by item, and when, or null', shown(partner)) ??
    twice('.items', items, '.place', ({ place }) => String(place)) ??
    firstWrong('.items', items, (one) => wrongItem(one, file))
  );
}

function wrongItem({ steps, answerId, runId }: ItemInFile, file: FileLookup): Wrong | null {
  return (
    unless(isSteps(steps), '.steps', 'steps, each with its kind and time', shown(steps)) ??
    unless(
      answerId === null || file.find('answers', 'id', answerId) !== undefined,
      '.answerId',
      'an answer of this file',
      shown(answerId),
    ) ??
    unless(runId === null || file.find('runs', 'id', runId) !== undefined, '.runId', 'a run of this file', shown(runId))
  );
}
