/** A request whose host or address is none: no page can be made for it, so it gets a sentence. */
import { createMiddleware } from 'hono/factory';
import type { Log } from '../log.ts';

const WORDS =
  'Dry Run cannot read this request: its host or its address is none that can exist. Open Dry Run at the address that it named in the terminal.\n';

/** What the adapter lets through and no `URL` takes: `Host: xn--a`, `Host: 127.0.0.256`. */
export const readableOnly = createMiddleware(async (c, next) => {
  if (!URL.canParse(c.req.url)) return unreadable();
  return next();
});

/** What fails before there is a request for the app. */
export function beforeTheApp(log: Log): (error: unknown) => Response {
  return (error) => {
    if (error instanceof Error && error.name === 'RequestError') return unreadable();
    log.error({ err: error }, 'a request failed before it was one');
    return new Response(null, { status: 500 });
  };
}

function unreadable(): Response {
  return new Response(WORDS, {
    status: 400,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' },
  });
}
