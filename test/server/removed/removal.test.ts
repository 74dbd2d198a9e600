import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRecordingFiles } from '../../../server/answers/recordings/recording-files.ts';
import { UNDO_TIME } from '../../../server/domain/removal/removed-thing.ts';
import { enrich, everything, type Rich } from '../settings/rich.ts';
import { begin, choose, get, post, startTestApp, type TestApp, textOf } from '../visitor.ts';

const START = new Date(2026, 10, 29, 9).getTime();

type Removing = {
  readonly running: TestApp;
  readonly made: Rich;
  readonly clock: { now: number };
  readonly files: ReturnType<typeof createRecordingFiles>;
};

async function rich(): Promise<Removing> {
  const clock = { now: START };
  const running = await startTestApp({ now: () => clock.now });
  const files = createRecordingFiles(join(running.folder, 'data/recordings', running.database.candidate));
  return { running, made: await enrich(running, files), clock, files };
}

/** Where it says that it is removed. */
async function remove(running: TestApp, path: string, form: Record<string, string> = {}): Promise<string> {
  const gone = await post(running, `${path}/removal`, form);
  expect(gone.status).toBe(303);
  return gone.headers.get('location') ?? '';
}

async function undo(running: TestApp, page: string): Promise<string> {
  const back = await post(running, `${page}/restoration`, {});
  expect(back.status).toBe(303);
  return back.headers.get('location') ?? '';
}

async function read(running: TestApp, path: string): Promise<string> {
  return textOf(await (await get(running, path)).text());
}

/** Without what rests on its run, and with a story that has it no more. */
async function withoutHolders({ running: { database } }: Removing): Promise<void> {
  await database.writer.write(['update stories set run_id = null', 'update interview_items set run_id = null']);
}

const THINGS: readonly (readonly [string, path: (made: Rich) => string, says: string, gone: Readonly<Record<string, number>>])[] = [
  [
    'an answer',
    ({ answer }) => `/answers/${answer}`,
    'Your answer to “A large outage you led” is removed.',
    { answers: 1, answer_versions: 3, evidence: 1, recordings: 1, settings: 2 },
  ],
  [
    'a rated version',
    ({ answer }) => `/answers/${answer}/versions/3`,
    'Version 3 of “A large outage you led” is removed.',
    { answer_versions: 1, evidence: 1 },
  ],
  ['a version', ({ answer }) => `/answers/${answer}/versions/2`, 'Version 2 of', { answer_versions: 1 }],
  [
    'a story',
    ({ story }) => `/stories/${story}`,
    'The story “Checkout *down*” is removed.',
    { stories: 1, story_screens: 2, story_versions: 2, settings: 1 },
  ],
  ['a version of a story', ({ story }) => `/stories/${story}/versions/2`, 'Version 2 of “Checkout *down*”', { story_versions: 1 }],
];

