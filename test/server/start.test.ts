/** What `npm start` says and does, in a process of its own. */
import { chmodSync, chownSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Build, build, ended, runToEnd, serve } from './process.ts';
import { addressIn, openTemporary, temporaryFolder } from './temporary.ts';

let built: Build;
beforeAll(async () => {
  built = await build();
});

const IS_ROOT = process.getuid?.() === 0;
const NOBODY = 65_534;
const FORM = 'application/x-www-form-urlencoded';

describe('starting', () => {
  it('prints the address to open and nothing else, and keeps its data where it is told', async () => {
    const folder = temporaryFolder();
    const { process: server, url } = await serve(built.main, { DATA_DIR: join(folder, 'data') });
    let said = '';
    server.stderr?.on('data', (data) => (said += data));
    const response = await fetch(`${url}/`);
    await response.text();
    expect([response.status, response.url]).toEqual([200, `${url}/`]);
    // Longer than a proxy keeps one, so that none is closed on which it just asked.
    expect(response.headers.get('keep-alive')).toBe('timeout=65');
    expect(existsSync(join(folder, 'data/dry-run.db'))).toBe(true);
    server.kill('SIGTERM');
    expect(await ended(server)).toEqual({ code: 0, signal: null });
    expect(said).toBe('');
  });

  it('lets nobody else read what it keeps, whatever the machine is set to', async () => {
    const folder = join(temporaryFolder(), 'data');
    const before = process.umask(0o000);
    onTestFinished(() => void process.umask(before));
    const { process: server, url } = await serve(built.main, { DATA_DIR: folder });
    await (await fetch(url)).text();
    const kept = [folder, ...readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)))];
    expect(kept.filter((name) => /\.db(-wal|-shm)?$/.test(name))).toHaveLength(3);
    expect(kept.filter((name) => (statSync(name).mode & 0o077) !== 0)).toEqual([]);
    server.kill();
    await ended(server);
  });

  it('says that the port is taken and how to choose another', async () => {
    const first = await serve(built.bare, { DATA_DIR: temporaryFolder() });
    const port = new URL(first.url).port;
    const second = await runToEnd(built.bare, { DATA_DIR: temporaryFolder(), PORT: port });
    expect([second.code, second.out]).toEqual([1, '']);
    expect(second.err).toContain(`Port ${port} is taken`);
    expect(second.err).toContain(`PORT=${Number(port) + 1} npm start`);
    first.process.kill();
    await ended(first.process);
  });

  it('says that an address is not of this machine', async () => {
    const { code, err } = await runToEnd(built.bare, { DATA_DIR: temporaryFolder(), HOST: '192.0.2.1', ALLOW_OPEN: '1' });
    expect([code, err]).toEqual([1, 'Dry Run cannot start.\nHOST is "192.0.2.1", which is no address of this machine.\n']);
  });

  it('names every wrong setting and opens nothing', async () => {
    const folder = temporaryFolder();
    const { code, err } = await runToEnd(built.bare, { DATA_DIR: join(folder, 'data'), HOST: '0.0.0.0', PORT: 'high', LOG_LEVEL: 'loud' });
    expect(code).toBe(1);
    for (const name of ['HOST', 'PORT', 'LOG_LEVEL']) expect(err).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(err).not.toContain('at ');
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it.each(['xn--a', '127.0.0.256', 'a b', '[::1', ''])('says that "%s" is no host', async (host) => {
    const { url } = await serve(built.bare, { DATA_DIR: temporaryFolder() });
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('its host or its address is none that can exist');
  });

  it('logs each request as a line of JSON when asked to', async () => {
    const { process: server, url } = await serve(built.bare, { DATA_DIR: temporaryFolder(), LOG_LEVEL: 'info' });
    let said = '';
    server.stderr?.on('data', (data) => (said += data));
    await (await fetch(`${url}/nowhere`)).text();
    server.kill();
    await ended(server);
    expect(
      said
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ method: 'GET', path: '/nowhere', status: 404, msg: 'request' }]);
  });
});

