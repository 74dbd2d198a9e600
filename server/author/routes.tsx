/** The author's pages: what there is, a scenario in the making, and what changes in it as its file is saved. */
import { Hono } from 'hono';
import { AuthorPage } from '../../views/author/author-page.tsx';
import { ScenarioWorkbenchPage } from '../../views/author/scenario-page.tsx';
import { links } from '../../views/links.ts';
import { problem } from '../http/error-pages.tsx';
import type { AppContext, AppEnv } from '../http/request-context.ts';
import { changesStream } from './changes-stream.ts';
import { healthOf } from './health.ts';
import { createWorkbench } from './scenario-workbench.ts';
import type { Workshop } from './workshop.ts';

export type AuthorRouteDeps = {
  readonly workshop: Workshop;
  /** Aborted when the server stops: streams end then. */
  readonly stopping: AbortSignal;
};

export function authorRoutes(deps: AuthorRouteDeps) {
  const { workshop } = deps;
  const workbench = createWorkbench();

  return new Hono<AppEnv>()
    .get('/', async (c) => {
      const written = await workshop.scenarios();
      return c.html(<AuthorPage frame={c.get('frame')} scenarios={written.map(healthOf)} />);
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
      return (await workshop.scenario(id)) ? changesStream(deps, c, id) : missing(c);
    });
}

function missing(c: AppContext) {
  return problem(c, 404, {
    title: 'There is no such file',
    happened: 'No scenario of the content folder has this name. It may have been renamed or removed since.',
    kept: null,
    next: { href: links.author, label: 'Everything that is written here' },
  });
}
