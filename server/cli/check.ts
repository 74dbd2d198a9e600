/** `npm run check`: all content, or the files named; `--json` for tools. Exit 1 on errors. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compiled } from '../content.ts';
import { hasErrors, type Problem } from '../domain/problem.ts';
import { check } from '../domain/scenario/check.ts';
import { problemLines } from './problem-lines.ts';

const SCENARIOS = 'scenarios';

const args = process.argv.slice(2);
const asJson = args.includes('--json');
const named = args.filter((arg) => !arg.startsWith('--'));
const unknown = args.filter((arg) => arg.startsWith('--') && arg !== '--json');

if (unknown.length > 0) {
  process.stderr.write(`unknown option ${unknown.join(', ')}. Usage: npm run check [-- FILE… --json]\n`);
  process.exitCode = 2;
} else await main();

async function main(): Promise<void> {
  const files = named.length > 0 ? named : await allContent();
  const problems: Problem[] = [];
  for (const file of files) problems.push(...(await problemsOf(file)));
  process.stdout.write(asJson ? `${JSON.stringify(problems, null, 2)}\n` : report(files, problems));
  if (hasErrors(problems)) process.exitCode = 1;
}

async function allContent(): Promise<string[]> {
  const names = await readdir(SCENARIOS);
  return names.filter((name) => name.endsWith('.md') && name !== 'README.md' && !name.startsWith('_')).map((name) => join(SCENARIOS, name));
}

async function problemsOf(file: string): Promise<readonly Problem[]> {
  const bytes = await readFile(file).catch((error: Error) => error);
  if (bytes instanceof Error) return [unreadable(file, bytes)];
  return compiled(file, new Uint8Array(bytes), check).problems;
}

function unreadable(file: string, error: Error): Problem {
  return { code: 'unreadable-file', file, line: 1, level: 'error', message: `cannot be read: ${error.message}`, hint: null, path: null };
}

function report(files: readonly string[], problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.level === 'error').length;
  const summary = `${count(files.length, 'file')}: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
  return `${[...problemLines(problems), summary].join('\n')}\n`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
