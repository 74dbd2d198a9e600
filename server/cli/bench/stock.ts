/** Databases with runs to look at and to decide. */
import { pathToFileURL } from 'node:url';
import type { CompiledFile } from '../../content/compiled-file.ts';
import { orderSeed } from '../../content/order-seed.ts';
import { newId } from '../../db/ids.ts';
import { openDatabase } from '../../db/open.ts';
import { token } from '../../domain/run/seeded-random.ts';
import type { Choice } from '../../domain/scenario/scenario.ts';
import { bestLine, solve } from '../../domain/solve/solve.ts';
import { type BulkRun, storeRuns, storeVersions } from '../bulk-run-store.ts';
import type { Call } from './load.ts';
import { shippedScenarios } from './shipped.ts';

/** A scenario with its best line, the way through it that leaves nothing out. */
export type Script = { readonly file: CompiledFile; readonly line: readonly Choice[] };

export async function scriptOf(id: string): Promise<Script> {
  const shipped = await shippedScenarios();
  const file = shipped.find((one) => one.id === id) ?? (shipped[0] as CompiledFile);
  const solved = solve(file.scenario, 0);
  if (!solved.ok) throw new Error(`${file.file}: ${solved.error}`);
  return { file, line: bestLine(solved.value) };
}

/** Open runs after the first `turns` decisions of the line. */
export function openRuns({ file, line }: Script, count: number, turns: number): BulkRun[] {
  const createdAt = Date.now();
  const decisions = line.slice(0, turns).map((choice) => choice.name);
  return Array.from({ length: count }, (_, n) => ({
    id: newId(),
    scenarioId: file.id,
    hash: file.hash,
    // In the first variant, of however many there are.
    seed: 1_000_020 * (n + 1),
    end: null,
    createdAt,
    updatedAt: createdAt + 1,
    decisions,
  }));
}

/** Makes the database if it is not there. A server may have it open. */
export async function stock(path: string, { file }: Script, runs: readonly BulkRun[]): Promise<void> {
  const address = { kind: 'file', path, url: pathToFileURL(path).href } as const;
  const opened = await openDatabase(address, { newId: newId(), now: Date.now(), patience: 5_000 });
  if (!opened.ok) throw new Error(opened.error);
  const { writer, candidate } = opened.value;
  await storeVersions(writer, [file], Date.now());
  await storeRuns(writer, candidate, runs);
  await opened.value.close();
}

export function pageOf(run: BulkRun): Call {
  return { method: 'GET', path: `/runs/${run.id}` };
}

/** The decisions that follow on the line, but the last: a run's end would be solved, once, and that is measured elsewhere. */
export function decisionsOf({ file, line }: Script, run: BulkRun): Call[] {
  const path = `/runs/${run.id}/decisions`;
  return line.slice(run.decisions.length, -1).map((choice, n) => {
    const body = new URLSearchParams({
      turn: String(run.decisions.length + n),
      choice: token(orderSeed(file.scenario, run.seed), choice.index),
    });
    return { method: 'POST', path, body: body.toString() };
  });
}
