import { describe, expect, it } from 'vitest';
import { createSetUpStore } from '../../../server/interviews/set-up-store.ts';
import { openAskedReader } from '../asked-reader.ts';
import { openTemporary } from '../temporary.ts';

describe('what the set-up asks the database', () => {
  it('is found through indexes', async () => {
    const { reader, asked, planOf } = await openAskedReader();
    const store = createSetUpStore({ reader });
    await store.answered('nobody', ['x']);
    await store.ran('nobody', ['x']);
    await store.sat('nobody');
    await store.work('nobody', { interviewId: 'x', place: 1 });
    await store.finished('nobody');
    await store.evidence('nobody');
    expect(asked.size).toBe(6);
    for (const text of asked) {
      const details = await planOf(text);
      const scanned = details.flatMap((detail) => /^SCAN (\S+)/.exec(detail)?.[1] ?? []);
      expect(
        scanned.filter((name) => name !== 'asked'),
        text,
      ).toEqual([]);
    }
  });

  it('is answered for whoever has nothing', async () => {
    const store = createSetUpStore(await openTemporary());
    expect(await store.answered('nobody', ['led-incident'])).toEqual(new Map());
    expect(await store.ran('nobody', [])).toEqual(new Map());
    expect([await store.sat('nobody'), await store.finished('nobody'), await store.evidence('nobody')]).toEqual([[], [], []]);
    expect(await store.work('nobody', { interviewId: 'x', place: 1 })).toBeNull();
  });
});
