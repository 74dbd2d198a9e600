/** A file of an author as the checker takes it: a scenario, a question, sample answers, a text about the loop, a loop or an exercise, by where it lies. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { compiled } from '../content/compiled-file.ts';
import { namesIn, readText } from '../content/watched-folder.ts';
import type { FileCode } from '../domain/authoring/codes.ts';
import { check } from '../domain/check/check.ts';
import { parseDesign } from '../domain/design/parse.ts';
import type { ScenarioById } from '../domain/hand-over/head.ts';
import { parseHandOver } from '../domain/hand-over/parse.ts';
import { parseLoop } from '../domain/interview/parse-loop.ts';
import { byLine, type Problem } from '../domain/problem.ts';
import { parseGuide, parseQuestion } from '../domain/question/parse.ts';
import { parseSamples } from '../domain/question/samples.ts';
import type { ScaffoldId } from '../domain/question/scaffold.ts';
import { parseRetrospective } from '../domain/retrospective/parse.ts';
import { parseReview } from '../domain/review/parse.ts';
import { compile } from '../domain/scenario/compile.ts';
import { sharedNames, type Titled, titledIn } from '../domain/scenario/public-name.ts';
import { bankBeside } from './loop-bank.ts';

export const SCENARIOS = 'scenarios';
export const QUESTIONS = 'questions';
export const LOOP = 'loop';
export const LOOPS = 'loops';
export const SAMPLES = 'samples';
export const REVIEWS = 'reviews';
export const DESIGNS = 'designs';
export const RETROSPECTIVES = 'retrospectives';
export const HAND_OVERS = 'hand-overs';

type Kind = 'scenario' | 'question' | 'guide' | 'samples' | 'loop' | 'review' | 'design' | 'retrospective' | 'hand-over';

/** Keys of which a question has one and a scenario none, whatever else is wrong with the file. */
const KEYS_OF_A_QUESTION = /^(?:kind|scaffold)[ \t]*:/m;
const KEY_OF_A_REVIEW = /^artefact[ \t]*:/m;
const KEY_OF_A_DESIGN = /^sums[ \t]*:/m;
const KEY_OF_A_RETROSPECTIVE = /^noticed[ \t]*:/m;
const KEY_OF_A_HAND_OVER = /^way[ \t]*:/m;

export async function problemsOf(file: string): Promise<readonly Problem[]> {
  const read = await readFile(file).catch((error: Error) => error);
  if (read instanceof Error) return [unreadable(file, read)];
  const bytes = new Uint8Array(read);
  const text = readText(file, bytes);
  if (!text.ok) return [text.problem];
  switch (kindOf(file, text.text)) {
    case 'scenario':
      return [...compiled(file, bytes, check).problems, ...(await nameOfAnother(file, text.text))].sort(byLine);
    case 'question':
      return parseQuestion(file, text.text, await scenariosBeside(file)).problems;
    case 'guide':
      return parseGuide(file, text.text).problems;
    case 'samples':
      return parseSamples(file, text.text, await scaffoldBeside(file)).problems;
    case 'loop':
      return parseLoop(file, text.text, await bankBeside(file)).problems;
    case 'review':
      return parseReview(file, text.text).problems;
    case 'design':
      return parseDesign(file, text.text).problems;
    case 'retrospective':
      return parseRetrospective(file, text.text).problems;
    case 'hand-over':
      return parseHandOver(file, text.text, await playableBeside(file)).problems;
  }
}

/** What the text of a scenario alone tells, in a few milliseconds; null for everything else, and where there is no more to find. */
export async function textProblemsOf(file: string): Promise<readonly Problem[] | null> {
  const bytes = await readFile(file).catch(() => null);
  const text = bytes && readText(file, new Uint8Array(bytes));
  if (!text?.ok || kindOf(file, text.text) !== 'scenario') return null;
  const { scenario, problems } = compile(file, text.text);
  // Without a scenario there are no states to look at: the whole check is as quick.
  return scenario ? problems : null;
}

export function isScenario(file: string, text: string): boolean {
  return kindOf(file, text) === 'scenario';
}

