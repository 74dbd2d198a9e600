/** The slice of the author: everything that is written here, with its answers. Mounted only where the server runs for its owner. */
import type { Slice } from '../http/slice.ts';
import { type AuthorRouteDeps, authorRoutes } from './routes.tsx';

/** What the author's pages have of their own. */
export type AuthorDeps = Pick<AuthorRouteDeps, 'workshop'>;

export type AuthorSliceDeps = Omit<AuthorRouteDeps, keyof AuthorDeps> & { readonly author: AuthorDeps };

export function authorSlice({ author, ...deps }: AuthorSliceDeps): Slice {
  return { mounts: [{ path: '/author', routes: authorRoutes({ ...deps, ...author }) }] };
}
