/** Whether the browser came by TLS: seen here, known from the public address, or said by a proxy that is trusted to say so. */
import type { IncomingMessage } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { PublicAddress } from '../config.ts';
import type { AppEnv } from './request-context.ts';

export function scheme(address: PublicAddress | null, trusted: readonly string[]) {
  const isTrusted = among(trusted);
  return createMiddleware<AppEnv>((c, next) => {
    const isSaid = lastOf(c.req.header('x-forwarded-proto')) === 'https' && isTrusted(c);
    c.set('isTls', isSaid || c.req.url.startsWith('https:') || cameTo(c, address));
    return next();
  });
}

/** A form says from which address its page was opened. */
function cameTo(c: Context, address: PublicAddress | null): boolean {
  return address?.origin.startsWith('https:') === true && c.req.header('origin') === address.origin;
}

/** Each proxy adds to the end; whoever asked could have written what stands before. */
function lastOf(list = ''): string {
  return list
    .slice(list.lastIndexOf(',') + 1)
    .trim()
    .toLowerCase();
}

function among(networks: readonly string[]): (c: Context) => boolean {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (c) => {
    const { incoming } = (c.env ?? {}) as { readonly incoming?: IncomingMessage };
    const from = incoming?.socket.remoteAddress;
    return from !== undefined && list.check(from, isIPv6(from) ? 'ipv6' : 'ipv4');
  };
}
