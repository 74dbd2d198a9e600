/** What there is to draw beside the file of a loop: for the checker, which says whether its slots can be filled. */
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readScenarios } from '../content/compiled-file.ts';
import { namesIn } from '../content/watched-folder.ts';
import { type Drawable, drawableExercise, drawableQuestion } from '../domain/interview/drawable.ts';
import { EXERCISE_KINDS } from '../domain/interview/exercise.ts';
import { parseQuestion } from '../domain/question/parse.ts';
import { SCREENS } from '../domain/question/question.ts';
import { compile } from '../domain/scenario/compile.ts';
import { screensOf } from '../domain/study/evidence.ts';

const banks = new Map<string, Promise<readonly Drawable[]>>();

/** `file` lies in `questions/loop/loops`. Read once for all loops of a folder. */
export function bankBeside(file: string): Promise<readonly Drawable[]> {
  const questions = dirname(dirname(dirname(resolve(file))));
  const known = banks.get(questions) ?? bankIn(questions, join(dirname(questions), 'scenarios'));
  banks.set(questions, known);
  return known;
}

async function bankIn(questions: string, scenarios: string): Promise<readonly Drawable[]> {
  return [...(await questionsIn(questions)), ...(await incidentsIn(scenarios)), ...EXERCISES];
}

async function questionsIn(folder: string): Promise<readonly Drawable[]> {
  const files = await Promise.all(
    (await namesIn(folder)).map(async (name) => ({ name, source: await readFile(join(folder, name), 'utf8') })),
  );
  return files.flatMap(({ name, source }) => {
    const { question } = parseQuestion(name, source);
    return question ? [drawableQuestion(question, source)] : [];
  });
}

async function incidentsIn(folder: string): Promise<readonly Drawable[]> {
  const found = await readScenarios(folder, compile);
  return found.map(({ id, scenario }) =>
    drawableExercise('incident', { id, title: scenario.title, minutes: 0, screens: screensOf(scenario), words: '', source: '' }),
  );
}

/** Exercises are checked by themselves; here each kind has one that fits everywhere. */
const EXERCISES: readonly Drawable[] = EXERCISE_KINDS.map((kind) =>
  drawableExercise(kind, { id: 'any', title: 'any', minutes: 0, screens: SCREENS, words: '', source: '' }),
);
