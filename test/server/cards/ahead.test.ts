import { describe, expect, it } from 'vitest';
import { get, offersOn, post, textOf } from '../visitor.ts';
import { type CardApp, cap, DAY, idIn, made, openCardApp, page, played, read, rowOf } from './card-app.ts';

const OTHERS = ['cut-toil', 'disagreed', 'mentored', 'latency-5xx', 'observability'];

/** Cards of questions that fall due in so many days from now. */
async function coming(running: CardApp, ...days: number[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [n, inDays] of days.entries()) ids.push(await made(running, { kind: 'question', questionId: OTHERS[n] ?? '' }, -inDays));
  return ids;
}

/** A card that was rated Good when it was new, and Good again when it was due, yesterday. */
async function known(running: CardApp): Promise<string> {
  const id = await made(running, { kind: 'question', questionId: 'led-incident' });
  await rate(running, id);
  running.clock.now += 3 * DAY;
  await rate(running, id, { reps: '1' });
  running.clock.now += DAY;
  return id;
}

function rate(running: CardApp, id: string, form: Record<string, string> = {}) {
  return post(running, `/cards/${id}/reviews`, { rating: '3', reps: '0', ...form });
}

async function leads(running: CardApp, path: string): Promise<string> {
  return (await get(running, path)).headers.get('location') ?? '';
}

describe('the list of all cards', () => {
  it('has each by when it comes back, with its last rating, its interval and how often it was forgotten', async () => {
    const running = await openCardApp();
    const id = await known(running);
    await made(running, { kind: 'question', questionId: 'cut-toil' }, 2);
    await made(running, { kind: 'pointer', questionId: 'mentored', pointerId: 'gone' }, -200);
    await running.database.writer.write([{ sql: 'update cards set lapses = 2 where id = ?', args: [id] }]);
    const html = await page(running, '/cards/all');
    const rows = [...html.matchAll(/<li>(.*?)<\/li>/gs)].map(([, row = '']) => textOf(row));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/A question to answer aloud Due since 27 Nov Not rated yet$/);
    expect(rows[1]).toMatch(/Comes back on 12 Dec Rated Good yesterday Interval 14 days Forgotten twice/);
    expect(rows[2]).toMatch(/A pointer to recall Comes back on 17 Jun 2027 Not rated yet/);
    expect(html).toContain(`href="/cards/${id}?ahead=one"`);
  });

  it('can be of one kind, and takes an unknown one for all', async () => {
    const running = await openCardApp();
    await played(running, ['Roll the pool']);
    await coming(running, 1, 2);
    await made(running, { kind: 'pointer', questionId: 'mentored', pointerId: 'gone' });
    const rows = async (query: string) => (await page(running, `/cards/all${query}`)).match(/class="title"/g)?.length ?? 0;
    expect(await rows('?kind=question')).toBe(2);
    expect(await rows('?kind=decision')).toBeGreaterThan(0);
    expect(await rows('?kind=pointer')).toBe(1);
    expect(await rows('?kind=%22%3E%3Cscript%3E')).toBe(await rows(''));
    expect(await page(running, '/cards/all?kind=question')).toContain('href="/cards/all?kind=question" aria-current="true"');
  });

  it('goes on where a page ends, and begins anew from what is no place in it', async () => {
    const running = await openCardApp();
    const cards = Array.from({ length: 51 }, (_, n) => ({
      sql: `insert into cards (id, candidate_id, kind, subject, due, stability, difficulty, scheduled_days, reps, lapses, state, created_at)
        values (?, ?, 'question', ?, ?, 0, 0, 0, 0, 0, 0, 1)`,
      args: [`CARD_${String(n).padStart(11, '0')}`, running.database.candidate, `q${n}`, running.clock.now],
    }));
    await running.database.writer.write(cards);
    const first = await page(running, '/cards/all?kind=question');
    const [, more = ''] = /href="([^"]+)">Later ones/.exec(first) ?? [];
    expect(more).toMatch(/^\/cards\/all\?kind=question&amp;after=\d+-50$/);
    const second = await page(running, more.replace('&amp;', '&'));
    expect([second.match(/class="title"/g)?.length, second.includes('Later ones'), second.includes('From the beginning')]).toEqual([
      1,
      false,
      true,
    ]);
    for (const after of ['x', '1', '-1-2', '1-2-3', '9'.repeat(40), `${'9'.repeat(16)}-1`, '1.5-2'])
      expect((await page(running, `/cards/all?after=${after}`)).includes('Later ones')).toBe(true);
  });

  it('says that there is none yet, and shows nobody else’s', async () => {
    const running = await openCardApp();
    expect(await read(running, '/cards/all')).toContain('There are no cards yet.');
    const [id = ''] = await coming(running, 1);
    await running.database.writer.write([
      { sql: "insert into candidates (id, created_at) values ('somebody-else-00', 1)", args: [] },
      { sql: "update cards set candidate_id = 'somebody-else-00'", args: [] },
    ]);
    expect(await page(running, '/cards/all')).not.toContain(id);
    expect(await leads(running, '/cards/next?ahead=30')).toBe('/cards/all?none=30');
  });
});

