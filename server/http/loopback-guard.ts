/** Refuses requests for another name. A hostile page may point its own name at 127.0.0.1; then the browser takes us for its site. */
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import { isLoopback } from '../config.ts';

export const loopbackOnly = createMiddleware(async (c, next) => {
  // A request may name its host twice, in its first line too.
  const { host } = new URL(c.req.url);
  const names = [host, c.req.header('host') ?? host];
  if (!names.every((name) => isLoopback(name.replace(/:\d*$/, '')))) throw new HTTPException(421);
  await next();
});
