import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../server/db/ids.ts';
import { RECORDING_LIMITS } from '../../../server/domain/answer/recording.ts';
import { get, ORIGIN, post, textOf } from '../visitor.ts';
import {
  autosave,
  type Desk,
  JSON_ASKED,
  openDesk,
  partsAsFields,
  rows,
  type Sheet,
  save,
  sheetOf,
  stored,
  strangersAnswer,
} from './desk.ts';

const EBML = [0x1a, 0x45, 0xdf, 0xa3];
const KIND = { webm: EBML, ogg: letters('OggS'), mp4: [0, 0, 0, 24, ...letters('ftypM4A ')], mpeg: letters('ID3') };

const KEPT_AT = /^\/answers\/[\w-]{16}\/recordings\/([\w-]{16})$/;

describe('a recording', () => {
  it('is kept with its answer: a file of its own, a row, a line on the page', async () => {
    const desk = await openDesk();
    const sheet = await answered(desk);
    const sound = soundOf(KIND.webm, 5_000);
    const response = await record(desk, sheet, sound, { type: 'audio/webm;codecs=opus', milliseconds: 130_400 });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ line: 'Kept with this answer, 2:10.' });
    const [row] = await rows(desk, 'recordings');
    expect(row).toMatchObject({ answer_id: sheet.id, type: 'audio/webm', bytes: 5_000, milliseconds: 130_400 });
    expect(files(desk)).toEqual([row?.id]);
    expect(readFileSync(join(folderOf(desk), String(row?.id)))).toEqual(Buffer.from(sound));
    const page = await (await get(desk, '/questions/outage')).text();
    expect(addresses(page)).toEqual([`/answers/${sheet.id}/recordings/${row?.id}`]);
    expect(textOf(page)).toContain('14:02, 2:10');
  });

  it('is read by nobody else on the machine', async () => {
    const desk = await openDesk();
    await record(desk, await answered(desk), soundOf(KIND.webm));
    expect(statSync(folderOf(desk)).mode & 0o777).toBe(0o700);
    expect(statSync(join(folderOf(desk), files(desk)[0] ?? '')).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['audio/webm', KIND.webm],
    ['audio/ogg; codecs=opus', KIND.ogg],
    ['audio/mp4', KIND.mp4],
    ['AUDIO/MPEG', KIND.mpeg],
    ['audio/mpeg', [0xff, 0xfb, 0x90, 0x00]],
  ])('may be %s', async (type, beginning) => {
    const desk = await openDesk();
    expect((await record(desk, await answered(desk), soundOf(beginning), { type })).status).toBe(201);
  });

  it.each([
    ['no sound by its type', 'text/html', KIND.webm, 415],
    ['a film by its type', 'video/webm', KIND.webm, 415],
    ['of no type', '', KIND.webm, 415],
    ['a page that calls itself sound', 'audio/webm', letters('<!doctype html><script>alert(1)</script>'), 415],
    ['a page that begins like MPEG', 'audio/mpeg', [0xff, 0xfe, ...letters('<script>')], 415],
    ['another kind than it says', 'audio/ogg', KIND.webm, 415],
    ['empty', 'audio/webm', [], 415],
  ])('is refused where it is %s', async (_, type, beginning, status) => {
    const desk = await openDesk();
    const response = await record(desk, await answered(desk), beginning.length === 0 ? new Uint8Array() : soundOf(beginning), { type });
    expect(response.status).toBe(status);
    expect((await response.json()) as { line: string }).toMatchObject({ line: expect.stringMatching(/^Not kept: /) });
    expect(await rows(desk, 'recordings')).toEqual([]);
    expect(files(desk)).toEqual([]);
  });

  it.each([
    [RECORDING_LIMITS.milliseconds, 201],
    [RECORDING_LIMITS.milliseconds + 60_000, 422],
    [0, 422],
    [-1, 422],
    ['', 422],
    ['1e3', 422],
  ])('of %s milliseconds is answered with %i', async (milliseconds, status) => {
    const desk = await openDesk();
    const response = await record(desk, await answered(desk), soundOf(KIND.webm), { milliseconds });
    expect(response.status).toBe(status);
    expect(await rows(desk, 'recordings')).toHaveLength(status === 201 ? 1 : 0);
  });

  it('of 20 MiB is kept, and not a byte more', async () => {
    const desk = await openDesk();
    const sheet = await answered(desk);
    const most = soundOf(KIND.webm, RECORDING_LIMITS.bytes);
    expect((await record(desk, sheet, most)).status).toBe(201);
    const more = await record(desk, sheet, soundOf(KIND.webm, RECORDING_LIMITS.bytes + 1));
    expect(more.status).toBe(413);
    expect(await more.json()).toEqual({ line: 'Not kept: it is over 20 MiB.' });
    expect((await record(desk, sheet, soundOf(KIND.webm, 25 * 1024 * 1024))).status).toBe(413);
    expect(files(desk)).toHaveLength(1);
  });

  it('that comes twice is kept once, one after the other or at the same moment', async () => {
    const desk = await openDesk();
    const sheet = await answered(desk);
    const sound = soundOf(KIND.webm);
    const three = [await record(desk, sheet, sound), ...(await Promise.all([record(desk, sheet, sound), record(desk, sheet, sound)]))];
    expect(three.map(({ status }) => status)).toEqual([201, 201, 201]);
    const other = soundOf(KIND.webm, 300);
    await Promise.all([record(desk, sheet, other), record(desk, sheet, other)]);
    expect(await rows(desk, 'recordings')).toHaveLength(2);
    expect(files(desk)).toHaveLength(2);
  });

  it('is the twentieth of an answer at most, however many arrive at once', async () => {
    const desk = await openDesk();
    const sheet = await answered(desk);
    const all = await Promise.all(Array.from({ length: 25 }, (_, index) => record(desk, sheet, soundOf(KIND.webm, 100 + index))));
    const refused = all.filter(({ status }) => status !== 201);
    expect(refused.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422]);
    expect(await refused[0]?.json()).toEqual({ line: 'Not kept: this answer has 20 recordings already. Delete one of them first.' });
    expect(await rows(desk, 'recordings')).toHaveLength(20);
    expect(files(desk)).toHaveLength(20);
  });

  it('is refused where all of them would be over 500 MiB', async () => {
    const desk = await openDesk();
    const sheet = await answered(desk);
    const inAll = RECORDING_LIMITS.inAll;
    const args = [newId(), sheet.id, desk.database.candidate, inAll - 1_000];
    await desk.database.writer.write([{ sql: `insert into recordings values (?, ?, ?, 'audio/webm', ?, 1, 1)`, args }]);
    const response = await record(desk, sheet, soundOf(KIND.webm, 1_001));
    expect(response.status).toBe(507);
    expect(await response.json()).toEqual({ line: 'Not kept: your recordings fill the 500 MiB there are for them. Delete some first.' });
    expect(files(desk)).toEqual([]);
    expect((await record(desk, sheet, soundOf(KIND.webm, 1_000))).status).toBe(201);
  });

  it('begins an answer that was never saved, whose page goes on to save its draft', async () => {
    const desk = await openDesk();
    const sheet = await sheetOf(desk);
    expect((await record(desk, sheet, soundOf(KIND.webm))).status).toBe(201);
    expect(await stored(desk)).toMatchObject([{ id: sheet.id, parts: {}, version: 0 }]);
    const saved = await autosave(desk, sheet, 1, { action: 'I wrote it down afterwards.' });
    expect(saved.status).toBe(200);
    expect(await stored(desk)).toMatchObject([{ id: sheet.id, parts: { action: 'I wrote it down afterwards.' } }]);
  });

  it('made in a tab that was never saved goes to the answer that another tab began', async () => {
    const desk = await openDesk();
    const late = await sheetOf(desk);
    const first = await answered(desk);
    expect((await record(desk, late, soundOf(KIND.webm))).status).toBe(201);
    expect(await rows(desk, 'recordings')).toMatchObject([{ answer_id: first.id }]);
  });

  it('of an unknown question, or with an answer that is not the candidate’s, is refused and leaves nothing', async () => {
    const desk = await openDesk();
    const { fields, id } = await sheetOf(desk);
    const none = await record(desk, { id, fields: { ...fields, question: 'no-such' } }, soundOf(KIND.webm));
    const strange = await record(desk, { id: await strangersAnswer(desk), fields }, soundOf(KIND.webm));
    const odd = await record(desk, { id: '..%2f..%2fetc', fields }, soundOf(KIND.webm));
    expect([none.status, strange.status, odd.status]).toEqual([404, 404, 404]);
    expect(await rows(desk, 'recordings')).toEqual([]);
    expect(files(desk)).toEqual([]);
  });

  it('from another site is refused', async () => {
    const desk = await openDesk();
    const sheet = await answered(desk);
    const headers = { Origin: 'https://elsewhere.example', 'Content-Type': 'text/plain' };
    const response = await desk.app.request(address(sheet), { method: 'POST', body: soundOf(KIND.webm), headers });
    expect(response.status).toBe(403);
  });

  it('without a script comes back to the question', async () => {
    const desk = await openDesk();
    const sheet = await answered(desk);
    const send = (type: string) =>
      desk.app.request(address(sheet), { method: 'POST', body: soundOf(KIND.webm), headers: { Origin: ORIGIN, 'Content-Type': type } });
    const kept = await send('audio/webm');
    const refused = await send('image/png');
    expect([kept.status, kept.headers.get('location')]).toEqual([303, '/questions/outage#recordings']);
    expect(refused.status).toBe(415);
    expect(textOf(await refused.text())).toContain('it is no kind of sound that Dry Run keeps');
  });

  it('is not kept where its folder cannot be written, and the page is told', async () => {
    const desk = await openDesk();
    const sheet = await answered(desk);
    const folder = folderOf(desk);
    mkdirSync(join(folder, '..'), { recursive: true });
    // A file where the folder should be: refused to root, too.
    writeFileSync(folder, '');
    const response = await record(desk, sheet, soundOf(KIND.webm));
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ line: expect.stringContaining('the folder of the recordings cannot be written') });
    expect(await rows(desk, 'recordings')).toEqual([]);
    rmSync(folder);
    expect((await record(desk, sheet, soundOf(KIND.webm))).status).toBe(201);
  });

  it('leaves no file where its row is refused', async () => {
    const desk = await openDesk();
    const sheet = await answered(desk);
    await desk.database.writer.write([`create trigger broken before insert on recordings begin select raise(abort, 'no'); end`]);
    expect((await record(desk, sheet, soundOf(KIND.webm))).status).toBe(500);
    expect(files(desk)).toEqual([]);
  });
});

