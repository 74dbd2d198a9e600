/** The author's pages: what there is, each of it in the making, and what changes in it as its file is saved. */
import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { AuthorPage } from '../../views/author/author-page.tsx';
import { AuthorFilePage } from '../../views/author/file-page.tsx';
import { ScenarioWorkbenchPage } from '../../views/author/scenario-page.tsx';
import { type AuthorFileKind, links } from '../../views/links.ts';
import { clockOf } from '../calendar/day-words.ts';
import { bankCoverage } from '../domain/workbench/bank-coverage.ts';
import { linesOf } from '../domain/workbench/source-sections.ts';
import { problem } from '../http/error-pages.tsx';
import type { AppContext, AppEnv } from '../http/request-context.ts';
import { changesStream } from './changes-stream.ts';
import type { FileShelf } from './file-shelf.ts';
import { fileHealthOf, healthOf } from './health.ts';
import { createWorkbench } from './scenario-workbench.ts';
import type { AuthorShelves } from './shelves.ts';
import type { Workshop } from './workshop.ts';

export type AuthorRouteDeps = {
  readonly workshop: Workshop;
  readonly shelves: AuthorShelves;
  /** Aborted when the server stops: streams end then. */
  readonly stopping: AbortSignal;
};

export function authorRoutes({ workshop, shelves, stopping }: AuthorRouteDeps) {
  const workbench = createWorkbench();
  const { questions, reviews, loops } = shelves;

  return new Hono<AppEnv>()
    .get('/', async (c) => {
      const [{ texts, areAllAnalysed }, asked, reviewed, looped] = await Promise.all([
        workshop.scenarios(),
        questions.all(),
        reviews.all(),
        loops.all(),
      ]);
      return c.html(
        <AuthorPage
          frame={c.get('frame')}
          scenarios={texts.map(healthOf)}
          areAllAnalysed={areAllAnalysed}
          files={[
            ...asked.map((one) => fileHealthOf('questions', one)),
            ...reviewed.map((one) => fileHealthOf('reviews', one)),
            ...looped.map((one) => fileHealthOf('loops', one)),
          ]}
          coverage={bankCoverage(
            asked.flatMap((one) => one.sound?.content ?? []),
            texts.flatMap(({ outline }) => outline ?? []),
          )}
        />,
      );
    })

    .get('/scenarios/:id', async (c) => {
      const id = c.req.param('id');
      const written = await workshop.scenario(id);
      if (!written) return missing(c);
      const { variant, scene, line, play } = c.req.query();
      const bench = workbench(written, workshop.version(id) ?? '', { variant, scene, line, play });
      return c.html(<ScenarioWorkbenchPage frame={c.get('frame')} bench={bench} />);
    })

    .get('/scenarios/:id/changes', async (c) => {
      const id = c.req.param('id');
      return (await workshop.scenario(id)) ? changesStream({ files: workshop, stopping }, c, id) : missing(c);
    });
}

/** Of one kind that is read in no time. */
export function authorFileRoutes<Content>(
  kind: AuthorFileKind,
  shelf: FileShelf<Content>,
  preview: (content: Content) => Child,
  stopping: AbortSignal,
) {
  return new Hono<AppEnv>()
    .get('/:id', (c) => filePage(c, kind, shelf, preview))
    .get('/:id/changes', async (c) => {
      const id = c.req.param('id');
      return (await shelf.find(id)) ? changesStream({ files: shelf, stopping }, c, id) : missing(c);
    });
}

async function filePage<Content>(c: AppContext, kind: AuthorFileKind, shelf: FileShelf<Content>, preview: (content: Content) => Child) {
  const id = c.req.param('id') ?? '';
  const written = await shelf.find(id);
  if (!written) return missing(c);
  const { file, text, readAt, problems, sound } = written;
  return c.html(
    <AuthorFilePage
      frame={c.get('frame')}
      kind={kind}
      id={id}
      file={file}
      version={shelf.version(id) ?? ''}
      readAt={clockOf(readAt)}
      soundAt={sound && !sound.isNewest ? clockOf(sound.readAt) : null}
      problems={problems}
      lines={text === null ? null : linesOf(text)}
      preview={sound ? preview(sound.content) : null}
    />,
  );
}

function missing(c: AppContext) {
  return problem(c, 404, {
    title: 'There is no such file',
    happened: 'No file of the content folder has this name. It may have been renamed or removed since.',
    kept: null,
    next: { href: links.author, label: 'Everything that is written here' },
  });
}
