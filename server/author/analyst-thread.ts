/** The thread of the analyst: takes a text, sends what it finds out about it part by part, and `null` at the end. */
import { parentPort } from 'node:worker_threads';
import { type AskedOfText, textAnalysis } from '../domain/workbench/scenario-analysis.ts';
import type { ThreadAnswer } from './analyst.ts';

type Asked = { readonly task: number; readonly asked: AskedOfText };

const analysisOf = textAnalysis();

parentPort?.on('message', ({ task, asked }: Asked) => {
  const send = (part: ThreadAnswer['part']) => parentPort?.postMessage({ task, part } satisfies ThreadAnswer);
  for (const part of analysisOf(asked)) send(part);
  send(null);
});
