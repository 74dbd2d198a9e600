import { describe, expect, it } from 'vitest';
import { get, offersOn, post, textOf } from '../visitor.ts';
import { type CardApp, DAY, firstCard, idIn, MORNING, openCardApp, page, played, read, rowOf } from './card-app.ts';

/** Where a choice of the card leads, by how its label begins. */
async function taken(running: CardApp, path: string, label: string): Promise<string> {
  const offer = offersOn(await page(running, path)).find((one) => one.label.startsWith(label));
  if (!offer) throw new Error(`"${label}" is not offered`);
  return `${path}?choice=${offer.token}`;
}

function ratingsOn(html: string): string[] {
  return Array.from(html.matchAll(/name="rating" value="(\d)"[^>]*>(.*?)<\/button>/gs), ([, , inner = '']) => textOf(inner));
}

function choiceIn(path: string): string {
  return path.split('choice=')[1] ?? '';
}

describe('the card of a decision', () => {
  it('is due the day after its run', async () => {
    const running = await openCardApp();
    await played(running, ['Roll the pool']);
    running.clock.now = MORNING;
    expect(await firstCard(running)).toBe('/cards');
    expect(await read(running, '/cards')).toContain('Nothing is due today. The next comes back tomorrow.');
    running.clock.now = MORNING + DAY;
    expect(await firstCard(running)).toMatch(/^\/cards\/[\w-]{16}$/);
  });

  it('shows the moment before it: the clock, the scene, the signals, and what had been found', async () => {
    const running = await openCardApp();
    await played(running, ['Compare the bank', 'Scale payment', 'Go back', 'Roll the pool']);
    const text = await read(running, await firstCard(running));
    expect(text).toContain('02:17');
    expect(text).toContain('You are the on-call senior. This is decision 2 of your run of yesterday, and it cost you points.');
    expect(text).toContain('Our own pool wait has tripled since 02:05.');
    expect(text).toContain('Checkouts timing out 12%');
  });

  it('offers what was offered then, and betrays neither what was chosen nor what is best', async () => {
    const running = await openCardApp();
    await played(running, ['Roll the pool']);
    const html = await page(running, await firstCard(running));
    const labels = offersOn(html).map(({ label }) => label.slice(0, 7));
    expect(labels.sort()).toEqual(['Compare', 'Roll th', 'Scale p', 'Tell su']);
    for (const secret of ['One look splits', 'It undoes the one thing', 'In your run', 'name="rating"', 'roll-the-pool', 'blunder'])
      expect(html).not.toContain(secret);
  });

  it('keeps its order until it is reviewed, and has another order at some later review', async () => {
    const running = await openCardApp();
    await played(running, ['Roll the pool']);
    const path = await firstCard(running);
    const order = async () => offersOn(await page(running, path)).map(({ label }) => label.slice(0, 4));
    const first = await order();
    expect(await order()).toEqual(first);
    const orders = new Set([String(first)]);
    for (let reps = 1; reps <= 8; reps++) {
      await running.database.writer.write([{ sql: 'update cards set reps = ?', args: [reps] }]);
      orders.add(String(await order()));
    }
    expect(orders.size).toBeGreaterThan(3);
  });

  it('says after the best choice that nothing was better, why, and what the run cost', async () => {
    const running = await openCardApp();
    const run = await played(running, ['Roll the pool']);
    const path = await firstCard(running);
    const html = await page(running, await taken(running, path, 'Compare'));
    const text = textOf(html);
    expect(text).toContain('!! best Nothing better was open.');
    expect(text).toContain('One look splits the two suspects, the bank and us.');
    expect(text).toContain('In your run you chose “Roll the pool change back”, which cost 56.3 points.');
    expect(html).toContain(`href="${run}/debrief?decision=1#decision-1"`);
    expect(text).not.toContain('Best then');
    expect(ratingsOn(html)).toEqual(['1 Again: tomorrow', '2 Hard: in 2 days', '3 Good: in 3 days', '4 Easy: in 8 days']);
  });

  it('says after any other choice what it loses and what was best, and is then only Again or Hard', async () => {
    const running = await openCardApp();
    await played(running, ['Roll the pool']);
    const html = await page(running, await taken(running, await firstCard(running), 'Scale'));
    const text = textOf(html);
    expect(text).toContain('? mistake It loses 6.3 points of 100.');
    expect(text).toContain('More pods share the same small pool');
    expect(text).toContain("Best then: Compare the bank's latency with our pool wait");
    expect(text).toContain('One look splits the two suspects');
    expect(ratingsOn(html)).toEqual(['1 Again: tomorrow', '2 Hard: in 2 days']);
    expect(text).toContain('Good and Easy are for the best choice');
  });

  it('says when the choice is the same as in the run, and when it was right without evidence', async () => {
    const running = await openCardApp();
    await played(running, ['Roll the pool']);
    const text = await read(running, await taken(running, await firstCard(running), 'Roll'));
    expect(text).toContain('In your run you chose the same, and it cost 56.3 points.');
    expect(text).toContain('It earns nothing here, because nothing that was seen supports it yet.');
  });

  it('is not changed by making a choice, however often', async () => {
    const running = await openCardApp();
    await played(running, ['Roll the pool']);
    const path = await firstCard(running);
    const before = await rowOf(running, idIn(path));
    for (const label of ['Scale', 'Compare', 'Compare']) await page(running, await taken(running, path, label));
    expect(await rowOf(running, idIn(path))).toEqual(before);
  });

  it.each(['x', '', 'overview/roll-the-pool-change-back', '0000000000000000'])('shows its front for the choice %j', async (choice) => {
    const running = await openCardApp();
    await played(running, ['Roll the pool']);
    const path = await firstCard(running);
    const response = await get(running, `${path}?choice=${encodeURIComponent(choice)}`);
    const html = await response.text();
    expect([response.status, ratingsOn(html), offersOn(html).length]).toEqual([200, [], 4]);
  });

  it('does not take Good for a choice that was not the best, nor any rating without a choice', async () => {
    const running = await openCardApp();
    await played(running, ['Roll the pool']);
    const path = await firstCard(running);
    const choice = choiceIn(await taken(running, path, 'Scale'));
    const good = await post(running, `${path}/reviews`, { rating: '3', reps: '0', choice });
    const page = textOf(await good.text());
    expect([good.status, page.includes('Good is for the best choice, and this was not it. Nothing was counted.')]).toEqual([422, true]);
    expect(page).toContain('It loses 6.3 points of 100.');
    const blind = await post(running, `${path}/reviews`, { rating: '3', reps: '0' });
    expect([blind.status, textOf(await blind.text()).includes('Make a choice first, then rate.')]).toEqual([422, true]);
    expect(await rowOf(running, idIn(path))).toMatchObject({ reps: 0, reviews: 0 });
    expect((await post(running, `${path}/reviews`, { rating: '2', reps: '0', choice })).status).toBe(303);
    expect(await rowOf(running, idIn(path))).toMatchObject({ reps: 1, reviews: 1 });
  });

  it('is of the text that was played, whatever its file says now', async () => {
    const running = await openCardApp();
    await played(running, ['Roll the pool']);
    running.scenario('checkout', '# Another\n');
    const later = await openCardApp({ folder: running.folder });
    later.clock.now = running.clock.now;
    expect(await read(later, await firstCard(later))).toContain('02:14, and checkout is failing');
  });
});