describe('the sound of a recording', () => {
  it('is sent whole, under its type, to be played or saved and never shown as a page', async () => {
    const { desk, path, sound } = await kept(1_000);
    const response = await get(desk, path);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(sound));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'audio/webm',
      'content-length': '1000',
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(/^attachment; filename="recording-[\w-]{16}\.webm"$/),
    });
  });

  it.each([
    ['bytes=0-99', 0, 99],
    ['bytes=900-', 900, 999],
    ['bytes=-100', 900, 999],
    ['bytes=-5000', 0, 999],
    ['bytes=990-5000', 990, 999],
    ['bytes=999-999', 999, 999],
  ])('is sent in part for %s', async (range, from, to) => {
    const { desk, path, sound } = await kept(1_000);
    const response = await get(desk, path, { Range: range });
    expect([response.status, response.headers.get('content-range')]).toEqual([206, `bytes ${from}-${to}/1000`]);
    expect(response.headers.get('content-length')).toBe(String(to - from + 1));
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(sound.slice(from, to + 1)));
  });

  it.each(['bytes=1000-', 'bytes=5000-6000', 'bytes=-0'])('has nothing at %s', async (range) => {
    const { desk, path } = await kept(1_000);
    const response = await get(desk, path, { Range: range });
    expect([response.status, response.headers.get('content-range'), await response.text()]).toEqual([416, 'bytes */1000', '']);
  });

  it.each(['bytes=9-1', 'bytes=-', 'bytes=a-b', 'lines=1-2', 'bytes=0-1,5-6'])('is sent whole where %s asks for no part', async (range) => {
    const { desk, path } = await kept(1_000);
    const response = await get(desk, path, { Range: range });
    expect([response.status, (await response.arrayBuffer()).byteLength]).toEqual([200, 1_000]);
  });

  it('is sent in part only to whom has the same', async () => {
    const { desk, path } = await kept(1_000);
    const tag = (await get(desk, path)).headers.get('etag') ?? '';
    const same = await get(desk, path, { Range: 'bytes=0-9', 'If-Range': tag });
    const other = await get(desk, path, { Range: 'bytes=0-9', 'If-Range': '"another"' });
    expect([same.status, other.status]).toEqual([206, 200]);
  });

  it('is only described to a HEAD', async () => {
    const { desk, path } = await kept(1_000);
    const response = await desk.app.request(ORIGIN + path, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '1000', '']);
  });

  it('whose file is gone is a sentence, and can still be deleted', async () => {
    const { desk, path } = await kept();
    rmSync(join(folderOf(desk), files(desk)[0] ?? ''));
    const response = await get(desk, path);
    expect(response.status).toBe(404);
    expect(textOf(await response.text())).toContain('its file is no longer in the folder of the recordings');
    expect((await remove(desk, path)).status).toBe(303);
    expect(await rows(desk, 'recordings')).toEqual([]);
  });

  it('is not sent to another candidate, by another answer’s address, or for what is no id', async () => {
    const { desk, path } = await kept();
    const [, , id = '', , recording = ''] = path.split('/');
    const other = await strangersAnswer(desk);
    const hidden = newId();
    const args = [hidden, other];
    await desk.database.writer.write([
      { sql: `insert into recordings select ?, id, candidate_id, 'audio/webm', 1, 1, 1 from answers where id = ?`, args },
    ]);
    const paths = [
      `/answers/${other}/recordings/${hidden}`,
      `/answers/${other}/recordings/${recording}`,
      `/answers/${id}/recordings/..%2f..%2fdry-run.db`,
      `/answers/${id}/recordings/${recording}.part`,
      `/answers/${id}/recordings/${newId()}`,
    ];
    for (const one of paths) expect((await get(desk, one)).status, one).toBe(404);
    for (const one of paths.slice(0, 2)) expect((await remove(desk, one)).status, one).toBe(404);
    expect(await rows(desk, 'recordings')).toHaveLength(2);
  });
});

