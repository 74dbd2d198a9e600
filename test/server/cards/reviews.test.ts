import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { get, post, startTestApp, textOf } from '../visitor.ts';
import { type CardApp, cap, DAY, firstCard, idIn, made, openCardApp, page, read, rowOf } from './card-app.ts';

const QUESTION = { kind: 'question', questionId: 'led-incident' } as const;
const OTHERS = ['cut-toil', 'disagreed', 'mentored', 'latency-5xx', 'observability'];

/** Cards of questions, the first due longest. */
async function several(running: CardApp, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (const [n, questionId] of OTHERS.slice(0, count).entries())
    ids.push(await made(running, { kind: 'question', questionId }, count - n));
  return ids;
}

function rate(running: CardApp, id: string, form: Record<string, string> = {}) {
  return post(running, `/cards/${id}/reviews`, { rating: '3', reps: '0', ...form });
}

describe('a rating', () => {
  it('moves the card on and leads to the next one, which says when the last comes back', async () => {
    const running = await openCardApp();
    const [first = '', second = ''] = await several(running, 2);
    const response = await rate(running, first);
    expect([response.status, response.headers.get('location')]).toEqual([303, `/cards/${second}?reviewed=${first}`]);
    expect(await read(running, `/cards/${second}?reviewed=${first}`)).toContain('Rated Good. Comes back on 28 Nov.');
    expect(await rowOf(running, first)).toMatchObject({ reps: 1, reviews: 1, due: running.clock.now + 3 * DAY });
  });

  it('of the last card leads to the overview', async () => {
    const running = await openCardApp();
    const id = await made(running, QUESTION);
    expect((await rate(running, id, { rating: '1' })).headers.get('location')).toBe(`/cards?reviewed=${id}`);
    const text = await read(running, `/cards?reviewed=${id}`);
    expect(text).toContain('Rated Again. Comes back tomorrow.');
    expect(text).toContain('You have reviewed 1 card today, and nothing else is due. The next comes back tomorrow.');
  });

  it('that is sent twice counts once', async () => {
    const running = await openCardApp();
    const [first = '', second = ''] = await several(running, 2);
    const answers = await Promise.all([1, 2, 3].map(() => rate(running, first)));
    answers.push(await rate(running, first));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
    expect(new Set(answers.map(({ headers }) => headers.get('location')))).toEqual(new Set([`/cards/${second}?reviewed=${first}`]));
    expect(await rowOf(running, first)).toMatchObject({ reps: 1, reviews: 1 });
  });

  it('that comes late, and says otherwise, changes nothing and is told what stands', async () => {
    const running = await openCardApp();
    const [first = ''] = await several(running, 2);
    await rate(running, first);
    const before = await rowOf(running, first);
    const late = await rate(running, first, { rating: '1' });
    expect(late.status).toBe(409);
    expect(textOf(await late.text())).toContain('This rating came late and was not counted. It was rated Good and comes back on 28 Nov.');
    expect(await rowOf(running, first)).toEqual(before);
  });

  it('of one tab wins where two rate differently at the same moment', async () => {
    const running = await openCardApp();
    const [first = ''] = await several(running, 2);
    const answers = await Promise.all(['1', '2', '3', '4'].map((rating) => rate(running, first, { rating })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409]);
    expect(await rowOf(running, first)).toMatchObject({ reps: 1, reviews: 1 });
  });

  it.each([{ rating: '' }, { rating: '0' }, { rating: '5' }, { rating: 'good' }, { reps: '' }, { reps: '-1' }, { reps: '1e3' }])(
    'is not what the form %j makes',
    async (form) => {
      const running = await openCardApp();
      const id = await made(running, QUESTION);
      const response = await rate(running, id, form);
      const html = await response.text();
      expect([response.status, textOf(html).includes('Say how well it came back, by one of the ratings. Nothing was counted.')]).toEqual([
        422,
        true,
      ]);
      expect(html).toContain('name="rating" value="4"');
      expect(await rowOf(running, id)).toMatchObject({ reps: 0, reviews: 0 });
    },
  );

  it('for a state that the card has not reached is refused', async () => {
    const running = await openCardApp();
    const id = await made(running, QUESTION);
    const response = await rate(running, id, { reps: '7' });
    expect([response.status, textOf(await response.text()).includes('It was not rated yet.')]).toEqual([409, true]);
    expect(await rowOf(running, id)).toMatchObject({ reps: 0, reviews: 0 });
  });

  it('that cannot be stored says so, keeps the card open, and counts when it is sent again', async () => {
    const running = await openCardApp();
    const id = await made(running, QUESTION);
    const { write } = running.database.writer;
    Object.assign(running.database.writer, { write: () => Promise.reject(Object.assign(new Error('full'), { code: 'SQLITE_FULL' })) });
    const failed = await rate(running, id);
    const html = await failed.text();
    expect([failed.status, textOf(html).includes('The disk with the database is full, so this rating was not stored.')]).toEqual([
      503,
      true,
    ]);
    expect(html).toContain('name="rating" value="3"');
    Object.assign(running.database.writer, { write });
    expect((await rate(running, id)).status).toBe(303);
    expect(await rowOf(running, id)).toMatchObject({ reps: 1, reviews: 1 });
  });

  it('is taken under a clock that was set back by a month', async () => {
    const running = await openCardApp();
    const id = await made(running, QUESTION);
    await rate(running, id);
    running.clock.now -= 30 * DAY;
    await running.database.writer.write([{ sql: 'update cards set due = ?', args: [running.clock.now - DAY] }]);
    expect((await get(running, `/cards/${id}?revealed=1`)).status).toBe(200);
    expect((await rate(running, id, { reps: '1' })).status).toBe(303);
    expect(await rowOf(running, id)).toMatchObject({ reps: 2, reviews: 2 });
    expect((await get(running, '/cards')).status).toBe(200);
  });

  it.each(['AAAAAAAAAAAAAAAA', 'x', "' or 1=1 --"])('of the card %j finds none', async (id) => {
    const running = await openCardApp();
    const paths = ['reviews', 'burial', 'retirement'].map((form) => `/cards/${encodeURIComponent(id)}/${form}`);
    for (const path of paths) expect((await post(running, path, { rating: '3', reps: '0' })).status).toBe(404);
    expect((await get(running, `/cards/${encodeURIComponent(id)}`)).status).toBe(404);
  });

  it('of somebody else’s card finds none, and neither does a look at it', async () => {
    const running = await openCardApp();
    const id = await made(running, QUESTION);
    await running.database.writer.write([
      { sql: "insert into candidates (id, created_at) values ('somebody-else-00', 1)", args: [] },
      { sql: "update cards set candidate_id = 'somebody-else-00'", args: [] },
    ]);
    expect([(await rate(running, id)).status, (await get(running, `/cards/${id}`)).status]).toEqual([404, 404]);
    expect((await post(running, `/cards/${id}/burial`, {})).status).toBe(404);
    expect(await rowOf(running, id)).toMatchObject({ reps: 0, reviews: 0, buried_until: null });
    expect(await read(running, '/cards')).toContain('There are no cards yet.');
    expect(await read(running, `/cards?reviewed=${id}`)).not.toContain('Rated');
  });

  it.each(['reviews', 'burial', 'retirement'])('that is reloaded as a page at %s leads back to its card', async (form) => {
    const running = await startTestApp();
    const response = await get(running, `/cards/AAAAAAAAAAAAAAAA/${form}`);
    expect([response.status, response.headers.get('location')]).toEqual([302, '/cards/AAAAAAAAAAAAAAAA']);
  });
});

