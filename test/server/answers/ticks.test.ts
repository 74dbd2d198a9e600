import { describe, expect, it } from 'vitest';
import { exported, importFile } from '../settings/rich.ts';
import { get, post, startTestApp } from '../visitor.ts';
import {
  autosave,
  type Desk,
  openDesk,
  partsAsFields,
  rate,
  rows,
  type Sheet,
  save,
  sheetIn,
  sheetOf,
  stored,
  strangersAnswer,
} from './desk.ts';

const DRAFT = { situation: 'Checkout failed for two customers in five.', action: 'I rolled it back.' };

/** As a form has them: what its page was made with, and what is ticked now. */
function ticks(before: string, ...now: string[]): Record<string, string> {
  return { ticked: before, ...Object.fromEntries(now.map((id) => [`shown-${id}`, '1'])) };
}

async function tickedOn(desk: Desk): Promise<{ base: string | undefined; shown: string[] }> {
  return listIn(await (await get(desk, '/questions/outage')).text());
}

function listIn(page: string): { base: string | undefined; shown: string[] } {
  const shown = [...page.matchAll(/name="shown-(\w+)" value="1" checked/g)].map(([, id = '']) => id);
  return { base: /name="ticked" value="([^"]*)"/.exec(page)?.[1], shown };
}

/** The page's form of a saved draft. */
async function written(desk: Desk): Promise<Sheet> {
  await save(desk, await sheetOf(desk), DRAFT);
  return sheetOf(desk);
}

