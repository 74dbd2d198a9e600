import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { hashOf } from '../../../server/content/hash.ts';
import { createProver } from '../../../server/content/prover.ts';
import { openFactsCache } from '../../../server/content/scenario-facts.ts';
import { openScenarioLibrary, type ScenarioLibrary } from '../../../server/content/scenario-library.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { createLog } from '../../../server/log.ts';
import { patientDesk } from '../../../server/solving/desk.ts';
import { temporaryFolder } from '../temporary.ts';
import { WORKED_EXAMPLE } from '../visitor.ts';

const BYTES = new TextEncoder().encode(WORKED_EXAMPLE);

async function contentOf(files: Record<string, string | Uint8Array>, options: Partial<Parameters<typeof openScenarioLibrary>[0]> = {}) {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const content = await openScenarioLibrary({
    folder,
    compile,
    stored: async () => null,
    watch: false,
    log: createLog('silent'),
    ...options,
  });
  onTestFinished(() => content.close());
  return { content, folder };
}

/** What systems and editors leave behind. */
const STRAYS = ['._a.md', '.a.md', '.#a.md', '#a.md', '~$a.md', 'a~.md', 'a.bak.md', 'a.orig.md', 'a.md~', '#a.md#'];

/** The worked example under another title. */
function titled(title: string): string {
  return WORKED_EXAMPLE.replace(/^title: .*$/m, `title: ${title}`);
}

function titlesOf(content: ScenarioLibrary) {
  return content.files().map((file) => [file.id, file.scenario?.title ?? file.problems[0]?.code]);
}

