import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { get, openTestHouse } from './visitor.ts';

async function linksOf(house: Parameters<typeof get>[0]): Promise<string[]> {
  const page = await (await get(house, '/incidents')).text();
  return Array.from(page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g), ([, path = '']) => path);
}

describe('the assets', () => {
  it('are all there, for ever, under an address that changes with them', async () => {
    const house = await openTestHouse();
    const links = await linksOf(house);
    expect(links.length).toBeGreaterThanOrEqual(3);
    for (const path of links) {
      const response = await get(house, path);
      expect([path, response.status]).toEqual([path, 200]);
      expect(path).toMatch(/\.[0-9a-f]{16}\.(css|js|woff2)$/);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('are the same in every encoding', async () => {
    const house = await openTestHouse();
    for (const path of (await linksOf(house)).filter((link) => !link.endsWith('.woff2'))) {
      const [plain, br, gzip] = await Promise.all(
        ['', 'gzip, deflate, br', 'gzip'].map((accept) => get(house, path, { 'Accept-Encoding': accept })),
      );
      const body = await plain?.text();
      expect([plain, br, gzip].map((one) => one?.headers.get('content-encoding'))).toEqual([null, 'br', 'gzip']);
      expect(brotliDecompressSync(new Uint8Array((await br?.arrayBuffer()) ?? [])).toString()).toBe(body);
      expect(gunzipSync(new Uint8Array((await gzip?.arrayBuffer()) ?? [])).toString()).toBe(body);
    }
  });

  it('name the fonts by their hashed addresses', async () => {
    const house = await openTestHouse();
    const path = (await linksOf(house)).find((link) => link.endsWith('.css')) ?? '';
    const css = await (await get(house, path)).text();
    const fonts = Array.from(css.matchAll(/\/assets\/[^"')]+\.woff2/g), ([url]) => url);
    expect(fonts.length).toBeGreaterThanOrEqual(2);
    for (const font of fonts) expect((await get(house, font)).headers.get('content-type')).toBe('font/woff2');
  });

  it('hold htmx and our own scripts in one file', async () => {
    const house = await openTestHouse();
    const scripts = (await linksOf(house)).filter((link) => link.endsWith('.js'));
    expect(scripts).toHaveLength(1);
    expect(await (await get(house, scripts[0] ?? '')).text()).toContain('htmx');
  });

  it.each([
    '/assets/app.css',
    '/assets/..%2fserver%2fmain.ts',
    '/assets/%2e%2e%2fpackage.json',
    '/assets',
    '/assets/constructor',
    '/assets/a/b',
  ])('are none at %s', async (path) => expect((await get(await openTestHouse(), path)).status).toBe(404));
});
