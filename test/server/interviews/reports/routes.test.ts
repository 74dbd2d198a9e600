import { describe, expect, it } from 'vitest';
import { newId } from '../../../../server/db/ids.ts';
import type { Setup } from '../../../../server/domain/interview/interview.ts';
import { answered, probe, type Sat, SETUP, SPOKEN, START, STRONG, WEAK } from '../../../domain/report/interviews.ts';
import { expectPlain, textOf } from '../../../views/markup.ts';
import { openTemporary } from '../../temporary.ts';
import { NOW, type ReportSite, reportSite } from './report-site.ts';

const RATED = { own: { levels: { reliability: 3, people: 3 }, at: START + 3.6e6 } } as const;
const WITH_PARTNER: Setup = { ...SETUP, partner: true };

async function open(): Promise<ReportSite> {
  return reportSite(await openTemporary());
}

function get(site: ReportSite, path: string): Promise<Response> {
  return Promise.resolve(site.app.request(`http://localhost${path}`));
}

function post(site: ReportSite, path: string, form: Record<string, string> = {}): Promise<Response> {
  return Promise.resolve(site.app.request(`http://localhost${path}`, { method: 'POST', body: new URLSearchParams(form) }));
}

const led = (response: Response) => [response.status, response.headers.get('location')];

describe('the report', () => {
  it('is closed until the candidate has rated, in every form of it', async () => {
    const site = await open();
    const id = await site.sit(WEAK);
    for (const path of ['report', 'report.md', 'report.json'])
      expect(led(await get(site, `/interviews/${id}/${path}`))).toEqual([303, `/interviews/${id}/own-rating`]);
    expect(led(await post(site, `/interviews/${id}/plan`))).toEqual([303, `/interviews/${id}/own-rating`]);
  });

  it('is not there while the interview goes on, nor is the rating', async () => {
    const site = await open();
    const id = await site.sit(WEAK, { state: 'open', overAt: null });
    for (const path of ['report', 'report.json', 'own-rating'])
      expect(led(await get(site, `/interviews/${id}/${path}`))).toEqual([303, `/interviews/${id}`]);
    expect(led(await post(site, `/interviews/${id}/own-rating`, { 'screen-people': '3' }))).toEqual([303, `/interviews/${id}`]);
    expect((await site.store.find(site.candidate, id))?.own).toBeNull();
  });

  it('shows what the level rests on, the flag with its sentence, and why there is no grade', async () => {
    const site = await open();
    const id = await site.sit(WEAK, RATED);
    const response = await get(site, `/interviews/${id}/report`);
    expect(response.status).toBe(200);
    const html = await response.text();
    expectPlain(html);
    const text = textOf(html);
    for (const words of [
      'I did not find who was told that something is wrong.',
      'I was the only one who knew the cluster well enough',
      'No single grade before three interviews',
      'Not observed. No item asked for it.',
      'Follow-ups, none of two met',
      'You told none in question 2',
      'Put two of these things into my plan',
      'It stands in your plan by itself until you have one.',
    ])
      expect(text).toContain(words);
    expect(html).toContain('aria-label="you 3, checks 2"');
  });

  it('is of an interview that was left, too', async () => {
    const site = await open();
    const id = await site.sit(STRONG, { state: 'abandoned', ...RATED });
    expect(textOf(await (await get(site, `/interviews/${id}/report`)).text())).toContain('Solid on growing people');
  });

  it('is nobody else’s, and none where there is no interview', async () => {
    const database = await openTemporary();
    const mine = reportSite(database);
    const id = await mine.sit(WEAK, { setup: WITH_PARTNER, ...RATED });
    const stranger = reportSite(database, { candidate: 'somebody-else-01' });
    for (const path of ['report', 'report.md', 'report.json', 'own-rating', 'partner'])
      expect((await get(stranger, `/interviews/${id}/${path}`)).status).toBe(404);
    for (const path of ['own-rating', 'plan', 'partner'])
      expect((await post(stranger, `/interviews/${id}/${path}`, { do: 'done' })).status).toBe(404);
    expect((await get(mine, `/interviews/${newId()}/report`)).status).toBe(404);
    expect((await get(mine, '/interviews/x/report')).status).toBe(404);
    expect(textOf(await (await get(stranger, '/interviews/past')).text())).toContain('Those that you sat will be here');
  });

  it('is the same twice, as JSON and as Markdown, and of the files that were drawn', async () => {
    const site = await open();
    const id = await site.sit(STRONG, RATED);
    const files = ['report.json', 'report.md'];
    for (const file of files) {
      const response = await get(site, `/interviews/${id}/${file}`);
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename="interview-${id}.${file.split('.')[1]}"`);
      expect(await (await get(site, `/interviews/${id}/${file}`)).text()).toBe(await response.text());
    }
    const json = await (await get(site, `/interviews/${id}/report.json`)).json();
    expect(json).toMatchObject({ id, headline: 'Solid on growing people, and reliability stayed thin', grade: { kind: 'none' } });
  });

  it('says of an item whose text is damaged that it cannot be read, and shows the rest', async () => {
    const site = await open();
    const { item } = WEAK[0] as Sat;
    const id = await site.sit([{ item, contents: { kind: 'unreadable' } }, WEAK[1] as Sat], RATED);
    const text = textOf(await (await get(site, `/interviews/${id}/report`)).text());
    expect(text).toContain('Its text can no longer be read, so nothing is said of it.');
    expect(text).toContain('For a 3 I did not find a reason and a figure.');
  });
});

describe('the own rating', () => {
  it('asks for each screen that an item was for, in words, and for spoken follow-ups', async () => {
    const site = await open();
    const id = await site.sit(SPOKEN);
    const html = await (await get(site, `/interviews/${id}/own-rating`)).text();
    expectPlain(html);
    expect(textOf(html)).toContain('One person, one gap, the steps, and what they do alone now.');
    expect([...html.matchAll(/name="(screen-[\w-]+)" value="1"/g)].map(([, name]) => name)).toEqual([
      'screen-reliability',
      'screen-people',
    ]);
    expect(html).toContain('name="probe-1/1"');
    expect(html).not.toContain('checks 2');
  });

  it('comes back with what was picked where a screen is missing, and keeps nothing', async () => {
    const site = await open();
    const id = await site.sit(SPOKEN);
    for (const wrong of [
      {},
      { 'screen-people': '2' },
      { 'screen-people': '2', 'screen-reliability': '5' },
      { 'screen-people': '2', 'screen-reliability': 'x'.repeat(9000) },
    ]) {
      const response = await post(site, `/interviews/${id}/own-rating`, wrong as Record<string, string>);
      expect(response.status).toBe(422);
      expect(textOf(await response.text())).toContain('Pick the one that is nearest.');
    }
    const html = await (await post(site, `/interviews/${id}/own-rating`, { 'screen-people': '2', 'probe-1/1': 'met' })).text();
    expect(html).toMatch(/name="screen-people" value="2" checked/);
    expect(html).toMatch(/name="probe-1\/1" value="met" checked/);
    expect((await site.store.find(site.candidate, id))?.own).toBeNull();
  });

  it('is kept once: of a second one nothing is taken', async () => {
    const site = await open();
    const id = await site.sit(SPOKEN);
    const rating = {
      'screen-people': '2',
      'screen-reliability': '4',
      'screen-security': '4',
      'probe-1/1': 'met',
      'probe-2/1': 'nonsense',
      'probe-9/9': 'met',
    };
    expect(led(await post(site, `/interviews/${id}/own-rating`, rating))).toEqual([303, `/interviews/${id}/report`]);
    expect(led(await post(site, `/interviews/${id}/own-rating`, { ...rating, 'screen-people': '4' }))).toEqual([
      303,
      `/interviews/${id}/report`,
    ]);
    expect((await site.store.find(site.candidate, id))?.own).toEqual({
      levels: { people: 2, reliability: 4 },
      at: NOW,
      probes: { '1/1': 'met' },
    });
    expect(led(await get(site, `/interviews/${id}/own-rating`))).toEqual([303, `/interviews/${id}/report`]);
    expect(textOf(await (await get(site, `/interviews/${id}/report`)).text())).toContain('Spoken, so the levels are your own');
  });

  it('is kept also where the partner saves at the same moment', async () => {
    const site = await open();
    const id = await site.sit(SPOKEN, { setup: WITH_PARTNER });
    await Promise.all([
      post(site, `/interviews/${id}/own-rating`, { 'screen-people': '2', 'screen-reliability': '4' }),
      post(site, `/interviews/${id}/partner`, { based: 'none', do: 'done', 'screen-people': '1' }),
    ]);
    expect(await site.store.find(site.candidate, id)).toMatchObject({
      own: { levels: { people: 2 } },
      partner: { screens: { people: { level: 1 } } },
    });
  });

  it('asks for nothing where no item was for a screen', async () => {
    const site = await open();
    const id = await site.sit([]);
    expect(textOf(await (await get(site, `/interviews/${id}/own-rating`)).text())).toContain('there is nothing to rate');
    expect(led(await post(site, `/interviews/${id}/own-rating`))).toEqual([303, `/interviews/${id}/report`]);
    expect(textOf(await (await get(site, `/interviews/${id}/report`)).text())).toContain('Left before the first item');
  });
});

describe('the plan', () => {
  it('takes the things once, and the report says since when', async () => {
    const site = await open();
    const id = await site.sit(WEAK, RATED);
    const back = [303, `/interviews/${id}/report#practise`];
    expect(led(await post(site, `/interviews/${id}/plan`))).toEqual(back);
    expect(led(await post(site, `/interviews/${id}/plan`))).toEqual(back);
    expect(led(await get(site, `/interviews/${id}/plan`))).toEqual([303, `/interviews/${id}/report`]);
    expect(site.planned.map(({ id }) => id)).toEqual(['question:led-incident', 'question:mentored']);
    const text = textOf(await (await get(site, `/interviews/${id}/report`)).text());
    expect(text).toMatch(/In your plan since .*: “Short of led-incident” and “Short of mentored”\./);
    expect(text).not.toContain('into my plan');
  });
});

describe('the partner’s sheet', () => {
  it('is there only for an interview that was set up with a partner, since it shows the questions', async () => {
    const site = await open();
    const id = await site.sit(WEAK, RATED);
    for (const response of [
      await get(site, `/interviews/${id}/partner`),
      await post(site, `/interviews/${id}/partner`, { do: 'done', based: 'none' }),
    ]) {
      expect(response.status).toBe(404);
      expect(textOf(await response.text())).toContain('It shows the questions');
    }
  });

  it('has the questions, what to ask then, and what each level sounds like, also while the interview goes on', async () => {
    const site = await open();
    const id = await site.sit(STRONG, { setup: WITH_PARTNER, state: 'open', overAt: null });
    const html = await (await get(site, `/interviews/${id}/partner`)).text();
    expectPlain(html);
    expect(textOf(html)).toContain('Which large outage did you lead');
    expect(textOf(html)).toContain('This one is done on the candidate’s screen.');
  });

  it('keeps marks, and shows neither side the other’s before both are done', async () => {
    const site = await open();
    const id = await site.sit(WEAK, { setup: WITH_PARTNER, ...RATED });
    const sheet = `/interviews/${id}/partner`;
    const based = async () => /name="based" value="([^"]*)"/.exec(await (await get(site, sheet)).text())?.[1] ?? '';
    expect(
      led(await post(site, sheet, { based: await based(), do: 'save', 'screen-people': '2', 'screen-people-note': 'Who was it?' })),
    ).toEqual([303, `${sheet}?saved`]);
    const before = textOf(await (await get(site, `/interviews/${id}/report`)).text());
    expect(before).toContain('Your partner’s sheet is not done yet.');
    expect(before).not.toContain('Who was it?');
    expect(await (await get(site, sheet)).text()).not.toMatch(/you 3|name="screen-reliability" value="3" checked/);
    await post(site, sheet, {
      based: await based(),
      do: 'done',
      'screen-people': '2',
      'screen-people-note': 'Who was it?',
      'item-2': '1',
      'item-2-note': 'No name.',
    });
    const after = await (await get(site, `/interviews/${id}/report`)).text();
    expect(textOf(after)).toContain('Who was it?');
    expect(textOf(after)).toContain('Your partner: No name.');
    expect(after).toContain('aria-label="you 3, checks 2, partner 2"');
  });

  it('stays as it is once it is done', async () => {
    const site = await open();
    const id = await site.sit(WEAK, { setup: WITH_PARTNER });
    const sheet = `/interviews/${id}/partner`;
    await post(site, sheet, { based: 'none', do: 'done', 'screen-people': '2' });
    expect(led(await post(site, sheet, { based: 'none', do: 'done', 'screen-people': '4' }))).toEqual([303, sheet]);
    expect((await site.store.find(site.candidate, id))?.partner).toMatchObject({
      screens: { people: { level: 2, note: '' } },
      doneAt: NOW,
    });
    expect(textOf(await (await get(site, sheet)).text())).toContain('Growing people: 2.');
    // The candidate has not rated: the marks are nowhere but here.
    expect(led(await get(site, `/interviews/${id}/report`))).toEqual([303, `/interviews/${id}/own-rating`]);
    expect(await (await get(site, `/interviews/${id}/own-rating`)).text()).not.toContain('checked');
  });

  it('gives what was typed back where another window was faster, and takes it then', async () => {
    const site = await open();
    const id = await site.sit(WEAK, { setup: WITH_PARTNER });
    const sheet = `/interviews/${id}/partner`;
    await post(site, sheet, { based: 'none', do: 'save', 'screen-people': '2' });
    const late = await post(site, sheet, { based: 'none', do: 'done', 'screen-people': '3', 'screen-people-note': 'Mine <b>.' });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(textOf(html)).toContain('Another window saved other marks meanwhile.');
    expect(html).toContain('Mine &lt;b&gt;.');
    const based = /name="based" value="([^"]*)"/.exec(html)?.[1] ?? '';
    expect((await post(site, sheet, { based, do: 'done', 'screen-people': '3' })).status).toBe(303);
    expect((await site.store.find(site.candidate, id))?.partner?.screens.people?.level).toBe(3);
  });

  it('cuts what is far too long and passes over what is no mark', async () => {
    const site = await open();
    const id = await site.sit(WEAK, { setup: WITH_PARTNER });
    await post(site, `/interviews/${id}/partner`, {
      based: 'none',
      do: 'save',
      'screen-people': '9',
      'screen-people-note': 'x'.repeat(5000),
      'screen-nonsense': '3',
      'item-99': '3',
    });
    const partner = (await site.store.find(site.candidate, id))?.partner;
    expect(partner).toEqual({ screens: { people: { level: null, note: 'x'.repeat(2000) } }, items: {}, doneAt: null });
  });
});

