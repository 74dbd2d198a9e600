/** What becomes of the log where nobody reads it, and what is no fault: a server in a process of its own. */
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/db/ids.ts';
import { type Build, build, ended, type Served, serve } from './process.ts';
import { WEBM } from './settings/rich.ts';
import { temporaryFolder } from './temporary.ts';

let built: Build;
beforeAll(async () => {
  built = await build();
});

/** Sends so much, waits for the first byte or a moment, and is gone. */
async function hangUp(url: string, sent: string): Promise<void> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => {});
  socket.write(sent.replace('HOST', `Host: localhost\r\nOrigin: http://localhost`));
  await Promise.race([new Promise((resolve) => socket.once('data', resolve)), setTimeout(200)]);
  socket.resetAndDestroy();
  await setTimeout(50);
}

const FORM = 'HOST\r\nContent-Type: application/x-www-form-urlencoded\r\n';

describe('a client that hangs up', () => {
  it('is no fault, wherever it does', async () => {
    const { process: server, url } = await serve(built.main, { DATA_DIR: temporaryFolder() });
    let said = '';
    for (const stream of [server.stdout, server.stderr]) stream?.on('data', (data) => (said += data));
    const answer = newId();
    const sound = new Uint8Array(8 * 1024 * 1024);
    sound.set(WEBM);
    const recordings = `/answers/${answer}/recordings`;
    const kept = await fetch(`${url}${recordings}?question=led-incident&milliseconds=1000`, {
      method: 'POST',
      body: sound,
      headers: { Origin: url, 'Content-Type': 'audio/webm', Accept: 'application/json' },
    });
    expect(kept.status).toBe(201);
    const [, recording = ''] = new RegExp(`${recordings}/([\\w-]+)`).exec(JSON.stringify(await kept.json())) ?? [];
    await hangUp(url, `GET ${recordings}/${recording} HTTP/1.1\r\nHOST\r\n\r\n`);
    for (const path of ['/runs', '/stories', '/stories/proposals', `/answers/${answer}/draft`, '/interviews', '/settings', '/theme'])
      await hangUp(url, `POST ${path} HTTP/1.1\r\n${FORM}Content-Length: 5000\r\n\r\ntitle=half`);
    await hangUp(url, `POST /stories HTTP/1.1\r\n${FORM}Transfer-Encoding: chunked\r\n\r\n5\r\ntitle\r\n`);
    await hangUp(
      url,
      `POST ${recordings}?question=led-incident HTTP/1.1\r\nHOST\r\nContent-Type: audio/webm\r\nContent-Length: 5000\r\n\r\nx`,
    );
    const multipart = 'HOST\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 5000\r\n\r\n--b\r\n';
    await hangUp(url, `POST /settings/import HTTP/1.1\r\n${multipart}`);
    expect((await fetch(`${url}/incidents`)).status).toBe(200);
    server.kill();
    await ended(server);
    expect(said.replace(/^Looking at .*\n/, '')).toBe('');
  });
});

describe('a reader of the log that stops', () => {
  const LOUD = { LOG_LEVEL: 'info' };

  /** More lines than a pipe holds. */
  async function ask({ url }: Served, times = 1_500): Promise<number[]> {
    const statuses: number[] = [];
    for (let n = 0; n < times; n++) statuses.push((await fetch(`${url}/nowhere/${'x'.repeat(150)}`)).status);
    return [...new Set(statuses)];
  }

  it('makes nobody wait, and no stop either', async () => {
    const served = await serve(built.bare, { DATA_DIR: temporaryFolder(), ...LOUD });
    // Nothing reads it, and the pipe fills.
    served.process.stderr?.pause();
    expect(await ask(served)).toEqual([404]);
    served.process.kill('SIGTERM');
    expect(await Promise.race([once(served), setTimeout(20_000, 'still running')])).toEqual({ code: 0, signal: null });
  });

  it('and goes away ends nothing', async () => {
    const served = await serve(built.bare, { DATA_DIR: temporaryFolder(), ...LOUD });
    served.process.stderr?.destroy();
    expect(await ask(served, 5)).toEqual([404]);
    served.process.kill('SIGTERM');
    expect(await ended(served.process)).toEqual({ code: 0, signal: null });
  });

  /** `close` waits for the pipe to be read. */
  function once({ process: server }: Served) {
    return new Promise((resolve) => server.once('exit', (code, signal) => resolve({ code, signal })));
  }
});
