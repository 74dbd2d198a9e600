import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { patientDesk } from '../../../server/solving/desk.ts';
import { get, startTestApp, type TestApp, textOf, WORKED_EXAMPLE } from '../visitor.ts';
import { TANK } from './tank.ts';

/** Fourteen things to look at, which a solver takes for one another: few states for it, but 16,384 to go on from. */
const looks = (first: number, scene: string) =>
  Array.from(
    { length: 7 },
    (_, n) => `- [Look at ${first + n}](#${scene})\n  - scores: stabilise +${first + n}\n  - shows: It is there.\n`,
  );
const MANY = [
  TANK.slice(0, TANK.indexOf('flags:')),
  '---\n\n# The tank\n\n## Alarm\n',
  ...looks(1, 'alarm'),
  '- [Fill it](#filled)\n\n## Filled\n\n- ends: resolved\n\n## At any time\n',
  ...looks(8, 'at-any-time'),
].join('\n');

const SCENARIO = '/author/scenarios/tank';

async function start(text = TANK): Promise<TestApp> {
  const running = await startTestApp({ desk: patientDesk, env: {} });
  running.scenario('tank', text);
  return running;
}

/** Once its figures are known. */
async function known(text = TANK): Promise<TestApp> {
  const running = await start(text);
  while (/States and losses are being worked out/.test(textOf(await pageOf(running, SCENARIO)))) await setTimeout(10);
  return running;
}

async function pageOf(running: TestApp, path: string): Promise<string> {
  const response = await get(running, path);
  expect(response.status).toBe(200);
  return response.text();
}

