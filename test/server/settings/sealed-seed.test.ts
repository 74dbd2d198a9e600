import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSeed } from '../../../server/db/ids.ts';
import { SEALED, sealedSeed, unsealedSeed } from '../../../server/db/sealed-seed.ts';
import { begin, choose, get, ORIGIN, offersOn, startTestApp, type TestApp, textOf } from '../visitor.ts';
import { everything, exported, importFile } from './rich.ts';

const TWO_CAUSES = readFileSync(new URL('../fixtures/two-causes.md', import.meta.url), 'utf8');
const LARGEST = Number.MAX_SAFE_INTEGER;

const now = () => 20_000_000_000;

async function startWithTwoCauses(): Promise<TestApp> {
  const first = await startTestApp();
  first.scenario('pool-or-lock', TWO_CAUSES);
  await first.close();
  return startTestApp({ folder: first.folder, now });
}

async function seedOf({ database }: TestApp, path: string): Promise<number> {
  const [row] = await database.reader.all<{ seed: number }>(`select seed from runs where id = '${path.replace('/runs/', '')}'`);
  return row?.seed ?? -1;
}

async function runInFile(running: TestApp, path: string): Promise<Record<string, unknown>> {
  const { runs } = JSON.parse(await exported(running)) as { runs: { id: string }[] };
  return runs.find(({ id }) => path.endsWith(id)) ?? {};
}

describe('a new seed', () => {
  it('is drawn from 0 to 2^53 − 1, with every bit in use', () => {
    const seeds = Array.from({ length: 2_000 }, newSeed);
    expect(seeds.every((seed) => Number.isSafeInteger(seed) && seed >= 0)).toBe(true);
    for (let bit = 0; bit < 53; bit++) {
      const set = seeds.filter((seed) => Math.floor(seed / 2 ** bit) % 2 === 1).length;
      // Of 2,000 fair tosses fewer than 850 or more than 1,150 come once in 10^11.
      expect([bit, set > 850 && set < 1_150]).toEqual([bit, true]);
    }
  });
});

describe('a sealed seed', () => {
  const run = { id: 'AAAAAAAAAAAAAAAA', hash: 'ab'.repeat(32) };

  it('is opened for its own run alone, and is the same each time', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.stringMatching(/^[\w-]{16}$/), (seed, id) => {
        const text = sealedSeed(seed, { ...run, id });
        expect(text).toMatch(SEALED);
        expect(sealedSeed(seed, { ...run, id })).toBe(text);
        expect(unsealedSeed(text, { ...run, id })).toBe(seed);
        expect(unsealedSeed(text, { id, hash: 'cd'.repeat(32) })).toBeNull();
        expect(unsealedSeed(text, { ...run, id: id === run.id ? 'BBBBBBBBBBBBBBBB' : run.id })).toBeNull();
      }),
    );
    for (const seed of [0, 1, LARGEST]) expect(unsealedSeed(sealedSeed(seed, run), run)).toBe(seed);
  });

  it('is none where it is damaged', () => {
    const text = sealedSeed(7, run);
    for (const damaged of [text.slice(1), `${text}AAAA`, `A${text.slice(1)}`, '', '?'.repeat(32)])
      expect(damaged === text ? null : unsealedSeed(damaged, run)).toBeNull();
  });
});

describe('an open run', () => {
  it('is exported without its seed, and goes on elsewhere in the same variant with the same page', async () => {
    const from = await startWithTwoCauses();
    const paths = [];
    for (let n = 0; n < 4; n++) {
      paths.push(await begin(from, 'pool-or-lock'));
      await choose(from, paths.at(-1) ?? '', 'Look at the locks');
    }
    const file = await exported(from);
    const to = await startTestApp({ now });
    expect((await importFile(to, file)).status).toBe(303);
    expect(await exported(to)).toBe(file);
    for (const path of paths) {
      const seed = await seedOf(from, path);
      expect(await runInFile(from, path)).toMatchObject({ state: 'open', seed: expect.stringMatching(SEALED) });
      expect([file.includes(String(seed)), await seedOf(to, path)]).toEqual([false, seed]);
      const [here, there] = await Promise.all([from, to].map(async (running) => (await get(running, path)).text()));
      expect(offersOn(there ?? '')).toEqual(offersOn(here ?? ''));
      await choose(to, path, 'Scale out');
      await choose(to, path, 'Close');
      expect(await runInFile(to, path)).toMatchObject({ state: 'over', seed });
    }
    expect((await importFile(from, await exported(to))).status).toBe(303);
    expect((await everything(from)).runs).toEqual((await everything(to)).runs);
  });

  it('that was given up keeps its seed to itself, too', async () => {
    const running = await startWithTwoCauses();
    const path = await begin(running, 'pool-or-lock');
    await running.app.request(`${ORIGIN}${path}/abandonment`, { method: 'POST', body: new URLSearchParams(), headers: { Origin: ORIGIN } });
    expect(await runInFile(running, path)).toMatchObject({ state: 'abandoned', seed: expect.stringMatching(SEALED) });
  });

  it('comes in with a plain seed from an earlier version', async () => {
    const from = await startWithTwoCauses();
    const path = await begin(from, 'pool-or-lock');
    const seed = await seedOf(from, path);
    const file = JSON.parse(await exported(from));
    const { retryOf: _, ...before } = file.runs[0];
    const to = await startTestApp();
    expect((await importFile(to, JSON.stringify({ ...file, version: 1, runs: [{ ...before, seed }] }))).status).toBe(303);
    expect(await seedOf(to, path)).toBe(seed);
    expect(await runInFile(to, path)).toEqual(file.runs[0]);
  });

  it('does not come in with the seed of another, and the place is told', async () => {
    const from = await startWithTwoCauses();
    await choose(from, await begin(from, 'pool-or-lock'), 'Tell');
    await begin(from, 'pool-or-lock');
    const file = JSON.parse(await exported(from));
    const [one, other] = file.runs;
    const answer = await importFile(await startTestApp(), JSON.stringify({ ...file, runs: [one, { ...other, seed: one.seed }] }));
    expect([answer.status, textOf(await answer.text())]).toEqual([
      422,
      expect.stringContaining('runs[1].seed: expected a seed that was sealed for this run'),
    ]);
  });
});
