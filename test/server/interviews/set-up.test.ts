import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../server/db/ids.ts';
import { DRAW_VERSION } from '../../../server/domain/interview/draw.ts';
import { createInterviewStore, observation } from '../../../server/interviews/store.ts';
import { temporaryFolder } from '../temporary.ts';
import { get, HTMX, ORIGIN, post, startTestApp, type TestApp, textOf } from '../visitor.ts';

const ADVERT = 'You own SLOs and error budgets. Error budgets decide. You travel once a quarter.';

async function formOf(app: TestApp, query = ''): Promise<Record<string, string>> {
  return fieldsOn(await (await get(app, `/interviews${query}`)).text());
}

/** What a browser would send of the form as it stands. */
function fieldsOn(page: string): Record<string, string> {
  const form = /<form[^>]*id="set-up".*?<\/form>/s.exec(page)?.[0] ?? '';
  const fields: Record<string, string> = {};
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1];
    const isPicked = !/type="(radio|checkbox)"/.test(input) || /\schecked/.test(input);
    if (name && isPicked) fields[name] = /value="([^"]*)"/.exec(input)?.[1] ?? '';
  }
  fields.advert = /<textarea[^>]*name="advert"[^>]*>\n?(.*?)<\/textarea>/s.exec(form)?.[1]?.trim() ?? '';
  return fields;
}

function planOn(page: string): string {
  return textOf(/<aside id="drawn".*?<\/aside>/s.exec(page)?.[0] ?? '');
}

async function interviewsOf({ database }: TestApp) {
  const store = createInterviewStore(database);
  const lines = await store.list(database.candidate);
  const found = await Promise.all(lines.map(({ id }) => store.find(database.candidate, id)));
  return found.filter((one) => one !== null);
}