describe('one thing that is removed by itself', () => {
  it.each(THINGS)('goes with what hangs on it, and comes back whole: %s', async (_, path, says, gone) => {
    const { running, made } = await rich();
    const before = await everything(running);
    const asked = await get(running, `${path(made)}/removal`);
    expect([asked.status, textOf(await asked.text()).includes('Remove it')]).toEqual([200, true]);
    expect(await everything(running)).toEqual(before);
    const page = await remove(running, path(made));
    expect(await read(running, page)).toContain(says);
    const after = await everything(running);
    for (const [table, rows] of Object.entries(before)) expect(after[table]?.length, table).toBe(rows.length - (gone[table] ?? 0));
    expect((await get(running, `${path(made)}/removal`)).status).toBe(404);
    expect((await post(running, `${path(made)}/removal`, {})).headers.get('location')).toBe(page);
    const back = await undo(running, page);
    expect((await get(running, back)).status).toBe(200);
    const again = await everything(running);
    for (const [table, rows] of Object.entries(before)) expect(withoutBank(again[table]), table).toEqual(withoutBank(rows));
  });

  it('may be a run, which takes its cards and what it said of the candidate', async () => {
    const removing = await rich();
    const { running, made } = removing;
    await get(running, '/cards');
    await withoutHolders(removing);
    const before = await everything(running);
    const page = await remove(running, `/runs/${made.run}`);
    expect(await read(running, page)).toMatch(/Your run of “.+” is removed\./);
    const after = await everything(running);
    expect(JSON.stringify([after.runs, after.decisions, after.cards, after.evidence])).not.toContain(made.run);
    expect((await get(running, `/runs/${made.run}/debrief`)).status).toBe(404);
    expect(await undo(running, page)).toBe(`/runs/${made.run}`);
    expect(await everything(running)).toEqual(before);
  });

  it('may be a run that is open', async () => {
    const { running } = await rich();
    const path = await begin(running);
    await choose(running, path, 'Compare the bank');
    const page = await remove(running, path);
    expect((await get(running, path)).status).toBe(404);
    await undo(running, page);
    expect((await choose(running, path, 'Tell support')).status).toBe(303);
  });

  it('may be a run that can no longer be read', async () => {
    const { running } = await rich();
    const path = await begin(running);
    await choose(running, path, 'Compare the bank');
    const id = path.slice('/runs/'.length);
    await running.database.writer.write([{ sql: "update decisions set choice = 'gone/nowhere' where run_id = ?", args: [id] }]);
    expect(await read(running, `${path}/removal`)).toContain('An incident that can no longer be read');
    expect(await read(running, await remove(running, path))).toContain('is removed');
  });

  it('is no run that a story or the report of an interview rests on', async () => {
    const { running, made } = await rich();
    const before = await everything(running);
    for (const method of [get, (app: TestApp, path: string) => post(app, path, {})]) {
      const refused = await method(running, `/runs/${made.run}/removal`);
      expect([refused.status, textOf(await refused.text()).includes('The story “Checkout *down*” was made from it')]).toEqual([409, true]);
    }
    await remove(running, `/stories/${made.story}`);
    const refused = await post(running, `/runs/${made.run}/removal`, {});
    expect([refused.status, textOf(await refused.text()).includes('played in an interview')]).toEqual([409, true]);
    expect((await everything(running)).runs).toEqual(before.runs);
  });

  it('leaves the answers that a story filled, and the report of an interview in which an answer was given', async () => {
    const { running, made } = await rich();
    const { answers, interviews } = await everything(running);
    await remove(running, `/stories/${made.story}`);
    expect((await everything(running)).answers?.length).toBe(answers?.length);
    const report = `/interviews/${(interviews as readonly { readonly id: string }[])[0]?.id}/report`;
    const before = await read(running, report);
    expect(before).toContain('Behavioural');
    await remove(running, `/answers/${made.answer}`);
    expect((await get(running, report)).status).toBe(200);
    expect(await read(running, report)).toContain('Behavioural');
  });

  it('takes its ties along only where nothing else has come in their place', async () => {
    const { running, made } = await rich();
    const page = await remove(running, `/stories/${made.story}`);
    const answer = await remove(running, `/answers/${made.answer}`);
    await undo(running, answer);
    expect(JSON.stringify((await everything(running)).answers)).not.toContain(made.story);
    await undo(running, page);
    expect((await get(running, `/stories/${made.story}`)).status).toBe(200);
  });

  it('comes back as a closed answer where another was begun meanwhile', async () => {
    const { running, made } = await rich();
    const page = await remove(running, `/answers/${made.answer}`);
    await post(running, '/answers/AAAAAAAAAAAAAAAA/draft', {
      question: 'led-incident',
      revision: '0',
      'part-action': 'Begun since.',
      by: 'hand',
    });
    await undo(running, page);
    const shown = await read(running, '/questions/led-incident');
    expect(shown).toContain('Begun since.');
    expect((await get(running, `/answers/${made.answer}`)).headers.get('location')).toBe(`/answers/${made.answer}/versions`);
  });

  it('stays removed, and kept, where what it belonged to is gone', async () => {
    const { running, made } = await rich();
    const version = await remove(running, `/answers/${made.answer}/versions/2`);
    const answer = await remove(running, `/answers/${made.answer}`);
    const refused = await post(running, `${version}/restoration`, {});
    expect([refused.status, textOf(await refused.text()).includes('It is still kept here.')]).toEqual([409, true]);
    await undo(running, answer);
    await undo(running, version);
    expect((await get(running, `/answers/${made.answer}/versions/2`)).status).toBe(200);
  });

  it('is removed once, and brought back once, however often that is sent', async () => {
    const { running, made } = await rich();
    const before = await everything(running);
    const path = `/stories/${made.story}/removal`;
    const gone = await Promise.all([1, 2, 3].map(() => post(running, path, {})));
    expect(gone.map(({ status }) => status).sort()).toEqual([303, 303, 303]);
    const [page = '', ...others] = gone.map(({ headers }) => headers.get('location') ?? '');
    expect(others).toEqual([page, page]);
    const back = await Promise.all([1, 2].map(() => post(running, `${page}/restoration`, {})));
    expect(back.map(({ status }) => status)).toEqual([303, 303]);
    expect((await post(running, `${page}/restoration`, {})).status).toBe(404);
    expect((await everything(running)).stories?.length).toBe(before.stories?.length);
  });

  it('is nobody else’s, and nothing that is not there', async () => {
    const { running, made } = await rich();
    const page = await remove(running, `/stories/${made.story}`);
    await running.database.writer.write([
      "insert into candidates (id, created_at) values ('OTHERCANDIDATE00', 1)",
      "update removed set candidate_id = 'OTHERCANDIDATE00'",
      "update answers set candidate_id = 'OTHERCANDIDATE00'",
      "update runs set candidate_id = 'OTHERCANDIDATE00'",
    ]);
    const before = await everything(running);
    const paths = [
      `/answers/${made.answer}`,
      `/answers/${made.answer}/versions/1`,
      `/runs/${made.run}`,
      '/stories/AAAAAAAAAAAAAAAA',
      '/runs/..%2f',
    ];
    for (const path of paths) expect((await post(running, `${path}/removal`, {})).status, path).toBe(404);
    for (const path of [page, '/removed/AAAAAAAAAAAAAAAA', '/removed/x']) {
      expect((await get(running, path)).status).toBe(404);
      expect((await post(running, `${path}/restoration`, {})).status).toBe(404);
    }
    expect(await everything(running)).toEqual(before);
  });

  it('is not removed by another site', async () => {
    const { running, made } = await rich();
    const asked = await post(running, `/stories/${made.story}/removal`, {}, { Origin: 'https://evil.example' });
    expect(asked.status).toBe(403);
  });

  it('survives a restart, and is forgotten after an hour', async () => {
    const { running, made, clock } = await rich();
    const page = await remove(running, `/stories/${made.story}`);
    await running.close();
    const again = await startTestApp({ folder: running.folder, now: () => clock.now });
    expect((await get(again, page)).status).toBe(200);
    clock.now += UNDO_TIME;
    expect((await get(again, page)).status).toBe(404);
    expect((await post(again, `${page}/restoration`, {})).status).toBe(404);
    await again.close();
    const later = await startTestApp({ folder: running.folder, now: () => clock.now });
    expect(await later.database.reader.all('select * from removed')).toEqual([]);
  });

  it('is in no export', async () => {
    const { running, made } = await rich();
    await remove(running, `/stories/${made.story}`);
    expect(await (await get(running, '/settings/export.json')).text()).not.toContain('Checkout *down*');
  });

  it('goes with everything else that is deleted', async () => {
    const { running, made } = await rich();
    await remove(running, `/stories/${made.story}`);
    await post(running, '/settings/deletion', { word: 'delete' });
    expect(await running.database.reader.all('select * from removed')).toEqual([]);
  });
});

