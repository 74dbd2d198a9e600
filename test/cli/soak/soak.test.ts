import { expect, it } from 'vitest';
import { soak } from '../../../server/cli/soak/soak-run.ts';
import { tries } from '../../effort.ts';
import { build } from '../../server/process.ts';
import { temporaryFolder } from '../../server/temporary.ts';

const KILLS = tries(5, 8);

it('finds everything that was acknowledged once, however often the server is killed, held up or out of space', {
  timeout: 900_000,
}, async () => {
  const { main } = await build();
  const said: string[] = [];
  // Longer than the server waits for another program. Only Linux lets one process alone run out of space.
  const plan = { kills: KILLS, minutes: null, clients: 6, seed: 1, lock: 7, full: process.platform === 'linux' };
  const report = await soak(plan, main, temporaryFolder(), (line) => void said.push(line));
  expect(report).toMatchObject({ kills: KILLS, lost: [], doubled: [], unsent: [], damage: [] });
  expect(report.acknowledged).toBeGreaterThan(KILLS);
  expect(report.starts).toHaveLength(KILLS + 1);
  expect(report.recoveries.length).toBeGreaterThanOrEqual(plan.full ? 2 : 1);
  expect(report.refused).toBeGreaterThan(0);
  expect(said.at(-1)).toBe(`${KILLS} kills, ${report.acknowledged} acknowledged, 0 lost, 0 doubled`);
});
