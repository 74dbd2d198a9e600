import { describe, expect, it } from 'vitest';
import { aligned } from '../../server/cli/columns.ts';
import { command, WORKED_EXAMPLE } from './command.ts';

const VARIANTS = 'test/domain/fixtures/two-causes.md';

function partOf(text: string, title: string): string[] {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith(title));
  const rest = lines.slice(from);
  return from < 0 ? [] : rest.slice(1, rest.indexOf(''));
}

describe('npm run solve --table', () => {
  it('gives the losses of every choice in every scene, with the golden answers of the worked example', () => {
    const { status, stdout } = command('solve', [WORKED_EXAMPLE, '--table']);
    expect(status).toBe(0);
    expect(partOf(stdout, 'overview: random play comes by in 100.0%')).toEqual([
      '  choice                                                    loses  taken  states',
      '  overview/compare-the-banks-latency-with-our-pool-wait       0.0  0.417       4',
      '  overview/tell-support-what-customers-see                    0.0  0.438       4',
      '  overview/roll-the-pool-change-back                     0.0–56.3  0.833       8',
      '  overview/scale-payment-pods-from-3-to-6                     6.3  0.500       4',
    ]);
    expect(stdout).toContain('made-worse: random play comes by in 16.7%, escalated');
  });

  it('names the best and the worst line, the robots and how random play ends', () => {
    const { stdout } = command('solve', [WORKED_EXAMPLE, '--table']);
    expect(partOf(stdout, 'Worst line')).toEqual(['   1  overview/scale-payment-pods-from-3-to-6', '   2  scaled/fail-the-database-over']);
    expect(partOf(stdout, 'Best line')).toHaveLength(3);
    expect(stdout).toContain('robot: longest    93.75');
    expect(partOf(stdout, 'How random play ends').at(-1)).toBe('  90–100  27.1%');
    expect(stdout).not.toContain('\u001b');
  });

  it('has a column a variant, and the line of who reads nothing', () => {
    const { stdout } = command('solve', [VARIANTS, '--table']);
    expect(partOf(stdout, 'start: random play')[0]).toMatch(/choice +loses +logs +dumps +taken +states/);
    expect(partOf(stdout, 'start: random play')).toContainEqual(
      expect.stringMatching(/remove-the-old-logs +0\.0–90\.9 +0\.0–9\.1 +81\.8–90\.9/),
    );
    expect(partOf(stdout, 'Blind line')).toContainEqual(expect.stringMatching(/2 +start\/remove-the-old-logs +[\d.]+ +40\.9 +logs, dumps/));
    expect(stdout).toMatch(/par +100\.00/);
  });

  it('says in a line whether it is fair, and which bounds it misses', () => {
    const fair = command('solve', [VARIANTS, '--table']).stdout;
    expect(fair).toContain('\nVerdict: fair: par at least 90, reading worth at least 30, robots at most 55, random play at most 45.\n');
    const { stdout } = command('solve', [WORKED_EXAMPLE, '--table']);
    expect(stdout).toMatch(
      /\nVerdict: not fair yet: the robot “first” scores 100\.00, at most 55 wanted; .*random play scores 58\.07, at most 45 wanted\.\n/,
    );
  });

  it('says below the blind line what its columns mean', () => {
    const said = command('solve', [VARIANTS, '--table']).stdout;
    expect(partOf(said, 'Blind line').at(-1)).toMatch(/^“gains” is .*“loses” what/);
    expect(command('solve', [WORKED_EXAMPLE, '--table']).stdout).not.toContain('“gains”');
  });

  it('refuses what it does not know, and says why a file cannot be solved', () => {
    expect(command('solve', [WORKED_EXAMPLE, '--tables']).stderr).toContain(
      'unknown option --tables. Usage: npm run solve -- FILE [--table]',
    );
    expect(command('solve', ['nowhere.md', '--table']).status).toBe(1);
    expect(command('solve', ['--table']).status).toBe(2);
  });
});

describe('columns', () => {
  it('are as wide as their longest cell, numbers to the right, nothing after the last', () => {
    expect(
      aligned(
        [
          ['a', '1', 'x'],
          ['bcd–', '23', ''],
        ],
        '<><',
      ),
    ).toEqual(['  a      1  x', '  bcd–  23']);
  });
});
