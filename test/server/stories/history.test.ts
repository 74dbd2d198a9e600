import { describe, expect, it } from 'vitest';
import { newId } from '../../../server/db/ids.ts';
import { get, post, startTestApp, type TestApp, textOf } from '../visitor.ts';
import { hidden, keep, page, TOLD, versionsOf } from './story.ts';

/** By its script, which counts what it sends. */
function type(running: TestApp, path: string, fields: Record<string, string>): Promise<Response> {
  return post(running, path, { ...TOLD, ...fields }, { Accept: 'application/json' });
}

const MINUTE = 60_000;

async function openApp() {
  let now = new Date(2026, 10, 22, 14, 2).getTime();
  const running = await startTestApp({ now: () => now });
  const later = (by: number) => {
    now += by;
  };
  const path = await keep(running, { task: 'First.' });
  return { running, later, path, id: path.slice('/stories/'.length) };
}

describe('a story as it is typed', () => {
  it('is created once with its first text, saved with each, and tells its script what to show', async () => {
    const running = await startTestApp({ now: () => new Date(2026, 10, 22, 14, 2).getTime() });
    const id = newId();
    const first = await (await type(running, '/stories', { id, tab: 't', sent: '1', revision: '0', task: 'One' })).json();
    expect(first).toMatchObject({ id, revision: 1, action: `/stories/${id}`, versions: `/stories/${id}/versions`, line: 'Saved 14:02' });
    expect((first as { html: { pace: string } }).html.pace).toContain('at a speaking pace');
    const second = await (await type(running, `/stories/${id}`, { tab: 't', sent: '2', revision: '1', task: 'One two' })).json();
    expect(second).toMatchObject({ revision: 2 });
    // Overtaken by its own newer text, and sent once more.
    for (const sent of ['1', '2'])
      expect((await type(running, `/stories/${id}`, { tab: 't', sent, revision: '1', task: 'One' })).status).toBe(200);
    expect(await page(running, `/stories/${id}`)).toContain('One two');
    expect(await versionsOf(running, id)).toEqual([]);
    expect((await page(running, '/stories')).match(/scope="row"/g)).toHaveLength(1);
  });

  it('keeps what it was as a version after a pause, in another page, and where most of a part goes at once', async () => {
    const { running, later, path, id } = await openApp();
    const send = (sent: number, fields: Record<string, string>) => type(running, path, { tab: 't', sent: String(sent), ...fields });
    await send(1, { revision: '1', task: 'Second.' });
    await send(2, { revision: '2', task: 'Third.' });
    later(11 * MINUTE);
    await send(3, { revision: '3', task: 'Fourth.' });
    await send(4, { revision: '4', task: 'Fourth.', action: 'x' });
    expect(await versionsOf(running, id)).toEqual(['saved: First.', 'pause: Third.', 'pause: Fourth.']);
  });

  it.each([
    ['no title', { title: '' }, 422, 'Not saved yet: give it a title first.'],
    ['too long a part', { action: 'x'.repeat(10_001) }, 422, 'Not saved. Action: This is 10,001 characters long.'],
  ])('tells its script what is wrong, and nothing is stored: %s', async (_, fields, status, line) => {
    const running = await startTestApp();
    const response = await type(running, '/stories', { id: newId(), tab: 't', sent: '1', revision: '0', ...fields });
    expect([response.status, ((await response.json()) as { line: string }).line]).toEqual([status, expect.stringContaining(line)]);
    expect(textOf(await page(running, '/stories'))).toContain('Your stories will be here');
  });

  it('is not saved over what another tab wrote, until the candidate has chosen between the two that were shown', async () => {
    const { running, path, id } = await openApp();
    await type(running, path, { revision: '1', tab: 'a', sent: '1', task: 'Of A.' });
    const typed = { revision: '1', tab: 'b', sent: '1', task: 'Of B.' };
    const refused = await type(running, path, typed);
    const told = (await refused.json()) as { conflict: string; line: string };
    expect([refused.status, told.line]).toEqual([409, 'Not saved: it was changed in another tab. Choose below.']);
    expect(textOf(told.conflict)).toMatch(/changed in another tab .* Task Of A\. Keep mine Take the other/);
    expect((await type(running, path, { ...typed, sent: '2', task: 'Of B!' })).status).toBe(409);
    // A third text since then was not shown to anybody.
    await type(running, path, { revision: '2', tab: 'a', sent: '2', task: 'Of A, more.' });
    for (const choice of ['mine', 'theirs'])
      expect((await post(running, path, { ...TOLD, ...typed, keep: choice, settles: '2' })).status).toBe(409);
    const kept = await post(running, path, { ...TOLD, ...typed, keep: 'theirs', settles: '3' });
    expect(kept.headers.get('location')).toBe(`${path}/edit`);
    expect(await page(running, path)).toContain('Of A, more.');
    expect(await versionsOf(running, id)).toEqual(['saved: First.', 'other-tab: Of B.']);
  });
});

