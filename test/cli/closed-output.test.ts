import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { ROOT, WORKED_EXAMPLE } from './command.ts';

const COMMANDS: readonly (readonly [string, ...string[]])[] = [
  ['check', WORKED_EXAMPLE],
  ['map', WORKED_EXAMPLE],
  ['play', WORKED_EXAMPLE],
  ['play', WORKED_EXAMPLE, '--random'],
  ['read', '-'],
  ['solve', WORKED_EXAMPLE],
];

describe('a command whose output nobody reads to its end', () => {
  it.each(COMMANDS)('ends without a word: %s %s', async (name, ...args) => {
    const child = spawn(process.execPath, ['--import', 'tsx', `server/cli/${name}.ts`, ...args], { cwd: ROOT });
    child.stdout.destroy();
    child.stdin.end(name === 'read' ? '[]' : '');
    const [said, [status]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect({ said, status }).toEqual({ said: '', status: 0 });
  });
});
