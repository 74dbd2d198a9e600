/** The slice of the author: everything that is written here, with its answers. Mounted only where the server runs for its owner. */
import type { Child } from 'hono/jsx';
import { DesignPreview } from '../../views/author/design-preview.tsx';
import { LoopPreview, QuestionPreview, ReviewPreview, SamplesPreview } from '../../views/author/file-previews.tsx';
import { HandOverPreview, RetrospectivePreview } from '../../views/author/written-previews.tsx';
import type { AuthorFileKind } from '../../views/links.ts';
import type { Slice } from '../http/slice.ts';
import type { FileShelf } from './file-shelf.ts';
import { problemRoutes } from './problem-routes.tsx';
import { type AuthorRouteDeps, authorFileRoutes, authorRoutes } from './routes.tsx';

/** What the author's pages have of their own. */
export type AuthorDeps = Pick<AuthorRouteDeps, 'workshop' | 'shelves'>;

export type AuthorSliceDeps = Omit<AuthorRouteDeps, keyof AuthorDeps> & { readonly author: AuthorDeps };

export function authorSlice({ author, stopping }: AuthorSliceDeps): Slice {
  const { questions, samples, reviews, designs, retrospectives, handOvers, loops } = author.shelves;
  const filesOf = <Content,>(kind: AuthorFileKind, shelf: FileShelf<Content>, preview: (content: Content) => Child) => ({
    path: `/author/${kind}`,
    routes: authorFileRoutes(kind, shelf, preview, stopping),
  });
  return {
    mounts: [
      { path: '/author', routes: authorRoutes({ ...author, stopping }) },
      { path: '/author/problems', routes: problemRoutes() },
      filesOf('questions', questions, (question) => <QuestionPreview question={question} />),
      filesOf('samples', samples, (answers) => <SamplesPreview samples={answers} />),
      filesOf('reviews', reviews, (review) => <ReviewPreview review={review} />),
      filesOf('designs', designs, (design) => <DesignPreview design={design} />),
      filesOf('retrospectives', retrospectives, (retrospective) => <RetrospectivePreview retrospective={retrospective} />),
      filesOf('hand-overs', handOvers, (handOver) => <HandOverPreview handOver={handOver} />),
      filesOf('loops', loops, (loop) => <LoopPreview loop={loop} />),
    ],
  };
}
