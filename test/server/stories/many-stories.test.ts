/** Twenty thousand stories that an import brought: no page waits until all of them are matched, and nobody waits for the work. */
import { describe, expect, it } from 'vitest';
import { createMatchIndex } from '../../../server/stories/match-index.ts';
import { stretchAtTheDesk } from '../longest-stretch.ts';
import { importWhole } from '../settings/rich.ts';
import { get, startTestApp, textOf } from '../visitor.ts';

/** Milliseconds of CPU that nobody else is to wait. */
const MOST = 250;
const MANY = 20_000;

describe('twenty thousand stories', () => {
  it('are matched behind the pages, which say so, and the page of one has its own', async () => {
    const running = await startTestApp();
    expect([302, 303]).toContain((await importWhole(running, fileOf(MANY))).status);
    for (const page of ['/', '/stories', '/questions/led-incident', '/stories/cue-sheet', '/interviews', '/settings/deletion']) {
      const longest = await stretchAtTheDesk(async () => expect((await get(running, page)).status).toBe(200));
      expect(longest, page).toBeLessThan(MOST);
    }
    expect(textOf(await (await get(running, '/stories')).text())).toContain('is still being worked out');
    const one = idOf(MANY - 1);
    const matchedBy = () => running.database.reader.all<{ bank: string }>(`select bank from stories where id = '${one}'`);
    expect(await matchedBy()).toEqual([{ bank: '' }]);
    expect((await get(running, `/stories/${one}`)).status).toBe(200);
    expect(await matchedBy()).toEqual([{ bank: expect.stringMatching(/^\d+-/) }]);
  });
});

describe('a match index', () => {
  const story = { id: 'a', candidate: 'c', revision: 1, updatedAt: 1, text: { title: '', role: '', parts: {}, numbers: '', screens: [] } };
  const bank = { hash: () => 'b', questions: () => [] };

  function indexOf(rematch: () => Promise<void>, patience: number) {
    let left = 3;
    const store = {
      matches: async () => [],
      stale: async () => (left > 0 ? [story] : []),
      staleOne: async () => null,
      rematch: async () => {
        await rematch();
        left -= 1;
      },
    };
    // biome-ignore lint/suspicious/noExplicitAny: of the bank it asks for no more.
    return createMatchIndex({ store, bank: bank as any, patience });
  }

  it('is fresh before the page where there is little to do', async () => {
    const index = indexOf(async () => {}, 60_000);
    await index.refresh('c');
    expect(index.isUnderWay('c')).toBe(false);
  });

  it('lets a page go on that has waited long enough, and shares the work with the next', async () => {
    let finish = () => {};
    const first = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const index = indexOf(() => first, 0);
    await index.refresh('c');
    await index.refresh('c');
    expect([index.isUnderWay('c'), index.isUnderWay('another')]).toEqual([true, false]);
    finish();
  });

  it('tells a page of a failure that comes while it waits, and begins anew for the next', async () => {
    let fails = true;
    const index = indexOf(async () => {
      if (fails) throw new Error('the disk is full');
    }, 60_000);
    await expect(index.refresh('c')).rejects.toThrow('the disk is full');
    fails = false;
    await index.refresh('c');
    expect(index.isUnderWay('c')).toBe(false);
  });
});

function fileOf(count: number): string {
  const stories = Array.from({ length: count }, (_, n) => storyOf(n));
  const lists = ['interviews', 'evidence', 'pointerMisses', 'cards', 'recordings', 'answers', 'runs', 'scenarioVersions'];
  const preferences = { interviewOn: null, minutesADay: null, wordsAMinute: 140, cardsADay: 20, evening: '' };
  const empty = Object.fromEntries(lists.map((list) => [list, []]));
  return JSON.stringify({ format: 'dry-run', version: 1, preferences, ...empty, stories });
}

function storyOf(n: number) {
  const parts = {
    situation: 'The pager woke me at 02:14, and checkout failed for two in five customers.',
    action: 'I led the incident, rolled back the release and told support every twenty minutes.',
    result: 'Errors fell from 38 % to 0 %, and I wrote the postmortem.',
  };
  const told = { title: `Rollback ${n}`, happened: '2024', role: '', parts, numbers: '38 %', skills: [], screens: [], runId: null };
  return { id: idOf(n), ...told, words: 40, revision: 1, createdAt: 1000 + n, updatedAt: 2000 + n };
}

function idOf(n: number): string {
  return `story-${String(n).padStart(10, '0')}`;
}
