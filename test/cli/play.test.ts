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

  it('speaks of costs only where there are impacts', () => {
    const played = (file: string) => command('play', [file, '--random', '--seed', '1']).stdout;
    expect(played(WORKED_EXAMPLE)).toContain('Points by skill');
    expect(played(WORKED_EXAMPLE)).not.toContain('Cost, you and the best line');
    expect(played('test/domain/fixtures/unread-flag.md')).toContain('Cost, you and the best line');
  });

  it('numbers the decisions of its debrief, and says why what it advises was better', () => {
    const { stdout } = command('play', [VARIANTS, '--random', '--seed', '2']);
    const numbers = Array.from(stdout.matchAll(/^(\d+)\. \d\d:\d\d {2}/gm), ([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(0);
    expect(stdout).toMatch(/^ {7}(?:Better then|Right, but first): .+\n {9}\S/m);
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

describe('the order of choices', () => {
  it('is another in each run, which is said, and the same for the same seed', () => {
    const play = (seed: string) => command('play', [WORKED_EXAMPLE, '--seed', seed], 'quit\n').stdout;
    expect(play('3')).toContain('Choices stand in an order of their own in each run; --seed 3 gives this one again.\n');
    expect(play('3')).toBe(play('3'));
    const orders = new Set(['1', '2', '3', '4'].map((seed) => play(seed).replace(/--seed \d/, '')));
    expect(orders.size).toBeGreaterThan(1);
  });
});

describe('npm run play of a file that scores nothing yet', () => {
  const EVEN = 'test/domain/fixtures/states/best-is-worst.md';

  it('is played, and says that its scores say nothing', () => {
    const { status, stdout, stderr } = command('play', [EVEN, '--random', '--seed', '1']);
    expect(status).toBe(0);
    expect(stdout).toContain('Played at random');
    expect(stderr).toBe(`${EVEN}: every play ends with the same points, so the scores here say nothing\n`);
    expect(command('play', [EVEN], 'quit\n').status).toBe(0);
  });

  it('says nothing of the kind of one that does', () => {
    expect(command('play', [WORKED_EXAMPLE, '--random', '--seed', '1']).stderr).toBe('');
  });
});

describe('npm run play, from anywhere', () => {
  const SCALE = 'overview/scale-payment-pods-from-3-to-6';

  it('begins after the choices that are given, and shows the state there', () => {
    const { status, stdout } = command('play', [WORKED_EXAMPLE, '--from', `${BANK},${SCALE}`], 'quit\n');
    expect(status).toBe(0);
    expect(stdout).toContain('  minutes  7, 02:21');
    expect(stdout).toContain('  flags    pool_known');
    expect(stdout).toContain(`  taken    ${BANK}, ${SCALE}`);
    expect(stdout).toContain('scaled/fail-the-database-over  its “when” does not hold: minutes < 30 && !pool_known');
    expect(stdout).toContain('Six pods, and still failing');
  });

  it('shows the state of the variant that is named', () => {
    const stateIn = (variant: string) => command('play', [VARIANTS, '--from', 'read-the-job-log', '--variant', variant], 'quit\n').stdout;
    expect(stateIn('dumps')).toMatch(/variant +dumps/);
    expect(stateIn('dumps')).toMatch(/remove-the-crash-dumps +0\.0 +best/);
    expect(stateIn('logs')).toMatch(/remove-the-old-logs +0\.0 +best/);
  });

  it('tells why a choice on the way is not offered', () => {
    const refused = (from: string) => command('play', [WORKED_EXAMPLE, '--from', from]);
    expect(refused(`${BANK},${BANK}`)).toMatchObject({ status: 1, stderr: expect.stringContaining('why: it was taken already') });
    expect(refused('scaled/fail-the-database-over').stderr).toContain('why: it belongs to the scene “scaled”');
    expect(refused('no/such').stderr).toContain('decision 1: "no/such" is not offered');
    expect(refused(`${ROLL_BACK},${BANK}`).stderr).toContain('why: the run is over: resolved');
  });

  it('shows the debrief at once where the choices end the run', () => {
    expect(command('play', [WORKED_EXAMPLE, '--from', ROLL_BACK]).stdout).toMatch(/\d+ \/ 100\./);
  });

  it('accounts for all of it, and for what comes after it', () => {
    const after = linesOf(command('play', [WORKED_EXAMPLE, '--from', BANK, '--choices', ROLL_BACK]).stdout);
    expect(after).toHaveLength(2);
    expect(after.at(-1)).toEqual({ outcome: 'resolved', score: 87.5, sumOfLosses: 12.5 });
    expect(linesOf(command('play', [WORKED_EXAMPLE, '--from', BANK, '--json']).stdout)).toHaveLength(2);
  });
});

describe('npm run play --random', () => {
  it('plays by itself, with a transcript that is the same for the same seed', () => {
    const play = (seed: string) => command('play', [VARIANTS, '--random', '--seed', seed, '--variant', 'dumps']);
    const first = play('3');
    expect(first.status).toBe(0);
    expect(first.stdout).toContain('Played at random, --seed 3 --variant dumps');
    expect(first.stdout).toMatch(/> 12:00 {2}\S/);
    expect(first.stdout).toMatch(/\d+ \/ 100\./);
    expect(play('3').stdout).toBe(first.stdout);
    expect(new Set(['1', '2', '4'].map((seed) => play(seed).stdout.replace(/--seed \d/, ''))).size).toBeGreaterThan(1);
  });

  it('goes on from where it is told to, and accounts in JSON', () => {
    const { stdout } = command('play', [WORKED_EXAMPLE, '--from', BANK, '--random', '--seed', '1', '--json']);
    const lines = linesOf(stdout) as { choice?: string; outcome?: string }[];
    expect(lines[0]?.choice).not.toBe(BANK);
    expect(lines.at(-1)?.outcome).toBeTruthy();
  });

  it('is refused beside a list of choices', () => {
    expect(command('play', [WORKED_EXAMPLE, '--random', '--choices', BANK]).status).toBe(2);
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

  it('says nothing after what is well said and needs no advice', () => {
    const words = '12% of orders fail since 10:00. I free the disk; next word at 10:20.';
    const { stdout } = command('play', [WRITES, '--seed', '2'], `1\n${words}\n1\n`);
    expect(stdout).toContain('What you wrote');
    expect(stdout).not.toMatch(/null|undefined/);
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
