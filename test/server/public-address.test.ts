import { connect } from 'node:net';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { mountAt } from '../../views/links.ts';
import { openProxy, type ProxyManners, serve } from './proxy.ts';
import { enrich } from './settings/rich.ts';
import { get, ORIGIN, post, startTestApp, type TestApp } from './visitor.ts';

afterEach(() => mountAt(''));

const PUBLIC = 'http://prep.example/prep';

/** `manners` of the proxy; `base` of the address at which browsers find it. */
async function behindProxy(base: string, manners: ProxyManners) {
  const proxy = await openProxy(manners);
  const origin = `http://localhost:${proxy.port}`;
  const running = await startTestApp({ env: { PUBLIC_URL: origin + base } });
  const served = await serve(running);
  proxy.behind(served.port);
  onTestFinished(async () => {
    await proxy.close();
    await served.close();
  });
  return { running, origin };
}

/** Every address of a page that is not a place within it, or another site's. `data-go` is a key. */
function addressesOn(html: string): string[] {
  const found = html.matchAll(/ (?:href|src|action|formaction|hx-get|hx-post|hx-sse:connect|data-(?!go=)[a-z-]+)="(\/[^"]*)"/g);
  return [...new Set(Array.from(found, ([, address = '']) => address))];
}

const PAGES = ['/', '/incidents', '/questions', '/questions/led-incident', '/loop', '/stories', '/stories/new', '/stories/proposals']
  .concat(['/cards', '/interviews', '/interviews/exercises', '/interviews/past', '/interviews/evening', '/settings', '/nowhere'])
  .concat(['/runs/AAAAAAAAAAAAAAAA', '/stories/AAAAAAAAAAAAAAAA', '/cards/AAAAAAAAAAAAAAAA', '/answers/AAAAAAAAAAAAAAAA']);

describe('behind a proxy that speaks plain http and puts our name in the place of its own', () => {
  it.each([
    ['at the root', '', {}],
    ['below a path', '/prep', {}],
    ['below a path that it takes off', '/prep', { takesOff: '/prep' }],
    ['below two', '/tools/prep', { takesOff: '/tools/prep' }],
    ['with the name of the browser', '/prep', { keepsHost: true }],
    ['with headers that are not believed', '', { adds: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' } }],
  ])('pages and forms work: %s', async (_, base, manners) => {
    const { origin } = await behindProxy(base, manners);
    const page = await fetch(`${origin}${base}/incidents`);
    const html = await page.text();
    expect([page.status, addressesOn(html).filter((address) => !address.startsWith(`${base}/`))]).toEqual([200, []]);
    const body = new URLSearchParams({ scenario: 'checkout' });
    const begun = await fetch(`${origin}${base}/runs`, { method: 'POST', body, headers: { Origin: origin }, redirect: 'manual' });
    expect([begun.status, begun.headers.get('location')]).toEqual([303, expect.stringMatching(new RegExp(`^${base}/runs/[\\w-]{16}$`))]);
    expect((await fetch(origin + begun.headers.get('location'))).status).toBe(200);
    for (const address of addressesOn(html).filter((one) => /\.(?:css|js|woff2)$/.test(one)))
      expect([address, (await fetch(origin + address)).status]).toEqual([address, 200]);
  });

  it('forms of another site are refused', async () => {
    const { origin } = await behindProxy('/prep', {});
    const body = new URLSearchParams({ scenario: 'checkout' });
    for (const other of ['http://evil.example', `${origin}.evil.example`, 'null'])
      expect((await fetch(`${origin}/prep/runs`, { method: 'POST', body, headers: { Origin: other } })).status).toBe(403);
  });
});

describe('with a base in the public address', () => {
  const there = (running: TestApp, path: string) => get(running, path, { host: 'prep.example' });

  it('every address of every page begins with it', async () => {
    const first = await startTestApp();
    const { run, story, answer } = await enrich(first);
    const running = await startTestApp({ folder: first.folder, env: { PUBLIC_URL: PUBLIC } });
    const more = [`/runs/${run}`, `/runs/${run}/debrief`, `/stories/${story}`, `/stories/${story}/edit`, `/answers/${answer}/versions`];
    for (const path of [...PAGES, ...more]) {
      const answered = await there(running, `/prep${path}`);
      const to = answered.headers.get('location');
      const html = await (to === null ? answered : await there(running, to)).text();
      const outside = addressesOn(html).filter((address) => address !== '/prep' && !address.startsWith('/prep/'));
      expect([path, outside, html.includes('/prep/assets/')]).toEqual([path, [], true]);
    }
  });

  it('no address is made at import, when nobody knows yet where the product is mounted', async () => {
    const early: string[] = [];
    let isImported = false;
    vi.resetModules();
    const noted = (_: object, name: string) => {
      if (!isImported) early.push(name);
      return () => '';
    };
    vi.doMock('../../views/links.ts', () => ({ links: new Proxy({}, { get: noted }), mountAt: () => {} }));
    await import('../../server/app.tsx');
    isImported = true;
    vi.doUnmock('../../views/links.ts');
    vi.resetModules();
    expect(early).toEqual([]);
  });

  it('redirects and the cookie stay below it', async () => {
    const running = await startTestApp({ env: { PUBLIC_URL: PUBLIC } });
    const settings = await (await there(running, '/prep/settings')).text();
    expect(settings).toContain('name="back" value="/prep/settings"');
    const themed = await post(running, '/prep/theme', { theme: 'dark', back: '/prep/settings' }, { host: 'prep.example' });
    expect([themed.status, themed.headers.get('location')]).toEqual([303, '/prep/settings']);
    expect(themed.headers.get('set-cookie')).toContain('Path=/prep/');
    expect((await there(running, '/prep/questions/')).headers.get('location')).toBe('/prep/questions');
    expect((await there(running, '/prep')).status).toBe(200);
  });

  it('sheets name the fonts beside them', async () => {
    const running = await startTestApp({ env: { PUBLIC_URL: PUBLIC } });
    const [sheet = ''] = addressesOn(await (await there(running, '/prep/')).text()).filter((one) => one.endsWith('.css'));
    const css = await (await there(running, sheet)).text();
    const fonts = Array.from(
      css.matchAll(/url\("?([^")]+\.woff2)/g),
      ([, font = '']) => new URL(font, `http://prep.example${sheet}`).pathname,
    );
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect([font, (await there(running, font)).status]).toEqual([font, 200]);
  });
});

