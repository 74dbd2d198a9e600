/** What `npm run soak` was asked for. */
import { fail, ok, type Result } from '../../domain/result.ts';
import { argumentsOf } from '../arguments.ts';

export type SoakPlan = {
  /** How often the server is killed. */
  readonly kills: number;
  /** After so many it ends, however many kills are left; null where the kills alone say. */
  readonly minutes: number | null;
  readonly clients: number;
  /** What is sent, in which order, and when the server is killed. */
  readonly seed: number;
  /** Seconds for which another program holds the database before every fifth kill; null for never. */
  readonly lock: number | null;
  /** Whether the disk is full before every fifth kill. */
  readonly full: boolean;
};

const OPTIONS = {
  kills: { type: 'string' },
  minutes: { type: 'string' },
  clients: { type: 'string' },
  seed: { type: 'string' },
  lock: { type: 'string' },
  full: { type: 'boolean' },
} as const;
const USAGE = 'Usage: npm run soak -- [--kills N] [--minutes N] [--clients N] [--seed S] [--lock SECONDS] [--full]';

/** The error is a sentence for the terminal. */
export function readSoakArguments(args: readonly string[]): Result<SoakPlan, string> {
  const asked = argumentsOf(args, OPTIONS, USAGE);
  if (!asked.ok) return fail(`${asked.error}. ${USAGE}`);
  if (asked.value.files.length > 0) return fail(USAGE);
  const { values } = asked.value;
  const kills = whole(values.kills ?? (values.minutes === undefined ? '20' : '0'), 0, 100_000);
  const minutes = values.minutes === undefined ? null : whole(values.minutes, 1, 10_000);
  const clients = whole(values.clients ?? '8', 1, 200);
  const seed = whole(values.seed ?? '1', 0, 999_999_999);
  const lock = values.lock === undefined ? null : whole(values.lock, 1, 600);
  if (kills === null) return fail(`--kills must be a whole number from 0 to 100000. ${USAGE}`);
  if (values.minutes !== undefined && minutes === null) return fail(`--minutes must be a whole number from 1 to 10000. ${USAGE}`);
  if (clients === null) return fail(`--clients must be a whole number from 1 to 200. ${USAGE}`);
  if (seed === null) return fail(`--seed must be a whole number from 0 to 999999999. ${USAGE}`);
  if (values.lock !== undefined && lock === null) return fail(`--lock must be a whole number of seconds from 1 to 600. ${USAGE}`);
  if (kills === 0 && minutes === null) return fail(`Without kills it needs to know for how long: --minutes. ${USAGE}`);
  return ok({ kills, minutes, clients, seed, lock, full: values.full ?? false });
}

function whole(text: string, least: number, most: number): number | null {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : null;
}
