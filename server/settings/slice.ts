/** Settings: what a candidate set, the colours, and what is theirs taken out, brought in, deleted. */
import type { Database } from '../db/open.ts';
import type { Slice } from '../http/slice.ts';
import { createHeldImports } from './import/held-imports.ts';
import { createImportWork } from './import/import-work.ts';
import { type SettingsDeps, settingsRoutes } from './routes.tsx';
import { createSettingsStore } from './store.ts';
import { themeRoutes } from './theme-routes.ts';

const MIB = 1024 * 1024;

export function settingsSlice(deps: Omit<SettingsDeps, 'store' | 'held' | 'work' | 'shrink'> & { readonly database: Database }): Slice {
  const store = createSettingsStore(deps.database, deps.now);
  const held = createHeldImports(deps.now);
  const work = createImportWork({ now: deps.now });
  return {
    mounts: [
      { path: '/theme', routes: themeRoutes() },
      { path: '/settings', routes: settingsRoutes({ ...deps, store, held, work, shrink: deps.database.shrink }) },
    ],
    // What a year of practice exports to.
    mostBytes: (path) => (path === '/settings/import' ? 64 * MIB : null),
  };
}
