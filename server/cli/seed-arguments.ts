/** What `npm run db:seed` was asked for. */
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../domain/result.ts';

export type SeedArguments = { readonly decisions: number; readonly seed: number; readonly force: boolean };

const USAGE = 'Usage: npm run db:seed -- --decisions N [--seed S] [--force]';

/** The error is a sentence for the terminal. */
export function readArguments(args: readonly string[]): Result<SeedArguments, string> {
  const values = parsed(args);
  if (values === null) return fail(USAGE);
  const [decisions, seed] = [whole(values.decisions), whole(values.seed ?? '1')];
  if (decisions === null || decisions < 1) return fail(`--decisions must be a whole number from 1 to 999999999. ${USAGE}`);
  if (seed === null) return fail(`--seed must be a whole number from 0 to 999999999. ${USAGE}`);
  return ok({ decisions, seed, force: values.force ?? false });
}

function parsed(args: readonly string[]) {
  try {
    const options = { decisions: { type: 'string' }, seed: { type: 'string' }, force: { type: 'boolean' } } as const;
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch {
    return null;
  }
}

function whole(text: string | undefined): number | null {
  return /^\d{1,9}$/.test(text ?? '') ? Number(text) : null;
}