describe('a proxy that nobody told us of', () => {
  it.each([
    ['x-forwarded-for', '203.0.113.7'],
    ['x-real-ip', '203.0.113.7'],
    ['x-forwarded-host', 'prep.example'],
    ['x-forwarded-proto', 'https'],
    ['forwarded', 'for=203.0.113.7'],
    ['via', '1.1 proxy'],
    ['x-forwarded-for', '127.0.0.1'],
  ])('lets nobody in, by what it adds: %s %s', async (name, value) => {
    const running = await startTestApp();
    expect((await get(running, '/incidents', { [name]: value })).status).toBe(421);
    expect((await post(running, '/runs', { scenario: 'checkout' }, { [name]: value })).status).toBe(421);
  });

  it('lets nobody in by the page from which the browser asks', async () => {
    const running = await startTestApp();
    const same = { 'sec-fetch-site': 'same-origin' };
    expect((await get(running, '/incidents', { ...same, referer: 'https://prep.example/' })).status).toBe(421);
    expect((await post(running, '/runs', { scenario: 'checkout' }, { ...same, Origin: 'https://prep.example' })).status).toBe(421);
    expect((await get(running, '/incidents', { ...same, referer: `${ORIGIN}/` })).status).toBe(200);
    // A link on somebody's wiki.
    expect((await get(running, '/incidents', { 'sec-fetch-site': 'cross-site', referer: 'https://wiki.example/' })).status).toBe(200);
  });

  it('lets nobody in by the version of HTTP that nginx speaks and no browser does', async () => {
    const running = await startTestApp();
    const served = await serve(running);
    onTestFinished(() => served.close());
    const said = (version: string) => spoken(served.port, `GET /incidents HTTP/${version}\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
    expect(await said('1.0')).toMatch(/^HTTP\/1\.\d 421 /);
    expect(await said('1.1')).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('may stand there once it was told of, or with ALLOW_OPEN', async () => {
    for (const env of [{ PUBLIC_URL: 'https://prep.example' }, { ALLOW_OPEN: '1' }]) {
      const running = await startTestApp({ env });
      expect((await get(running, '/incidents', { 'x-forwarded-for': '203.0.113.7' })).status).toBe(200);
    }
    const running = await startTestApp({ env: { PUBLIC_URL: 'https://prep.example' } });
    expect((await get(running, '/incidents', { host: 'other.example' })).status).toBe(421);
  });
});

function spoken(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.on('data', (bytes) => {
      answer += bytes.toString();
    });
    socket.on('end', () => resolve(answer)).on('error', reject);
  });
}
