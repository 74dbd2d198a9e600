import { describe, expect, it, onTestFinished } from 'vitest';
import { createProver } from '../../../server/content/prover.ts';
import { deskOf } from '../../../server/solving/desk.ts';

const WHOLE = { errors: [], isWhole: true };

/** A desk that is told by hand when it is done, and what it worked on and what it stopped. */
function byHand() {
  const seen: string[] = [];
  let end = (): void => {};
  const desk = deskOf(({ task }, done) => {
    seen.push(`begins ${task.work.file}`);
    end = () => done('done');
    return () => void seen.push(`stops ${task.work.file}`);
  });
  onTestFinished(() => desk.close());
  return { prover: createProver(desk), seen, end: () => end() };
}

describe('the proof of a scenario', () => {
  it('is the one that is under way, for somebody who asks while it is', async () => {
    const { prover, seen, end } = byHand();
    const ahead = prover.prove('a.md', '# A', false);
    const wanted = prover.prove('a.md', '# A', true);
    end();
    expect(await Promise.all([ahead, wanted])).toEqual([WHOLE, WHOLE]);
    expect(seen).toEqual(['begins a.md']);
  });

  it('makes no room for another once somebody waits for it', async () => {
    const { prover, seen, end } = byHand();
    const both = [prover.prove('a.md', '# A', false), prover.prove('a.md', '# A', true)];
    const other = prover.prove('b.md', '# B', true);
    end();
    await Promise.all(both);
    end();
    expect(await other).toEqual(WHOLE);
    expect(seen).toEqual(['begins a.md', 'begins b.md']);
  });

  it('comes before those that nobody waits for', async () => {
    const { prover, seen } = byHand();
    void prover.prove('a.md', '# A', false);
    void prover.prove('b.md', '# B', false);
    void prover.prove('b.md', '# B', true);
    expect(seen).toEqual(['begins a.md', 'stops a.md', 'begins b.md']);
  });
});
