import { describe, expect, it } from 'vitest';
import { command, WORKED_EXAMPLE } from './command.ts';

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
    const last = String(2 ** 47 - 1);
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
