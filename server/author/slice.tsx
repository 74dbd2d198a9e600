/** The slice of the author: everything that is written here, with its answers. Mounted only where the server runs for its owner. */
import { LoopPreview, QuestionPreview, ReviewPreview } from '../../views/author/file-previews.tsx';
import type { Slice } from '../http/slice.ts';
import { type AuthorRouteDeps, authorFileRoutes, authorRoutes } from './routes.tsx';

/** What the author's pages have of their own. */
export type AuthorDeps = Pick<AuthorRouteDeps, 'workshop' | 'shelves'>;

export type AuthorSliceDeps = Omit<AuthorRouteDeps, keyof AuthorDeps> & { readonly author: AuthorDeps };

export function authorSlice({ author, stopping }: AuthorSliceDeps): Slice {
  const { questions, reviews, loops } = author.shelves;
  return {
    mounts: [
      { path: '/author', routes: authorRoutes({ ...author, stopping }) },
      {
        path: '/author/questions',
        routes: authorFileRoutes('questions', questions, (question) => <QuestionPreview question={question} />, stopping),
      },
      { path: '/author/reviews', routes: authorFileRoutes('reviews', reviews, (review) => <ReviewPreview review={review} />, stopping) },
      { path: '/author/loops', routes: authorFileRoutes('loops', loops, (loop) => <LoopPreview loop={loop} />, stopping) },
    ],
  };
}
