import { describe, expect, it } from 'vitest';
import { MOST_STEPS } from '../../../server/domain/interview/limits.ts';
import { SCREENS } from '../../../server/domain/question/question.ts';
import { act, beginSitting, stored } from '../interviews/sat.ts';
import { get, post, startTestApp } from '../visitor.ts';
import { enrich, exported, importFile } from './rich.ts';

// biome-ignore lint/suspicious/noExplicitAny: a file that is changed by hand has no shape.
type Json = Record<string, any>;

let file = '';
async function anExport(): Promise<string> {
  if (file !== '') return file;
  const from = await startTestApp();
  await enrich(from);
  file = await exported(from);
  return file;
}

async function imported(change: (interview: Json) => void) {
  const json = JSON.parse(await anExport()) as Json;
  change(json.interviews[0]);
  const to = await startTestApp();
  const response = await importFile(to, JSON.stringify(json));
  const id: string = json.interviews[0].id;
  return { to, id, status: response.status, page: await response.text() };
}

const own = (one: Json) => one.own;
const first = (one: Json) => one.items[0];

describe('an interview in a file', () => {
  it.each<[string, (interview: Json) => void, string]>([
    ['a step of a kind that is none', (one) => (first(one).steps[0].kind = 'jumped'), 'items[0].steps'],
    ['a step before 1970', (one) => (first(one).steps[0].at = -5), 'items[0].steps'],
    ['a step after the year 9999', (one) => (first(one).steps[0].at = Number.MAX_SAFE_INTEGER), 'items[0].steps'],
    ['a guess of no screens', (one) => delete first(one).steps[1].screens, 'items[0].steps'],
    ['a guess of what is no screen', (one) => (first(one).steps[1].screens = ['<script>']), 'items[0].steps'],
    ['a follow-up without its number', (one) => (first(one).steps[1] = { kind: 'asked', at: 1500 }), 'items[0].steps'],
    ['an end by nobody', (one) => (first(one).steps[2].by = 'cat'), 'items[0].steps'],
    ['no choices', (one) => (one.setup = {}), 'setup'],
    ['a focus that is none', (one) => (one.setup.focus = { kind: 'advert' }), 'setup'],
    ['a stage with a script', (one) => (one.setup.stage = '<script>alert(1)</script>'), 'setup'],
    ['minutes as text', (one) => (one.setup.minutes = 'ten'), 'setup'],
    ['a number that draws nothing', (one) => (one.setup.seed = -1), 'setup'],
    ['marks of no partner', (one) => (one.partner = {}), 'partner'],
    ['a mark of seven', (one) => (one.partner.screens.people.level = 7), 'partner'],
    ['a mark without words', (one) => (one.partner.items = { 1: { level: 3 } }), 'partner'],
    ['a mark for what is no screen', (one) => (one.partner.screens.looks = { level: 3, note: '' }), 'partner'],
    ['marks done at no time', (one) => (one.partner.doneAt = 'today'), 'partner'],
    ['a level as text', (one) => (own(one).levels.people = '2'), 'own'],
    ['a word for a follow-up that is none', (one) => (own(one).probes = { '1/1': '<b>' }), 'own'],
    ['a plan without its ids', (one) => (own(one).planned = { at: 5 }), 'own'],
  ])('is refused with %s', async (_, change, place) => {
    const { status, page } = await imported(change);
    expect([status, page.includes(`interviews[0].${place}`)]).toEqual([422, true]);
  });

  it('shows whatever words it brought as words, on every page', async () => {
    const HOSTILE = '<script>alert(1)</script>"\'\u0000\ud800';
    const { to, id, status } = await imported((one) => {
      Object.assign(first(one), { title: HOSTILE, why: [HOSTILE], source: HOSTILE });
      first(one).work.parts.action = HOSTILE;
      first(one).work.probes[0].text = HOSTILE;
      one.setup.focus.text = HOSTILE;
      one.partner = { screens: { people: { level: 3, note: HOSTILE } }, items: { 1: { level: 2, note: HOSTILE } }, doneAt: 9000 };
    });
    expect(status).toBe(303);
    for (const page of ['report', 'report.md', 'report.json', 'partner', 'items/1', 'items/3']) {
      const response = await get(to, `/interviews/${id}/${page}`);
      expect([page, response.status < 400]).toEqual([page, true]);
      if (!page.startsWith('report.')) expect(await response.text()).not.toContain('<script>alert');
    }
    expect((await get(to, '/interviews/past')).status).toBe(200);
    expect((await importFile(await startTestApp(), await exported(to))).status).toBe(303);
  });

  it.each(['an array', 'text', 'deep'])('is shown and goes on where its work is %s', async (kind) => {
    const work = { 'an array': [1, { a: null }], text: 'x', deep: { parts: { action: 5 }, probes: [{}], marks: [{ from: -1 }], texts: 7 } }[
      kind
    ];
    const { to, id, status } = await imported((one) => {
      for (const item of one.items) if (item.kind !== 'incident') item.work = work;
    });
    expect(status).toBe(303);
    for (const page of ['report', 'partner', 'items/3']) expect((await get(to, `/interviews/${id}/${page}`)).status).toBeLessThan(400);
  });

  it('goes on in the middle of an item, with a clock that is never negative', async () => {
    const from = await startTestApp({ now: () => 5_000_000 });
    const id = await beginSitting(from, [{ kind: 'question' }], { guesses: false }, 4_000_000);
    await act(from, id, 1, { do: 'open' });
    await act(from, id, 1, { do: 'save', 'part-task': 'Half-way.' });
    // On a machine whose clock is an hour behind.
    const to = await startTestApp({ now: () => 1_400_000 });
    expect((await importFile(to, await exported(from))).status).toBe(303);
    const page = await (await get(to, `/interviews/${id}`)).text();
    expect(page).toContain('Half-way.');
    expect(page).toMatch(/data-left="150"/);
    await act(to, id, 1, { do: 'stop', probe: '0', 'part-task': 'Half-way, and on.' });
    await act(to, id, 1, { do: 'hand-in' });
    expect((await post(to, `/interviews/${id}/own-rating`, {})).status).toBeLessThan(500);
    expect((await stored(to, id)).items[0]?.steps.every(({ at }, n, all) => at >= (all[n - 1]?.at ?? 0))).toBe(true);
  });

  it('comes in again however often it was paused, and whatever stands in it', async () => {
    const from = await startTestApp();
    const id = await beginSitting(from, [{ kind: 'question' }, { kind: 'talk' }], { guesses: false, partner: true });
    const steps = [
      { kind: 'opened', at: 5 },
      { kind: 'asked', probe: 0, at: 5 },
      ...Array.from({ length: MOST_STEPS - 3 }, (_, n) => ({ kind: n % 2 === 0 ? 'paused' : 'resumed', at: 5 })),
    ];
    const { writer } = from.database;
    await writer.write([{ sql: 'update interview_items set steps = ? where place = 1', args: [JSON.stringify(steps)] }]);
    await act(from, id, 1, { do: 'stop', probe: '0', 'part-task': '\u0001'.repeat(80_000) });
    await act(from, id, 1, { do: 'hand-in' });
    expect((await stored(from, id)).items[0]?.steps.at(-1)).toMatchObject({ kind: 'handed-in' });
    const based = /name="based" value="([^"]+)"/.exec(await (await get(from, `/interviews/${id}/partner`)).text())?.[1] ?? '';
    const notes = ['item-1', 'item-2', ...SCREENS.map((name) => `screen-${name}`)];
    const quotes = Object.fromEntries(notes.map((name) => [`${name}-note`, '"'.repeat(2000)]));
    await post(from, `/interviews/${id}/partner`, { based, do: 'save', ...quotes });
    expect((await importFile(await startTestApp(), await exported(from))).status).toBe(303);
  });
});
