import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openQuestionBank } from '../../../server/content/question-bank.ts';
import { createLog } from '../../../server/log.ts';
import { temporaryFolder } from '../temporary.ts';

const FIXTURES = new URL('../../domain/question/fixtures/', import.meta.url);
const QUESTION = readFileSync(new URL('worked-example.md', FIXTURES), 'utf8');
const GUIDE = readFileSync(new URL('guide.md', FIXTURES), 'utf8');
const CULTURE = readFileSync(new URL('bad-id.ok.md', FIXTURES), 'utf8');
const log = createLog('silent');

async function bankOf(files: Record<string, string | Uint8Array>, watch = false) {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'loop'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const bank = await openQuestionBank({ folder, watch, log });
  onTestFinished(() => bank.close());
  return { bank, folder };
}

describe('the bank', () => {
  it('is every question of the folder and the texts about the loop, but not the README, drafts and what no author wrote', async () => {
    const { bank } = await bankOf({
      'b.md': QUESTION,
      'README.md': '# Read me',
      '_draft.md': QUESTION,
      'notes.txt': '',
      'loop/formats.md': GUIDE,
      'loop/README.md': '# Read me',
      '._b.md': 'x',
      'b~.md': QUESTION,
      'loop/._formats.md': 'x',
      'loop/formats.bak.md': GUIDE,
    });
    expect(bank.questions().map(({ id }) => id)).toEqual(['b']);
    expect(bank.question('b')?.short).toBe('An alert you deleted');
    expect([bank.question('_draft'), bank.question('formats'), bank.question('constructor')]).toEqual([null, null, null]);
    expect([bank.guide('formats')?.entries.length, bank.guide('stages')]).toEqual([5, null]);
    expect(bank.broken()).toEqual([]);
  });

  it('lists primary questions first, then by kind, then by title', async () => {
    const { bank } = await bankOf({
      'a.md': CULTURE.replace('set: further', 'set: primary'),
      'b.md': CULTURE,
      'c.md': CULTURE.replace('# When', '# And when'),
      'd.md': QUESTION,
      'e.md': QUESTION.replace('set: further', 'set: primary'),
    });
    expect(bank.questions().map(({ id }) => id)).toEqual(['e', 'a', 'd', 'c', 'b']);
  });

  it('leaves out files with errors, and says how many each has', async () => {
    const { bank } = await bankOf({
      'a.md': QUESTION,
      'b.md': QUESTION.replace('kind: behavioural', 'kind: other').replace('1. Tells', '0. Tells'),
      'c.md': new Uint8Array([0x23, 0xe9]),
      'loop/formats.md': GUIDE.replace('format: 1', 'format: 2'),
      'loop/other.md': GUIDE,
    });
    expect(bank.questions().map(({ id }) => id)).toEqual(['a']);
    expect(bank.broken()).toEqual([
      { file: 'questions/b.md', errors: 2 },
      { file: 'questions/c.md', errors: 1 },
      { file: 'questions/loop/formats.md', errors: 1 },
      { file: 'questions/loop/other.md', errors: 1 },
    ]);
  });

  it('keeps a question that has warnings only', async () => {
    const { bank } = await bankOf({ 'a.md': QUESTION.replace('[people]', '[people, change, security, cost]') });
    expect([bank.questions().length, bank.broken()]).toEqual([1, []]);
  });

  it('has another hash when a readable file changes, and the same one for the same files', async () => {
    const files = { 'a.md': QUESTION, 'b.md': '# broken', 'loop/formats.md': GUIDE };
    const hashOf = async (changed: Record<string, string>) => (await bankOf({ ...files, ...changed })).bank.hash();
    const first = await hashOf({});
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashOf({})).toBe(first);
    expect(await hashOf({ 'b.md': '# broken still' })).toBe(first);
    const others = [
      await hashOf({ 'a.md': `${QUESTION}\n` }),
      await hashOf({ 'loop/formats.md': `${GUIDE}\n` }),
      await hashOf({ 'c.md': QUESTION }),
    ];
    expect(new Set([first, ...others]).size).toBe(4);
  });

  it('is empty where there is no folder, watched or not', async () => {
    const bank = await openQuestionBank({ folder: '/nowhere/at/all', watch: true, log });
    expect([bank.questions(), bank.broken(), bank.guide('stages')]).toEqual([[], [], null]);
    bank.close();
  });

  it('passes over a folder that is called like a file', async () => {
    const { folder } = await bankOf({ 'a.md': QUESTION });
    mkdirSync(join(folder, 'b.md'));
    const bank = await openQuestionBank({ folder, watch: false, log });
    expect(bank.questions().map(({ id }) => id)).toEqual(['a']);
  });

  it('reads files again while they are edited, broken, added and removed', async () => {
    const { bank, folder } = await bankOf({ 'a.md': QUESTION, 'b.md': QUESTION, 'loop/formats.md': GUIDE }, true);
    const a = bank.question('a');
    const before = bank.hash();
    writeFileSync(join(folder, 'b.md'), QUESTION.replace('short: An alert', 'short: One alert'));
    writeFileSync(join(folder, 'c.md'), QUESTION);
    await vi.waitFor(() => expect(bank.question('b')?.short).toBe('One alert you deleted'), 5_000);
    await vi.waitFor(() => expect(bank.questions().map(({ id }) => id)).toEqual(['a', 'b', 'c']), 5_000);
    expect([bank.question('a') === a, bank.hash() === before]).toEqual([true, false]);
    writeFileSync(join(folder, 'b.md'), '---\n');
    rmSync(join(folder, 'c.md'));
    await vi.waitFor(() => expect([bank.question('b'), bank.question('c')]).toEqual([null, null]), 5_000);
    expect(bank.broken().map(({ file }) => file)).toEqual(['questions/b.md']);
    writeFileSync(join(folder, 'loop', 'formats.md'), GUIDE.replace('# The formats', '# Formats'));
    await vi.waitFor(() => expect(bank.guide('formats')?.title).toBe('Formats'), 5_000);
  });

  it('outlives its folder', async () => {
    const { bank, folder } = await bankOf({ 'a.md': QUESTION }, true);
    rmSync(folder, { recursive: true });
    await vi.waitFor(() => expect(bank.questions()).toEqual([]), 5_000);
  });
});
