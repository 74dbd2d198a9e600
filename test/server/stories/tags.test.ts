import { describe, expect, it } from 'vitest';
import type { RunningApp } from '../../../server/start-app.ts';
import { exported, importFile } from '../settings/rich.ts';
import { get, post, startTestApp, textOf } from '../visitor.ts';
import { keep, page, TOLD, versionsOf } from './story.ts';

/** A story that answers whole what asks for growing people, and has no tag. */
const JUNIORS = {
  title: 'Two juniors, every Friday',
  situation: '',
  task: '',
  action: 'I mentored two junior engineers every Friday for a year.',
  result: 'One of them runs the on-call now.',
  reflection: '',
  numbers: '',
  'screen-reliability': undefined as unknown as string,
};

async function withJuniors(): Promise<{ running: RunningApp; path: string }> {
  const running = await startTestApp();
  const told = Object.fromEntries(Object.entries({ ...TOLD, ...JUNIORS }).filter(([, value]) => value !== undefined));
  const response = await post(running, '/stories', { id: 'AAAAAAAAAAAAAAAA', ...told });
  return { running, path: response.headers.get('location') ?? '' };
}

const OFFERED = { 'offered-people': '1', 'screen-people': '1' };

async function screensOf({ database }: RunningApp): Promise<string[]> {
  const rows = await database.reader.all<{ screen: string }>('select screen from story_screens order by screen');
  return rows.map(({ screen }) => screen);
}

function isOffered(html: string): boolean {
  return html.includes('name="offered-people"');
}

