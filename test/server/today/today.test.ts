import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../server/db/ids.ts';
import { createInterviewStore } from '../../../server/interviews/store.ts';
import { temporaryFolder } from '../temporary.ts';
import { BEST_LINE, begin, choose, get, play, post, startTestApp, type TestApp, textOf } from '../visitor.ts';
import { DAY, daysBack, keepAnswer, keepCard, keepRun, keepStory, NOW, newName, reviewCard, setPreferences } from './practice.ts';

async function openAt(now = NOW): Promise<TestApp> {
  return startTestApp({ now: () => now });
}

async function html(running: TestApp, path = '/'): Promise<string> {
  const response = await get(running, path);
  expect(response.status).toBe(200);
  return response.text();
}

async function today(running: TestApp, path = '/'): Promise<string> {
  return textOf((await html(running, path)).replace(/^.*<main/s, '<main')).replace(/ ([.,:])/g, '$1');
}

/** The lines of the plan, those that are done with a sign before them. */
async function lines(running: TestApp, path = '/'): Promise<string[]> {
  const items = (await html(running, path)).matchAll(/<li( class="done")?><span class="box".*?<\/li>/gs);
  return Array.from(items, ([item, done]) => `${done ? 'x ' : ''}${textOf(item).replace(/^Done: /, '')}`);
}

const PARTS = {
  situation: 'w '.repeat(60),
  task: 'w '.repeat(40),
  action: 'w '.repeat(150),
  result: 'w '.repeat(50),
  reflection: 'w '.repeat(40),
};

describe('the first visit', () => {
  it('says what this is, and begins with one incident and one question', async () => {
    const running = await openAt();
    const page = await html(running);
    const text = textOf(page);
    for (const part of [
      'Rehearse the interview before it is real',
      'Checkout times out after a quiet config change',
      'What you will see 5 minutes from now',
      'What you write stays in one file on this machine',
    ])
      expect(text).toContain(part);
    expect(page).toMatch(/action="\/runs"><button[^>]*name="scenario" value="checkout-times-out-after-a-quiet-config-change"/);
    expect(page).toContain('href="/questions/led-incident"');
    expect(page).toContain('href="/settings"');
    expect(page).toContain('aria-current="page">Today');
  });

  it('is over with the first thing done', async () => {
    const running = await openAt();
    await begin(running);
    expect(await today(running)).toContain('Forty minutes today');
  });

  it('is a page also without scenarios, without questions and without both', async () => {
    const running = await openAt();
    rmSync(join(running.folder, 'scenarios/checkout.md'));
    await running.close();
    const bare = await startTestApp({ folder: running.folder, now: () => NOW });
    expect(await html(bare)).toContain('<a class="btn" href="/questions/led-incident">');
    expect(await html(bare)).not.toContain('glimpse');
    await bare.close();
    const empty = await startTestApp({ folder: running.folder, questions: temporaryFolder(), now: () => NOW });
    expect(await today(empty)).toContain('There is no incident and no question yet.');
    expect((await get(empty, '/?minutes=20')).status).toBe(200);
    await keepRun(empty, { scenario: 'checkout', at: daysBack(1), score: 50 });
    expect(await today(empty)).toContain('A story that shows reliability');
  });

  it('does not ask for a date that is set', async () => {
    const running = await openAt();
    await setPreferences(running, { interviewOn: '2026-12-04' });
    expect(await today(running)).not.toContain('if it has a date');
  });
});

