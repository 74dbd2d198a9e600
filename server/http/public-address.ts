/** Behind a proxy: the address that browsers know, and the path within the product, whether the proxy leaves the base in front or takes it off. */
import type { Context, MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';
import { getPath } from 'hono/utils/url';
import type { PublicAddress } from '../config.ts';

/** What hono routes by. Without a base its own, which is the fastest. */
export function routedPath(address: PublicAddress | null): (request: Request) => string {
  const base = address?.path ?? '';
  return base === '' ? getPath : (request) => withoutBase(getPath(request), base);
}

export function withoutBase(path: string, base: string): string {
  if (path === base && base !== '') return '/';
  return path.startsWith(`${base}/`) ? path.slice(base.length) : path;
}

/** Forms come from our own pages: by the name that the request has, or by the public one where a proxy puts another in its place. */
export function ownFormsOnly(address: PublicAddress | null): MiddlewareHandler {
  return csrf({ origin: (origin, c) => origin === address?.origin || origin === originOf(c) });
}

function originOf(c: Context<{ Variables: { isTls: boolean } }>): string {
  const { host, protocol } = new URL(c.req.url);
  return `${c.get('isTls') ? 'https:' : protocol}//${host}`;
}
