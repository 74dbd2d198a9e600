import { describe, expect, it } from 'vitest';
import { ASK, CLOSE, debriefIn, END, HAND_OVER, HEAP, LEAK, LOCK, LOCKS, NODES, POOL, SCALE, TELL, WAIT, WORKER } from './pool.ts';

describe('detect, relieve, repair', () => {
  it('takes the first look that would have read otherwise under another cause', () => {
    expect(debriefIn(LOCK, [NODES, TELL, LOCKS, END, CLOSE]).times?.you).toEqual({
      missed: 0,
      detected: 4,
      relieved: 6,
      repaired: 6,
      end: 7,
    });
    expect(debriefIn(LOCK, [NODES, TELL, END, CLOSE]).times?.you.detected).toBeNull();
  });

  it('counts no look for one whose text is the same by then', () => {
    expect(debriefIn(LEAK, [NODES, HEAP, SCALE, CLOSE]).times).toMatchObject({ looksBy: 'text', you: { detected: 3 } });
  });

  it('without variants takes the first look that finds what later points need', () => {
    const certain = POOL.replace(/variants:\n(?: {2}.*\n){3}/, '')
      .replaceAll(/ {2}- (scores|sets): (.*) if `!?(slow|lock|leak)`\n/g, '')
      .replaceAll(/^ {4}> \*\*If\*\* `!?(slow|lock|leak)`.*\n/gm, '')
      .replace(
        '- [End the blocking session](#acted)\n',
        '- [End the blocking session](#acted)\n  - needs: seen\n  - scores: stabilise +5\n  - sets: timeouts 1%\n',
      );
    expect(debriefIn(0, [HEAP, LOCKS, END, CLOSE], certain).times).toMatchObject({ looksBy: 'evidence', you: { detected: 4 } });
  });

  it('tells relief that did not last from repair', () => {
    const relapse = POOL.replace(
      '- [Close](#closed)\n',
      '- [Close](#closed)\n  - takes: 5m\n- [Go back](#start)\n  - id: back\n  - sets: timeouts 9%\n',
    );
    const { times } = debriefIn(LOCK, [LOCKS, END, 'acted/back', SCALE, CLOSE], relapse);
    expect(times?.you).toMatchObject({ relieved: 4, repaired: null });
  });

  it('gives a run that was lost no time to repair, even where its signals are back', () => {
    const lost = POOL.replace('- [Close](#closed)\n', '- [Close](#closed)\n- [Give up](#failed)\n  - id: give-up\n');
    expect(debriefIn(LOCK, [LOCKS, END, 'acted/give-up'], lost).times?.you).toMatchObject({ relieved: 4, repaired: null });
  });

  it('says that there was nothing to relieve where the run was over before the first objective was missed', () => {
    const late = POOL.replace('is: 12%, good: below 2%', 'is: 1%, good: below 2%, drift: +0.1% a minute to 12%')
      .replaceAll(/ {2}- sets: timeouts 1% if .*\n/g, '')
      .replace('- [Close](#closed)\n', '- [Close](#closed)\n  - takes: 12m\n')
      .replace('- [Wait and see](#start)', '- [Give up](#failed)\n  - id: give-up\n- [Wait and see](#start)');
    expect(debriefIn(LOCK, [WORKER, CLOSE], late).times).toMatchObject({ endedBefore: null, you: { missed: 10 } });
    const times = debriefIn(LOCK, ['start/give-up'], late).times;
    expect(times).toMatchObject({ endedBefore: 'miss', you: { missed: null, relieved: null, repaired: null } });
  });

  it('takes no time to repair for shorter where the best line had something to repair after the run was over', () => {
    const quick = POOL.replace(
      '- [Wait and see](#start)',
      '- [Fail over](#closed)\n  - id: fail-over\n  - takes: 1m\n  - scores: risk -9\n  - sets: timeouts 1%\n  - why: It loses writes.\n- [Wait and see](#start)',
    );
    expect(debriefIn(LOCK, ['start/fail-over'], quick).times).toMatchObject({ endedBefore: 'repair', you: { repaired: 1, end: 1 } });
    expect(debriefIn(LOCK, [LOCKS, END, CLOSE], quick).times?.endedBefore).toBeNull();
  });

  it('is left out where no objective was ever missed', () => {
    expect(
      debriefIn(LOCK, [LOCKS, END, CLOSE], POOL.replace('is: 12%', 'is: 1%').replace('timeouts > 2', 'timeouts > 0')).times,
    ).toBeNull();
  });
});

describe('what a run cost', () => {
  it('says where it is less than on the best line because the run ended before it', () => {
    const quick = POOL.replace('- [Hand over](#failed)\n', '- [Hand over](#failed)\n').replace(
      '- [Wait and see](#start)',
      '- [Give up](#failed)\n  - id: give-up\n- [Wait and see](#start)',
    );
    expect(debriefIn(LOCK, ['start/give-up'], quick).costs).toEqual([{ label: 'Lost', you: '$1,000', best: '$4,000', endedEarly: true }]);
  });

  it('says nothing of the kind where less was lost by the minute at which the run ended', () => {
    const worse = POOL.replace('  - takes: 2m\n  - scores: diagnosis +1', '  - takes: 10m\n  - scores: diagnosis +9').replace(
      '- at: 20m',
      '- at: 40m',
    );
    expect(debriefIn(LOCK, [END, CLOSE], worse).costs).toEqual([{ label: 'Lost', you: '$2,000', best: '$12,000', endedEarly: false }]);
  });

  it('says nothing of the kind where more was lost, or as much', () => {
    expect(debriefIn(LOCK, [WAIT, TELL, HAND_OVER]).costs[0]?.endedEarly).toBe(false);
    expect(debriefIn(LOCK, [LOCKS, END, CLOSE]).costs[0]).toEqual({ label: 'Lost', you: '$4,000', best: '$4,000', endedEarly: false });
  });
});

describe('who heard when', () => {
  it('comes from what choices tell, at their end, beside the best line', () => {
    expect(debriefIn(LOCK, [NODES, TELL, LOCKS, END, CLOSE]).heard).toEqual([
      { audience: 'team', you: 2, best: 5 },
      { audience: 'customers', you: 2, best: 5 },
    ]);
  });

  it('does not take a question to a colleague for a word to anybody, though it scores communication', () => {
    expect(debriefIn(LOCK, [ASK, LOCKS, END, CLOSE]).heard.map(({ you }) => you)).toEqual([null, null]);
  });

  it('is nothing where the scenario tells nobody', () => {
    expect(debriefIn(LOCK, [LOCKS, END, CLOSE], POOL.replace('  - tells: team, customers\n', '')).heard).toEqual([]);
  });
});