describe('today', () => {
  it('is a plan from what was answered, run and told', async () => {
    const running = await openAt();
    await setPreferences(running, { interviewOn: '2026-12-04' });
    await keepAnswer(running, {
      question: 'led-incident',
      at: daysBack(9),
      parts: { ...PARTS, result: 'it worked' },
      level: 2,
      selfLevel: 3,
      due: daysBack(1),
    });
    await keepStory(running, ['reliability', 'trade-offs', 'leverage', 'people'], daysBack(5));
    const text = await today(running);
    expect(text).toContain('Forty minutes today Twelve days left. Reliability is your widest gap, so it comes first.');
    expect((await lines(running)).slice(0, 2)).toEqual([
      'A large outage you led Due: last answered nine days ago, Result was thin. 8 min',
      'Incident: Checkout times out after a quiet config change You have not run it yet. 5 min',
    ]);
    expect(await today(running, '/?minutes=240')).toContain('no story of yours covers security');
    expect(text).toMatch(/Reliability ownership: level 2 of 4, marginal, not stable yet, 1 answer/);
    expect(text).toMatch(/On 4 December there is a chance of \d+% that you recall the one question that you have rated/);
    expect(text).toContain('13 Nov A large outage you led, rated: you 3, checks 2.');
  });

  it('keeps its plan while things are done, and strikes them through', async () => {
    let now = NOW;
    const running = await startTestApp({ now: () => now++ });
    await keepAnswer(running, { question: 'led-incident', at: daysBack(9), parts: PARTS, level: 3, selfLevel: 3, due: daysBack(1) });
    const before = await lines(running);
    await play(running, await begin(running), BEST_LINE);
    const after = await lines(running);
    expect(after[0]).toMatch(/^x Incident: Checkout/);
    expect(after.slice(1)).toEqual(before.filter((line) => !line.startsWith('Incident')));
    await keepAnswer(running, { question: 'led-incident', at: now, level: 4, selfLevel: 4 });
    const end = await lines(running);
    expect(end.filter((line) => line.startsWith('x ')).map((line) => line.slice(2, 12))).toEqual(['A large ou', 'Incident: ']);
    expect(end.slice(2)).toEqual(after.slice(1).filter((line) => !line.startsWith('A large')));
    expect(await today(running)).toContain('Today Checkout times out after a quiet config change, 100.');
    now = NOW + DAY;
    expect((await lines(running)).filter((line) => line.startsWith('x '))).toEqual([]);
  });

  it('goes on with what was begun', async () => {
    const running = await openAt();
    const path = await begin(running);
    await choose(running, path, 'Compare');
    await keepAnswer(running, { question: 'led-incident', at: NOW - 60_000, parts: PARTS });
    const page = await html(running);
    expect(page).toContain(`href="${path}"`);
    expect(textOf(page)).toContain('You are one decision in.');
    expect(textOf(page)).toContain('Go on with the incident');
    await keepAnswer(running, { question: 'mentored', at: daysBack(20), parts: PARTS });
    await keepStory(running, ['reliability', 'trade-offs', 'leverage', 'people', 'security'], daysBack(1));
    expect(await today(running)).toContain('You wrote a draft two weeks ago and have not rated it.');
    expect(await today(running, '/?minutes=240')).toContain('You began it today; rate it to finish.');
  });

  it('leads to each run that is open, also of an incident that is done for today', async () => {
    const running = await openAt();
    const first = await begin(running);
    await play(running, first, BEST_LINE);
    const again = await begin(running);
    await choose(running, again, 'Compare');
    const retry = (await post(running, `${first}/retries`, { turn: '1' })).headers.get('location') ?? '';
    const page = await html(running);
    expect(textOf(page)).toMatch(/Done: Incident: Checkout/);
    for (const path of [again, retry]) expect(page.split(`href="${path}"`)).toHaveLength(2);
    expect(textOf(page)).toContain('Continue “Checkout times out after a quiet config change” one decision in');
    expect(textOf(page)).toContain('Continue the retry of “Checkout times out after a quiet config change”');
  });

  it('leads once to a run that the plan goes on with, and to an older one beside it', async () => {
    let now = NOW;
    const running = await startTestApp({ now: () => now++ });
    const older = await begin(running);
    await choose(running, older, 'Compare');
    const newer = await begin(running);
    await choose(running, newer, 'Compare');
    const page = await html(running);
    const beside = page.split('Begun and not over')[1]?.split('</ul>')[0] ?? '';
    expect([beside.includes(older), beside.includes(newer)]).toEqual([true, false]);
    expect(page).toContain(`href="${newer}"`);
  });

  it('learns from runs of before there was anything to learn', async () => {
    const running = await openAt();
    await play(running, await begin(running), ['Compare', 'Roll']);
    await running.database.writer.write(['delete from evidence', 'delete from cards', 'update runs set studied = 0']);
    expect(await today(running)).toMatch(/Diagnosis: level \d of 4, [a-z ]+, not stable yet, 1 run/);
  });

  it('says nothing of a screen that an incident does not count for, whatever an earlier version stored', async () => {
    const running = await openAt();
    await play(running, await begin(running), ['Compare', 'Roll']);
    await running.database.writer.write([
      "insert into evidence (candidate_id, subject, source, source_id, version, level, at) select candidate_id, 'screen:security', 'run', id, 0, 1, updated_at from runs",
    ]);
    expect(await today(running)).toMatch(/Security: no level yet/);
  });

  it('gives a retry neither the best of an incident nor its line of the day', async () => {
    const running = await openAt();
    const path = await begin(running);
    await play(running, path, ['Scale', 'Fail']);
    await running.database.writer.write([`update runs set updated_at = ${daysBack(9)}, created_at = ${daysBack(9)}`]);
    const retry = (await post(running, `${path}/retries`, { turn: '1' })).headers.get('location') ?? '';
    await play(running, retry, ['Compare', 'Tell', 'Roll']);
    const page = await today(running);
    expect(page).toMatch(/Incident: Checkout times out after a quiet config change Your best is 0 of 100; you last ran it nine days ago/);
    expect(page).toContain('Checkout times out after a quiet config change, a retry, 100.');
  });

  it('counts only what is the candidate’s own', async () => {
    const running = await openAt();
    await running.database.writer.write(["insert into candidates (id, created_at) values ('someone-else', 1)"]);
    await keepAnswer(running, {
      question: 'led-incident',
      at: daysBack(9),
      level: 1,
      selfLevel: 1,
      due: daysBack(1),
      candidate: 'someone-else',
    });
    await keepCard(running, { kind: 'pointer', subject: 'led-incident#told', due: daysBack(1), candidate: 'someone-else' });
    expect(await today(running)).toContain('Rehearse the interview before it is real');
  });
});

