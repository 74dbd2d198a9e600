import { describe, expect, it } from 'vitest';
import { get, ORIGIN, post, textOf } from '../visitor.ts';
import {
  autosave,
  JSON_ASKED,
  MINUTE,
  openDesk,
  partsAsFields,
  removeQuestion,
  rows,
  save,
  sheetIn,
  sheetOf,
  stored,
  strangersAnswer,
  versions,
} from './desk.ts';

describe('a draft', () => {
  it('is saved by the button, as a version, and shown again', async () => {
    const desk = await openDesk();
    const response = await save(desk, await sheetOf(desk), { action: 'I rolled it back.' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/questions/outage']);
    expect(await stored(desk)).toMatchObject([{ parts: { action: 'I rolled it back.' }, revision: 1, version: 1 }]);
    expect(await versions(desk)).toEqual(['saved: I rolled it back.']);
    const page = await (await get(desk, '/questions/outage')).text();
    expect(page).toContain('>I rolled it back.</textarea>');
    expect(textOf(page)).toContain('Saved 14:02, version 1');
  });

  it('is saved as it is typed, without a version at every pause for breath', async () => {
    const desk = await openDesk();
    const sheet = await sheetOf(desk);
    const first = await (await autosave(desk, sheet, 1, { action: 'I' })).json();
    expect(first).toMatchObject({ id: sheet.id, revision: 1, line: 'Saved 14:02' });
    const second = await (await autosave(desk, sheet, 2, { action: 'I rolled' }, { revision: '1' })).json();
    expect(second).toMatchObject({ revision: 2 });
    expect(await stored(desk)).toMatchObject([{ parts: { action: 'I rolled' }, version: 0 }]);
  });

  it('becomes a version where the candidate comes back to it after a while', async () => {
    const desk = await openDesk();
    const sheet = await sheetOf(desk);
    await autosave(desk, sheet, 1, { action: 'Before lunch.' });
    desk.later(9 * MINUTE);
    await autosave(desk, sheet, 2, { action: 'Before lunch, more.' }, { revision: '1' });
    expect(await versions(desk)).toEqual([]);
    desk.later(11 * MINUTE);
    const response = await autosave(desk, sheet, 3, { action: 'After.' }, { revision: '2' });
    expect(await response.json()).toMatchObject({ line: 'Saved 14:22, version 1' });
    expect(await versions(desk)).toEqual(['pause: Before lunch, more.']);
  });

  it('becomes a version where a page that was loaded anew changes it', async () => {
    const desk = await openDesk();
    await autosave(desk, await sheetOf(desk), 1, { action: 'Yesterday’s.' });
    await autosave(desk, await sheetOf(desk), 1, { action: 'Today’s.' });
    expect(await versions(desk)).toEqual(['pause: Yesterday’s.']);
  });

  it('becomes a version where most of a part goes at once, in the tab that wrote it', async () => {
    const desk = await openDesk();
    const sheet = await sheetOf(desk);
    const written = 'I drained the pool and told support what we knew and when. '.repeat(4).trim();
    await autosave(desk, sheet, 1, { action: written, result: 'Nobody waited.' });
    await autosave(desk, sheet, 2, { action: 'x', result: 'Nobody waited.' }, { revision: '1' });
    await autosave(desk, sheet, 3, { action: '', result: 'Nobody' }, { revision: '2' });
    expect(await versions(desk)).toEqual([expect.stringContaining(`pause: ${written}`)]);
  });

  it('makes no second version of the same text', async () => {
    const desk = await openDesk();
    const draft = { action: 'I rolled it back.' };
    await save(desk, await sheetOf(desk), draft);
    await save(desk, await sheetOf(desk), draft);
    expect(await stored(desk)).toMatchObject([{ revision: 1, version: 1 }]);
  });

  it('that arrives twice counts once, from the button too', async () => {
    const desk = await openDesk();
    const sheet = await sheetOf(desk);
    const draft = { action: 'Once.' };
    const statuses = await Promise.all([save(desk, sheet, draft), save(desk, sheet, draft)]);
    expect(statuses.map(({ status }) => status)).toEqual([303, 303]);
    expect(await stored(desk)).toMatchObject([{ revision: 1, version: 1 }]);
  });

  it('that arrives late changes nothing and is answered as saved', async () => {
    const desk = await openDesk();
    const sheet = await sheetOf(desk);
    await autosave(desk, sheet, 2, { action: 'Newer.' });
    const late = await autosave(desk, sheet, 1, { action: 'Older.' });
    expect([late.status, await late.json()]).toMatchObject([200, { revision: 1 }]);
    expect(await stored(desk)).toMatchObject([{ parts: { action: 'Newer.' }, revision: 1 }]);
  });

  it('whose answer was lost goes on from the page that sent it', async () => {
    const desk = await openDesk();
    const sheet = await sheetOf(desk);
    await autosave(desk, sheet, 1, { action: 'One.' });
    const response = await autosave(desk, sheet, 2, { action: 'One, two.' });
    expect([response.status, await stored(desk)]).toMatchObject([200, [{ parts: { action: 'One, two.' }, revision: 2 }]]);
  });

  it('of twenty requests at once keeps the newest', async () => {
    const desk = await openDesk();
    const sheet = await sheetOf(desk);
    const counts = Array.from({ length: 20 }, (_, index) => index + 1).reverse();
    const responses = await Promise.all(counts.map((sent) => autosave(desk, sheet, sent, { action: `Text ${sent}.` })));
    expect(responses.map(({ status }) => status)).toEqual(counts.map(() => 200));
    expect(await stored(desk)).toMatchObject([{ parts: { action: 'Text 20.' } }]);
  });

  it('that is empty is not stored', async () => {
    const desk = await openDesk();
    const sheet = await sheetOf(desk);
    expect((await save(desk, sheet, { action: '', task: ' \n' })).status).toBe(303);
    expect(await (await autosave(desk, sheet, 1, {})).json()).toMatchObject({ id: null, revision: 0, line: '' });
  });

  it('that is emptied is emptied, and what it was is a version', async () => {
    const desk = await openDesk();
    await save(desk, await sheetOf(desk), { action: 'Away with it.' });
    await save(desk, await sheetOf(desk), { action: '' });
    expect([await stored(desk), await versions(desk)]).toMatchObject([[{ parts: {}, version: 2 }], ['saved: Away with it.', 'saved: ']]);
  });

  it('keeps the parts that a form does not send', async () => {
    const desk = await openDesk();
    await save(desk, await sheetOf(desk), { situation: 'Here.', action: 'This.' });
    await save(desk, await sheetOf(desk), { action: 'That.' });
    expect(await stored(desk)).toMatchObject([{ parts: { situation: 'Here.', action: 'That.' } }]);
  });

  it('comes back as it was typed, whatever it is', async () => {
    const desk = await openDesk();
    const text = '\n  <script>alert(1)</script> & "quotes" </textarea>\r\n\tüß 日本 🚒 مرحبا\u0000 end  ';
    await save(desk, await sheetOf(desk), { action: text, __proto__: 'x', nowhere: 'y' });
    const kept = '\n  <script>alert(1)</script> & "quotes" </textarea>\n\tüß 日本 🚒 مرحبا end  ';
    expect(await stored(desk)).toMatchObject([{ parts: { action: kept } }]);
    const page = await (await get(desk, '/questions/outage')).text();
    expect(page).not.toContain('<script>alert');
    // The browser drops one line break after the tag.
    expect(page).toContain('>\n\n  &lt;script&gt;alert(1)');
  });

  it('is found by its words afterwards', async () => {
    const desk = await openDesk();
    await save(desk, await sheetOf(desk), { action: 'The canary aborted.' });
    expect(await desk.database.reader.all(`select rowid from answer_words where answer_words match 'canaries'`)).toHaveLength(1);
  });
});

describe('a draft that cannot be kept', () => {
  it.each([
    ['one part', { action: 'x'.repeat(120_001) }, 'Action is over 120,000 characters'],
    ['all parts together', { action: 'x'.repeat(110_000), task: 'y'.repeat(110_000) }, 'the answer is over 200,000 characters'],
  ])('because %s is too long comes back whole', async (_, draft, words) => {
    const desk = await openDesk();
    const response = await save(desk, await sheetOf(desk), draft);
    const page = await response.text();
    expect([response.status, textOf(page).includes(words)]).toEqual([422, true]);
    for (const text of Object.values(draft)) expect(page).toContain(text);
    expect(await stored(desk)).toEqual([]);
  });

  it('says so to the page’s script in one line', async () => {
    const desk = await openDesk();
    const response = await autosave(desk, await sheetOf(desk), 1, { action: 'x'.repeat(120_001) });
    expect([response.status, await response.json()]).toEqual([422, { line: 'Not saved: Action is over 120,000 characters.' }]);
  });

  it('because its question is unknown is shown, to copy', async () => {
    const desk = await openDesk();
    const { id, fields } = await sheetOf(desk);
    const response = await save(desk, { id, fields: { ...fields, question: 'nowhere' } }, { action: 'My <b>words</b>.' });
    const page = await response.text();
    expect([response.status, page.includes('My &lt;b&gt;words&lt;/b&gt;.')]).toEqual([404, true]);
  });

  it.each(['x', '../../etc/passwd', 'AAAAAAAAAAAAAAAAA', '%00'])('because "%s" names no answer is shown, to copy', async (id) => {
    const desk = await openDesk();
    const { fields } = await sheetOf(desk);
    const response = await save(desk, { id: encodeURIComponent(id), fields }, { action: 'Mine.' });
    expect([response.status, (await response.text()).includes('Mine.')]).toEqual([404, true]);
    expect(await stored(desk)).toEqual([]);
  });

  it('because the answer is somebody else’s is shown, and theirs is untouched', async () => {
    const desk = await openDesk();
    const id = await strangersAnswer(desk);
    const { fields } = await sheetOf(desk);
    for (const path of ['draft', 'ratings', 'closure', 'stories']) {
      const form = { ...fields, ...partsAsFields({ action: 'Mine.' }), revision: '1', level: '3', story: 'x', keep: 'mine' };
      const response = await post(desk, `/answers/${id}/${path}`, form);
      const page = await response.text();
      expect([path, response.status, page.includes('Not yours'), page.includes('Mine.')]).toEqual([path, 404, false, true]);
      expect((await get(desk, `/answers/${id}/${path}`)).status).toBe(404);
    }
    expect(await stored(desk)).toMatchObject([{ parts: { action: 'Not yours.' }, revision: 1 }]);
  });

  it('because the disk is full comes back with what happened', async () => {
    const desk = await openDesk();
    const sheet = await sheetOf(desk);
    await save(desk, sheet, { action: 'Kept.' });
    const next = await sheetOf(desk);
    desk.database.writer.write = () => Promise.reject(Object.assign(new Error('full'), { code: 'SQLITE_FULL' }));
    const response = await save(desk, next, { action: 'Typed.' });
    const page = await response.text();
    expect([response.status, textOf(page)]).toEqual([
      503,
      expect.stringContaining('The disk with the database is full, so this was not saved.'),
    ]);
    expect(page).toContain('>Typed.</textarea>');
    expect(sheetIn(page)).toMatchObject({ id: sheet.id, fields: { revision: '1' } });
    const told = await autosave(desk, next, 1, { action: 'Typed.' });
    expect([told.status, await told.json()]).toMatchObject([503, { line: expect.stringContaining('disk') }]);
  });

  it.each(['draft', 'ratings', 'closure', 'stories', `recordings/${'A'.repeat(16)}/removal`])(
    'because the database does not answer comes back from %s, on a page that needs none',
    async (path) => {
      const desk = await openDesk();
      const { id, fields } = await sheetOf(desk);
      await desk.database.close();
      const response = await post(desk, `/answers/${id}/${path}`, { ...fields, ...partsAsFields({ action: 'Typed <i>words</i>.' }) });
      const page = await response.text();
      expect([response.status >= 500, page.includes('Typed &lt;i&gt;words&lt;/i&gt;.')]).toEqual([true, true]);
    },
  );

  it('because something broke is shown, to copy', async () => {
    const desk = await openDesk();
    const sheet = await sheetOf(desk);
    desk.database.writer.write = () => Promise.reject(new TypeError('a bug'));
    const response = await save(desk, sheet, { action: 'Typed.' });
    const page = await response.text();
    expect([response.status, page.includes('>Typed.</textarea>'), page.includes('a bug')]).toEqual([500, true, false]);
    expect((await autosave(desk, sheet, 1, { action: 'Typed.' })).status).toBe(500);
  });

  it.each([
    ['no number at all', { revision: 'x', sent: '-1', tab: '<b>' }],
    ['nothing', { revision: '', sent: '', tab: '' }],
    ['far too much', { revision: '99999999999999999999', sent: '1e9', tab: 'x'.repeat(500) }],
  ])('because its revision is %s never overwrites what is stored', async (_, fields) => {
    const desk = await openDesk();
    const sheet = await sheetOf(desk);
    await save(desk, sheet, { action: 'Stored.' });
    const response = await save(desk, { id: sheet.id, fields: { ...sheet.fields, ...fields } }, { action: 'Other.' });
    expect([response.status, await stored(desk)]).toMatchObject([409, [{ parts: { action: 'Stored.' } }]]);
  });

  it('of JSON or of a file is no form', async () => {
    const desk = await openDesk();
    const { id } = await sheetOf(desk);
    const headers = { Origin: ORIGIN, 'Content-Type': 'application/json' };
    expect((await desk.app.request(`/answers/${id}/draft`, { method: 'POST', body: '{}', headers })).status).toBe(415);
    expect((await post(desk, `/answers/${id}/draft`, {}, { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' })).status).toBe(
      403,
    );
  });

  it('has room for 20,000 words', async () => {
    const desk = await openDesk();
    const words = 'word '.repeat(20_000);
    expect((await save(desk, await sheetOf(desk), { action: words })).status).toBe(303);
    expect(await rows(desk, 'answers')).toMatchObject([{ words: 20_000 }]);
  });
});

describe('two tabs', () => {
  it('never overwrite each other in silence', async () => {
    const desk = await openDesk();
    await save(desk, await sheetOf(desk), { action: 'Common.' });
    const one = await sheetOf(desk);
    const two = await sheetOf(desk);
    await autosave(desk, one, 1, { action: 'One.' });
    const response = await save(desk, two, { action: 'Two.' });
    const page = await response.text();
    expect([response.status, await stored(desk)]).toMatchObject([409, [{ parts: { action: 'One.' } }]]);
    expect(page).toContain('>Two.</textarea>');
    expect(textOf(page)).toContain('changed in another tab Nothing was overwritten.');
    expect(textOf(page)).toMatch(/The other text was saved at 14:02: Action One\./);
  });

  it('let the candidate keep the typed text; the other becomes a version', async () => {
    const desk = await openDesk();
    await save(desk, await sheetOf(desk), { action: 'Common.' });
    const one = await sheetOf(desk);
    const two = await sheetOf(desk);
    await autosave(desk, one, 1, { action: 'One.' });
    const conflict = sheetIn(await (await save(desk, two, { action: 'Two.' })).text());
    expect((await save(desk, conflict, { action: 'Two.' }, { keep: 'mine' })).status).toBe(303);
    expect(await stored(desk)).toMatchObject([{ parts: { action: 'Two.' } }]);
    // Kept aside at once, then as the text of the answer.
    expect(await versions(desk)).toEqual(['saved: Common.', 'other-tab: One.', 'saved: Two.', 'other-tab: Two.']);
  });

  it('let the candidate take the other; the typed text becomes a version', async () => {
    const desk = await openDesk();
    await save(desk, await sheetOf(desk), { action: 'Common.' });
    const one = await sheetOf(desk);
    const two = await sheetOf(desk);
    await autosave(desk, one, 1, { action: 'One.' });
    const conflict = sheetIn(await (await save(desk, two, { action: 'Two.' })).text());
    expect((await save(desk, conflict, { action: 'Two.' }, { keep: 'theirs' })).status).toBe(303);
    expect(await stored(desk)).toMatchObject([{ parts: { action: 'One.' } }]);
    expect((await versions(desk)).at(-1)).toBe('other-tab: Two.');
  });

  it('ask again where the other text changed once more before the choice', async () => {
    const desk = await openDesk();
    await save(desk, await sheetOf(desk), { action: 'Common.' });
    const one = await sheetOf(desk);
    const two = await sheetOf(desk);
    await autosave(desk, one, 1, { action: 'One.' });
    const conflict = sheetIn(await (await save(desk, two, { action: 'Two.' })).text());
    await autosave(desk, one, 2, { action: 'One more.' });
    for (const keep of ['mine', 'theirs']) expect((await save(desk, conflict, { action: 'Two.' }, { keep })).status).toBe(409);
    expect(await stored(desk)).toMatchObject([{ parts: { action: 'One more.' } }]);
  });

  it('keep what met a newer text as a version where no script does, and ask about it until it is settled', async () => {
    const desk = await openDesk();
    await save(desk, await sheetOf(desk), { action: 'Common.' });
    const two = await sheetOf(desk);
    await save(desk, await sheetOf(desk), { action: 'One.' });
    const refused = await save(desk, two, { action: 'Two.' });
    const asked = async () => textOf(await (await get(desk, '/questions/outage')).text()).includes('you have not chosen between them');
    expect([refused.status, await versions(desk), await asked()]).toEqual([
      409,
      ['saved: Common.', 'saved: One.', 'other-tab: Two.'],
      true,
    ]);
    const conflict = sheetIn(await refused.text());
    desk.later(1000);
    expect((await save(desk, conflict, { action: 'Two.' }, { keep: 'theirs' })).status).toBe(303);
    expect([await versions(desk), await asked()]).toEqual([['saved: Common.', 'saved: One.', 'other-tab: Two.'], false]);
    expect(await stored(desk)).toMatchObject([{ parts: { action: 'One.' } }]);
  });

  it('that begin at once share one answer', async () => {
    const desk = await openDesk();
    const one = await sheetOf(desk);
    const two = await sheetOf(desk);
    const responses = await Promise.all([autosave(desk, one, 1, { action: 'One.' }), autosave(desk, two, 1, { action: 'Two.' })]);
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 409]);
    const loser = await responses.find(({ status }) => status === 409)?.json();
    const [answer, ...others] = await stored(desk);
    expect([loser, others]).toMatchObject([{ id: answer?.id, revision: 1, conflict: expect.stringContaining('Keep mine') }, []]);
  });

  it('that hold the same text are in no conflict', async () => {
    const desk = await openDesk();
    const one = await sheetOf(desk);
    const two = await sheetOf(desk);
    await autosave(desk, one, 1, { action: 'Same.' });
    const response = await autosave(desk, two, 1, { action: 'Same.' });
    expect([response.status, await response.json()]).toMatchObject([200, { id: one.id, revision: 1 }]);
  });

  it('save at once: one wins, the other is told', async () => {
    const desk = await openDesk();
    await save(desk, await sheetOf(desk), { action: 'Common.' });
    const tabs = [await sheetOf(desk), await sheetOf(desk), await sheetOf(desk)];
    const responses = await Promise.all(tabs.map((tab, index) => autosave(desk, tab, 1, { action: `Tab ${index}.` })));
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await stored(desk)).toMatchObject([{ revision: 2 }]);
  });

  it('after Back without a script are asked rather than forgotten', async () => {
    const desk = await openDesk();
    const sheet = await sheetOf(desk);
    await save(desk, sheet, { action: 'First.' });
    const response = await save(desk, sheet, { action: 'First, then changed.' });
    expect([response.status, (await response.text()).includes('>First, then changed.</textarea>')]).toEqual([409, true]);
  });
});

describe('an answer afresh', () => {
  it('empties the editor and keeps the old answer', async () => {
    const desk = await openDesk();
    const sheet = await sheetOf(desk);
    await save(desk, sheet, { action: 'Old.' });
    const { id, fields } = await sheetOf(desk);
    const response = await post(desk, `/answers/${id}/closure`, { ...fields, ...partsAsFields({ action: 'Old, and a last word.' }) });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/questions/outage']);
    const page = await (await get(desk, '/questions/outage')).text();
    expect(page).not.toContain('a last word');
    expect(textOf(page)).toContain('Earlier answers Closed today 5 words');
    expect(await versions(desk)).toEqual(['saved: Old.', 'saved: Old, and a last word.']);
    await save(desk, await sheetOf(desk), { action: 'New.' });
    expect((await stored(desk)).map(({ closed }) => closed)).toEqual([true, false]);
  });

  it('asks what to do with what another tab still types into the closed one', async () => {
    const desk = await openDesk();
    await save(desk, await sheetOf(desk), { action: 'Old.' });
    const one = await sheetOf(desk);
    const two = await sheetOf(desk);
    await post(desk, `/answers/${one.id}/closure`, one.fields);
    const response = await autosave(desk, two, 1, { action: 'Old, and more.' });
    const { id, conflict } = (await response.json()) as { id: string; conflict: string };
    expect([response.status, id === one.id, textOf(conflict).includes('closed in another tab')]).toEqual([409, false, true]);
    const again = await save(desk, { id, fields: { ...two.fields, revision: '0' } }, { action: 'Old, and more.' }, { keep: 'mine' });
    expect(again.status).toBe(303);
    expect((await stored(desk)).map(({ parts, closed }) => [parts.action, closed])).toEqual([
      ['Old.', true],
      ['Old, and more.', false],
    ]);
  });

  it('closes once, however often it is asked, and nothing where nothing is', async () => {
    const desk = await openDesk();
    const empty = await sheetOf(desk);
    expect((await post(desk, `/answers/${empty.id}/closure`, empty.fields)).status).toBe(303);
    await save(desk, empty, { action: 'Old.' });
    const { id, fields } = await sheetOf(desk);
    for (let time = 0; time < 3; time++) expect((await post(desk, `/answers/${id}/closure`, fields)).status).toBe(303);
    expect(await stored(desk)).toMatchObject([{ closed: true, revision: 2 }]);
  });

  it('lists more than a page of earlier answers on pages of their own', async () => {
    const desk = await openDesk();
    for (let number = 1; number <= 12; number++) {
      desk.later(MINUTE);
      const { id, fields } = await sheetOf(desk);
      await post(desk, `/answers/${id}/closure`, { ...fields, ...partsAsFields({ action: 'word '.repeat(number) }) });
    }
    const page = textOf(await (await get(desk, '/questions/outage')).text());
    expect([page.includes('12 words'), page.includes('All of them'), page.includes(' 2 words')]).toEqual([true, true, false]);
    const first = await (await get(desk, '/questions/outage/answers')).text();
    const [, older = ''] = /href="([^"]*\?before=\d+)"/.exec(first) ?? [];
    const second = textOf(await (await get(desk, older)).text());
    expect([second.includes('2 words'), second.includes('1 word'), second.includes('3 words'), second.includes('Older')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('a question whose file is gone', () => {
  it('is 404 and leads to the answers, which stay readable', async () => {
    const desk = await openDesk();
    const sheet = await sheetOf(desk);
    await save(desk, sheet, { action: 'Still mine.' });
    await desk.close();
    const after = await openDesk({ folder: desk.folder, questions: removeQuestion('outage') });
    const page = await get(after, '/questions/outage');
    expect([page.status, (await page.text()).includes(`/answers/${sheet.id}/versions`)]).toEqual([404, true]);
    const history = textOf(await (await get(after, `/answers/${sheet.id}/versions`)).text());
    expect(history).toContain('outage');
    expect(history).toContain('Still mine.');
    const next = { id: sheet.id, fields: { ...sheet.fields, revision: '1' } };
    const saved = await save(after, next, { action: 'Even now.' });
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `/answers/${sheet.id}/versions`]);
  });

  it('is 404 without answers, and so is nonsense', async () => {
    const desk = await openDesk();
    for (const path of ['/questions/nowhere', '/questions/..%2f..%2fpackage', '/questions/nowhere/answers', '/questions/%00'])
      expect([path, (await get(desk, path)).status]).toEqual([path, 404]);
  });
});

describe('the address of a form', () => {
  it('leads back to the question when it is opened', async () => {
    const desk = await openDesk();
    const { id } = await sheetOf(desk);
    expect((await get(desk, `/answers/${id}/draft`)).status).toBe(404);
    await save(desk, { id, fields: { question: 'outage', revision: '0', tab: 't', sent: '0' } }, { action: 'Here.' });
    for (const path of ['', '/draft', '/ratings', '/closure', '/stories'])
      expect((await get(desk, `/answers/${id}${path}`)).headers.get('location')).toBe('/questions/outage');
    expect((await post(desk, `/answers/${id}/draft`, {}, JSON_ASKED)).status).toBe(200);
  });
});
