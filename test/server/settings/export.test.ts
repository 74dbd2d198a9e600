import { gunzipSync } from 'node:zlib';
import { lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../../server/domain/export/lists.ts';
import { get, ORIGIN, post, startTestApp } from '../visitor.ts';
import { enrich, exported } from './rich.ts';

const now = () => new Date(2026, 10, 22, 12).getTime();

describe('an export', () => {
  it('is a file with the day in its name', async () => {
    const running = await startTestApp({ now });
    for (const [path, type, name] of [
      ['export.json', 'application/json; charset=utf-8', 'dry-run-2026-11-22.json'],
      ['export.json?packed=1', 'application/gzip', 'dry-run-2026-11-22.json.gz'],
      ['export.md', 'text/markdown; charset=utf-8', 'dry-run-2026-11-22.md'],
    ] as const) {
      const { headers } = await get(running, `/settings/${path}`);
      expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual([type, `attachment; filename="${name}"`]);
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('is JSON with a row a line, says what it is, and holds no id of the install', async () => {
    const running = await startTestApp({ now });
    await enrich(running);
    const text = await exported(running);
    const json = JSON.parse(text);
    expect(json).toMatchObject({
      format: 'dry-run',
      version: VERSION,
      exported: new Date(now()).toISOString(),
      preferences: { minutesADay: 35 },
    });
    const rows = Object.values(json).filter(Array.isArray).flat();
    for (const row of rows) expect(text).toContain(`\n    ${JSON.stringify(row)}`);
    expect(text).not.toContain(running.database.candidate);
  });

  it('is the same packed', async () => {
    const running = await startTestApp({ now });
    await enrich(running);
    const packed = await (await get(running, '/settings/export.json?packed=1')).arrayBuffer();
    expect(gunzipSync(packed).toString()).toBe(await exported(running));
  });

  it('is an empty one before anything is there', async () => {
    const json = JSON.parse(await exported(await startTestApp({ now })));
    expect([json.runs, json.answers, json.preferences.wordsAMinute]).toEqual([[], [], 140]);
  });

  it('answers HEAD without reading anything', async () => {
    const running = await startTestApp({ now });
    const head = await running.app.request(`${ORIGIN}/settings/export.json`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('is Markdown for people, whose headings are its own', async () => {
    const running = await startTestApp({ now });
    await enrich(running);
    const text = await (await get(running, '/settings/export.md')).text();
    const headings = lexer(text).flatMap((token) => (token.type === 'heading' ? [`${token.depth} ${token.text}`] : []));
    expect(headings.filter((one) => one.startsWith('1') || one.startsWith('2'))).toEqual([
      '1 Dry Run: what I wrote and played, 2026-11-22',
      '2 Stories',
      '2 Answers',
      '2 Runs',
    ]);
    expect(headings).toContain('3 \\# Toil');
    expect(text).toContain('From a run, not from life.');
    expect(text).toMatch(/Rated 1970-01-01: version 3, you 2, the checks 3/);
    expect(text).toMatch(/Checkout times out after a quiet config change, resolved, 100 of 100, 3 decisions/);
    expect(text).not.toMatch(/^# not a heading/m);
  });

  it('says in Markdown where there is nothing', async () => {
    const text = await (await get(await startTestApp({ now }), '/settings/export.md')).text();
    for (const line of ['There is no story yet.', 'There is no answer yet.', 'There is no run yet.']) expect(text).toContain(line);
  });

  it('is not made by a form', async () => {
    expect((await post(await startTestApp({ now }), '/settings/export.json', {})).status).toBe(404);
  });
});
