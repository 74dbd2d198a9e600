/** The thread of the analyst: takes a text, sends what it finds out part by part, and `null` at the end. */
import { parentPort } from 'node:worker_threads';
import { analysisOf } from '../domain/workbench/scenario-analysis.ts';
import type { ThreadAnswer } from './analyst.ts';

type Asked = { readonly task: number; readonly file: string; readonly source: string };

parentPort?.on('message', ({ task, file, source }: Asked) => {
  const send = (part: ThreadAnswer['part']) => parentPort?.postMessage({ task, part } satisfies ThreadAnswer);
  for (const part of analysisOf(file, source)) send(part);
  send(null);
});
