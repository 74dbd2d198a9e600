import { expect, it } from 'vitest';
import { fontsIn } from '../../server/cli/bench/bytes.ts';
import { largeSource } from '../../server/cli/bench/large-scenario.ts';
import { inTurn, median, percentile } from '../../server/cli/bench/measure.ts';
import { hub } from '../../server/cli/bench/solver.ts';
import { figure, markdownTable } from '../../server/cli/bench/table.ts';
import { MOST_WAYS } from '../../server/domain/branch-map/map-layout.ts';
import { scenarioMap } from '../../server/domain/branch-map/scenario-map.ts';
import { compile } from '../../server/domain/scenario/compile.ts';
import type { Scenario } from '../../server/domain/scenario/scenario.ts';
import { solve } from '../../server/domain/solve/solve.ts';
import { loadAssets } from '../../server/http/assets.ts';

it('takes the middle of the rounds, whatever one of them did', () => {
  expect(median([5, 900, 4, 6, 1])).toBe(5);
  expect(percentile([...Array(100).keys()], 99)).toBe(99);
});

it('lets ours and the peer take turns and gives the median of the ratios', async () => {
  const order: string[] = [];
  const turn = (who: string, figures: number[]) => () => {
    order.push(who);
    return figures.shift() ?? 0;
  };
  const pair = await inTurn(3, turn('ours', [10, 40, 12]), turn('peer', [5, 10, 4]));
  expect(order).toEqual(['ours', 'peer', 'ours', 'peer', 'ours', 'peer']);
  expect(pair).toEqual({ ours: 12, peer: 5, ratio: 3 });
});

it('says plainly in the table when a target is missed', () => {
  const row = { what: 'pages', ours: '1', peer: null, ratio: null, target: '≥ 2', met: false, method: 'counted' };
  expect(markdownTable([row]).split('\n')).toEqual([
    '| what | ours | peer | ratio | target | met |',
    '| --- | --- | --- | --- | --- | --- |',
    '| pages | 1 |  |  | ≥ 2 | NO |',
    '',
    '- *pages*: counted',
  ]);
});

it('writes three figures that count', () => {
  expect([1_234_567, 12.345, 0.01234].map(figure)).toEqual(['1,230,000', '12.3', '0.0123']);
});

it('has a hub of eleven look-ups and an exit, and nine look-ups at any time', () => {
  const { scenes, anyTime } = hub();
  const stays = scenes[0]?.choices.filter((choice) => choice.target === null);
  expect([scenes[0]?.choices.length, stays?.length, anyTime.length]).toEqual([12, 11, 9]);
  expect([...(stays ?? []), ...anyTime].filter((choice) => choice.effects.length > 0)).toHaveLength(4);
});

it('measures a large scenario that is whole, and whose picture cannot hold all of its ways', () => {
  const { scenario, problems } = compile('scenarios/large.md', largeSource(200));
  expect(problems).toEqual([]);
  const map = scenarioMap(scenario as Scenario, []);
  expect([map.scenes.length, map.ways.length > MOST_WAYS]).toEqual([200, true]);
  expect(scenario && solve(scenario, 0).ok).toBe(true);
});

it('weighs all the fonts that a sheet names', () => {
  const { urls, byPath } = loadAssets();
  const fonts = fontsIn(new TextDecoder().decode(byPath.get(urls.css)?.plain), urls.css);
  expect(fonts).toHaveLength(3);
  expect(fonts.filter((path) => byPath.get(path)?.type !== 'font/woff2')).toEqual([]);
});
