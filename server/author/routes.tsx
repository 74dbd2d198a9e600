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
import { placeOfPlay } from './asked-play.ts';
import { changesStream } from './changes-stream.ts';
import { editedText, type TypedText } from './edited-text.ts';
import type { FileShelf } from './file-shelf.ts';
import { healthOf, healthOfFiles } from './health.ts';
import { type AskedPlace, createWorkbench, placeIn } from './scenario-workbench.ts';
import type { AuthorShelves } from './shelves.ts';
import { createSolvedTexts } from './solved-texts.ts';
import { type TextDesk, textRoutes } from './text-routes.tsx';
import type { Workshop } from './workshop.ts';
import type { WrittenScenario } from './written-scenario.ts';

export type AuthorRouteDeps = {
  readonly workshop: Workshop;
  readonly shelves: AuthorShelves;
  /** Aborted when the server stops: streams end then. */
  readonly stopping: AbortSignal;
};

/** Where the text of one kind of file is edited; its page is the routes' own. */
export type KindDesk = Omit<TextDesk, 'page' | 'pageHref'>;

export type FileRouteDeps<Content> = {
  readonly kind: AuthorFileKind;
  readonly shelf: FileShelf<Content>;
  readonly preview: (content: Content) => Child;
  readonly stopping: AbortSignal;
  readonly desk: KindDesk;
};

/** `desk`: that of scenarios. */
export function authorRoutes({ workshop, shelves, stopping }: AuthorRouteDeps, desk: KindDesk) {
  const solved = createSolvedTexts();
  const workbench = createWorkbench(workshop, solved);

  return new Hono<AppEnv>()
    .get('/', async (c) => {
      const [{ texts, areAllAnalysed }, asked, files] = await Promise.all([
        workshop.scenarios(),
        shelves.questions.all(),
        healthOfFiles(shelves),
      ]);
      return c.html(
        <AuthorPage
          frame={c.get('frame')}
          scenarios={texts.map(healthOf)}
          areAllAnalysed={areAllAnalysed}
          files={files}
          coverage={bankCoverage(
            asked.flatMap((one) => one.sound?.content ?? []),
            texts.flatMap(({ outline }) => outline ?? []),
          )}
        />,
      );
    })

    .get('/scenarios/:id', async (c) => (await scenarioPage(c, c.req.param('id'), null)) ?? missing(c))

    .get('/scenarios/:id/changes', async (c) => {
      const id = c.req.param('id');
      return (await workshop.scenario(id)) ? changesStream({ files: workshop, stopping }, c, id) : missing(c);
    })

    .route('/scenarios', textRoutes({ ...desk, page: scenarioPage, pageHref: (c, id) => links.authorScenario(id, editedAt(c)) }));

  async function scenarioPage(c: AppContext, id: string, typed: TypedText | null): Promise<Response | null> {
    const written = await workshop.scenario(id);
    if (!written) return null;
    const asked = askedAt(c);
    const found = typed ? null : playFound(written, asked);
    if (found) return c.redirect(found, 303);
    const bench = workbench(written, workshop.version(id) ?? '', asked, typed);
    return c.html(<ScenarioWorkbenchPage frame={c.get('frame')} bench={bench} />);
  }

  /** Where the play is that comes nearest to a state that is asked for; null where none is, or none can be looked for. */
  function playFound({ id, sound }: WrittenScenario, asked: AskedPlace): string | null {
    if (!sound || asked.play !== undefined) return null;
    const place = placeOfPlay(sound, solved, asked);
    return place && links.authorScenario(id, { ...place, edit: asked.edit !== undefined }, 'play');
  }
}

/** Fields of the author's page, of several of one name the first, but for flags. */
function askedAt(c: AppContext): AskedPlace {
  const { variant, scene, line, play, from, minute, edit, saved } = c.req.query();
  return { variant, scene, line, play, from, minute, set: c.req.queries('set'), edit, saved };
}

function editedAt(c: AppContext) {
  const { variant, scene, play } = c.req.query();
  return { ...placeIn({ variant, scene, play }), edit: true };
}

/** Of one kind that is read in no time. */
export function authorFileRoutes<Content>({ kind, shelf, preview, stopping, desk }: FileRouteDeps<Content>) {
  return new Hono<AppEnv>()
    .get('/:id', async (c) => (await filePage(c, c.req.param('id'), null)) ?? missing(c))
    .get('/:id/changes', async (c) => {
      const id = c.req.param('id');
      return (await shelf.find(id)) ? changesStream({ files: shelf, stopping }, c, id) : missing(c);
    })
    .route('/', textRoutes({ ...desk, page: filePage, pageHref: (_, id) => links.authorFile(kind, id, undefined, true) }));

  async function filePage(c: AppContext, id: string, typed: TypedText | null): Promise<Response | null> {
    const written = await shelf.find(id);
    if (!written) return null;
    const { file, text, readAt, problems, sound } = written;
    const { line, edit, saved } = c.req.query();
    const edited = editedText(written, { line, edit, saved }, typed, {
      kind,
      line: 1,
      action: links.authorText(kind, id),
      closeHref: links.authorFile(kind, id),
    });
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
        edited={edited}
      />,
    );
  }
}

function missing(c: AppContext) {
  return problem(c, 404, {
    title: 'There is no such file',
    happened: 'No file of the content folder has this name. It may have been renamed or removed since.',
    kept: null,
    next: { href: links.author, label: 'Everything that is written here' },
  });
}
