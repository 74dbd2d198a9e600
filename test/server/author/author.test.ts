import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { patientDesk } from '../../../server/solving/desk.ts';
import { get, startTestApp, type TestApp, textOf, WORKED_EXAMPLE } from '../visitor.ts';

const VARIANTS = `---
format: 1
title: The tank
summary: A tank is empty.
severity: SEV3
role: on-call senior, alone
start: "10:00"
skills: [stabilise]
variants: { dry: The tank is dry., wet: The tank leaks. }
---

# The tank

## Alarm

- [Read the gauge](#alarm)
  - shows: The gauge is read.

    > **If** \`dry\`: it is at zero.
- [Fill it](#filled)
  - scores: stabilise +3 if \`dry\`
- [Seal it](#sealed)
  - scores: stabilise +3 if \`wet\`

## Filled

- ends: resolved

## Sealed

- ends: resolved
`;

const SCENARIO = '/author/scenarios/checkout';

function start(env: Record<string, string> = {}): Promise<TestApp> {
  return startTestApp({ desk: patientDesk, env });
}

async function pageOf(running: TestApp, path: string): Promise<string> {
  const response = await get(running, path);
  expect(response.status).toBe(200);
  return response.text();
}

/** Once everything is found out. */
async function wholePage(running: TestApp, path: string): Promise<string> {
  for (;;) {
    const page = await pageOf(running, path);
    if (!/eing worked out|being looked at|until those of the new text/.test(page)) return page;
    await setTimeout(10);
  }
}

describe('the author’s pages', () => {
  it('are there while only this machine reaches the server, and Incidents leads to them', async () => {
    const running = await start();
    expect(await pageOf(running, '/author')).toContain('What is written here');
    expect(await pageOf(running, '/incidents')).toContain('href="/author"');
  });

  it.each([[{ ALLOW_OPEN: '1' }], [{ PUBLIC_URL: 'http://localhost/prep' }], [{ AUTHOR: '0' }]])(
    'are not there, in our words, where others may come by: %j',
    async (env) => {
      const running = await start(env);
      const base = 'PUBLIC_URL' in env ? '/prep' : '';
      for (const path of ['/author', SCENARIO, `${SCENARIO}/changes`]) {
        const response = await get(running, base + path);
        expect(response.status).toBe(404);
        expect(textOf(await response.text())).toContain('There is nothing here');
      }
      expect(await (await get(running, `${base}/incidents`)).text()).not.toContain('/author');
    },
  );

  it('are there where others may come by if that is asked for', async () => {
    expect((await get(await start({ ALLOW_OPEN: '1', AUTHOR: '1' }), '/author')).status).toBe(200);
  });

  it('list every incident with its problems and its health', async () => {
    const running = await start();
    running.scenario('wrong', '# No front matter\n');
    await wholePage(running, SCENARIO);
    const text = textOf(await pageOf(running, '/author'));
    expect(text).toContain('Checkout times out after a quiet config change scenarios/checkout.md Four warnings');
    expect(text).toMatch(/scenarios\/wrong\.md no text without an error yet .*error/);
    // States, best line, random, the best robot.
    expect(text).toMatch(/Four warnings \d+ 3 58 , more than 55 100 , more than 60 – – \d+ 3 of 8/);
  });

  it('list an incident at its place again that was away', async () => {
    const running = await start();
    running.scenario('later', WORKED_EXAMPLE.replace('title: ', 'title: Later: '));
    const file = join(running.folder, 'scenarios', 'checkout.md');
    const order = async () => Array.from((await pageOf(running, '/author')).matchAll(/scenarios\/(\w+)\.md/g), ([, id]) => id);
    expect(await order()).toEqual(['checkout', 'later']);
    renameSync(file, `${file}.away`);
    expect(await order()).toEqual(['later']);
    renameSync(`${file}.away`, file);
    expect(await order()).toEqual(['checkout', 'later']);
  });

  it('say what will be here where nothing is written yet', async () => {
    const running = await start();
    rmSync(join(running.folder, 'scenarios', 'checkout.md'));
    expect(textOf(await pageOf(running, '/author'))).toContain('There is none yet');
  });
});