describe('a card that is not due', () => {
  it('can be looked at, says when it comes back, and has nothing to rate, skip or put off', async () => {
    const running = await openCardApp();
    const id = await made(running, QUESTION);
    await rate(running, id);
    running.clock.now += DAY;
    const html = await page(running, `/cards/${id}?revealed=1`);
    expect(textOf(html)).toContain('This card is not due: it comes back on 28 Nov, and until then nothing here is counted.');
    for (const part of ['name="rating"', '/burial', '/cards/next']) expect(html).not.toContain(part);
  });
});

describe('a card that is put off', () => {
  it('comes back tomorrow with the schedule that it had', async () => {
    const running = await openCardApp();
    const [first = '', second = ''] = await several(running, 2);
    const before = await rowOf(running, first);
    const response = await post(running, `/cards/${first}/burial`, {});
    expect([response.status, response.headers.get('location')]).toEqual([303, `/cards/${second}?buried=${first}`]);
    expect(await read(running, `/cards/${second}?buried=${first}`)).toContain('Put off until tomorrow. Its schedule is as it was.');
    expect({ ...(await rowOf(running, first)), buried_until: null }).toEqual(before);
    expect(idIn(await firstCard(running))).toBe(second);
    running.clock.now += DAY;
    expect(idIn(await firstCard(running))).toBe(first);
  });

  it('is listed, can be reviewed after all, and is then put off no longer', async () => {
    const running = await openCardApp();
    const id = await made(running, QUESTION);
    await post(running, `/cards/${id}/burial`, {});
    const overview = await page(running, '/cards');
    expect(overview).toContain(`href="/cards/${id}"`);
    expect(textOf(overview)).toContain('Nothing is due today. The next comes back tomorrow.');
    expect(await read(running, `/cards/${id}`)).toContain('It can be reviewed today after all.');
    expect((await rate(running, id)).status).toBe(303);
    expect(await rowOf(running, id)).toMatchObject({ reps: 1, buried_until: null });
    expect(await read(running, '/cards')).not.toContain('Put off until tomorrow');
  });

  it('was due: one that is not is left as it is', async () => {
    const running = await openCardApp();
    const id = await made(running, QUESTION, -3);
    expect((await post(running, `/cards/${id}/burial`, {})).status).toBe(303);
    expect(await rowOf(running, id)).toMatchObject({ buried_until: null });
  });
});

