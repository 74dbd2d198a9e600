/** Runs a command of server/cli as its script in package.json does, but without a shell of its own around it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const WORKED_EXAMPLE = 'test/domain/fixtures/worked-example.md';

export function command(name: string, args: readonly string[], input = '') {
  const line = ['--import', 'tsx', `server/cli/${name}.ts`, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, line, { cwd: ROOT, input, encoding: 'utf8' });
  return { status, stdout, stderr };
}
