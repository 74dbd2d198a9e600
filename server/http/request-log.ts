/** The log of one request: each of its lines names it, as its answer does, so that a page and a line are found by one another. */
import { randomBytes } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import type { Lines, Log } from '../log.ts';
import type { AppContext, AppEnv } from './request-context.ts';

export function requestLog(log: Log) {
  // Random once a start and counted from there: a number of its own for each request costs more than a page may.
  const start = randomBytes(4).toString('hex');
  let count = 0;
  return createMiddleware<AppEnv>(async (c, next) => {
    count += 1;
    const request = `${start}-${count}`;
    c.set('requestId', request);
    c.set('log', linesOf(log, request));
    c.header('X-Request-Id', request);
    await next();
  });
}

function linesOf(log: Log, request: string): Lines {
  return {
    debug: (what, words) => log.debug({ request, ...what }, words),
    info: (what, words) => log.info({ request, ...what }, words),
    warn: (what, words) => log.warn({ request, ...what }, words),
    error: (what, words) => log.error({ request, ...what }, words),
  };
}

/** What whoever asked is told of a fault of ours. */
export function broken(c: AppContext): string {
  return `That is a fault of Dry Run. ${inTheLog(c)}`;
}

export function inTheLog(c: AppContext): string {
  return `It has been written to the log, as request ${c.get('requestId')}.`;
}

const LONGEST_PATH = 200;

/** One line, at level error. Of what was asked only the path: a query may hold what somebody looks for. */
export function noteFault(c: AppContext, error: unknown, words: string): void {
  c.get('log').error({ err: error, method: c.req.method, path: c.req.path.slice(0, LONGEST_PATH) }, words);
}

/** Whoever asked is no longer there to be answered. */
export function isHangUp(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : '';
  return code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE' || error.message === 'Client connection prematurely closed.';
}