describe('a card that is skipped', () => {
  it('waits: the ones behind it come first, and it comes again at their end', async () => {
    const running = await openCardApp();
    const [first = '', second = '', third = ''] = await several(running, 3);
    expect(await page(running, `/cards/${first}`)).toContain(`href="/cards/next?after=${first}"`);
    expect((await get(running, `/cards/next?after=${first}`)).headers.get('location')).toBe(`/cards/${second}`);
    expect((await rate(running, second)).headers.get('location')).toBe(`/cards/${third}?reviewed=${second}`);
    expect((await rate(running, third)).headers.get('location')).toBe(`/cards/${first}?reviewed=${third}`);
    expect((await get(running, `/cards/next?after=${first}`)).headers.get('location')).toBe('/cards');
    expect(await rowOf(running, first)).toMatchObject({ reps: 0, reviews: 0, buried_until: null });
  });

  it('is not met again among cards that fell due at the same moment', async () => {
    const running = await openCardApp();
    const ids = [];
    for (const questionId of OTHERS) ids.push(await made(running, { kind: 'question', questionId }));
    const met = [idIn(await firstCard(running))];
    for (let n = 1; n < ids.length; n++)
      met.push(idIn((await get(running, `/cards/next?after=${met.at(-1)}`)).headers.get('location') ?? ''));
    expect(met).toEqual(ids);
  });
});

describe('the cards of a day', () => {
  it('are as many as the candidate wants; the rest stay due', async () => {
    const running = await openCardApp();
    await cap(running, 2);
    await several(running, 5);
    const text = await read(running, '/cards');
    expect(text).toContain('2 of 5 today; the other 3 stay due.');
    expect(text).toContain('2 questions to answer aloud.');
  });

  it('end when they are done, and go on all the same for whoever wants to', async () => {
    const running = await openCardApp();
    await cap(running, 2);
    const [first = '', second = '', third = '', fourth = ''] = await several(running, 5);
    await rate(running, first);
    expect(await read(running, '/cards')).toContain('1 of 4 today, after the one that you have reviewed; the other 3 stay due.');
    expect((await rate(running, second)).headers.get('location')).toBe(`/cards?reviewed=${second}`);
    const html = await page(running, `/cards?reviewed=${second}`);
    expect(textOf(html)).toContain('That is today’s 2. 3 stay due.');
    expect(await firstCard(running)).toBe('/cards');
    expect(html).toContain('href="/cards/next?beyond=1"');
    expect((await get(running, '/cards/next?beyond=1')).headers.get('location')).toBe(`/cards/${third}?beyond=1`);
    const card = await page(running, `/cards/${third}?beyond=1&revealed=1`);
    expect(card).toContain(`href="/cards/next?after=${third}&amp;beyond=1"`);
    expect(card.match(/name="beyond" value="1"/g)?.length).toBe(2);
    expect((await rate(running, third, { beyond: '1' })).headers.get('location')).toBe(`/cards/${fourth}?reviewed=${third}&beyond=1`);
    expect(await read(running, '/cards')).toContain('You have reviewed 3 today, and wanted 2. 2 stay due.');
  });

  it('are not used up by cards that were made today, as by the rating of an answer', async () => {
    const running = await openCardApp();
    await cap(running, 1);
    const [first = '', second = ''] = await several(running, 3);
    await running.database.writer.write([{ sql: 'update cards set created_at = ? where id = ?', args: [running.clock.now, first] }]);
    await rate(running, first);
    expect(idIn(await firstCard(running))).toBe(second);
    await rate(running, second);
    expect(await firstCard(running)).toBe('/cards');
  });

  it('are counted from midnight', async () => {
    const running = await openCardApp();
    await cap(running, 1);
    const [first = ''] = await several(running, 3);
    running.clock.now = new Date(2026, 10, 25, 23, 59).getTime();
    await rate(running, first);
    expect(await firstCard(running)).toBe('/cards');
    running.clock.now = new Date(2026, 10, 26, 0, 1).getTime();
    expect(await firstCard(running)).toMatch(/^\/cards\/[\w-]{16}$/);
  });

  it('are due from the morning of the day on which they fall due, not from its hour', async () => {
    const running = await openCardApp();
    const id = await made(running, QUESTION, -0.4);
    expect((await rowOf(running, id))?.due).toBeGreaterThan(running.clock.now);
    expect(idIn(await firstCard(running))).toBe(id);
  });

  it('are none where there is nothing to come back to, and the page says how to begin', async () => {
    const running = await openCardApp();
    const html = await page(running, '/cards');
    expect(textOf(html)).toContain('There are no cards yet.');
    expect(html).toContain('href="/incidents"');
    expect(await firstCard(running)).toBe('/cards');
  });
});

