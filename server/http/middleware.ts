/**
 * What requests pass on their way, from hono's own middleware but so that a plain page stays on node-server's short way: as soon as
 * somebody looks into a finished answer or at the raw request, it makes a full one with streams, which costs a third of a page.
 */
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import type { Slice } from './slice.ts';

/** The headers that a middleware sets on every answer alike, set before the answer is made. */
export function secured(middleware: MiddlewareHandler): MiddlewareHandler {
  const headers = headersOf(middleware);
  return async (c, next) => {
    for (const [name, value] of await headers) c.header(name, value);
    await next();
  };
}

/** What a form may hold where no slice says more. */
const USUAL = 64 * 1024;

/** A GET has no body. Where the length is said it is believed, since node reads no further; otherwise the bytes are counted. */
export function limitBody(slices: readonly Pick<Slice, 'mostBytes'>[]): MiddlewareHandler {
  const most = (path: string) => Math.max(USUAL, ...slices.map((slice) => slice.mostBytes?.(path) ?? 0));
  return (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const maxSize = most(c.req.path);
    const length = c.req.header('content-length');
    if (length === undefined || c.req.header('transfer-encoding') !== undefined) return bodyLimit({ maxSize, onError: tooLarge })(c, next);
    return Number(length) <= maxSize ? next() : tooLarge();
  };
}

const zipped = compress();

export const compressed = createMiddleware((c, next) => (c.req.header('accept-encoding') ? zipped(c, next) : next()) as Promise<void>);

async function headersOf(middleware: MiddlewareHandler): Promise<[string, string][]> {
  const probe = new Hono().use(middleware).get('*', (c) => c.body(null));
  return [...(await probe.request('/')).headers];
}

function tooLarge(): never {
  throw new HTTPException(413);
}
