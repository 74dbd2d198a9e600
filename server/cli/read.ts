/** `npm run -s read -- FILE…`, or `-` for standard input: what the page says of drafts, as JSON. Exit 1 where one cannot be read, 2 without a file. */
import './closed-output.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { namesIn } from '../content/watched-folder.ts';
import { questionTopics } from '../domain/answer/question-topics.ts';
import { suggest } from '../domain/authoring/suggest.ts';
import { parseQuestion } from '../domain/question/parse.ts';
import type { Question } from '../domain/question/question.ts';
import { SCAFFOLDS } from '../domain/question/scaffold.ts';
import { read } from '../domain/reading/read.ts';
import type { Finding } from '../domain/reading/reading.ts';
import type { Topics } from '../domain/reading/topics.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { DEFAULT_PREFERENCES } from '../domain/study/preferences.ts';
import { argumentsOf } from './arguments.ts';
import { QUESTIONS } from './content-file.ts';
import { draftsIn, type FileDraft } from './draft-file.ts';

const USAGE = 'Usage: npm run -s read -- FILE… (or - for standard input)';
const STANDARD_INPUT = '-';

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const asked = argumentsOf(args, {}, USAGE);
  if (!asked.ok) return refuse([`${asked.error}. ${USAGE}`], 2);
  const { files } = asked.value;
  if (files.length === 0) return refuse([USAGE], 2);
  const bank = await questions();
  const read = await Promise.all(files.map((file) => readingsOf(file, bank)));
  const errors = read.flatMap((one) => (one.ok ? [] : [one.error]));
  if (errors.length > 0) return refuse(errors, 1);
  process.stdout.write(
    `${JSON.stringify(
      read.flatMap((one) => (one.ok ? one.value : [])),
      null,
      2,
    )}\n`,
  );
}

function refuse(lines: readonly string[], exit: number): void {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = exit;
}

type Bank = { readonly bank: ReadonlyMap<string, Question>; readonly topics: Topics };

async function questions(): Promise<Bank> {
  const texts = await Promise.all(
    (await namesIn(QUESTIONS)).map(async (name) => [name, await readFile(join(QUESTIONS, name), 'utf8')] as const),
  );
  const parsed = texts.flatMap(([name, source]) => parseQuestion(name, source).question ?? []);
  return { bank: new Map(parsed.map((question) => [question.id, question])), topics: questionTopics(parsed) };
}

async function readingsOf(file: string, bank: Bank): Promise<Result<readonly DraftReading[], string>> {
  const source = await sourceOf(file);
  if (!source.ok) return source;
  const drafts = draftsIn(source.value);
  if (!drafts.ok) return fail(`${file}: ${drafts.error}`);
  const readings: DraftReading[] = [];
  for (const [at, draft] of drafts.value.entries()) {
    const reading = readingOf(draft, bank);
    if (!reading.ok) return fail(`${file}: draft ${at + 1}: ${reading.error}`);
    readings.push(reading.value);
  }
  return ok(readings);
}

async function sourceOf(file: string): Promise<Result<string, string>> {
  try {
    return ok(file === STANDARD_INPUT ? await text(process.stdin) : await readFile(file, 'utf8'));
  } catch (error) {
    return fail(`${file}: cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

type ReadFinding = Pick<Finding, 'rule' | 'level' | 'part' | 'seen' | 'advice'> & { readonly quotes: readonly string[] };
type DraftReading = Pick<ReturnType<typeof read>, 'kind' | 'level' | 'levelWhy'> & {
  readonly question: string;
  readonly findings: readonly ReadFinding[];
};

/** At the pace that the page has before anybody sets one. */
function readingOf({ question: id, parts }: FileDraft, { bank, topics }: Bank): Result<DraftReading, string> {
  const question = bank.get(id);
  if (!question) return fail(`no question called “${id}”${hint(id, [...bank.keys()])}`);
  const known = SCAFFOLDS[question.scaffold].parts.map((part) => part.id);
  const unknown = Object.keys(parts).find((part) => !known.includes(part));
  if (unknown !== undefined) return fail(`no part “${unknown}” in an answer to ${id}; its parts are ${known.join(', ')}`);
  const { kind, level, levelWhy, findings } = read(question, parts, DEFAULT_PREFERENCES.wordsAMinute, topics);
  return ok({ question: id, kind, level, levelWhy, findings: findings.map((finding) => shown(finding, parts)) });
}

function hint(id: string, known: readonly string[]): string {
  const near = suggest(id, known);
  return near === undefined ? '' : `. ${near}`;
}

function shown({ rule, level, part, marks, seen, advice }: Finding, parts: FileDraft['parts']): ReadFinding {
  return { rule, level, part, seen, advice, quotes: marks.map((mark) => (parts[mark.part] ?? '').slice(mark.from, mark.to)) };
}
