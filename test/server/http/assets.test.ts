import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { begin, get, startTestApp } from '../visitor.ts';

async function linksOf(running: Parameters<typeof get>[0], path = '/incidents'): Promise<string[]> {
  const page = await (await get(running, path)).text();
  return Array.from(page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g), ([, path = '']) => path);
}

describe('the assets', () => {
  it('are all there, for ever, under an address that changes with them', async () => {
    const running = await startTestApp();
    const links = await linksOf(running);
    expect(links.length).toBeGreaterThanOrEqual(3);
    for (const path of links) {
      const response = await get(running, path);
      expect([path, response.status]).toEqual([path, 200]);
      expect(path).toMatch(/\.[0-9a-f]{16}\.(css|js|woff2)$/);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('bring the headers that guard a file, and none that only a page needs', async () => {
    const running = await startTestApp();
    for (const path of [...(await linksOf(running)), '/assets/none.css']) {
      const { headers } = await get(running, path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      const rest = ['content-security-policy', 'x-frame-options', 'referrer-policy', 'permissions-policy', 'x-xss-protection'];
      expect(rest.filter((name) => headers.has(name))).toEqual([]);
    }
  });

  it('are the same in every encoding', async () => {
    const running = await startTestApp();
    for (const path of (await linksOf(running)).filter((link) => !link.endsWith('.woff2'))) {
      const [plain, br, gzip] = await Promise.all(
        ['', 'gzip, deflate, br', 'gzip'].map((accept) => get(running, path, { 'Accept-Encoding': accept })),
      );
      const body = await plain?.text();
      expect([plain, br, gzip].map((one) => one?.headers.get('content-encoding'))).toEqual([null, 'br', 'gzip']);
      expect(brotliDecompressSync(new Uint8Array((await br?.arrayBuffer()) ?? [])).toString()).toBe(body);
      expect(gunzipSync(new Uint8Array((await gzip?.arrayBuffer()) ?? [])).toString()).toBe(body);
    }
  });

  it('name the fonts by their hashed addresses', async () => {
    const running = await startTestApp();
    const path = (await linksOf(running)).find((link) => link.endsWith('.css')) ?? '';
    const css = await (await get(running, path)).text();
    const fonts = Array.from(css.matchAll(/url\("([^"]+\.woff2)"\)/g), ([, font]) => `/assets/${font}`);
    expect(fonts.length).toBeGreaterThanOrEqual(2);
    for (const font of fonts) expect((await get(running, font)).headers.get('content-type')).toBe('font/woff2');
  });

  it('are no more scripts than a page needs: htmx and what a run needs in one file, and what a draft needs in another', async () => {
    const running = await startTestApp();
    const scriptsOf = async (path: string) => {
      const links = (await linksOf(running, path)).filter((link) => link.endsWith('.js'));
      return Promise.all(
        links.map(async (link) => [link.split('.')[0], (await (await get(running, link)).text()).includes('htmx-config')]),
      );
    };
    expect(await scriptsOf('/incidents')).toEqual([['/assets/app', false]]);
    expect(await scriptsOf(await begin(running))).toEqual([
      ['/assets/app', false],
      ['/assets/run', true],
    ]);
    expect(await scriptsOf('/questions/led-incident')).toEqual([
      ['/assets/app', false],
      ['/assets/draft', false],
    ]);
  });

  it.each([
    '/assets/app.css',
    '/assets/..%2fserver%2fmain.ts',
    '/assets/%2e%2e%2fpackage.json',
    '/assets',
    '/assets/constructor',
    '/assets/a/b',
  ])('are none at %s', async (path) => expect((await get(await startTestApp(), path)).status).toBe(404));
});
