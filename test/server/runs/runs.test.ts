import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BEST_LINE, begin, choose, get, offersOn, play, post, startTestApp, textOf, turnOn, WORKED_EXAMPLE } from '../visitor.ts';

async function pageOf(running: Parameters<typeof get>[0], path: string): Promise<string> {
  return (await get(running, path)).text();
}

describe('a run', () => {
  it('begins at the first scene, under an address that cannot be guessed', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    expect(path).toMatch(/^\/runs\/[\w-]{16}$/);
    const page = await pageOf(running, path);
    expect(turnOn(page)).toBe(0);
    expect(
      offersOn(page)
        .map((offer) => offer.label.slice(0, 10))
        .sort(),
    ).toEqual(['Compare th', 'Roll the p', 'Scale paym', 'Tell suppo']);
  });

  it('goes on with each decision and ends with a debrief', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    const first = await choose(running, path, 'Compare the bank');
    expect([first.status, first.headers.get('location')]).toEqual([303, path]);
    expect(textOf(await pageOf(running, path))).toContain('Our own pool wait has tripled since 02:05.');
    await play(running, path, BEST_LINE.slice(1));
    const end = await pageOf(running, path);
    expect(offersOn(end)).toEqual([]);
    expect(end).toContain(`href="${path}/debrief"`);
    expect(textOf(await pageOf(running, `${path}/debrief`))).toContain('100');
  });

  it('betrays no target, no points, no lesson and no hidden choice', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    await choose(running, path, 'Compare the bank');
    const page = await pageOf(running, path);
    for (const secret of ['#closed', '#scaled', 'pool_known', 'roll-the-pool', 'One look splits', 'stabilise', 'Fail the database over'])
      expect(page).not.toContain(secret);
  });

  it('sends the debrief of an unfinished run back to the run', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    const response = await get(running, `${path}/debrief`);
    expect([response.status, response.headers.get('location')]).toEqual([302, path]);
  });

  it.each(['decisions', 'abandonment', 'retries'])('is shown to whoever reloads a refused form at its %s', async (form) => {
    const running = await startTestApp();
    const path = await begin(running);
    const response = await get(running, `${path}/${form}`);
    expect([response.status, response.headers.get('location')]).toEqual([302, path]);
  });

  it('is not abandoned by what is no form', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    const headers = { Origin: 'https://evil.example', 'Content-Type': 'application/json' };
    expect((await running.app.request(`${path}/abandonment`, { method: 'POST', body: '{}', headers })).status).toBe(415);
    expect(textOf(await pageOf(running, path))).toContain('Decision 1.');
  });

  it('is abandoned once and for all', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    const [offer] = offersOn(await pageOf(running, path));
    expect((await post(running, `${path}/abandonment`, {})).headers.get('location')).toBe('/incidents');
    expect((await post(running, `${path}/abandonment`, {})).status).toBe(303);
    const late = await post(running, `${path}/decisions`, { turn: '0', choice: offer?.token ?? '' });
    expect([late.status, textOf(await late.text()).includes('This run was abandoned.')]).toEqual([409, true]);
    expect(offersOn(await pageOf(running, path))).toEqual([]);
    expect((await get(running, `${path}/debrief`)).status).toBe(302);
  });

  it('cannot be abandoned when it is over', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    await choose(running, path, 'Roll');
    expect((await post(running, `${path}/abandonment`, {})).status).toBe(409);
    expect((await get(running, `${path}/debrief`)).status).toBe(200);
  });

  it('is tried again from any decision, with those before it, as a run of its own', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    await play(running, path, ['Tell', 'Scale', 'Fail']);
    const retry = (await post(running, `${path}/retries`, { turn: '2' })).headers.get('location') ?? '';
    expect(retry).not.toBe(path);
    const page = await pageOf(running, retry);
    expect(turnOn(page)).toBe(1);
    expect(textOf(page)).toContain('Support pins your line.');
    await play(running, retry, ['Compare', 'Roll']);
    expect((await get(running, `${path}/debrief`)).status).toBe(200);
    expect((await get(running, `${retry}/debrief`)).status).toBe(200);
  });

  it.each(['0', '4', '', 'x', '-1'])('has no retry from decision "%s" of three', async (turn) => {
    const running = await startTestApp();
    const path = await begin(running);
    await play(running, path, ['Tell', 'Scale', 'Fail']);
    expect((await post(running, `${path}/retries`, { turn })).status).toBe(422);
  });

  it('has no retry while it is open', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    await choose(running, path, 'Tell');
    expect((await post(running, `${path}/retries`, { turn: '1' })).status).toBe(409);
  });

  it('goes on after a restart', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    await choose(running, path, 'Compare');
    const before = await pageOf(running, path);
    await running.close();
    const later = await startTestApp({ folder: running.folder });
    expect(await pageOf(later, path)).toBe(before);
  });

  it('goes on with its own text when the file is edited or removed', async () => {
    const running = await startTestApp();
    const edited = await begin(running);
    const untouched = await begin(running);
    expect(untouched).toBe(edited);
    await choose(running, edited, 'Compare');
    await running.close();
    running.scenario('checkout', WORKED_EXAMPLE.replaceAll('Tell support what customers see', 'Something else entirely'));
    const later = await startTestApp({ folder: running.folder });
    expect(textOf(await pageOf(later, edited))).toContain('Tell support what customers see');
    expect(textOf(await pageOf(later, await begin(later)))).toContain('Something else entirely');
    await later.close();
    rmSync(join(running.folder, 'scenarios/checkout.md'));
    const last = await startTestApp({ folder: running.folder });
    await play(last, edited, BEST_LINE.slice(1));
    expect((await get(last, `${edited}/debrief`)).status).toBe(200);
    expect((await post(last, '/runs', { scenario: 'checkout' })).status).toBe(404);
  });

  it('says so when its stored text is damaged', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    await running.database.writer.write(["update scenario_versions set bytes = x'00'"]);
    await running.close();
    rmSync(join(running.folder, 'scenarios/checkout.md'));
    const later = await startTestApp({ folder: running.folder });
    const response = await get(later, path);
    expect([response.status, textOf(await response.text()).includes('Its decisions are still stored.')]).toEqual([410, true]);
  });

  it.each([
    ['an id of nobody', 'AAAAAAAAAAAAAAAA'],
    ['a short id', 'x'],
    ['a path', '..%2f..%2fetc%2fpasswd'],
    ['NUL', '%00'],
    ['a piece of SQL', "'or 1=1--"],
    ['5,000 characters', 'A'.repeat(5_000)],
    ['an emoji', '%F0%9F%92%A9'],
  ])('is not found under %s', async (_, id) => {
    const running = await startTestApp();
    await begin(running);
    const page = await get(running, `/runs/${id}`);
    const debrief = await get(running, `/runs/${id}/debrief`);
    const decision = await post(running, `/runs/${id}/decisions`, { turn: '0', choice: 'x' });
    expect([page.status, debrief.status, decision.status]).toEqual([404, 404, 404]);
  });

  it('is not found by another candidate', async () => {
    const running = await startTestApp();
    const path = await begin(running);
    const [offer] = offersOn(await pageOf(running, path));
    await running.database.writer.write([
      "insert into candidates (id, created_at) values ('someone-else', 1)",
      "update runs set candidate_id = 'someone-else'",
    ]);
    const answers = [
      await get(running, path),
      await post(running, `${path}/decisions`, { turn: '0', choice: offer?.token ?? '' }),
      await post(running, `${path}/abandonment`, {}),
      await post(running, `${path}/retries`, { turn: '1' }),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404]);
    expect(textOf(await pageOf(running, '/incidents'))).not.toContain('Continue');
  });

  it('does not begin twice by a double click', async () => {
    const running = await startTestApp();
    const paths = await Promise.all([begin(running), begin(running), begin(running)]);
    expect(new Set(paths).size).toBe(1);
  });

  it.each(['', 'nowhere', '../checkout', 'checkout.md', 'CHECKOUT'])('does not begin with the scenario "%s"', async (scenario) => {
    const running = await startTestApp();
    expect((await post(running, '/runs', { scenario })).status).toBe(404);
  });
});