describe('the set-up', () => {
  it('has an answer to everything, and a plan of kinds and minutes without a question', async () => {
    const app = await startTestApp();
    const response = await get(app, '/interviews');
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(fieldsOn(page)).toMatchObject({
      place: 'senior/hiring-manager',
      minutes: '45',
      pace: 'timed',
      voice: 'read',
      partner: 'no',
      watched: 'yes',
      guesses: 'on',
      predicts: 'on',
    });
    expect(planOn(page)).toContain('Drawn for you, 44 of 45 minutes');
    expect(planOn(page)).toMatch(/Behavioural, about an incident up to two follow-ups; new to you 9 min/);
    expect(planOn(page)).toContain('Begin, 45 minutes');
    for (const { short, title } of app.bank.questions()) {
      expect(page).not.toContain(short);
      expect(page).not.toContain(title);
    }
    expect(page).toContain('aria-current="page">Mock interview');
  });

  it('begins what stands there, once however often the form is sent', async () => {
    const app = await startTestApp();
    const form = await formOf(app);
    const first = await post(app, '/interviews', { ...form, do: 'begin' });
    const again = await post(app, '/interviews', { ...form, do: 'begin' });
    expect([first.status, again.status]).toEqual([303, 303]);
    expect(first.headers.get('location')).toBe(`/interviews/${form.id}`);
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
    const [kept, ...others] = await interviewsOf(app);
    expect(others).toEqual([]);
    expect(kept?.setup).toMatchObject({
      loop: 'senior',
      stage: 'hiring-manager',
      minutes: 45,
      focus: { kind: 'balanced' },
      seed: Number(form.number),
    });
    expect(kept?.items.map(({ kind }) => kind)).toEqual(['talk', 'question', 'question', 'incident', 'question', 'talk']);
    expect(kept?.items[1]?.source).toBe(app.bank.source(kept?.items[1]?.subject ?? ''));
    expect(kept?.items[3]?.source).toContain('# ');
    expect(kept).toMatchObject({ state: 'open', drawVersion: DRAW_VERSION, bank: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('draws the same again by a shared address, on another install with the same files', async () => {
    const one = await startTestApp();
    const page = await (await get(one, '/interviews')).text();
    const shared = (/<a href="(\/interviews\?[^"]*)">Number/.exec(page)?.[1] ?? '').replaceAll('&amp;', '&');
    const other = await startTestApp();
    const there = await (await get(other, shared)).text();
    expect(planOn(there)).toBe(planOn(page));
    expect(there).not.toContain('was shared from');
    const begun = async (app: TestApp, text: string) => {
      await post(app, '/interviews', { ...fieldsOn(text), do: 'begin' });
      return (await interviewsOf(app))[0]?.items.map(({ subject }) => subject);
    };
    expect(await begun(other, there)).toEqual(await begun(one, page));
  });

  it('says where a number came from other files, or from another version of the draw', async () => {
    const app = await startTestApp();
    const files = await (await get(app, `/interviews?number=4412&files=00000000&draw=${DRAW_VERSION}`)).text();
    const version = await (await get(app, '/interviews?number=4412&draw=0')).text();
    expect(textOf(files)).toContain('Number 4412 was shared from other files than yours');
    expect(textOf(version)).toContain('Number 4412 was shared from another version of Dry Run');
  });

  it('draws again by another number, and keeps it while one looks', async () => {
    const app = await startTestApp();
    const form = await formOf(app);
    const looked = await post(app, '/interviews', { ...form, do: 'look', pace: 'untimed' });
    expect(looked.status).toBe(200);
    expect(fieldsOn(await looked.text())).toMatchObject({ number: form.number, pace: 'untimed', id: form.id });
    const numbers = new Set<string | undefined>([form.number]);
    for (let tries = 0; tries < 3; tries += 1)
      numbers.add(fieldsOn(await (await post(app, '/interviews', { ...form, do: 'again' })).text()).number);
    expect(numbers.size).toBeGreaterThan(1);
    expect(await interviewsOf(app)).toEqual([]);
  });

  it('gives a script only the parts that change', async () => {
    const app = await startTestApp();
    const response = await post(app, '/interviews', { ...(await formOf(app)), do: 'look', advert: ADVERT }, HTMX);
    const part = await response.text();
    expect(part).not.toContain('<html');
    for (const id of ['length', 'focus-note', 'advert-found', 'number-ask', 'drawn'])
      expect(part.match(new RegExp(`id="${id}"`, 'g')), id).toHaveLength(1);
  });

  it('gives a changed stage its own length, unless the length was changed too', async () => {
    const app = await startTestApp();
    const form = await formOf(app);
    const looked = async (more: Record<string, string>) =>
      fieldsOn(await (await post(app, '/interviews', { ...form, do: 'look', ...more })).text());
    expect(await looked({ place: 'senior/technical-loop' })).toMatchObject({
      place: 'senior/technical-loop',
      minutes: '60',
      was: 'senior/technical-loop',
    });
    expect(await looked({ place: 'senior/technical-loop', minutes: '30' })).toMatchObject({ minutes: '30' });
    expect(await looked({ minutes: '30' })).toMatchObject({ place: 'senior/hiring-manager', minutes: '30' });
  });

  it('draws a whole loop at once, a sitting a stage, and repeats nothing', async () => {
    const app = await startTestApp();
    const form = await formOf(app);
    const looked = await (await post(app, '/interviews', { ...form, place: 'senior/whole', do: 'look' })).text();
    expect(planOn(looked)).toContain('Begin, five sittings');
    await post(app, '/interviews', { ...form, place: 'senior/whole', do: 'begin' });
    const [kept] = await interviewsOf(app);
    const keys = kept?.items.filter(({ kind }) => kind !== 'talk').map(({ kind, subject }) => `${kind}/${subject}`) ?? [];
    expect(keys).toEqual([...new Set(keys)]);
    expect(new Set(kept?.items.map(({ stage }) => stage))).toEqual(
      new Set(['recruiter-screen', 'hiring-manager', 'technical-loop', 'architecture-panel', 'final']),
    );
    expect(kept?.setup.minutes).toBe(215);
  });

  it('reads an advert, names what it asks for and what not, and keeps it with the interview', async () => {
    const app = await startTestApp();
    const form = { ...(await formOf(app)), advert: ADVERT };
    const page = await (await post(app, '/interviews', { ...form, do: 'look' })).text();
    expect(page).toContain('<mark>SLOs<sup>1</sup></mark>');
    expect(textOf(page)).toContain('Deciding with SLOs and error budgets named three times; not answered yet');
    expect(textOf(page)).toContain('travel once a quarter');
    expect(fieldsOn(page).advert).toBe(ADVERT);
    await post(app, '/interviews', { ...form, do: 'begin' });
    expect((await interviewsOf(app))[0]?.setup.focus).toEqual({ kind: 'advert', text: ADVERT });
  });

  it('shows an advert as it was pasted, whatever stands in it', async () => {
    const app = await startTestApp();
    const hostile = '<script>alert(1)</script> & "SLOs"</textarea>';
    const page = await (await post(app, '/interviews', { ...(await formOf(app)), do: 'look', advert: hostile })).text();
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp;');
  });

  it('takes ticked screens as the focus, and all five for none', async () => {
    const app = await startTestApp();
    const form = await formOf(app);
    await post(app, '/interviews', { ...form, 'screen-people': 'on', do: 'begin' });
    expect((await interviewsOf(app))[0]?.setup.focus).toEqual({ kind: 'screens', screens: ['people'] });
    const all = Object.fromEntries(
      ['reliability', 'trade-offs', 'leverage', 'people', 'security'].map((screen) => [`screen-${screen}`, 'on']),
    );
    await post(app, '/interviews', { ...form, ...all, id: newId(), do: 'begin' });
    expect((await interviewsOf(app)).map(({ setup }) => setup.focus.kind)).toContain('balanced');
  });

  it('ticks the two weakest screens once something was seen, and says what it stands on', async () => {
    const app = await startTestApp();
    const seen = { source: 'answer', sourceId: newId(), version: 1, level: 4, selfLevel: null, at: 1 } as const;
    await app.database.writer.write([observation(app.database.candidate, { subject: 'screen:reliability', ...seen })]);
    const page = await (await get(app, '/interviews')).text();
    const fields = fieldsOn(page);
    expect(Object.keys(fields).filter((name) => name.startsWith('screen-'))).toEqual(['screen-trade-offs', 'screen-leverage']);
    expect(textOf(page)).toContain('Reliability ownership, 4 of 4');
    expect(textOf(page)).toContain('Your plan would choose these two.');
    expect(textOf(page)).toContain('not observed yet');
  });

  it.each([
    ['a stage that no loop has', { place: 'senior/lunch' }, 'There is no such stage any more'],
    ['a loop that is not there', { place: 'nowhere/final' }, 'There is no such stage any more'],
    ['no length', { minutes: 'soon' }, '“soon” is no length'],
    ['a length that is too short', { minutes: '9' }, '“9” is no length'],
    ['a length that is too long', { minutes: '241' }, '“241” is no length'],
    ['no number', { number: 'four' }, 'That is no number of an interview'],
    ['a number that is too large', { number: '4294967296' }, 'That is no number of an interview'],
    ['an advert that is too long', { advert: 'word '.repeat(4001) }, '20 thousand are read'],
  ])('refuses %s with what was typed, and begins nothing', async (_, more: Record<string, string>, said) => {
    const app = await startTestApp();
    const form: Record<string, string> = { ...(await formOf(app)), voice: 'listen', ...more };
    for (const verb of ['begin', 'look']) {
      const response = await post(app, '/interviews', { ...form, do: verb });
      const page = await response.text();
      expect(response.status).toBe(422);
      expect(textOf(page)).toContain(said);
      expect(page).toContain('A mock interview, not begun');
      expect(fieldsOn(page)).toMatchObject({ voice: 'listen', id: form.id });
      if (more.number) expect(fieldsOn(page).number).toBe(more.number);
    }
    expect(await interviewsOf(app)).toEqual([]);
  });

  it('refuses bad fields in an address likewise', async () => {
    const app = await startTestApp();
    const response = await get(app, '/interviews?place=senior/lunch&minutes=0&number=x');
    expect(response.status).toBe(422);
    expect(textOf(await response.text())).toContain('There is no such stage any more');
  });

  it('takes an advert of 20,000 signs of four bytes, and no form that is larger', async () => {
    const app = await startTestApp();
    const form = await formOf(app);
    const long = await post(app, '/interviews', { ...form, do: 'look', advert: '\u{1F35E}'.repeat(10_000) });
    expect(long.status).toBe(200);
    expect((await post(app, '/interviews', { ...form, do: 'look', advert: 'x'.repeat(400_000) })).status).toBe(413);
  });

  it('refuses what is no form, and what comes from elsewhere', async () => {
    const app = await startTestApp();
    const json = await app.app.request(`${ORIGIN}/interviews`, {
      method: 'POST',
      body: '{}',
      headers: { Origin: ORIGIN, 'content-type': 'application/json' },
    });
    expect(json.status).toBe(415);
    expect((await post(app, '/interviews', { do: 'begin' }, { Origin: 'http://elsewhere.example' })).status).toBe(403);
  });

  it('begins with what it would show where a form says nothing, or has an id that is none', async () => {
    const app = await startTestApp();
    const response = await post(app, '/interviews', { id: '../../etc', do: 'begin' });
    expect(response.headers.get('location')).toMatch(/^\/interviews\/[\w-]{16}$/);
    expect(await interviewsOf(app)).toHaveLength(1);
  });

  it('offers an open interview first, and counts those that are over', async () => {
    const app = await startTestApp();
    const form = await formOf(app);
    await post(app, '/interviews', { ...form, do: 'begin' });
    const page = await (await get(app, '/interviews')).text();
    expect(textOf(page)).toContain('Hiring manager is not over Go on, item 1 of 6');
    expect(page).toContain(`href="/interviews/${form.id}"`);
    expect(textOf(page)).toContain('There are none yet.');
    const store = createInterviewStore(app.database);
    const [open] = await interviewsOf(app);
    if (open) await store.change(app.database.candidate, open, { state: 'over' }, Date.now());
    expect(textOf(await (await get(app, '/interviews')).text())).toContain('One interview with its report');
  });

  it('says what to do where there is no loop, and where nothing fits a stage', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'loop', 'loops'), { recursive: true });
    const none = await startTestApp({ questions: folder });
    const refused = await get(none, '/interviews');
    expect([refused.status, textOf(await refused.text()).includes('There is no loop to draw from')]).toEqual([503, true]);
    writeFileSync(join(folder, 'loop', 'loops', 'ours.md'), ONE_TALK);
    const talk = await startTestApp({ questions: folder });
    const page = await (await get(talk, '/interviews')).text();
    expect(planOn(page)).toContain('Nothing in the bank fits this stage.');
    expect(planOn(page)).not.toContain('Begin');
    expect((await post(talk, '/interviews', { ...fieldsOn(page), do: 'begin' })).status).toBe(422);
  });
});

