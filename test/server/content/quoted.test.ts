import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { quoted } from '../../../server/content/quoted.ts';

describe('a file in a suggested command', () => {
  it.each(['scenarios/disk-full.md', "scenarios/Dan's page.md", 'a b.md', '$(touch x).md', 'a;b.md', '`x`.md', 'a*.md', '"x".md'])(
    'is one argument for a shell, and the very name: %s',
    (file) => {
      expect(execFileSync('sh', ['-c', `printf %s ${quoted(file)}`], { encoding: 'utf8' })).toBe(file);
    },
  );

  it('stays as it is where it is plain', () => {
    expect(quoted('scenarios/disk-full.md')).toBe('scenarios/disk-full.md');
  });
});
