import { describe, expect, it } from 'vitest';
import { replay, start, variantOfSeed } from '../../../server/domain/run/run.ts';
import { runView } from '../../../server/domain/run/run-view.ts';
import { renderProse } from '../../../server/domain/scenario/render-prose.ts';
import { bestLine, solve } from '../../../server/domain/solve/solve.ts';
import { added, level, played, playedIn, points, scenario, sceneOf } from './small-scenario.ts';

const HEAD = `variants:
  slow: The provider is slow.
  lock: A migration holds a lock.
signals:
  wait: { label: Wait, is: 3 s, drift: +1 s a minute to 9 s, in: { lock: { is: 5 s }, slow: { is: 4 s, drift: -1 s a minute to 1 s } } }
impact:
  lost: { label: Lost, adds: 10 a minute, while: "wait > 3", costs: 1 point per 100 }
flags: [seen]`;

const BODY = `## Desk

The wait is {{wait}}.

> **If** \`lock\`: Forty sessions wait for one.

- [Look](#desk)
  - takes: 2m
  - sets: seen if \`lock\`
  - shows: Here it is.

    > **If** \`slow\`: The provider answers in 9 s.

    > **If** \`lock\`: One session blocks the others.
- [End the blocker](#done)
  - id: end
  - scores: stabilise +5 if \`lock\`
  - scores: stabilise -5 if \`slow\`
  - why: W.

    > **If** \`lock && !seen\`: You had not looked.

    > **If** \`lock && seen\`: You had seen it.
- [Scale out](#done)
  - id: scale
  - scores: stabilise +5 if \`slow\`
  - scores: stabilise -5 if \`lock\`
  - why: W.

## Done

- ends: resolved

## Channel

- +1m **maria** Somebody says that a table is locked.
  - when: \`lock\``;

const small = scenario(`${HEAD}\npeople:\n  maria: Maria, support`, BODY);

describe('A variant', () => {
  it('is the one at the place that the seed leaves over, in file order', () => {
    expect([0, 1, 2, 3, Number.MAX_SAFE_INTEGER].map((seed) => variantOfSeed(small, seed))).toEqual([0, 1, 0, 1, 1]);
    expect(variantOfSeed(scenario('', '## Desk\n\n- [Go](#done)\n\n## Done\n\n- ends: resolved'), 7)).toBe(0);
  });

  it('gives a signal its own beginning, and no drift where it says none', () => {
    expect([level(played(small), 'wait'), level(played(small, 'desk/look'), 'wait')]).toEqual([4, 2]);
    expect([level(playedIn(small, 1), 'wait'), level(playedIn(small, 1, 'desk/look'), 'wait')]).toEqual([5, 5]);
  });

  it('decides points, effects, what an impact counts, texts and messages', () => {
    expect([points(playedIn(small, 0, 'desk/end')), points(playedIn(small, 1, 'desk/end'))]).toEqual([-5, 4.9]);
    expect([added(playedIn(small, 0, 'desk/look'), 'lost'), added(playedIn(small, 1, 'desk/look'), 'lost')]).toEqual([0, 20]);
    const slow = runView(playedIn(small, 0, 'desk/look'), 0);
    const lock = runView(playedIn(small, 1, 'desk/look'), 1);
    expect([slow, lock].map(({ scene }) => scene.proseHtml.includes('Forty'))).toEqual([false, true]);
    expect([slow, lock].map(({ feed }) => feed.some(({ kind }) => kind === 'message'))).toEqual([false, true]);
    expect(JSON.stringify(slow)).toContain('answers in 9 s');
    expect(JSON.stringify(slow)).not.toContain('blocks the others');
  });

  it('judges the If-quotes of a lesson on the state before the decision', () => {
    const why = (...names: string[]) => {
      const before = playedIn(small, 1, ...names);
      return renderProse(small, small.choices.find(({ id }) => id === 'end')?.why ?? null, before.state);
    };
    expect(why()).toContain('You had not looked.');
    expect(why('desk/look')).toContain('You had seen it.');
  });

  it('is solved by itself', () => {
    const lines = [0, 1].map((variant) => {
      const solved = solve(small, variant);
      return solved.ok ? bestLine(solved.value).map(({ id }) => id) : [];
    });
    expect(lines).toEqual([['scale'], ['end']]);
  });
});