describe('a tag that a story suggests', () => {
  it('stands as a dashed ring and as a decision, with the words behind it, and counts nothing yet', async () => {
    const { running } = await withJuniors();
    const html = await page(running, '/stories');
    expect(html).toContain('aria-label="suggested"');
    expect(html).toMatch(/I <mark>mentored<\/mark> two <mark>junior<\/mark> engineers/);
    expect(html).toMatch(/name="screen-people" value="1" checked=""/);
    expect(textOf(html)).toMatch(/Growing people none/);
    expect(await screensOf(running)).toEqual([]);
  });

  it('is kept as if it were ticked in the story, and is then no suggestion', async () => {
    const { running, path } = await withJuniors();
    const kept = await post(running, `${path}/tags`, { do: 'keep', ...OFFERED });
    expect([kept.status, kept.headers.get('location')]).toEqual([303, '/stories?tags=kept&of=AAAAAAAAAAAAAAAA#suggested']);
    const html = await page(running, '/stories?tags=kept&of=AAAAAAAAAAAAAAAA');
    expect(textOf(html)).toContain('Kept. Tags can be changed in the story: Two juniors, every Friday');
    expect([html.includes('aria-label="shows it"'), isOffered(html)]).toEqual([true, false]);
    expect(await page(running, `${path}/edit`)).toMatch(/name="screen-people"[^>]*checked/);
    expect(await versionsOf(running, 'AAAAAAAAAAAAAAAA')).toHaveLength(2);
  });

  it('that was kept twice, or in two tabs at once, is kept once', async () => {
    const { running, path } = await withJuniors();
    const twice = [1, 2, 3].map(() => post(running, `${path}/tags`, { do: 'keep', ...OFFERED }));
    expect((await Promise.all(twice)).map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await screensOf(running)).toEqual(['people']);
    expect((await running.database.reader.all<{ revision: number }>('select revision from stories'))[0]?.revision).toBe(2);
  });

  it('answered with no is not offered again, until it is ticked in the story', async () => {
    const { running, path } = await withJuniors();
    for (let times = 0; times < 2; times += 1) {
      const answer = await post(running, `${path}/tags`, { do: 'no', ...OFFERED });
      expect(answer.headers.get('location')).toBe('/stories?tags=declined&of=AAAAAAAAAAAAAAAA#suggested');
    }
    const html = await page(running, '/stories');
    expect([html.includes('aria-label="suggested"'), isOffered(html)]).toEqual([false, false]);
    await post(running, path, { revision: '1', ...TOLD, ...JUNIORS, 'screen-reliability': '', 'screen-people': '1' });
    expect(await page(running, '/stories')).toContain('aria-label="shows it"');
  });

  it('answered with no is not offered on another install either, nor once the story comes back from an import or an undo', async () => {
    const { running, path } = await withJuniors();
    await post(running, `${path}/tags`, { do: 'no', ...OFFERED });
    const file = await exported(running);
    expect(file).toContain('"declined":["people"]');
    const other = await startTestApp();
    expect((await importFile(other, file)).status).toBe(303);
    expect(isOffered(await page(other, '/stories'))).toBe(false);
    const removed = await post(running, `${path}/removal`, {});
    await post(running, `${removed.headers.get('location')}/restoration`, {});
    const html = await page(running, '/stories');
    expect([html.includes('Two juniors'), isOffered(html)]).toEqual([true, false]);
  });

  it('is in a file that names it twice, or names no such tag: then the file is refused by its place', async () => {
    const { running, path } = await withJuniors();
    await post(running, `${path}/tags`, { do: 'no', ...OFFERED });
    const file = await exported(running);
    for (const [wrong, at] of [
      ['["people","people"]', 'stories[0].declined'],
      ['["nonsense"]', 'stories[0].declined[0]'],
      ['"people"', 'stories[0].declined'],
    ] as const) {
      const refused = await importFile(await startTestApp(), file.replace('"declined":["people"]', `"declined":${wrong}`));
      expect([refused.status, textOf(await refused.text()).includes(at)]).toEqual([422, true]);
    }
  });

  it('left unticked beside one that is kept is not offered again, where nothing is ticked nothing is decided', async () => {
    const { running, path } = await withJuniors();
    const none = await post(running, `${path}/tags`, { do: 'keep', 'offered-people': '1' });
    expect(none.headers.get('location')).toContain('tags=none-ticked');
    expect(isOffered(await page(running, '/stories'))).toBe(true);
    await post(running, `${path}/tags`, { do: 'keep', 'offered-people': '1', 'offered-leverage': '1', 'screen-leverage': '1' });
    expect(isOffered(await page(running, '/stories'))).toBe(false);
    expect(await screensOf(running)).toEqual(['leverage']);
  });

  it('that was taken out of a story by hand is not offered again', async () => {
    const { running, path } = await withJuniors();
    await post(running, `${path}/tags`, { do: 'keep', ...OFFERED });
    const told = { ...TOLD, ...JUNIORS };
    const form = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
    expect((await post(running, path, { revision: '2', ...form })).status).toBe(303);
    expect(await screensOf(running)).toEqual([]);
    expect(isOffered(await page(running, '/stories'))).toBe(false);
  });

  it('is never one that was not offered, whatever a form says', async () => {
    const { running, path } = await withJuniors();
    const sent = [
      { do: 'keep', 'screen-people': '1' },
      { do: 'keep', 'offered-nonsense': '1', 'screen-nonsense': '1' },
      { do: 'keep', offered: 'people', screen: 'people' },
      { do: 'no' },
      {},
    ];
    for (const form of sent) expect((await post(running, `${path}/tags`, form)).headers.get('location')).toContain('tags=none-ticked');
    expect(await screensOf(running)).toEqual([]);
    const settings = await running.database.reader.all("select name from settings where name like 'declined-tag:%'");
    expect(settings).toEqual([]);
  });

  it('of a story that is gone, or somebody else’s, changes nothing and says so', async () => {
    const { running, path } = await withJuniors();
    await keep(running, { title: 'Another' });
    await running.database.writer.write([
      "insert into candidates (id, created_at) values ('somebody', 1)",
      "update stories set candidate_id = 'somebody' where id = 'AAAAAAAAAAAAAAAA'",
    ]);
    for (const to of [`${path}/tags`, '/stories/BBBBBBBBBBBBBBBB/tags', '/stories/x/tags']) {
      const answer = await post(running, to, { do: 'keep', ...OFFERED });
      expect([answer.status, answer.headers.get('location')?.includes('tags=gone')]).toEqual([303, true]);
    }
    expect(await screensOf(running)).toEqual(['reliability']);
    const text = textOf(await page(running, '/stories?tags=kept&of=AAAAAAAAAAAAAAAA'));
    expect(text).toContain('Nothing was tagged: that story is no longer there.');
    expect(text).not.toContain('Two juniors');
  });

  it('waits where two texts of the story wait for a choice', async () => {
    const { running, path } = await withJuniors();
    await running.database.writer.write([
      `insert into story_versions (story_id, number, parts, words, reason, created_at)
       values ('AAAAAAAAAAAAAAAA', 99, '{}', 0, 'other-tab', 99999999999999)`,
      "update stories set version = 99 where id = 'AAAAAAAAAAAAAAAA'",
    ]);
    const answer = await post(running, `${path}/tags`, { do: 'keep', ...OFFERED });
    expect(answer.headers.get('location')).toContain('tags=unsettled');
    expect(await screensOf(running)).toEqual([]);
    const html = await page(running, answer.headers.get('location') ?? '');
    expect(html).toContain('href="/stories/AAAAAAAAAAAAAAAA/edit"');
  });

  it('is decided without a new page where a script asks for the part', async () => {
    const { running, path } = await withJuniors();
    const answer = await post(running, `${path}/tags`, { do: 'keep', ...OFFERED }, { 'HX-Request': 'true' });
    const html = await answer.text();
    expect([answer.status, html.startsWith('<div id="board"'), html.includes('<h1')]).toEqual([200, true, false]);
    expect(html).toMatch(/id="suggested" tabindex="-1" autofocus=""/);
    expect(html).toContain('aria-label="shows it"');
  });

  it('leads back to the page of stories where it stood, and to no other place', async () => {
    const { running, path } = await withJuniors();
    const to = async (before: string) => (await post(running, `${path}/tags`, { do: 'no', ...OFFERED, before })).headers.get('location');
    expect(await to('5-3')).toBe('/stories?tags=declined&of=AAAAAAAAAAAAAAAA&before=5-3#suggested');
    expect(await to('//evil.example')).toMatch(/^\/stories\?tags=declined&of=A{16}&before=%2F%2Fevil/);
    expect((await get(running, `${path}/tags`)).headers.get('location')).toBe('/stories');
  });

  it('goes with everything else that is deleted', async () => {
    const { running, path } = await withJuniors();
    await post(running, `${path}/tags`, { do: 'no', ...OFFERED });
    const declined = () => running.database.reader.all("select name from settings where name like 'declined-tag:%'");
    expect(await declined()).toHaveLength(1);
    await post(running, '/settings/deletion', { word: 'delete' });
    expect(await declined()).toEqual([]);
    expect(await running.database.reader.all("select name from settings where name = 'local-candidate'")).toHaveLength(1);
  });
});
