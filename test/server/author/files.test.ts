import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { patientDesk } from '../../../server/solving/desk.ts';
import { temporaryFolder } from '../temporary.ts';
import { get, startTestApp, type TestApp, textOf, WORKED_EXAMPLE } from '../visitor.ts';

const FIXTURES = {
  questions: ['question/fixtures/worked-example.md', ''],
  samples: ['question/samples/worked-example.md', 'samples'],
  reviews: ['review/fixtures/worked-example.md', 'reviews'],
  designs: ['design/fixtures/worked-example.md', 'designs'],
  retrospectives: ['retrospective/worked-example.md', 'retrospectives'],
  'hand-overs': ['hand-over/worked-example.md', 'hand-overs'],
  loops: ['interview/fixtures/loops/loop.md', 'loop/loops'],
} as const;
type Kind = keyof typeof FIXTURES;
const KINDS = Object.keys(FIXTURES) as Kind[];

type Desk = TestApp & { put(kind: Kind, text: string): void; readonly questions: string };

/** With one file of each kind, each called `mine`. */
async function start(env: Record<string, string> = {}): Promise<Desk> {
  const questions = join(temporaryFolder(), 'questions');
  const pathOf = (kind: Kind) => join(questions, FIXTURES[kind][1], 'mine.md');
  for (const kind of KINDS) {
    mkdirSync(join(questions, FIXTURES[kind][1]), { recursive: true });
    writeFileSync(pathOf(kind), sound(kind));
  }
  const running = await startTestApp({ desk: patientDesk, questions, env });
  return { ...running, questions, put: (kind, text) => writeFileSync(pathOf(kind), text) };
}

function fixture(kind: Kind): string {
  return fileURLToPath(new URL(`../../domain/${FIXTURES[kind][0]}`, import.meta.url));
}

/** In the test app there is one scenario, without variants. */
function sound(kind: Kind): string {
  return readFileSync(fixture(kind), 'utf8')
    .replace('scenario: slow-sign-in\nvariant: report\n', 'scenario: checkout\n')
    .replace('slow/restart-the-sign-in-service', 'overview/tell-support-what-customers-see')
    .replace('slow/ask-the-database-what-it-is-busy-with', 'overview/compare-the-banks-latency-with-our-pool-wait');
}

async function page(desk: Desk, path: string): Promise<string> {
  const response = await get(desk, path);
  expect(response.status).toBe(200);
  return response.text();
}

const SHOWN: Readonly<Record<Kind, readonly string[]>> = {
  questions: ['A strong answer shows', 'What each level sounds like', '4, exemplary'],
  samples: ['An answer of level 3, solid senior', 'An answer of level 4, exemplary', 'Reflection', 'Notes'],
  reviews: ['The right verdict:', 'Hazards', 'Harmless oddities'],
  designs: ['What the interviewer reveals on the way', 'Said with Propose', 'The reference is', 'Comes up with'],
  retrospectives: ['The log', 'Conditions', 'Found by timeout + 30 / long', 'Temptations'],
  'hand-overs': ['The candidate hands it to Noor', 'What was tried', 'What is open', 'How it stands', 'Checkouts timing out'],
  loops: ['looks for', 'minutes in all'],
};

describe('a question, an exercise and a loop on their author’s pages', () => {
  it.each(KINDS)('are shown whole, with their lines and that nothing is wrong: %s', async (kind) => {
    const html = await page(await start(), `/author/${kind}/mine`);
    const text = textOf(html);
    for (const part of [...SHOWN[kind], 'Nothing is wrong.', 'There are none.']) expect(text).toContain(part);
    for (let line = 1; line <= sound(kind).split('\n').length; line++) expect(html).toContain(`id="line-${line}"`);
  });

  it.each(KINDS)('keep what was there before an error, say when, and lead to its line: %s', async (kind) => {
    const desk = await start();
    await page(desk, `/author/${kind}/mine`);
    desk.put(kind, sound(kind).replace(/^format:/m, 'fromat:'));
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

describe('a file that is judged beside others', () => {
  it('is judged anew as its question changes: sample answers', async () => {
    const desk = await start();
    expect(textOf(await page(desk, '/author/samples/mine'))).toContain('Nothing is wrong.');
    desk.put(
      'questions',
      sound('questions')
        .replace('kind: behavioural', 'kind: culture')
        .replace('scaffold: star', 'scaffold: principle')
        .replace(/## Prompts[\s\S]*?(?=## Served by)/, PRINCIPLE),
    );
    const text = textOf(await page(desk, '/author/samples/mine'));
    expect(text).toContain('missing-part');
    expect(text).toMatch(/What is shown below is of \d\d:\d\d/);
    expect(textOf(await page(desk, '/author'))).toMatch(/Sample answers 1, 1 of them with problems/);
  });

  it('is judged anew as its scenario changes: a hand-over', async () => {
    const desk = await start({ NODE_ENV: 'development' });
    expect(textOf(await page(desk, '/author/hand-overs/mine'))).toContain('Nothing is wrong.');
    desk.scenario('checkout', WORKED_EXAMPLE.replaceAll('Tell support', 'Write to support'));
    await expect.poll(async () => textOf(await page(desk, '/author/hand-overs/mine'))).toContain('broken-path');
  });
});

const PRINCIPLE = `## Prompts

### Principle

Which?

### Example

When?

### Trade-off

Against what?

### Limit

Until when?

`;

describe('the coverage of the bank', () => {
  it('shows how many questions and incidents there are, and the holes', async () => {
    const text = textOf(await page(await start(), '/author'));
    expect(text).toMatch(/Questions by kind and round Recruiter screen Hiring manager Technical loop Architecture panel Final Behavioural/);
    expect(text).toMatch(/Culture none none none none none/);
    expect(text).toContain('Incidents by level and what they count for Reliability ownership');
  });
});
