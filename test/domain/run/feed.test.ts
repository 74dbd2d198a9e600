import { describe, expect, it } from 'vitest';
import { runView } from '../../../server/domain/run/run-view.ts';
import { played, scenario } from './small-scenario.ts';

const SMALL = scenario(
  `signals:
  errors: { label: Errors, is: 12%, good: below 2% }
people:
  maria: Maria, product
  pager: Pager, alerting`,
  `## Start

- [Wait](#start)
  - id: wait
  - takes: 3m
  - shows: Nothing.
- [Mend](#start)
  - id: mend
  - takes: 2m
  - sets: errors 1%
  - shows: Better.
- [Tell her](#start)
  - id: tell
  - tells: leadership
  - shows: Told.
- [Close](#end)

## End

- ends: resolved

## Channel

- +0m **pager** Errors above 2 % for ten minutes.
- +2m **maria** Is this _us_? I have the board at ten.
- +4m **maria** Tell me by 00:30 whether I move it.
`,
);

const view = (...names: string[]) => runView(played(SMALL, ...names), 1);
const asks = (...names: string[]) => view(...names).feed.flatMap((entry) => (entry.kind === 'message' ? [entry.asks] : []));

describe('the channel', () => {
  it('numbers the candidate’s own steps as the charts do', () => {
    expect(view('start/wait', 'start/mend').feed.flatMap((entry) => (entry.kind === 'decision' ? [entry.turn] : []))).toEqual([1, 2]);
  });

  it('says who waits for an answer, until somebody is told', () => {
    expect(asks('start/wait')).toEqual([false, true]);
    expect(asks('start/wait', 'start/tell')).toEqual([false, false, true]);
    expect(asks('start/wait', 'start/mend', 'start/tell')).toEqual([false, false, false]);
  });

  it('has as news what came with the last decision, as words alone', () => {
    expect(view().news).toEqual([]);
    expect(view('start/wait').news).toEqual(['Maria: Is this us? I have the board at ten.']);
    expect(view('start/wait', 'start/mend').news).toEqual(['Maria: Tell me by 00:30 whether I move it.']);
  });
});

describe('a signal', () => {
  it('says whether the last decision brought it across its objective', () => {
    expect(
      [view(), view('start/wait'), view('start/mend'), view('start/mend', 'start/wait')].map(({ signals }) => signals[0]?.crossed),
    ).toEqual([false, false, true, false]);
  });
});

describe('the role', () => {
  it.each([
    ['on-call senior, alone until the payments lead wakes', 'on-call senior'],
    ['senior on call for the platform, security lead reachable', 'senior on call for the platform'],
    ['on-call senior until nine', 'on-call senior'],
    ['senior DevOps engineer who owns the release gate', 'senior DevOps engineer who owns the release gate'],
  ])('%s, is told whole at the start and then only as far as it cannot cease to be true', (role, lasting) => {
    const at = (...names: string[]) => {
      const run = played(SMALL, ...names);
      return runView({ ...run, scenario: { ...run.scenario, role } }, 1).role;
    };
    expect([at(), at('start/wait')]).toEqual([role, lasting]);
  });
});
