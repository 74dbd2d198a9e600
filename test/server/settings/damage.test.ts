import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../../server/domain/export/lists.ts';
import { tries } from '../../effort.ts';
import { startTestApp, textOf } from '../visitor.ts';
import { enrich, everything, exported, importFile } from './rich.ts';

// biome-ignore lint/suspicious/noExplicitAny: a file that is damaged on purpose has no shape.
type Json = Record<string, any>;

async function houses() {
  file ||= await anExport();
  const to = await startTestApp();
  return { to, before: await everything(to), file };
}

let file = '';
async function anExport(): Promise<string> {
  const from = await startTestApp();
  await enrich(from);
  return exported(from);
}

async function refusalOf(to: Awaited<ReturnType<typeof startTestApp>>, file: string | Uint8Array<ArrayBuffer> | null): Promise<string> {
  const response = await importFile(to, file);
  expect(response.status).toBe(422);
  return /id="file-wrong"[^>]*>(.*?)<\/p>/s.exec(await response.text())?.[1] ?? '';
}

function without(file: string, change: (json: Json) => void): string {
  const json = JSON.parse(file) as Json;
  change(json);
  return JSON.stringify(json, null, 1);
}

/** The run that is over. */
function played(json: Json): Json {
  return json.runs.find(({ state }: Json) => state === 'over');
}

describe('a damaged export', () => {
  it('is refused wherever it was cut off, and nothing of it is stored', async () => {
    const { to, before, file } = await houses();
    const end = file.trimEnd().length;
    const cuts = tries(25, 100);
    for (let n = 0; n < cuts; n++) await refusalOf(to, file.slice(0, Math.floor((n * end) / cuts)));
    expect(await everything(to)).toEqual(before);
  });

  it('is refused or whole wherever a byte was flipped', async () => {
    const { file } = await houses();
    const bytes = new TextEncoder().encode(file);
    let seed = 7;
    let running = await startTestApp();
    for (let n = 0; n < tries(80, 200); n++) {
      seed = (seed * 48_271) % 2_147_483_647;
      const damaged = bytes.slice();
      damaged[seed % bytes.length] = (damaged[seed % bytes.length] ?? 0) ^ (1 << (n % 8));
      if (n % 40 === 0) running = await startTestApp();
      const response = await importFile(running, damaged);
      expect([303, 422]).toContain(response.status);
      // What was taken in can be taken out and in again.
      if (response.status === 303) expect((await importFile(running, await exported(running))).status).toBe(303);
    }
  });
});

describe('a file that is no export', () => {
  it.each([
    ['nothing at all', null, 'There was no file'],
    ['an empty file', '', 'There was no file'],
    ['prose', 'Dear all', 'line 1: expected JSON, saw &quot;D&quot;'],
    ['a list', '[]', 'expected JSON'],
    ['an empty object', '{}', 'its format is not “dry-run”'],
    ['another program’s JSON', '{"format":"other","version":1}', 'its format is not “dry-run”'],
    ['a newer one', `{"format":"dry-run","version":${VERSION + 1},"loops":[{"x":1}]}`, `newer Dry Run: its version is ${VERSION + 1}`],
    ['a version as text', '{"format":"dry-run","version":"1"}', 'saw &quot;1&quot;'],
    ['a list of another name', '{"format":"dry-run","version":1,"loops":[]}', 'loops: expected only'],
    ['a name twice', '{"format":"dry-run","format":"dry-run"}', 'expected each name once'],
    ['more after its end', '{"format":"dry-run","version":1}{}', 'more after its end'],
    ['numbers in a list', '{"runs":[1,2]}', 'runs[0]: expected an object'],
    ['NaN', '{"runs":[{"score":NaN}]}', 'runs[0]: expected JSON'],
    ['a comma too many', '{"runs":[{},]}', 'expected JSON'],
    ['depth', `{"runs":[${'{"a":['.repeat(5000)}`, 'at most 16 objects or lists in one another'],
    ['a name twice in a row', '{"runs":[{"id":"a","id":"b"}]}', 'runs[0]: expected each name once'],
    ['__proto__', '{"format":"dry-run","version":1,"__proto__":{"x":1}}', '__proto__: expected only'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]), 'not text in UTF-8'],
    ['Latin-1', new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]), 'not text in UTF-8'],
    ['half a gzip', new Uint8Array(gzipSync('{"format":"dry-run"}').subarray(0, 15)), 'packed and damaged'],
  ] as const)('is refused: %s', async (_, file, words) => {
    const to = await startTestApp();
    expect(await refusalOf(to, file as string)).toContain(words);
  });

  it('is refused where no file is sent but text, and what is no form', async () => {
    const to = await startTestApp();
    const body = new FormData();
    body.set('file', '{}');
    const headers = { Origin: 'http://localhost' };
    expect((await to.app.request('/settings/import', { method: 'POST', body, headers })).status).toBe(422);
    expect((await to.app.request('/settings/import', { method: 'POST', body: '{}', headers })).status).toBe(415);
  });
});

