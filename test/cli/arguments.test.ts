import { describe, expect, it } from 'vitest';
import { argumentsOf } from '../../server/cli/arguments.ts';

const OPTIONS = { json: { type: 'boolean' }, seed: { type: 'string' } } as const;

describe('the arguments of a command', () => {
  it('are options and files, in any order', () => {
    expect(argumentsOf(['a.md', '--seed', '7', 'b.md', '--json'], OPTIONS)).toEqual({
      ok: true,
      value: { values: { seed: '7', json: true }, files: ['a.md', 'b.md'] },
    });
    expect(argumentsOf(['--seed=-7', '--', '--json'], OPTIONS)).toEqual({ ok: true, value: { values: { seed: '-7' }, files: ['--json'] } });
  });

  it.each([
    [['--fix', 'a.md', '-v'], 'unknown option --fix, -v'],
    [['--seed'], '--seed needs a value'],
    [['--seed', '--json'], '--seed needs a value'],
    [['--json=yes'], '--json takes no value'],
  ])('are refused by name: %j', (args, error) => {
    expect(argumentsOf(args, OPTIONS)).toEqual({ ok: false, error });
  });
});
