/** Two app servers on one database: what both are asked at once happens once, and the other says so. */
import { describe, expect, it } from 'vitest';
import { newId } from '../../server/db/ids.ts';
import { type Desk, openDesk, rate, rows, save, sheetOf, stored, versions } from '../server/answers/desk.ts';
import { type CardApp, made, openCardApp, rowOf } from '../server/cards/card-app.ts';
import { longNight } from '../server/long-night.ts';
import { enrich, everything, exported, importFile } from '../server/settings/rich.ts';
import { TOLD } from '../server/stories/story.ts';
import { begin, get, HTMX, offersOn, post, startTestApp, type TestApp, textOf, turnOn } from '../server/visitor.ts';

/** As often as each is tried: who is faster is another one each time. */
const ROUNDS = 6;

const TAKEN = 'That moment had already been decided. Here is where you are.';

type Pair<T> = readonly [T, T];

async function twoApps(): Promise<Pair<TestApp>> {
  const first = await startTestApp();
  first.scenario('long-night', longNight());
  return [await startTestApp({ folder: first.folder }), await startTestApp({ folder: first.folder })];
}

async function twoDesks(): Promise<Pair<Desk>> {
  const first = await openDesk();
  return [first, await openDesk({ folder: first.folder, questions: first.questions })];
}

async function atOnce(pair: Pair<TestApp>, path: string, forms: readonly Record<string, string>[], headers = {}): Promise<Response[]> {
  return Promise.all(pair.map((app, n) => post(app, path, forms[n] ?? {}, headers)));
}

function statuses(answers: readonly Response[]): number[] {
  return answers.map(({ status }) => status).sort();
}

async function turnsIn({ database }: TestApp): Promise<unknown[]> {
  return database.reader.all('select turn from decisions');
}

describe('a run that two servers are asked about at once', () => {
  it('takes the same decision once, and both say that it is taken', async () => {
    const pair = await twoApps();
    const path = await begin(pair[0], 'long-night');
    for (let turn = 0; turn < ROUNDS; turn++) {
      const [offer] = offersOn(await (await get(pair[turn % 2 ? 0 : 1], path)).text());
      const form = { turn: String(turn), choice: offer?.token ?? '' };
      expect(statuses(await atOnce(pair, `${path}/decisions`, [form, form]))).toEqual([303, 303]);
      expect(await turnsIn(pair[0])).toHaveLength(turn + 1);
      for (const app of pair) expect(turnOn(await (await get(app, path)).text())).toBe(turn + 1);
    }
  });

  it('takes one of two decisions, and shows the other how the run stands', async () => {
    const pair = await twoApps();
    const path = await begin(pair[0], 'long-night');
    for (let turn = 0; turn < ROUNDS; turn++) {
      const [left, right] = offersOn(await (await get(pair[turn % 2 ? 0 : 1], path)).text());
      const forms = [left, right].map((offer) => ({ turn: String(turn), choice: offer?.token ?? '' }));
      const answers = await atOnce(pair, `${path}/decisions`, forms, HTMX);
      expect(statuses(answers)).toEqual([200, 409]);
      const late = answers.find(({ status }) => status === 409);
      const part = (await late?.text()) ?? '';
      expect([turnOn(part), textOf(part).includes(TAKEN)]).toEqual([turn + 1, true]);
      expect(await turnsIn(pair[1])).toHaveLength(turn + 1);
    }
  });

  it('is begun once where both are asked to begin it', async () => {
    const pair = await twoApps();
    const begun = await Promise.all(pair.map((app) => begin(app)));
    expect(begun[0]).toBe(begun[1]);
    expect(await pair[0].database.reader.all('select id from runs')).toHaveLength(1);
  });
});

