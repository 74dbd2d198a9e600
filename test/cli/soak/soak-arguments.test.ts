import { describe, expect, it } from 'vitest';
import { readSoakArguments } from '../../../server/cli/soak/soak-arguments.ts';

function planOf(line: string) {
  const read = readSoakArguments(line === '' ? [] : line.split(' '));
  return read.ok ? read.value : read.error;
}

describe('npm run soak', () => {
  it.each([
    ['', { kills: 20, minutes: null, clients: 8, seed: 1, lock: null, full: false }],
    ['--kills 300', { kills: 300, minutes: null, clients: 8, seed: 1, lock: null, full: false }],
    ['--minutes 10 --clients 32', { kills: 0, minutes: 10, clients: 32, seed: 1, lock: null, full: false }],
    ['--kills 5 --minutes 2 --seed 7', { kills: 5, minutes: 2, clients: 8, seed: 7, lock: null, full: false }],
    ['--lock 30 --full', { kills: 20, minutes: null, clients: 8, seed: 1, lock: 30, full: true }],
  ])('takes "%s"', (line, plan) => expect(planOf(line)).toEqual(plan));

  it.each([
    ['--kills -1', '--kills needs a value'],
    ['--kills many', '--kills must be a whole number from 0 to 100000'],
    ['--kills 100001', '--kills must be a whole number from 0 to 100000'],
    ['--kills 0', 'Without kills it needs to know for how long: --minutes.'],
    ['--minutes 0', '--minutes must be a whole number from 1 to 10000'],
    ['--minutes 1.5', '--minutes must be a whole number from 1 to 10000'],
    ['--clients 0', '--clients must be a whole number from 1 to 200'],
    ['--clients 201', '--clients must be a whole number from 1 to 200'],
    ['--seed x', '--seed must be a whole number from 0 to 999999999'],
    ['--lock 0', '--lock must be a whole number of seconds from 1 to 600'],
    ['--full yes', 'Usage: npm run soak'],
    ['--mercy', 'unknown option --mercy'],
    ['dry-run.db', 'Usage: npm run soak'],
  ])('refuses "%s"', (line, why) => expect(planOf(line)).toContain(why));
});
