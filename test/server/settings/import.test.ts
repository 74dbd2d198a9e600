import { describe, expect, it, vi } from 'vitest';
import { get, ORIGIN, post, startTestApp, textOf } from '../visitor.ts';
import { enrich, everything, exported, importFile } from './rich.ts';

type RunningApp = Awaited<ReturnType<typeof startTestApp>>;

const MINE = 'MINE_AAAAAAAAAAA';

/** An answer of the candidate, open unless it is said when it was closed. */
async function answered(running: RunningApp, id: string, text: string, updatedAt: number, closedAt: number | null = null): Promise<void> {
  const sql = `insert into answers (id, candidate_id, question_id, parts, words, revision, tab, sent, version, simulated, created_at, updated_at, closed_at)
    values (?, ?, 'led-incident', ?, 1, 1, '', 0, 0, 0, 1, ?, ?)`;
  await running.database.writer.write([
    { sql, args: [id, running.database.candidate, JSON.stringify({ situation: text }), updatedAt, closedAt] },
  ]);
}

async function told(response: Response, running: RunningApp): Promise<string> {
  expect(response.status).toBe(303);
  return textOf(await (await get(running, response.headers.get('location') ?? '')).text());
}

describe('an import into an install that is in use', () => {
  it('says in numbers what came, and the second time that nothing did', async () => {
    const from = await startTestApp();
    const to = await startTestApp();
    await enrich(from);
    const file = await exported(from);
    const first = await told(await importFile(to, file), to);
    for (const row of [
      'Runs 2 0 0',
      'Stories 2 0 0',
      'Versions of stories 2 0 0',
      'Answers 2 0 0',
      'Versions of answers 4 0 0',
      'Cards 3 0 0',
      'Reviews of cards 2 0 0',
      '5 settings were taken',
    ])
      expect(first).toContain(row);
    const all = await everything(to);
    const second = await told(await importFile(to, file), to);
    expect(second).toContain('nothing was changed');
    expect(second).toContain('Answers 0 0 2');
    expect(await everything(to)).toEqual(all);
  });

  it('closes what comes in open where an answer to the question is open here', async () => {
    const from = await startTestApp();
    const to = await startTestApp();
    await answered(from, 'THEIRS_AAAAAAAAA', 'theirs', 500);
    await answered(to, MINE, 'mine', 300);
    await importFile(to, await exported(from));
    expect((await everything(to)).answers).toMatchObject([
      { id: MINE, closed_at: null },
      { id: 'THEIRS_AAAAAAAAA', closed_at: 500 },
    ]);
    expect(textOf(await (await get(to, '/questions/led-incident')).text())).toContain('mine');
  });

  it('takes the later text of an answer and keeps the earlier one in its history, found by the search', async () => {
    const from = await startTestApp();
    const to = await startTestApp();
    await answered(from, MINE, 'the later turbot', 500);
    await answered(to, MINE, 'the earlier haddock', 300);
    expect(await told(await importFile(to, await exported(from)), to)).toContain('Answers 0 1 0');
    const { answers, answer_versions: versions } = await everything(to);
    expect(answers).toMatchObject([{ id: MINE, parts: '{"situation":"the later turbot"}', version: 1 }]);
    expect(versions).toMatchObject([{ parts: '{"situation":"the earlier haddock"}', reason: 'import' }]);
    expect(await found(to, 'turbot')).toBe(1);
    expect(await found(to, 'haddock')).toBe(0);
  });

  it('takes the later text of a story, keeps the earlier one whole in its history, and says which it was', async () => {
    const { from, to, id } = await twoTellings();
    const page = await told(await importFile(to, await exported(from)), to);
    expect(page).toContain('Stories 0 1 0');
    expect(page).toMatch(/Replaced by a later text What stood here is kept as a version\. The later title/);
    const versions = textOf(await (await get(to, `/stories/${id}/versions`)).text());
    expect(versions).toContain('Gave way to a later text when a file came in');
    const version = textOf(await (await get(to, `/stories/${id}/versions/1?with=now`)).text());
    expect(version).toMatch(/Title The taken out: earlier .* added: later .*I told it taken out: here/);
    const file = await exported(to);
    expect(file).toContain('The earlier title');
    expect(await told(await importFile(to, await exported(from)), to)).toContain('nothing was changed');
  });

  it('keeps in the history what comes in older than what is here', async () => {
    const { from, to, id } = await twoTellings();
    const page = await told(await importFile(from, await exported(to)), from);
    expect(page).toMatch(/Older in the file What stood here stays; the older text came into its history\. The later title/);
    const html = textOf(await (await get(from, `/stories/${id}`)).text());
    expect(html).toContain('I told it there.');
    expect((await everything(from)).story_versions).toMatchObject([{ number: 1, reason: 'import' }]);
  });

  it('lets what was set here stand, and takes the rest', async () => {
    const from = await startTestApp();
    const to = await startTestApp();
    await post(from, '/settings', { interviewOn: '2099-12-04', cardsADay: '12' });
    await post(to, '/settings', { cardsADay: '30' });
    expect(await told(await importFile(to, await exported(from)), to)).toContain('One setting was taken');
    expect((await everything(to)).candidates).toMatchObject([{ interview_on: '2099-12-04', cards_a_day: 30 }]);
  });

  it('never touches what is another candidate’s', async () => {
    const from = await startTestApp();
    const to = await startTestApp();
    await answered(from, MINE, 'theirs', 500);
    await answered(to, MINE, 'another’s', 300);
    await to.database.writer.write([
      "insert into candidates (id, created_at) values ('OTHERCANDIDATE00', 1)",
      "update answers set candidate_id = 'OTHERCANDIDATE00'",
    ]);
    const before = await everything(to);
    const refused = await importFile(to, await exported(from));
    expect([refused.status, textOf(await refused.text())]).toEqual([
      422,
      expect.stringContaining('answers[0].id: expected an id of yours or a new one'),
    ]);
    expect(await everything(to)).toEqual(before);
  });

  it('refuses an id that names something else here', async () => {
    const from = await startTestApp();
    const to = await startTestApp();
    await answered(from, MINE, 'theirs', 500);
    await answered(to, MINE, 'mine', 300);
    const file = (await exported(from)).replace('led-incident', 'cut-toil');
    expect(textOf(await (await importFile(to, file)).text())).toContain('answers[0].id: expected the same thing as here by this id');
  });

  it('leaves out recordings whose sound the file does not hold, and says so', async () => {
    const from = await startTestApp();
    const to = await startTestApp();
    await enrich(from, { keep: async () => {} });
    const page = await told(await importFile(to, await exported(from)), to);
    expect(page).toContain('1 recording was left out');
    expect((await everything(to)).recordings).toEqual([]);
  });

  it('loses nothing that is typed while it goes on', async () => {
    const from = await startTestApp();
    const to = await startTestApp();
    await answered(from, MINE, 'theirs', 500);
    await answered(to, MINE, 'mine', 300);
    const file = await exported(from);
    const [imported] = await Promise.all([importFile(to, file), typing(to)]);
    expect([303, 409]).toContain(imported.status);
    const { answers = [], answer_versions: versions = [] } = await everything(to);
    const texts = JSON.stringify([...answers, ...versions]);
    expect(texts).toContain('typed 9');
    if (imported.status === 303) expect(texts).toContain('theirs');
  });

  it('loses no setting that is saved while it goes on', async () => {
    const from = await startTestApp();
    const to = await startTestApp();
    await answered(from, MINE, 'theirs', 500);
    const file = await exported(from);
    const both = [importFile(to, file), post(to, '/settings', { cardsADay: '33' })];
    for (const { status } of await Promise.all(both)) expect([303, 409]).toContain(status);
    expect((await everything(to)).candidates).toMatchObject([{ cards_a_day: 33 }]);
  });

  it('counts in what state everything is whatever the dates of thousands of cards are', async () => {
    const from = await startTestApp();
    const to = await startTestApp();
    await answered(from, MINE, 'theirs', 500);
    const card = `insert into cards (id, candidate_id, kind, subject, due, stability, difficulty, scheduled_days, reps, lapses, state, created_at)
      select printf('%016d', value), ?, 'question', 'question-' || value, 253402300799999, 0, 0, 0, 1, 0, 0, 1 from generate`;
    const numbers = 'with recursive generate(value) as (select 1 union all select value + 1 from generate where value < 37000) ';
    await to.database.writer.write([{ sql: numbers + card, args: [to.database.candidate] }]);
    expect((await importFile(to, await exported(from))).status).toBe(303);
  });

  it('writes of a row that is here only what came to it', async () => {
    const from = await startTestApp();
    const to = await startTestApp();
    await enrich(from);
    expect((await importFile(to, await exported(from))).status).toBe(303);
    await from.database.writer.write([
      "insert into reviews (card_id, at, candidate_id, rating, was_due, due, stability, difficulty) select id, 9999, candidate_id, 3, 1, 2, 1, 1 from cards where kind = 'question'",
      "update cards set reviewed_at = 9999, reps = reps + 1 where kind = 'question'",
    ]);
    const file = await exported(from);
    const write = vi.spyOn(to.database.writer, 'write');
    expect(await told(await importFile(to, file), to)).toContain('Reviews of cards 1 0 2');
    const texts = write.mock.calls.flat(2).flatMap((one) => (typeof one === 'object' && 'sql' in one ? [one] : []));
    const reviews = texts.filter(({ sql }) => sql.startsWith('insert into reviews'));
    expect(reviews.map(({ sql }) => sql.match(/\(\?/g)?.length)).toEqual([1]);
    expect(await everything(to)).toEqual(await everything(from));
  });

  it('gives the place of what it did to nobody who makes it up', async () => {
    const running = await startTestApp();
    for (const query of ['', '?runs=1', '?runs=<script>']) expect((await get(running, `/settings/import${query}`)).status).toBe(302);
  });

  it('takes no file above its limit', async () => {
    const running = await startTestApp();
    const headers = { Origin: ORIGIN, 'content-length': String(65 * 1024 * 1024), 'content-type': 'multipart/form-data; boundary=x' };
    expect((await running.app.request(`${ORIGIN}/settings/import`, { method: 'POST', headers, body: 'x' })).status).toBe(413);
  });
});

/** One story that was changed on two installs, later on the first. */
async function twoTellings() {
  const from = await startTestApp({ now: () => 2_000 });
  const to = await startTestApp({ now: () => 1_000 });
  const id = 'STORY_AAAAAAAAAA';
  await post(from, '/stories', { id, title: 'The later title', action: 'I told it there.' });
  await post(to, '/stories', { id, title: 'The earlier title', action: 'I told it here.', 'screen-people': '1' });
  for (const { database } of [from, to]) await database.writer.write(['delete from story_versions', 'update stories set version = 0']);
  return { from, to, id };
}

describe('a file that is looked at', () => {
  it('says what it would bring, would replace and would leave, and changes nothing', async () => {
    const { from, to } = await twoTellings();
    await enrich(from);
    const before = await everything(to);
    const look = await upload(to, await exported(from), 'look');
    expect(look.headers.get('location')).toMatch(/^\/settings\/import\/[\w-]{16}$/);
    const page = await told(look, to);
    expect(page).toContain('Nothing is changed yet.');
    expect(page).toContain('What Would come in Would be replaced Here already Runs 2 0 0');
    expect(page).toContain('Stories 2 1 0');
    expect(page).toMatch(/Would be replaced by a later text What stands here would be kept as a version\. The later title/);
    expect(page).toContain('Bring it in');
    expect(await everything(to)).toEqual(before);
  });

  it('is brought in as it was sent, once, and Back leads to what it did', async () => {
    const { from, to } = await twoTellings();
    await enrich(from);
    const place = (await upload(to, await exported(from), 'look')).headers.get('location') ?? '';
    const done = await post(to, place, {});
    expect(await told(done, to)).toMatch(/The file was imported .*Stories 2 1 0 .*Replaced by a later text/);
    const all = await everything(to);
    expect((await post(to, place, {})).headers.get('location')).toBe(done.headers.get('location'));
    expect((await get(to, place)).headers.get('location')).toBe(done.headers.get('location'));
    expect(await everything(to)).toEqual(all);
  });

  it('goes by what is here when it is brought in, not by what was when it was looked at', async () => {
    const { from, to, id } = await twoTellings();
    const place = (await upload(to, await exported(from), 'look')).headers.get('location') ?? '';
    await to.database.writer.write(["update stories set title = 'Changed since', updated_at = 9000, revision = revision + 1"]);
    expect(await told(await post(to, place, {}), to)).toContain('Older in the file');
    expect(textOf(await (await get(to, `/stories/${id}`)).text())).toContain('Changed since');
  });

  it('would change nothing where all of it is here, and offers nothing to press', async () => {
    const { from } = await twoTellings();
    const page = await told(await upload(from, await exported(from), 'look'), from);
    expect(page).toContain('Everything in it is here already, so it would change nothing.');
    expect(page).not.toContain('Bring it in');
  });

  it('is refused as it would be at once', async () => {
    const running = await startTestApp();
    for (const file of ['', 'no export', '{"format":"another"}']) {
      const refused = await upload(running, file, 'look');
      expect([refused.status, textOf(await refused.text()).includes('Nothing was changed.')]).toEqual([422, true]);
    }
  });

  it('is held for an hour, for who sent it, and not after the next one or the deletion of everything', async () => {
    let now = 1_000;
    const from = await startTestApp({ now: () => now });
    await post(from, '/stories', { id: 'STORY_AAAAAAAAAA', title: 'A story' });
    const to = await startTestApp({ now: () => now });
    const hold = async () => (await upload(to, await exported(from), 'look')).headers.get('location') ?? '';
    const first = await hold();
    const second = await hold();
    expect([(await get(to, first)).status, (await get(to, second)).status]).toEqual([404, 200]);
    now += 61 * 60 * 1000;
    for (const gone of [await get(to, second), await post(to, second, {}), await get(to, '/settings/import/nothing')])
      expect([gone.status, textOf(await gone.text()).includes('Choose it once more.')]).toEqual([404, true]);
    const third = await hold();
    await post(to, '/settings/deletion', { word: 'delete' });
    expect((await post(to, third, {})).status).toBe(404);
    expect((await everything(to)).stories).toEqual([]);
    expect((await post(to, await hold(), {}, { Origin: 'https://evil.example' })).status).toBe(403);
  });
});

async function upload(running: RunningApp, file: string, wanted: string): Promise<Response> {
  const body = new FormData();
  body.set('file', new Blob([file], { type: 'application/json' }), 'dry-run.json');
  body.set('do', wanted);
  return running.app.request(`${ORIGIN}/settings/import`, { method: 'POST', body, headers: { Origin: ORIGIN } });
}

async function typing(running: RunningApp): Promise<void> {
  for (let n = 0; n < 10; n++)
    await running.database.writer.write([
      {
        sql: 'update answers set parts = ?, revision = revision + 1, updated_at = updated_at + 1000 where id = ?',
        args: [JSON.stringify({ situation: `typed ${n}` }), MINE],
      },
    ]);
}

async function found(running: RunningApp, word: string): Promise<number> {
  const [row] = await running.database.reader.all<{ n: number }>(
    `select count(*) as n from answer_words where answer_words match '${word}'`,
  );
  return row?.n ?? -1;
}