describe('the card of a question', () => {
  it('shows what was answered last once it is turned, and not before', async () => {
    const running = await openCardApp();
    const id = await made(running, QUESTION);
    const turned = `/cards/${id}?revealed=1`;
    expect(await read(running, turned)).not.toContain('Your last answer');
    const fields = { question: 'led-incident', revision: '0', tab: 't', sent: '0', by: 'hand', 'part-action': 'I took it back\nfirst.' };
    expect((await post(running, '/answers/answer-012345678/draft', fields)).status).toBe(303);
    expect(await read(running, `/cards/${id}`)).not.toContain('I took it back');
    expect(await read(running, turned)).toContain('Your last answer, today, 5 words Action I took it back first.');
  });

  it('shows its pointers only when it is asked, and leads to the answer in writing', async () => {
    const running = await openCardApp();
    const id = await made(running, QUESTION);
    const front = await page(running, `/cards/${id}`);
    const back = await page(running, `/cards/${id}?revealed=1`);
    const question = running.bank.question('led-incident');
    expect(front).toContain('href="/questions/led-incident"');
    expect(textOf(front)).toContain(question?.title ?? 'no title');
    for (const { html } of question?.pointers ?? []) {
      expect(front).not.toContain(html);
      expect(back).toContain(html);
    }
    expect([front.includes('name="rating"'), back.includes('name="rating"')]).toEqual([false, true]);
  });

  it('whose file is gone says so', async () => {
    const running = await openCardApp();
    const id = await made(running, { kind: 'question', questionId: 'no-such-question' });
    expect(await read(running, `/cards/${id}`)).toContain('Its question is not in the bank any more');
    await post(running, `/cards/${id}/burial`, {});
    expect(await read(running, '/cards')).toContain('A card that can no longer be shown');
  });
});

describe('the card of a pointer', () => {
  it('asks for it without naming it or its neighbours, and then shows it and why it is asked', async () => {
    const running = await openCardApp();
    const question = running.bank.question('led-incident');
    const [pointer] = question?.pointers ?? [];
    const id = await made(running, { kind: 'pointer', questionId: 'led-incident', pointerId: pointer?.id ?? '' });
    const front = await page(running, `/cards/${id}`);
    const back = await page(running, `/cards/${id}?revealed=1`);
    for (const { html } of question?.pointers ?? []) expect(front).not.toContain(html);
    expect(back).toContain(pointer?.html);
    expect(back).toContain(question?.whyHtml);
    expect((await rate(running, id)).status).toBe(303);
  });

  it('that the question no longer has says so', async () => {
    const running = await openCardApp();
    const id = await made(running, { kind: 'pointer', questionId: 'led-incident', pointerId: 'no-such' });
    expect(await read(running, `/cards/${id}`)).toContain('Its question no longer has the pointer that it asks for.');
  });
});

