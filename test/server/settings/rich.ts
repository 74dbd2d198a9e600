/** An app with everything in it that a candidate can have: through the app's own routes where one visit makes it, by SQL where it takes weeks. */
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { createRecordingFiles } from '../../../server/answers/recordings/recording-files.ts';
import { newId } from '../../../server/db/ids.ts';
import type { RunningApp } from '../../../server/start-app.ts';
import { BEST_LINE, begin, choose, get, ORIGIN, play, post, startTestApp } from '../visitor.ts';

export const WEBM = new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, 1, 2, 3, 4, 5, 6, 7, 8]);

export type Rich = { readonly run: string; readonly story: string; readonly answer: string; readonly recording: string };

const SETUP = {
  loop: 'standard',
  stage: 'technical',
  minutes: 30,
  focus: { kind: 'advert', text: 'Runs Kubernetes' },
  pace: 'timed',
  voice: 'read',
  partner: true,
  guesses: true,
  predicts: false,
  watched: true,
  seed: 7,
};

/** A server whose candidate has everything, and the sound of their recording. */
export async function openRich() {
  const running = await startTestApp();
  const files = createRecordingFiles(join(running.folder, 'data/recordings', running.database.candidate));
  const made = await enrich(running, files);
  return { running, files, made };
}

/** Ids of one of each. */
export async function enrich(running: RunningApp, files?: { keep(id: string, bytes: Uint8Array): Promise<void> }): Promise<Rich> {
  const { writer, candidate } = running.database;
  const path = await begin(running);
  await play(running, path, BEST_LINE);
  const second = await begin(running);
  await choose(running, second, 'Scale');
  await post(running, '/settings', { interviewOn: '2099-12-04', minutesADay: '35', wordsAMinute: '150', cardsADay: '12' });
  await post(running, '/interviews/evening', { well: 'The drills\nand the pager.', begin: 'With 38 % → 0 %.' });
  const [run, story, lived, answer, closed, card, recording] = [path.slice('/runs/'.length), ...Array.from({ length: 6 }, newId)] as [
    ...[string, string, string, string, string, string, string],
  ];
  const parts = JSON.stringify({
    situation: 'Pager at 02:07, "quoted" & <b>bold</b>',
    action: 'I rolled back.\n\n# not a heading\n😀',
    result: '38 % → 0 %',
  });
  const insert = (text: string, ...args: (string | number | null)[]) => ({ sql: text, args });
  const storySql = `insert into stories (id, candidate_id, title, happened, role, parts, numbers, skills, run_id, words, revision, bank, created_at, updated_at)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  const answerSql = `insert into answers (id, candidate_id, question_id, parts, words, revision, tab, sent, version, story_id, simulated, created_at, updated_at, closed_at)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  const versionSql =
    'insert into answer_versions (answer_id, number, parts, words, reason, created_at, self_level, missed, read_level) values (?, ?, ?, ?, ?, ?, ?, ?, ?)';
  const cardSql = `insert into cards (id, candidate_id, kind, subject, due, stability, difficulty, scheduled_days, reps, lapses, state, reviewed_at, buried_until, created_at)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  const interview = newId();
  const itemSql = `insert into interview_items (interview_id, place, kind, subject, title, stage, minutes, probes, why, source, steps, work, answer_id, run_id, revision)
    values (?, ?, ?, ?, ?, 'technical', 9, 2, ?, ?, ?, ?, ?, ?, 3)`;
  await post(running, `${path}/notes`, { notes: 'A is answered, AAAA never.\n"Lost" where? 😀', based: '0' });
  await writer.write([
    insert('update decisions set words = ? where run_id = ? and turn = 2', 'Two in five cannot pay.\nNext word at 02:40.', run),
    insert(
      storySql,
      story,
      candidate,
      'Checkout *down*',
      'March 2024',
      'commander',
      parts,
      '38 min',
      '["command"]',
      run,
      40,
      3,
      'abc',
      1000,
      2000,
    ),
    insert(storySql, lived, candidate, '# Toil', '', '', '{}', '', '[]', null, 0, 1, '', 1000, 1500),
    insert(
      "insert into story_screens (story_id, candidate_id, screen) values (?, ?, 'reliability'), (?, ?, 'people')",
      story,
      candidate,
      story,
      candidate,
    ),
    insert('update stories set version = 2 where id = ?', story),
    ...['', 'told', 'coordinated'].map((item) =>
      insert("insert into settings (name, value) values (?, '')", `ticked:${candidate}:${answer}:${item}`),
    ),
    ...[`${story}:leverage`, `${lived}:people`, `${lived}:reliability`].map((said) =>
      insert("insert into settings (name, value) values (?, '')", `declined-tag:${candidate}:${said}`),
    ),
    ...[1, 2].map((n) =>
      insert(
        'insert into story_versions (story_id, number, parts, words, reason, created_at) values (?, ?, ?, 2, ?, ?)',
        story,
        n,
        JSON.stringify({ title: `Draft ${n}`, action: 'I rolled back.\n😀', screens: 'people' }),
        n === 2 ? 'import' : 'saved',
        1000 * n,
      ),
    ),
    insert(answerSql, answer, candidate, 'led-incident', parts, 12, 7, 'tab', 4, 3, story, 1, 1000, 9000, null),
    insert(answerSql, closed, candidate, 'led-incident', parts, 12, 2, '', 0, 1, null, 0, 500, 900, 950),
    ...[1, 2, 3].map((n) =>
      insert(
        versionSql,
        answer,
        n,
        JSON.stringify({ situation: `draft ${n}` }),
        2,
        n === 3 ? 'rated' : 'saved',
        1000 * n,
        n === 3 ? 2 : null,
        n === 3 ? '["told"]' : null,
        n === 3 ? 3 : null,
      ),
    ),
    insert(versionSql, closed, 1, parts, 12, 'pause', 900, null, null, null),
    insert(
      `insert into interviews (id, candidate_id, state, setup, draw_version, bank, created_at, updated_at, over_at, own, partner, revision)
       values (?, ?, 'over', ?, 1, 'abc', 1000, 9000, 9000, ?, ?, 4)`,
      interview,
      candidate,
      JSON.stringify(SETUP),
      '{"levels":{"people":2},"at":9100}',
      '{"screens":{"people":{"level":3,"note":"Calm."}},"items":{},"doneAt":null}',
    ),
    insert(
      itemSql,
      interview,
      1,
      'question',
      'led-incident',
      'Behavioural',
      '["It covers people."]',
      '---\ntitle: x\n---\n😀',
      '[{"at":1000,"kind":"opened"},{"at":1500,"kind":"guessed","screens":["people"]},{"at":9000,"kind":"handed-in","by":"hand"}]',
      '{"parts":{"action":"I rolled back."},"probes":[{"text":"What was next?","rule":"lacks","because":"No number.","answer":""}],"selfLevel":2,"missed":["told"]}',
      answer,
      null,
    ),
    insert(itemSql, interview, 2, 'incident', 'dns', 'An incident', '[]', '', '[{"at":9000,"kind":"opened"}]', null, null, run),
    insert(
      itemSql,
      interview,
      3,
      'review',
      'plan',
      'A plan',
      '[]',
      'x',
      '[]',
      '{"marks":[{"line":3,"says":["a",{"deep":[1]}]}]}',
      null,
      null,
    ),
    insert(
      'insert into pointer_misses (candidate_id, question_id, pointer_id, times) values (?, ?, ?, 2)',
      candidate,
      'led-incident',
      'told',
    ),
    insert(
      cardSql,
      card,
      candidate,
      'question',
      'led-incident',
      86_400_000,
      Math.PI * 1.1,
      5.123456789012345,
      3,
      2,
      1,
      2,
      5000,
      6000,
      1000,
    ),
    insert(cardSql, newId(), candidate, 'pointer', 'led-incident#told', 5, 0.1 + 0.2, 1 / 3, 0, 0, 0, 0, null, null, 1000),
    insert(cardSql, newId(), candidate, 'decision', `${run}/2`, 5, 0, 0, 0, 0, 0, 0, null, null, 1000),
    ...[4000, 5000].map((at) =>
      insert(
        'insert into reviews (card_id, at, candidate_id, rating, was_due, due, stability, difficulty) values (?, ?, ?, 3, 1, 2, ?, ?)',
        card,
        at,
        candidate,
        Math.E * at,
        1 / 7,
      ),
    ),
    insert(
      "insert into evidence (candidate_id, subject, source, source_id, version, level, self_level, at) values (?, 'screen:people', 'answer', ?, 3, 3, 2, 3000)",
      candidate,
      answer,
    ),
    ...(files
      ? [
          insert(
            "insert into recordings (id, answer_id, candidate_id, type, bytes, milliseconds, created_at) values (?, ?, ?, 'audio/webm', ?, 1200, 4000)",
            recording,
            answer,
            candidate,
            WEBM.length,
          ),
        ]
      : []),
  ]);
  await files?.keep(recording, WEBM);
  return { run, story, answer, recording };
}

/** Tables that are nobody's practice, or made anew from the others: they are in no export. */
export const NOT_EXPORTED: Readonly<Record<string, string>> = {
  settings: 'facts about this installation; what is said of a row stands with it',
  removed: 'what was removed, for the hour in which that can be undone',
  pastes: 'copies of what the candidate has elsewhere',
  story_matches: 'made anew from the words of stories and questions',
};

/** Every table of the migrated database, but the search indexes and the record of migrations. */
export async function tablesIn({ database: { reader } }: Pick<RunningApp, 'database'>): Promise<readonly string[]> {
  const found = await reader.all<{ name: string }>(sql`
    select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite\\_%' escape '\\' and name <> '__drizzle_migrations' order by name`);
  return found.map(({ name }) => name);
}

