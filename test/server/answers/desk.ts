/** A desk with two questions on it, and someone who answers them as a browser does. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { newId } from '../../../server/db/ids.ts';
import type { StartOptions } from '../../../server/start-app.ts';
import { matchedBy } from '../../../server/stories/match-store.ts';
import { temporaryFolder } from '../temporary.ts';
import { get, post, startTestApp, type TestApp } from '../visitor.ts';

/** Sunday, 22 November 2026, 14:02 on this machine. */
export const NOW = new Date(2026, 10, 22, 14, 2).getTime();
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export type Desk = TestApp & {
  /** Moves the clock. */
  later(milliseconds: number): void;
  /** The folder of its questions. */
  readonly questions: string;
};

export async function openDesk(options: StartOptions & { folder?: string; questions?: string } = {}): Promise<Desk> {
  const questions = options.questions ?? temporaryFolder();
  if (!options.questions) for (const [id, text] of Object.entries(QUESTIONS)) writeFileSync(join(questions, `${id}.md`), text);
  let time = NOW;
  const running = await startTestApp({ now: () => time, ...options, questions });
  if (running.bank.questions().length === 0) throw new Error(JSON.stringify(running.bank.broken()));
  const later = (milliseconds: number) => {
    time += milliseconds;
  };
  return { ...running, later, questions };
}

/** What a page's form holds before anything is typed into it. */
export type Sheet = { readonly id: string; readonly fields: Record<string, string> };

export async function sheetOf(desk: Desk, question = 'outage'): Promise<Sheet> {
  return sheetIn(await (await get(desk, `/questions/${question}`)).text());
}

export function sheetIn(page: string): Sheet {
  const [, id = ''] = /<form id="draft" method="post" action="\/answers\/(?:draft\?answer=)?([\w-]+)/.exec(page) ?? [];
  const hidden = [...page.matchAll(/<input type="hidden"(?: form="draft")? name="(question|revision|tab|sent|settles)" value="([^"]*)"/g)];
  return { id, fields: Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value])) };
}

export const JSON_ASKED = { Accept: 'application/json' };

export type Draft = Record<string, string>;

export function partsAsFields(draft: Draft): Draft {
  return Object.fromEntries(Object.entries(draft).map(([part, text]) => [`part-${part}`, text]));
}

/** By the button, as without a script. */
export function save(desk: Desk, { id, fields }: Sheet, draft: Draft, more: Record<string, string> = { by: 'hand' }): Promise<Response> {
  return post(desk, `/answers/${id}/draft`, { ...fields, ...partsAsFields(draft), ...more });
}

/** As a page's script does, which counts what it sends. */
export function autosave(
  desk: Desk,
  { id, fields }: Sheet,
  sent: number,
  draft: Draft,
  more: Record<string, string> = {},
): Promise<Response> {
  return post(desk, `/answers/${id}/draft`, { ...fields, sent: String(sent), ...partsAsFields(draft), ...more }, JSON_ASKED);
}

export function rate(desk: Desk, { id, fields }: Sheet, draft: Draft, level: string, shown: readonly string[] = []): Promise<Response> {
  const ticked = Object.fromEntries(shown.map((pointer) => [`shown-${pointer}`, '1']));
  return post(desk, `/answers/${id}/ratings`, { ...fields, ...partsAsFields(draft), level, ...ticked });
}

export type AnswerRow = {
  id: string;
  parts: Draft;
  revision: number;
  version: number;
  closed: boolean;
  simulated: number;
  story: string | null;
};

export async function stored({ database }: Desk): Promise<AnswerRow[]> {
  const rows = await database.reader.all<Record<string, string | number | null>>('select * from answers order by n');
  return rows.map((row) => ({
    id: String(row.id),
    parts: JSON.parse(String(row.parts)) as Draft,
    revision: Number(row.revision),
    version: Number(row.version),
    closed: row.closed_at !== null,
    simulated: Number(row.simulated),
    story: row.story_id as string | null,
  }));
}

/** `reason: text of its first part`, oldest first. */
export async function versions({ database }: Desk): Promise<string[]> {
  const rows = await database.reader.all<{ reason: string; parts: string }>(
    'select reason, parts from answer_versions order by created_at, number',
  );
  return rows.map(({ reason, parts }) => `${reason}: ${Object.values(JSON.parse(parts) as Draft)[0] ?? ''}`);
}

