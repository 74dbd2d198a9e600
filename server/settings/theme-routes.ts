/** The colours are chosen: a cookie for a year, and back to the page from which it was asked. */
import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { links } from '../../views/links.ts';
import { readForm } from '../http/form.ts';
import type { AppEnv } from '../http/request-context.ts';
import { themeOf } from '../http/theme.ts';

const ONE_YEAR = 365 * 24 * 60 * 60;

export function themeRoutes() {
  return new Hono<AppEnv>().post('/', async (c) => {
    const form = await readForm(c);
    setCookie(c, 'theme', themeOf(form.theme), { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: ONE_YEAR });
    return c.redirect(pathWithin(form.back), 303);
  });
}

/** A path of this site, or the front page: never where another site would like us to send someone. */
function pathWithin(text: string | undefined): string {
  const base = 'http://here';
  if (!text?.startsWith('/') || !URL.canParse(text, base)) return links.today();
  const url = new URL(text, base);
  // `//evil` is another site for a browser, and the parser takes `/\evil` and `/<tab>/evil` for the same.
  return url.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search : '/';
}
