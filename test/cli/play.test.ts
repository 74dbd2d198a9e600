import { describe, expect, it } from 'vitest';
import { quoted } from '../../server/content/quoted.ts';
import { command, WORKED_EXAMPLE } from './command.ts';

const VARIANTS = 'test/domain/fixtures/two-causes.md';
const WRITES = 'test/domain/fixtures/written-word.md';
const TRAP = 'test/domain/fixtures/states/trap.md';
const BANK = 'overview/compare-the-banks-latency-with-our-pool-wait';
const ROLL_BACK = 'overview/roll-the-pool-change-back';

function linesOf(text: string): unknown[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('npm run play', () => {
  it('accounts for a list of choices, a line each and one for the end', () => {
    const { status, stdout } = command('play', [WORKED_EXAMPLE, '--choices', `${BANK},${ROLL_BACK}`, '--json']);
    expect(status).toBe(0);
    expect(linesOf(stdout)).toEqual([
      { choice: BANK, scene: 'overview', minutes: 3, signals: { timeouts: '12' }, impacts: {}, raw: '2', ceiling: 100, loss: 0 },
      { choice: ROLL_BACK, scene: 'closed', minutes: 7, signals: { timeouts: '12' }, impacts: {}, raw: '7', ceiling: 87.5, loss: 12.5 },
      { outcome: 'resolved', score: 87.5, sumOfLosses: 12.5 },
    ]);
    expect(stdout).toContain('"score":87.500000,"sumOfLosses":12.500000');
  });

  it('gives no score to a run that is not finished', () => {
    expect(linesOf(command('play', [WORKED_EXAMPLE, '--choices', BANK, '--json']).stdout).at(-1)).toEqual({
      outcome: null,
      score: null,
      sumOfLosses: 0,
    });
  });

  it('names what is offered where a choice is not', () => {
    const { status, stderr } = command('play', [WORKED_EXAMPLE, '--choices', `${BANK},${BANK}`, '--json']);
    expect(status).toBe(1);
    expect(stderr).toContain(`decision 2: "${BANK}" is not offered. Offered: overview/tell-support`);
  });

  it('takes every seed that it may draw, and refuses what is none', () => {
    const last = String(Number.MAX_SAFE_INTEGER);
    expect(command('play', [WORKED_EXAMPLE, '--choices', BANK, '--json', '--seed', last]).status).toBe(0);
    expect(command('play', [WORKED_EXAMPLE, '--seed', 'x']).status).toBe(2);
  });

  it('plays in the terminal to the debrief, and takes a decision back', () => {
    const { status, stdout } = command('play', [WORKED_EXAMPLE, '--seed', '2'], `1\nback\n9\n${'1\n'.repeat(12)}`);
    expect(status).toBe(0);
    expect(stdout.match(/02:14, and checkout is failing/g)?.length).toBeGreaterThanOrEqual(2);
    expect(stdout).toContain('That is none of the numbers.');
    expect(stdout).toMatch(/\d+ \/ 100\./);
    expect(stdout).not.toMatch(/<\w+|&\w+;|\(#/);
  });
});

describe('npm run solve', () => {
  it('gives the golden answers of the worked example', () => {
    const { status, stdout } = command('solve', [WORKED_EXAMPLE]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      scenes: 4,
      choices: 6,
      best: '9',
      worst: '-7',
      random: { expected: 58.072917 },
      bestLine: [BANK, 'overview/tell-support-what-customers-see', ROLL_BACK],
      robots: { first: 100, longest: 93.75, shortest: 43.75, quickest: 100 },
    });
    expect(stdout).toContain('"lossPoints": 56.250000');
  });

  it('says why a file cannot be solved', () => {
    const { status, stderr } = command('solve', ['nowhere.md']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('nowhere.md')]);
  });
});

describe('a scenario with variants', () => {
  it('is solved a variant, with means, blind and par', () => {
    const { status, stdout } = command('solve', [VARIANTS]);
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual(['scenes', 'choices', 'variants', 'random', 'robots', 'blind', 'par']);
    expect(Object.keys(report.variants)).toEqual(['logs', 'dumps']);
    expect(report.variants.dumps).toMatchObject({
      best: '6',
      worst: '-5',
      bestLine: ['start/read-the-job-log', 'start/remove-the-crash-dumps'],
    });
    // Blind: 100 where the logs are it, and 1 − 4 of −5 … 6 where the dumps are: 2/11.
    expect(stdout).toContain('"blind": 59.090909,\n  "par": 100.000000');
  });

  it('is played in the first variant, or in the one that is named', () => {
    const played = (...args: string[]) =>
      linesOf(command('play', [VARIANTS, '--choices', 'remove-the-old-logs', '--json', ...args]).stdout);
    expect(played()).toEqual(played('--variant', 'logs'));
    expect(played().at(-1)).toMatchObject({ score: 90.909091 });
    expect(played('--variant', 'dumps').at(-1)).toMatchObject({ score: 9.090909 });
    const { status, stderr } = command('play', [VARIANTS, '--variant', 'ghosts']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('--variant must be one of logs, dumps')]);
    expect(command('play', [VARIANTS, '--seed', '2'], '1\n'.repeat(12)).stdout).toContain('make certain of 100, the labels alone of 59');
  });
});

describe('a choice that asks for words', () => {
  it('has them asked for in the terminal, read at the end, and who heard when beside the best line', () => {
    const { status, stdout } = command(
      'play',
      [WRITES, '--seed', '2'],
      '1\n12% of orders fail since 10:00. I free the disk; next word at 10:20.\n1\n',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('Your words, on one line');
    expect(stdout).toContain('“12% of orders fail since 10:00.');
    expect(stdout).toContain('customers: after 2 min, after 2 min');
  });
});

describe('a file whose states have errors', () => {
  it('is solved and played all the same, with a line that says so and the command that tells more', () => {
    for (const [name, args] of [
      ['solve', []],
      ['play', ['--choices', 'read-the-job-log', '--json']],
    ] as const) {
      const { stderr, stdout } = command(name, [TRAP, ...args]);
      expect(stderr).toContain(`so it is not played in the app: npm run -s check -- ${TRAP}`);
      expect(stdout).not.toBe('');
    }
  });

  it('has its name quoted in that command where the shell needs it', () => {
    expect(["it's here.md", 'a b.md', 'plain/a-b_1.md'].map(quoted)).toEqual([`'it'\\''s here.md'`, `'a b.md'`, 'plain/a-b_1.md']);
  });
});
