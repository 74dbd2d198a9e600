/** The colours are chosen: a cookie for a year, and back to the page from which it was asked. */
import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { links } from '../../views/links.ts';
import { readForm } from '../http/form.ts';
import { pathWithin } from '../http/path-within.ts';
import type { AppEnv } from '../http/request-context.ts';
import { themeOf } from '../http/theme.ts';

const ONE_YEAR = 365 * 24 * 60 * 60;

export function themeRoutes() {
  return new Hono<AppEnv>().post('/', async (c) => {
    const form = await readForm(c);
    const secure = c.get('isTls');
    setCookie(c, 'theme', themeOf(form.theme), { path: links.today(), httpOnly: true, sameSite: 'Lax', maxAge: ONE_YEAR, secure });
    return c.redirect(pathWithin(form.back) ?? links.today(), 303);
  });
}
