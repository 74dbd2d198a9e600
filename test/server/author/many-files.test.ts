/** A folder of more incidents than anyone reads: the author's pages answer at once, read one text after the other, and what did not change once. */
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Analyst } from '../../../server/author/analyst.ts';
import { openOwnFiles } from '../../../server/author/own-files.ts';
import { openWorkshop, type Workshop } from '../../../server/author/workshop.ts';
import { createLog } from '../../../server/log.ts';
import { patientDesk } from '../../../server/solving/desk.ts';
import { get, startTestApp, textOf, WORKED_EXAMPLE } from '../visitor.ts';

const LOG = createLog('silent');
const LONG_AGO = new Date('2026-01-01T00:00:00Z');

describe('a folder of many incidents', () => {
  const asked: string[] = [];
  const analyst: Analyst = { analyse: ({ key }) => void asked.push(key) };
  let folder = '';
  let workshop: Workshop;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'many-'));
    asked.length = 0;
    workshop = openWorkshop({ folder, watch: false, analyst, now: Date.now, log: LOG });
  });
  afterEach(() => {
    workshop.close();
    rmSync(folder, { recursive: true });
  });

  function write(count: number): void {
    for (let n = 100; n < 100 + count; n++) writeFileSync(join(folder, `incident-${n}.md`), WORKED_EXAMPLE);
  }

  it('is listed whole at once where it is a small one', async () => {
    write(6);
    const { texts, areAllAnalysed } = await workshop.scenarios();
    expect(texts.every(({ isRead, outline }) => isRead && outline !== null)).toBe(true);
    expect([areAllAnalysed, asked.length]).toEqual([true, 6]);
  });

  it('is listed before it is read to its end, and read on behind the answer', async () => {
    write(60);
    const first = await workshop.scenarios();
    const unread = first.texts.filter(({ isRead }) => !isRead);
    expect(first.texts).toHaveLength(60);
    expect(unread.length).toBeGreaterThan(0);
    expect(unread.every(({ outline, problems }) => outline === null && problems.length === 0)).toBe(true);
    for (let list = first; list.texts.some(({ isRead }) => !isRead); list = await workshop.scenarios()) await setTimeout(5);
  });

  it('shows any of them when it is asked for, read or not', async () => {
    write(60);
    await workshop.scenarios();
    expect((await workshop.scenario('incident-159'))?.sound?.scenario.title).toContain('Checkout');
    expect(asked).toContain('incident-159');
  });

  it('has the plays of those looked at that are opened, where there are too many for all', async () => {
    write(257);
    const { areAllAnalysed } = await workshop.scenarios();
    expect([areAllAnalysed, asked]).toEqual([false, []]);
    await workshop.scenario('incident-200');
    expect(asked).toEqual(['incident-200']);
  });

  it('is said to be still read, on its page', async () => {
    const running = await startTestApp({ desk: patientDesk });
    for (let n = 0; n < 40; n++) running.scenario(`incident-${n}`, WORKED_EXAMPLE);
    const page = textOf(await (await get(running, '/author')).text());
    expect(page).toMatch(/\d+ files still to be read\. Open the page again to see more of them\./);
    expect(page).toContain('scenarios/incident-9.md being read –');
  });
});

describe('the files of a folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'own-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(id: string, text: string, at?: Date): void {
    writeFileSync(join(folder, `${id}.md`), text);
    if (at) utimesSync(join(folder, `${id}.md`), at, at);
  }

  it('are not read again while they stay as they are, and one that is saved is', async () => {
    // A minute on, nothing here is so new that it might change unseen.
    const files = openOwnFiles(folder, 'scenarios', () => Date.now() + 60_000);
    write('one', 'first');
    write('two', 'second');
    const before = await files.read();
    write('two', 'third!');
    const after = await files.read();
    expect(after[0]).toBe(before[0]);
    expect(new TextDecoder().decode(after[1]?.bytes)).toBe('third!');
  });

  it('are read again where as long a text has the time of the one before', async () => {
    const files = openOwnFiles(folder, 'scenarios', () => Date.now() + 60_000);
    write('one', 'first', LONG_AGO);
    await files.read();
    await setTimeout(20);
    write('one', 'other', LONG_AGO);
    expect(new TextDecoder().decode((await files.read())[0]?.bytes)).toBe('other');
  });

  it('are read each time while they are so new that a second change might have the same time', async () => {
    const files = openOwnFiles(folder, 'scenarios', Date.now);
    write('one', 'first');
    const [before] = await files.read();
    expect((await files.read())[0]).not.toBe(before);
  });

  it('share the bytes of those who hold the same text, and of no other', async () => {
    write('one', 'first');
    write('two', 'second');
    const [held] = await openOwnFiles(folder, 'scenarios', Date.now).read();
    const files = openOwnFiles(folder, 'scenarios', Date.now, () => (held ? [held] : []));
    const [one, two] = await files.read();
    expect(one?.bytes).toBe(held?.bytes);
    expect(new TextDecoder().decode(two?.bytes)).toBe('second');
    write('one', 'other');
    expect(new TextDecoder().decode((await files.read())[0]?.bytes)).toBe('other');
  });

  it('are found one by one, and nothing else beside them is', async () => {
    write('one', 'first');
    const files = openOwnFiles(folder, 'scenarios', Date.now);
    expect(new TextDecoder().decode((await files.find('one'))?.bytes)).toBe('first');
    expect([await files.find('two'), await files.find('../many/one'), await files.find('')]).toEqual([null, null, null]);
  });

  it('are gone once they are removed', async () => {
    const files = openOwnFiles(folder, 'scenarios', Date.now);
    write('one', 'first');
    await files.read();
    rmSync(join(folder, 'one.md'));
    expect(await files.read()).toEqual([]);
  });
});
