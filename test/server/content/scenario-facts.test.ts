/** What is known of a scenario from an earlier start is not found out again. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createProver } from '../../../server/content/prover.ts';
import { openFactsCache } from '../../../server/content/scenario-facts.ts';
import { isPlayable, openScenarioLibrary } from '../../../server/content/scenario-library.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { createLog } from '../../../server/log.ts';
import { patientDesk } from '../../../server/solving/desk.ts';
import { temporaryFolder } from '../temporary.ts';
import { WORKED_EXAMPLE } from '../visitor.ts';

const log = createLog('silent');
const TITLE = 'Checkout times out after a quiet config change';

/** A folder of scenarios, and starts on it that say how often each costly thing was done. */
function places(files: Record<string, string>) {
  const folder = temporaryFolder();
  const cache = join(temporaryFolder(), 'cache');
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  for (const [name, text] of Object.entries(files)) write(name, text);
  const start = async ({ version = 1, looksAhead = true } = {}) => {
    const counted = { compile: vi.fn(compile), prove: vi.fn(createProver(patientDesk()).prove) };
    const library = await openScenarioLibrary({
      folder,
      compile: counted.compile,
      states: counted,
      facts: openFactsCache({ folder: cache, version, log }),
      stored: async () => null,
      watch: false,
      log,
    });
    onTestFinished(() => library.close());
    if (looksAhead) library.lookAhead();
    await library.settled();
    return { library, done: () => Object.values(counted).map((one) => one.mock.calls.length) };
  };
  return { cache, write, start };
}

describe('a start', () => {
  it('compiles and solves nothing that an earlier one did, and lists the same', async () => {
    const broken = WORKED_EXAMPLE.replace('(#closed)', '(#cloesd)');
    const { start } = places({ 'a.md': WORKED_EXAMPLE, 'b.md': broken });
    const cold = await start();
    expect(cold.done()).toEqual([2, 1]);
    const warm = await start();
    expect(warm.library.files()).toEqual(cold.library.files());
    expect(warm.library.files().map(({ looked, scenario }) => [looked, scenario?.title])).toEqual([
      ['states', TITLE],
      ['states', undefined],
    ]);
    expect((await warm.library.playable('a'))?.scenario).toMatchObject({ title: TITLE, severity: 'SEV2', minutes: 5 });
    expect(await warm.library.playable('b')).toBeNull();
    expect(warm.done()).toEqual([0, 0]);
  });

  it('compiles a known scenario when it is played, and only then', async () => {
    const { start } = places({ 'a.md': WORKED_EXAMPLE });
    await start();
    const { library, done } = await start();
    const hash = (await library.playable('a'))?.hash ?? '';
    expect((await library.version(hash))?.scenes.length).toBeGreaterThan(1);
    await library.version(hash);
    expect(done()).toEqual([1, 0]);
  });

  it('looks again at a file that changed, or has another name, and at no other', async () => {
    const { start, write } = places({ 'a.md': WORKED_EXAMPLE, 'b.md': WORKED_EXAMPLE });
    await start();
    write('b.md', WORKED_EXAMPLE.replace('title: Checkout', 'title: Payment'));
    write('c.md', WORKED_EXAMPLE);
    const { library, done } = await start();
    expect(done()).toEqual([2, 2]);
    expect((await library.playable('b'))?.scenario.title).toMatch(/^Payment/);
  });

  it('trusts nothing that another version found out', async () => {
    const { start } = places({ 'a.md': WORKED_EXAMPLE });
    await start({ version: 1 });
    expect((await start({ version: 2 })).done()).toEqual([1, 1]);
    expect((await start({ version: 2 })).done()).toEqual([0, 0]);
  });

  it.each<[string, (text: string) => string]>([
    ['cut off', (text) => text.slice(0, -20)],
    ['empty', () => ''],
    ['changed in one letter', (text) => text.replace('Checkout', 'Chequout')],
    ['of another program', () => '{"scenario":null}\n{}'],
  ])('makes an entry anew that is %s', async (_, damage) => {
    const { start, cache } = places({ 'a.md': WORKED_EXAMPLE });
    await start();
    const [name = ''] = readdirSync(cache);
    const whole = readFileSync(join(cache, name), 'utf8');
    writeFileSync(join(cache, name), damage(whole));
    const { library, done } = await start();
    expect([done(), (await library.playable('a'))?.scenario.title]).toEqual([[1, 1], TITLE]);
    expect(readFileSync(join(cache, name), 'utf8')).toBe(whole);
    expect(readdirSync(cache)).toEqual([name]);
  });

  it.each<[string, (cache: string) => void]>([
    ['cannot be written', (cache) => chmodSync(cache, 0o555)],
    ['is a file', (cache) => writeFileSync(cache, '')],
  ])('does without a folder that %s', async (what, spoil) => {
    const { start, cache } = places({ 'a.md': WORKED_EXAMPLE });
    if (what !== 'is a file') mkdirSync(cache);
    spoil(cache);
    const first = await start();
    expect((await first.library.playable('a'))?.scenario.title).toBe(TITLE);
    // No file mode stops root.
    if (what === 'is a file' || process.getuid?.() !== 0) expect((await start()).done()).toEqual([1, 1]);
  });

  it('may be of two servers at a time on one folder', async () => {
    const texts = Object.fromEntries(['a', 'b', 'c'].map((id) => [`${id}.md`, WORKED_EXAMPLE.replace('title: ', `title: ${id} `)]));
    const { start, cache } = places(texts);
    const both = await Promise.all([start(), start()]);
    for (const { library } of both) expect(library.files().filter(isPlayable)).toHaveLength(3);
    expect(readdirSync(cache)).toHaveLength(3);
    expect((await start()).done()).toEqual([0, 0]);
  });

  it('keeps one entry a file, however often it is edited', async () => {
    const { start, write, cache } = places({ 'a.md': WORKED_EXAMPLE });
    for (const title of ['One', 'Two', 'Three']) {
      write('a.md', WORKED_EXAMPLE.replace('title: Checkout', `title: ${title}`));
      await start();
    }
    expect(readdirSync(cache)).toHaveLength(1);
  });
});

describe('a start with many new files', () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`s${n}.md`, WORKED_EXAMPLE.replace('title: ', `title: ${n} `)]));

  it('compiles a few and solves none before it is told to look ahead', async () => {
    const { start, cache } = places(many);
    const { library, done } = await start({ looksAhead: false });
    expect(done()).toEqual([8, 0]);
    expect(library.files().filter(({ looked }) => looked === 'not')).toHaveLength(32);
    expect(library.files().filter(isPlayable)).toHaveLength(8);
    expect(existsSync(cache)).toBe(false);
  });

  it('looks at one at once that is asked for', async () => {
    const { start } = places(many);
    const { library, done } = await start({ looksAhead: false });
    expect(library.files().at(-1)).toMatchObject({ id: 's9', looked: 'not', scenario: null, problems: [] });
    expect((await library.playable('s9'))?.scenario.title).toMatch(/^9 /);
    expect(done()).toEqual([9, 1]);
  });

  it('has looked at all of them in the end', async () => {
    const { start } = places(many);
    expect((await start()).done()).toEqual([40, 40]);
    expect((await start({ looksAhead: false })).done()).toEqual([0, 0]);
  });
});