export async function rows(desk: Desk, table: string): Promise<Record<string, unknown>[]> {
  return desk.database.reader.all(sql.raw(`select * from ${table}`));
}

/** Another candidate's answer, as no page of ours makes it. */
export async function strangersAnswer(desk: Desk): Promise<string> {
  const id = newId();
  const stranger = newId();
  await desk.database.writer.write([
    { sql: 'insert into candidates (id, created_at) values (?, 1)', args: [stranger] },
    {
      sql: `insert into answers (id, candidate_id, question_id, parts, words, revision, tab, sent, version, simulated, created_at, updated_at)
        values (?, ?, 'outage', '{"action":"Not yours."}', 2, 1, '', 0, 1, 0, 1, 1)`,
      args: [id, stranger],
    },
    {
      sql: `insert into answer_versions (answer_id, number, parts, words, reason, created_at) values (?, 1, '{"action":"Not yours."}', 2, 'saved', 1)`,
      args: [id],
    },
  ]);
  return id;
}

export async function story(
  desk: Desk,
  parts: Draft,
  strength: 'strong' | 'partial' = 'strong',
  runId: string | null = null,
): Promise<string> {
  const id = newId();
  const { candidate } = desk.database;
  await desk.database.writer.write([
    {
      sql: `insert into stories (id, candidate_id, title, happened, role, parts, numbers, skills, run_id, words, revision, bank, created_at, updated_at)
        values (?, ?, ?, '2024', '', ?, '', '[]', ?, 10, 1, ?, 1, 1)`,
      args: [id, candidate, `The <b>${strength}</b> one`, JSON.stringify(parts), runId, matchedBy(desk.bank.hash())],
    },
    {
      sql: `insert into story_matches (story_id, candidate_id, question_id, strength, score, why) values (?, ?, 'outage', ?, ?, 'Tells of “rollback”.')`,
      args: [id, candidate, strength, strength === 'strong' ? 0.9 : 0.4],
    },
  ]);
  return id;
}

/** A folder with the questions but for one. */
export function removeQuestion(gone: string): string {
  const folder = temporaryFolder();
  for (const [id, text] of Object.entries(QUESTIONS)) if (id !== gone) writeFileSync(join(folder, `${id}.md`), text);
  return folder;
}

function question(head: string, title: string, parts: readonly string[]): string {
  return `---
format: 1
${head}
---

# ${title}

## Why it is asked

It shows who takes charge. It is the surest sign of seniority.

## What a strong answer shows

- <a id="coordinated"></a>You coordinated, and were not the only pair of hands.
- <a id="told"></a>Who you told, and how often.
- <a id="review"></a>What the review changed.

## Traps

- Telling the fix and nothing else: the round is about the hour before it.

## Probes

- Who disagreed with you?
- What did you rule out first?
- What would you do with an hour of warning?

## Levels

1. No own part.
2. An own part, thin reasons.
3. Clear decisions with reasons and a number.
4. Others work differently since.

## Prompts

${parts.map((part) => `### ${part}\n\nSay it in two sentences.`).join('\n\n')}

## Served by

- deed: led / ran / coordinated / took charge + outage / response / incident / call
- deed: rolled back / restored + checkout / service / release
- deed: told / informed + customers / support
- object: outage / incident / pager
- result: back / restored + minutes / hours
`;
}

export const QUESTIONS: Readonly<Record<string, string>> = {
  outage: question(
    `short: A large outage you led
kind: behavioural
set: primary
stages: [hiring-manager]
formats: [behavioural]
screens: [reliability, people]
red-flags: [heroics]
scaffold: star
minutes: 2.5
touches: [incident]
incidents: [checkout]`,
    'Which large outage did you lead?',
    ['Situation', 'Task', 'Action', 'Result', 'Reflection'],
  ),
  pipeline: question(
    `short: A delivery pipeline
kind: technical
set: primary
stages: [technical-loop]
formats: [system-design]
screens: [leverage]
red-flags: [tool-list]
scaffold: design
minutes: 5
touches: [change]
incidents: []`,
    'How would you design the pipeline?',
    ['Clarify', 'Constrain', 'Propose', 'Trade off', 'Fail and roll back'],
  ),
};
