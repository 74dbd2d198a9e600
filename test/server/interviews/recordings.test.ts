import { describe, expect, it } from 'vitest';
import { RECORDING_LIMITS } from '../../../server/domain/answer/recording.ts';
import { WEBM } from '../settings/rich.ts';
import { get, ORIGIN, startTestApp, type TestApp, textOf } from '../visitor.ts';
import { act, beginSitting, stored } from './sat.ts';

async function opened(kind: 'question' | 'talk' | 'incident' = 'question') {
  const running = await startTestApp({ now: () => 1_000_000 });
  const id = await beginSitting(running, [{ kind }, { kind: 'talk' }], { guesses: false });
  await act(running, id, 1, { do: 'open' });
  return { running, id };
}

function send(
  running: TestApp,
  path: string,
  body: Uint8Array<ArrayBuffer> = WEBM,
  type = 'audio/webm;codecs=opus',
  milliseconds = '1200',
) {
  const headers = { Origin: ORIGIN, Accept: 'application/json', 'Content-Type': type };
  return running.app.request(`${ORIGIN}${path}?probe=0&milliseconds=${milliseconds}`, { method: 'POST', body, headers });
}

const rows = (running: TestApp) => running.database.reader.all('select answer_id, milliseconds from recordings');

describe('a recording of an interview', () => {
  it('is kept with the answer of its item, which begins with it, and once however often it is sent', async () => {
    const { running, id } = await opened();
    const path = `/interviews/${id}/items/1/recordings`;
    const both = await Promise.all([send(running, path), send(running, path)]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    const answerId = (await stored(running, id)).items[0]?.answerId;
    expect(await rows(running)).toEqual([{ answer_id: answerId, milliseconds: 1200 }]);
    await act(running, id, 1, { do: 'hand-in', 'part-action': 'I rolled back.' });
    const history = textOf(await (await get(running, `/answers/${answerId}/versions`)).text());
    expect(history).toContain('Recordings');
    expect(await running.database.reader.all('select version, closed_at is not null as closed from answers')).toEqual([
      { version: 1, closed: 1 },
    ]);
  });

  it('takes nothing from the form of the item, whose revision it leaves alone', async () => {
    const { running, id } = await opened();
    const { revision } = (await stored(running, id)).items[0] ?? {};
    await send(running, `/interviews/${id}/items/1/recordings`);
    expect((await stored(running, id)).items[0]?.revision).toBe(revision);
  });

  it('is kept where it comes after the item was handed in, or the interview is over', async () => {
    const { running, id } = await opened();
    await act(running, id, 1, { do: 'hand-in' });
    await act(running, id, 2, { do: 'open' });
    await act(running, id, 2, { do: 'hand-in' });
    expect((await stored(running, id)).state).toBe('over');
    expect((await send(running, `/interviews/${id}/items/1/recordings`)).status).toBe(201);
    expect((await rows(running)).length).toBe(1);
  });

  it('may be of a talk, which has no question', async () => {
    const { running, id } = await opened('talk');
    expect((await send(running, `/interviews/${id}/items/1/recordings`)).status).toBe(201);
    const { answerId } = (await stored(running, id)).items[0] ?? {};
    await act(running, id, 1, { do: 'hand-in', 'part-notes': 'I am an engineer.' });
    expect((await get(running, `/answers/${answerId}/versions`)).status).toBe(200);
    for (const path of ['/', '/questions', '/settings/export.md']) expect([path, (await get(running, path)).status]).toEqual([path, 200]);
  });

  it.each([
    ['no sound', WEBM, 'text/plain', '1200', 415],
    ['something else than it says', new Uint8Array([1, 2, 3]), 'audio/webm', '1200', 415],
    ['no length', WEBM, 'audio/webm', 'x', 422],
    ['too long', WEBM, 'audio/webm', String(RECORDING_LIMITS.milliseconds + 60_000), 422],
  ])('is refused with the reason: %s', async (_, body, type, milliseconds, status) => {
    const { running, id } = await opened();
    const refused = await send(running, `/interviews/${id}/items/1/recordings`, body, type, milliseconds);
    expect([refused.status, ((await refused.json()) as { line: string }).line]).toEqual([status, expect.stringContaining('Not kept')]);
    expect(await rows(running)).toEqual([]);
  });

  it('says so where there is no room any more', async () => {
    const { running, id } = await opened();
    const path = `/interviews/${id}/items/1/recordings`;
    for (let n = 0; n < RECORDING_LIMITS.anAnswer; n += 1) await send(running, path, new Uint8Array([...WEBM, n]));
    const refused = await send(running, path, new Uint8Array([...WEBM, 99]));
    expect(refused.status).toBe(422);
  });

  it('is 404 for what is not there, not spoken, or was not opened', async () => {
    const { running, id } = await opened('incident');
    for (const path of [
      `/interviews/${id}/items/1`,
      `/interviews/${id}/items/2`,
      `/interviews/${id}/items/9`,
      '/interviews/AAAAAAAAAAAAAAAA/items/1',
    ])
      expect([path, (await send(running, `${path}/recordings`)).status]).toEqual([path, 404]);
  });
});
