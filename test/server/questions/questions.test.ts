import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { root } from '../../../server/content/project-root.ts';
import type { RunningApp } from '../../../server/start-app.ts';
import { stretchAtTheDesk } from '../longest-stretch.ts';
import { temporaryFolder } from '../temporary.ts';
import { get, startTestApp, textOf } from '../visitor.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = new Date(2026, 10, 22, 12).getTime();

async function page(running: RunningApp, path: string): Promise<string> {
  const response = await get(running, path);
  expect(response.status).toBe(200);
  return response.text();
}

/** Ids of the questions listed, in order. */
function listed(html: string): string[] {
  return Array.from(html.matchAll(/class="title" href="\/questions\/([\w-]+)"/g), ([, id = '']) => id);
}

type Stored = {
  readonly id: string;
  readonly question: string;
  readonly text: string;
  readonly candidate?: string;
  readonly level?: number;
};

async function answer({ database }: RunningApp, { id, question, text, candidate = database.candidate, level }: Stored): Promise<void> {
  await database.writer.write([
    { sql: 'insert into candidates (id, created_at) values (?, 1) on conflict do nothing', args: [candidate] },
    {
      sql: `insert into answers (id, candidate_id, question_id, parts, words, revision, tab, sent, version, simulated, created_at, updated_at)
        values (?, ?, ?, ?, 5, 1, 't', 1, 1, 0, ?, ?)`,
      args: [
        id,
        candidate,
        question,
        JSON.stringify({ situation: text, task: 'x', action: 'x', result: 'x', reflection: 'x' }),
        NOW - 9 * DAY,
        NOW - 9 * DAY,
      ],
    },
    ...(level === undefined
      ? []
      : [
          {
            sql: `insert into evidence (candidate_id, subject, source, source_id, version, level, self_level, at) values (?, ?, 'answer', ?, 1, ?, 3, ?)`,
            args: [candidate, `question:${question}`, id, level, NOW - 9 * DAY],
          },
        ]),
  ]);
}

async function due({ database }: RunningApp, question: string, at: number): Promise<void> {
  await database.writer.write([
    {
      sql: `insert into cards (id, candidate_id, kind, subject, due, stability, difficulty, scheduled_days, reps, lapses, state, created_at)
        values (?, ?, 'question', ?, ?, 1, 5, 1, 1, 0, 2, 1)`,
      args: [`card-${question}`, database.candidate, question, at],
    },
  ]);
}

