/** What an author writes besides incidents: questions, reviews and loops, each from its folder. */
import { join } from 'node:path';
import type { Loop } from '../domain/interview/loop.ts';
import { parseLoop } from '../domain/interview/parse-loop.ts';
import { parseQuestion } from '../domain/question/parse.ts';
import type { Question } from '../domain/question/question.ts';
import { parseReview } from '../domain/review/parse.ts';
import type { Review } from '../domain/review/review.ts';
import { type FileShelf, type FileShelfOptions, openFileShelf } from './file-shelf.ts';

export type AuthorShelves = {
  readonly questions: FileShelf<Question>;
  readonly reviews: FileShelf<Review>;
  readonly loops: FileShelf<Loop>;
};

/** `folder`: that of the questions. */
export function openShelves(options: Pick<FileShelfOptions<never>, 'folder' | 'watch' | 'now' | 'log'>): AuthorShelves {
  const { folder } = options;
  return {
    questions: openFileShelf({
      ...options,
      shown: 'questions',
      read(file, text) {
        const { question, problems } = parseQuestion(file, text);
        return { content: question, problems };
      },
    }),
    reviews: openFileShelf({
      ...options,
      folder: join(folder, 'reviews'),
      shown: 'questions/reviews',
      read: parseReview,
    }),
    loops: openFileShelf({
      ...options,
      folder: join(folder, 'loop', 'loops'),
      shown: 'questions/loop/loops',
      read(file, text) {
        const { loop, problems } = parseLoop(file, text);
        return { content: loop, problems };
      },
    }),
  };
}
