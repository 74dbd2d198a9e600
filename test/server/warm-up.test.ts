import { expect, it } from 'vitest';
import { root } from '../../server/content/project-root.ts';
import { openQuestionBank } from '../../server/content/question-bank.ts';
import { createLog } from '../../server/log.ts';
import { warmUp } from '../../server/warm-up.ts';

const log = createLog('silent');

it('reads a sample ahead, and others have their turn meanwhile', async () => {
  const bank = await openQuestionBank({ folder: `${root}/questions`, watch: false, log });
  let turns = 0;
  const turn = () => {
    turns += 1;
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  await warmUp(bank);
  clearImmediate(next);
  expect(turns).toBeGreaterThan(20);
  bank.close();
});

it('does without samples', async () => {
  await expect(warmUp({ questions: () => [], samples: () => null, topics: () => ({ answeredInstead: () => null }) })).resolves.toBe(
    undefined,
  );
});