describe('a story sent without a script that met a newer one', () => {
  const SETTLED = 'you have not chosen between them';

  async function met() {
    const { running, path, id, later } = await openApp();
    await post(running, path, { ...TOLD, revision: '1', tab: 'a', task: 'Of A.' });
    later(1000);
    const refused = await post(running, path, { ...TOLD, revision: '1', tab: 'b', task: 'Of B.' });
    expect(refused.status).toBe(409);
    later(1000);
    return { running, path, id, html: await refused.text() };
  }

  it('is kept as a version before anybody has chosen, and is asked about in its editor', async () => {
    const { running, path, id } = await met();
    expect(await versionsOf(running, id)).toEqual(['saved: First.', 'saved: Of A.', 'other-tab: Of B.']);
    const editor = await page(running, `${path}/edit`);
    expect(textOf(editor)).toContain(SETTLED);
    expect(editor).toContain(`href="${path}/versions/3?with=now"`);
    // Nothing of it went into the text, and its form is as good as before.
    expect([hidden(editor, 'revision'), editor.includes('Of A.')]).toEqual(['2', true]);
    await post(running, path, { ...TOLD, revision: '2', tab: 'a', task: 'Of A, more.' });
    expect(textOf(await page(running, `${path}/edit`))).not.toContain(SETTLED);
  });

  it.each([
    ['mine', 'Of B.', ['saved: First.', 'saved: Of A.', 'other-tab: Of B.', 'other-tab: Of A.', 'saved: Of B.']],
    ['theirs', 'Of A.', ['saved: First.', 'saved: Of A.', 'other-tab: Of B.']],
  ])('is settled by a choice, and kept once: %s', async (choice, stands, versions) => {
    const { running, path, id, html } = await met();
    const fields = { ...TOLD, revision: hidden(html, 'revision'), settles: hidden(html, 'settles'), tab: 'b', task: 'Of B.' };
    expect((await post(running, path, { ...fields, keep: choice })).status).toBe(303);
    const editor = await page(running, `${path}/edit`);
    expect([editor.includes(stands), textOf(editor).includes(SETTLED)]).toEqual([true, false]);
    expect(await versionsOf(running, id)).toEqual(versions);
  });

  it('is kept once, however often it is sent', async () => {
    const { running, path, id } = await met();
    await post(running, path, { ...TOLD, revision: '1', tab: 'b', task: 'Of B.' });
    expect(await versionsOf(running, id)).toHaveLength(3);
  });
});

describe('the versions of a story', () => {
  it('are listed, set side by side and brought back, and what stood there becomes a version', async () => {
    const { running, path, id } = await openApp();
    await post(running, path, { ...TOLD, revision: '1', task: 'Second.', title: 'Another title', 'screen-people': '1' });
    const list = textOf(await page(running, `${path}/versions`));
    expect(list).toMatch(/Version 2 14:02 Saved \d+ Version 1 14:02 Saved \d+/);
    expect(list).not.toContain('Checks');
    const diff = textOf(await page(running, `${path}/versions/2`));
    expect(diff).toContain('What was added and taken out from version 1 to 2:');
    expect(diff).toMatch(/Title .*taken out: The sale night.*added: Another title.*Task .*taken out: First.*added: Second/);
    const version = await page(running, `${path}/versions/1?with=now`);
    const restored = await post(running, `${path}/versions/1/restoration`, { revision: hidden(version, 'revision') });
    expect([restored.status, restored.headers.get('location')]).toEqual([303, path]);
    const html = await page(running, `${path}/edit`);
    expect(html).toContain('First.');
    expect(html).toContain('The sale night');
    expect(html).not.toMatch(/name="screen-people"[^>]*checked/);
    expect(await versionsOf(running, id)).toEqual(['saved: First.', 'saved: Second.']);
    // It is matched by what it says now.
    expect(html).toMatch(/name="screen-reliability"[^>]*checked/);
  });

  it('keep the text that was never one before an earlier one comes back', async () => {
    const { running, path, id } = await openApp();
    await type(running, path, { revision: '1', tab: 't', sent: '1', task: 'Typed, not saved by hand.' });
    await post(running, `${path}/versions/1/restoration`, { revision: '2' });
    expect(await versionsOf(running, id)).toEqual(['saved: First.', 'restored: Typed, not saved by hand.']);
    expect(await page(running, path)).toContain('First.');
  });

  it('are not brought back over a text that was changed since, and twice is once', async () => {
    const { running, path } = await openApp();
    await post(running, path, { ...TOLD, revision: '1', task: 'Second.' });
    const stale = await post(running, `${path}/versions/1/restoration`, { revision: '1' });
    expect([stale.status, textOf(await stale.text())]).toEqual([409, expect.stringContaining('so nothing was brought back')]);
    for (let times = 0; times < 2; times++)
      expect((await post(running, `${path}/versions/1/restoration`, { revision: '2' })).status).toBe(303);
    expect(await page(running, path)).toContain('First.');
  });

  it('are not there under an address that is wrong, or another candidate’s', async () => {
    const { running, path } = await openApp();
    for (const end of ['/versions/9', '/versions/0', '/versions/x', '/versions/1?with=7'])
      expect([end, (await get(running, path + end)).status]).toEqual([end, 404]);
    expect((await get(running, `/stories/${newId()}/versions`)).status).toBe(404);
    await running.database.writer.write([
      { sql: "insert into candidates (id, created_at) values ('somebody', 1)", args: [] },
      { sql: "update stories set candidate_id = 'somebody'", args: [] },
    ]);
    for (const end of ['/versions', '/versions/1']) expect((await get(running, path + end)).status).toBe(404);
    expect((await post(running, `${path}/versions/1/restoration`, { revision: '1' })).status).toBe(404);
  });

  it('go with the story', async () => {
    const { running, path, id } = await openApp();
    await post(running, `${path}/removal`, {});
    expect(await versionsOf(running, id)).toEqual([]);
  });
});