describe('a recording that is removed', () => {
  it('keeps its sound until it cannot be brought back any more', async () => {
    const { running, made, clock, files } = await rich();
    const page = await remove(running, `/answers/${made.answer}/recordings/${made.recording}`, { back: 'versions' });
    expect(await read(running, page)).toContain('is removed');
    expect((await get(running, `/answers/${made.answer}/recordings/${made.recording}`)).status).toBe(404);
    await running.close();
    clock.now += UNDO_TIME - 1;
    const again = await startTestApp({ folder: running.folder, now: () => clock.now });
    await undo(again, page);
    expect((await get(again, `/answers/${made.answer}/recordings/${made.recording}`)).status).toBe(200);
    await remove(again, `/answers/${made.answer}/recordings/${made.recording}`, { back: 'versions' });
    await again.close();
    clock.now += UNDO_TIME;
    await startTestApp({ folder: running.folder, now: () => clock.now });
    expect(await files.read(made.recording)).toBeNull();
  });

  it('brings along what was typed beside it', async () => {
    const { running, made } = await rich();
    const answers = (await everything(running)).answers as readonly { readonly id: string; readonly revision: number }[];
    const revision = answers.find(({ id }) => id === made.answer)?.revision;
    await remove(running, `/answers/${made.answer}/recordings/${made.recording}`, {
      question: 'led-incident',
      revision: String(revision),
      'part-action': 'Typed just now.',
    });
    expect(await read(running, '/questions/led-incident')).toContain('Typed just now.');
  });

  it('stays where what was typed beside it has to be settled first', async () => {
    const { running, made } = await rich();
    const form = { question: 'led-incident', revision: '1', 'part-action': 'Based on an older text.' };
    const refused = await post(running, `/answers/${made.answer}/recordings/${made.recording}/removal`, form);
    expect([refused.status, textOf(await refused.text()).includes('Based on an older text.')]).toEqual([409, true]);
    expect((await everything(running)).recordings?.length).toBe(1);
  });
});

describe('a history in which a version was removed', () => {
  it('leads from each version to the nearest that is there, and compares with that', async () => {
    const { running, made } = await rich();
    await remove(running, `/answers/${made.answer}/versions/2`);
    const page = await (await get(running, `/answers/${made.answer}/versions/3`)).text();
    expect(page).toContain(`href="/answers/${made.answer}/versions/1"`);
    expect(page).not.toContain(`href="/answers/${made.answer}/versions/2"`);
    expect(textOf(page)).toContain('from version 1 to 3');
    expect(await read(running, `/answers/${made.answer}/versions/1`)).toContain('Version 3');
    await remove(running, `/answers/${made.answer}/versions/3`);
    expect((await get(running, '/questions/led-incident')).status).toBe(200);
    await remove(running, `/answers/${made.answer}/versions/1`);
    expect(await read(running, `/answers/${made.answer}/versions`)).toContain('There are none yet.');
  });
});

/** A story that comes back is matched anew. */
function withoutBank(rows: readonly unknown[] | undefined) {
  return rows?.map((row) => ({ ...(row as Record<string, unknown>), bank: '' }));
}
