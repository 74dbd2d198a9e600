import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { patientDesk } from '../../../server/solving/desk.ts';
import { temporaryFolder } from '../temporary.ts';
import { get, startTestApp, type TestApp, textOf } from '../visitor.ts';

const FIXTURES = {
  questions: ['question/fixtures/worked-example.md', ''],
  reviews: ['review/fixtures/worked-example.md', 'reviews'],
  loops: ['interview/fixtures/loops/loop.md', 'loop/loops'],
} as const;
type Kind = keyof typeof FIXTURES;
const KINDS = Object.keys(FIXTURES) as Kind[];

type Desk = TestApp & { put(kind: Kind, text: string): void; readonly questions: string };

/** With one file of each kind, each called `mine`. */
async function start(): Promise<Desk> {
  const questions = join(temporaryFolder(), 'questions');
  const pathOf = (kind: Kind) => join(questions, FIXTURES[kind][1], 'mine.md');
  for (const kind of KINDS) {
    mkdirSync(join(questions, FIXTURES[kind][1]), { recursive: true });
    cpSync(fixture(kind), pathOf(kind));
  }
  const running = await startTestApp({ desk: patientDesk, questions });
  return { ...running, questions, put: (kind, text) => writeFileSync(pathOf(kind), text) };
}

function fixture(kind: Kind): string {
  return fileURLToPath(new URL(`../../domain/${FIXTURES[kind][0]}`, import.meta.url));
}

async function page(desk: Desk, path: string): Promise<string> {
  const response = await get(desk, path);
  expect(response.status).toBe(200);
  return response.text();
}

const SHOWN: Readonly<Record<Kind, readonly string[]>> = {
  questions: ['A strong answer shows', 'What each level sounds like', '4, exemplary'],
  reviews: ['The right verdict:', 'Hazards', 'Harmless oddities'],
  loops: ['looks for', 'minutes in all'],
};

describe('a question, a review and a loop on their author’s pages', () => {
  it.each(KINDS)('are shown whole, with their lines and that nothing is wrong: %s', async (kind) => {
    const html = await page(await start(), `/author/${kind}/mine`);
    const text = textOf(html);
    for (const part of [...SHOWN[kind], 'Nothing is wrong.', 'There are none.']) expect(text).toContain(part);
    for (let line = 1; line <= readFileSync(fixture(kind), 'utf8').split('\n').length; line++) expect(html).toContain(`id="line-${line}"`);
  });

  it.each(KINDS)('keep what was there before an error, say when, and lead to its line: %s', async (kind) => {
    const desk = await start();
    await page(desk, `/author/${kind}/mine`);
    desk.put(kind, readFileSync(fixture(kind), 'utf8').replace(/^short:/m, 'shrot:'));
    const html = await page(desk, `/author/${kind}/mine`);
    expect(textOf(html)).toMatch(/error.*What is shown below is of \d\d:\d\d, the last text without an error\./);
    expect(textOf(html)).toContain(SHOWN[kind][0]);
    expect(html).toMatch(new RegExp(`href="/author/${kind}/mine#line-\\d+"`));
    expect(html).toContain('class="row err"');
  });

  it.each(KINDS)('say what will be here where there never was a text without an error: %s', async (kind) => {
    const desk = await start();
    desk.put(kind, '# Nothing\n');
    expect(textOf(await page(desk, `/author/${kind}/mine`))).toContain('It will be shown here once the text has no error.');
  });

  it.each(KINDS)('are answered with a page whatever is in their file: %s', async (kind) => {
    const desk = await start();
    for (const text of ['', '\0', '\uFEFF---\n', `---\n${'x'.repeat(300_000)}`, '> '.repeat(4000)]) {
      desk.put(kind, text);
      expect((await get(desk, `/author/${kind}/mine`)).status).toBe(200);
    }
    writeFileSync(join(desk.questions, FIXTURES[kind][1], 'mine.md'), new Uint8Array([0xff]));
    expect(textOf(await page(desk, `/author/${kind}/mine`))).toContain('It is no text in UTF-8.');
  });

  it.each(KINDS)('never come from outside of their folder: %s', async (kind) => {
    const desk = await start();
    symlinkSync(fixture(kind), join(desk.questions, FIXTURES[kind][1], 'linked.md'));
    for (const id of ['linked', '..%2fmine', '%2e%2e%2f%2e%2e', 'mine%00', 'mine.md', 'README', 'a'.repeat(2000)])
      for (const path of [`/author/${kind}/${id}`, `/author/${kind}/${id}/changes`]) expect((await get(desk, path)).status).toBe(404);
  });

  it('tell of their changes as incidents do', async () => {
    const desk = await start();
    for (const kind of KINDS) {
      const response = await get(desk, `/author/${kind}/mine/changes?at=older`);
      const reader = (response.body as NonNullable<Response['body']>).getReader();
      let text = '';
      while (!text.includes('event: changed')) text += new TextDecoder().decode((await reader.read()).value);
      await reader.cancel();
    }
  });

  it('stand in the list, each with what is wrong with it', async () => {
    const desk = await start();
    desk.put('reviews', '# Nothing\n');
    const html = await page(desk, '/author');
    for (const kind of KINDS) expect(html).toContain(`href="/author/${kind}/mine"`);
    expect(textOf(html)).toMatch(/Reviews 1, 1 of them with problems questions\/reviews\/mine\.md \S+ error/);
    expect(textOf(html)).toContain('Questions 1, and nothing is wrong with any');
  });
});

describe('the coverage of the bank', () => {
  it('shows how many questions and incidents there are, and the holes', async () => {
    const text = textOf(await page(await start(), '/author'));
    expect(text).toMatch(/Questions by kind and round Recruiter screen Hiring manager Technical loop Architecture panel Final Behavioural/);
    expect(text).toMatch(/Culture none none none none none/);
    expect(text).toContain('Incidents by level and what they count for Reliability ownership');
  });
});