describe('a scenario on its author’s page', () => {
  it('has a map, drawn by the server, and a table that says the same', async () => {
    const page = await wholePage(await start(), SCENARIO);
    expect(page).toMatch(/<svg class="map"[^>]*>.*Made worse.*−81\.3.*<\/svg>/s);
    const table = textOf(page.slice(page.indexOf('class="ways"')));
    expect(table).toContain('Six pods, and still failing Fail the database over Made worse −81.3');
    expect(table).toContain('02:14, and checkout is failing Roll the pool change back Closed best line');
    expect(textOf(page)).toContain('states. Best in 3 decisions and 9 min.');
  });

  it('says what it knows by and by, and answers at once', async () => {
    const running = await start();
    const first = textOf(await pageOf(running, SCENARIO));
    expect(first).toContain('States and losses are being worked out.');
    expect(first).toContain('No error so far');
    expect(first).toContain('what it loses is not known');
    expect(first).not.toContain('no play takes it');
    expect(textOf(await wholePage(running, SCENARIO))).toContain('Four warnings.');
  });

  it('shows for a scene its lines, what the candidate sees there, and how often one is there', async () => {
    const page = await wholePage(await start(), `${SCENARIO}?scene=scaled`);
    expect(page).toContain('<h2 id="source-heading" tabindex="-1">Six pods, and still failing</h2>');
    expect(textOf(page)).toMatch(/As the candidate sees it, 02:18 .*Timeouts fall to 12% and stay there\./);
    expect(textOf(page)).toMatch(/\d+ of the states are in this scene\. Random play comes by in \d+ of 100 plays\./);
    expect(page).toMatch(/<rect class="node here"/);
    expect(page).not.toContain('Compare the bank&#39;s latency with our pool wait](#overview)');
  });

  it('says which names in its address are of nothing here, and nothing of those that are', async () => {
    const running = await start();
    running.scenario('tank', VARIANTS);
    const wrong = textOf(await pageOf(running, '/author/scenarios/tank?variant=dried&scene=allarm'));
    expect(wrong).toContain('No hidden truth is called “dried”, so that all of them are shown.');
    expect(wrong).toContain('No scene is called “allarm”, so that the one is shown where the play stands. Did you mean “alarm”?');
    expect(textOf(await pageOf(running, `${SCENARIO}?variant=dried`))).toContain('No hidden truth is called “dried”.');
    const right = textOf(await pageOf(running, '/author/scenarios/tank?variant=dry&scene=alarm'));
    expect(right).not.toMatch(/No (hidden truth|scene) is called/);
  });

  it('leads to another hidden truth with the play that is open', async () => {
    const running = await start();
    running.scenario('tank', VARIANTS);
    const truths = (page: string) => /<span class="switch">.*?<\/span>/s.exec(page)?.[0] ?? '';
    const played = truths(await pageOf(running, '/author/scenarios/tank?variant=dry&play=alarm/read-the-gauge'));
    expect(played).toContain('href="/author/scenarios/tank?variant=wet&amp;play=alarm%2Fread-the-gauge"');
    expect(truths(await pageOf(running, '/author/scenarios/tank?variant=dry&scene=filled'))).toContain('?variant=wet&amp;scene=filled"');
  });

  it('shows the whole file where that is asked for', async () => {
    const page = await wholePage(await start(), `${SCENARIO}?line=all`);
    for (let line = 1; line <= WORKED_EXAMPLE.split('\n').length; line++) expect(page).toContain(`id="line-${line}"`);
  });

  it('leads from a problem to its line and its scene', async () => {
    const running = await start();
    running.scenario('checkout', WORKED_EXAMPLE.replace('(#scaled)', '(#scalde)'));
    const page = await pageOf(running, SCENARIO);
    const [, line] = /href="\/author\/scenarios\/checkout\?line=(\d+)#line-\d+"/.exec(page) ?? [];
    const there = await pageOf(running, `${SCENARIO}?line=${line}`);
    expect(there).toMatch(/class="wrong">scalde<\/span>/);
    expect(textOf(there)).toContain('Did you mean “scaled”?');
  });

  it('says how fair it is: robots, random play, tells, words, minutes and skills', async () => {
    const text = textOf(await wholePage(await start(), SCENARIO));
    for (const part of [
      'Random play 58 , more than the 55 that it may be',
      'The first of each list 100',
      'Without variants there is one truth',
      'On the best line the longest label is the right one at two of 3 decisions.',
      'No play reaches the best without a look.',
      'minutes at the desk',
      'Scores of random play',
      '90 to 100',
    ])
      expect(text).toContain(part);
  });

  it('shows one hidden truth or all of them', async () => {
    const running = await start();
    running.scenario('tank', VARIANTS);
    const all = textOf(await wholePage(running, '/author/scenarios/tank'));
    expect(all).toContain('What reading is worth: 50 points.');
    expect(all).toMatch(/gains most, [\d.]+ points, at decision \d, in Alarm/);
    const wet = await wholePage(running, '/author/scenarios/tank?variant=wet');
    expect(textOf(wet)).toContain('The scenes, if wet is true');
    expect(wet).toMatch(/aria-current="true"[^>]*>wet</);
    expect(textOf(wet.slice(wet.indexOf('class="ways"')))).toContain('Alarm Fill it Filled −100.0 Alarm Seal it Sealed best line');
    expect(textOf(await wholePage(running, '/author/scenarios/tank?variant=nothing'))).toContain('The scenes 4 states');
  });

  it('says so where it cannot be solved, and draws the map all the same', async () => {
    const running = await start();
    running.scenario('checkout', WORKED_EXAMPLE.replace(/^ {2}- scores:.*\n/gm, ''));
    const page = await wholePage(running, SCENARIO);
    expect(textOf(page)).toContain('It cannot be solved, so the map has neither losses nor a best line');
    expect(page).toContain('Made worse</text>');
    expect(textOf(page)).toContain('Every play ends with the same points');
  });
});

