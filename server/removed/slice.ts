/** What was removed by itself: the page that says so, and the way back. */
import type { Removals } from '../domain/removal/removed-thing.ts';
import type { Slice } from '../http/slice.ts';
import { removedRoutes } from './routes.tsx';

export function removedSlice({ removals }: { readonly removals: Removals }): Slice {
  return { mounts: [{ path: '/removed', routes: removedRoutes(removals) }] };
}