describe('the card of a decision whose text is gone', () => {
  async function unreadable(): Promise<{ running: CardApp; path: string }> {
    const running = await openCardApp();
    await played(running, ['Roll the pool']);
    const path = await firstCard(running);
    await running.database.writer.write([{ sql: "update decisions set choice = 'overview/no-such'", args: [] }]);
    return { running, path };
  }

  it('says so, is not rated, and can be retired for good', async () => {
    const { running, path } = await unreadable();
    const response = await get(running, path);
    expect([response.status, textOf(await response.text()).includes('This card can no longer be shown')]).toEqual([200, true]);
    expect((await post(running, `${path}/reviews`, { rating: '1', reps: '0' })).status).toBe(422);
    const retired = await post(running, `${path}/retirement`, {});
    expect([retired.status, retired.headers.get('location')]).toEqual([303, '/cards?retired=1']);
    expect(await read(running, '/cards?retired=1')).toContain('The card is retired and does not come back.');
    expect(await rowOf(running, idIn(path))).toBeNull();
    expect((await get(running, path)).status).toBe(404);
    expect(await read(running, '/cards')).toContain('There are no cards yet.');
  });

  it('is the only one that can be retired', async () => {
    const running = await openCardApp();
    await played(running, ['Roll the pool']);
    const path = await firstCard(running);
    const response = await post(running, `${path}/retirement`, {});
    expect([response.status, textOf(await response.text()).includes('so it was not retired')]).toEqual([409, true]);
    expect(await rowOf(running, idIn(path))).not.toBeNull();
  });
});
