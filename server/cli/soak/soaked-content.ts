/** What the clients of a soak play with: the scenarios and questions that are shipped. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledFile } from '../../content/compiled-file.ts';
import { orderSeed } from '../../content/order-seed.ts';
import { root } from '../../content/project-root.ts';
import { token } from '../../domain/run/seeded-random.ts';
import type { TokenOf } from './stored-marks-store.ts';

export function tokensOf(files: readonly Pick<CompiledFile, 'id' | 'scenario'>[]): TokenOf {
  const scenarios = new Map(files.map(({ id, scenario }) => [id, scenario]));
  return (scenarioId, seed, name) => {
    const scenario = scenarios.get(scenarioId);
    const choice = scenario?.choices.find((one) => one.name === name);
    return scenario && choice ? token(orderSeed(scenario, seed), choice.index) : null;
  };
}

/** Of each client, its own as far as they go round: an answer has one writer. */
export function sharedQuestions(clients: number): readonly string[][] {
  const files = readdirSync(join(root, 'questions')).filter((file) => file.endsWith('.md') && file !== 'README.md');
  const ids = files.map((file) => file.replace('.md', ''));
  return Array.from({ length: clients }, (_, n) => ids.filter((_, index) => index % clients === n % ids.length));
}