describe('the content', () => {
  it('is every Markdown file but the README, those that begin with _ and what no author wrote, by name', async () => {
    const { content } = await contentOf({
      'b.md': WORKED_EXAMPLE,
      'a.md': WORKED_EXAMPLE,
      'README.md': '#',
      '_draft.md': '#',
      'notes.txt': '',
      ...Object.fromEntries(STRAYS.map((name) => [name, '#'])),
    });
    expect(content.files().map((file) => file.id)).toEqual(['a', 'b']);
    expect((await content.playable('a'))?.scenario.title).toBe('Checkout times out after a quiet config change');
    expect(await content.playable('_draft')).toBeNull();
  });

  it('knows a file by the hash of its bytes', async () => {
    const { content } = await contentOf({ 'a.md': `\uFEFF${WORKED_EXAMPLE.replaceAll('\n', '\r\n')}`, 'b.md': WORKED_EXAMPLE });
    const [a, b] = content.files();
    expect([a?.scenario !== null, a?.hash === b?.hash, b?.hash]).toEqual([true, false, hashOf(BYTES)]);
  });

  it('lists a file with errors and does not play it', async () => {
    const { content } = await contentOf({ 'a.md': WORKED_EXAMPLE.replace('(#closed)', '(#cloesd)') });
    expect(titlesOf(content)).toEqual([['a', 'unknown-target']]);
    expect(await content.playable('a')).toBeNull();
  });

  it('does not play a file in whose states a play gets stuck, and goes on with a run of it', async () => {
    const stuck = WORKED_EXAMPLE.replace('  - takes: 1m', '  - when: `minutes > 90`\n  - takes: 1m').replace(
      ' && !pool_known',
      ' && pool_known',
    );
    const { content } = await contentOf({ 'a.md': stuck }, { states: createProver(patientDesk()) });
    const hash = content.files()[0]?.hash ?? '';
    expect(await content.playable('a')).toBeNull();
    expect(content.files()[0]?.problems.map(({ code }) => code)).toContain('nothing-offered');
    const later = await openScenarioLibrary({
      folder: '/nowhere/at/all',
      compile,
      watch: false,
      log: createLog('silent'),
      stored: async () => ({ id: 'a', bytes: new TextEncoder().encode(stuck) }),
    });
    expect((await later.version(hash))?.title).toBe('Checkout times out after a quiet config change');
  });

  it('knows a scenario by the public name that its title gives, before and after it was looked at', async () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`cause-${index + 10}.md`, titled(`Page ${index + 10}`)]));
    const { content } = await contentOf(many);
    expect(content.files().at(-1)?.looked).toBe('not');
    expect([(await content.named('page-10'))?.id, (await content.named('page-21'))?.id, await content.named('cause-10')]).toEqual([
      'cause-10',
      'cause-21',
      null,
    ]);
  });

  it('does not play the later of two with one public name, and lists it with that problem', async () => {
    const { content, folder } = await contentOf({ 'a.md': titled('Night shift'), 'b.md': titled('Night shift!') }, { watch: true });
    expect(titlesOf(content)).toEqual([
      ['a', 'Night shift'],
      ['b', 'shared-name'],
    ]);
    expect(content.files()[1]?.problems).toMatchObject([{ file: 'scenarios/b.md', line: 3, level: 'error' }]);
    expect([(await content.named('night-shift'))?.id, await content.playable('b')]).toEqual(['a', null]);
    rmSync(join(folder, 'a.md'));
    await vi.waitFor(async () => expect((await content.named('night-shift'))?.id).toBe('b'), 5_000);
  });

  it('names the line of a file that is not UTF-8', async () => {
    const { content } = await contentOf({ 'a.md': new Uint8Array([0x23, 0x0a, 0x0a, 0x61, 0xe9, 0x0a]) });
    expect(content.files()[0]?.problems).toMatchObject([{ code: 'not-utf8', file: 'scenarios/a.md', line: 3, level: 'error' }]);
  });

  it('is empty where there is no folder', async () => {
    const content = await openScenarioLibrary({
      folder: '/nowhere/at/all',
      compile,
      stored: async () => null,
      watch: true,
      log: createLog('silent'),
    });
    expect(content.files()).toEqual([]);
    content.close();
  });

  it('passes over a folder that is called like a file', async () => {
    const { content, folder } = await contentOf({ 'a.md': WORKED_EXAMPLE });
    mkdirSync(join(folder, 'b.md'));
    const again = await openScenarioLibrary({ folder, compile, stored: async () => null, watch: false, log: createLog('silent') });
    expect(titlesOf(again)).toEqual(titlesOf(content));
  });

  it('plays an older text from where it is stored, and compiles it once', async () => {
    const counted = vi.fn(compile);
    const stored = async (hash: string) => (hash === hashOf(BYTES) ? { id: 'a', bytes: BYTES } : null);
    const { content } = await contentOf({}, { stored, compile: counted });
    const first = await content.version(hashOf(BYTES));
    expect([first?.id, await content.version(hashOf(BYTES)), counted.mock.calls.length]).toEqual(['a', first, 1]);
    expect(await content.version('0'.repeat(64))).toBeNull();
  });

  it('compiles the one that was saved, and none of the others', async () => {
    const counted = vi.fn(compile);
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`n-${n}.md`, titled(`Number ${n}`)]));
    const { content, folder } = await contentOf(many, { watch: true, compile: counted });
    content.lookAhead();
    await content.settled();
    counted.mockClear();
    writeFileSync(join(folder, 'n-7.md'), titled('Saved once more'));
    await vi.waitFor(async () => expect((await content.named('saved-once-more'))?.id).toBe('n-7'), 5_000);
    await content.settled();
    expect(counted.mock.calls.map(([file]) => file)).toEqual(['scenarios/n-7.md']);
  });

  it('plays a text that lies beside a copy whose name is none, from a cold start and from a warm one', async () => {
    const files = { 'Copy of checkout.md': WORKED_EXAMPLE, 'checkout.md': WORKED_EXAMPLE };
    const facts = openFactsCache({ folder: temporaryFolder(), version: 1, log: createLog('silent') });
    const options = { facts, states: createProver(patientDesk()) };
    const first = await contentOf(files, options);
    first.content.lookAhead();
    await first.content.settled();
    for (const { content } of [first, await contentOf(files, options)]) {
      expect((await content.playable('checkout'))?.id).toBe('checkout');
      expect((await content.version(hashOf(BYTES)))?.file).toBe('scenarios/checkout.md');
    }
  });

  it('plays on what was begun under a name that its file has lost', async () => {
    const stored = async () => ({ id: 'checkout', bytes: BYTES });
    const { content } = await contentOf({ 'Check Out.md': WORKED_EXAMPLE }, { stored });
    expect((await content.version(hashOf(BYTES)))?.title).toBe('Checkout times out after a quiet config change');
  });

  it('looks at the others where one of them meets a fault of ours, and closes in order', async () => {
    const prover = createProver(patientDesk());
    const prove: typeof prover.prove = async (file, source, isUrgent) => {
      if (file.endsWith('/a.md')) throw new Error('a fault of the solver');
      return prover.prove(file, source, isUrgent);
    };
    const { content } = await contentOf({ 'a.md': WORKED_EXAMPLE, 'b.md': WORKED_EXAMPLE.replace('42', '43') }, { states: { prove } });
    content.lookAhead();
    await content.settled();
    expect(content.files().map(({ id, looked, scenario }) => [id, looked, scenario !== null])).toEqual([
      ['a', 'states', false],
      ['b', 'states', true],
    ]);
  });

  it('does not play a stored text that is not the one its hash names', async () => {
    const { content } = await contentOf({}, { stored: async () => ({ id: 'a', bytes: BYTES }) });
    expect(await content.version('0'.repeat(64))).toBeNull();
  });

  it('reads files again while they are edited, added and removed', async () => {
    const { content, folder } = await contentOf({ 'a.md': WORKED_EXAMPLE, 'b.md': titled('Two') }, { watch: true });
    const [, b] = content.files();
    writeFileSync(join(folder, 'a.md'), WORKED_EXAMPLE.replace('title: Checkout', 'title: Payment'));
    writeFileSync(join(folder, 'c.md'), titled('Three'));
    await vi.waitFor(() => expect(content.files().map((file) => file.id)).toEqual(['a', 'b', 'c']), 5_000);
    await vi.waitFor(async () => expect((await content.playable('a'))?.scenario.title).toMatch(/^Payment/), 5_000);
    expect(content.files()[1]).toBe(b);
    rmSync(join(folder, 'b.md'));
    await vi.waitFor(async () => expect(await content.playable('b')).toBeNull(), 5_000);
  });
});
