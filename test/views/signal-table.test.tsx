import { describe, expect, it } from 'vitest';
import { runView } from '../../server/domain/run/run-view.ts';
import { valueAt } from '../../views/parts/plot.ts';
import { SignalTable } from '../../views/runs/signal-table.tsx';
import { played, scenario } from '../domain/run/small-scenario.ts';
import { textOf } from './markup.ts';

const SMALL = scenario(
  'signals: { errors: { label: Errors, is: 10%, drift: +1% a minute to 40% } }',
  `## Start

Errors.

- [Look](#start)
  - takes: 3m
  - shows: x
- [Wait](#start)
  - takes: 9m
  - shows: x
- [Roll back](#start)
  - takes: 2m
  - sets: errors 1% over 4m
  - shows: x
- [Close](#closed)
  - takes: 5m

## Closed

- ends: resolved
`,
);

describe('the table of signals', () => {
  it('has in each row the value of that very minute', () => {
    const run = played(SMALL, 'start/look', 'start/wait', 'start/roll-back', 'start/close');
    const rows = textOf(String(<SignalTable view={runView(run, 1)} />).split('<tbody>')[1] ?? '');
    // 10 % and a percent more a minute, 24 % when the rollback is through at minute 14, 1 % four minutes later.
    expect(rows).toBe('0 10% 3 13% 12 22% 14 24% 19 1%');
  });

  it('agrees with the state at every boundary', () => {
    const names = ['start/wait', 'start/roll-back', 'start/look', 'start/close'];
    names.forEach((_, index) => {
      const run = played(SMALL, ...names.slice(0, index + 1));
      const [signal] = runView(run, 1).signals;
      expect(valueAt(signal?.history ?? [], run.state.minutes)).toBe(run.state.signal(0) / 1000);
    });
  });

  it('reads a value between two corners off the line, and none outside them', () => {
    const corners = [
      { minute: 0, value: 10 },
      { minute: 10, value: 30 },
    ];
    expect([0, 5, 10].map((minute) => valueAt(corners, minute))).toEqual([10, 20, 30]);
    expect(valueAt(corners, 11)).toBeUndefined();
  });
});