describe('a text with an error', () => {
  it('keeps the map and the figures of the last one without, says of when they are, and points at what is wrong', async () => {
    const running = await start();
    await wholePage(running, SCENARIO);
    running.scenario('checkout', WORKED_EXAMPLE.replace('(#made-worse)', '(#made-wrose)'));
    const page = await pageOf(running, `${SCENARIO}?scene=scaled`);
    expect(textOf(page)).toMatch(/One error\. Map and figures are those of \d\d:\d\d, the last text without an error\./);
    expect(page).toContain('−81.3');
    expect(page).toMatch(/<text class="errt"[^>]*>line \d+: one error<\/text>/);
    expect(page).toContain('<span class="wrong">made-wrose</span>');
  });

  it('says what is not looked at for its problems, so that their absence tells nothing', async () => {
    const running = await start();
    await wholePage(running, SCENARIO);
    running.scenario('checkout', WORKED_EXAMPLE.replace('(#made-worse)', '(#made-wrose)'));
    const states = 'States, and flags that nothing sets or reads, are looked at once the text has no errors.';
    const misled = textOf(await pageOf(running, SCENARIO));
    expect(misled).toContain(states);
    expect(misled).not.toContain('Names and units');
    running.scenario('checkout', '# broken\n');
    expect(textOf(await pageOf(running, SCENARIO))).toContain(`Names and units are looked at once the front matter can be read. ${states}`);
    running.scenario('checkout', WORKED_EXAMPLE);
    expect(textOf(await wholePage(running, SCENARIO))).not.toContain('are looked at once');
  });

  it('gives way to the new map once it is mended', async () => {
    const running = await start();
    await wholePage(running, SCENARIO);
    running.scenario('checkout', '# broken\n');
    await pageOf(running, SCENARIO);
    running.scenario(
      'checkout',
      WORKED_EXAMPLE.replace('## Made worse', '## Made no better').replace('(#made-worse)', '(#made-no-better)'),
    );
    const page = await wholePage(running, SCENARIO);
    expect(page).toContain('Made no better</text>');
    expect(textOf(page)).not.toContain('Map and figures are those of');
  });

  it('has no map where no text before it was without one, and says what will be here', async () => {
    const running = await start();
    running.scenario('checkout', '# No front matter\n');
    const text = textOf(await pageOf(running, SCENARIO));
    expect(text).toContain('The map will be here once the text has no error.');
    expect(text).toContain('There is no map yet');
  });

  it.each([
    ['nothing', ''],
    ['a heading that is never closed', '## '],
    ['a NUL', WORKED_EXAMPLE.replace('checkouts fail', 'check\0outs fail')],
    ['only a BOM', '\uFEFF'],
    ['a file of 300 KB', `${WORKED_EXAMPLE}${'x'.repeat(300_000)}`],
  ])('is answered with a page, though it is %s', async (_, text) => {
    const running = await start();
    running.scenario('checkout', text);
    for (const query of ['', '?line=1', '?line=99999', '?line=all', '?scene=scaled', '?play=start'])
      expect((await get(running, SCENARIO + query)).status).toBe(200);
  });

  it('is answered with a page, though it is no UTF-8', async () => {
    const running = await start();
    writeFileSync(join(running.folder, 'scenarios', 'checkout.md'), new Uint8Array([0x23, 0xff, 0xfe]));
    expect(textOf(await pageOf(running, SCENARIO))).toContain('The file is no text in UTF-8.');
  });
});

