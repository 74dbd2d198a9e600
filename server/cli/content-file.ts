/** A file of an author as the checker takes it: a scenario, a question or a text about the loop, by where it lies. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { compiled } from '../content/compiled-file.ts';
import { namesIn, readText } from '../content/watched-folder.ts';
import { check } from '../domain/check/check.ts';
import type { Problem } from '../domain/problem.ts';
import { parseGuide, parseQuestion } from '../domain/question/parse.ts';

export const SCENARIOS = 'scenarios';
export const QUESTIONS = 'questions';
export const LOOP = 'loop';

type Kind = 'scenario' | 'question' | 'guide';

/** Keys of which a question has one and a scenario none, whatever else is wrong with the file. */
const KEYS_OF_A_QUESTION = /^(?:kind|scaffold)[ \t]*:/m;

export async function problemsOf(file: string): Promise<readonly Problem[]> {
  const read = await readFile(file).catch((error: Error) => error);
  if (read instanceof Error) return [unreadable(file, read)];
  const bytes = new Uint8Array(read);
  const text = readText(file, bytes);
  if (!text.ok) return [text.problem];
  switch (kindOf(file, text.text)) {
    case 'scenario':
      return compiled(file, bytes, check).problems;
    case 'question':
      return parseQuestion(file, text.text, await scenariosBeside(file)).problems;
    case 'guide':
      return parseGuide(file, text.text).problems;
  }
}

function kindOf(file: string, text: string): Kind {
  const folder = dirname(resolve(file));
  if (basename(folder) === LOOP) return 'guide';
  if (basename(folder) === QUESTIONS) return 'question';
  if (basename(folder) === SCENARIOS) return 'scenario';
  return KEYS_OF_A_QUESTION.test(frontMatterOf(text)) ? 'question' : 'scenario';
}

/** As far as it goes: a broken one is reported by whoever reads the file. */
function frontMatterOf(text: string): string {
  const [before = '', yaml = ''] = text.replace(/^\uFEFF/, '').split(/^---[ \t]*\r?$/m, 2);
  return before === '' ? yaml : '';
}

/** Ids of the scenarios in the folder next to that of the question; those of the project where there is none. */
async function scenariosBeside(file: string): Promise<readonly string[]> {
  const beside = await namesIn(join(dirname(dirname(resolve(file))), SCENARIOS));
  const names = beside.length > 0 ? beside : await namesIn(SCENARIOS);
  return names.map((name) => name.slice(0, -'.md'.length));
}

function unreadable(file: string, error: Error): Problem {
  return { code: 'unreadable-file', file, line: 1, level: 'error', message: `cannot be read: ${error.message}`, hint: null, path: null };
}
