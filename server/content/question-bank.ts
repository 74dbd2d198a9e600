/** The questions, the sample answers to them, and the four texts about the loop: read from their folder, kept, and read again while they are edited. */
import { join } from 'node:path';
import { questionTopics } from '../domain/answer/question-topics.ts';
import { hasErrors, type Problem } from '../domain/problem.ts';
import { parseGuide, parseQuestion } from '../domain/question/parse.ts';
import { type Guide, KINDS, type Question, SETS } from '../domain/question/question.ts';
import { parseSamples, type Samples } from '../domain/question/samples.ts';
import type { ScaffoldId } from '../domain/question/scaffold.ts';
import type { Topics } from '../domain/reading/topics.ts';
import type { Log } from '../log.ts';
import { hashOf } from './hash.ts';
import { type FolderFile, followFolder, readFolder, readText } from './watched-folder.ts';

export type QuestionBank = {
  /** Of every readable question and text: another one when any of them changes. */
  hash(): string;
  /** Primary ones first, then by kind, then by title. */
  questions(): readonly Question[];
  question(id: string): Question | null;
  /** What they are about, so that an answer to another one can be told. */
  topics(): Topics;
  /** Its file as it is; null where there is none. */
  source(id: string): string | null;
  guide(id: Guide['id']): Guide | null;
  /** The sample answers to a question; null where there are none. */
  samples(questionId: string): Samples | null;
  /** Files that have errors, and so are not there. */
  broken(): readonly { readonly file: string; readonly errors: number }[];
  close(): void;
};

export type QuestionBankOptions = { readonly folder: string; readonly watch: boolean; readonly log: Log };

/** The folder of the texts about the loop, in that of the questions. */
const LOOP = 'loop';
/** The folder of the sample answers, in that of the questions. */
const SAMPLES = 'samples';

type Read =
  | { readonly kind: 'question'; readonly question: Question | null; readonly source: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'guide'; readonly guide: Guide | null; readonly problems: readonly Problem[] }
  | { readonly kind: 'samples'; readonly samples: Samples | null; readonly problems: readonly Problem[] };
type BankFile = Pick<FolderFile, 'file' | 'hash'> & Read;
/** What is asked for at every page, made once a reading. */
type Shelf = {
  readonly files: readonly BankFile[];
  readonly hash: string;
  readonly questions: readonly Question[];
  readonly byId: ReadonlyMap<string, Question>;
  readonly topics: () => Topics;
  readonly sources: ReadonlyMap<string, string>;
  readonly guides: ReadonlyMap<string, Guide>;
  readonly samples: ReadonlyMap<string, Samples>;
};

export async function openQuestionBank({ folder, watch, log }: QuestionBankOptions): Promise<QuestionBank> {
  let shelf = shelved(await readBank(folder, [], log));
  let latest = 0;
  /** Three folders are watched: of two readings at a time the later one counts. */
  const reload = async () => {
    latest += 1;
    const turn = latest;
    const read = await readBank(folder, shelf.files, log);
    if (turn === latest) shelf = shelved(read);
  };
  const stops = watch
    ? [
        followFolder(folder, 'the questions', log, reload),
        followFolder(join(folder, LOOP), 'the texts about the loop', log, reload),
        followFolder(join(folder, SAMPLES), 'the sample answers', log, reload),
      ]
    : [];
  return {
    hash: () => shelf.hash,
    questions: () => shelf.questions,
    topics: () => shelf.topics(),
    question: (id) => shelf.byId.get(id) ?? null,
    source: (id) => shelf.sources.get(id) ?? null,
    guide: (id) => shelf.guides.get(id) ?? null,
    samples: (questionId) => shelf.samples.get(questionId) ?? null,
    broken: () => shelf.files.filter(isBroken).map(({ file, problems }) => ({ file, errors: problems.filter(isError).length })),
    close: () => {
      for (const stop of stops) stop();
    },
  };
}

/** What is known already, by path and hash, is not read again. */
async function readBank(folder: string, known: readonly BankFile[], log: Log): Promise<readonly BankFile[]> {
  const questions = (await readFolder(folder, 'questions', log)).map((file) => knownOr(file, known, readQuestion));
  const guides = (await readFolder(join(folder, LOOP), `questions/${LOOP}`, log)).map((file) => knownOr(file, known, readGuide));
  const samples = (await readFolder(join(folder, SAMPLES), `questions/${SAMPLES}`, log)).map((file) =>
    readSamples(file, scaffoldIn(questions)),
  );
  return [...questions, ...guides, ...samples];
}

function scaffoldIn(files: readonly BankFile[]): (id: string) => ScaffoldId | null {
  const scaffolds = new Map(
    files.flatMap((file) => (file.kind === 'question' && file.question ? [[file.question.id, file.question.scaffold]] : [])),
  );
  return (id) => scaffolds.get(id) ?? null;
}

/** Read anew at each change: what is right in it depends on its question. */
function readSamples({ file, hash, bytes }: FolderFile, scaffoldOf: (id: string) => ScaffoldId | null): BankFile {
  const read = readText(file, bytes);
  const parsed = read.ok ? parseSamples(file, read.text, scaffoldOf) : { samples: null, problems: [read.problem] };
  return { file, hash, kind: 'samples', ...parsed };
}

function knownOr({ file, hash, bytes }: FolderFile, known: readonly BankFile[], read: (file: string, bytes: Uint8Array) => Read): BankFile {
  return known.find((one) => one.file === file && one.hash === hash) ?? { file, hash, ...read(file, bytes) };
}

function readQuestion(file: string, bytes: Uint8Array): Read {
  const read = readText(file, bytes);
  const parsed = read.ok ? parseQuestion(file, read.text) : { question: null, problems: [read.problem] };
  return { kind: 'question', source: read.ok ? read.text : '', ...parsed };
}

function readGuide(file: string, bytes: Uint8Array): Read {
  const read = readText(file, bytes);
  return { kind: 'guide', ...(read.ok ? parseGuide(file, read.text) : { guide: null, problems: [read.problem] }) };
}

function shelved(files: readonly BankFile[]): Shelf {
  const questions = files.flatMap((file) => (file.kind === 'question' && file.question ? [file.question] : [])).sort(inOrder);
  const guides = files.flatMap((file) => (file.kind === 'guide' && file.guide ? [file.guide] : []));
  const samples = files.flatMap((file) => (file.kind === 'samples' && file.samples ? [file.samples] : []));
  const readable = files.filter((file) => !isBroken(file)).map(({ file, hash }) => `${file} ${hash}\n`);
  return {
    files,
    hash: hashOf(new TextEncoder().encode(readable.join(''))),
    questions,
    byId: new Map(questions.map((question) => [question.id, question])),
    topics: once(() => questionTopics(questions)),
    sources: new Map(files.flatMap((file) => (file.kind === 'question' && file.question ? [[file.question.id, file.source]] : []))),
    guides: new Map(guides.map((guide) => [guide.id, guide])),
    samples: new Map(samples.map((one) => [one.id, one])),
  };
}

/** Made when it is first asked for: a start does not wait for it. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => (made ??= make());
}

function inOrder(a: Question, b: Question): number {
  const bySet = SETS.indexOf(a.set) - SETS.indexOf(b.set);
  return bySet || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.title.localeCompare(b.title, 'en');
}

function isBroken({ problems }: BankFile): boolean {
  return hasErrors(problems);
}

function isError({ level }: Problem): boolean {
  return level === 'error';
}
