import { describe, expect, it } from 'vitest';
import { runQueries } from '../../../server/runs/store.ts';
import { plansOf } from '../query-plan.ts';
import { openTemporary } from '../temporary.ts';

describe('a run', () => {
  it('is found with its decisions by their keys, whatever is stored', async () => {
    const { reader } = await openTemporary();
    expect(await plansOf(reader, runQueries(reader))).toEqual([
      { name: 'runOf', steps: ['SEARCH runs USING INDEX sqlite_autoindex_runs_1 (id=?)'] },
      { name: 'decisionsOf', steps: ['SEARCH decisions USING PRIMARY KEY (run_id=?)'] },
    ]);
  });
});
