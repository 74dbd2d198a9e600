/** What `npm run db:seed` was asked for. */
import { fail, ok, type Result } from '../domain/result.ts';
import { argumentsOf } from './arguments.ts';

export type SeedArguments = { readonly decisions: number; readonly seed: number; readonly force: boolean };

const OPTIONS = { decisions: { type: 'string' }, seed: { type: 'string' }, force: { type: 'boolean' } } as const;
const USAGE = 'Usage: npm run db:seed -- --decisions N [--seed S] [--force]';

/** The error is a sentence for the terminal. */
export function readArguments(args: readonly string[]): Result<SeedArguments, string> {
  const asked = argumentsOf(args, OPTIONS, USAGE);
  if (!asked.ok) return fail(`${asked.error}. ${USAGE}`);
  if (asked.value.files.length > 0) return fail(USAGE);
  const { values } = asked.value;
  const decisions = whole(values.decisions);
  const seed = whole(values.seed ?? '1');
  if (decisions === null || decisions < 1) return fail(`--decisions must be a whole number from 1 to 999999999. ${USAGE}`);
  if (seed === null) return fail(`--seed must be a whole number from 0 to 999999999. ${USAGE}`);
  return ok({ decisions, seed, force: values.force ?? false });
}

function whole(text: string | undefined): number | null {
  return /^\d{1,9}$/.test(text ?? '') ? Number(text) : null;
}
