/** `npm run soak [-- --kills N --minutes N --clients N --seed S]`: exit 1 where anything was lost, doubled or damaged. */
import { join } from 'node:path';
import { machine } from '../bench/measure.ts';
import { BUILT, benchFolder, buildOurs } from '../bench/processes.ts';
import { readSoakArguments, type SoakPlan } from './soak-arguments.ts';
import { faultsIn, figuresOf } from './soak-figures.ts';
import { soak } from './soak-run.ts';

const asked = readSoakArguments(process.argv.slice(2));
if (asked.ok) await run(asked.value);
else {
  process.stderr.write(`${asked.error}\n`);
  process.exitCode = 2;
}

async function run(plan: SoakPlan): Promise<void> {
  buildOurs();
  const folder = benchFolder();
  const where = machine();
  const report = await soak(plan, BUILT, folder.path, (line) => process.stderr.write(`${line}\n`));
  const faults = faultsIn(report);
  process.stdout.write(`${[...figuresOf(plan, report), ...faults].join('\n')}\n\n${where}.\n`);
  if (faults.length === 0) return folder.remove();
  process.stderr.write(`What is left to look at: ${join(folder.path, 'dry-run.db')}\n`);
  process.exitCode = 1;
}