/** Every row of a candidate in every table that there is, without what an import makes anew: rows of the search index and matches. */
export async function everything(running: RunningApp): Promise<Record<string, unknown[]>> {
  const tables = (await tablesIn(running)).filter((table) => !(table in NOT_EXPORTED));
  const entries = await Promise.all(tables.map(async (table) => [table, await rowsOf(running, table)] as const));
  return Object.fromEntries([...entries, ['settings', await saidIn(running)]]);
}

/** What the candidate said of rows of theirs, without whose it is. */
async function saidIn({ database: { reader, candidate } }: RunningApp): Promise<string[]> {
  const rows = await reader.all<{ name: string }>(sql`select name from settings where name like ${`%:${candidate}:%`} order by name`);
  // That there is a list at all is said by what is ticked.
  return rows.flatMap(({ name }) => (name.endsWith(':') ? [] : [name.replace(`:${candidate}:`, ': ')]));
}

async function rowsOf({ database: { reader } }: RunningApp, table: string): Promise<unknown[]> {
  const key = await reader.all<{ name: string }>(
    sql`select name from pragma_table_info(${table}) where pk > 0 and name <> 'n' order by pk`,
  );
  const order = key.length > 0 ? key.map(({ name }) => name).join(', ') : 'id';
  return (await reader.all<Record<string, unknown>>(sql.raw(`select * from ${table} order by ${order}`))).map(own);
}

