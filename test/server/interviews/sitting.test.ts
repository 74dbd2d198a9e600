import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GRACE } from '../../../server/domain/interview/clock.ts';
import { spokenWorkOf } from '../../../server/domain/interview/spoken-work.ts';
import { BEST_LINE, choose, get, HTMX, offersOn, play, post, startTestApp, textOf, turnOn } from '../visitor.ts';
import { act, beginSitting, pageOf, rate, revisionOn, stored } from './sat.ts';

/** A clock that the test moves. */
async function sitting(items: Parameters<typeof beginSitting>[1], setup: Parameters<typeof beginSitting>[2] = {}) {
  const clock = { now: 1_000_000 };
  const running = await startTestApp({ now: () => clock.now });
  const id = await beginSitting(running, items, setup);
  const pass = (seconds: number) => {
    clock.now += seconds * 1000;
  };
  return { running, id, pass, does: (place: number, fields: Record<string, string>) => act(running, id, place, fields) };
}

const JSON_ACCEPTED = { Accept: 'application/json' };
const ASKED = 'Which large outage did you lead';
const kinds = (steps: readonly { kind: string }[]) => steps.map(({ kind }) => kind);

describe('a question of an interview', () => {
  it('goes from the guess to the answer, the follow-ups and the rating, and in', async () => {
    const { running, id, does, pass } = await sitting([{ kind: 'question' }, { kind: 'talk' }]);
    const first = await pageOf(running, id);
    expect(textOf(first)).toContain('Item 1 of 2');
    expect(textOf(first)).not.toContain(ASKED);
    expect((await does(1, { do: 'open' })).headers.get('location')).toBe(`/interviews/${id}`);
    expect(textOf(await pageOf(running, id))).toContain('What is this question after?');
    await does(1, { do: 'guess', 'screen-people': '1' });
    pass(43);
    expect(textOf(await pageOf(running, id))).toMatch(/1 : 47.*Stop/s);
    await does(1, { do: 'stop', probe: '0', 'part-action': 'We rolled back. We restarted. We told nobody.' });
    const probe = textOf(await pageOf(running, id));
    expect(probe).toContain('One more on that.');
    expect(probe).not.toContain(ASKED);
    await does(1, { do: 'stop', probe: '1', 'probe-1': 'It took 20 minutes.' });
    await does(1, { do: 'stop', probe: '2' });
    const rating = textOf(await pageOf(running, id));
    expect(rating).toContain('Which did it sound like?');
    expect(rating).not.toContain('You coordinated');
    await does(1, { do: 'rate', level: '2' });
    const pointers = textOf(await pageOf(running, id));
    expect(pointers).toContain('You ticked growing people');
    expect(pointers).toContain('You coordinated');
    await does(1, { do: 'hand-in', ticked: '1', 'shown-impact': '1' });
    const item = (await stored(running, id)).items[0];
    expect(kinds(item?.steps ?? [])).toEqual([
      'opened',
      'guessed',
      'asked',
      'stopped',
      'asked',
      'stopped',
      'asked',
      'stopped',
      'handed-in',
    ]);
    const work = spokenWorkOf(item?.work);
    expect(work).toMatchObject({ parts: { action: 'We rolled back. We restarted. We told nobody.' }, selfLevel: 2 });
    expect(work.probes.map(({ answer }) => answer)).toEqual(['It took 20 minutes.', '']);
    expect(work.missed).toContain('coordinated');
    expect(work.missed).not.toContain('impact');
    expect(textOf(await pageOf(running, id))).toContain('Item 2 of 2');
  });

  it('becomes an answer of its question, closed, with its version, its rating and what follows from it', async () => {
    const { running, id, does } = await sitting([{ kind: 'question' }], { guesses: false });
    await does(1, { do: 'open' });
    await does(1, { do: 'stop', probe: '0', 'part-action': 'I rolled back the release because it could be undone.' });
    for (const probe of ['1', '2']) await does(1, { do: 'stop', probe });
    await does(1, { do: 'rate', level: '3' });
    const last = await does(1, { do: 'hand-in', ticked: '1' });
    expect([last.status, last.headers.get('location')]).toEqual([303, `/interviews/${id}/own-rating`]);
    const { state, overAt, items } = await stored(running, id);
    expect([state, overAt]).toEqual(['over', 1_000_000]);
    const answerId = items[0]?.answerId;
    const history = textOf(await (await get(running, `/answers/${answerId}/versions`)).text());
    expect(history).toContain('In an interview');
    const { reader } = running.database;
    const version = await reader.all('select reason, self_level, read_level is null as unread from answer_versions');
    expect(version).toEqual([{ reason: 'interview', self_level: 3, unread: 0 }]);
    expect(await reader.all("select source_id from evidence where subject = 'question:led-incident'")).toEqual([{ source_id: answerId }]);
    expect(await reader.all('select count(*) as n from cards')).toEqual([{ n: 1 }]);
    expect((await get(running, `/interviews/${id}`)).headers.get('location')).toBe(`/interviews/${id}/report`);
  });

  it('shows no navigation, no pointers and no way back while it is on', async () => {
    const { running, id, does } = await sitting([{ kind: 'question' }], { guesses: false });
    await does(1, { do: 'open' });
    const page = await pageOf(running, id);
    expect(page).not.toContain('aria-label="Main"');
    expect(textOf(page)).not.toContain('Severity told as harm');
    expect((await get(running, `/interviews/${id}/items/1`)).headers.get('location')).toBe(`/interviews/${id}`);
  });

  it('is talked about by its title where its text cannot be read by this version', async () => {
    const { running, id, does } = await sitting([{ kind: 'question', source: '# nothing' }, { kind: 'talk' }]);
    await does(1, { do: 'open' });
    expect(textOf(await pageOf(running, id))).toContain('Behavioural, about an incident');
    await does(1, { do: 'stop', probe: '0', 'part-notes': 'What I remember.' });
    expect(textOf(await pageOf(running, id))).toContain('Item 2 of 2');
    expect(spokenWorkOf((await stored(running, id)).items[0]?.work).parts).toEqual({ notes: 'What I remember.' });
  });

  it('is asked as it was drawn, whatever became of its file', async () => {
    const { running, id, does } = await sitting([{ kind: 'question', subject: 'gone-by-now' }], { guesses: false });
    await does(1, { do: 'open' });
    expect(textOf(await pageOf(running, id))).toContain(ASKED);
  });
});