describe('what is ticked before the rating', () => {
  it('is kept with the draft, by its form and as it is typed, and is there after a reload', async () => {
    const desk = await openDesk();
    await save(desk, await sheetOf(desk), DRAFT, { by: 'hand', ...ticks('', 'told') });
    expect(await tickedOn(desk)).toEqual({ base: 'told', shown: ['told'] });
    const told = await autosave(desk, await sheetOf(desk), 1, { ...DRAFT, result: 'Back.' }, ticks('told', 'told', 'review'));
    expect(told.status).toBe(200);
    expect((await tickedOn(desk)).shown).toEqual(['told', 'review']);
  });

  it('is kept where nothing else changes, and makes neither a revision nor a version', async () => {
    const desk = await openDesk();
    const sheet = await written(desk);
    const [before] = await stored(desk);
    await autosave(desk, sheet, 1, DRAFT, ticks('', 'coordinated'));
    await autosave(desk, sheet, 2, DRAFT, ticks('coordinated'));
    expect((await tickedOn(desk)).shown).toEqual([]);
    await autosave(desk, sheet, 3, DRAFT, ticks('', 'coordinated'));
    expect([(await tickedOn(desk)).shown, await stored(desk)]).toEqual([['coordinated'], [before]]);
  });

  it('in two tabs is what either changed', async () => {
    const desk = await openDesk();
    const [one, two] = [await written(desk), await sheetOf(desk)];
    await autosave(desk, one, 1, DRAFT, ticks('', 'told', 'review'));
    await autosave(desk, two, 1, DRAFT, ticks('', 'coordinated'));
    expect((await tickedOn(desk)).shown).toEqual(['coordinated', 'told', 'review']);
    await autosave(desk, one, 2, DRAFT, ticks('told review', 'told'));
    expect((await tickedOn(desk)).shown).toEqual(['coordinated', 'told']);
  });

  it('is lost to no conflict, on the page of the choice and whichever text is taken', async () => {
    for (const keep of ['mine', 'theirs']) {
      const desk = await openDesk();
      const [one, two] = [await written(desk), await sheetOf(desk)];
      await save(desk, one, { ...DRAFT, action: 'I waited.' }, { by: 'hand', ...ticks('', 'told') });
      const conflict = await save(desk, two, { ...DRAFT, action: 'I failed over.' }, { by: 'hand', ...ticks('', 'review') });
      const html = await conflict.text();
      expect([conflict.status, listIn(html)]).toEqual([409, { base: 'told review', shown: ['told', 'review'] }]);
      const settled = { ...partsAsFields({ ...DRAFT, action: 'I failed over.' }), keep, ...ticks('told review', 'told', 'review') };
      expect((await post(desk, `/answers/${two.id}/draft`, { ...sheetIn(html).fields, ...settled })).status).toBe(303);
      expect([keep, (await tickedOn(desk)).shown]).toEqual([keep, ['told', 'review']]);
    }
  });

  it('comes back in a form that is refused, against what its page had', async () => {
    const desk = await openDesk();
    const sheet = await written(desk);
    const long = await save(desk, sheet, { ...DRAFT, action: 'a'.repeat(120_001) }, ticks('', 'told'));
    expect([long.status, listIn(await long.text())]).toEqual([422, { base: '', shown: ['told'] }]);
    const unrated = await post(desk, `/answers/${sheet.id}/ratings`, { ...sheet.fields, ...partsAsFields(DRAFT), ...ticks('', 'review') });
    expect([unrated.status, listIn(await unrated.text())]).toEqual([422, { base: '', shown: ['review'] }]);
    expect((await tickedOn(desk)).shown).toEqual([]);
  });

  it('goes on to a new answer where this one was closed meanwhile', async () => {
    const desk = await openDesk();
    const [one, two] = [await written(desk), await sheetOf(desk)];
    await post(desk, `/answers/${one.id}/closure`, { ...one.fields, ...partsAsFields(DRAFT) });
    const closed = await save(desk, two, { ...DRAFT, action: 'I failed over.' }, { by: 'hand', ...ticks('', 'review') });
    expect([closed.status, listIn(await closed.text())]).toEqual([409, { base: '', shown: ['review'] }]);
    expect(await rows(desk, 'settings')).not.toContainEqual(expect.objectContaining({ name: expect.stringMatching(/^ticked:/) }));
  });

  it('is the start of the next where only a rating had said it, and can be taken out whole', async () => {
    const desk = await openDesk();
    await rate(desk, await sheetOf(desk), DRAFT, '3', ['told', 'review']);
    expect(await tickedOn(desk)).toEqual({ base: 'told review', shown: ['told', 'review'] });
    await autosave(desk, await sheetOf(desk), 1, DRAFT, ticks('told review', 'review'));
    expect((await tickedOn(desk)).shown).toEqual(['review']);
    await autosave(desk, await sheetOf(desk), 2, DRAFT, ticks('review'));
    expect((await tickedOn(desk)).shown).toEqual([]);
  });

  it('is nothing without the list in the form, of what the question does not ask, or of an answer in which nothing is written', async () => {
    const desk = await openDesk();
    await autosave(desk, await sheetOf(desk), 1, {}, ticks('', 'told'));
    const sheet = await written(desk);
    await autosave(desk, sheet, 2, DRAFT, { 'shown-told': '1' });
    await autosave(desk, sheet, 3, DRAFT, ticks(`x ${'y'.repeat(100_000)}`, 'nonsense', '__proto__'));
    expect((await rows(desk, 'settings')).filter(({ name }) => String(name).startsWith('ticked:'))).toEqual([]);
  });

  it('is nobody else’s', async () => {
    const desk = await openDesk();
    const id = await strangersAnswer(desk);
    await post(desk, `/answers/${id}/draft`, { question: 'outage', revision: '1', ...partsAsFields(DRAFT), ...ticks('', 'told') });
    expect((await rows(desk, 'settings')).filter(({ name }) => String(name).startsWith('ticked:'))).toEqual([]);
  });

  it('is in the export, and on another install', async () => {
    const desk = await openDesk();
    await autosave(desk, await written(desk), 1, DRAFT, ticks('', 'told', 'review'));
    const file = await exported(desk);
    expect(file).toContain('"ticked":["review","told"]');
    const other = await openDesk();
    expect((await importFile(other, file)).status).toBe(303);
    expect((await tickedOn(other)).shown).toEqual(['told', 'review']);
    const broken = await importFile(await startTestApp(), file.replace('"ticked":["review","told"]', '"ticked":["told","told"]'));
    expect(broken.status).toBe(422);
  });
});
