import { describe, expect, it } from 'vitest';
import { newId } from '../../../server/db/ids.ts';
import { LABELLED } from '../../domain/reading/drafts.ts';
import { get, post, textOf } from '../visitor.ts';
import {
  autosave,
  DAY,
  MINUTE,
  NOW,
  openDesk,
  partsAsFields,
  rate,
  rows,
  save,
  sheetIn,
  sheetOf,
  stored,
  story,
  strangersAnswer,
  versions,
} from './desk.ts';

const ALL = ['coordinated', 'told', 'review'];

const DRAFT = {
  situation: 'Checkout failed for two customers in five at 05:47.',
  task: 'I was on call and took command.',
  action: 'I rolled the release back because it was reversible, and told support every ten minutes.',
  result: 'It got better quickly.',
};

describe('a rating', () => {
  it('keeps the draft as a version with both levels and what was missing', async () => {
    const desk = await openDesk();
    const response = await rate(desk, await sheetOf(desk), DRAFT, '3', ['told']);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/questions/outage#reading']);
    expect(await stored(desk)).toMatchObject([{ parts: DRAFT, version: 1 }]);
    const [version] = await rows(desk, 'answer_versions');
    expect(version).toMatchObject({ number: 1, reason: 'rated', self_level: 3, missed: '["coordinated","review"]' });
    expect([1, 2, 3, 4]).toContain(version?.read_level);
  });

  it('is what shows the reading, and not the draft before it', async () => {
    const desk = await openDesk();
    await save(desk, await sheetOf(desk), DRAFT);
    const before = await (await get(desk, '/questions/outage')).text();
    expect(textOf(before)).toContain('Rate it yourself first.');
    expect(before).not.toMatch(/<mark>|class="note/);
    await rate(desk, await sheetOf(desk), DRAFT, '3');
    const after = await (await get(desk, '/questions/outage')).text();
    expect(after).toMatch(/<mark id="mark-result-\d+">[^<]*quickly[^<]*<\/mark>/);
    expect(after).toMatch(/<button type="button" class="link place" data-part="result" [^>]*data-words="quickly"/);
    expect(after).toMatch(/<textarea id="part-result"[^>]* aria-describedby="prompt-result finding-\d/);
  });

  it('names what its list misses, and leaves the list as it was ticked', async () => {
    const desk = await openDesk();
    await rate(desk, await sheetOf(desk), DRAFT, '3', ['told']);
    await save(desk, await sheetOf(desk), { ...DRAFT, result: 'Back after 38 minutes.' });
    const page = await (await get(desk, '/questions/outage')).text();
    expect(textOf(page)).toContain(
      'By your own list it does not show yet: You coordinated, and were not the only pair of hands. What the review changed.',
    );
    expect([...page.matchAll(/name="shown-(\w+)" value="1" checked/g)].map(([, id]) => id)).toEqual(['told']);
    const saved = await (await autosave(desk, await sheetOf(desk), 1, DRAFT)).json();
    expect(saved).toMatchObject({ html: { reading: expect.stringContaining('What the review changed.') } });
  });

  it('misses nothing where all is ticked, and nothing is asked of an answer begun afresh', async () => {
    const desk = await openDesk();
    await rate(desk, await sheetOf(desk), DRAFT, '3', ['coordinated', 'told', 'review']);
    const page = textOf(await (await get(desk, '/questions/outage')).text());
    expect(page).toContain('What to change first');
    expect(page).not.toContain('By your own list');
    await rate(desk, await sheetOf(desk), DRAFT, '3', ['told']);
    const sheet = await sheetOf(desk);
    await post(desk, `/answers/${sheet.id}/closure`, sheet.fields);
    const fresh = await (await get(desk, '/questions/outage')).text();
    expect(fresh).not.toMatch(/By your own list|change first|name="shown-\w+" value="1" checked/);
  });

  it('shows that an answer is one to another question of the bank, on the page and as it is typed on', async () => {
    const desk = await openDesk({ questions: new URL('../../../questions', import.meta.url).pathname });
    const misplaced = LABELLED.find(({ name }) => name === 'other-question-state');
    const parts = { ...misplaced?.parts };
    await rate(desk, await sheetOf(desk, 'cloud-cost'), parts, '4');
    expect(textOf(await (await get(desk, '/questions/cloud-cost')).text())).toContain('reads like an answer to “');
    const [version] = await rows(desk, 'answer_versions');
    expect(version?.read_level).toBeLessThanOrEqual(2);
    const saved = await autosave(desk, await sheetOf(desk, 'cloud-cost'), 1, parts);
    expect(await saved.json()).toMatchObject({ html: { reading: expect.stringContaining('reads like an answer to “') } });
  });

  it('is evidence for the question and for each screen of it', async () => {
    const desk = await openDesk();
    await rate(desk, await sheetOf(desk), DRAFT, '2');
    const [{ id } = { id: '' }] = await stored(desk);
    const evidence = await rows(desk, 'evidence');
    expect(evidence.map(({ subject }) => subject).sort()).toEqual(['question:outage', 'screen:people', 'screen:reliability']);
    for (const row of evidence) expect(row).toMatchObject({ source: 'answer', source_id: id, version: 1, self_level: 2, at: NOW });
  });

  it('makes the card of the question, and says when it comes back', async () => {
    const desk = await openDesk();
    await rate(desk, await sheetOf(desk), DRAFT, '3');
    const [card] = await rows(desk, 'cards');
    expect(card).toMatchObject({ kind: 'question', subject: 'outage', reps: 1, reviewed_at: NOW });
    expect(card?.due).toBeGreaterThan(NOW + DAY / 2);
    expect(await rows(desk, 'reviews')).toMatchObject([{ rating: 3, at: NOW, due: card?.due }]);
    const page = textOf(await (await get(desk, '/questions/outage')).text());
    expect(page).toMatch(/You rated it 3 today\. Comes back (tomorrow|on \d+ (Nov|Dec))\./);
  });

  it('on another day reviews the card', async () => {
    const desk = await openDesk();
    await rate(desk, await sheetOf(desk), DRAFT, '3', ALL);
    desk.later(3 * DAY);
    await rate(desk, await sheetOf(desk), DRAFT, '4', ALL);
    const reviews = await rows(desk, 'reviews');
    expect(reviews.map(({ rating }) => rating)).toEqual([3, 4]);
    expect(await rows(desk, 'cards')).toMatchObject([{ reps: 2, due: reviews[1]?.due }]);
  });

  it('again on the same day moves no date, and the page says so', async () => {
    const desk = await openDesk();
    await rate(desk, await sheetOf(desk), DRAFT, '4', ALL);
    const [card] = await rows(desk, 'cards');
    desk.later(30 * MINUTE);
    await rate(desk, await sheetOf(desk), { ...DRAFT, result: 'Back to normal after 38 minutes.' }, '1', ALL);
    expect([await rows(desk, 'cards'), await rows(desk, 'reviews')]).toMatchObject([[card], [{}]]);
    expect(textOf(await (await get(desk, '/questions/outage')).text())).toContain(
      'Rated twice on one day, it keeps the date of the first rating.',
    );
    expect(await versions(desk)).toHaveLength(2);
  });

  it('again on the same day counts no pointer as missing a second time', async () => {
    const desk = await openDesk();
    await rate(desk, await sheetOf(desk), DRAFT, '2', []);
    desk.later(30 * MINUTE);
    await rate(desk, await sheetOf(desk), { ...DRAFT, result: 'Back to normal after 38 minutes.' }, '1', []);
    expect((await rows(desk, 'pointer_misses')).every(({ times }) => times === 1)).toBe(true);
    expect((await rows(desk, 'cards')).map(({ kind }) => kind)).toEqual(['question']);
  });

  it('of two answers to one question reviews the card for each, even in the same millisecond', async () => {
    const desk = await openDesk();
    for (const level of ['2', '3']) {
      expect((await rate(desk, await sheetOf(desk), DRAFT, level, ALL)).status).toBe(303);
      const { id, fields } = await sheetOf(desk);
      await post(desk, `/answers/${id}/closure`, fields);
    }
    expect((await rows(desk, 'reviews')).map(({ rating, at }) => [rating, at])).toEqual([
      [2, NOW],
      [3, NOW + 1],
    ]);
  });

  it('of a pointer missing for the second time makes a card of it, due tomorrow', async () => {
    const desk = await openDesk();
    await rate(desk, await sheetOf(desk), DRAFT, '2', ['coordinated']);
    expect((await rows(desk, 'cards')).map(({ kind }) => kind)).toEqual(['question']);
    desk.later(2 * DAY);
    await rate(desk, await sheetOf(desk), DRAFT, '2', ['coordinated', 'review']);
    const cards = (await rows(desk, 'cards')).filter(({ kind }) => kind === 'pointer');
    const tomorrow = new Date(2026, 10, 25).getTime();
    expect(cards).toMatchObject([{ subject: 'outage#told', due: tomorrow, reps: 0 }]);
    const misses = await rows(desk, 'pointer_misses');
    expect(Object.fromEntries(misses.map(({ pointer_id, times }) => [pointer_id, times]))).toEqual({ told: 2, review: 1 });
  });

  it('sent twice counts once', async () => {
    const desk = await openDesk();
    const sheet = await sheetOf(desk);
    const responses = await Promise.all([rate(desk, sheet, DRAFT, '2'), rate(desk, sheet, DRAFT, '2'), rate(desk, sheet, DRAFT, '2')]);
    expect(responses.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect((await rows(desk, 'pointer_misses')).map(({ times }) => times)).toEqual([1, 1, 1]);
    expect(await versions(desk)).toHaveLength(1);
  });

  it.each([
    ['missing', undefined],
    ['zero', '0'],
    ['five', '5'],
    ['in words', 'three'],
    ['a list', '1,2'],
  ])('whose level is %s keeps everything on the page and stores nothing', async (_, level) => {
    const desk = await openDesk();
    const { id, fields } = await sheetOf(desk);
    const form = { ...fields, ...partsAsFields(DRAFT), 'shown-told': '1', ...(level === undefined ? {} : { level }) };
    const response = await post(desk, `/answers/${id}/ratings`, form);
    const page = await response.text();
    expect([response.status, await stored(desk), await rows(desk, 'evidence')]).toEqual([422, [], []]);
    expect(page).toContain('>It got better quickly.</textarea>');
    expect(page).toMatch(/name="shown-told" value="1" checked/);
    expect(page).toMatch(/<details id="rating" open/);
    expect(textOf(page)).toContain('Choose one of the four.');
    expect(sheetIn(page).id).toBe(id);
  });

  it('of an empty draft is refused', async () => {
    const desk = await openDesk();
    const response = await rate(desk, await sheetOf(desk), { action: ' \n ' }, '3');
    expect([response.status, textOf(await response.text())]).toEqual([422, expect.stringContaining('there is nothing to rate yet')]);
    expect([await stored(desk), await rows(desk, 'cards')]).toEqual([[], []]);
  });

  it('from a tab that missed a change is asked about first, and rates nothing', async () => {
    const desk = await openDesk();
    await save(desk, await sheetOf(desk), DRAFT);
    const one = await sheetOf(desk);
    const two = await sheetOf(desk);
    await autosave(desk, one, 1, { result: 'Another end.' });
    const response = await rate(desk, two, DRAFT, '3');
    expect([response.status, await rows(desk, 'evidence'), await rows(desk, 'cards')]).toEqual([409, [], []]);
  });

  it('that meets a save at the same moment writes all of it or nothing', async () => {
    const desk = await openDesk();
    await save(desk, await sheetOf(desk), DRAFT);
    const one = await sheetOf(desk);
    const two = await sheetOf(desk);
    const [rated] = await Promise.all([rate(desk, one, DRAFT, '3'), autosave(desk, two, 1, { result: 'Another end.' })]);
    const isRated = rated?.status === 303;
    expect([rated?.status === 409 || isRated, (await rows(desk, 'evidence')).length]).toEqual([true, isRated ? 3 : 0]);
    expect((await rows(desk, 'cards')).length).toBe(isRated ? 1 : 0);
  });

  it('after the rating is kept up with as the draft goes on', async () => {
    const desk = await openDesk();
    await rate(desk, await sheetOf(desk), DRAFT, '3');
    const told = await (await autosave(desk, await sheetOf(desk), 1, { ...DRAFT, result: 'It went quickly.' })).json();
    expect(told).toMatchObject({
      line: 'Saved 14:02, version 1',
      mirrors: { result: 'It went <mark id="mark-result-8">quickly</mark>. ' },
    });
    expect(told).toMatchObject({ html: { 'notes-result': expect.stringContaining('class="note"') } });
  });

  it('is shown over time: in words for two, as a table for more, newest first', async () => {
    const desk = await openDesk();
    for (const level of ['1', '4']) {
      await rate(desk, await sheetOf(desk), DRAFT, level);
      desk.later(DAY);
    }
    const words = await (await get(desk, '/questions/outage')).text();
    expect(textOf(words)).toMatch(
      /You and the checks Rated yesterday : you 4, exemplary; the checks \d, [a-z ]+; you (one|two|three) higher\. Rated on 22 Nov/,
    );
    await rate(desk, await sheetOf(desk), DRAFT, '2');
    const page = await (await get(desk, '/questions/outage')).text();
    const table = page.slice(page.indexOf('id="ratings"'));
    expect([...table.matchAll(/versions\/(\d)">/g)].map(([, number]) => number)).toEqual(['3', '2', '1']);
  });
});

describe('a story', () => {
  it('fills the empty parts and leaves the others', async () => {
    const desk = await openDesk();
    const id = await story(desk, { situation: 'At the bank.', action: 'I led it.', result: 'Down to 38 min.' });
    const sheet = await sheetOf(desk);
    const response = await post(desk, `/answers/${sheet.id}/stories`, {
      ...sheet.fields,
      ...partsAsFields({ action: 'My own.' }),
      story: id,
    });
    expect(response.status).toBe(303);
    expect(await stored(desk)).toMatchObject([
      { parts: { situation: 'At the bank.', action: 'My own.', result: 'Down to 38 min.' }, story: id, simulated: 0 },
    ]);
    expect(await versions(desk)).toEqual(['saved: My own.']);
  });

  it('is offered with how well it fits, the best first', async () => {
    const desk = await openDesk();
    await story(desk, { action: 'x' }, 'partial');
    await story(desk, { action: 'x' }, 'strong');
    const page = await (await get(desk, '/questions/outage')).text();
    expect(textOf(page)).toMatch(/The <b>strong<\/b> one strong Use|The &lt;b&gt;strong&lt;\/b&gt; one strong Use/);
    expect(page.indexOf('&lt;b&gt;strong')).toBeLessThan(page.indexOf('&lt;b&gt;partial'));
    expect(page).not.toContain('<b>strong</b>');
  });

  it('from a run is not offered for use, fills nothing, and asks for the real event of its shape', async () => {
    const desk = await openDesk();
    const run = await post(desk, '/runs', { scenario: 'checkout' });
    const runId = run.headers.get('location')?.replace('/runs/', '') ?? '';
    const id = await story(desk, { action: 'I rolled the pool back.' }, 'strong', runId);
    const sheet = await sheetOf(desk);
    const page = await (await get(desk, '/questions/outage')).text();
    expect(page).not.toContain(`name="story" value="${id}"`);
    expect(textOf(page)).toMatch(/None of yours yet.*You trained it in .*a run and not life/);
    expect(page).toContain(`href="/stories/new?like=${runId}"`);
    const response = await post(desk, `/answers/${sheet.id}/stories`, { ...sheet.fields, ...partsAsFields(DRAFT), story: id });
    const answered = await response.text();
    expect([response.status, answered.includes('>It got better quickly.</textarea>')]).toEqual([422, true]);
    expect(textOf(answered)).toContain('from a run, not from life, so it is not told as yours');
    expect(await stored(desk)).toEqual([]);
  });

  it('that is not there or not mine changes nothing and loses nothing', async () => {
    const desk = await openDesk();
    const sheet = await sheetOf(desk);
    for (const id of [newId(), 'x', '', '../..']) {
      const response = await post(desk, `/answers/${sheet.id}/stories`, { ...sheet.fields, ...partsAsFields(DRAFT), story: id });
      expect([response.status, (await response.text()).includes('>It got better quickly.</textarea>')]).toEqual([404, true]);
    }
    expect(await stored(desk)).toEqual([]);
  });

  it('told twice by a double click is told once', async () => {
    const desk = await openDesk();
    const id = await story(desk, { action: 'I led it.' });
    const sheet = await sheetOf(desk);
    const form = { ...sheet.fields, ...partsAsFields({ task: 'On call.' }), story: id };
    const responses = [await post(desk, `/answers/${sheet.id}/stories`, form), await post(desk, `/answers/${sheet.id}/stories`, form)];
    expect(responses.map(({ status }) => status)).toEqual([303, 303]);
    expect(await stored(desk)).toMatchObject([{ parts: { task: 'On call.', action: 'I led it.' }, revision: 1 }]);
  });
});

describe('a rated answer', () => {
  it('is kept as a story once, with what it tells in the form, and the bank knows it then', async () => {
    const desk = await openDesk();
    await save(desk, await sheetOf(desk), DRAFT);
    expect(await (await get(desk, '/questions/outage')).text()).not.toContain('Keep as a story');
    await rate(desk, await sheetOf(desk), DRAFT, '3');
    const [{ id } = { id: '' }] = await stored(desk);
    expect(await (await get(desk, '/questions/outage')).text()).toContain(`<a href="/stories/new?answer=${id}">Keep as a story</a>`);
    const form = await (await get(desk, `/stories/new?answer=${id}`)).text();
    expect(form).toContain('value="Checkout failed for two customers in five at 05:47"');
    expect(form).toContain('It got better quickly.</textarea>');
    const kept = await post(desk, '/stories', { id, title: 'The checkout at dawn', ...DRAFT, 'screen-reliability': '1' });
    expect(kept.headers.get('location')).toBe(`/stories/${id}`);
    expect(textOf(await (await get(desk, '/questions/outage')).text())).toContain('The checkout at dawn');
    const again = await get(desk, `/stories/new?answer=${id}`);
    expect([again.status, again.headers.get('location')]).toEqual([303, `/stories/${id}`]);
    expect(await rows(desk, 'stories')).toHaveLength(1);
  });

  it('is no story where it is somebody else’s, unknown, or of a question that asks for no event', async () => {
    const desk = await openDesk();
    const strangers = await strangersAnswer(desk);
    for (const id of [strangers, newId(), 'x', '', '../..'])
      expect((await get(desk, `/stories/new?answer=${encodeURIComponent(id)}`)).status, id).toBe(404);
    await rate(desk, await sheetOf(desk, 'pipeline'), { propose: 'One build, and the same image everywhere.' }, '2');
    expect(await (await get(desk, '/questions/pipeline')).text()).not.toContain('Keep as a story');
  });
});