describe('the time of an item', () => {
  it('is the server’s, and ends an answer that nobody stopped: nothing typed is lost', async () => {
    const { running, id, does, pass } = await sitting([{ kind: 'question' }], { guesses: false });
    await does(1, { do: 'open' });
    await does(1, { do: 'save', 'part-task': 'Mine.' });
    pass(3600);
    expect(textOf(await pageOf(running, id))).toContain('The time is over');
    await does(1, { do: 'save', 'part-task': 'Mine.' });
    const [item] = (await stored(running, id)).items;
    const [first] = item?.steps ?? [];
    expect(item?.steps.find(({ kind }) => kind === 'stopped')).toMatchObject({ by: 'clock', at: (first?.at ?? 0) + (150 + GRACE) * 1000 });
    expect(spokenWorkOf(item?.work).parts).toEqual({ task: 'Mine.' });
    expect(textOf(await pageOf(running, id))).toContain('One more on that.');
  });

  it('keeps text that comes late, with its time', async () => {
    const { running, id, does, pass } = await sitting([{ kind: 'question' }], { guesses: false });
    await does(1, { do: 'open' });
    pass(400);
    await does(1, { do: 'stop', probe: '0', 'part-task': 'Late.' });
    const [item] = (await stored(running, id)).items;
    expect(spokenWorkOf(item?.work).parts).toEqual({ task: 'Late.' });
    expect(item?.steps.find(({ kind }) => kind === 'stopped')).toMatchObject({ by: 'clock', at: 1_400_000 });
  });

  it('stands still in a pause, which is noted, and is not shown at untimed pace', async () => {
    const { running, id, does, pass } = await sitting([{ kind: 'question' }], { guesses: false });
    await does(1, { do: 'open' });
    pass(30);
    await does(1, { do: 'pause', 'part-task': 'So far.' });
    expect(textOf(await pageOf(running, id))).toContain('The clock stands still');
    pass(90_000);
    await does(1, { do: 'resume' });
    const page = await pageOf(running, id);
    expect(textOf(page)).toContain('2 : 00');
    expect(page).toContain('So far.');
    const untimed = await beginSitting(running, [{ kind: 'question' }], { guesses: false, pace: 'untimed' });
    await act(running, untimed, 1, { do: 'open' });
    pass(90_000);
    expect(await pageOf(running, untimed)).not.toContain('role="timer"');
  });

  it('brings an interruption with a watched question alone, and never to its follow-ups, in quiet or without the clock', async () => {
    const { running, id, does } = await sitting([{ kind: 'question', probes: 1 }], { guesses: false });
    await does(1, { do: 'open' });
    const page = await pageOf(running, id);
    const at = Number(/data-cuts-in="(\d+)"/.exec(page)?.[1]);
    expect([at >= 53, at <= 97]).toEqual([true, true]);
    const [, words = ''] = /data-interruption="([^"]+)"/.exec(page) ?? [];
    expect(words).not.toBe('');
    expect(textOf(page)).not.toContain(words);
    expect(await pageOf(running, id)).toContain(`data-interruption="${words}"`);
    const again = await beginSitting(running, [{ kind: 'question' }], { guesses: false }, 1_000_001);
    await act(running, again, 1, { do: 'open' });
    expect(await pageOf(running, again)).toContain('data-interruption');
    expect(await pageOf(running, again)).not.toContain(words);
    await does(1, { do: 'stop', probe: '0' });
    const followUp = await pageOf(running, id);
    expect(followUp).toContain('One more on that.');
    expect(followUp).not.toContain('data-cuts-in');
    for (const setup of [{ watched: false }, { pace: 'untimed' }] as const) {
      const other = await beginSitting(running, [{ kind: 'question' }], { guesses: false, ...setup });
      await act(running, other, 1, { do: 'open' });
      expect(await pageOf(running, other)).not.toContain('data-cuts-in');
    }
    const talk = await beginSitting(running, [{ kind: 'talk' }]);
    await act(running, talk, 1, { do: 'open' });
    expect(await pageOf(running, talk)).not.toContain('data-cuts-in');
  });

  it('is out of sight in quiet until it is asked for, with no recorder', async () => {
    const { running, id, does } = await sitting([{ kind: 'question' }], { guesses: false, watched: false });
    await does(1, { do: 'open' });
    const page = await pageOf(running, id);
    expect(page).toMatch(/class="clockbig unseen"/);
    expect(page).toContain('Show the clock');
    expect(page).not.toContain('data-records');
    expect(page).toContain('In quiet nothing is recorded.');
    const watched = await beginSitting(running, [{ kind: 'question' }], { guesses: false });
    await act(running, watched, 1, { do: 'open' });
    expect(await pageOf(running, watched)).not.toContain('unseen');
  });

  it('goes on where the server was restarted', async () => {
    const { running, id, does, pass } = await sitting([{ kind: 'question' }], { guesses: false });
    await does(1, { do: 'open' });
    pass(60);
    const again = await startTestApp({ folder: running.folder, now: () => 1_060_000 });
    expect(textOf(await pageOf(again, id))).toContain('1 : 30');
  });
});

