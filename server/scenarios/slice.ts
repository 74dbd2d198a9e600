/** The slice of scenarios: the incidents that can be played. */
import type { Database } from '../db/open.ts';
import type { Slice } from '../http/slice.ts';
import { type ScenarioRouteDeps, scenarioRoutes } from './routes.tsx';
import { createStandingStore } from './store.ts';

export type ScenariosSliceDeps = Omit<ScenarioRouteDeps, 'store'> & { readonly database: Database };

export function scenariosSlice({ database, content, hasAuthor, now }: ScenariosSliceDeps): Slice {
  const routes = scenarioRoutes({ content, hasAuthor, now, store: createStandingStore(database) });
  return { mounts: [{ path: '/incidents', routes }] };
}
