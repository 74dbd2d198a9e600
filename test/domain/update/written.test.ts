import { describe, expect, it } from 'vitest';
import { writtenUpdates } from '../../../server/domain/update/written.ts';
import { played, scenario } from '../run/small-scenario.ts';

const SMALL = scenario(
  '',
  `## Start

- [Look](#start)
  - id: look
  - takes: 5m
  - again: 3
  - shows: Something.
- [Close](#end)
  - id: close

## End

- ends: resolved

## At any time

- [Post an update](#at-any-time)
  - id: post
  - takes: 2m
  - again: 3
  - tells: leadership
  - writes: update
  - shows: Posted.
- [Wake the owner](#at-any-time)
  - id: wake
  - takes: 2m
  - tells: team
  - shows: She is there.
- [Hand over](#at-any-time)
  - id: hand
  - tells: team
  - writes: hand-over
  - shows: Done.
`,
);

const POSTS_ONCE = scenario(
  '',
  `## Start

- [Look](#start)
  - id: look
  - takes: 30m
  - shows: Something.
- [Close](#end)
  - id: close

## End

- ends: resolved

## At any time

- [Post an update](#at-any-time)
  - id: post
  - takes: 2m
  - tells: team, leadership
  - writes: update
  - shows: Posted.
- [Wake the owner](#at-any-time)
  - id: wake
  - takes: 2m
  - tells: team
  - shows: She is there.
`,
);

const POST = 'at-any-time/post';
const FIRST = 'Half of the customers cannot pay. We roll back. Next update at 00:10.';

function rules(words: Record<number, string>, ...names: string[]): string[][] {
  return writtenUpdates(played(SMALL, ...names), words).map(({ reading }) => reading.findings.map(({ rule }) => rule));
}

describe('what was written in a run', () => {
  it('is there for each decision that asked for it, with when it was out and to whom', () => {
    const written = writtenUpdates(played(SMALL, 'start/look', POST, 'at-any-time/hand'), { 2: FIRST });
    expect(written.map(({ turn, clock, tells, writes, text }) => [turn, clock, tells, writes, text])).toEqual([
      [2, '23:57', ['leadership'], 'update', FIRST],
      [3, '23:58', ['team'], 'hand-over', ''],
    ]);
    expect(written[1]?.reading.kind).toBe('empty');
  });

  it('is checked against what was posted later', () => {
    expect(rules({ 1: FIRST }, POST, 'start/look', POST)[0]).toContain('promise-kept');
    expect(rules({ 1: FIRST.replace('00:10', '23:54') }, POST, 'start/look', POST)[0]).toContain('promise-broken');
    expect(rules({ 1: FIRST }, POST, 'start/close')[0]).not.toContain('promise-broken');
  });

  it('is no promise kept where one colleague was woken', () => {
    const [read] = writtenUpdates(played(SMALL, POST, 'at-any-time/wake', ...Array(3).fill('start/look')), {
      1: FIRST.replace('00:10', '00:05'),
    });
    const broken = read?.reading.findings.find(({ rule }) => rule === 'promise-broken');
    expect(broken?.seen).toBe('Word was promised by 00:05; none came.');
  });

  it('is not blamed for a word that no choice on offer could have given', () => {
    const [read] = writtenUpdates(played(POSTS_ONCE, POST, 'at-any-time/wake', 'start/look', 'start/close'), { 1: FIRST });
    expect(read?.reading.findings.map(({ rule }) => rule)).not.toContain('promise-broken');
    expect(read?.reading.findings.map(({ rule }) => rule)).not.toContain('promise-kept');
  });

  it('need not name who is hurt while nobody is, by all that is measured', () => {
    const measured = (failing: string) =>
      scenario(
        `signals:\n  failing: { label: Failing, is: ${failing}, good: below 1% }`,
        '## Start\n\n- [Close](#end)\n  - id: close\n\n## End\n\n- ends: resolved\n\n## At any time\n\n- [Post an update](#at-any-time)\n  - id: post\n  - tells: leadership\n  - writes: update\n  - shows: Posted.\n',
      );
    const read = (failing: string) =>
      writtenUpdates(played(measured(failing), POST), {
        1: 'The spot is at 20:15. We add pods. Next update at 00:10.',
      })[0]?.reading.findings.map(({ rule }) => rule);
    expect([read('0.2%')?.includes('how-badly'), read('4%')?.includes('how-badly')]).toEqual([false, true]);
  });

  it('hands over what was promised before it', () => {
    const [, handed] = rules(
      { 1: FIRST, 2: 'Rolled back. Next: check the ledger. Tom takes it. I promised Grace word at 00:10.' },
      POST,
      'at-any-time/hand',
    );
    expect(handed).toContain('promise-handed-over');
    const [, forgotten] = rules({ 1: FIRST, 2: 'We rolled it back. Next: check the ledger. Tom takes it.' }, POST, 'at-any-time/hand');
    expect(forgotten).toContain('promise-forgotten');
  });

  it.each([
    ['is due', '00:10', 'leadership were promised word by 00:10, and it is not handed over.'],
    ['is overdue', '23:55', 'leadership were promised word by 23:55, none came, and it is not handed over.'],
  ])('hands over a promise that %s, though no choice is left to give it', (_, time, seen) => {
    const first = FIRST.replace('00:10', time);
    const said = (handOver: string) =>
      writtenUpdates(played(SMALL, POST, 'start/look', 'at-any-time/hand'), { 1: first, 3: handOver })
        .flatMap(({ reading }) => reading.findings)
        .find(({ rule }) => rule === 'promise-forgotten')?.seen;
    expect(said('We rolled it back. Next: check the ledger. Tom takes it.')).toBe(seen);
    expect(said(`We rolled it back. Tom gives Grace the word that was due at ${time}.`)).toBeUndefined();
  });

  it('may tell a cause once the evidence has left one alone', () => {
    const words = { 1: 'All customers can pay again. It was caused by a held lock, which we cut. Next word at 00:10.' };
    const at = (left: number | null) => writtenUpdates(played(SMALL, POST), words, () => left)[0]?.reading.findings.map(({ rule }) => rule);
    expect([at(1)?.includes('unknown-cause'), at(2)?.includes('unknown-cause'), at(null)?.includes('unknown-cause')]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