describe('the cards of today', () => {
  it('are named by the run that they come from', async () => {
    const running = await openAt();
    const run = await keepRun(running, { scenario: 'checkout', at: daysBack(6), score: 60 });
    const cards = await Promise.all(
      [2, 3].map((turn) => keepCard(running, { kind: 'decision', subject: `${run}/${turn}`, due: daysBack(turn) })),
    );
    const line = 'Replay two decisions from Monday’s “Checkout times out after a quiet config change”';
    expect((await lines(running))[0]).toBe(`${line} Due: each cost you more than six points. 4 min`);
    await reviewCard(running, cards[0] ?? '', NOW - 60_000);
    expect((await lines(running))[0]).toBe(`${line} One of two is left. 2 min`);
    await reviewCard(running, cards[1] ?? '', NOW - 30_000);
    expect((await lines(running))[0]).toBe(`x ${line} 4 min`);
    expect(await today(running)).toContain('Today 2 cards.');
  });

  it('are not those that are put off, or not due', async () => {
    const running = await openAt();
    const run = await keepRun(running, { scenario: 'checkout', at: daysBack(6), score: 60 });
    await keepCard(running, { kind: 'decision', subject: `${run}/1`, due: daysBack(1), buriedUntil: NOW + DAY });
    await keepCard(running, { kind: 'decision', subject: `${run}/2`, due: NOW + DAY });
    expect((await lines(running)).join()).not.toContain('Replay');
  });

  it('are due from the morning on, whatever the hour', async () => {
    const running = await openAt();
    const run = await keepRun(running, { scenario: 'checkout', at: daysBack(6), score: 60 });
    await keepCard(running, { kind: 'decision', subject: `${run}/1`, due: NOW + 12 * 60 * 60 * 1000 });
    expect((await lines(running))[0]).toContain('Replay one decision');
  });

  it('are as many as are wanted a day, those that wait longest', async () => {
    const running = await openAt();
    await setPreferences(running, { cards: 3, minutes: 240 });
    const run = await keepRun(running, { scenario: 'checkout', at: daysBack(6), score: 60 });
    for (const turn of [1, 2, 3, 4, 5]) await keepCard(running, { kind: 'decision', subject: `${run}/${turn}`, due: daysBack(turn) });
    expect((await lines(running))[0]).toContain('Replay three decisions');
  });

  it('leave out what is gone: runs, questions, pointers, and what was never a subject', async () => {
    const running = await openAt();
    for (const [kind, subject] of [
      ['decision', 'no-such-run/1'],
      ['decision', 'nonsense'],
      ['pointer', 'no-such-question#told'],
      ['pointer', 'led-incident#no-such-pointer'],
      ['question', 'no-such-question'],
    ] as const)
      await keepCard(running, { kind, subject, due: daysBack(1) });
    const unreadable = await keepRun(running, { scenario: 'no-such-scenario', at: daysBack(3), score: 60 });
    await keepCard(running, { kind: 'decision', subject: `${unreadable}/1`, due: daysBack(1) });
    const page = await today(running);
    expect(page).not.toContain('Replay');
    expect(page).not.toContain('Recall');
    expect(page).toContain('An incident whose text is gone, 60.');
  });
});