const ONE_TALK = `---
format: 1
short: Talk
stages:
  chat: { name: Chat, about: a chat, minutes: 10, screens: [people], slots: { all: { draws: question, title: All, minutes: 10 } } }
---

# Talk
`;

describe('one item by itself', () => {
  it('is begun of a question, or of an incident by its public name', async () => {
    const app = await startTestApp();
    const [file] = app.content.files();
    const id = newId();
    expect((await post(app, '/interviews', { id, alone: 'question/led-incident', watched: 'yes' })).headers.get('location')).toBe(
      `/interviews/${id}`,
    );
    await post(app, '/interviews', { alone: `incident/${file?.scenario?.name}` });
    const kept = await interviewsOf(app);
    expect(kept.map(({ setup, items }) => [setup.stage, items.length, items[0]?.kind, items[0]?.subject]).toSorted()).toEqual([
      ['alone', 1, 'incident', 'checkout'],
      ['alone', 1, 'question', 'led-incident'],
    ]);
    expect(kept.find((one) => one.id === id)?.setup.watched).toBe(true);
    expect(textOf(await (await get(app, '/interviews')).text())).toContain('An item by itself is not over Go on, item 1 of 1');
  });

  it.each(['', 'question/', 'question/nothing', 'review/led-incident', 'talk/opening', 'incident/nothing', '__proto__/x'])(
    'is nothing that is called “%s”',
    async (alone) => {
      const app = await startTestApp();
      const response = await post(app, '/interviews', { alone });
      expect([response.status, textOf(await response.text()).includes('That is not there any more')]).toEqual([422, true]);
      expect(await interviewsOf(app)).toEqual([]);
    },
  );

  it('has a page of the exercises, which says what will be here', async () => {
    const app = await startTestApp();
    const response = await get(app, '/interviews/exercises');
    expect([response.status, textOf(await response.text()).includes('Exercises')]).toEqual([200, true]);
  });

  it('is picked on the page of the exercises, in quiet and with the clock unless one says otherwise', async () => {
    const app = await startTestApp();
    const page = await (await get(app, '/interviews/exercises')).text();
    const [file] = app.content.files();
    expect(page).toContain('value="question/led-incident"');
    expect(page).toContain(`value="incident/${file?.scenario?.name}"`);
    expect(page).not.toContain('value="incident/checkout"');
    await post(app, '/interviews', { alone: 'question/led-incident', ...firstChoices(page) });
    await post(app, '/interviews', { alone: 'question/led-incident', watched: 'yes', pace: 'untimed' });
    expect((await interviewsOf(app)).map(({ setup }) => [setup.watched, setup.pace]).toSorted()).toEqual([
      [false, 'timed'],
      [true, 'untimed'],
    ]);
  });
});

/** What a browser sends of selects that nobody touched. */
function firstChoices(page: string): Record<string, string> {
  return Object.fromEntries(
    ['watched', 'pace'].map((name) => [name, new RegExp(`<select name="${name}"><option value="(\\w+)"`).exec(page)?.[1] ?? '']),
  );
}
