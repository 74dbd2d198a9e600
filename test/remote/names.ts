/** A database on the server is chosen by the host's name, which not every machine resolves: `anything.localhost` is this one. */
import dns from 'node:dns';

const resolve = dns.lookup;

dns.lookup = Object.assign(
  (name: string, ...rest: unknown[]) => Reflect.apply(resolve, dns, [name.endsWith('.localhost') ? '127.0.0.1' : name, ...rest]),
  resolve,
) as typeof dns.lookup;
