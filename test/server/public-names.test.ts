import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { begin, choose, get, play, post, startTestApp, type TestApp, textOf, WORKED_EXAMPLE } from './visitor.ts';

const TWO_CAUSES = readFileSync(new URL('fixtures/two-causes.md', import.meta.url), 'utf8');
/** The name of the file tells the cause; that of the page does not. */
const CAUSE = 'migration-lock';
const NAME = 'a-pool-that-runs-dry';

/** With a second scenario, and after more than this was changed in its folder. */
async function startWithTwo(change: (running: TestApp) => void = () => {}): Promise<TestApp> {
  const first = await startTestApp();
  first.scenario(CAUSE, TWO_CAUSES);
  change(first);
  await first.close();
  return startTestApp({ folder: first.folder });
}

async function again(running: TestApp, change: () => void): Promise<TestApp> {
  await running.close();
  change();
  return startTestApp({ folder: running.folder });
}

async function idOfStory(running: TestApp): Promise<string> {
  const [story] = await running.database.reader.all<{ id: string }>('select id from stories');
  return story?.id ?? '';
}

describe('an incident before its debrief', () => {
  it('is called by its public name in every page, form, address and export, and tells neither seed nor variant', async () => {
    const running = await startWithTwo();
    // Of another incident there is something on every page.
    await play(running, await begin(running), ['Scale', 'Fail']);
    await begin(running, NAME);
    const path = await begin(running, NAME);
    await choose(running, path, 'Look at the locks');
    await post(running, '/stories', { run: (await begin(running)).replace('/runs/', '') });
    const [run] = await running.database.reader.all<{ seed: number }>(`select seed from runs where id = '${path.replace('/runs/', '')}'`);
    const pages = ['/', '/?minutes=90', '/incidents', path, `${path}/debrief`, `${path}/decisions`, '/cards', '/cards/next', '/stories'];
    const more = [
      '/stories/new',
      `/stories/${await idOfStory(running)}`,
      '/questions',
      '/questions/led-incident',
      '/settings',
      '/settings/export.md',
    ];
    for (const page of [...pages, ...more]) {
      const response = await get(running, page);
      const told = `${await response.text()} ${JSON.stringify([...response.headers])}`;
      for (const secret of [CAUSE, String(run?.seed), 'The bank answers slowly', 'A migration holds a lock', '"lock"', '"slow"'])
        expect([page, secret, told.includes(secret)]).toEqual([page, secret, false]);
    }
    expect(await (await get(running, '/incidents')).text()).toContain(`id="${NAME}"`);
  });

  it('keeps the name of its file to itself when that is gone', async () => {
    const running = await startWithTwo();
    const path = await begin(running, NAME);
    const later = await again(running, () => rmSync(join(running.folder, `scenarios/${CAUSE}.md`)));
    for (const page of ['/', '/incidents', path, '/settings/export.md']) {
      const text = await (await get(later, page)).text();
      expect([page, text.includes(CAUSE)]).toEqual([page, false]);
    }
    expect(textOf(await (await get(later, '/incidents')).text())).toContain('A pool that runs dry: Continue the run of today');
    expect(await (await get(later, '/settings/export.md')).text()).toContain('A pool that runs dry, open');
    await later.database.writer.write([`update scenario_versions set bytes = x'23' where scenario_id = '${CAUSE}'`]);
    const damaged = await again(later, () => {});
    for (const page of ['/', '/incidents', '/settings/export.md']) {
      const text = await (await get(damaged, page)).text();
      expect([page, text.includes(CAUSE)]).toEqual([page, false]);
    }
  });

  it('is not named while its file waits to be looked at', async () => {
    const running = await startWithTwo((first) => {
      for (let n = 0; n < 12; n++) first.scenario(`aa-cause-${n}`, WORKED_EXAMPLE.replace(/^title: .*$/m, `title: Page ${n}`));
    });
    const waiting = running.content.files().filter(({ looked }) => looked === 'not');
    expect(waiting.length).toBeGreaterThan(0);
    const text = await (await get(running, '/incidents')).text();
    expect(text).toContain('Not looked at yet');
    expect([text.includes('cause'), text.includes(CAUSE)]).toEqual([false, false]);
    expect((await post(running, '/runs', { scenario: NAME })).headers.get('location')).toMatch(/^\/runs\//);
  });
});

describe('a public name', () => {
  it('begins a run, and so does the name of the file that forms sent before', async () => {
    const running = await startWithTwo();
    const path = await begin(running, NAME);
    expect(path).toMatch(/^\/runs\/[\w-]{16}$/);
    expect(await begin(running, CAUSE)).toBe(path);
    expect((await post(running, '/runs', { scenario: 'no-such-page' })).status).toBe(404);
  });

  it('leads from a question to its incident in the list', async () => {
    const first = await startTestApp();
    first.scenario('payment-timeout', WORKED_EXAMPLE.replace(/^title: .*$/m, 'title: Payments at the open'));
    await first.close();
    const running = await startTestApp({ folder: first.folder });
    const ids = running.bank.questions().filter(({ incidents }) => incidents.includes('payment-timeout'));
    const html = await (await get(running, `/questions/${ids[0]?.id}`)).text();
    expect(html).toContain('<a href="/incidents#payments-at-the-open">Payments at the open</a>');
  });

  it('that two scenarios share keeps the later from being played, and says so in the list', async () => {
    const running = await startWithTwo((first) => first.scenario('zz-copy', TWO_CAUSES));
    const text = textOf(await (await get(running, '/incidents')).text());
    expect(text).toContain('scenarios/zz-copy.md has 1 error. See it with npm run check -- scenarios/zz-copy.md');
    expect(text.match(/A pool that runs dry You are|A pool that runs dry Checkouts/g)).toHaveLength(1);
  });
});

describe('a file whose name a shell would take apart', () => {
  it('is quoted in the command that shows its errors', async () => {
    const running = await startWithTwo((first) => first.scenario("Dan's page", '# Nothing'));
    const text = textOf(await (await get(running, '/incidents')).text());
    expect(text).toContain("See them with npm run check -- 'scenarios/Dan'\\''s page.md'");
  });
});