/** Where a form leads, and the page there. */
async function sent(running: TestApp, query: string) {
  const response = await get(running, `${SCENARIO}?${query}`);
  expect(response.status).toBe(303);
  const to = response.headers.get('location') ?? '';
  const page = await pageOf(running, to.replace(/#.*/, ''));
  return { to, page, text: textOf(page.slice(page.indexOf('id="play"'))) };
}

const HATCH = 'play=alarm%2Ftell-them%2Calarm%2Fopen-the-hatch';

describe('the form of a play', () => {
  it('leads to the address of the play that comes to what is chosen', async () => {
    const { to, text } = await sent(await known(), 'from=hatch&minute=3&set=told&variant=dry');
    expect(to).toBe(`${SCENARIO}?variant=dry&${HATCH}#play`);
    expect(text).toContain('After 2 decisions: 10:03, minute 3, where dry is true.');
    expect(text).not.toContain('No play was found');
  });

  it('shows the state that is shown: its scene, minute and flags, and what is true', async () => {
    const { page } = await sent(await known(), 'from=hatch&minute=3&set=told&variant=wet');
    expect(page).toMatch(/<option value="hatch" selected="">Hatch<\/option>/);
    expect(page).toMatch(/id="from-minute"[^>]*value="3"/);
    expect(page).toMatch(/id="set-told"[^>]*checked=""/);
    expect(page).not.toMatch(/id="set-seen"[^>]*checked=""/);
    expect(page).toMatch(/id="under-wet"[^>]*checked=""/);
  });

  it('offers the scenes in which some play comes to rest', async () => {
    const lost = TANK.replace('## Filled\n', '## Dream\n\n- [Wake](#filled)\n\n## Filled\n').replace(
      '- [Fill it]',
      '- [Sleep](#dream)\n  - when: `minutes > 900`\n- [Fill it]',
    );
    const page = await pageOf(await known(lost), SCENARIO);
    const offered = Array.from(page.matchAll(/<option value="(\w+)"/g), ([, id]) => id);
    expect(offered).toEqual(['alarm', 'hatch', 'filled', 'sealed', 'wiped']);
  });

  it('has neither flags nor truths where there are none', async () => {
    const page = await pageOf(await known(WORKED_EXAMPLE.replace('title: ', 'title: Once more, ')), SCENARIO);
    expect(page).toContain('id="set-pool_known"');
    expect(page).not.toContain('name="variant"');
    const without = await pageOf(await known(TANK.replace('flags: [told, seen]\n', '').replace(/ {2}- sets:.*\n/g, '')), SCENARIO);
    expect(without).not.toContain('class="flags"');
    expect(without).toContain('name="variant"');
  });

  it('keeps the editor open, and the hidden truth', async () => {
    const running = await known();
    expect(await pageOf(running, `${SCENARIO}?edit`)).toContain('<input type="hidden" name="edit" value=""/>');
    const { to, page } = await sent(running, 'edit=&from=hatch&minute=3&set=told&variant=wet');
    expect(to).toBe(`${SCENARIO}?edit&variant=wet&${HATCH}#play`);
    expect(page).toContain('class="work edits"');
  });

  it('says what differs where no play comes to what was chosen, as long as the address has it', async () => {
    const running = await known();
    const { to, text } = await sent(running, 'from=hatch&minute=7&set=told&variant=dry');
    expect(to).toContain(`${HATCH}&from=hatch&minute=7&set=told#play`);
    expect(text).toContain('No play was found that comes to Hatch at minute 7 with told set where dry is true; nearest: minute 3.');
    const seen = await sent(running, 'from=alarm&minute=0&set=seen&variant=dry');
    expect(seen.text).toContain('No play was found that comes to Alarm at minute 0 with seen set where dry is true; nearest: minute 3.');
    const wiped = await sent(running, 'from=wiped&minute=3&set=told&variant=dry');
    expect(wiped.text).toContain('No play was found that comes to Wiped at minute 3 with told set where dry is true; nearest: Hatch.');
  });

  it('has a shortest way to what is shown below the offer', async () => {
    const running = await known();
    const page = await pageOf(running, `${SCENARIO}?variant=dry&${HATCH}`);
    expect(page).toMatch(/<\/ol><p class="small"><a href="[^"]*variant=dry&amp;play=[^"]*#play">(Shortest way|The way) here: 1, 2<\/a>/);
    expect(await pageOf(running, `${SCENARIO}?variant=dry&play=start`)).not.toContain('way here');
  });

  it.each([
    ['an empty minute', 'from=hatch&minute=&set=told', 'minute 3'],
    ['no minute', 'from=hatch&set=told', 'minute 3'],
    ['a negative minute', 'from=hatch&minute=-5&set=told', '“-5” is no minute, so that any will do.'],
    ['half a minute', 'from=hatch&minute=3.5&set=told', '“3.5” is no minute, so that any will do.'],
    ['a minute in words', 'from=hatch&minute=soon&set=told', '“soon” is no minute, so that any will do.'],
    ['a huge minute', 'from=hatch&minute=9999999&set=told', 'at minute 9999999 with told set where dry is true; nearest: minute 3.'],
    ['a minute of many digits', `from=hatch&minute=${'9'.repeat(500)}`, `“${'9'.repeat(80)}” is no minute, so that any will do.`],
    ['a flag of nothing', 'from=hatch&minute=3&set=told&set=nothing', 'No flag is called “nothing”.'],
    ['flags by commas', 'from=hatch&minute=3&set=told,nothing,,none', 'No flag is called “nothing” or “none”.'],
    [
      '1,000 flags',
      `from=hatch&minute=3&set=told&${'set=x&'.repeat(500)}${Array.from({ length: 500 }, (_, n) => `set=${n}`).join('&')}`,
      'No flag is called “x”, “0” or “1”.',
    ],
    ['markup', 'from=hatch&minute=%3Cb%3E&set=%3Ci%3E', '“&lt;b&gt;” is no minute, so that any will do. No flag is called “&lt;i&gt;”.'],
    ['a NUL', 'from=hatch&minute=%00&set=%00', 'is no minute'],
  ])('takes %s', async (_, query, sentence) => {
    const { text } = await sent(await known(), query);
    expect(text).toContain(sentence);
  });

  it('says that a truth is of nothing here, and takes the first', async () => {
    const { page } = await sent(await known(), 'from=hatch&minute=1&variant=dried');
    expect(textOf(page)).toContain('No hidden truth is called “dried”, so that all of them are shown.');
    expect(textOf(page)).toContain('minute 1, where dry is true');
  });

  it.each(['nowhere', '', 'x'.repeat(3000)])('looks for nothing where no scene has the name: %.20s', async (from) => {
    const page = await pageOf(await known(), `${SCENARIO}?from=${from}&minute=3`);
    expect(textOf(page)).toContain(`No scene is called “${from.slice(0, 80)}”, so that no state was looked for.`);
    expect(textOf(page)).toContain('The start: 10:00, minute 0');
  });

  it('says that states are still being worked out, and leads there once they are known', async () => {
    const running = await start(MANY);
    const query = `${SCENARIO}?from=filled&minute=3`;
    expect(textOf(await pageOf(running, query))).toContain('Which states there are is still being worked out.');
    running.scenario('tank', TANK);
    while ((await get(running, query)).status !== 303) await setTimeout(10);
  });

  it('is not there where the scenario cannot be solved, and says so', async () => {
    const page = await pageOf(await known(TANK.replace(/ {2}- scores:.*\n/g, '')), `${SCENARIO}?from=hatch&minute=3`);
    expect(page).not.toContain('from-scene');
    expect(textOf(page)).toContain('No state can be looked for, since the scenario cannot be solved; the problems say why.');
  });

  it('is not there where there are too many states for a page that waits, and says so', async () => {
    const page = await pageOf(await known(MANY), `${SCENARIO}?from=filled&minute=3`);
    expect(textOf(page)).toContain('The best still in reach is 100.');
    expect(page).not.toContain('from-scene');
    expect(textOf(page)).toContain('there are too many to go through while a page waits. One goes on from the start, choice by choice.');
  });

  it('goes by the last text without an error while the newest has one', async () => {
    const running = await known();
    running.scenario('tank', TANK.replace('(#sealed)', '(#saeled)'));
    const { page, text } = await sent(running, 'from=hatch&minute=3&set=told&variant=wet');
    expect(textOf(page)).toContain('the last text without an error');
    expect(text).toContain('After 2 decisions: 10:03, minute 3, where wet is true.');
    running.scenario('tank', '# No front matter\n');
    expect((await get(running, `${SCENARIO}?from=hatch&minute=3`)).status).toBe(303);
  });

  it('asks for nothing where there never was such a text, and of no file', async () => {
    const running = await start('# No front matter\n');
    expect(await pageOf(running, `${SCENARIO}?from=hatch&minute=3`)).toContain('There is no map yet');
    expect((await get(running, '/author/scenarios/none?from=hatch&minute=3')).status).toBe(404);
  });
});