export async function exported(running: RunningApp, query = ''): Promise<string> {
  return (await running.app.request(`${ORIGIN}/settings/export.json${query}`)).text();
}

export function importFile(running: RunningApp, file: string | Uint8Array<ArrayBuffer> | null): Promise<Response> {
  const body = new FormData();
  if (file !== null) body.set('file', new Blob([file], { type: 'application/json' }), 'dry-run.json');
  return Promise.resolve(running.app.request(`${ORIGIN}/settings/import`, { method: 'POST', body, headers: { Origin: ORIGIN } }));
}

/** Followed to its end by its page, where a busy machine takes longer than a page waits. */
export async function importWhole(running: RunningApp, file: string): Promise<Response> {
  const begun = await importFile(running, file);
  const page = begun.headers.get('location') ?? '';
  if (!/^\/settings\/import\/[\w-]+$/.test(page)) return begun;
  for (;;) {
    const followed = await get(running, page);
    if (!followed.headers.has('refresh')) return followed;
  }
}

/** What differs from install to install: whose rows they are, and where they stand in the search index. */
function own(row: Record<string, unknown>): Record<string, unknown> {
  const { n: _n, candidate_id: _candidate, bank: _bank, ...rest } = row;
  if ('interview_on' in rest) return { ...rest, id: '', created_at: 0 };
  return rest;
}