describe('the minutes', () => {
  it.each(['20', '020', '480', '1'])('may be asked for: %s', async (asked) => {
    const running = await openAt();
    await keepRun(running, { scenario: 'checkout', at: daysBack(6), score: 60 });
    const page = await html(running, `/?minutes=${asked}`);
    expect(textOf(page)).toContain('40 minutes after all');
    const sum = Array.from(page.matchAll(/class="t">(\d+) min/g), ([, minutes]) => Number(minutes)).reduce((a, b) => a + b, 0);
    expect(sum).toBeLessThanOrEqual(Number(asked));
  });

  it.each(['-1', '0', '481', 'abc', '', '1.5', '1e2', '20&minutes=40', '９', '99999999999999999999', '%00', '40'])(
    'are the usual ones for "%s"',
    async (asked) => {
      const running = await openAt();
      await keepRun(running, { scenario: 'checkout', at: daysBack(6), score: 60 });
      const text = await today(running, `/?minutes=${asked}`);
      if (!asked.startsWith('20')) expect(text).toContain('20 minutes instead');
      expect(text).not.toContain(asked === '20&minutes=40' ? 'NaN' : 'after all');
    },
  );

  it('are those of the settings', async () => {
    const running = await openAt();
    await keepRun(running, { scenario: 'checkout', at: daysBack(6), score: 60 });
    await setPreferences(running, { minutes: 60 });
    expect(await today(running)).toContain('One hour today');
    expect(await today(running)).toContain('30 minutes instead');
  });
});

describe('the date of the interview', () => {
  it.each([
    ['2026-12-04', 'Twelve days left.'],
    ['2026-11-23', 'One day left.'],
    ['2026-11-22', 'The interview is today.'],
    ['2026-11-20', 'The interview was on 20 November.'],
    ['2025-11-20', 'The interview was on 20 November 2025.'],
    ['2027-12-04', '377 days left.'],
  ])('%s is told', async (interviewOn, sentence) => {
    const running = await openAt();
    await keepAnswer(running, { question: 'led-incident', at: daysBack(9), level: 3, selfLevel: 3, due: NOW + DAY });
    await setPreferences(running, { interviewOn });
    expect(await today(running)).toContain(sentence);
  });

  it.each(['2026-02-30', 'soon', ''])('"%s" is none', async (interviewOn) => {
    const running = await openAt();
    await keepRun(running, { scenario: 'checkout', at: daysBack(6), score: 60 });
    await setPreferences(running, { interviewOn });
    expect(await today(running)).toContain('Forty minutes today');
  });

  it('is asked for once there is something to plan', async () => {
    const running = await openAt();
    await keepRun(running, { scenario: 'checkout', at: daysBack(6), score: 60 });
    expect(await today(running)).toContain('Set the date of the interview');
  });
});

describe('a clock', () => {
  it('that was set back makes no day negative and repeats no deed', async () => {
    const running = await openAt();
    await keepAnswer(running, { question: 'led-incident', at: NOW + 30 * DAY, parts: PARTS, level: 2, selfLevel: 2, due: NOW + 40 * DAY });
    const run = await keepRun(running, { scenario: 'checkout', at: NOW + 30 * DAY, score: 60 });
    const card = await keepCard(running, { kind: 'decision', subject: `${run}/1`, due: daysBack(1) });
    await reviewCard(running, card, NOW + 30 * DAY);
    const text = await today(running);
    expect(text).toContain('Last answered today, two of four.');
    expect(text).not.toMatch(/-\d/);
    expect((await lines(running)).filter((line) => line.startsWith('x '))).toEqual([]);
  });

  it('may stand at the very beginning of time', async () => {
    const running = await openAt(0);
    await keepAnswer(running, { question: 'led-incident', at: 0, level: 3, selfLevel: 3 });
    expect((await get(running, '/')).status).toBe(200);
  });
});