describe('the questions', () => {
  it('are all listed, by kind, primary ones before further ones', async () => {
    const running = await startTestApp();
    const html = await page(running, '/questions');
    expect(listed(html).sort()).toEqual(
      running.bank
        .questions()
        .map(({ id }) => id)
        .sort(),
    );
    expect(html.indexOf('/questions/led-incident')).toBeLessThan(html.indexOf('/questions/led-migration'));
    expect(textOf(html)).toContain(`All ${running.bank.questions().length} questions.`);
  });

  it.each([
    ['kind=technical', 'pipeline-design', 'led-incident'],
    ['set=further', 'crashloop', 'led-incident'],
    ['screen=security', 'secrets-management', 'mentored'],
    ['stage=hiring-manager', 'led-incident', null],
    ['kind=technical&set=primary', 'latency-5xx', 'crashloop'],
  ])('are narrowed by %s', async (query, there, gone) => {
    const running = await startTestApp();
    const ids = listed(await page(running, `/questions?${query}`));
    expect(ids).toContain(there);
    expect(ids).not.toContain(gone);
    expect(ids.length).toBeLessThan(running.bank.questions().length);
  });

  it('say that a filter is none, and leave it out', async () => {
    const html = await page(await startTestApp(), '/questions?kind=tecnical&set=primary');
    expect(textOf(html)).toContain('There is no filter “tecnical”');
    expect(listed(html)).toContain('led-incident');
    expect(listed(html)).not.toContain('crashloop');
  });

  it('offer each filter as a link that keeps the others and takes itself away again', async () => {
    const html = await page(await startTestApp(), '/questions?kind=technical&q=deploy');
    expect(html).toContain('href="/questions?kind=technical&amp;set=primary&amp;q=deploy"');
    expect(html).toMatch(/href="\/questions\?q=deploy" aria-current="true">Technical/);
  });

  it('say where one stands with each: never, thin, due, solid', async () => {
    const running = await startTestApp({ now: () => NOW });
    await answer(running, { id: 'A'.repeat(16), question: 'led-incident', text: 'thin one', level: 2 });
    await answer(running, { id: 'B'.repeat(16), question: 'cut-toil', text: 'solid one', level: 3 });
    await answer(running, { id: 'C'.repeat(16), question: 'mentored', text: 'due one', level: 4 });
    await due(running, 'mentored', NOW - DAY);
    await due(running, 'cut-toil', NOW + 3 * DAY);
    expect(listed(await page(running, '/questions?state=thin'))).toEqual(['led-incident']);
    expect(listed(await page(running, '/questions?state=solid'))).toEqual(['cut-toil']);
    expect(listed(await page(running, '/questions?state=due'))).toEqual(['mentored']);
    expect(listed(await page(running, '/questions?state=never'))).not.toContain('mentored');
    expect(textOf(await page(running, '/questions?state=thin'))).toContain('Thin, answered on 13 Nov, level 2');
  });

  it('are found by their words, the question named so first', async () => {
    const running = await startTestApp();
    expect(listed(await page(running, '/questions?q=crashloopbackoff'))[0]).toBe('crashloop');
    expect(listed(await page(running, '/questions?q=terraform%20state'))[0]).toBe('terraform-state');
    expect(listed(await page(running, '/questions?q=kube'))).toContain('pipeline-design');
    expect(listed(await page(running, '/questions?q=k8s%20pipeline'))).toContain('pipeline-design');
    expect(listed(await page(running, '/questions?q=k8s'))).toContain('pipeline-design');
    expect(listed(await page(running, '/questions?q=zzzz'))).toEqual([]);
  });

  it('are found in the index again after the bank changed', async () => {
    const folder = join(temporaryFolder(), 'questions');
    cpSync(join(root, 'questions'), folder, { recursive: true });
    const first = await startTestApp({ questions: folder });
    expect(listed(await page(first, '/questions?q=zeppelin'))).toEqual([]);
    const text = readFileSync(join(folder, 'led-incident.md'), 'utf8');
    writeFileSync(
      join(folder, 'led-incident.md'),
      text.replace('## Why it is asked\n\n', '## Why it is asked\n\nThe zeppelin of questions. '),
    );
    const second = await startTestApp({ folder: first.folder, questions: folder });
    expect(listed(await page(second, '/questions?q=zeppelin'))).toEqual(['led-incident']);
  });

  it('show passages of own answers with what was looked for, and nobody else’s', async () => {
    const running = await startTestApp({ now: () => NOW });
    await answer(running, { id: 'A'.repeat(16), question: 'led-incident', text: 'We drained the <b>zebra</b> pool & told support' });
    await answer(running, { id: 'B'.repeat(16), question: 'led-incident', text: 'a zebra of another', candidate: 'someone-else' });
    const html = await page(running, '/questions?q=zebra');
    expect(html).toContain('We drained the &lt;b&gt;<mark>zebra</mark>&lt;/b&gt; pool &amp; told support');
    expect(html).toContain(`href="/answers/${'A'.repeat(16)}/versions"`);
    expect(html).not.toContain('of another');
  });

  it.each([
    '"',
    '""',
    "'",
    '*',
    'AND',
    'NOT NEAR(',
    '(((',
    'a"b*c^d:e',
    '-',
    '🙂',
    '\u0000',
    'x'.repeat(10_000),
    '%',
    'title:led',
    '‏שלום',
    ' ',
  ])('take any text for a search like any other: case %#', async (text) => {
    const running = await startTestApp();
    await answer(running, { id: 'A'.repeat(16), question: 'led-incident', text: 'anything' });
    await page(running, `/questions?q=${encodeURIComponent(text)}`);
  });

  it.each([
    ['one word', 'a '.repeat(60_000)],
    ['twelve words', 'a b c d e f g h i j k l '.repeat(5_000)],
    ['twenty thousand words', Array.from({ length: 20_000 }, (_, place) => `a${place.toString(36)}`).join(' ')],
  ])('are searched at once, whatever the answers repeat: %s', async (_, text) => {
    const running = await startTestApp();
    for (let n = 0; n < 20; n += 1) {
      await answer(running, { id: `${n}`.padStart(16, 'A'), question: 'led-incident', text });
      await running.database.writer.write(['update answers set closed_at = 1']);
    }
    await page(running, '/questions?q=first');
    /** Once may be the garbage of another test. */
    const twice = async (path: string) =>
      Math.min(await stretchAtTheDesk(() => page(running, path)), await stretchAtTheDesk(() => page(running, path)));
    for (const search of ['a', 'aa', 'a b c d e f g h i j k l', 'a a a a a a a a a a a a a a', 'a zz', 'on call db k8s'])
      expect(await twice(`/questions?q=${encodeURIComponent(search)}`)).toBeLessThan(250);
  });

  it('are listed while the disk is full, and searched with a word on what is not found', async () => {
    const running = await startTestApp();
    Object.assign(running.database.writer, { write: () => Promise.reject(Object.assign(new Error('full'), { code: 'SQLITE_FULL' })) });
    expect(listed(await page(running, '/questions'))).toHaveLength(running.bank.questions().length);
    const searched = textOf(await page(running, '/questions?q=deploy'));
    expect(searched).toContain(
      'The search may not find every question: its index could not be written. The disk with the database is full.',
    );
  });

  it('keep a hostile search as text', async () => {
    const html = await page(await startTestApp(), `/questions?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script&gt;');
  });

  it('say what will be here when there is none, and name files that cannot be read', async () => {
    const folder = join(temporaryFolder(), 'questions');
    mkdirSync(folder);
    const empty = await startTestApp({ questions: folder });
    expect(textOf(await page(empty, '/questions'))).toContain('There is none yet.');
    expect(textOf(await page(empty, '/loop'))).toContain('none can be read now');
    writeFileSync(join(folder, 'broken.md'), 'nothing');
    const broken = await startTestApp({ questions: folder });
    expect(textOf(await page(broken, '/questions'))).toMatch(/questions\/broken\.md has \d+ errors?/);
  });

  it('read as many rows with thousands of answers as with one', async () => {
    const { database } = await startTestApp();
    const plan = await database.reader.all<{ detail: string }>(
      sql`explain query plan select words from answers where candidate_id = 'x' and question_id = 'y' and words > 0 order by created_at desc limit 1`,
    );
    expect(plan.map(({ detail }) => detail).join()).toMatch(/SEARCH answers USING INDEX answers_of/);
  });
});

describe('the page about the loop', () => {
  it('tells the rounds in order, and which questions belong to each', async () => {
    const html = await page(await startTestApp(), '/loop');
    const rounds = ['recruiter-screen', 'hiring-manager', 'technical-loop', 'architecture-panel', 'final'];
    const places = rounds.map((id) => html.indexOf(`id="stages-${id}"`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(html.slice(places[1], places[2])).toContain('href="/questions/led-incident"');
  });

  it('gives each entry an address of its own', async () => {
    const html = await page(await startTestApp(), '/loop');
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });
});
