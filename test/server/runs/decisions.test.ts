import { describe, expect, it } from 'vitest';
import { begin, choose, get, HTMX, offersOn, post, startTestApp, textOf, turnOn } from '../visitor.ts';

async function pageOf(running: Parameters<typeof get>[0], path: string): Promise<string> {
  return (await get(running, path)).text();
}

describe('a decision', () => {
  it('brings htmx the changed part in one round trip', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    const [offer] = offersOn(await pageOf(running, path));
    const response = await post(running, `${path}/decisions`, { turn: '0', choice: offer?.token ?? '' }, HTMX);
    const part = await response.text();
    expect([response.status, response.headers.get('vary')?.includes('HX-Request')]).toEqual([200, true]);
    expect(part).toMatch(/^<div id="console"/);
    expect(part).not.toContain('<html');
    expect(await pageOf(running, path)).toContain(part);
  });

  it('counts once, however often it is sent for the same turn', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    const offer = offersOn(await pageOf(running, path)).find(({ label }) => label.startsWith('Tell'));
    const form = { turn: '0', choice: offer?.token ?? '' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => post(running, `${path}/decisions`, form)));
    const again = await post(running, `${path}/decisions`, form);
    expect([...answers, again].map((answer) => answer.status)).toEqual([303, 303, 303, 303, 303]);
    expect(textOf(await pageOf(running, path))).toContain('Decision 2.');
  });

  it('for a turn that was decided otherwise gets the current state and a sentence', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    const offers = offersOn(await pageOf(running, path));
    const token = (label: string) => offers.find((offer) => offer.label.startsWith(label))?.token ?? '';
    await post(running, `${path}/decisions`, { turn: '0', choice: token('Tell') });
    const late = await post(running, `${path}/decisions`, { turn: '0', choice: token('Scale') });
    const page = textOf(await late.text());
    expect(late.status).toBe(409);
    expect(page).toContain('That moment had already been decided. Here is where you are.');
    expect(page).toContain('Decision 2.');
  });

  it('of one tab wins where several decide differently at the same moment', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    const offers = offersOn(await pageOf(running, path));
    const answers = await Promise.all(offers.map((offer) => post(running, `${path}/decisions`, { turn: '0', choice: offer.token })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 409, 409, 409]);
  });

  it('from the future is refused', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    const [offer] = offersOn(await pageOf(running, path));
    const early = await post(running, `${path}/decisions`, { turn: '1', choice: offer?.token ?? '' });
    expect([early.status, textOf(await early.text()).includes('This run has not come that far. Here is where you are.')]).toEqual([
      409,
      true,
    ]);
    expect(turnOn(await pageOf(running, path))).toBe(0);
  });

  it('for a spent choice, or the choice of another scene, is refused', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    const offers = offersOn(await pageOf(running, path));
    const token = (label: string) => offers.find((offer) => offer.label.startsWith(label))?.token ?? '';
    await choose(running, path, 'Tell');
    expect((await post(running, `${path}/decisions`, { turn: '1', choice: token('Tell') })).status).toBe(422);
    await choose(running, path, 'Scale');
    const elsewhere = await post(running, `${path}/decisions`, { turn: '2', choice: token('Roll') });
    expect([elsewhere.status, textOf(await elsewhere.text()).includes('That choice is not open here. Nothing was decided.')]).toEqual([
      422,
      true,
    ]);
    expect(turnOn(await pageOf(running, path))).toBe(2);
  });

  it('by the token of another run is refused', async () => {
    const running = await startTestApp();
    const mine = await begin(running);
    const other = await begin(running, 'checkout');
    expect(other).toBe(mine);
    await choose(running, mine, 'Tell');
    const second = await begin(running);
    const [foreign] = offersOn(await pageOf(running, second));
    expect((await post(running, `${mine}/decisions`, { turn: '1', choice: foreign?.token ?? '' })).status).toBe(422);
    expect(turnOn(await pageOf(running, mine))).toBe(1);
  });

  it.each([
    {},
    { turn: '0' },
    { choice: 'x' },
    { turn: '-1' },
    { turn: '0.5' },
    { turn: '99999999999999999999' },
    { turn: '0', choice: 'overview' },
  ])('is not what the form %j makes', async (form) => {
    const running = await startTestApp();
    const path = await begin(running);
    const [offer] = offersOn(await pageOf(running, path));
    const answer = await post(
      running,
      `${path}/decisions`,
      'turn' in form && form.turn !== '0' ? { ...form, choice: offer?.token ?? '' } : form,
    );
    expect(answer.status).toBe(422);
    expect(turnOn(await pageOf(running, path))).toBe(0);
  });

  it('after the end is refused, but the last one may be sent again', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    const offers = offersOn(await pageOf(running, path));
    const token = (label: string) => offers.find((offer) => offer.label.startsWith(label))?.token ?? '';
    await choose(running, path, 'Roll');
    expect((await post(running, `${path}/decisions`, { turn: '0', choice: token('Roll') })).status).toBe(303);
    const late = await post(running, `${path}/decisions`, { turn: '1', choice: token('Tell') });
    expect([late.status, textOf(await late.text()).includes('This run is over. Here is how it ended.')]).toEqual([409, true]);
  });
});
