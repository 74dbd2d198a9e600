/** The slice of cards. */
import type { Database } from '../db/open.ts';
import type { Slice } from '../http/slice.ts';
import { createCardListStore } from './list-store.ts';
import { type CardRouteDeps, cardRoutes } from './routes.tsx';
import { createCardStore } from './store.ts';

export type CardsSliceDeps = Omit<CardRouteDeps, 'store' | 'list'> & { readonly database: Database };

export function cardsSlice({ database, ...deps }: CardsSliceDeps): Slice {
  const list = createCardListStore(database.reader);
  return { mounts: [{ path: '/cards', routes: cardRoutes({ ...deps, list, store: createCardStore(database) }) }] };
}