describe('play from here', () => {
  const COMPARE = 'overview/compare-the-banks-latency-with-our-pool-wait';

  it('has every state as an address of choices, with its facts and what each choice loses', async () => {
    const page = await wholePage(await start(), `${SCENARIO}?play=${COMPARE}`);
    const text = textOf(page.slice(page.indexOf('id="play"')));
    expect(text).toContain('After 1 decision: 02:17, minute 3. The best still in reach is 100.');
    expect(text).toContain('Flags that hold pool_known');
    expect(text).toContain('Checkouts timing out 12% , out of its objective');
    expect(text).toMatch(/Roll the pool change back 4 min −12\.5/);
    expect(text).toContain('The best continuation: 2 decisions');
    expect(text).toMatch(/Not on offer: 1 Compare the bank's latency with our pool wait: it was taken already/);
    expect(text).toContain('Taken so far: 1');
  });

  it('goes on by links, one decision further, back and to the start', async () => {
    const page = await wholePage(await start(), `${SCENARIO}?play=${COMPARE}`);
    expect(page).toContain(`play=${encodeURIComponent(`${COMPARE},overview/roll-the-pool-change-back`)}#play`);
    expect(page).toContain('play=start#play');
  });

  it('says what somebody would do who never reads, whose play it need not be, and what that loses', async () => {
    const running = await start();
    running.scenario('tank', VARIANTS);
    const first = textOf(await pageOf(running, '/author/scenarios/tank?play=alarm/read-the-gauge&variant=wet'));
    expect(first).toContain('What somebody would do here who never reads is being worked out.');
    const text = textOf(await wholePage(running, '/author/scenarios/tank?play=alarm/read-the-gauge&variant=wet'));
    expect(text).toContain('never reads takes “Fill it”, though “Seal it” would promise them as much.');
    expect(text).toContain('the same under dry and wet, so they cannot tell these apart.');
    expect(text).toContain(
      'Where wet is true that loses 100.0 points against the best; on the mean of what they cannot tell apart, 50.0 points.',
    );
    expect(textOf(await wholePage(running, '/author/scenarios/tank?play=alarm/read-the-gauge&variant=dry'))).toContain(
      'Where dry is true that loses nothing; on the mean',
    );
  });

  it.each([
    ['where there is one truth alone', SCENARIO],
    ['once the play is over', '/author/scenarios/tank?play=alarm/fill-it'],
  ])('says nothing of who never reads %s', async (_, path) => {
    const running = await start();
    running.scenario('tank', VARIANTS);
    expect(textOf(await wholePage(running, path))).not.toContain('never reads takes');
  });

  it('says where a play that is over ended', async () => {
    const page = textOf(await wholePage(await start(), `${SCENARIO}?play=overview/roll-the-pool-change-back`));
    expect(page).toContain('It is over: resolved.');
    expect(page).toContain('The score is 43.8.');
  });

  it.each([
    ['overview/nowhere', 'Decision 1, “overview/nowhere”, cannot be taken: no choice has this name.'],
    [`${COMPARE},${COMPARE}`, 'cannot be taken: it was taken already.'],
    [`overview/roll-the-pool-change-back,${COMPARE}`, 'cannot be taken: the run is over: resolved.'],
    [',,,', 'Decision 1, “”, cannot be taken: no choice has this name.'],
    ['%00', 'cannot be taken: no choice has this name.'],
    [`${'a'.repeat(3000)}`, 'cannot be taken: no choice has this name.'],
  ])('goes as far as it can, and says why it breaks off: %.40s', async (play, sentence) => {
    expect(textOf(await pageOf(await start(), `${SCENARIO}?play=${play}`))).toContain(sentence);
  });

  it('keeps what was written from being markup', async () => {
    const page = await pageOf(await start(), `${SCENARIO}?play=${encodeURIComponent('<script>alert(1)</script>')}&variant=<b>&scene=<i>`);
    expect(page).not.toMatch(/<script>alert|<b>&|<i>/);
  });
});

describe('no path from the browser', () => {
  it.each([
    '..',
    '../checkout',
    '%2e%2e%2fcheckout',
    '..%2f..%2fpackage',
    '%2e%2e',
    'checkout%00',
    'checkout.md',
    '.',
    '%2fetc%2fpasswd',
    'README',
    'a'.repeat(2000),
    '_hidden',
  ])('leads out of the folder of the scenarios: %.40s', async (id) => {
    const running = await start();
    writeFileSync(join(running.folder, 'scenarios', 'README.md'), WORKED_EXAMPLE);
    writeFileSync(join(running.folder, 'scenarios', '_hidden.md'), WORKED_EXAMPLE);
    for (const path of [`/author/scenarios/${id}`, `/author/scenarios/${id}/changes`]) {
      const response = await get(running, path);
      expect([404, 302, 200]).toContain(response.status);
      if (response.status === 200) expect(await response.text()).not.toContain('Checkout times out');
    }
  });

  it('follows a link of the folder to what lies outside of it', async () => {
    const running = await start();
    const outside = join(running.folder, 'outside.md');
    writeFileSync(outside, WORKED_EXAMPLE);
    symlinkSync(outside, join(running.folder, 'scenarios', 'linked.md'));
    symlinkSync('checkout.md', join(running.folder, 'scenarios', 'alias.md'));
    mkdirSync(join(running.folder, 'scenarios', 'folder.md'));
    expect((await get(running, '/author/scenarios/linked')).status).toBe(404);
    expect((await get(running, '/author/scenarios/alias')).status).toBe(200);
    expect((await get(running, '/author/scenarios/folder')).status).toBe(404);
    expect(await (await get(running, '/author')).text()).not.toContain('linked');
  });
});

describe('what changes in a file', () => {
  it('is told within a second of its saving, and as more of it is known', async () => {
    const running = await start({ NODE_ENV: 'development' });
    const page = await wholePage(running, SCENARIO);
    const changes = await listen(running, versionOn(page));
    running.scenario(
      'checkout',
      WORKED_EXAMPLE.replace('## Made worse', '## Made much worse').replace('(#made-worse)', '(#made-much-worse)'),
    );
    const first = await changes.next();
    expect(first).toMatch(/^event: changed\nid: [0-9a-f]{16}\.\d\n/);
    const versions = [first, await changes.next(), await changes.next(), await changes.next()].map((one) => /\.(\d)\n/.exec(one)?.[1]);
    expect(versions).toEqual(['0', '1', '2', '3']);
    changes.leave();
  });

  it('is told of a file that an editor puts in the place of another', async () => {
    const running = await start({ NODE_ENV: 'development' });
    const changes = await listen(running, versionOn(await wholePage(running, SCENARIO)));
    const beside = join(running.folder, 'scenarios', '.checkout.md.tmp');
    writeFileSync(beside, '# broken\n');
    renameSync(beside, join(running.folder, 'scenarios', 'checkout.md'));
    expect(await changes.next()).toContain('event: changed');
    changes.leave();
  });

  it('is told at once to a page that shows an older state', async () => {
    const running = await start();
    await wholePage(running, SCENARIO);
    const changes = await listen(running, '0000000000000000.0');
    expect(await changes.next()).toContain('event: changed');
    changes.leave();
  });

  it('is that it is gone, where it was removed', async () => {
    const running = await start({ NODE_ENV: 'development' });
    const changes = await listen(running, versionOn(await wholePage(running, SCENARIO)));
    rmSync(join(running.folder, 'scenarios', 'checkout.md'));
    expect(await changes.next()).toContain('data: gone');
    changes.leave();
  });

  it('ends with the server', async () => {
    const running = await start();
    const changes = await listen(running, versionOn(await wholePage(running, SCENARIO)));
    running.hangUp();
    expect(await changes.next()).toBe('');
    expect((await get(running, `${SCENARIO}/changes`)).status).toBe(204);
  });
});

function versionOn(page: string): string {
  return /data-version="([^"]*)"/.exec(page)?.[1] ?? '';
}

/** Messages of the stream, signs of life left out; '' once it has ended. */
async function listen(running: TestApp, at: string) {
  const response = await get(running, `${SCENARIO}/changes?at=${at}`);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = (response.body as NonNullable<Response['body']>).getReader();
  let text = '';
  const next = async (): Promise<string> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      const message = text.slice(0, end + 2);
      if (end >= 0) text = text.slice(end + 2);
      if (end >= 0 && !message.startsWith(':')) return message;
      if (end >= 0) continue;
      const { value, done } = await reader.read();
      if (done) return '';
      text += new TextDecoder().decode(value);
    }
  };
  return { next, leave: () => void reader.cancel() };
}