describe('past interviews', () => {
  it('are empty with a way to begin', async () => {
    expect(textOf(await (await get(await open(), '/interviews/past')).text())).toContain('Those that you sat will be here');
  });

  it('stand with what became of each, their levels, the gap and what being watched costs', async () => {
    const site = await open();
    const quiet = { ...SETUP, watched: false };
    await site.sit([answered(1, 'market-open-checkout')], {
      createdAt: START - 9e8,
      overAt: START - 8.9e8,
      setup: quiet,
      own: { levels: { people: 3 }, at: 1 },
    });
    await site.sit([answered(1, 'night-hero', { probes: [probe()] })], { createdAt: START - 5e8, overAt: START - 4.9e8, ...RATED });
    await site.sit(SPOKEN);
    await site.sit(WEAK, { state: 'open', overAt: null, createdAt: START + 1 });
    const html = await (await get(site, '/interviews/past')).text();
    expectPlain(html);
    const text = textOf(html);
    for (const words of [
      'still open',
      'to be rated',
      'in quiet',
      'Screen by screen',
      'One pair: one level lower when watched. Too few to say more.',
    ])
      expect(text).toContain(words);
  });
});

describe('the rules', () => {
  it('are a page that anybody can check a mark against', async () => {
    const html = await (await get(await open(), '/interviews/rules')).text();
    expectPlain(html);
    expect(textOf(html)).toContain('The same words get the same reading, always.');
    expect(textOf(html)).toContain('Three tools side by side, or five in a sentence, and no reason for any.');
  });
});
