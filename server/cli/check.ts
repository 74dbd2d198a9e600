/** `npm run check`: all content, or the files named, once or as they are saved; in the form that is asked for. Exit 1 on errors, 2 where the command is not understood. */
import './closed-output.ts';
import { basename, join } from 'node:path';
import { quoted } from '../content/quoted.ts';
import { isStray, namesIn } from '../content/watched-folder.ts';
import { hasErrors, type Problem } from '../domain/problem.ts';
import { argumentsOf } from './arguments.ts';
import { REPORT_FORMATS, type ReportFormat, reportText } from './check-report.ts';
import { watchContent } from './check-watch.ts';
import {
  DESIGNS,
  HAND_OVERS,
  LOOP,
  LOOPS,
  problemsOf,
  QUESTIONS,
  RETROSPECTIVES,
  REVIEWS,
  SAMPLES,
  SCENARIOS,
  textProblemsOf,
} from './content-file.ts';
import { type ReportLook, wantsColour } from './pretty-problems.ts';
import { problemPages } from './problem-page.ts';

const BELOW_QUESTIONS = [LOOP, join(LOOP, LOOPS), SAMPLES, REVIEWS, DESIGNS, RETROSPECTIVES, HAND_OVERS];
const FOLDERS = [SCENARIOS, QUESTIONS, ...BELOW_QUESTIONS.map((folder) => join(QUESTIONS, folder))];
const EXPECTATION = /\.expect\.ya?ml$/;
const USAGE = `Usage: npm run check [-- FILE… --watch --json --format=${REPORT_FORMATS.join('|')}]`;

const isTerminal = process.stdout.isTTY === true;
const look: ReportLook = { isColoured: wantsColour(isTerminal, process.env), pageOf: problemPages(process.env) };
const asked = argumentsOf(
  process.argv.slice(2),
  { json: { type: 'boolean' }, format: { type: 'string' }, watch: { type: 'boolean' } },
  USAGE,
);

if (asked.ok) await main(asked.value.files, asked.value.values);
else refuse(`${asked.error}. ${USAGE}`);

type Wanted = { readonly json?: boolean | undefined; readonly format?: string | undefined; readonly watch?: boolean | undefined };

async function main(named: readonly string[], { json, format, watch }: Wanted): Promise<void> {
  const form = json ? 'json' : REPORT_FORMATS.find((one) => one === (format ?? (isTerminal ? 'pretty' : 'plain')));
  if (!form || (json && format !== undefined && format !== 'json'))
    return refuse(`--format must be one of ${REPORT_FORMATS.join(', ')}. ${USAGE}`);
  const files = named.length > 0 ? named.filter(isContent) : await allContent();
  if (named.length > 0 && files.length === 0) return refuse('none of these files is content');
  if (files.length === 0) return refuse(`no content here: expected files in ${FOLDERS.join(', ')}`);
  const problems: Problem[] = [];
  for (const file of files) problems.push(...(await problemsOf(file)));
  process.stdout.write(reportText({ files, problems }, form, look));
  if (watch) followSaves(named.length > 0 ? files : [], form);
  else if (hasErrors(problems)) process.exitCode = 1;
}

/** Until it is interrupted. */
function followSaves(files: readonly string[], form: ReportFormat): void {
  watchContent({
    files,
    folders: FOLDERS,
    textProblems: textProblemsOf,
    problems: problemsOf,
    say(file, problems, looksFurther) {
      const report = reportText({ files: [file], problems }, form, look);
      process.stdout.write(looksFurther ? `${file}: the text\n${report}` : `${file}\n${report}`);
    },
    gone: (file) => process.stdout.write(`${file} is gone\n`),
  });
  process.stderr.write('Watching for what is saved; Ctrl+C ends it.\n');
}

/** A pattern of the shell may name more than an author wrote. */
function isContent(file: string): boolean {
  const scenario = file.replace(EXPECTATION, '.md');
  if (scenario !== file) {
    process.stderr.write(
      `${file} is passed over: it says what is expected of plays, which npm run -s expect -- ${quoted(scenario)} reads\n`,
    );
    return false;
  }
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
