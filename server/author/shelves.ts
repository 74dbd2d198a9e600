/** What an author writes besides incidents: questions with their sample answers, exercises and loops, each from its folder. */
import { join } from 'node:path';
import type { Design } from '../domain/design/design.ts';
import { parseDesign } from '../domain/design/parse.ts';
import type { HandOver } from '../domain/hand-over/hand-over.ts';
import type { ScenarioById } from '../domain/hand-over/head.ts';
import { parseHandOver } from '../domain/hand-over/parse.ts';
import type { Loop } from '../domain/interview/loop.ts';
import { parseLoop } from '../domain/interview/parse-loop.ts';
import { parseQuestion } from '../domain/question/parse.ts';
import type { Question } from '../domain/question/question.ts';
import { parseSamples, type Samples } from '../domain/question/samples.ts';
import { parseRetrospective } from '../domain/retrospective/parse.ts';
import type { Retrospective } from '../domain/retrospective/retrospective.ts';
import { parseReview } from '../domain/review/parse.ts';
import type { Review } from '../domain/review/review.ts';
import { type FileShelf, type FileShelfOptions, openFileShelf } from './file-shelf.ts';

/** With the short name of the question that they answer. */
export type NamedSamples = Samples & Pick<Question, 'short'>;

export type AuthorShelves = {
  readonly questions: FileShelf<Question>;
  readonly samples: FileShelf<NamedSamples>;
  readonly reviews: FileShelf<Review>;
  readonly designs: FileShelf<Design>;
  readonly retrospectives: FileShelf<Retrospective>;
  readonly handOvers: FileShelf<HandOver>;
  readonly loops: FileShelf<Loop>;
};

type ShelvesOptions = Pick<FileShelfOptions<never>, 'watch' | 'now' | 'log'> & {
  /** That of the questions. */
  readonly folder: string;
  /** Those that hand-overs stop in their middle, with a stamp of them all. */
  readonly scenarios: { readonly byId: ScenarioById; readonly stamp: () => string };
};

export function openShelves({ scenarios, ...options }: ShelvesOptions): AuthorShelves {
  const below = (name: string) => ({ ...options, folder: join(options.folder, name), shown: `questions/${name}` });
  const questions = openFileShelf<Question>({
    ...options,
    shown: 'questions',
    read(file, text) {
      const { question, problems } = parseQuestion(file, text);
      return { content: question, problems };
    },
  });
  return {
    questions,
    samples: samplesBeside(questions, below('samples')),
    reviews: openFileShelf({ ...below('reviews'), read: parseReview }),
    designs: openFileShelf({ ...below('designs'), read: parseDesign }),
    retrospectives: openFileShelf({ ...below('retrospectives'), read: parseRetrospective }),
    handOvers: openFileShelf({
      ...below('hand-overs'),
      beside: async () => scenarios.stamp(),
      read: (file, text) => parseHandOver(file, text, scenarios.byId),
    }),
    loops: openFileShelf({
      ...below('loop/loops'),
      read(file, text) {
        const { loop, problems } = parseLoop(file, text);
        return { content: loop, problems };
      },
    }),
  };
}

/** Judged by the scaffold of their question as it is now, or was before it had an error. */
function samplesBeside(questions: FileShelf<Question>, options: Omit<FileShelfOptions<never>, 'read'>): FileShelf<NamedSamples> {
  let answered: ReadonlyMap<string, Question> = new Map();
  return openFileShelf({
    ...options,
    async beside() {
      const all = await questions.all();
      answered = new Map(all.flatMap(({ id, sound }) => (sound ? [[id, sound.content]] : [])));
      return Array.from(answered.values(), ({ id, scaffold, short }) => `${id} ${scaffold} ${short}\n`).join('');
    },
    read(file, text) {
      const { samples, problems } = parseSamples(file, text, (id) => answered.get(id)?.scaffold ?? null);
      return { content: samples && { ...samples, short: answered.get(samples.id)?.short ?? samples.id }, problems };
    },
  });
}
