import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const WORKED_EXAMPLE = 'test/domain/fixtures/worked-example.md';

/** Runs a command of server/cli as its script in package.json does. */
export function command(name: string, args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', `server/cli/${name}.ts`, ...args], { cwd: ROOT, input, encoding: 'utf8' });
  return { status, stdout, stderr };
}
