/** The slice of cards. */
import type { Database } from '../db/open.ts';
import type { Slice } from '../http/slice.ts';
import { type CardRouteDeps, cardRoutes } from './routes.tsx';
import { createCardStore } from './store.ts';

export type CardsSliceDeps = Omit<CardRouteDeps, 'store'> & { readonly database: Database };

export function cardsSlice({ database, ...deps }: CardsSliceDeps): Slice {
  return { mounts: [{ path: '/cards', routes: cardRoutes({ ...deps, store: createCardStore(database) }) }] };
}
