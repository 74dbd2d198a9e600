import { chmodSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patientDesk } from '../../../server/solving/desk.ts';
import { get, post, startTestApp, type TestApp, textOf, WORKED_EXAMPLE } from '../visitor.ts';

const SCENARIO = '/author/scenarios/checkout';
const MENDED = WORKED_EXAMPLE.replace('## Made worse', '## Made much worse').replace('(#made-worse)', '(#made-much-worse)');

function start(env: Record<string, string> = {}): Promise<TestApp> {
  return startTestApp({ desk: patientDesk, env });
}

const pathOf = (running: TestApp) => join(running.folder, 'scenarios', 'checkout.md');
const onDisk = (running: TestApp) => readFileSync(pathOf(running), 'utf8');

async function basedOn(running: TestApp, page = `${SCENARIO}?edit`): Promise<string> {
  return /name="based" value="([0-9a-f]{64})"/.exec(await (await get(running, page)).text())?.[1] ?? '';
}

function unescaped(html: string): string {
  return html
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** As a browser reads it: the first line end of a field is none of its text. */
function fieldIn(html: string): string {
  return unescaped(/<textarea[^>]*>\n?([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? '');
}

const SHIPPED = new URL('../../../scenarios/', import.meta.url);
const LONGEST_SHIPPED = readdirSync(SHIPPED)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => readFileSync(new URL(name, SHIPPED), 'utf8'))
  .reduce((longest, text) => (text.length > longest.length ? text : longest), '');

const JSON_PLEASE = { accept: 'application/json' };

async function told(response: Response): Promise<Record<string, unknown>> {
  return { status: response.status, ...((await response.json()) as object) };
}

describe('the text of a scenario on its author’s page', () => {
  it('is in a field that saves it, without scripts, with map and problems beside it', async () => {
    const running = await start();
    const page = await (await get(running, `${SCENARIO}?edit`)).text();
    expect(fieldIn(page)).toBe(WORKED_EXAMPLE);
    expect(page).toContain('<svg class="map"');
    const saved = await post(running, `${SCENARIO}/text`, { text: MENDED.replaceAll('\n', '\r\n'), based: await basedOn(running) });
    expect(saved.status).toBe(303);
    expect(saved.headers.get('location')).toBe(`${SCENARIO}?edit&saved`);
    expect(onDisk(running)).toBe(MENDED);
    const after = saved.headers.get('location') ?? '';
    expect(textOf(await (await get(running, after)).text())).toContain('Saved.');
    for (;;) if ((await (await get(running, after)).text()).includes('Made much worse</text>')) break;
  });

  it('is reached from the lines that are read, and at the place that was open', async () => {
    const running = await start();
    const page = await (await get(running, `${SCENARIO}?scene=scaled`)).text();
    const [, href = ''] = /href="([^"]*)">Edit here</.exec(page) ?? [];
    expect(unescaped(href)).toMatch(/^\/author\/scenarios\/checkout\?edit&scene=scaled&line=\d+$/);
    const editing = await (await get(running, unescaped(href))).text();
    const line = Number(/data-line="(\d+)"/.exec(editing)?.[1]);
    expect(WORKED_EXAMPLE.split('\n')[line - 1]).toContain('Six pods, and still failing');
    expect(unescaped(editing)).toContain('action="/author/scenarios/checkout/text?scene=scaled"');
  });

  it('loads its script on pages that edit, and on no other', async () => {
    const running = await start();
    expect(await (await get(running, `${SCENARIO}?edit`)).text()).toMatch(/src="\/assets\/editor\./);
    for (const path of [SCENARIO, '/author', '/', '/incidents', '/author/questions/led-incident'])
      expect(await (await get(running, path)).text()).not.toContain('/assets/editor.');
  });

  it('keeps the line ends of its file, and its byte order mark', async () => {
    const running = await start();
    const windows = `\uFEFF${WORKED_EXAMPLE.replaceAll('\n', '\r\n')}`;
    running.scenario('checkout', windows);
    expect(fieldIn(await (await get(running, `${SCENARIO}?edit`)).text())).toBe(WORKED_EXAMPLE);
    await post(running, `${SCENARIO}/text`, { text: MENDED, based: await basedOn(running) });
    expect(onDisk(running)).toBe(`\uFEFF${MENDED.replaceAll('\n', '\r\n')}`);
  });

  it('begins with an empty line where the file does', async () => {
    const running = await start();
    running.scenario('checkout', `\n${WORKED_EXAMPLE}`);
    expect(fieldIn(await (await get(running, `${SCENARIO}?edit`)).text())).toBe(`\n${WORKED_EXAMPLE}`);
  });

  it('is told to pages that follow the file, though the folder is not watched', async () => {
    const running = await start();
    const based = await basedOn(running);
    const response = await get(running, `${SCENARIO}/changes?at=${based.slice(0, 16)}.0`);
    const reader = (response.body as NonNullable<Response['body']>).getReader();
    await post(running, `${SCENARIO}/text`, { text: MENDED, based });
    const hash = (await basedOn(running)).slice(0, 16);
    let told = '';
    while (!told.includes(`data: ${hash}`)) told += new TextDecoder().decode((await reader.read()).value);
    await reader.cancel();
  });

  it('counts once where it comes twice', async () => {
    const running = await start();
    const form = { text: MENDED, based: await basedOn(running) };
    expect((await post(running, `${SCENARIO}/text`, form)).status).toBe(303);
    expect((await post(running, `${SCENARIO}/text`, form)).status).toBe(303);
    expect(onDisk(running)).toBe(MENDED);
  });

  it('is never written over what was saved since: both are shown, and either can be kept', async () => {
    const running = await start();
    const based = await basedOn(running);
    const theirs = WORKED_EXAMPLE.replace('limit: 60m', 'limit: 90m');
    running.scenario('checkout', theirs);
    const late = await post(running, `${SCENARIO}/text`, { text: MENDED, based });
    expect(late.status).toBe(409);
    expect(onDisk(running)).toBe(theirs);
    const page = await late.text();
    expect(fieldIn(page)).toBe(MENDED);
    const text = textOf(page);
    expect(text).toContain('The file was changed since');
    expect(text).toMatch(/− on disk: limit: 90m .*\+ yours: limit: 60m/);
    const [, settles = ''] = /name="settles" value="([0-9a-f]{64})"/.exec(page) ?? [];
    expect(page).toContain(`name="based" value="${based}"`);
    expect((await post(running, `${SCENARIO}/text`, { text: MENDED, based })).status).toBe(409);
    expect((await post(running, `${SCENARIO}/text`, { text: MENDED, based, settles, keep: 'mine' })).status).toBe(303);
    expect(onDisk(running)).toBe(MENDED);
  });

  it('is asked about again where the file changed while somebody chose', async () => {
    const running = await start();
    const based = await basedOn(running);
    running.scenario('checkout', `${WORKED_EXAMPLE}\nfirst\n`);
    const late = await (await post(running, `${SCENARIO}/text`, { text: MENDED, based })).text();
    const [, settles = ''] = /name="settles" value="([0-9a-f]{64})"/.exec(late) ?? [];
    running.scenario('checkout', `${WORKED_EXAMPLE}\nsecond\n`);
    expect((await post(running, `${SCENARIO}/text`, { text: MENDED, based, settles, keep: 'mine' })).status).toBe(409);
    expect(onDisk(running)).toContain('second');
  });

  it('says to a script what became of it, with both texts where the file changed', async () => {
    const running = await start();
    const based = await basedOn(running);
    const saved = await told(await post(running, `${SCENARIO}/text`, { text: MENDED, based }, JSON_PLEASE));
    expect(saved).toEqual({ status: 200, line: expect.stringMatching(/^Saved at \d\d:\d\d\.$/), hash: await basedOn(running) });
    const late = await told(await post(running, `${SCENARIO}/text`, { text: WORKED_EXAMPLE, based }, JSON_PLEASE));
    const line = 'Not saved: the file was changed since. Nothing was overwritten. What you typed is still here.';
    expect(late).toMatchObject({ status: 409, line });
    expect(late.conflict).toContain('Keep mine');
  });

  it('comes back where nothing was based on anything', async () => {
    const running = await start();
    for (const form of [{ text: MENDED }, { text: MENDED, based: 'no hash' }, { text: '' }, {}] as Record<string, string>[])
      expect((await post(running, `${SCENARIO}/text`, form)).status).toBe(409);
    expect(onDisk(running)).toBe(WORKED_EXAMPLE);
  });

  it('comes back with a sentence where the file may not be written', async () => {
    const running = await start();
    const based = await basedOn(running);
    chmodSync(pathOf(running), 0o444);
    const refused = await post(running, `${SCENARIO}/text`, { text: MENDED, based });
    expect(refused.status).toBe(403);
    const page = await refused.text();
    expect(textOf(page)).toContain('Not saved: the file or its folder is read-only.');
    expect(fieldIn(page)).toBe(MENDED);
    expect(onDisk(running)).toBe(WORKED_EXAMPLE);
  });

  it('comes back whole where it is too large to be kept', async () => {
    const running = await start();
    const huge = `${WORKED_EXAMPLE}${'é'.repeat(200_000)}`;
    const refused = await post(running, `${SCENARIO}/text`, { text: huge, based: await basedOn(running) });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(textOf(page)).toContain('Not saved: a file has at most 256 KiB.');
    expect(fieldIn(page)).toBe(huge);
  });

  it('is refused where no field can hold it, and nothing of it is read', async () => {
    const running = await start();
    const response = await post(running, `${SCENARIO}/text`, { text: 'x'.repeat(5 * 1024 * 1024), based: '' });
    expect(response.status).toBe(413);
  });

  it('comes back to be copied where its file is gone', async () => {
    const running = await start();
    const based = await basedOn(running);
    rmSync(pathOf(running));
    const refused = await post(running, `${SCENARIO}/text`, { text: MENDED, based });
    expect(refused.status).toBe(404);
    const page = await refused.text();
    expect(textOf(page)).toContain('the file is not there any more');
    expect(fieldIn(page)).toBe(MENDED);
  });

  it('is not written through a link, nor out of the folder', async () => {
    const running = await start();
    const outside = join(running.folder, 'outside.md');
    writeFileSync(outside, WORKED_EXAMPLE);
    symlinkSync(outside, join(running.folder, 'scenarios', 'linked.md'));
    symlinkSync('checkout.md', join(running.folder, 'scenarios', 'alias.md'));
    const based = await basedOn(running);
    for (const id of ['linked', '..%2Foutside', '%2e%2e', 'alias', 'README', 'checkout.md', 'checkout%00'])
      expect((await post(running, `/author/scenarios/${id}/text`, { text: MENDED, based })).status).toBeGreaterThanOrEqual(400);
    expect([readFileSync(outside, 'utf8'), onDisk(running)]).toEqual([WORKED_EXAMPLE, WORKED_EXAMPLE]);
  });

  it.each([
    ['is no UTF-8', new Uint8Array([0x23, 0xff]), 'no text in UTF-8, so it cannot be edited here'],
    ['holds a NUL', 'a\0b', 'a NUL character in the file'],
    ['is too large', 'x'.repeat(300_000), 'over 256 KiB, so it cannot be edited here'],
  ])('is not opened where the file %s', async (_, bytes, sentence) => {
    const running = await start();
    writeFileSync(pathOf(running), bytes);
    const page = await (await get(running, `${SCENARIO}?edit`)).text();
    expect(textOf(page)).toContain(sentence);
    expect(page).not.toContain('<textarea');
  });

  it('keeps what was written from being markup', async () => {
    const running = await start();
    const evil = '</textarea><script>alert(1)</script>';
    const based = await basedOn(running);
    running.scenario('checkout', `${evil}\n`);
    for (const response of [await get(running, `${SCENARIO}?edit`), await post(running, `${SCENARIO}/text`, { text: evil, based })])
      expect(await response.text()).not.toContain('<script>alert');
    const late = await told(await post(running, `${SCENARIO}/text`, { text: evil.repeat(2), based }, JSON_PLEASE));
    expect(late.conflict).not.toContain('<script>');
  });

  it('is taken from our own pages alone', async () => {
    const running = await start();
    const form = { text: MENDED, based: await basedOn(running) };
    expect((await post(running, `${SCENARIO}/text`, form, { origin: 'http://elsewhere.example' })).status).toBe(403);
    expect(onDisk(running)).toBe(WORKED_EXAMPLE);
  });

  it.each([{ ALLOW_OPEN: '1' }, { AUTHOR: '0' }])('is not there where others may come by: %j', async (env) => {
    const running = await start(env);
    for (const verb of ['text', 'problems', 'completions'])
      expect((await post(running, `${SCENARIO}/${verb}`, { text: MENDED, based: '', at: '3' })).status).toBe(404);
    expect(onDisk(running)).toBe(WORKED_EXAMPLE);
  });
});

describe('the text of a question, a review and a loop', () => {
  it.each(['questions/led-incident', 'reviews/checkout-alerts', 'loops/senior'])('is edited on its page too: %s', async (path) => {
    const running = await start();
    const page = await (await get(running, `/author/${path}?edit`)).text();
    expect(fieldIn(page)).toMatch(/^---\nformat: 1\n/);
    expect(page).toContain(`action="/author/${path}/text"`);
    expect(textOf(page)).toContain('As it reads');
  });
});

describe('problems of a text that is typed', () => {
  const ask = async (running: TestApp, text: string, id = 'checkout') =>
    told(await post(running, `/author/scenarios/${id}/problems`, { text }, JSON_PLEASE));

  it('are those of the checker, in the words of the pages, and nothing is saved', async () => {
    const running = await start();
    const found = await ask(running, WORKED_EXAMPLE.replace('(#scaled)', '(#scalde)').replaceAll('\n', '\r\n'));
    const line = WORKED_EXAMPLE.split('\n').findIndex((one) => one.includes('(#scaled)')) + 1;
    const from = WORKED_EXAMPLE.split('\n')[line - 1]?.indexOf('scaled') ?? -1;
    expect(found.problems).toContainEqual({
      line,
      from,
      to: from + 'scalde'.length,
      level: 'error',
      message: expect.stringContaining('“scalde”'),
      more: ['Did you mean “scaled”?'],
      instead: 'scaled',
      code: 'unknown-target',
      href: '/author/problems/unknown-target',
    });
    expect(found.line).toMatch(/^(One|Two) errors? in what is typed\.$/);
    expect(onDisk(running)).toBe(WORKED_EXAMPLE);
  });

  it('bring what may have been meant only for a word that is marked', async () => {
    const running = await start();
    const found = await ask(running, WORKED_EXAMPLE.replace('severity: SEV2\n', '').replace('role: ', 'rle: '));
    const problems = found.problems as { readonly code: string; readonly instead: string | null }[];
    expect(problems.map(({ code, instead }) => [code, instead])).toEqual([
      ['missing-key', null],
      ['unknown-key', 'role'],
    ]);
  });

  it('are all that is known where the text is that of the file', async () => {
    const running = await start();
    for (;;) if (/Four warnings/.test(await (await get(running, SCENARIO)).text())) break;
    expect((await ask(running, WORKED_EXAMPLE)).problems).toHaveLength(4);
    expect((await ask(running, `${WORKED_EXAMPLE}\n`)).problems).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['a NUL', 'a\0b'],
    ['half a letter', '\uD800'],
    ['one long line', 'x'.repeat(60_000)],
  ])('are told of any text: %s', async (_, text) => {
    const found = await ask(await start(), text);
    expect(found.status).toBe(200);
    expect((found.problems as unknown[]).length).toBeGreaterThan(0);
  });

  it('of the longest shipped incident are told while it is typed', async () => {
    expect((await ask(await start(), `${LONGEST_SHIPPED}\n`)).line).toContain('in what is typed.');
  });

  it('of a long text are told once it is saved', async () => {
    const running = await start();
    const long = `${WORKED_EXAMPLE}${'y\n'.repeat(80_000)}`;
    expect(await ask(running, long)).toMatchObject({ problems: [], line: 'A text of more than 128 KiB is checked once it is saved.' });
    running.scenario('checkout', long);
    expect((await ask(running, long)).line).toContain('in what is typed.');
  });

  it('are at most some hundreds', async () => {
    expect(((await ask(await start(), '# a\n'.repeat(2000))).problems as unknown[]).length).toBeLessThanOrEqual(200);
  });

  it('are of a file that is there', async () => {
    expect((await ask(await start(), 'x', 'nowhere')).status).toBe(404);
  });
});

describe('completions of a text that is typed', () => {
  const ask = async (text: string, at: string) =>
    (await post(await start(), `${SCENARIO}/completions`, { text, at }, JSON_PLEASE)).json() as Promise<unknown>;

  it('are the names that it has by now', async () => {
    const text = `${WORKED_EXAMPLE}\n- [Again](#`;
    expect(await ask(text, String(text.length))).toMatchObject({
      from: text.length,
      options: [{ label: 'overview' }, { label: 'scaled' }, { label: 'made-worse' }, { label: 'closed' }],
    });
  });

  it.each(['', '-1', '1e3', '99999999', 'x'])('are none for a place that is none: %s', async (at) => {
    expect(await ask(WORKED_EXAMPLE, at)).toBeNull();
  });

  it('are none of a text that is too large', async () => {
    expect(await ask('- '.repeat(140_000), '10')).toBeNull();
  });
});