describe('a recording that is deleted', () => {
  it('is gone from the page and the database', async () => {
    const { desk, path } = await kept();
    const response = await remove(desk, path, { back: 'versions' });
    expect([response.status, response.headers.get('location')]).toEqual([303, expect.stringMatching(/^\/removed\//)]);
    expect(await rows(desk, 'recordings')).toEqual([]);
    expect((await get(desk, path)).status).toBe(404);
    expect(addresses(await (await get(desk, '/questions/outage')).text())).toEqual([]);
  });

  it('twice is deleted once', async () => {
    const { desk, path } = await kept();
    const both = await Promise.all([remove(desk, path, { back: 'versions' }), remove(desk, path, { back: 'versions' })]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect((await remove(desk, path, { back: 'versions' })).status).toBe(303);
  });

  it('from the page of the question takes nothing with it that was typed', async () => {
    const { desk, path } = await kept();
    const { fields } = await sheetOf(desk);
    const response = await remove(desk, path, { ...fields, ...partsAsFields({ action: 'Typed since.' }) });
    expect([response.status, response.headers.get('location')]).toEqual([303, expect.stringMatching(/^\/removed\//)]);
    expect(await stored(desk)).toMatchObject([{ parts: { action: 'Typed since.' } }]);
  });

  it('from a page whose answer is gone gives back what was typed', async () => {
    const { desk, path } = await kept();
    const { fields } = await sheetOf(desk);
    await desk.database.writer.write(['delete from recordings', 'delete from answers']);
    const response = await remove(desk, path, { ...fields, question: 'gone', ...partsAsFields({ action: 'Typed since.' }) });
    expect([response.status, (await response.text()).includes('Typed since.')]).toEqual([404, true]);
  });

  it('can be made again', async () => {
    const { desk, path, sound, sheet } = await kept();
    await remove(desk, path, { back: 'versions' });
    expect((await record(desk, sheet, sound)).status).toBe(201);
    expect((await get(desk, path)).status).toBe(200);
  });
});

describe('recordings', () => {
  it('stand in the history of their answer, newest first, also once it is closed', async () => {
    const { desk, path, sheet } = await kept();
    desk.later(60_000);
    await record(desk, sheet, soundOf(KIND.ogg, 200), { type: 'audio/ogg', milliseconds: 61_000 });
    const { fields } = await sheetOf(desk);
    await post(desk, `/answers/${sheet.id}/closure`, { ...fields, ...partsAsFields({ action: 'I rolled it back.' }) });
    const page = await (await get(desk, `/answers/${sheet.id}/versions`)).text();
    expect(addresses(page)).toHaveLength(2);
    expect(addresses(page)[1]).toBe(path);
    expect(textOf(page)).toContain('14:03, 1:01');
    expect(addresses(await (await get(desk, '/questions/outage')).text())).toEqual([]);
  });

  it('are left alone at a start, and what a crash left behind is swept', async () => {
    const { desk, path } = await kept();
    const folder = folderOf(desk);
    const old = new Date(Date.now() - 3 * 60 * 60 * 1000);
    const leave = (name: string, time: Date) => {
      writeFileSync(join(folder, name), 'x');
      utimesSync(join(folder, name), time, time);
      return name;
    };
    const orphan = leave(newId(), old);
    const part = leave(`${newId()}.part`, old);
    const young = leave(newId(), new Date());
    const notes = leave('notes.txt', old);
    utimesSync(join(folder, path.split('/')[4] ?? ''), old, old);
    await desk.close();
    const again = await openDesk({ folder: desk.folder, questions: desk.questions, now: Date.now });
    expect(files(again)).not.toContain(orphan);
    expect(files(again)).not.toContain(part);
    expect(files(again)).toEqual(expect.arrayContaining([young, notes]));
    expect((await get(again, path)).status).toBe(200);
  });

  it('lead back to the history where the address of a form is opened', async () => {
    const { desk, path, sheet } = await kept();
    for (const one of [`/answers/${sheet.id}/recordings`, `${path}/removal`])
      expect((await get(desk, one)).headers.get('location')).toBe(`/answers/${sheet.id}/versions#recordings`);
  });
});

async function answered(desk: Desk): Promise<Sheet> {
  const sheet = await sheetOf(desk);
  await save(desk, sheet, { action: 'I rolled it back.' });
  return sheet;
}

type Told = { readonly type?: string; readonly milliseconds?: number | string };

function record({ app }: Desk, sheet: Sheet, sound: Uint8Array<ArrayBuffer>, { type = 'audio/webm', milliseconds = 2_000 }: Told = {}) {
  const headers = { Origin: ORIGIN, ...JSON_ASKED, ...(type === '' ? {} : { 'Content-Type': type }) };
  return Promise.resolve(app.request(address(sheet, milliseconds), { method: 'POST', body: sound, headers }));
}

function address({ id, fields: { question = '', tab = '' } }: Sheet, milliseconds: number | string = 2_000): string {
  const asked = new URLSearchParams({ question, tab, milliseconds: String(milliseconds) });
  return `${ORIGIN}/answers/${id}/recordings?${asked}`;
}

async function kept(size = 100) {
  const desk = await openDesk();
  const sheet = await answered(desk);
  const sound = soundOf(KIND.webm, size);
  const { recordings } = (await (await record(desk, sheet, sound)).json()) as { recordings: string };
  const [path = ''] = addresses(recordings);
  expect(path).toMatch(KEPT_AT);
  return { desk, sheet, sound, path };
}

function remove(desk: Desk, path: string, form: Record<string, string> = {}): Promise<Response> {
  return post(desk, `${path}/removal`, form);
}

function addresses(page: string): string[] {
  return Array.from(page.matchAll(/<audio[^>]* src="([^"]+)"/g), ([, src = '']) => src);
}

/** By DESIGN: beside the database, one folder a candidate. */
function folderOf({ folder, database }: Desk): string {
  return join(folder, 'data', 'recordings', database.candidate);
}

function files(desk: Desk): string[] {
  return existsSync(folderOf(desk)) && statSync(folderOf(desk)).isDirectory() ? readdirSync(folderOf(desk)) : [];
}

/** Begins so; of another length, it goes on differently. */
function soundOf(beginning: readonly number[], size = 100): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size).fill(size % 251);
  for (let at = 0; at < size; at += 10) bytes[at] = (at / 10) % 256;
  bytes.set(beginning);
  return bytes;
}

function letters(text: string): number[] {
  return [...Buffer.from(text)];
}