describe('starting on a database that cannot be used', () => {
  it('says that it is none', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'dry-run.db'), 'a shopping list, '.repeat(500));
    expect(await refusal(folder)).toMatch(/cannot be used\. The file is not a database\./);
    expect(readFileSync(join(folder, 'dry-run.db'), 'utf8')).toMatch(/^a shopping list/);
  });

  it('says that it is of a newer version', async () => {
    const folder = await usedFolder();
    const client = createClient({ url: addressIn(folder).url });
    await client.execute("insert into __drizzle_migrations (hash, created_at) values ('later', 99999999999999)");
    client.close();
    expect(await refusal(folder)).toContain('It was written by a newer version of Dry Run.');
  });

  it('says that another program holds it', async () => {
    const folder = await usedFolder();
    const client = createClient({ url: addressIn(folder).url, concurrency: 1 });
    const transaction = await client.transaction('write');
    expect(await refusal(folder)).toContain('Another program is holding the database.');
    await transaction.rollback();
    client.close();
  });

  it('names what lies beside it and cannot be written', async () => {
    const folder = await usedFolder();
    const path = join(folder, 'dry-run.db');
    for (const name of [folder, path]) chownSync(name, IS_ROOT ? NOBODY : (process.getuid?.() ?? 0), 0);
    writeFileSync(`${path}-shm`, new Uint8Array(32_768), { mode: 0o444 });
    const as = IS_ROOT ? { uid: NOBODY } : {};
    expect(await refusal(folder, as)).toContain(`${path}-shm cannot be written, perhaps since another user started Dry Run.`);
  });

  it('says that it cannot be written', async () => {
    const folder = await usedFolder();
    chmodSync(join(folder, 'dry-run.db'), 0o444);
    chmodSync(folder, 0o555);
    // No file mode stops root, so there it runs as nobody.
    expect(await refusal(folder, IS_ROOT ? { uid: NOBODY } : {})).toMatch(/cannot be (written|opened)\./);
    chmodSync(folder, 0o755);
  });

  async function usedFolder(): Promise<string> {
    const folder = temporaryFolder();
    await (await openTemporary(addressIn(folder))).close();
    return folder;
  }

  async function refusal(folder: string, as: { readonly uid?: number } = {}): Promise<string> {
    const { code, out, err } = await runToEnd(built.bare, { DATA_DIR: folder }, as);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^Dry Run cannot start\.\nThe database .*\n$/);
    return err;
  }
});

describe('stopping', () => {
  it('answers the request under way, takes no new one and ends in order', async () => {
    const { process: server, url } = await serve(built.bare, { DATA_DIR: temporaryFolder() });
    const { port } = new URL(url);
    const socket = connect(Number(port), '127.0.0.1');
    const answer = new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (data) => (text += data)).on('close', () => resolve(text));
    });
    const body = 'scenario=nowhere';
    socket.write(
      `POST /runs HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${url}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n`,
    );
    await setTimeout(200);
    server.kill('SIGTERM');
    await setTimeout(200);
    await expect(fetch(url)).rejects.toThrow();
    socket.write(body);
    expect(await ended(server)).toEqual({ code: 0, signal: null });
    expect(await answer).toMatch(/^HTTP\/1\.1 404.*\r\nConnection: close\r\n/s);
  });

  it('waits for nobody who only keeps a connection open', async () => {
    const { process: server, url } = await serve(built.main, { DATA_DIR: temporaryFolder() });
    const port = Number(new URL(url).port);
    const said = text(server.stderr as NonNullable<typeof server.stderr>);
    // As browsers open one ahead; one that was used; half of a request; a page of the author that follows a file.
    const asked = ['', 'GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n', 'GET /auth'];
    asked.push('GET /author/scenarios/payment-timeout/changes HTTP/1.1\r\nHost: localhost\r\n\r\n');
    const ends = asked.map((words) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(words));
      return new Promise((resolve) =>
        socket
          .on('error', () => {})
          .on('data', () => {})
          .on('close', resolve),
      );
    });
    await setTimeout(500);
    server.kill('SIGTERM');
    expect(await ended(server)).toEqual({ code: 0, signal: null });
    await Promise.all(ends);
    expect(await said).toBe('');
  });

  it.each([
    ['SIGTERM', 'SIGTERM'],
    ['SIGINT', 'SIGTERM'],
  ] as const)('is cut short by a second signal, in order: %s, then %s', async (...signals) => {
    const { process: server, url } = await serve(built.bare, { DATA_DIR: temporaryFolder() });
    const said = text(server.stderr as NonNullable<typeof server.stderr>);
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => {});
    socket.write(
      `POST /runs HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nContent-Type: ${FORM}\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n`,
    );
    await new Promise((resolve) => socket.once('data', resolve));
    const end = ended(server);
    for (const signal of signals) {
      server.kill(signal);
      await setTimeout(100);
    }
    expect(await end).toEqual({ code: 0, signal: null });
    expect((await said).match(/cut short/g)).toHaveLength(1);
  });

  it('does not wait for ever for a client that says nothing', async () => {
    const { process: server, url } = await serve(built.bare, { DATA_DIR: temporaryFolder() });
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => {});
    socket.write('POST /runs HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\n');
    await setTimeout(100);
    server.kill('SIGINT');
    expect(await ended(server)).toEqual({ code: 0, signal: null });
  });
});
