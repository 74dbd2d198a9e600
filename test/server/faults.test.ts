/** What is said of a fault, on the page, in the answer and in the log. */
import { describe, expect, it } from 'vitest';
import { newId } from '../../server/db/ids.ts';
import { createLog } from '../../server/log.ts';
import { type Sheet, sheetIn } from './answers/desk.ts';
import { act, beginSitting } from './interviews/sat.ts';
import { begin, get, offersOn, post, startTestApp, type TestApp, textOf, turnOn } from './visitor.ts';

type Line = { readonly level: number; readonly request: string; readonly msg: string; readonly err?: { readonly code?: string } };

const SECRET = 'zanzibar';

async function logged() {
  const lines: string[] = [];
  const log = createLog('info', { writableLength: 0, write: (line) => lines.push(line) });
  const running = await startTestApp({ log });
  const faults = () => lines.map((line) => JSON.parse(line) as Line).filter(({ level }) => level >= 50);
  return { running, lines, faults };
}

/** The next write is refused, as on a disk that was mounted to be read alone. */
const refuseWrites = ({ database }: TestApp) => database.writer.alone(['pragma query_only = on']);

type Attempt = { readonly path: string; readonly fields: Record<string, string>; readonly status?: number };

const ATTEMPTS: Readonly<Record<string, (running: TestApp) => Promise<Attempt>>> = {
  'the beginning of a run': async () => ({ path: '/runs', fields: { scenario: 'checkout' } }),
  'a decision': async (running) => {
    const path = await begin(running);
    const page = await (await get(running, path)).text();
    return { path: `${path}/decisions`, fields: { turn: String(turnOn(page)), choice: offersOn(page)[0]?.token ?? '' } };
  },
  notes: async (running) => ({ path: `${await begin(running)}/notes`, fields: { notes: SECRET, based: '0' } }),
  'a draft': async (running) => {
    const { id, fields } = await sheet(running);
    return { path: `/answers/${id}/draft`, fields: { ...fields, 'part-action': SECRET, by: 'hand' } };
  },
  'a rating': async (running) => {
    const { id, fields } = await sheet(running);
    return { path: `/answers/${id}/ratings`, fields: { ...fields, 'part-action': SECRET, level: '2' } };
  },
  'a story': async () => ({ path: '/stories', fields: { id: newId(), title: SECRET, action: SECRET } }),
  'a pasted text': async () => ({ path: '/stories/proposals', fields: { pasted: `Led the move of ${SECRET}. ${SECRET} ran again.` } }),
  'an interview': async () => ({ path: '/interviews', fields: { alone: 'question/led-incident', id: newId() } }),
  'an item of an interview': async (running) => {
    const id = await beginSitting(running, [{ kind: 'question' }], {}, Date.now());
    await act(running, id, 1, { do: 'open' });
    return { path: `/interviews/${id}/items/1/work`, fields: { do: 'save', revision: '1', 'part-action': SECRET } };
  },
  'an evening’s note': async (running) => {
    await post(running, '/settings', { interviewOn: '2099-12-04' });
    return { path: '/interviews/evening', fields: { well: SECRET, begin: SECRET } };
  },
  settings: async () => ({ path: '/settings', fields: { minutesADay: '35' } }),
};

async function sheet(running: TestApp): Promise<Sheet> {
  return sheetIn(await (await get(running, '/questions/led-incident')).text());
}

describe('a write that the disk refuses', () => {
  it.each(Object.entries(ATTEMPTS))(
    'is one line at error, under the number of the answer, without a word of it: %s',
    async (_, attempt) => {
      const { running, lines, faults } = await logged();
      const { path, fields } = await attempt(running);
      lines.length = 0;
      await refuseWrites(running);
      const response = await post(running, path, fields);
      const request = response.headers.get('x-request-id');
      expect([response.status, faults()]).toEqual([
        503,
        [expect.objectContaining({ request, err: expect.objectContaining({ code: 'SQLITE_READONLY' }) })],
      ]);
      expect(lines.join('')).not.toContain(SECRET);
    },
  );

  it('gives its number to whoever wants to find the line', async () => {
    const { running } = await logged();
    await refuseWrites(running);
    const response = await post(running, '/runs', { scenario: 'checkout' });
    expect(textOf(await response.text())).toContain(`written to the log, as request ${response.headers.get('x-request-id')}.`);
  });
});

describe('a fault of ours', () => {
  it.each([
    ['a search', 'drop table question_words', (running: TestApp) => get(running, `/questions?q=${SECRET}`)],
    ['a form', 'drop table stories', (running: TestApp) => post(running, '/stories', { id: newId(), title: SECRET, action: SECRET })],
  ])('is one line at error that holds no text, and the page names it: %s', async (_, breaks, ask) => {
    const { running, lines, faults } = await logged();
    await running.database.writer.alone(['pragma foreign_keys = off', breaks]);
    const response = await ask(running);
    const request = response.headers.get('x-request-id');
    expect([response.status, faults()]).toEqual([500, [expect.objectContaining({ request })]]);
    expect(textOf(await response.text())).toContain(`written to the log, as request ${request}.`);
    expect(lines.join('')).not.toContain(SECRET);
  });
});

describe('every answer', () => {
  it('has a number of its own, and its line in the log has the same', async () => {
    const { running, lines } = await logged();
    const asked = ['/', '/nowhere', '/assets/none.css', '/livez', '/questions?q=zanzibar'];
    const numbers = [];
    for (const path of asked) numbers.push((await get(running, path)).headers.get('x-request-id'));
    expect(new Set(numbers).size).toBe(asked.length);
    expect(lines.map((line) => (JSON.parse(line) as Line).request)).toEqual(numbers);
    expect(lines.join('')).not.toContain(SECRET);
  });

  it('takes no number from outside', async () => {
    const { running } = await logged();
    expect((await get(running, '/', { 'X-Request-Id': 'evil' })).headers.get('x-request-id')).not.toBe('evil');
  });
});