describe('an answer that is open at two servers', () => {
  it('keeps one of two drafts, and gives the other back beside it', async () => {
    const desks = await twoDesks();
    const sheets = [await sheetOf(desks[0]), await sheetOf(desks[1])] as const;
    await save(desks[0], sheets[0], { action: 'I led it.' });
    const again = [await sheetOf(desks[0]), await sheetOf(desks[1])] as const;
    const texts = ['I led it from the first hour.', 'I led it to the end.'] as const;
    const answers = await Promise.all(desks.map((desk, n) => save(desk, again[n as 0 | 1], { action: texts[n as 0 | 1] })));
    expect(statuses(answers)).toEqual([303, 409]);
    const late = answers.findIndex(({ status }) => status === 409);
    const page = textOf((await answers[late]?.text()) ?? '');
    for (const text of texts) expect(page).toContain(text);
    expect((await stored(desks[0])).map(({ parts }) => parts.action)).toEqual([texts[late === 0 ? 1 : 0]]);
  });

  it('keeps the very same draft once', async () => {
    const desks = await twoDesks();
    const sheet = await sheetOf(desks[0]);
    const answers = await Promise.all(desks.map((desk) => save(desk, sheet, { action: 'I led it.' })));
    expect(statuses(answers)).toEqual([303, 303]);
    expect(await stored(desks[0])).toMatchObject([{ parts: { action: 'I led it.' }, revision: 1 }]);
    expect(await versions(desks[0])).toEqual(['saved: I led it.']);
  });

  it('counts the very same rating once, with its evidence and its card', async () => {
    const desks = await twoDesks();
    const sheet = await sheetOf(desks[0]);
    const answers = await Promise.all(desks.map((desk) => rate(desk, sheet, { action: 'I led it.' }, '3')));
    expect(statuses(answers)).toEqual([303, 303]);
    expect(await versions(desks[1])).toEqual(['rated: I led it.']);
    const evidence = await rows(desks[1], 'evidence');
    expect(new Set(evidence.map(({ version }) => version))).toEqual(new Set([1]));
    expect(await rows(desks[1], 'cards')).toHaveLength(1);
    expect(await rows(desks[1], 'reviews')).toHaveLength(1);
  });
});

describe('a card that two servers are asked to rate at once', () => {
  const SUBJECT = { kind: 'question', questionId: 'led-incident' } as const;

  async function twoTables(): Promise<Pair<CardApp>> {
    const first = await openCardApp();
    return [first, await openCardApp({ folder: first.folder })];
  }

  it('counts the same rating once', async () => {
    const pair = await twoTables();
    const id = await made(pair[0], SUBJECT);
    const form = { rating: '3', reps: '0' };
    expect(statuses(await atOnce(pair, `/cards/${id}/reviews`, [form, form]))).toEqual([303, 303]);
    expect(await rowOf(pair[0], id)).toMatchObject({ reps: 1, reviews: 1 });
  });

  it('counts one of two ratings, and tells the other what stands', async () => {
    const pair = await twoTables();
    const id = await made(pair[0], SUBJECT);
    const answers = await atOnce(pair, `/cards/${id}/reviews`, [
      { rating: '1', reps: '0' },
      { rating: '4', reps: '0' },
    ]);
    expect(statuses(answers)).toEqual([303, 409]);
    const late = answers.find(({ status }) => status === 409);
    expect(textOf((await late?.text()) ?? '')).toContain('This rating came late and was not counted.');
    expect(await rowOf(pair[1], id)).toMatchObject({ reps: 1, reviews: 1 });
  });
});

describe('what else two servers are asked at once', () => {
  it('keeps a story of the same form once', async () => {
    const pair = await twoApps();
    const form = { id: newId(), ...TOLD };
    expect(statuses(await atOnce(pair, '/stories', [form, form]))).toEqual([303, 303]);
    expect(await pair[0].database.reader.all('select title from stories')).toEqual([{ title: TOLD.title }]);
  });

  it('brings the same file in once', async () => {
    const from = await startTestApp();
    await enrich(from);
    const file = await exported(from);
    const pair = await twoApps();
    const answers = await Promise.all(pair.map((app) => importFile(app, file)));
    const done = answers.filter(({ status }) => status === 303);
    const pages = await Promise.all(answers.filter(({ status }) => status !== 303).map(async (answer) => textOf(await answer.text())));
    for (const page of pages) expect(page).toContain('Something else was being saved all the while, so nothing was imported.');
    expect(done.length).toBeGreaterThan(0);
    const once = await startTestApp();
    await importFile(once, file);
    expect(await everything(pair[0])).toEqual(await everything(once));
  });
});