describe('a form that comes twice, late, from elsewhere or too long', () => {
  it('counts once where it is the same', async () => {
    const { running, id } = await sitting([{ kind: 'question' }], { guesses: false });
    const open = () => post(running, `/interviews/${id}/items/1/work`, { revision: '0', do: 'open' });
    const both = await Promise.all([open(), open(), open()]);
    expect(both.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect((await stored(running, id)).items[0]?.steps.length).toBe(2);
  });

  it('is 409 with both texts where another tab was faster, for a form and for its script', async () => {
    const { running, id, does } = await sitting([{ kind: 'question' }], { guesses: false });
    await does(1, { do: 'open' });
    const revision = revisionOn(await pageOf(running, id));
    const path = `/interviews/${id}/items/1/work`;
    await post(running, path, { revision, do: 'save', 'part-task': 'Of the first tab.' });
    const second = await post(running, path, { revision, do: 'save', 'part-task': 'Of the second.' });
    const page = await second.text();
    expect(second.status).toBe(409);
    expect(textOf(page)).toContain('What the other tab saved Of the first tab.');
    expect(page).toMatch(/<textarea[^>]*name="part-task"[^>]*>Of the second\.<\/textarea>/);
    const asked = await post(running, path, { revision, do: 'save', 'part-task': 'Of the second.' }, JSON_ACCEPTED);
    expect([asked.status, await asked.json()]).toMatchObject([409, { theirs: ['Of the first tab.'] }]);
    await post(running, path, { revision: revisionOn(page), do: 'save', 'part-task': 'Of the second.' });
    expect(spokenWorkOf((await stored(running, id)).items[0]?.work).parts).toEqual({ task: 'Of the second.' });
  });

  it('comes back whole where it is too long', async () => {
    const { running, id, does } = await sitting([{ kind: 'question' }], { guesses: false });
    await does(1, { do: 'open' });
    const long = 'word '.repeat(30_000);
    const refused = await does(1, { do: 'save', 'part-task': long });
    expect([refused.status, (await refused.text()).includes('Not saved: it is over 120,000 characters')]).toEqual([422, true]);
    expect((await act(running, id, 1, { do: 'save', 'part-task': long }, JSON_ACCEPTED)).status).toBe(422);
  });

  it.each([
    ['somebody else’s interview', 'AAAAAAAAAAAAAAAA', 1],
    ['an id that is none', 'x', 1],
  ])('is 404 for %s', async (_, id, place) => {
    const { running } = await sitting([{ kind: 'talk' }]);
    for (const headers of [{}, JSON_ACCEPTED])
      expect((await post(running, `/interviews/${id}/items/${place}/work`, { do: 'open' }, headers)).status).toBe(404);
    for (const path of [`/interviews/${id}`, `/interviews/${id}/end`, `/interviews/${id}/items/1`])
      expect((await get(running, path)).status).toBe(404);
  });

  it('is 404 for an item that is not there, and leads back where an address of a form is opened', async () => {
    const { running, id } = await sitting([{ kind: 'talk' }]);
    expect((await post(running, `/interviews/${id}/items/9/work`, { do: 'open' })).status).toBe(404);
    expect((await get(running, `/interviews/${id}/items/1/work`)).headers.get('location')).toBe(`/interviews/${id}`);
  });

  it('opens no item before its turn, and gives back what was typed for one', async () => {
    const { running, id, does } = await sitting([{ kind: 'talk' }, { kind: 'question' }, { kind: 'talk' }]);
    for (const step of ['open', 'stop', 'hand-in', 'pause']) {
      const early = await does(2, { do: step });
      expect([step, early.status, early.headers.get('location')]).toEqual([step, 303, `/interviews/${id}`]);
    }
    const typed = await does(2, { do: 'save', revision: '7', 'part-task': 'Too early.' });
    const page = await typed.text();
    expect([typed.status, page.includes('Too early.'), page.includes(ASKED)]).toEqual([409, true, false]);
    expect((await act(running, id, 2, { do: 'open' }, JSON_ACCEPTED)).status).toBe(409);
    expect((await stored(running, id)).items.map(({ steps }) => steps.length)).toEqual([0, 0, 0]);
  });

  it('changes nothing once the item is in, and gives back what was typed', async () => {
    const { running, id, does } = await sitting([{ kind: 'talk' }, { kind: 'talk' }]);
    await does(1, { do: 'open' });
    await does(1, { do: 'hand-in', 'part-notes': 'I am a DevOps engineer.' });
    const late = await does(1, { do: 'save', 'part-notes': 'And more.' });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('And more.');
    expect((await does(1, { do: 'hand-in', 'part-notes': 'I am a DevOps engineer.' })).status).toBe(303);
    expect(spokenWorkOf((await stored(running, id)).items[0]?.work).parts).toEqual({ notes: 'I am a DevOps engineer.' });
  });

  it('is told that the interview is over, in another tab', async () => {
    const { running, id, does } = await sitting([{ kind: 'talk' }]);
    await does(1, { do: 'open' });
    await does(1, { do: 'hand-in' });
    expect((await does(1, { do: 'hand-in' })).headers.get('location')).toBe(`/interviews/${id}/own-rating`);
    expect((await does(1, { do: 'save', 'part-notes': 'x' })).status).toBe(409);
    expect((await act(running, id, 1, { do: 'save' }, JSON_ACCEPTED)).status).toBe(409);
  });
});

describe('the end of an interview', () => {
  it('is asked once, takes in the item that is open, and needs an item for a report', async () => {
    const { running, id, does } = await sitting([{ kind: 'talk' }, { kind: 'talk' }]);
    const asked = async () => textOf(await (await get(running, `/interviews/${id}/end`)).text());
    expect(await asked()).toContain('End it here? Nothing was handed in yet, so there will be no report.');
    await does(1, { do: 'open' });
    expect(await asked()).toContain('The item that is open goes in as it is. The report is made of one of two items; one is not asked.');
    await does(1, { do: 'save', 'part-notes': 'So far.' });
    const ended = await post(running, `/interviews/${id}/end`, {});
    expect(ended.headers.get('location')).toBe(`/interviews/${id}/own-rating`);
    expect(await stored(running, id)).toMatchObject({ state: 'over' });
    const untouched = await beginSitting(running, [{ kind: 'talk' }]);
    expect((await post(running, `/interviews/${untouched}/end`, {})).headers.get('location')).toBe('/interviews?ended=empty');
    expect(await stored(running, untouched)).toMatchObject({ state: 'abandoned' });
    expect((await post(running, `/interviews/${untouched}/end`, {})).headers.get('location')).toBe('/interviews?ended=empty');
    for (const part of ['own-rating', 'report', 'report.md', 'report.json'])
      expect((await get(running, `/interviews/${untouched}/${part}`)).headers.get('location')).toBe('/interviews?ended=empty');
    const rated = await post(running, `/interviews/${untouched}/own-rating`, { 'screen-people': '3' });
    expect([rated.headers.get('location'), (await stored(running, untouched)).own]).toEqual(['/interviews?ended=empty', null]);
    const past = await (await get(running, '/interviews/past')).text();
    expect([past.includes(untouched), textOf(past).includes('left before anything was handed in')]).toEqual([false, true]);
    const said = 'That interview is ended. Nothing was handed in';
    expect(textOf(await (await get(running, '/interviews?ended=empty')).text())).toContain(said);
    expect(textOf(await (await get(running, '/interviews?ended=else')).text())).not.toContain(said);
  });

  it('may wait: it is left with a pause and goes on later', async () => {
    const { running, id, does, pass } = await sitting([{ kind: 'talk' }]);
    await does(1, { do: 'open' });
    expect((await does(1, { do: 'leave', 'part-notes': 'Half.' })).headers.get('location')).toBe('/interviews');
    pass(86_400);
    expect(textOf(await pageOf(running, id))).toContain('Paused');
    await does(1, { do: 'resume' });
    expect(await pageOf(running, id)).toContain('Half.');
  });
});

describe('a whole loop', () => {
  it('says which stage comes next before its first item is opened', async () => {
    const items = [
      { kind: 'talk' as const, stage: 'final' },
      { kind: 'talk' as const, stage: 'architecture-panel' },
    ];
    const { running, id, does } = await sitting(items, { stage: 'whole' });
    expect(textOf(await pageOf(running, id))).toContain('The first stage: final');
    await does(1, { do: 'open' });
    await does(1, { do: 'hand-in' });
    expect(textOf(await pageOf(running, id))).toContain('The next stage: architecture panel, now or on another day.');
  });
});

describe('an incident of an interview', () => {
  it('shows no time above its run where nobody watches', async () => {
    const { running, does } = await sitting([{ kind: 'incident' }], { watched: false });
    const path = (await does(1, { do: 'open' })).headers.get('location') ?? '';
    const text = textOf(await (await get(running, path)).text());
    expect(text).toContain('Item 1 of 1. Back to the interview');
    expect(text).not.toContain('minutes left');
  });

  it('is a run, begun with its item, and handed in with what there is', async () => {
    const { running, id, does } = await sitting([{ kind: 'incident' }, { kind: 'talk' }]);
    const opened = await does(1, { do: 'open' });
    const path = opened.headers.get('location') ?? '';
    expect(path).toMatch(/^\/runs\/[\w-]{16}$/);
    expect((await get(running, path)).status).toBe(200);
    expect(textOf(await pageOf(running, id))).toContain('Hand it in as it is');
    expect(textOf(await (await get(running, path)).text())).toContain('Item 1 of 2, 6 minutes left. Back to the interview');
    await play(running, path, BEST_LINE);
    const end = textOf(await (await get(running, path)).text());
    expect(end).toContain('Go on with the interview The debrief waits until it is over.');
    expect(end).not.toContain('Read the debrief');
    expect((await get(running, `${path}/debrief`)).headers.get('location')).toBe(`/interviews/${id}`);
    expect(textOf(await pageOf(running, id))).toContain('The incident has ended.');
    await does(1, { do: 'hand-in' });
    await does(2, { do: 'open' });
    await does(2, { do: 'hand-in' });
    expect((await get(running, `${path}/debrief`)).headers.get('location')).toBe(`/interviews/${id}/own-rating`);
    await rate(running, id);
    expect((await get(running, `${path}/debrief`)).status).toBe(200);
  });

  it('takes no decision once its time with the grace is over, and goes in with what there is', async () => {
    const { running, id, does, pass } = await sitting([{ kind: 'incident' }, { kind: 'talk' }]);
    const path = (await does(1, { do: 'open' })).headers.get('location') ?? '';
    pass(6 * 60 + GRACE);
    expect((await choose(running, path, 'Compare')).status).toBe(303);
    pass(1);
    const late = await choose(running, path, 'Tell');
    expect([late.status, textOf(await late.text())]).toEqual([409, expect.stringContaining('The time of this item is over')]);
    const part = await post(running, `${path}/decisions`, { turn: '1' }, HTMX);
    expect([part.status, part.headers.get('hx-retarget')]).toEqual([409, 'body']);
    expect(await part.text()).toContain(`href="/interviews/${id}"`);
    expect((await post(running, `${path}/clock`, { do: 'resume' })).status).toBe(409);
    expect(textOf(await pageOf(running, id))).toContain('Item 2 of 2');
    expect(await running.database.reader.all('select state, turns from runs')).toEqual([{ state: 'abandoned', turns: 1 }]);
    expect((await stored(running, id)).items[0]?.steps.at(-1)).toMatchObject({ kind: 'handed-in', by: 'clock' });
    expect(textOf(await (await post(running, `${path}/decisions`, { turn: '1' })).text())).toContain('This incident is handed in');
  });

  it('stops its clock under a page that is left open past its time', async () => {
    const { running, does, pass } = await sitting([{ kind: 'incident' }, { kind: 'talk' }]);
    const path = (await does(1, { do: 'open' })).headers.get('location') ?? '';
    const stands = () => running.database.reader.all("select live ->> 'stands' as stands from runs");
    pass(6 * 60 + GRACE - 1);
    const stream = await get(running, `${path}/live`);
    await expect.poll(stands).toEqual([{ stands: 'running' }]);
    await expect.poll(stands, { timeout: 5_000 }).toEqual([{ stands: 'paused' }]);
    await stream.body?.cancel();
  });

  it('has no limit at an own pace, and ends the interview where it was the last item', async () => {
    const own = await sitting([{ kind: 'incident' }], { pace: 'untimed' });
    const path = (await own.does(1, { do: 'open' })).headers.get('location') ?? '';
    own.pass(86_400);
    expect((await choose(own.running, path, 'Compare')).status).toBe(303);
    const timed = await sitting([{ kind: 'incident' }]);
    await timed.does(1, { do: 'open' });
    timed.pass(86_400);
    const page = await get(timed.running, `/interviews/${timed.id}`);
    expect(page.headers.get('location')).toBe(`/interviews/${timed.id}/report`);
    expect(await stored(timed.running, timed.id)).toMatchObject({ state: 'over' });
  });

  it('stands still while the interview is paused, its own clock too', async () => {
    const { running, id, does, pass } = await sitting([{ kind: 'incident' }, { kind: 'talk' }]);
    const path = (await does(1, { do: 'open' })).headers.get('location') ?? '';
    const stands = async () => running.database.reader.all("select live ->> 'stands' as stands from runs");
    await post(running, `${path}/clock`, { do: 'resume' });
    expect(await stands()).toEqual([{ stands: 'running' }]);
    await does(1, { do: 'pause' });
    expect(await stands()).toEqual([{ stands: 'paused' }]);
    pass(86_400);
    expect(textOf(await pageOf(running, id))).toContain('The incident stands still too and takes no decision.');
    const refused = await post(running, `${path}/decisions`, { turn: '0' });
    expect([refused.status, textOf(await refused.text())]).toEqual([409, expect.stringContaining('The interview is paused')]);
    expect((await post(running, `${path}/clock`, { do: 'resume' })).status).toBe(409);
    expect(await stands()).toEqual([{ stands: 'paused' }]);
    await does(1, { do: 'resume' });
    const live = async () =>
      (await running.database.reader.all<{ live: string }>('select live from runs')).map((run) => JSON.parse(run.live));
    expect(await live()).toMatchObject([{ stands: 'ready', pauses: [{ why: 'candidate' }] }]);
    const stream = await get(running, `${path}/live`);
    await expect.poll(live).toMatchObject([{ stands: 'running', pauses: [{ why: 'candidate' }] }]);
    await stream.body?.cancel();
    expect((await choose(running, path, 'Compare')).status).toBe(303);
  });

  it('is paused at an own pace without a clock of its own', async () => {
    const { running, does } = await sitting([{ kind: 'incident' }, { kind: 'talk' }], { pace: 'untimed' });
    await does(1, { do: 'open' });
    expect((await does(1, { do: 'leave' })).headers.get('location')).toBe('/interviews');
    expect(await running.database.reader.all('select state, live from runs')).toEqual([{ state: 'open', live: null }]);
  });

  it('gives back what was written for a decision that came late', async () => {
    const { running, does, pass } = await sitting([{ kind: 'incident' }, { kind: 'talk' }]);
    const path = (await does(1, { do: 'open' })).headers.get('location') ?? '';
    pass(86_400);
    const late = await post(running, `${path}/decisions`, { turn: '0', choice: 'x', notes: '<b>the pool</b>', 'words-x': 'We know.' });
    const page = await late.text();
    expect(late.status).toBe(409);
    for (const words of ['&lt;b&gt;the pool', 'We know.', 'Back to the interview']) expect(page).toContain(words);
  });

  it('says on its page once the time of the item is over', async () => {
    const { running, does, pass } = await sitting([{ kind: 'incident' }, { kind: 'talk' }]);
    const path = (await does(1, { do: 'open' })).headers.get('location') ?? '';
    pass(6 * 60);
    expect(textOf(await (await get(running, path)).text())).toContain('Item 1 of 2, and its time is over. Back to the interview');
  });

  it('leads back from its last decision, which changes a part of the page alone', async () => {
    const { running, does } = await sitting([{ kind: 'incident' }, { kind: 'talk' }]);
    const path = (await does(1, { do: 'open' })).headers.get('location') ?? '';
    await play(running, path, BEST_LINE.slice(0, -1));
    const page = await (await get(running, path)).text();
    const last = offersOn(page).find(({ label }) => label.startsWith(BEST_LINE.at(-1) ?? ''))?.token ?? '';
    const part = await post(running, `${path}/decisions`, { turn: String(turnOn(page)), choice: last }, HTMX);
    expect(textOf(await part.text())).toContain('Go on with the interview');
  });

  it('ends where it stands when it is handed in before', async () => {
    const { running, id, does } = await sitting([{ kind: 'incident' }, { kind: 'talk' }]);
    await does(1, { do: 'open' });
    await does(1, { do: 'hand-in' });
    expect(textOf(await pageOf(running, id))).toContain('Item 2 of 2');
    expect(await running.database.reader.all('select state from runs')).toEqual([{ state: 'abandoned' }]);
  });

  it('leaves no second run open where two tabs open it at once', async () => {
    const { running, id } = await sitting([{ kind: 'incident' }, { kind: 'talk' }]);
    const open = () => post(running, `/interviews/${id}/items/1/work`, { revision: '0', do: 'open' });
    const both = await Promise.all([open(), open(), open()]);
    const runId = (await stored(running, id)).items[0]?.runId;
    expect(both.map(({ headers }) => headers.get('location'))).toEqual([1, 2, 3].map(() => `/runs/${runId}`));
    expect(await running.database.reader.all("select id from runs where state = 'open'")).toEqual([{ id: runId }]);
  });

  it('says so where its text cannot be played, and the interview goes on', async () => {
    const { running, id, does } = await sitting([{ kind: 'incident', source: '# nothing' }, { kind: 'talk' }]);
    await does(1, { do: 'open' });
    expect(textOf(await pageOf(running, id))).toContain('cannot be played');
    expect((await does(1, { do: 'hand-in' })).status).toBe(303);
  });
});

describe('an exercise of the product', () => {
  const source = (path: string) => readFileSync(new URL(`../../../questions/${path}.md`, import.meta.url), 'utf8');
  const review = { kind: 'review' as const, subject: 'reports-bucket', source: source('reviews/reports-bucket'), minutes: 12 };
  const design = { kind: 'design' as const, subject: 'job-queue', source: source('designs/job-queue'), minutes: 30 };

  it('is worked on within the interview, and shows how it went after the own rating alone', async () => {
    const { running, id, does, pass } = await sitting([review, { kind: 'talk' }]);
    await does(1, { do: 'open' });
    expect(textOf(await pageOf(running, id))).toContain('Hand it in');
    pass(60);
    const handed = await does(1, { do: 'hand-in' });
    expect(handed.headers.get('location')).toBe(`/interviews/${id}`);
    expect((await get(running, `/interviews/${id}/items/1`)).headers.get('location')).toBe(`/interviews/${id}`);
    expect(textOf(await pageOf(running, id))).toContain('Item 2 of 2');
    await does(2, { do: 'open' });
    await does(2, { do: 'hand-in' });
    expect((await get(running, `/interviews/${id}/items/1`)).status).toBe(303);
    await rate(running, id);
    const result = textOf(await (await get(running, `/interviews/${id}/items/1`)).text());
    expect(result).toContain('Back to the report');
  });

  it('that was sat by itself shows how it went as soon as it is in', async () => {
    const { running, id, does } = await sitting([review], { stage: 'alone' });
    await does(1, { do: 'open' });
    expect((await does(1, { do: 'hand-in' })).headers.get('location')).toBe(`/interviews/${id}/items/1`);
    expect((await get(running, `/interviews/${id}/items/1`)).status).toBe(200);
  });

  it('takes a double click for one, and ticks once it is in, though the interview be over', async () => {
    const { running, id, pass } = await sitting([design], { stage: 'alone' });
    const path = `/interviews/${id}/items/1/work`;
    await post(running, path, { revision: '0', do: 'open' });
    pass(30);
    await post(running, path, { revision: '1', do: 'save', 'part-clarify': 'How many jobs?' });
    pass(1);
    expect((await post(running, path, { revision: '1', do: 'save', 'part-clarify': 'How many jobs?' })).status).toBe(303);
    const { revision } = (await stored(running, id)).items[0] ?? {};
    await post(running, path, { revision: String(revision), do: 'hand-in' });
    const result = await (await get(running, `/interviews/${id}/items/1`)).text();
    const [, pointer] = /name="(shown-[^"]+)"/.exec(result) ?? [];
    expect((await post(running, path, { revision: revisionOn(result), do: 'tick', [pointer ?? '']: '1' })).status).toBe(303);
    expect((await stored(running, id)).items[0]?.work).toMatchObject({ ticked: [pointer?.replace('shown-', '')] });
  });
});
