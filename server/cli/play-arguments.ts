/** What `npm run play` was asked for. */
import { randomInt } from 'node:crypto';
import { fail, ok, type Result } from '../domain/result.ts';
import { argumentsOf } from './arguments.ts';

export type PlayArguments = {
  readonly file: string;
  /** Choices whose account is given; null to play on. */
  readonly choices: readonly string[] | null;
  /** Choices that lead to where the play begins. */
  readonly from: readonly string[];
  readonly json: boolean;
  readonly random: boolean;
  readonly seed: number;
  readonly variant: string | null;
};

export const PLAY_USAGE = 'Usage: npm run play -- FILE [--variant NAME] [--from a,b,c] [--choices a,b,c | --random] [--json] [--seed N]';

const OPTIONS = {
  choices: { type: 'string' },
  from: { type: 'string' },
  json: { type: 'boolean' },
  random: { type: 'boolean' },
  seed: { type: 'string' },
  variant: { type: 'string' },
} as const;

/** Exclusive; `randomInt` takes a range below 2^48. */
const SEEDS = 2 ** 47;

/** The error is a sentence for the terminal. */
export function playArguments(args: readonly string[]): Result<PlayArguments, string> {
  const asked = argumentsOf(args, OPTIONS, PLAY_USAGE);
  if (!asked.ok) return fail(`${asked.error}. ${PLAY_USAGE}`);
  const { choices, from, json, random, variant, seed = String(randomInt(SEEDS)) } = asked.value.values;
  const [file, ...rest] = asked.value.files;
  if (!file || rest.length > 0) return fail(PLAY_USAGE);
  if (!/^\d{1,16}$/.test(seed) || !Number.isSafeInteger(Number(seed)))
    return fail(`--seed must be a whole number from 0 to ${Number.MAX_SAFE_INTEGER}. ${PLAY_USAGE}`);
  if (random && choices !== undefined) return fail(`--random chooses by itself; give it or --choices. ${PLAY_USAGE}`);
  return ok({
    file,
    choices: choices === undefined ? null : named(choices),
    from: named(from ?? ''),
    json: json ?? false,
    random: random ?? false,
    seed: Number(seed),
    variant: variant ?? null,
  });
}

function named(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}
