/** What the environment asks for, as a typed config, or a list of every value that is wrong. */
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type DatabaseAddress =
  | { readonly kind: 'file'; readonly url: string; readonly path: string }
  | { readonly kind: 'remote'; readonly url: string; readonly authToken: string | null };

/** Where browsers find us behind a proxy. */
export type PublicAddress = {
  readonly origin: string;
  /** Its name, without a port. */
  readonly host: string;
  /** The base of every address, `/prep`; nothing at the root. */
  readonly path: string;
};

export type Config = {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Answers whoever can reach it, under whatever name; without it only this machine, by a loopback name. */
  readonly open: boolean;
  /** The names to which an open server answers besides those of this machine; null for any. */
  readonly allowedHosts: readonly string[] | null;
  /** Null where nothing stands between the browser and us. */
  readonly publicAddress: PublicAddress | null;
  /** Addresses and networks, `10.0.0.0/8`, of proxies that are believed where they say how a browser came. */
  readonly trustedProxies: readonly string[];
  readonly dataDir: string;
  readonly database: DatabaseAddress;
  readonly logLevel: LogLevel;
  /** Whether an edited scenario is read again while the server runs. */
  readonly watch: boolean;
  /** Whether the pages of the author are there: they show every text with its answers. */
  readonly author: boolean;
};

export type WrongValue = { readonly name: string; readonly message: string };
export type ConfigResult = { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly wrong: readonly WrongValue[] };

export type Environment = Readonly<Record<string, string | undefined>>;

/** Relative paths are taken from `cwd`. An empty value is the same as none. */
export function readConfig(env: Environment, cwd: string): ConfigResult {
  const wrong: WrongValue[] = [];
  const refuse = (name: string, message: string) => wrong.push({ name, message });
  const open = switchOf(env, 'ALLOW_OPEN', refuse);
  const allowedHosts = allowedHostsOf(env, open, refuse);
  const host = hostOf(env, open, refuse);
  const port = portOf(env, refuse);
  const publicAddress = publicAddressOf(env, refuse);
  const trustedProxies = trustedProxiesOf(env, refuse);
  // Where others may come by, only if it is asked for.
  const author = switchOf(env, 'AUTHOR', refuse, !open && publicAddress === null);
  const dataDir = resolve(cwd, env.DATA_DIR || './data');
  const database = databaseOf(env, dataDir, cwd, refuse);
  const logLevel = logLevelOf(env, refuse);
  if (wrong.length > 0) return { ok: false, wrong };
  return {
    ok: true,
    config: {
      host,
      port,
      open,
      allowedHosts,
      publicAddress,
      trustedProxies,
      dataDir,
      database,
      logLevel,
      watch: env.NODE_ENV !== 'production',
      author,
    },
  };
}

export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  return name === 'localhost' || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name);
}

type Refuse = (name: string, message: string) => void;

function switchOf(env: Environment, name: string, refuse: Refuse, otherwise = false): boolean {
  const value = env[name] || (otherwise ? '1' : '0');
  if (value !== '0' && value !== '1') refuse(name, `must be 1 or 0, not "${value}"`);
  return value === '1';
}

function listOf(env: Environment, name: string): readonly string[] {
  return (env[name] ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '');
}

function allowedHostsOf(env: Environment, open: boolean, refuse: Refuse): readonly string[] | null {
  const names = listOf(env, 'ALLOWED_HOSTS');
  if (names.length === 0) return null;
  const wrong = names.find((name) => !/^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/.test(name));
  if (wrong !== undefined)
    refuse('ALLOWED_HOSTS', `must be names with commas between, like box.home,192.168.1.5, without a port, not "${wrong}"`);
  if (!open) refuse('ALLOWED_HOSTS', 'is for a server that others can reach: set ALLOW_OPEN=1 too, or leave it out');
  return names;
}

function trustedProxiesOf(env: Environment, refuse: Refuse): readonly string[] {
  const proxies = listOf(env, 'TRUSTED_PROXIES');
  const wrong = proxies.find((proxy) => !isNetwork(proxy));
  if (wrong !== undefined)
    refuse('TRUSTED_PROXIES', `must be addresses or networks with commas between, like 127.0.0.1,10.0.0.0/8, not "${wrong}"`);
  return proxies;
}

function isNetwork(text: string): boolean {
  const [, address = '', bits = '0'] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && Number(bits) <= (version === 4 ? 32 : 128);
}

function hostOf(env: Environment, open: boolean, refuse: Refuse): string {
  const host = (env.HOST || '127.0.0.1').replace(/^\[(.*)\]$/, '$1');
  if (!/^[\w.:-]+$/.test(host)) refuse('HOST', `must be an address or a name, not "${host}"`);
  else if (!isLoopback(host) && !open)
    refuse(
      'HOST',
      `is "${host}", which others can reach, and there is no login yet: whoever opens the address could read and change your runs. ` +
        'Leave HOST out, or set ALLOW_OPEN=1 if the network is yours.',
    );
  return host;
}

function portOf(env: Environment, refuse: Refuse): number {
  const text = env.PORT || '4747';
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) refuse('PORT', `must be a whole number from 0 to 65535, not "${text}"`);
  return port;
}

/** Of a path only letters, digits and `.`, `_`, `~`, `-`: what stands in a page, a cookie and an address alike. */
const BASE = /^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/?$/;

function publicAddressOf(env: Environment, refuse: Refuse): PublicAddress | null {
  const text = env.PUBLIC_URL || null;
  if (text === null) return null;
  const url = /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : null;
  const path = text.replace(/^https?:\/\/[^/]*/i, '');
  if (url === null || url.username + url.password !== '' || !BASE.test(path)) {
    // The value itself is not repeated: an address may carry a password.
    refuse('PUBLIC_URL', 'must be the address that browsers open, like https://prep.example or http://home.example:8080/prep');
    return null;
  }
  return { origin: url.origin, host: url.hostname, path: path.replace(/\/$/, '') };
}

function databaseOf(env: Environment, dataDir: string, cwd: string, refuse: Refuse): DatabaseAddress {
  const url = env.DATABASE_URL || pathToFileURL(join(dataDir, 'dry-run.db')).href;
  if (/^(libsql|https?):\/\/[^/]/.test(url) && URL.canParse(url))
    return { kind: 'remote', url, authToken: env.DATABASE_AUTH_TOKEN || null };
  const path = url.startsWith('file:') ? pathOf(url.slice('file:'.length)) : null;
  if (path === null) {
    // The value itself is not repeated: an address may carry a token.
    refuse('DATABASE_URL', 'must be a file, like file:./data/dry-run.db, or a libSQL server, like libsql://name.example');
    return { kind: 'file', url, path: '' };
  }
  const absolute = resolve(cwd, path);
  return { kind: 'file', url: pathToFileURL(absolute).href, path: absolute };
}

/** `file:` takes a relative path, an absolute one, or one after `//`; never a database in memory, which two connections cannot share. */
function pathOf(rest: string): string | null {
  const encoded = rest.startsWith('///') ? rest.slice(2) : rest;
  if (encoded === '' || encoded.startsWith('//') || encoded.startsWith(':memory:') || /[?#]/.test(encoded)) return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

function logLevelOf(env: Environment, refuse: Refuse): LogLevel {
  const text = env.LOG_LEVEL || 'warn';
  const level = LOG_LEVELS.find((one) => one === text);
  if (!level) refuse('LOG_LEVEL', `must be one of ${LOG_LEVELS.join(', ')}, not "${text}"`);
  return level ?? 'warn';
}
