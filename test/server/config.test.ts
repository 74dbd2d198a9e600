import { describe, expect, it } from 'vitest';
import { type Environment, isLoopback, readConfig } from '../../server/config.ts';

function config(env: Environment) {
  const read = readConfig(env, '/home/ada/dry run');
  if (!read.ok) throw new Error(JSON.stringify(read.wrong));
  return read.config;
}

function wrong(env: Environment) {
  const read = readConfig(env, '/home/ada');
  return read.ok ? [] : read.wrong.map((one) => one.name);
}

describe('the config', () => {
  it('shows the author’s pages while only this machine reaches the server, or where it is told', () => {
    expect(config({}).author).toBe(true);
    expect(config({ ALLOW_OPEN: '1' }).author).toBe(false);
    expect(config({ PUBLIC_URL: 'https://prep.example' }).author).toBe(false);
    expect(config({ ALLOW_OPEN: '1', AUTHOR: '1' }).author).toBe(true);
    expect(config({ AUTHOR: '0' }).author).toBe(false);
    expect(wrong({ AUTHOR: 'yes' })).toEqual(['AUTHOR']);
  });

  it('needs nothing of the environment', () => {
    expect(config({})).toEqual({
      host: '127.0.0.1',
      port: 4747,
      open: false,
      allowedHosts: null,
      publicAddress: null,
      trustedProxies: [],
      dataDir: '/home/ada/dry run/data',
      database: { kind: 'file', url: 'file:///home/ada/dry%20run/data/dry-run.db', path: '/home/ada/dry run/data/dry-run.db' },
      logLevel: 'warn',
      author: true,
      watch: true,
    });
  });

  it('takes an empty value for none', () => {
    expect(config({ HOST: '', PORT: '', DATABASE_URL: '', LOG_LEVEL: '', ALLOW_OPEN: '', PUBLIC_URL: '' })).toEqual(config({}));
  });

  it('keeps the database in the data folder unless it is told another place', () => {
    expect(config({ DATA_DIR: '/srv/data' }).database).toMatchObject({ path: '/srv/data/dry-run.db' });
    expect(config({ DATA_DIR: '/srv/data', DATABASE_URL: 'file:mine.db' }).database).toMatchObject({ path: '/home/ada/dry run/mine.db' });
    expect(config({ DATABASE_URL: 'file:///srv/a%20b.db' }).database).toMatchObject({ path: '/srv/a b.db' });
  });

  it('takes a libSQL server with its token', () => {
    expect(config({ DATABASE_URL: 'libsql://db.example', DATABASE_AUTH_TOKEN: 't' }).database).toEqual({
      kind: 'remote',
      url: 'libsql://db.example',
      authToken: 't',
    });
  });

  it.each([
    'file:',
    'file::memory:',
    'postgres://x/y',
    '/tmp/x.db',
    'file://host/x.db',
    'file:a.db?mode=ro',
    'file:%zz',
    'libsql://',
    'http://[',
  ])('refuses %s as a database', (url) => expect(wrong({ DATABASE_URL: url })).toEqual(['DATABASE_URL']));

  it('does not repeat a refused database address, which may carry a token', () => {
    const read = readConfig({ DATABASE_URL: 'postgres://me:secret@host' }, '/');
    expect(JSON.stringify(read)).not.toContain('secret');
  });

  it.each([
    ['https://prep.example', { origin: 'https://prep.example', host: 'prep.example', path: '' }],
    ['https://PREP.example/', { origin: 'https://prep.example', host: 'prep.example', path: '' }],
    ['http://home.example:8080/tools/prep/', { origin: 'http://home.example:8080', host: 'home.example', path: '/tools/prep' }],
  ])('takes %s for a public address', (url, expected) => {
    expect(config({ PUBLIC_URL: url }).publicAddress).toEqual(expected);
  });

  it.each([
    'prep.example',
    'ftp://prep.example',
    'https://',
    'https://me:secret@prep.example',
    'https://prep.example/?x=1',
    'https://prep.example/#x',
    'https://prep.example//evil.example',
    'https://prep.example/a/../b',
    'https://prep.example/"onload=',
    'https://prep.example/%20',
    'javascript:alert(1)',
  ])('refuses %s as a public address', (url) => expect(wrong({ PUBLIC_URL: url })).toEqual(['PUBLIC_URL']));

  it('takes the names of an open server, and only of one', () => {
    const open = { ALLOW_OPEN: '1' };
    expect(config({ ...open, ALLOWED_HOSTS: ' Box.home, 192.168.1.5,[fe80::1],' }).allowedHosts).toEqual([
      'box.home',
      '192.168.1.5',
      '[fe80::1]',
    ]);
    expect(config({ ...open, ALLOWED_HOSTS: ' , ' }).allowedHosts).toBeNull();
    for (const name of ['box.home:4747', '*.home', 'http://box.home', 'a b', '.home'])
      expect(wrong({ ...open, ALLOWED_HOSTS: name })).toEqual(['ALLOWED_HOSTS']);
    expect(wrong({ ALLOWED_HOSTS: 'box.home' })).toEqual(['ALLOWED_HOSTS']);
  });

  it('takes addresses and networks of proxies', () => {
    const proxies = ['127.0.0.1', '10.0.0.0/8', '::1', 'fd00::/8'];
    expect(config({ TRUSTED_PROXIES: proxies.join(', ') }).trustedProxies).toEqual(proxies);
    for (const wrongOne of ['proxy.home', '10.0.0.0/33', '10.0.0/8', '::/129', '1.2.3.4/', '*'])
      expect(wrong({ TRUSTED_PROXIES: `127.0.0.1,${wrongOne}` })).toEqual(['TRUSTED_PROXIES']);
  });

  it.each(['0', '1', '4747', '65535'])('takes port %s', (port) => expect(config({ PORT: port }).port).toBe(Number(port)));

  it.each(['65536', '-1', '80.5', 'http', '0x50', '1e3', ' '])('refuses port "%s"', (port) =>
    expect(wrong({ PORT: port })).toEqual(['PORT']),
  );

  it.each(['127.0.0.1', '127.8.9.10', 'localhost', 'LOCALHOST', '::1', '[::1]'])('takes %s for this machine alone', (host) => {
    expect(isLoopback(host)).toBe(true);
    expect(wrong({ HOST: host })).toEqual([]);
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', 'example.com', '127.0.0.1.example.com', 'localhost.example.com', '1270.0.0.1'])(
    'refuses %s, which others can reach, and says why',
    (host) => {
      const read = readConfig({ HOST: host }, '/');
      expect(read.ok ? '' : read.wrong[0]?.message).toContain('there is no login yet');
      expect(config({ HOST: host, ALLOW_OPEN: '1' })).toMatchObject({ host, open: true });
    },
  );

  it('names every wrong value at once', () => {
    expect(wrong({ HOST: 'a b', PORT: 'x', DATABASE_URL: 'y', LOG_LEVEL: 'loud', ALLOW_OPEN: 'yes' })).toEqual([
      'ALLOW_OPEN',
      'HOST',
      'PORT',
      'DATABASE_URL',
      'LOG_LEVEL',
    ]);
  });

  it('does not watch the scenarios in production', () => expect(config({ NODE_ENV: 'production' }).watch).toBe(false));
});