describe('A page before anything was looked at', () => {
  const head = (more: string) => `variants:\n  disk: The disk is full.\n  pool: The pool is dry.\n${more}`;
  const desk = '## Desk\n\n- [Go](#done)\n\n## Done\n\n- ends: resolved';

  it('judges a signal as it is shown, so that a digit that is not shown tells nothing', () => {
    const near = scenario(head('signals:\n  errors: { is: 12%, in: { disk: { is: 12.4% } }, good: below 12.2% }'), desk);
    const [disk, pool] = [0, 1].map((variant) => runView(start(near, variant), 1).signals[0]);
    expect([disk?.value, disk?.state]).toEqual([pool?.value, pool?.state]);
  });

  it('does not say whether an impact is counting where that depends on the cause', () => {
    const costly = scenario(
      head('impact:\n  lost: { rates: [{ adds: "$1 a minute", while: pool }, { adds: "$1 a minute", while: disk }] }'),
      desk,
    );
    expect([0, 1].map((variant) => runView(start(costly, variant), 1).impacts[0]?.rate)).toEqual([null, null]);
  });
});

describe('A choice with until', () => {
  const meeting = scenario(
    'impact:\n  lost: { adds: 1 a minute }',
    `## Desk

- [Wait for the call](#call)
  - id: wait
  - until: 00:10
- [Read](#desk)
  - takes: 8m
  - again: 3
  - shows: A page.
- [Leave](#done)

## Call

- [Close](#done)

## Done

- ends: resolved`,
  );

  it('takes until that minute of the run, and impact counts what is left to it', () => {
    const now = played(meeting, 'desk/wait');
    expect([now.state.minutes, added(now, 'lost'), sceneOf(now)]).toEqual([20, 20, 'call']);
    const later = played(meeting, 'desk/read', 'desk/wait');
    expect([later.state.minutes, added(later, 'lost')]).toEqual([20, 20]);
  });

  it('shows the minutes that are left, and is offered only before', () => {
    const takes = (...names: string[]) =>
      runView(played(meeting, ...names), 1).choices.find(({ labelHtml }) => labelHtml.includes('call'))?.takes;
    expect([takes(), takes('desk/read'), takes('desk/read', 'desk/read')]).toEqual([20, 12, 4]);
    expect(takes('desk/read', 'desk/read', 'desk/read')).toBeUndefined();
    expect(replay(meeting, 0, ['desk/read', 'desk/read', 'desk/read', 'desk/wait'])).toEqual({ ok: false, error: 'not-offered' });
  });
});

describe('A time of day', () => {
  const by = (time: string) =>
    scenario(
      'limit: 24h',
      `## Desk\n\n- at: ${time} [It is time](#done)\n\n- [Read](#desk)\n  - id: read\n  - takes: 15m\n  - again: 5\n  - shows: A page.\n\n## Done\n\n- ends: resolved`,
    );

  it('in “at” is the first after the start, with quotes or without', () => {
    expect(sceneOf(played(by('00:05'), 'desk/read'))).toBe('done');
    expect(sceneOf(played(by('"00:06"'), 'desk/read'))).toBe('desk');
    expect(sceneOf(played(by('23:49'), 'desk/read'))).toBe('desk');
  });
});

describe('Rates of an impact', () => {
  const paid = scenario(
    `signals:
  errors: { is: 50%, drift: -10% a minute to 0% }
impact:
  lost:
    rates: [{ adds: "$100 a minute", while: "errors > 0" }, { adds: "$400 a minute", while: "errors >= 20" }]
    costs: 1 point per $1,000`,
    '## Desk\n\n- [Wait](#done)\n  - takes: 6m\n\n## Done\n\n- ends: resolved',
  );

  it('add each in every minute in which they hold', () => {
    // Minutes 1 to 5 are at 40, 30, 20, 10 and 0 %.
    expect(added(played(paid, 'desk/wait'), 'lost')).toBe(4 * 100 + 3 * 400);
    expect(points(played(paid, 'desk/wait'))).toBe(-1.6);
  });

  it('are shown as their sum while they hold', () => {
    expect(runView(start(paid, 0), 1).impacts[0]).toMatchObject({ rate: { text: '$500 a minute', counting: true } });
    expect(runView(played(paid, 'desk/wait'), 1).impacts[0]).toMatchObject({ rate: { counting: false } });
  });
});

describe('A list of flags', () => {
  it('is set and cleared together, if its condition holds', () => {
    const listed = scenario(
      'flags: [a, b, c]',
      '## Desk\n\n- [Go](#desk)\n  - sets: a, b\n  - sets: c if `a`\n  - shows: Went.\n- [Undo](#desk)\n  - clears: a, b if `b`\n  - shows: Undone.\n- [End](#done)\n\n## Done\n\n- ends: resolved',
    );
    expect(played(listed, 'desk/go').state.flags).toBe(0b011);
    expect(played(listed, 'desk/go', 'desk/undo').state.flags).toBe(0);
  });
});
