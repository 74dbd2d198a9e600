import { describe, expect, it } from 'vitest';
import { begin, choose, get, HTMX, offersOn, play, post, startTestApp, textOf } from '../visitor.ts';

const JSON_ONLY = { Accept: 'application/json' };

async function opened() {
  const running = await startTestApp();
  const path = await begin(running);
  const note = (notes: string, based: number, headers = {}) => post(running, `${path}/notes`, { notes, based: String(based) }, headers);
  const stored = async () => {
    const html = await (await get(running, path)).text();
    const [, text = ''] = /<textarea id="own"[^>]*>([^<]*)<\/textarea>/.exec(html) ?? [];
    return { text, revision: Number(/name="based"[^>]*value="(\d+)"/.exec(html)?.[1]) };
  };
  return { running, path, note, stored };
}

describe('notes of a run', () => {
  it('are saved by a form, and stand on the page again', async () => {
    const { path, note, stored } = await opened();
    const saved = await note('A is answered,\r\nAAAA never.', 0);
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `${path}#notes`]);
    expect(await stored()).toEqual({ text: 'A is answered,\nAAAA never.', revision: 1 });
  });

  it('are saved for the script of the page, which is told their revision', async () => {
    const { note } = await opened();
    expect(await (await note('one', 0, JSON_ONLY)).json()).toEqual({ notes: 'one', revision: 1, line: null });
    expect(await (await note('one', 0, JSON_ONLY)).json()).toEqual({ notes: 'one', revision: 1, line: null });
    expect(await (await note('one two', 1, JSON_ONLY)).json()).toEqual({ notes: 'one two', revision: 2, line: null });
  });

  it('of an older page never take the place of newer ones: both are kept, and it says so', async () => {
    const { note, stored } = await opened();
    await note('of the newer tab', 0);
    const late = await (await note('of the older tab', 0, JSON_ONLY)).json();
    expect(late).toMatchObject({
      revision: 2,
      line: 'These notes had been changed in another tab. Both texts are kept, one below the other.',
    });
    expect((await stored()).text).toMatch(/^of the newer tab\n\n-+ written in another tab -+\nof the older tab$/);
    const plain = await note('of a third', 0);
    expect(textOf(await plain.text())).toContain('Both texts are kept, one below the other.');
  });

  it('that an older page has emptied stay', async () => {
    const { note, stored } = await opened();
    await note('kept', 0);
    await note('', 0);
    expect((await stored()).text).toBe('kept');
    await note('', 1);
    expect((await stored()).text).toBe('');
  });

  it('that are sent at the same moment are all there', async () => {
    const { note, stored } = await opened();
    const texts = ['alpha', 'beta', 'gamma'];
    await Promise.all(texts.map((text) => note(text, 0)));
    const { text } = await stored();
    for (const one of texts) expect(text).toContain(one);
  });

  it('that are too long come back as they were typed, and nothing is stored', async () => {
    const { note, stored } = await opened();
    const long = `${'é'.repeat(20_000)}!`;
    const refused = await note(long, 0);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain(`${long}</textarea>`);
    expect(textOf(html)).toContain('Not saved: notes hold 20,000 characters.');
    expect((await note(long, 0, JSON_ONLY)).status).toBe(422);
    expect(await stored()).toEqual({ text: '', revision: 0 });
    expect((await note('é'.repeat(20_000), 0)).status).toBe(303);
  });

  it('come with a decision where no script runs, so that none is lost', async () => {
    const { running, path, stored } = await opened();
    const page = await (await get(running, path)).text();
    const choice = offersOn(page).find(({ label }) => label.startsWith('Compare'))?.token ?? '';
    await post(running, `${path}/decisions`, { turn: '0', choice, notes: 'typed before', based: '0' });
    expect(await stored()).toEqual({ text: 'typed before', revision: 1 });
    const next = offersOn(await (await get(running, path)).text())[0]?.token ?? '';
    await post(running, `${path}/decisions`, { turn: '1', choice: next, notes: 'by its own script', based: '1' }, HTMX);
    expect((await stored()).text).toBe('typed before');
  });

  it('are kept when the run is over, and handed to whoever shows its debrief', async () => {
    const { running, path, note, stored } = await opened();
    await note('seen early', 0);
    await play(running, path, ['Compare the bank', 'Roll the pool']);
    await note('seen early, and late', 1);
    expect((await stored()).text).toBe('seen early, and late');
  });

  it('of another run are not there, and of no run not to be had', async () => {
    const { running, path, note } = await opened();
    await note('mine', 0);
    await choose(running, path, 'Tell');
    const other = await begin(running);
    await choose(running, other, 'Compare');
    expect(await (await get(running, other)).text()).not.toContain('mine</textarea>');
    expect((await post(running, '/runs/no-such-run-0000/notes', { notes: 'x', based: '0' })).status).toBe(404);
    expect((await get(running, `${other}/notes`)).headers.get('location')).toBe(other);
  });
});
