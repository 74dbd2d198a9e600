import { describe, expect, it } from 'vitest';
import { newId } from '../../../server/db/ids.ts';
import { matchedBy } from '../../../server/stories/match-store.ts';
import { get, post, startTestApp, textOf } from '../visitor.ts';
import { hidden, keep, page, TOLD, versionsOf } from './story.ts';

const PAYLOAD = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

describe('the page of stories', () => {
  it('says to a first visitor what will be here and how to begin', async () => {
    const running = await startTestApp();
    const text = textOf(await page(running, '/stories'));
    expect(text).toContain('Your stories will be here');
    expect(text).toContain('Begin with a CV or notes');
  });

  it('sets stories against screens, the emptiest first, and says what to write next', async () => {
    const running = await startTestApp();
    await keep(running);
    const html = await page(running, '/stories');
    expect(html).toMatch(/<table[\s\S]*scope="row"/);
    const text = textOf(html);
    expect(text).toContain('Nothing of yours shows how you weigh trade-offs.');
    expect(text).toMatch(/Reliability ownership one /);
    expect(text).toMatch(/likely questions have no story/);
  });

  it('says which stories are thin or old', async () => {
    const running = await startTestApp({ now: () => Date.UTC(2026, 5, 1) });
    await keep(running, { title: 'Thin', reflection: '' });
    await keep(running, { title: 'Old', happened: '2019', action: 'I rolled it back because it could be undone. '.repeat(20) });
    const text = textOf(await page(running, '/stories'));
    expect(text).toContain('Thin has no reflection yet.');
    expect(text).toContain('Old was seven years ago.');
  });

  it('has fifty stories a page and loses none between the pages', async () => {
    let now = 1_000_000;
    const running = await startTestApp({ now: () => now });
    // Three of one moment, so that a page ends among equals.
    for (let n = 0; n < 120; n += 1) {
      if (n % 3 === 0) now += 1;
      await keep(running, { title: `Story ${n}.` });
    }
    const seen: string[] = [];
    let path: string | undefined = '/stories';
    for (let pages = 0; path && pages < 5; pages += 1) {
      const html: string = await page(running, path);
      const titles = Array.from(html.matchAll(/<th scope="row"><a[^>]*>(Story \d+)\./g), ([, title = '']) => title);
      expect(titles.length).toBeLessThanOrEqual(50);
      seen.push(...titles);
      path = /href="(\/stories\?before=[^"]+)"/.exec(html)?.[1];
    }
    expect(new Set(seen).size).toBe(120);
    expect(seen).toHaveLength(120);
  });

  it.each(['x', '-1-1', '1e9-2', "1-1'--", '99999999999999999-1'])('passes over a place that is none: %s', async (before) => {
    const running = await startTestApp();
    await keep(running);
    const response = await get(running, `/stories?before=${encodeURIComponent(before)}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('The sale night');
  });
});

describe('a story', () => {
  it('is kept, read, and says which questions it answers and why', async () => {
    const running = await startTestApp();
    const path = await keep(running);
    expect(path).toMatch(/^\/stories\/[\w-]{16}$/);
    const html = await page(running, path);
    expect(html).toContain('The sale night');
    expect(html).toMatch(/href="\/questions\/led-incident"/);
    expect(textOf(html)).toMatch(/Tells of “[^”]+”.*; shows reliability/);
  });

  it('is kept once, however often the form is sent', async () => {
    const running = await startTestApp();
    const form = { id: newId(), ...TOLD };
    const answers = await Promise.all([1, 2, 3].map(() => post(running, '/stories', form)));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect((await page(running, '/stories')).match(/scope="row"/g)).toHaveLength(1);
  });

  it('that was sent, gone back to, changed and sent again is one story, and keeps both texts', async () => {
    const running = await startTestApp();
    const id = newId();
    await post(running, '/stories', { id, ...TOLD });
    const again = await post(running, '/stories', { id, ...TOLD, task: 'Something quite different.' });
    expect([again.status, again.headers.get('location')]).toEqual([303, `/stories/${id}`]);
    expect(await page(running, `/stories/${id}`)).toContain('Something quite different.');
    expect(await versionsOf(running, id)).toEqual([`saved: ${TOLD.task}`, 'saved: Something quite different.']);
    expect((await page(running, '/stories')).match(/scope="row"/g)).toHaveLength(1);
  });

  it('that was changed elsewhere since its form was sent comes back with both texts', async () => {
    const running = await startTestApp();
    const id = newId();
    await post(running, '/stories', { id, ...TOLD });
    await post(running, `/stories/${id}`, { revision: '1', ...TOLD, task: 'Changed elsewhere.' });
    const again = await post(running, '/stories', { id, ...TOLD, task: 'Something quite different.' });
    expect(again.status).toBe(409);
    const html = await again.text();
    expect(html).toContain('Something quite different.');
    expect(html).toContain('Changed elsewhere.');
  });

  it('whose form is asked for again under its address, as on Back, is the story that was kept', async () => {
    const running = await startTestApp();
    const address = (await get(running, '/stories/new?screen=people')).headers.get('location') ?? '';
    expect(address).toMatch(/^\/stories\/new\?screen=people&id=[\w-]{16}$/);
    const first = await page(running, address);
    expect(hidden(first, 'id')).toBe(hidden(await page(running, address), 'id'));
    await post(running, '/stories', { id: hidden(first, 'id'), ...TOLD });
    const again = await page(running, address);
    expect(again).toContain(TOLD.task);
    expect([hidden(again, 'revision'), /action="([^"]+)" data-shelf/.exec(again)?.[1]]).toEqual(['1', `/stories/${hidden(first, 'id')}`]);
  });

  it('needs only a title, and says so at the field', async () => {
    const running = await startTestApp();
    expect((await post(running, '/stories', { id: newId(), title: 'Only this' })).status).toBe(303);
    const refused = await post(running, '/stories', { id: newId(), ...TOLD, title: ' ' });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toMatch(/id="story-title-wrong"/);
    expect(html).toMatch(/<input[^>]*id="story-title"[^>]*aria-describedby="story-title-wrong story-title-hint"[^>]*aria-invalid="true"/);
    expect(html).toContain(TOLD.reflection);
    expect(html).toMatch(/name="screen-reliability"[^>]*checked/);
  });

  it.each([
    ['title', 121],
    ['happened', 201],
    ['role', 201],
    ['numbers', 201],
    ['situation', 10_001],
    ['reflection', 10_001],
  ])('is refused with everything typed where %s is too long', async (field, length) => {
    const running = await startTestApp();
    const long = 'x'.repeat(length);
    const refused = await post(running, '/stories', { id: newId(), ...TOLD, [field]: long });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain(long);
    expect(html).toContain(`id="story-${field}-wrong"`);
    expect((await post(running, '/stories', { id: newId(), ...TOLD, [field]: long.slice(1) })).status).toBe(303);
  });

  it('is saved, and matched anew', async () => {
    const running = await startTestApp();
    const path = await keep(running);
    const form = await page(running, `${path}/edit`);
    const saved = await post(running, path, {
      revision: hidden(form, 'revision'),
      ...TOLD,
      title: 'Mentoring Ines',
      situation: '',
      task: '',
      numbers: '',
      role: '',
      result: '',
      reflection: '',
      action: 'I mentored a junior engineer: pairing, shadowing, coaching, until she could grow on her own.',
    });
    expect(saved.status).toBe(303);
    const html = await page(running, path);
    expect(html).toContain('href="/questions/mentored"');
    expect(html).not.toContain('href="/questions/led-incident"');
    expect(hidden(await page(running, `${path}/edit`), 'revision')).toBe('2');
  });

  it('is not overwritten by a tab that knew an earlier text', async () => {
    const running = await startTestApp();
    const path = await keep(running);
    await post(running, path, { revision: '1', ...TOLD, task: 'Saved by the first tab.' });
    const stale = await post(running, path, { revision: '1', ...TOLD, task: 'Typed in the second tab.' });
    expect(stale.status).toBe(409);
    const html = await stale.text();
    expect(html).toContain('Typed in the second tab.');
    expect(html).toContain('Saved by the first tab.');
    expect(await page(running, path)).toContain('Saved by the first tab.');
    const fields = { revision: hidden(html, 'revision'), ...TOLD, task: 'Typed in the second tab.' };
    expect((await post(running, path, fields)).status).toBe(409);
    const knowing = await post(running, path, { ...fields, settles: hidden(html, 'settles'), keep: 'mine' });
    expect(knowing.status).toBe(303);
    expect(await page(running, path)).toContain('Typed in the second tab.');
    expect(await versionsOf(running, path.slice('/stories/'.length))).toEqual([
      `saved: ${TOLD.task}`,
      'saved: Saved by the first tab.',
      'other-tab: Typed in the second tab.',
      'other-tab: Saved by the first tab.',
      'saved: Typed in the second tab.',
    ]);
  });

  it('keeps its revision when a stale form was also wrong', async () => {
    const running = await startTestApp();
    const path = await keep(running);
    await post(running, path, { revision: '1', ...TOLD, task: 'Saved by the first tab.' });
    const wrong = await post(running, path, { revision: '1', ...TOLD, title: '' });
    expect(wrong.status).toBe(422);
    expect(hidden(await wrong.text(), 'revision')).toBe('1');
  });

  it('saved twice with the same words is saved once', async () => {
    const running = await startTestApp();
    const path = await keep(running);
    const form = { revision: '1', ...TOLD, task: 'Once.' };
    const answers = [await post(running, path, form), await post(running, path, form)];
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(hidden(await page(running, `${path}/edit`), 'revision')).toBe('2');
  });

  it('has the line breaks that were typed, also the first', async () => {
    const running = await startTestApp();
    const path = await keep(running, { action: 'one\r\ntwo\r\n\r\nthree' });
    expect(await page(running, `${path}/edit`)).toMatch(/>\none\ntwo\n\nthree<\/textarea>/);
    expect((await post(running, path, { revision: '1', ...TOLD, action: 'one\r\ntwo\r\n\r\nthree' })).status).toBe(303);
    expect(hidden(await page(running, `${path}/edit`), 'revision')).toBe('1');
  });

  it('is removed after it was asked', async () => {
    const running = await startTestApp();
    const path = await keep(running);
    expect(textOf(await page(running, `${path}/removal`))).toContain('Remove the story “The sale night”?');
    expect((await get(running, path)).status).toBe(200);
    const removed = await post(running, `${path}/removal`, {});
    expect(removed.headers.get('location')).toMatch(/^\/removed\/[\w-]{16}$/);
    expect((await get(running, path)).status).toBe(404);
    const rows = await running.database.reader.all<Record<string, unknown>>(
      'select (select count(*) from story_matches) + (select count(*) from story_screens) as left_over',
    );
    expect(Number(rows[0]?.left_over)).toBe(0);
  });

  it('that was removed while it was edited comes back as a new one', async () => {
    const running = await startTestApp();
    const path = await keep(running);
    await post(running, `${path}/removal`, {});
    const late = await post(running, path, { revision: '1', ...TOLD, task: 'Typed meanwhile.' });
    expect(late.status).toBe(404);
    expect(await late.text()).toContain('Typed meanwhile.');
  });

  it.each(['', '/edit', '/removal'])('is not there under an address that is wrong, or another candidate’s: %s', async (end) => {
    const running = await startTestApp();
    const path = await keep(running);
    for (const id of ['nothing', newId(), '%00', '..%2f..', "a'--------------"])
      expect((await get(running, `/stories/${id}${end}`)).status).toBe(404);
    await running.database.writer.write([
      { sql: "insert into candidates (id, created_at) values ('somebody', 1)", args: [] },
      { sql: "update stories set candidate_id = 'somebody'", args: [] },
    ]);
    expect((await get(running, `${path}${end}`)).status).toBe(404);
    expect((await post(running, `${path}/removal`, {})).status).toBe(404);
    expect((await post(running, path, { revision: '1', ...TOLD })).status).toBe(404);
    const rows = await running.database.reader.all<Record<string, unknown>>('select count(*) as n from stories');
    expect(Number(rows[0]?.n)).toBe(1);
  });

  it('is shown as it was typed, whatever it holds', async () => {
    const running = await startTestApp();
    const fields = ['title', 'happened', 'role', 'numbers', 'situation', 'task', 'action', 'result', 'reflection'];
    const path = await keep(running, Object.fromEntries(fields.map((field) => [field, `${PAYLOAD} ${field}`])));
    for (const where of ['/stories', path, `${path}/edit`, `${path}/removal`]) {
      const html = await page(running, where);
      expect(html, where).not.toMatch(/<script>alert|<img src=x/);
      expect(html, where).toContain('&lt;script&gt;');
    }
  });

  it('may be in any language, with any sign', async () => {
    const running = await startTestApp();
    const path = await keep(running, { title: '障害対応 🔥', action: 'Я починил\u0000 это' });
    const html = await page(running, path);
    expect(html).toContain('障害対応 🔥');
    expect(html).toContain('Я починил это');
  });

  it('is matched again before it is shown, when the bank or the matcher became another', async () => {
    const running = await startTestApp();
    const path = await keep(running);
    await running.database.writer.write([
      { sql: "update stories set bank = '1-another'", args: [] },
      { sql: 'delete from story_matches', args: [] },
    ]);
    expect(await page(running, path)).toContain('href="/questions/led-incident"');
    const rows = await running.database.reader.all<Record<string, unknown>>('select bank from stories');
    expect(rows[0]?.bank).toBe(matchedBy(running.bank.hash()));
  });
});

describe('the form of a new story', () => {
  it('has the screen ticked that a hole asked for, and no other', async () => {
    const running = await startTestApp();
    const html = await page(running, '/stories/new?screen=security');
    expect(html).toMatch(/name="screen-security"[^>]*checked/);
    expect(html.match(/checked/g)).toHaveLength(1);
    expect(await page(running, '/stories/new?screen=nonsense')).not.toMatch(/checked/);
  });

  it('has an id of its own each time', async () => {
    const running = await startTestApp();
    const ids = [hidden(await page(running, '/stories/new'), 'id'), hidden(await page(running, '/stories/new'), 'id')];
    expect(ids[0]).toMatch(/^[\w-]{16}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('keeps a story under a fresh id where the one sent is no id, or taken by somebody else', async () => {
    const running = await startTestApp();
    expect((await post(running, '/stories', { ...TOLD, id: '../x' })).headers.get('location')).toMatch(/^\/stories\/[\w-]{16}$/);
    const path = await keep(running);
    await running.database.writer.write([
      { sql: "insert into candidates (id, created_at) values ('somebody', 1)", args: [] },
      { sql: "update stories set candidate_id = 'somebody' where id = ?", args: [path.slice('/stories/'.length)] },
    ]);
    const taken = await post(running, '/stories', { ...TOLD, id: path.slice('/stories/'.length) });
    expect(taken.status).toBe(409);
    expect(await taken.text()).toContain(TOLD.reflection);
  });
});

describe('a story that a fault keeps from being stored', () => {
  it.each(['/stories', `/stories/${'A'.repeat(16)}`, '/stories/proposals/acceptance'])('comes back from %s, to copy', async (path) => {
    const running = await startTestApp();
    const isProposal = path.endsWith('acceptance');
    const told = isProposal
      ? { 'title-0': 'The <i>night</i>', 'action-0': 'I rolled back.', 'accept-0': '1' }
      : { ...TOLD, title: 'The <i>night</i>' };
    await running.database.close();
    const response = await post(running, path, { id: newId(), ...told });
    const html = await response.text();
    expect([response.status, html.includes('The &lt;i&gt;night&lt;/i&gt;')]).toEqual([500, true]);
    expect(html).toContain(isProposal ? 'I rolled back.' : TOLD.situation);
    expect(html).toContain('not saved');
  });
});
