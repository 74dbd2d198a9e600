/** The exercises of one kind: read from their folder, kept, and read again while they are edited. */
import type { Exercise, ExerciseHead } from '../domain/interview/exercise.ts';
import { hasErrors, type Problem } from '../domain/problem.ts';
import type { Log } from '../log.ts';
import { hashOf } from './hash.ts';
import { type FolderFile, followFolder, readFolder, readText } from './watched-folder.ts';

/** An exercise with the text that it was read from, which an interview keeps: what was drawn stays. */
export type ShelvedExercise<Content extends ExerciseHead> = {
  readonly content: Content;
  readonly source: string;
  /** sha-256 of the bytes, in hex. */
  readonly hash: string;
};

export type ExerciseShelf<Content extends ExerciseHead> = {
  /** By title. */
  all(): readonly Content[];
  find(id: string): ShelvedExercise<Content> | null;
  /** Files that have errors, and so are not there. */
  broken(): readonly { readonly file: string; readonly errors: number }[];
  /** Of every readable file: another one when any of them changes. */
  hash(): string;
  close(): void;
};

export type ExerciseShelfOptions<Content extends ExerciseHead> = {
  readonly folder: string;
  /** What is in it, as its folder below the questions is called: `reviews`. */
  readonly name: string;
  readonly parse: Exercise<Content, never, never>['parse'];
  readonly watch: boolean;
  readonly log: Log;
};

type ShelfFile<Content extends ExerciseHead> = Pick<FolderFile, 'file' | 'hash'> & {
  /** Null where there is an error. */
  readonly exercise: ShelvedExercise<Content> | null;
  readonly problems: readonly Problem[];
};
/** What is asked for at every page, made once a reading. */
type Shelved<Content extends ExerciseHead> = {
  readonly files: readonly ShelfFile<Content>[];
  readonly hash: string;
  readonly all: readonly Content[];
  readonly byId: ReadonlyMap<string, ShelvedExercise<Content>>;
};

export async function openExerciseShelf<Content extends ExerciseHead>(
  options: ExerciseShelfOptions<Content>,
): Promise<ExerciseShelf<Content>> {
  let shelf = shelved(await readShelf(options, []));
  let latest = 0;
  /** Of two readings at a time the later one counts. */
  const reload = async () => {
    latest += 1;
    const turn = latest;
    const read = await readShelf(options, shelf.files);
    if (turn === latest) shelf = shelved(read);
  };
  const { folder, name, watch, log } = options;
  const stop = watch ? followFolder(folder, `the ${name}`, log, reload) : () => {};
  return {
    all: () => shelf.all,
    find: (id) => shelf.byId.get(id) ?? null,
    broken: () => shelf.files.filter(isBroken).map(({ file, problems }) => ({ file, errors: problems.filter(isError).length })),
    hash: () => shelf.hash,
    close: stop,
  };
}

/** What is known already, by path and hash, is not read again. */
async function readShelf<Content extends ExerciseHead>(
  { folder, name, parse, log }: ExerciseShelfOptions<Content>,
  known: readonly ShelfFile<Content>[],
): Promise<readonly ShelfFile<Content>[]> {
  const files = await readFolder(folder, `questions/${name}`, log);
  return files.map((file) => known.find((one) => one.file === file.file && one.hash === file.hash) ?? readFile(file, parse));
}

function readFile<Content extends ExerciseHead>(
  { file, hash, bytes }: FolderFile,
  parse: ExerciseShelfOptions<Content>['parse'],
): ShelfFile<Content> {
  const read = readText(file, bytes);
  if (!read.ok) return { file, hash, exercise: null, problems: [read.problem] };
  const { content, problems } = parse(file, read.text);
  const exercise = content && !hasErrors(problems) ? { content, source: read.text, hash } : null;
  return { file, hash, exercise, problems };
}

function shelved<Content extends ExerciseHead>(files: readonly ShelfFile<Content>[]): Shelved<Content> {
  const exercises = files.flatMap(({ exercise }) => (exercise ? [exercise] : []));
  const readable = files.filter((file) => !isBroken(file)).map(({ file, hash }) => `${file} ${hash}\n`);
  return {
    files,
    hash: hashOf(new TextEncoder().encode(readable.join(''))),
    all: exercises.map(({ content }) => content).sort((a, b) => a.title.localeCompare(b.title, 'en')),
    byId: new Map(exercises.map((exercise) => [exercise.content.id, exercise])),
  };
}

function isBroken({ problems }: { readonly problems: readonly Problem[] }): boolean {
  return hasErrors(problems);
}

function isError({ level }: Problem): boolean {
  return level === 'error';
}
