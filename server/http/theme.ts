/** Light, dark, or as the system: a cookie, so that it holds before there is a candidate to ask. */
import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import type { Theme } from '../../views/layout.tsx';
import { readForm } from './form.ts';
import type { AppEnv } from './request-context.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
const ONE_YEAR = 365 * 24 * 60 * 60;

/** What is not a theme is as the system. */
export function themeOf(text: string | undefined): Theme {
  return THEMES.find((theme) => theme === text) ?? 'system';
}

export function themeRoutes() {
  return new Hono<AppEnv>().post('/theme', async (c) => {
    const form = await readForm(c);
    setCookie(c, 'theme', themeOf(form.theme), { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: ONE_YEAR });
    return c.redirect(pathWithin(form.back), 303);
  });
}

/** A path of this site, or the front page: never where another site would like us to send someone. */
function pathWithin(text: string | undefined): string {
  const base = 'http://here';
  if (!text?.startsWith('/') || !URL.canParse(text, base)) return '/';
  const url = new URL(text, base);
  // `//evil` is another site for a browser, and the parser takes `/\evil` and `/<tab>/evil` for the same.
  return url.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search : '/';
}