describe('a review ahead of time', () => {
  it('goes through what falls due until the day that is asked for, each once', async () => {
    const running = await openCardApp();
    const [first = '', second = ''] = await coming(running, 1, 3, 4);
    expect(await leads(running, '/cards/next?ahead=3')).toBe(`/cards/${first}?ahead=3`);
    const card = await page(running, `/cards/${first}?ahead=3&revealed=1`);
    expect(textOf(card)).toContain('You review this card ahead of time: it is due tomorrow.');
    expect(textOf(card)).toContain('2 left of the next 3 days');
    expect(card).toContain('<input type="hidden" name="ahead" value="3"/>');
    // Again brings it back tomorrow, within the three days: it is not asked once more today.
    const rated = await rate(running, first, { rating: '1', ahead: '3' });
    expect(rated.headers.get('location')).toBe(`/cards/${second}?reviewed=${first}&ahead=3`);
    expect(await read(running, `/cards/${first}?ahead=3`)).toContain('This card is done for today');
    expect((await rate(running, second, { ahead: '3' })).headers.get('location')).toBe(`/cards/all?reviewed=${second}`);
    expect(await read(running, `/cards/all?reviewed=${second}`)).toContain('Rated Good. Comes back on 28 Nov.');
    expect(await leads(running, '/cards/next?ahead=3')).toBe('/cards/all?none=3');
    expect(await read(running, '/cards/all?none=3')).toContain('Nothing is left to review of the next 3 days.');
  });

  it('can be skipped, and keeps its way', async () => {
    const running = await openCardApp();
    const [first = '', second = ''] = await coming(running, 1, 2);
    expect(await page(running, `/cards/${first}?ahead=7`)).toContain(`href="/cards/next?after=${first}&amp;ahead=7"`);
    expect(await leads(running, `/cards/next?after=${first}&ahead=7`)).toBe(`/cards/${second}?ahead=7`);
    expect(await leads(running, `/cards/next?after=${second}&ahead=7`)).toBe('/cards/all');
  });

  it('of a chosen card counts, and leads back to the list', async () => {
    const running = await openCardApp();
    const [id = ''] = await coming(running, 40);
    expect(await page(running, `/cards/${id}?revealed=1`)).toContain(`href="/cards/${id}?ahead=one"`);
    const card = await page(running, `/cards/${id}?ahead=one&revealed=1`);
    expect(card).toContain('name="rating" value="4"');
    for (const way of ['Put it off until tomorrow', 'Skip it for now', 'left today']) expect(textOf(card)).not.toContain(way);
    expect((await rate(running, id, { ahead: 'one' })).headers.get('location')).toBe(`/cards/all?reviewed=${id}`);
    expect(await rowOf(running, id)).toMatchObject({ reps: 1, reviews: 1 });
  });

  it('moves the date by the days that passed, not by those it was to wait', async () => {
    const running = await openCardApp();
    const id = await known(running);
    const before = await rowOf(running, id);
    await rate(running, id, { reps: '2', ahead: 'one' });
    const early = await rowOf(running, id);
    const passed = (early?.due ?? 0) - running.clock.now;
    // Fourteen days were to pass and one did.
    expect(passed / DAY).toBeGreaterThanOrEqual(14);
    expect(passed / DAY).toBeLessThanOrEqual(18);
    await post(running, `/cards/${id}/reviews/removal`, { reps: '3', ahead: 'one' });
    running.clock.now = before?.due ?? 0;
    await rate(running, id, { reps: '2' });
    expect(((await rowOf(running, id))?.due ?? 0) - running.clock.now).toBeGreaterThan(40 * DAY);
  });

  it('is taken back as any other, and the card is as it was', async () => {
    const running = await openCardApp();
    const id = await known(running);
    const before = await rowOf(running, id);
    await rate(running, id, { reps: '2', ahead: 'one' });
    const list = await page(running, `/cards/all?reviewed=${id}`);
    expect(list).toContain('Take the rating back');
    expect(list).toContain('<input type="hidden" name="ahead" value="one"/>');
    const taken = await post(running, `/cards/${id}/reviews/removal`, { reps: '3', ahead: 'one' });
    expect(taken.headers.get('location')).toBe(`/cards/${id}?taken&ahead=one`);
    expect(await rowOf(running, id)).toEqual(before);
  });

  it('of a decision asks for the choice first, and keeps its way through it', async () => {
    const running = await openCardApp();
    await played(running, ['Roll the pool']);
    running.clock.now -= DAY;
    const path = await leads(running, '/cards/next?ahead=1');
    const front = await page(running, path);
    expect(front).toContain('<input type="hidden" name="ahead" value="1"/>');
    const [offer] = offersOn(front);
    const back = await page(running, `${path}&choice=${offer?.token}`);
    expect(textOf(back)).toContain('You review this card ahead of time: it is due tomorrow.');
    const form = { reps: '0', rating: '1', choice: offer?.token ?? '', ahead: '1' };
    expect((await post(running, `/cards/${idIn(path)}/reviews`, form)).status).toBe(303);
    expect(await rowOf(running, idIn(path))).toMatchObject({ reps: 1, reviews: 1 });
  });

  it('sent twice counts once', async () => {
    const running = await openCardApp();
    const [id = ''] = await coming(running, 9);
    const answers = await Promise.all([1, 2].map(() => rate(running, id, { ahead: 'one' })));
    expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
      [303, `/cards/all?reviewed=${id}`],
      [303, `/cards/all?reviewed=${id}`],
    ]);
    expect(await rowOf(running, id)).toMatchObject({ reps: 1, reviews: 1 });
  });

  it('counts once a day: the second time the card says that it is done, and when it comes back', async () => {
    const running = await openCardApp();
    const id = await known(running);
    await rate(running, id, { reps: '2', ahead: 'one' });
    const once = await rowOf(running, id);
    const html = await page(running, `/cards/${id}?ahead=one&revealed=1`);
    expect(textOf(html)).toContain('This card is done for today: it was rated, and comes back on 1');
    for (const part of ['name="rating"', '?ahead=one"', 'ahead of time']) expect(html).not.toContain(part);
    for (const form of [{ ahead: 'one' }, { ahead: '7' }, {}, { rating: '1', ahead: 'one' }]) {
      const again = await rate(running, id, { reps: '3', ...form });
      expect(again.status).toBe(409);
      expect(textOf(await again.text())).toContain('once a day is enough: nothing was counted. It comes back on 1');
    }
    expect(await rowOf(running, id)).toEqual(once);
    running.clock.now += DAY;
    expect((await rate(running, id, { reps: '3', ahead: 'one' })).status).toBe(303);
  });

  it('can be rated again on the same day once the rating is taken back', async () => {
    const running = await openCardApp();
    const id = await known(running);
    await rate(running, id, { reps: '2', ahead: 'one' });
    await post(running, `/cards/${id}/reviews/removal`, { reps: '3', ahead: 'one' });
    expect(await page(running, `/cards/${id}?ahead=one&revealed=1`)).toContain('name="rating"');
    expect((await rate(running, id, { reps: '2', rating: '4', ahead: 'one' })).status).toBe(303);
  });

  it('goes by the hour at which the day of the candidate begins', async () => {
    const running = await openCardApp();
    await post(running, '/settings', { dayStartsAt: '4' });
    const [id = ''] = await coming(running, 40);
    running.clock.now += 15 * 60 * 60 * 1000;
    await rate(running, id, { rating: '4', ahead: 'one' });
    running.clock.now += 2 * 60 * 60 * 1000;
    expect((await rate(running, id, { reps: '1', ahead: 'one' })).status).toBe(409);
    running.clock.now += 60 * 60 * 1000;
    expect((await rate(running, id, { reps: '1', ahead: 'one' })).status).toBe(303);
  });

  it('goes on past the cards of a day, and passes over what was put off today', async () => {
    const running = await openCardApp();
    await cap(running, 1);
    const [due = '', next = ''] = await coming(running, 0, 2);
    await post(running, `/cards/${due}/burial`, {});
    expect(await leads(running, '/cards/next?ahead=7')).toBe(`/cards/${next}?ahead=7`);
  });

  it.each(['0', '61', '-1', 'x', '', '1e1'])('is none of %s days: only what is due today is asked for', async (ahead) => {
    const running = await openCardApp();
    const [id = ''] = await coming(running, 5);
    expect(await leads(running, `/cards/next?ahead=${ahead}`)).toBe('/cards');
    expect(await page(running, `/cards/${id}?ahead=${ahead}&revealed=1`)).not.toContain('name="rating"');
  });
});
