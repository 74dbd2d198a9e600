/** `npm run check`: all content, or the files named; `--json` for tools. Exit 1 on errors. */
import { basename, join } from 'node:path';
import { isStray, namesIn } from '../content/watched-folder.ts';
import { hasErrors, type Problem } from '../domain/problem.ts';
import { argumentsOf } from './arguments.ts';
import { DESIGNS, HAND_OVERS, LOOP, LOOPS, problemsOf, QUESTIONS, RETROSPECTIVES, REVIEWS, SAMPLES, SCENARIOS } from './content-file.ts';
import { problemLines } from './problem-lines.ts';

const BELOW_QUESTIONS = [LOOP, join(LOOP, LOOPS), SAMPLES, REVIEWS, DESIGNS, RETROSPECTIVES, HAND_OVERS];
const FOLDERS = [SCENARIOS, QUESTIONS, ...BELOW_QUESTIONS.map((folder) => join(QUESTIONS, folder))];

const asked = argumentsOf(process.argv.slice(2), { json: { type: 'boolean' } });

if (asked.ok) await main(asked.value.files, asked.value.values.json ?? false);
else refuse(`${asked.error}. Usage: npm run check [-- FILE… --json]`);

async function main(named: readonly string[], asJson: boolean): Promise<void> {
  const files = named.length > 0 ? named.filter(isContent) : await allContent();
  if (files.length === 0) return refuse(`no content here: expected files in ${FOLDERS.join(', ')}`);
  const problems: Problem[] = [];
  for (const file of files) problems.push(...(await problemsOf(file)));
  process.stdout.write(asJson ? `${JSON.stringify(problems, null, 2)}\n` : report(files, problems));
  if (hasErrors(problems)) process.exitCode = 1;
}

/** A pattern of the shell may name more than an author wrote. */
function isContent(file: string): boolean {
  const isOne = !isStray(basename(file));
  if (!isOne) process.stderr.write(`${file} is passed over: no author writes files of such a name\n`);
  return isOne;
}

async function allContent(): Promise<string[]> {
  const found = await Promise.all(FOLDERS.map(async (folder) => (await namesIn(folder)).map((name) => join(folder, name))));
  return found.flat();
}

function refuse(reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 2;
}

function report(files: readonly string[], problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.level === 'error').length;
  const summary = `${count(files.length, 'file')}: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
  return `${[...problemLines(problems), summary].join('\n')}\n`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
