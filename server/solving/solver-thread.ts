/** The thread of a desk: takes work, sends what it finds out part by part, and `null` at the end. */
import { parentPort } from 'node:worker_threads';
import { createSolver } from './solver.ts';
import type { SolverPart, SolverWork } from './solver-work.ts';

export type ThreadAsk = { readonly number: number; readonly work: SolverWork };
export type ThreadAnswer = { readonly number: number; readonly part: SolverPart | null };

const solver = createSolver();

parentPort?.on('message', ({ number, work }: ThreadAsk) => {
  const send = (part: SolverPart | null) => parentPort?.postMessage({ number, part } satisfies ThreadAnswer);
  for (const part of solver(work)) send(part);
  send(null);
});
