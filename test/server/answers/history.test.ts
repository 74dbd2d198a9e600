import { describe, expect, it } from 'vitest';
import { get, post, textOf } from '../visitor.ts';
import { autosave, DAY, type Desk, openDesk, rate, save, sheetOf, stored, strangersAnswer, versions } from './desk.ts';

/** Saved one after the other, by hand. */
async function written(desk: Desk, ...texts: readonly string[]): Promise<string> {
  for (const action of texts) await save(desk, await sheetOf(desk), { action });
  const [answer] = await stored(desk);
  return answer?.id ?? '';
}

describe('the history of an answer', () => {
  it('lists its versions, newest first, with when, why, words and ratings', async () => {
    const desk = await openDesk();
    const id = await written(desk, 'One.');
    desk.later(DAY);
    await rate(desk, await sheetOf(desk), { action: 'One, two.' }, '3');
    const page = textOf(await (await get(desk, `/answers/${id}/versions`)).text());
    expect(page).toMatch(/The text as it is now, 2 words, 14:02/);
    expect(page).toMatch(/Version 2 14:02 Rated 2 3 \d Version 1 yesterday 14:02 Saved 1 – –/);
  });

  it('is paged by twenty', async () => {
    const desk = await openDesk();
    const id = await written(desk, ...Array.from({ length: 23 }, (_, index) => `Text ${index + 1}.`));
    const first = await (await get(desk, `/answers/${id}/versions`)).text();
    expect([...first.matchAll(/>Version (\d+)<\/a>/g)].map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 20 }, (_, index) => 23 - index),
    );
    const [, older = ''] = /href="([^"]*\?before=\d+)"/.exec(first) ?? [];
    const second = await (await get(desk, older)).text();
    expect([...second.matchAll(/>Version (\d+)<\/a>/g)].map(([, number]) => Number(number))).toEqual([3, 2, 1]);
    expect(second).not.toContain('Older versions');
  });

  it('says so where there are no versions yet', async () => {
    const desk = await openDesk();
    const sheet = await sheetOf(desk);
    await autosave(desk, sheet, 1, { action: 'Typed.' });
    expect(textOf(await (await get(desk, `/answers/${sheet.id}/versions`)).text())).toContain('There are none yet.');
  });

  it('shows what was added and taken out, by sight and by ear', async () => {
    const desk = await openDesk();
    const id = await written(desk, 'I <rolled> it back quickly.', 'I <rolled> the release back.');
    const page = await (await get(desk, `/answers/${id}/versions/2`)).text();
    expect(page).toMatch(/<del><span class="vh"> taken out: <\/span>it back quickly<span/);
    expect(page).toMatch(/<ins><span class="vh"> added: <\/span>the release back<span/);
    expect(page).toContain('&lt;rolled&gt;');
    expect(page).not.toContain('<rolled>');
  });

  it('compares any two, and any with the text as it is', async () => {
    const desk = await openDesk();
    const id = await written(desk, 'One.', 'Two.', 'Three.');
    await autosave(desk, await sheetOf(desk), 1, { action: 'Four.' });
    const read = async (path: string) => textOf(await (await get(desk, `/answers/${id}/versions/${path}`)).text());
    expect(await read('3?with=1')).toMatch(/from version 1 to 3.*taken out: One.*added: Three/);
    expect(await read('1?with=3')).toMatch(/from version 1 to 3.*taken out: One.*added: Three/);
    expect(await read('2?with=now')).toMatch(/taken out: Two.*added: Four/);
    expect(await read('1')).toContain('Nothing stood before it.');
  });

  it.each(['0', '4', '-1', 'x', '1e3', '99999999999', '1?with=9'])('has no version "%s"', async (number) => {
    const desk = await openDesk();
    const id = await written(desk, 'One.', 'Two.', 'Three.');
    expect((await get(desk, `/answers/${id}/versions/${number}`)).status).toBe(404);
  });

  it('is nobody else’s', async () => {
    const desk = await openDesk();
    const id = await strangersAnswer(desk);
    for (const path of ['versions', 'versions/1']) expect((await get(desk, `/answers/${id}/${path}`)).status).toBe(404);
    expect((await post(desk, `/answers/${id}/versions/1/restoration`, { revision: '1' })).status).toBe(404);
    for (const unknown of ['AAAAAAAAAAAAAAAA', 'x', '..']) expect((await get(desk, `/answers/${unknown}/versions`)).status).toBe(404);
  });

  it('puts two huge texts side by side where they have nothing in common', async () => {
    const desk = await openDesk();
    const [one, two] = ['a', 'b'].map((letter) => Array.from({ length: 15_000 }, (_, index) => `${letter}${index % 977}`).join(' '));
    const id = await written(desk, one ?? '', two ?? '');
    const page = await (await get(desk, `/answers/${id}/versions/2`)).text();
    expect(textOf(page)).toMatch(/Before a0 a1 .* After b0 b1 /);
  });
});

describe('a restoration', () => {
  it('brings an earlier text back and keeps the present one', async () => {
    const desk = await openDesk();
    const id = await written(desk, 'One.', 'Two.');
    const sheet = await sheetOf(desk);
    await autosave(desk, sheet, 1, { action: 'Three.' });
    const response = await post(desk, `/answers/${id}/versions/1/restoration`, { revision: '3' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/questions/outage']);
    expect(await stored(desk)).toMatchObject([{ parts: { action: 'One.' } }]);
    expect(await versions(desk)).toEqual(['saved: One.', 'saved: Two.', 'restored: Three.']);
  });

  it('twice is done once', async () => {
    const desk = await openDesk();
    const id = await written(desk, 'One.', 'Two.');
    for (let time = 0; time < 2; time++)
      expect((await post(desk, `/answers/${id}/versions/1/restoration`, { revision: '2' })).status).toBe(303);
    expect(await stored(desk)).toMatchObject([{ parts: { action: 'One.' }, revision: 3 }]);
  });

  it('of an answer that changed in the meantime is refused, and shows how it differs', async () => {
    const desk = await openDesk();
    const id = await written(desk, 'One.', 'Two.');
    await autosave(desk, await sheetOf(desk), 1, { action: 'Three.' });
    const response = await post(desk, `/answers/${id}/versions/1/restoration`, { revision: '2' });
    expect([response.status, textOf(await response.text())]).toEqual([409, expect.stringContaining('changed in the meantime')]);
    expect(await stored(desk)).toMatchObject([{ parts: { action: 'Three.' } }]);
  });

  it('of a closed answer is refused', async () => {
    const desk = await openDesk();
    const id = await written(desk, 'One.', 'Two.');
    const { fields } = await sheetOf(desk);
    await post(desk, `/answers/${id}/closure`, fields);
    expect((await post(desk, `/answers/${id}/versions/1/restoration`, { revision: '3' })).status).toBe(409);
    expect(await (await get(desk, `/answers/${id}/versions/1`)).text()).not.toContain('restoration');
    expect((await get(desk, `/answers/${id}/versions/1/restoration`)).headers.get('location')).toBe(`/answers/${id}/versions/1`);
  });

  it('is not overwritten by a tab that still has the text from before', async () => {
    const desk = await openDesk();
    const id = await written(desk, 'One.', 'Two.');
    const tab = await sheetOf(desk);
    await autosave(desk, tab, 1, { action: 'Two, more.' });
    await post(desk, `/answers/${id}/versions/1/restoration`, { revision: '3' });
    expect((await autosave(desk, tab, 2, { action: 'Two, more, and more.' })).status).toBe(409);
    expect(await stored(desk)).toMatchObject([{ parts: { action: 'One.' } }]);
  });
});
