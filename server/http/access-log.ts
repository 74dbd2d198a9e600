/** One line a request, at level info; the answer's status tells the rest. */
import { createMiddleware } from 'hono/factory';
import type { Log } from '../log.ts';
import type { AppEnv } from './request-context.ts';

export function accessLog(log: Log) {
  return createMiddleware<AppEnv>(async (c, next) => {
    if (!log.isLevelEnabled('info')) return next();
    const from = performance.now();
    await next();
    const ms = Math.round((performance.now() - from) * 10) / 10;
    c.get('log').info({ method: c.req.method, path: c.req.path, status: c.res.status, ms }, 'request');
  });
}
