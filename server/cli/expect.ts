/** `npm run expect`: whether plays of a scenario come out as its author expects; of all scenarios, or of the files named. Exit 1 where one does not. */
import './closed-output.ts';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expectationsOf, isExpectations, judgedFile, scenarioOf } from '../content/expectations.ts';
import { quoted } from '../content/quoted.ts';
import type { JudgedPlay } from '../domain/expectation/judge.ts';
import type { Problem } from '../domain/problem.ts';
import { argumentsOf } from './arguments.ts';
import { aligned } from './columns.ts';
import { SCENARIOS } from './content-file.ts';
import { problemLines } from './problem-lines.ts';

const EXAMPLE = ['plays:', '  - name: expert', '    choices: [first-scene/first-choice, next-scene/next-choice]', '    score: at least 95'];

const USAGE = 'Usage: npm run expect [-- FILE… --json]';

const asked = argumentsOf(process.argv.slice(2), { json: { type: 'boolean' } }, USAGE);

if (asked.ok) await main(asked.value.files, asked.value.values.json ?? false);
else refuse(`${asked.error}. ${USAGE}`);

/** A file is a scenario, or the expectations beside one. */
async function main(named: readonly string[], asJson: boolean): Promise<void> {
  const files = named.length > 0 ? [...new Set(named.map(expectationsOf))] : await allExpectations();
  if (files.length === 0) return refuse(`no expectations here: expected files in ${SCENARIOS} that end in .expect.yaml`);
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) return refuse(noneText(missing));
  const judged = [];
  for (const file of files) judged.push({ file, ...(await judgedFile(file)) });
  const problems = judged.flatMap((one) => one.problems);
  process.stdout.write(asJson ? `${JSON.stringify(judged, null, 2)}\n` : `${judged.map(report).join('\n')}${summary(judged, problems)}\n`);
  if (problems.length > 0) process.exitCode = 1;
}

/** What to write, and where. */
function noneText(file: string): string {
  const scenario = scenarioOf(file);
  if (!existsSync(scenario)) return `there is no scenario ${scenario}, and nothing is expected of it`;
  return [
    `nothing is expected of ${scenario} yet. Write it in ${file}, as in`,
    ...EXAMPLE,
    `The choices of the best line are told by: npm run -s solve -- ${quoted(scenario)} --table`,
  ].join('\n');
}

async function allExpectations(): Promise<string[]> {
  const names = await readdir(SCENARIOS).catch(() => []);
  return names
    .filter(isExpectations)
    .sort()
    .map((name) => join(SCENARIOS, name));
}

type JudgedFile = { readonly file: string; readonly plays: readonly JudgedPlay[]; readonly problems: readonly Problem[] };

function report({ file, plays, problems }: JudgedFile): string {
  const rows = plays.map(({ name, variant, score, outcome }) => [name, variant ?? '', score ?? '–', outcome ?? 'still open']);
  return `${[file, ...(rows.length > 0 ? aligned(rows, '<<><') : []), ...problemLines(problems)].join('\n')}\n`;
}

function summary(judged: readonly JudgedFile[], { length }: readonly Problem[]): string {
  const plays = judged.reduce((sum, one) => sum + one.plays.length, 0);
  return `${plays} ${plays === 1 ? 'play' : 'plays'}: ${length === 0 ? 'all as expected' : `${length} ${length === 1 ? 'problem' : 'problems'}`}`;
}

function refuse(reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 2;
}
