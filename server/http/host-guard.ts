/**
 * Refuses requests that were not meant for this machine alone. A hostile page may point its own name at 127.0.0.1; then the browser takes
 * us for its site. And a proxy that nobody told us of may put our name in the place of its own, and would let in whoever reaches it.
 */
import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import { isLoopback, type PublicAddress } from '../config.ts';

/** An open server that was told its names: without them a hostile page may point one of its own at us, and the browser takes us for its site. */
export function namesOnly(allowed: readonly string[], address: PublicAddress | null) {
  return createMiddleware(async (c, next) => {
    if (!namesOf(c).every((name) => isLoopback(name) || allowed.includes(name) || name === address?.host))
      throw new HTTPException(421, { message: UNLISTED });
    await next();
  });
}

/** Told from a server that is for this machine alone, which has other words. */
export const UNLISTED = 'not among ALLOWED_HOSTS';

/** With a public address a proxy is wanted, and may keep that name or put ours in its place. */
export function thisMachineOnly(address: PublicAddress | null) {
  return createMiddleware(async (c, next) => {
    if (!namesOf(c).every((name) => isLoopback(name) || name === address?.host)) throw new HTTPException(421);
    if (address === null && isForwarded(c)) throw new HTTPException(421);
    await next();
  });
}

/** A request may name its host twice, in its first line too. */
function namesOf(c: Context): readonly string[] {
  const { host } = new URL(c.req.url);
  return [host, c.req.header('host') ?? host].map(withoutPort);
}

/** What proxies add. None of it is believed: that it is there at all says enough. */
const ADDED = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-server', 'x-real-ip'];

function isForwarded(c: Context): boolean {
  // No browser speaks it any more, but nginx does unless it is told otherwise, and it adds nothing.
  const { incoming } = (c.env ?? {}) as { readonly incoming?: IncomingMessage };
  return ADDED.some((name) => c.req.header(name) !== undefined) || incoming?.httpVersion === '1.0' || comesFromAnotherName(c);
}

/** The browser says that it asks from a page of this very site, and that has another name than ours. */
function comesFromAnotherName(c: Context): boolean {
  if (c.req.header('sec-fetch-site') !== 'same-origin') return false;
  const from = c.req.header('origin') ?? c.req.header('referer');
  return from !== undefined && URL.canParse(from) && !isLoopback(new URL(from).hostname);
}

function withoutPort(host: string): string {
  return host.replace(/:\d*$/, '').toLowerCase();
}
