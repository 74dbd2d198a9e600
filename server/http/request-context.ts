/** What every request carries: whose it is, what they set, and the frame of its page. */
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { AssetUrls, Frame } from '../../views/layout.tsx';
import { dateOf, daysBetween } from '../calendar/local-day.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../domain/study/preferences.ts';
import type { Lines } from '../log.ts';
import { withoutBase } from './public-address.ts';
import { themeOf } from './theme.ts';

export type AppEnv = {
  Variables: {
    requestId: string;
    log: Lines;
    /** Whether the browser came by https. */
    isTls: boolean;
    candidate: string;
    preferences: Preferences;
    frame: Frame;
  };
};
export type AppContext = Context<AppEnv>;

/** `assets` by their paths within the product; `base` of every address, nothing at the root. Asks nobody, so that a refusal has its page too. */
export function pageFrame(inside: AssetUrls, base: string) {
  const assets = Object.fromEntries(Object.entries(inside).map(([name, path]) => [name, base + path])) as AssetUrls;
  return createMiddleware<AppEnv>(async (c, next) => {
    const url = new URL(c.req.url);
    const path = base + withoutBase(url.pathname, base) + url.search;
    c.set('frame', { assets, theme: themeOf(getCookie(c, 'theme')), path, interview: null });
    // Browsers show what they kept on Back and Forward, even with no-cache: a run would stand at an older turn.
    c.header('Cache-Control', 'no-store');
    // One address may have two answers, a page and a part of it.
    c.header('Vary', 'HX-Request');
    // Answers are said aloud, and nothing else of a machine is asked for.
    c.header('Permissions-Policy', 'microphone=(self)');
    await next();
  });
}

type ContextDeps = {
  readonly candidate: string;
  readonly preferences: (candidate: string) => Promise<Preferences>;
  readonly now: () => number;
};

/** While there is no login, every request is the one candidate's. A page that says what is wrong with the database is made without it. */
export function requestContext({ candidate, preferences, now }: ContextDeps) {
  return createMiddleware<AppEnv>(async (c, next) => {
    c.set('candidate', candidate);
    const set = await preferences(candidate).catch((error) => {
      // A form brings what somebody typed, and its own answer gives it back. But settings would be saved over those that were not read.
      if (c.req.method !== 'POST' || c.req.path.startsWith('/settings')) throw error;
      return DEFAULT_PREFERENCES;
    });
    c.set('preferences', set);
    c.set('frame', { ...c.get('frame'), interview: interviewIn(set, now()) });
    await next();
  });
}

/** htmx asks for the part that changes; everyone else gets the page. */
export function wantsPart(c: AppContext): boolean {
  return c.req.header('HX-Request') === 'true';
}

function interviewIn({ interviewOn, dayStartsAt }: Preferences, now: number): string | null {
  const date = interviewOn === null ? null : dateOf(interviewOn, dayStartsAt);
  if (date === null) return null;
  const days = daysBetween(now, date, dayStartsAt);
  if (days < 0) return null;
  return days === 0 ? 'Interview today' : days === 1 ? 'Interview tomorrow' : `Interview in ${days} days`;
}
