/** A run at live pace on the real server, which is stopped and killed under it. */
import { join } from 'node:path';
import type { ReadableStreamDefaultReader } from 'node:stream/web';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../../server/content/hash.ts';
import { newId } from '../../../server/db/ids.ts';
import { newLiveRun } from '../../../server/domain/run/live.ts';
import { createRunStore } from '../../../server/runs/store.ts';
import { type Build, build, ended, serve } from '../process.ts';
import { addressIn, openTemporary, temporaryFolder } from '../temporary.ts';
import { textOf, WORKED_EXAMPLE } from '../visitor.ts';

let built: Build;
beforeAll(async () => {
  built = await build();
});

/** A minute of the incident in a fifth of a second: nobody waits long for one. */
const FACTOR = 300;

async function begin(folder: string): Promise<string> {
  const database = await openTemporary(addressIn(folder));
  const bytes = new TextEncoder().encode(WORKED_EXAMPLE);
  const run = { id: newId(), candidate: database.candidate, seed: 1, now: 1, live: newLiveRun(FACTOR), predicts: false };
  await createRunStore(database).begin({ hash: hashOf(bytes), id: 'checkout', bytes }, run);
  await database.close();
  return run.id;
}

/** Reads until so much has come, or to the end. */
async function read(reader: ReadableStreamDefaultReader<Uint8Array>, until: RegExp | null): Promise<string> {
  const texts = new TextDecoder();
  let text = '';
  while (!until?.test(text)) {
    const { done, value } = await reader.read();
    if (done) break;
    text += texts.decode(value, { stream: true });
  }
  return text;
}

const minuteOf = (page: string) => /(\d+) min since the start/.exec(textOf(page))?.[1] ?? '0';

describe('A live run on a server that goes away', () => {
  it('has its stream ended when the server is told to stop, which does not wait for it', async () => {
    const folder = temporaryFolder();
    const id = await begin(folder);
    const server = await serve(built.bare, { DATA_DIR: folder, DATABASE_URL: addressIn(folder).url });
    const reader = (await fetch(`${server.url}/runs/${id}/live?at=0.0`)).body?.getReader();
    if (!reader) throw new Error('no stream');
    expect(await read(reader, /event: passed/)).toContain('event: passed');
    server.process.kill('SIGTERM');
    await read(reader, null);
    expect(await ended(server.process)).toEqual({ code: 0, signal: null });
  });

  it('keeps every minute that was shown when the server is killed, and is paused when it is back', async () => {
    const folder = temporaryFolder();
    const id = await begin(folder);
    const first = await serve(built.bare, { DATA_DIR: folder, DATABASE_URL: addressIn(folder).url });
    const reader = (await fetch(`${first.url}/runs/${id}/live?at=0.0`)).body?.getReader();
    if (!reader) throw new Error('no stream');
    const told = await read(reader, /id: 0\.\d+\n[\s\S]*id: 0\.\d+\n/);
    const shown = Number(
      told
        .match(/id: 0\.(\d+)/g)
        ?.at(-1)
        ?.slice('id: 0.'.length),
    );
    first.process.kill('SIGKILL');
    await ended(first.process);
    const again = await serve(built.bare, { DATA_DIR: join(folder, 'other'), DATABASE_URL: addressIn(folder).url });
    const minute = Number(minuteOf(await (await fetch(`${again.url}/runs/${id}`)).text()));
    expect(minute).toBeGreaterThanOrEqual(shown);
    const back = (await fetch(`${again.url}/runs/${id}/live?at=0.${shown}`)).body?.getReader();
    if (!back) throw new Error('no stream');
    expect(await read(back, /event: moved\nid: .*\n/)).toContain('.paused');
    expect(Number(minuteOf(await (await fetch(`${again.url}/runs/${id}`)).text()))).toBe(minute);
  });
});