function kindOf(file: string, text: string): Kind {
  const folder = dirname(resolve(file));
  if (basename(folder) === LOOPS) return 'loop';
  if (basename(folder) === LOOP) return 'guide';
  if (basename(folder) === SAMPLES) return 'samples';
  if (basename(folder) === REVIEWS) return 'review';
  if (basename(folder) === DESIGNS) return 'design';
  if (basename(folder) === RETROSPECTIVES) return 'retrospective';
  if (basename(folder) === HAND_OVERS) return 'hand-over';
  if (basename(folder) === QUESTIONS) return 'question';
  if (basename(folder) === SCENARIOS) return 'scenario';
  if (KEY_OF_A_REVIEW.test(frontMatterOf(text))) return 'review';
  if (KEY_OF_A_DESIGN.test(frontMatterOf(text))) return 'design';
  if (KEY_OF_A_RETROSPECTIVE.test(frontMatterOf(text))) return 'retrospective';
  if (KEY_OF_A_HAND_OVER.test(frontMatterOf(text))) return 'hand-over';
  return KEYS_OF_A_QUESTION.test(frontMatterOf(text)) ? 'question' : 'scenario';
}

/** As far as it goes: a broken one is reported by whoever reads the file. */
function frontMatterOf(text: string): string {
  const [before = '', yaml = ''] = text.replace(/^\uFEFF/, '').split(/^---[ \t]*\r?$/m, 2);
  return before === '' ? yaml : '';
}

/** Where the scenarios are, whether an earlier one of the folder has the same public name. */
async function nameOfAnother(file: string, text: string): Promise<readonly Problem[]> {
  const folder = dirname(file);
  if (basename(resolve(folder)) !== SCENARIOS) return [];
  const earlier = (await namesIn(folder)).filter((name) => name < basename(file)).map((name) => join(folder, name));
  const titled = await Promise.all(earlier.map(titleOf));
  const all = [...titled, titledIn(file, text)].filter((one) => one !== null);
  return sharedNames(all).filter((problem) => problem.file === file);
}

const titles = new Map<string, Promise<Titled | null>>();

/** Read once, however many files stand behind it. */
function titleOf(file: string): Promise<Titled | null> {
  const known =
    titles.get(file) ??
    readFile(file, 'utf8').then(
      (text) => titledIn(file, text),
      () => null,
    );
  titles.set(file, known);
  return known;
}

/** The scaffold of the one question that samples are for, from the folder above theirs. */
async function scaffoldBeside(file: string): Promise<(id: string) => ScaffoldId | null> {
  const folder = dirname(dirname(resolve(file)));
  const id = basename(file, '.md');
  const source = await readFile(join(folder, `${id}.md`), 'utf8').catch(() => null);
  const question = source === null ? null : parseQuestion(`${id}.md`, source).question;
  return () => question?.scaffold ?? null;
}

/** Ids of the scenarios in the folder next to that of the question; those of the project where there is none. */
async function scenariosBeside(file: string): Promise<readonly string[]> {
  const beside = await namesIn(join(dirname(dirname(resolve(file))), SCENARIOS));
  const names = beside.length > 0 ? beside : await namesIn(SCENARIOS);
  return names.map((name) => name.slice(0, -'.md'.length));
}

/** The scenarios beside the folder of questions, those of the project where there is none; each is compiled once, when it is asked for. */
async function playableBeside(file: string): Promise<ScenarioById> {
  const beside = join(dirname(dirname(dirname(resolve(file)))), SCENARIOS);
  const folder = (await namesIn(beside)).length > 0 ? beside : SCENARIOS;
  const names = await namesIn(folder);
  const texts = await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const));
  const byName = new Map(texts);
  const byId = (id: string) => {
    const text = byName.get(`${id}.md`);
    return text === undefined ? null : compile(`${SCENARIOS}/${id}.md`, text).scenario;
  };
  return Object.assign(byId, { ids: () => names.map((name) => name.slice(0, -'.md'.length)) });
}

function unreadable(file: string, error: Error): Problem {
  return {
    code: 'unreadable-file' satisfies FileCode,
    file,
    line: 1,
    level: 'error',
    message: `cannot be read: ${error.message}`,
    hint: null,
    path: null,
  };
}