describe('a rating that is taken back', () => {
  const scheduleOf = ({ database }: CardApp, id: string) =>
    database.reader.get(sql`
      select due, stability, difficulty, scheduled_days, reps, lapses, state, reviewed_at, (select count(*) from reviews where card_id = id) as reviews
      from cards where id = ${id}`);

  function takeBack(running: CardApp, id: string, reps: string, more: Record<string, string> = {}) {
    return post(running, `/cards/${id}/reviews/removal`, { reps, ...more });
  }

  it('leaves the schedule to the last digit as it was, after the first rating and after later ones', async () => {
    const running = await openCardApp();
    const [first = '', second = ''] = await several(running, 2);
    for (const [reps, rating] of ['3', '1', '2'].entries()) {
      const before = await scheduleOf(running, first);
      await rate(running, first, { rating, reps: String(reps) });
      const next = await page(running, `/cards/${second}?reviewed=${first}`);
      expect(next).toContain(`action="/cards/${first}/reviews/removal"`);
      const taken = await takeBack(running, first, String(reps + 1));
      expect([taken.status, taken.headers.get('location')]).toEqual([303, `/cards/${first}?taken`]);
      expect(await scheduleOf(running, first)).toEqual(before);
      await rate(running, first, { rating, reps: String(reps) });
      running.clock.now += 40 * DAY;
    }
  });

  it('is taken back once, however often that is sent, and its card can be rated again', async () => {
    const running = await openCardApp();
    const id = await made(running, QUESTION);
    await rate(running, id);
    const answers = await Promise.all([1, 2].map(() => takeBack(running, id, '1')));
    answers.push(await takeBack(running, id, '1'));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await read(running, `/cards/${id}?taken`)).toContain('The rating is taken back. The card is as it was before.');
    expect((await rate(running, id, { rating: '4' })).status).toBe(303);
    expect(await rowOf(running, id)).toMatchObject({ reps: 1, reviews: 1 });
  });

  it('is the last one only: what came since stands', async () => {
    const running = await openCardApp();
    const id = await made(running, QUESTION);
    await rate(running, id);
    running.clock.now += 40 * DAY;
    await rate(running, id, { reps: '1' });
    const before = await rowOf(running, id);
    const late = await takeBack(running, id, '1');
    expect([late.status, textOf(await late.text()).includes('That is not the last rating of this card any more')]).toEqual([409, true]);
    expect(await rowOf(running, id)).toEqual(before);
  });

  it.each(['', '0', '-1', '9'.repeat(20), 'x'])('is not found by %j reviews', async (reps) => {
    const running = await openCardApp();
    const id = await made(running, QUESTION);
    await rate(running, id);
    expect((await takeBack(running, id, reps)).status).toBe(409);
    expect(await rowOf(running, id)).toMatchObject({ reps: 1, reviews: 1 });
  });

  it('is nobody else’s, and no card’s that is not there', async () => {
    const running = await openCardApp();
    const id = await made(running, QUESTION);
    await rate(running, id);
    await running.database.writer.write([
      "insert into candidates (id, created_at) values ('OTHERCANDIDATE00', 1)",
      "update cards set candidate_id = 'OTHERCANDIDATE00'",
    ]);
    for (const one of [id, 'AAAAAAAAAAAAAAAA', '..']) expect((await takeBack(running, one, '1')).status).toBe(404);
    expect(await rowOf(running, id)).toMatchObject({ reps: 1, reviews: 1 });
  });
});

describe('the time that an answer aloud took', () => {
  it.each([
    ['0', 'You took 0:00 of 2:30.'],
    ['151', 'You took 2:31 of 2:30, 0:01 over.'],
  ])('stands on the back of its card: %s s', async (spent, says) => {
    const running = await openCardApp();
    const id = await made(running, QUESTION);
    expect(await read(running, `/cards/${id}?revealed=1&spent=${spent}`)).toContain(says);
  });

  it.each(['', '-1', '1.5', '3601', 'x', '%3Cscript%3E', '9'.repeat(400)])('is not said where it is %s', async (spent) => {
    const running = await openCardApp();
    const id = await made(running, QUESTION);
    expect(await read(running, `/cards/${id}?revealed=1&spent=${spent}`)).not.toMatch(/You took \d/);
  });
});
