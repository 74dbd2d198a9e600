/** What every request carries: whose it is and the frame of its page. */
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { AssetUrls, Frame } from '../views/layout.tsx';
import { themeOf } from './theme.ts';

export type AppEnv = { Variables: { candidate: string; frame: Frame } };
export type AppContext = Context<AppEnv>;

/** While there is no login, every request is the one candidate's. */
export function requestContext(assets: AssetUrls, candidate: string) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const url = new URL(c.req.url);
    c.set('candidate', candidate);
    c.set('frame', { assets, theme: themeOf(getCookie(c, 'theme')), path: url.pathname + url.search });
    // Browsers show what they kept on Back and Forward, even with no-cache: a run would stand at an older turn.
    c.header('Cache-Control', 'no-store');
    // One address may have two answers, a page and a part of it.
    c.header('Vary', 'HX-Request');
    await next();
  });
}

/** htmx asks for the part that changes; everyone else gets the page. */
export function wantsPart(c: AppContext): boolean {
  return c.req.header('HX-Request') === 'true';
}
