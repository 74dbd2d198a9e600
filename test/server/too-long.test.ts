import { describe, expect, it } from 'vitest';
import { get, post, startTestApp, type TestApp, textOf } from './visitor.ts';

const MIB = 1024 * 1024;
const SENTENCE = 'Rolled it back & told them. ';

/** Some so many megabytes, with its own end, so that nothing of it is cut off. */
function text(megabytes: number): string {
  return `${SENTENCE.repeat((megabytes * MIB) / SENTENCE.length)}The very end.`;
}

const answer = (long: string) =>
  ['/answers/AAAAAAAAAAAAAAAA/draft', { question: 'led-incident', revision: '0', by: 'hand', 'part-action': long }] as const;
const story = (long: string) => ['/stories', { id: 'AAAAAAAAAAAAAAAA', title: 'Checkout down', action: long }] as const;
const FORMS = [
  ['an answer', answer, 'Not saved: Action is over 120,000 characters.'],
  [
    'a rating',
    (long: string) => ['/answers/AAAAAAAAAAAAAAAA/ratings', { ...answer(long)[1], level: '3' }] as const,
    'Not saved: Action is over',
  ],
  ['a story', story, 'The story is not saved yet.'],
  ['a paste', (long: string) => ['/stories/proposals', { pasted: long }] as const, '60,000'],
] as const;

describe('a text that is far too long', () => {
  it.each(FORMS)('comes back whole in its form, also without a script: %s', async (_, form, says) => {
    const running = await startTestApp();
    const [path, fields] = form(text(3));
    const response = await post(running, path, fields);
    const page = await response.text();
    expect([response.status, page.includes('Rolled it back &amp; told them. The very end.'), textOf(page).includes(says)]).toEqual([
      422,
      true,
      true,
    ]);
    expect(page.length).toBeGreaterThan(3 * MIB);
    expect(await rowsIn(running)).toBe(0);
  });

  it.each([
    ['an answer', answer],
    ['a story', story],
  ] as const)('is told in a line to the script that saves it as it is typed: %s', async (_, form) => {
    const running = await startTestApp();
    for (const [megabytes, status] of [
      [3, 422],
      [9, 413],
    ] as const) {
      const [path, fields] = form(text(megabytes));
      const response = await post(running, path, fields, { Accept: 'application/json' });
      expect([response.status, ((await response.json()) as { line: string }).line]).toEqual([status, expect.stringMatching(/^Not saved/)]);
    }
  });

  it('beyond all bounds is refused with the way back to it', async () => {
    const running = await startTestApp();
    const response = await post(running, ...answer(text(9)));
    expect([response.status, textOf(await response.text()).includes('Go back: your browser still has there what you typed')]).toEqual([
      413,
      true,
    ]);
    expect((await get(running, '/questions/led-incident')).status).toBe(200);
  });
});

async function rowsIn({ database: { reader } }: TestApp): Promise<number> {
  const found = await reader.get<{ rows: number }>(
    'select (select count(*) from answers) + (select count(*) from stories) + (select count(*) from pastes) as rows',
  );
  return Number(found?.rows);
}
