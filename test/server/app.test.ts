import { File } from 'node:buffer';
import { ReadableStream } from 'node:stream/web';
import { describe, expect, it } from 'vitest';
import { pathWithin } from '../../server/http/path-within.ts';
import { begin, get, HTMX, ORIGIN, post, startTestApp, type TestApp, textOf } from './visitor.ts';

const FORM = 'application/x-www-form-urlencoded';

describe('every answer', () => {
  it.each(['/incidents', '/nowhere', '/runs/AAAAAAAAAAAAAAAA', '/healthz'])('of %s carries the security headers', async (path) => {
    const { headers } = await get(await startTestApp(), path);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self' blob:; connect-src 'self'; " +
        "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toBe('microphone=(self)');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('says so on an address that nobody has', async () => {
    const response = await get(await startTestApp(), '/nowhere');
    expect([response.status, textOf(await response.text()).includes('No page of Dry Run has this address.')]).toEqual([404, true]);
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('to %s names what is taken instead', async (method) => {
    const { app } = await startTestApp();
    const response = await app.request('/incidents', { method, headers: { Origin: ORIGIN } });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  });

  it.each([
    ['/incidents/', '/incidents'],
    ['/runs/AAAAAAAAAAAAAAAA/', '/runs/AAAAAAAAAAAAAAAA'],
  ])('to %s leads to the address without the slash', async (path, to) => {
    const response = await get(await startTestApp(), path);
    expect([response.status, response.headers.get('location')]).toEqual([302, to]);
  });

  it.each([
    '//evil.example/',
    '/\\evil.example/',
    '///',
    '/%09/evil.example/',
    '/%0a/evil.example/',
    '/.//evil.example/',
    '/%5cevil.example/',
  ])('to %s leads nowhere', async (path) => {
    const { app } = await startTestApp();
    const response = await app.fetch(new Request(`${ORIGIN}${path}`));
    expect([response.status, response.headers.get('location')]).toEqual([404, null]);
  });

  it.each(['%09', '%0d%0aX-Evil:%201', '%2f%2fevil.example', '%5cevil.example', '..%2f..%2f%2fevil.example', '%00', '%'])(
    'leads to a path of this site and breaks nothing, whatever stands in an address: %s',
    async (odd) => {
      const running = await startTestApp();
      const asked = running.app.routes.filter(({ method, path }) => method === 'GET' && path.includes('/:'));
      const paths = new Set(asked.map(({ path }) => path.replace(/:\w+/g, odd)));
      expect(paths.size).toBeGreaterThan(40);
      for (const path of paths) {
        const { status, headers } = await running.app.fetch(new Request(ORIGIN + path));
        const to = headers.get('location');
        expect([path, status < 500, to === null || pathWithin(to) === new URL(to, ORIGIN).pathname]).toEqual([path, true, true]);
      }
    },
  );

  it('to htmx replaces the page where it is a problem', async () => {
    const { headers } = await get(await startTestApp(), '/nowhere', HTMX);
    expect([headers.get('hx-retarget'), headers.get('hx-reswap')]).toEqual(['body', 'outerHTML']);
  });

  it('is compressed for who can read it so', async () => {
    const running = await startTestApp();
    expect((await get(running, '/incidents', { 'Accept-Encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip');
    expect((await get(running, '/incidents')).headers.get('content-encoding')).toBeNull();
  });
});

describe('the front page', () => {
  it('is Today', async () => {
    const response = await get(await startTestApp(), '/');
    expect([response.status, (await response.text()).includes('<title>Today · Dry Run</title>')]).toEqual([200, true]);
  });
});

describe('a form', () => {
  it.each([
    ['another site', { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }],
    ['a sister site', { Origin: 'http://evil.localhost', 'Sec-Fetch-Site': 'same-site' }],
    ['another port', { Origin: 'http://localhost:8080' }],
    ['nowhere', { Origin: 'null' }],
  ])('of %s is refused', async (_, headers) => {
    const running = await startTestApp();
    const response = await post(running, '/runs', { scenario: 'checkout' }, headers);
    expect([response.status, textOf(await response.text()).includes('Dry Run takes forms from its own pages only.')]).toEqual([403, true]);
    expect(await running.database.reader.all('select id from runs')).toEqual([]);
  });

  it('without any word of where it comes from is refused', async () => {
    const running = await startTestApp();
    const response = await running.app.request('/runs', { method: 'POST', body: new URLSearchParams({ scenario: 'checkout' }) });
    expect(response.status).toBe(403);
  });

  it.each(['/runs', '/runs/AAAAAAAAAAAAAAAA/decisions', '/theme', '/nowhere'])('of more than 64 KiB is refused at %s', async (path) => {
    const running = await startTestApp();
    const response = await post(running, path, { turn: '0', choice: 'x'.repeat(1024 * 1024) });
    expect([response.status, textOf(await response.text()).includes('more than a form of this page may hold')]).toEqual([413, true]);
    expect(response.headers.get('connection')).toBe('close');
  });

  it('of more than 64 KiB is refused when it does not say its length', async () => {
    const running = await startTestApp();
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('x'.repeat(10_000))),
    });
    const headers = { Origin: ORIGIN, 'Content-Type': FORM };
    const response = await running.app.request(new Request(`${ORIGIN}/runs`, { method: 'POST', body, headers, duplex: 'half' }));
    expect(response.status).toBe(413);
  });

  it.each([
    ['JSON', 'application/json', '{"scenario":"checkout"}', 415],
    ['plain text', 'text/plain', 'scenario=checkout', 415],
    ['a type that only begins like a form', 'application/x-www-form-urlencoded2', 'scenario=checkout', 415],
    ['multipart without a boundary', 'multipart/form-data', 'scenario=checkout', 400],
    [
      'multipart that is cut off',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="scenario"\r\n\r\nche',
      400,
    ],
    ['bytes that are no text', FORM, '%ff%fe=%', 404],
    ['nothing', FORM, '', 404],
  ])('of %s begins nothing', async (_, type, body, status) => {
    const running = await startTestApp();
    const headers = { Origin: ORIGIN, 'Content-Type': type };
    expect((await running.app.request('/runs', { method: 'POST', body, headers })).status).toBe(status);
    expect(await running.database.reader.all('select id from runs')).toEqual([]);
  });

  it('without a type is refused', async () => {
    const running = await startTestApp();
    expect((await running.app.request('/runs', { method: 'POST', headers: { Origin: ORIGIN } })).status).toBe(415);
  });

  it('may be multipart', async () => {
    const running = await startTestApp();
    const body = new FormData();
    body.set('scenario', 'checkout');
    expect((await running.app.request('/runs', { method: 'POST', body, headers: { Origin: ORIGIN } })).status).toBe(303);
  });

  it('with a file in the place of a text is read as if it were not there', async () => {
    const running = await startTestApp();
    const body = new FormData();
    body.set('scenario', new File(['x'], 'checkout'));
    expect((await running.app.request('/runs', { method: 'POST', body, headers: { Origin: ORIGIN } })).status).toBe(404);
  });

  it('cannot name what every object has', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    for (const choice of ['__proto__', 'constructor', 'toString'])
      expect((await post(running, `${path}/decisions`, { __proto__: '1', turn: '0', choice })).status).toBe(422);
  });
});

describe('the name of the site', () => {
  it.each(['localhost:4747', '127.0.0.1:4747', '[::1]:4747', 'LOCALHOST'])('may be %s', async (host) => {
    expect((await get(await startTestApp(), '/incidents', { host })).status).toBe(200);
  });

  it.each(['evil.example', 'evil.example:4747', 'localhost.evil.example', '192.168.1.5:4747', ''])('may not be "%s"', async (host) => {
    const running = await startTestApp();
    const response = await get(running, '/incidents', { host });
    expect([response.status, textOf(await response.text()).includes('Open it as localhost or 127.0.0.1')]).toEqual([421, true]);
  });

  it('may not be another in the first line of the request', async () => {
    const { app } = await startTestApp();
    expect((await app.request('http://evil.example/incidents', { headers: { host: 'localhost' } })).status).toBe(421);
  });

  it('is looked at before anything is read or written', async () => {
    const running = await startTestApp();
    const { database } = running;
    const host = { host: 'evil.example' };
    expect((await get(running, '/readyz', host)).status).toBe(421);
    expect(await database.reader.all("select name from settings where name = 'last-probe'")).toEqual([]);
    await database.close();
    for (const path of ['/', '/incidents', '/healthz', '/settings/export.json']) expect((await get(running, path, host)).status).toBe(421);
    expect((await post(running, '/runs', { scenario: 'checkout' }, host)).status).toBe(421);
    expect((await post(running, '/runs', { scenario: 'checkout' }, { Origin: 'https://evil.example' })).status).toBe(403);
  });

  it('may be any with ALLOW_OPEN', async () => {
    const running = await startTestApp({ env: { ALLOW_OPEN: '1' } });
    expect((await get(running, '/incidents', { host: 'box.home:4747' })).status).toBe(200);
  });

  it('is one of a list, where an open server has one', async () => {
    const running = await startTestApp({ env: { ALLOW_OPEN: '1', ALLOWED_HOSTS: 'box.home,192.168.1.5' } });
    for (const host of ['box.home', 'BOX.home:4747', '192.168.1.5:4747', '127.0.0.1:4747'])
      expect((await get(running, '/incidents', { host })).status).toBe(200);
    for (const host of ['evil.example', 'box.home.evil.example', '192.168.1.50', '']) {
      const refused = await get(running, '/readyz', { host });
      expect([refused.status, textOf(await refused.text()).includes('let ALLOWED_HOSTS name this one too')]).toEqual([421, true]);
    }
  });
});

describe('a browser that came by TLS', () => {
  const from = (remoteAddress: string) => ({ incoming: { httpVersion: '1.1', socket: { remoteAddress } } });
  const themed = ({ app }: TestApp, headers: Record<string, string>, address: string) =>
    app.request(`${ORIGIN}/theme`, { method: 'POST', body: new URLSearchParams({ theme: 'dark' }), headers }, from(address));
  const BY_TLS = { Origin: 'https://localhost', 'X-Forwarded-Proto': 'https' };

  it('may send forms and gets its cookie for TLS alone, where a trusted proxy says so', async () => {
    const running = await startTestApp({ env: { ALLOW_OPEN: '1', TRUSTED_PROXIES: '10.1.0.0/16,::1' } });
    for (const address of ['10.1.2.3', '::1']) {
      const answer = await themed(running, BY_TLS, address);
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([303, expect.stringContaining('; Secure')]);
    }
    const twice = await themed(running, { ...BY_TLS, 'X-Forwarded-Proto': 'http, https' }, '::1');
    expect(twice.status).toBe(303);
  });

  it.each([
    ['another address', '10.2.2.3', BY_TLS],
    ['a proxy that was told otherwise in front', '10.1.2.3', { ...BY_TLS, 'X-Forwarded-Proto': 'https, http' }],
    ['nobody', '10.1.2.3', { Origin: 'https://localhost' }],
  ])('is not believed to be one, where %s says so', async (_, address, headers) => {
    const running = await startTestApp({ env: { ALLOW_OPEN: '1', TRUSTED_PROXIES: '10.1.0.0/16' } });
    expect((await themed(running, headers, address)).status).toBe(403);
    const plain = await themed(running, { ...headers, Origin: ORIGIN }, address);
    expect([plain.status, plain.headers.get('set-cookie')]).toEqual([303, expect.not.stringContaining('Secure')]);
  });

  it('is known by the public address, without a word of the proxy', async () => {
    const running = await startTestApp({ env: { PUBLIC_URL: 'https://prep.example' } });
    const answer = await themed(running, { Origin: 'https://prep.example' }, '10.2.2.3');
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([303, expect.stringContaining('; Secure')]);
  });
});

describe('the theme', () => {
  it.each(['light', 'dark'])('is %s once chosen', async (theme) => {
    const running = await startTestApp();
    const response = await post(running, '/theme', { theme, back: '/incidents?x=1' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/incidents?x=1']);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
    expect(await (await get(running, '/incidents', { cookie })).text()).toContain(`<html lang="en" class="${theme}">`);
  });

  it.each(['purple', '"><script>', undefined])('is as the system for a cookie of %s', async (theme) => {
    const running = await startTestApp();
    expect(await (await get(running, '/incidents', theme ? { cookie: `theme=${theme}` } : {})).text()).toContain('<html lang="en">');
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '',
    'incidents',
    'javascript:alert(1)',
  ])('never leads to "%s"', async (back) => {
    const response = await post(await startTestApp(), '/theme', { theme: 'dark', back });
    const target = new URL(response.headers.get('location') ?? '', ORIGIN);
    expect([response.status, target.origin]).toEqual([303, ORIGIN]);
    expect(response.headers.get('location')).not.toMatch(/^\/\//);
  });
});

describe('the health check', () => {
  it('is ok while the database answers', async () => {
    const response = await get(await startTestApp(), '/healthz');
    expect([response.status, await response.text()]).toEqual([200, 'ok\n']);
  });
});