describe('what was typed', () => {
  it('is never markup here', async () => {
    const running = await openAt();
    await keepAnswer(running, {
      question: 'led-incident',
      at: daysBack(2),
      parts: { '<script>alert(1)</script>': '<img src=x onerror=alert(1)>' },
      level: 1,
      selfLevel: 1,
    });
    await keepCard(running, { kind: 'decision', subject: `${newName()}/<script>`, due: daysBack(1) });
    expect(await html(running)).not.toMatch(/<script>|<img/);
  });

  it('may be damaged', async () => {
    const running = await openAt();
    const id = await keepAnswer(running, { question: 'led-incident', at: daysBack(2), level: 3, selfLevel: 3 });
    for (const parts of ['{', 'null', '[]', '{"result":5}', '"text"']) {
      await running.database.writer.write([
        'drop trigger if exists answers_changed',
        { sql: 'update answers set parts = ?, revision = revision + 1 where id = ?', args: [parts, id] },
      ]);
      expect((await get(running, '/')).status).toBe(200);
    }
  });
});

describe('a rated answer', () => {
  it('is seen today as it was rated', async () => {
    const running = await openAt();
    const page = await (await get(running, '/questions/led-incident')).text();
    const id = /\/answers\/([\w-]+)\//.exec(page)?.[1] ?? '';
    const form = {
      question: 'led-incident',
      revision: '0',
      tab: 'tab-1',
      sent: '1',
      level: '3',
      ...Object.fromEntries(Object.entries(PARTS).map(([part, text]) => [`part-${part}`, text])),
    };
    const response = await post(running, `/answers/${id}/ratings`, form);
    expect(response.status).toBe(303);
    expect((await lines(running))[0]).toBe('x A large outage you led 10 min');
    expect(await today(running)).toMatch(/Today A large outage you led, rated: you 3(, checks \d)?\./);
    // The rating is the review of its card, not another deed; nor is a second one on the same day.
    expect(await today(running)).not.toContain('1 card');
    const again = await post(running, `/answers/${id}/ratings`, { ...form, revision: '1', sent: '2', level: '2', 'part-task': 'Mine.' });
    expect(again.status).toBe(303);
    expect(await today(running)).toContain('A large outage you led, rated: you 2');
    expect(await today(running)).not.toContain('1 card');
  });
});

describe('a mock interview', () => {
  /** Kept as the set-up would keep it. */
  async function keepInterview({ database }: TestApp, stage: string, at: number, overAt: number | null): Promise<string> {
    const store = createInterviewStore(database);
    const candidate = database.candidate;
    const item = { kind: 'talk', subject: 'opening', title: 'Opening', stage, minutes: 9, probes: 0, why: [], source: '' } as const;
    const setup = {
      loop: 'senior',
      stage,
      minutes: 20,
      focus: { kind: 'balanced' },
      pace: 'timed',
      voice: 'read',
      partner: false,
      guesses: true,
      predicts: true,
      watched: true,
      seed: 1,
    } as const;
    const id = newId();
    await store.begin({
      id,
      candidate,
      setup,
      drawVersion: 1,
      bank: 'x',
      items: [
        { ...item, place: 1 },
        { ...item, place: 2 },
      ],
      now: at,
    });
    const kept = await store.find(candidate, id);
    if (kept && overAt !== null) await store.change(candidate, kept, { state: 'over' }, overAt);
    return id;
  }

  it('is gone on with from Today', async () => {
    const running = await openAt();
    const id = await keepInterview(running, 'final', NOW - 2 * DAY, null);
    expect((await lines(running))[0]).toBe('A mock interview, item 1 of 2 You have begun it. What you said and wrote is kept. 18 min');
    expect(await html(running)).toContain(`href="/interviews/${id}"`);
  });

  it('is struck through on the day on which it was over, and proposed again after three', async () => {
    const running = await openAt();
    await keepInterview(running, 'final', NOW - 1000, NOW - 500);
    expect(await lines(running)).toContain('x A mock interview, three questions 20 min');
    const later = await openAt();
    await keepInterview(later, 'final', daysBack(3), daysBack(3) + 1000);
    expect((await lines(later))[0]).toBe(
      'A mock interview, three questions Your last one was three days ago. See what has changed. 20 min',
    );
  });

  it('of one item alone is none, and on the last evening there is none', async () => {
    const running = await openAt();
    await keepInterview(running, 'alone', daysBack(5), daysBack(5) + 1000);
    await keepStory(running, ['people'], daysBack(5));
    expect((await lines(running)).join()).not.toContain('mock interview');
    await keepInterview(running, 'final', daysBack(5), daysBack(5) + 1000);
    expect((await lines(running)).join()).toContain('mock interview');
    await setPreferences(running, { interviewOn: '2026-11-23' });
    expect((await lines(running)).join()).not.toContain('mock interview');
  });
});