describe('an export that was changed by hand', () => {
  it.each<[string, (json: Json) => void, string]>([
    ['a row of another shape', (json) => (json.answers[1].parts = 'text'), 'answers[1].parts: expected an object of texts'],
    ['a number as text', (json) => (json.answers[0].words = '12'), 'answers[0].words: expected a whole number'],
    ['a field too many', (json) => (json.runs[0].admin = true), 'runs[0]: expected only'],
    ['a field too few', (json) => delete json.stories[0].title, 'stories[0].title: expected text'],
    ['no list of cards', (json) => delete json.cards, 'cards: expected a list, saw nothing'],
    ['an id that is none', (json) => (json.runs[0].id = '../../etc/passwd'), 'runs[0].id: expected an id'],
    ['the same id twice', (json) => (json.answers[1].id = json.answers[0].id), 'answers[1].id: expected what no other row has'],
    ['a run of no text', (json) => (json.scenarioVersions = []), 'hash: expected a text in scenarioVersions'],
    [
      'a text that was edited',
      (json) => (json.scenarioVersions[0].bytes = 'AAAA'),
      'scenarioVersions[0].bytes: expected the text whose sha-256',
    ],
    [
      'a story of no run',
      (json) => (json.stories.find((one: Json) => one.runId).runId = 'AAAAAAAAAAAAAAAA'),
      'runId: expected a run of this file',
    ],
    ['an answer of no story', (json) => (json.answers[0].storyId = 'AAAAAAAAAAAAAAAA'), 'answers[0].storyId: expected a story'],
    [
      'a rating of five',
      (json) => (json.cards.find((one: Json) => one.reviews[0]).reviews[0].rating = 5),
      'reviews[0].rating: expected a whole number from 1 to 4',
    ],
    [
      'a card about nothing',
      (json) => (json.cards.find((one: Json) => one.kind === 'decision').subject = 'x'),
      'subject: expected a decision',
    ],
    [
      'a run that ended without an end',
      (json) => Object.assign(json.runs[0], { state: 'over', outcome: null }),
      'runs[0].outcome: expected how it ended',
    ],
    [
      'versions out of order',
      (json) => json.answers.find((one: Json) => one.versions[1]).versions.reverse(),
      'versions[1].number: expected more',
    ],
    [
      'words a minute out of range',
      (json) => (json.preferences.wordsAMinute = 1e9),
      'preferences.wordsAMinute: expected a whole number from 80 to 240',
    ],
    ['no day of the calendar', (json) => (json.preferences.interviewOn = '2026-13-01'), 'preferences.interviewOn: expected a date'],
    ['a part of a hostile name', (json) => (json.answers[0].parts = JSON.parse('{"__proto__":"x"}')), 'answers[0].parts'],
    [
      'an item of no answer',
      (json) => (json.interviews[0].items[0].answerId = 'AAAAAAAAAAAAAAAA'),
      'interviews[0].items[0].answerId: expected an answer of this file',
    ],
    ['an item of a kind that is none', (json) => (json.interviews[0].items[0].kind = 'quiz'), 'items[0].kind: expected one of talk'],
    ['an item twice', (json) => (json.interviews[0].items[1].place = 1), 'items[1].place: expected what no other row has'],
    ['a step without a time', (json) => (json.interviews[0].items[0].steps[0].at = 'now'), 'items[0].steps: expected steps'],
    ['work that is too long', (json) => (json.interviews[0].items[0].work = 'x'.repeat(500_001)), 'items[0].work: expected the work'],
    ['an interview that ended without an end', (json) => (json.interviews[0].overAt = null), 'interviews[0].overAt: expected when'],
    ['a level of five', (json) => (json.interviews[0].own.levels.people = 5), 'interviews[0].own: expected levels'],
    [
      'a row of the year 2096',
      (json) => (json.answers[0].updatedAt = 4e12),
      'answers[0].updatedAt: expected a time until the day after tomorrow, saw one in 2096',
    ],
    [
      'a decision of the day after that',
      (json) => (played(json).decisions[1].createdAt = Date.now() + 3 * 86_400_000),
      '.decisions[1].createdAt: expected a time',
    ],
    ['a rating to come', (json) => (json.cards.find((one: Json) => one.reviews[1]).reviews[1].at = 4e12), 'reviews[1].at: expected a time'],
    ['a score of a hundred', (json) => (played(json).score = 99.9), '.score: expected 100.00, as its decisions give, saw 99.9'],
    [
      'a decision of another scenario',
      (json) => (played(json).decisions[1].choice = 'hub/look'),
      '.decisions[1].choice: expected a choice of its scenario, saw &quot;hub/look&quot;',
    ],
    [
      'a decision that was not open',
      (json) => (played(json).decisions[0].choice = 'scaled/go-back-to-the-dashboards'),
      '.decisions[0].choice: expected a choice that was open then',
    ],
    [
      'a decision after the end',
      (json) => played(json).decisions.push(played(json).decisions[0]),
      '.decisions[3].choice: expected no decision after the end',
    ],
    ['another end', (json) => (played(json).outcome = 'failed'), '.outcome: expected resolved, as its decisions give, saw failed'],
    ['an end that has not come', (json) => played(json).decisions.pop(), 'expected'],
    ['markup where a name belongs', (json) => (json.answers[0].questionId = '<script>alert(1)</script>'), '&lt;script&gt;'],
  ])('is refused by the place of it: %s', async (_, change, words) => {
    const { to, before, file } = await houses();
    expect(await refusalOf(to, without(file, change))).toContain(words);
    expect(await everything(to)).toEqual(before);
  });

  it('is taken with its lines in another order and hostile words in its texts', async () => {
    const { to, file } = await houses();
    const hostile = "</script><img src=x onerror=alert(1)>\u0000\ud800 %s {{x}} ' or 1=1 --";
    const json = JSON.parse(without(file, (one) => (one.stories[0].title = hostile))) as Json;
    const sorted = Object.fromEntries(Object.entries(json).toSorted());
    const again = JSON.stringify(sorted);
    expect((await importFile(to, again)).status).toBe(303);
    expect((await importFile(to, again)).headers.get('location')).toContain('stories=0.0.2.0');
    const page = await (await to.app.request('http://localhost/settings/export.md')).text();
    expect(page).not.toContain('<img');
  });

  it('is taken packed', async () => {
    const { to, file } = await houses();
    expect((await importFile(to, new Uint8Array(gzipSync(file)))).status).toBe(303);
  });

  it('says the refusal on the page of the settings', async () => {
    const to = await startTestApp();
    expect(textOf(await (await importFile(to, '{}')).text())).toContain('Nothing was changed.');
  });
});
