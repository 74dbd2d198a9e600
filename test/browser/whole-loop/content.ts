/** The questions and scenarios of the test that sits a whole loop: one item of every kind, and a loop of two stages that draws them all. */
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SHIPPED = [
  'questions/led-incident.md',
  'questions/reviews/worker-dockerfile.md',
  'questions/designs/job-queue.md',
  'questions/retrospectives/forty-one-used.md',
  'questions/hand-overs/payments-at-half-past-seven.md',
  // The hand-over is of a run of it.
  'scenarios/payment-timeout.md',
];
const TEXTS_OF_THE_LOOP = ['stages', 'formats', 'screens', 'red-flags'].map((name) => `questions/loop/${name}.md`);

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export type WholeLoopContent = { readonly folder: string; readonly questions: string; readonly scenarios: string };

export function wholeLoopContent(): WholeLoopContent {
  const folder = mkdtempSync(join(tmpdir(), 'dry-run-loop-'));
  for (const path of [...SHIPPED, ...TEXTS_OF_THE_LOOP]) cpSync(here(`../../../${path}`), join(folder, path));
  cpSync(here('../scenarios/slow-checkout.md'), join(folder, 'scenarios/slow-checkout.md'));
  cpSync(here('short.md'), join(folder, 'questions/loop/loops/short.md'));
  return { folder, questions: join(folder, 'questions'), scenarios: join(folder, 'scenarios') };
}
