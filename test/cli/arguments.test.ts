import { describe, expect, it } from 'vitest';
import { argumentsOf } from '../../server/cli/arguments.ts';
import { command } from './command.ts';

const USAGE = 'Usage: npm run it -- FILE';
const OPTIONS = { json: { type: 'boolean' }, seed: { type: 'string' } } as const;

describe('the arguments of a command', () => {
  it('are options and files, in any order', () => {
    expect(argumentsOf(['a.md', '--seed', '7', 'b.md', '--json'], OPTIONS, USAGE)).toEqual({
      ok: true,
      value: { values: { seed: '7', json: true }, files: ['a.md', 'b.md'] },
    });
    expect(argumentsOf(['--seed=-7', '--', '--json'], OPTIONS, USAGE)).toEqual({
      ok: true,
      value: { values: { seed: '-7' }, files: ['--json'] },
    });
  });

  it.each([
    [['--fix', 'a.md', '-v'], 'unknown option --fix, -v'],
    [['--seed'], '--seed needs a value'],
    [['--seed', '--json'], '--seed needs a value'],
    [['--json=yes'], '--json takes no value'],
  ])('are refused by name: %j', (args, error) => {
    expect(argumentsOf(args, OPTIONS, USAGE)).toEqual({ ok: false, error });
  });

  it.each([
    ['check', '--help'],
    ['play', '-h'],
    ['expect', '--help'],
  ])('that ask for help are told the usage, and the command ends well: %s %s', (name, option) => {
    expect(command(name, [option])).toEqual({
      status: 0,
      stdout: expect.stringMatching(new RegExp(`^Usage: npm run ${name}`)),
      stderr: '',
    });
  });

  it('ask for none behind --', () => {
    expect(argumentsOf(['--', '--help'], OPTIONS, USAGE)).toEqual({ ok: true, value: { values: {}, files: ['--help'] } });
  });
});
