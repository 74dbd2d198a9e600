/** The slice of the author: everything that is written here, with its answers. Mounted only where the server runs for its owner. */
import type { Child } from 'hono/jsx';
import { DesignPreview } from '../../views/author/design-preview.tsx';
import { LoopPreview, QuestionPreview, ReviewPreview, SamplesPreview } from '../../views/author/file-previews.tsx';
import { HandOverPreview, RetrospectivePreview } from '../../views/author/written-previews.tsx';
import type { AuthorFileKind } from '../../views/links.ts';
import { COMES_BACK, type Slice } from '../http/slice.ts';
import type { FileShelf } from './file-shelf.ts';
import { problemRoutes } from './problem-routes.tsx';
import { type AuthorRouteDeps, authorFileRoutes, authorRoutes } from './routes.tsx';

/** What the author's pages have of their own. */
export type AuthorDeps = Pick<AuthorRouteDeps, 'workshop' | 'shelves'>;

export type AuthorSliceDeps = Omit<AuthorRouteDeps, keyof AuthorDeps> & { readonly author: AuthorDeps; readonly now: () => number };

export function authorSlice({ author, stopping, now }: AuthorSliceDeps): Slice {
  const { workshop, shelves } = author;
  const { questions, samples, reviews, designs, retrospectives, handOvers, loops } = shelves;
  const desk = { kind: 'scenarios', keeper: workshop.keeper, now, find: workshop.scenario, check: workshop.check } as const;
  const routesOf = <Content,>(kind: AuthorFileKind, shelf: FileShelf<Content>, preview: (content: Content) => Child) => {
    const { keeper, find, check } = shelf;
    return authorFileRoutes({ kind, shelf, preview, stopping, desk: { kind, keeper, now, find, check } });
  };
  return {
    mounts: [
      { path: '/author', routes: authorRoutes({ ...author, stopping }, desk) },
      { path: '/author/problems', routes: problemRoutes() },
      { path: '/author/questions', routes: routesOf('questions', questions, (question) => <QuestionPreview question={question} />) },
      { path: '/author/samples', routes: routesOf('samples', samples, (answers) => <SamplesPreview samples={answers} />) },
      { path: '/author/reviews', routes: routesOf('reviews', reviews, (review) => <ReviewPreview review={review} />) },
      { path: '/author/designs', routes: routesOf('designs', designs, (design) => <DesignPreview design={design} />) },
      {
        path: '/author/retrospectives',
        routes: routesOf('retrospectives', retrospectives, (retrospective) => <RetrospectivePreview retrospective={retrospective} />),
      },
      { path: '/author/hand-overs', routes: routesOf('hand-overs', handOvers, (handOver) => <HandOverPreview handOver={handOver} />) },
      { path: '/author/loops', routes: routesOf('loops', loops, (loop) => <LoopPreview loop={loop} />) },
    ],
    mostBytes: (path) => (/^\/author\/[^/]+\/[^/]+\/(?:text|problems|completions)$/.test(path) ? COMES_BACK : null),
  };
}
