import { describe, expect, it } from 'vitest';
import { exported, importFile } from '../settings/rich.ts';
import { get, post, startTestApp, textOf } from '../visitor.ts';
import { page } from './story.ts';

const NOTES = `Site Reliability Engineer, Northwind
2021 - 2023
- Led the response to an outage of checkout; restored service in 38 min
- Cut manual releases from 30 hours a month to none
- Mentored two junior engineers until they went on call

Skills:
Kubernetes, Terraform
`;

/** Every field of the form of proposals, as a browser would send it. */
function fieldsOf(html: string): Record<string, string> {
  const inputs = Array.from(html.matchAll(/<input[^>]*>/g), ([tag]) => tag).filter(
    (tag) => !/type="checkbox"/.test(tag) || /checked/.test(tag),
  );
  const value = (tag: string, name: string) =>
    (new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
  return Object.fromEntries(inputs.map((tag) => [value(tag, 'name'), value(tag, 'value')]));
}

async function proposed(running: Awaited<ReturnType<typeof startTestApp>>, pasted = NOTES) {
  return page(running, await paste(running, pasted));
}

/** The address to which a paste leads. */
async function paste(running: Awaited<ReturnType<typeof startTestApp>>, pasted = NOTES) {
  const response = await post(running, '/stories/proposals', { pasted });
  expect([response.status, response.headers.get('location')]).toEqual([303, expect.stringMatching(/^\/stories\/proposals\/[\w-]{16}$/)]);
  return response.headers.get('location') ?? '';
}

/** Titles as they are offered; those that are not ticked with a question mark. */
function offered(html: string): string[] {
  const fields = fieldsOf(html);
  const places = Array.from(html.matchAll(/name="title-(\d+)"/g), ([, place = '']) => place);
  return places.map((place) => `${fields[`title-${place}`]?.split(' ').slice(0, 2).join(' ')}${fields[`accept-${place}`] ? '' : '?'}`);
}

describe('proposals', () => {
  it('are shown, and nothing is stored yet', async () => {
    const running = await startTestApp();
    const html = await proposed(running);
    expect(textOf(html)).toContain('3 proposals');
    expect(html).toContain('Kubernetes, Terraform');
    expect(textOf(await page(running, '/stories'))).toContain('Your stories will be here');
  });

  it('that are ticked become stories with their parts, job and dates; the others do not', async () => {
    const running = await startTestApp();
    const { 'accept-1': _, ...fields } = fieldsOf(await proposed(running));
    const kept = await post(running, '/stories/proposals/acceptance', { ...fields, 'title-0': 'The checkout outage' });
    expect(kept.headers.get('location')).toBe('/stories?kept=2');
    const list = await page(running, '/stories?kept=2');
    expect(textOf(list)).toContain('2 stories are kept.');
    expect(list).toContain('The checkout outage');
    expect(list).not.toContain('Cut manual releases');
    const html = await page(running, /href="(\/stories\/[\w-]{16})">The checkout/.exec(list)?.[1] ?? '');
    expect(html).toContain('Site Reliability Engineer, Northwind');
    expect(html).toContain('2021 - 2023');
    expect(html).toContain('restored service in 38 min');
  });

  it('stand in the list in the order of the notes, and keep it on another install', async () => {
    const titles = async (running: Awaited<ReturnType<typeof startTestApp>>) =>
      Array.from((await page(running, '/stories')).matchAll(/<th scope="row"><a[^>]*>([^<]*)/g), ([, title]) => title);
    const running = await startTestApp();
    await post(running, '/stories/proposals/acceptance', fieldsOf(await proposed(running)));
    const order = await titles(running);
    expect(order.map((title) => title?.split(' ')[0])).toEqual(['Led', 'Cut', 'Mentored']);
    const other = await startTestApp();
    await importFile(other, await exported(running));
    expect(await titles(other)).toEqual(order);
  });

  it('are kept once, however often the form is sent', async () => {
    const running = await startTestApp();
    const fields = fieldsOf(await proposed(running));
    await Promise.all([1, 2].map(() => post(running, '/stories/proposals/acceptance', fields)));
    expect((await page(running, '/stories')).match(/scope="row"/g)).toHaveLength(3);
  });

  it('have an address that shows them again, and what is kept of them by then', async () => {
    const running = await startTestApp();
    const address = await paste(running);
    const { 'accept-0': _, ...fields } = fieldsOf(await page(running, address));
    expect((await post(running, '/stories/proposals/acceptance', fields)).status).toBe(303);
    const html = await page(running, address);
    expect(offered(html)).toEqual(['Led the']);
    expect(textOf(html)).toMatch(/1 new proposal Kept already Cut manual .* Mentored two/);
    await post(running, '/stories/proposals/acceptance', fieldsOf(html));
    expect(textOf(await page(running, address))).toMatch(/Nothing new in it Kept already Led the/);
    expect((await page(running, '/stories')).match(/scope="row"/g)).toHaveLength(3);
  });

  it('of the same notes pasted twice are those that are new, whatever was written about the others since', async () => {
    const running = await startTestApp();
    const address = await paste(running);
    await post(running, '/stories/proposals/acceptance', fieldsOf(await page(running, address)));
    const [first = ''] = Array.from((await page(running, '/stories')).matchAll(/href="(\/stories\/[\w-]{16})"/g), ([, path]) => path);
    await post(running, first, { revision: '1', title: 'Another title', situation: 'Told anew in quite other words.' });
    expect(await paste(running)).toBe(address);
    const html = await proposed(
      running,
      `${NOTES}\n- Moved 60 services to a shared pipeline in 2023\n`.replace('Skills:', '\n- Cut the bill by a third\n\nSkills:'),
    );
    expect(offered(html).every((title) => !/^(Led|Cut manual|Mentored)/.test(title))).toBe(true);
    expect(textOf(html)).toMatch(/Kept already Another title Cut manual .* Mentored two/);
  });

  it('close to a story that is kept are offered unticked, with that story', async () => {
    const running = await startTestApp();
    await post(running, '/stories/proposals/acceptance', fieldsOf(await proposed(running)));
    const html = await proposed(running, '- Led the response to an outage of checkout; restored service in 41 min for everybody');
    expect(offered(html)).toEqual(['Led the?']);
    expect(html).toMatch(/Close to <a href="\/stories\/[\w-]{16}">Led the response/);
  });

  it('are not there for somebody else, nor where nothing was pasted, nor for ever', async () => {
    let now = 1_000_000_000_000;
    const running = await startTestApp({ now: () => now });
    const address = await paste(running);
    for (const id of ['nothing', 'A'.repeat(16), '..%2f..']) expect((await get(running, `/stories/proposals/${id}`)).status).toBe(404);
    now += 15 * 24 * 60 * 60 * 1000;
    const later = await paste(running, `${NOTES} `);
    const gone = await get(running, address);
    expect([gone.status, textOf(await gone.text())]).toEqual([404, expect.stringContaining('Paste it once more')]);
    for (let n = 0; n < 10; n++) {
      now += 1;
      await paste(running, `${NOTES} ${n}`);
    }
    expect((await get(running, later)).status).toBe(404);
    await running.database.writer.write([
      { sql: "insert into candidates (id, created_at) values ('somebody', 1)", args: [] },
      { sql: "update pastes set candidate_id = 'somebody'", args: [] },
    ]);
    expect((await get(running, await paste(running, NOTES))).status).toBe(200);
    await post(running, '/settings/deletion', { word: 'delete' });
    const left = await running.database.reader.all<{ id: string }>('select candidate_id as id from pastes');
    expect(new Set(left.map(({ id }) => id))).toEqual(new Set(['somebody']));
  });

  it('come back with what was typed where a title is missing or too long, and none is stored', async () => {
    const running = await startTestApp();
    const fields = fieldsOf(await proposed(running));
    for (const title of ['', 'x'.repeat(121)]) {
      const refused = await post(running, '/stories/proposals/acceptance', { ...fields, 'title-1': title, 'title-2': 'Typed by hand' });
      expect(refused.status).toBe(422);
      const html = await refused.text();
      expect(html).toContain('Typed by hand');
      expect(html).toContain('restored service in 38 min');
      expect(html).toContain('Kubernetes, Terraform');
      expect(html).toMatch(/id="proposal-1"[^>]*aria-invalid="true"[^>]*aria-describedby="proposal-1-wrong"/);
    }
    expect(textOf(await page(running, '/stories'))).toContain('Your stories will be here');
  });

  it('come back where none is ticked', async () => {
    const running = await startTestApp();
    const fields = Object.fromEntries(Object.entries(fieldsOf(await proposed(running))).filter(([name]) => !name.startsWith('accept')));
    const refused = await post(running, '/stories/proposals/acceptance', fields);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('restored service in 38 min');
  });

  it.each([
    ['nothing', '   ', 'There is nothing in it yet.'],
    ['too much', 'I fixed the pager again. '.repeat(2_500), 'Take it in two halves.'],
  ])('need some text and not too much; what was pasted stays: %s', async (_, pasted, says) => {
    const running = await startTestApp();
    const refused = await post(running, '/stories/proposals', { pasted });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain(says);
    expect(html).toContain(pasted.trim());
  });

  it('are read from 60,000 characters of any language', async () => {
    const running = await startTestApp();
    const html = await proposed(running, '障害対応を主導し、復旧時間を短縮しました。\n\n'.repeat(2_600).slice(0, 60_000));
    expect(html.match(/name="accept-/g)?.length).toBeLessThanOrEqual(40);
    const kept = await post(running, '/stories/proposals/acceptance', fieldsOf(html));
    expect(kept.status).toBe(303);
  });

  it('that may be no story are not ticked, and say why; what was left aside can be ticked as well', async () => {
    const running = await startTestApp();
    const html = await proposed(
      running,
      `SUMMARY\nPlatform engineer with ten years in retail.\n\nEXPERIENCE\n\n${NOTES}`.replace(
        '- Mentored',
        '- Responsible for the rota of the team\n- Mentored',
      ),
    );
    expect(offered(html)).toEqual(['Led the', 'Cut manual', 'Responsible for?', 'Mentored two', 'Platform engineer?']);
    expect(textOf(html)).toContain('Not ticked: this reads as a duty');
    expect(html).toMatch(/name="accept-40" value="1"\/?>/);
    const kept = await post(running, '/stories/proposals/acceptance', { 'accept-40': '1', ...fieldsOf(html) });
    expect(kept.headers.get('location')).toBe('/stories?kept=4');
    const list = await page(running, '/stories?kept=4');
    expect(list).toContain('Platform engineer with ten years in retail');
    expect(list).not.toContain('Responsible for');
  });

  it('come back with their doubts and with what was left aside where none is ticked', async () => {
    const running = await startTestApp();
    const html = await proposed(
      running,
      'PROFILE\nI like small changes and quiet nights.\n\nSRE, Northwind\n2019 - 2021\n- Responsible for the rota of the team',
    );
    const refused = await (await post(running, '/stories/proposals/acceptance', fieldsOf(html))).text();
    expect(textOf(refused)).toContain('Not ticked: this reads as a duty');
    expect(refused).toContain('name="accept-40"');
    expect(refused).toContain('I like small changes and quiet nights.');
  });

  it('take only those places and doubts that there are', async () => {
    const running = await startTestApp();
    const forged = { 'accept-80': '1', 'title-80': 'Beyond', 'title-0': 'Told', 'doubt-0': 'nonsense' };
    const refused = await post(running, '/stories/proposals/acceptance', forged);
    expect(refused.status).toBe(422);
    expect(await refused.text()).not.toMatch(/Beyond|nonsense/);
  });

  it('say so where nothing reads as an event', async () => {
    const running = await startTestApp();
    expect(textOf(await proposed(running, 'Outage'))).toContain('Nothing in it reads as an event');
  });

  it('are shown as they were pasted, whatever they hold', async () => {
    const running = await startTestApp();
    const html = await proposed(
      running,
      '- I wrote "><script>alert(1)</script> into the form and it stayed text\n\nskills:\n<img src=x onerror=alert(1)>',
    );
    expect(html).not.toMatch(/<script>alert|<img src=x/);
  });

  it('lead back to the form when their address is opened again', async () => {
    const running = await startTestApp();
    expect((await get(running, '/stories/proposals/acceptance')).headers.get('location')).toBe('/stories/proposals');
    expect((await get(running, '/stories/proposals')).status).toBe(200);
  });
});
