/** What becomes of a form that removes one thing: it leads to the page that says so, also where the first click of two was faster. */
import { links } from '../../views/links.ts';
import type { Removals, RemovedName, RemovedThing } from '../domain/removal/removed-thing.ts';
import type { AppContext } from './request-context.ts';

export type Remover = Pick<Removals, 'remove' | 'lately'>;

/** `thing`: null where it is not there. `name`: what the form meant. Null where there never was such a thing, or it is gone for good. */
export async function removeOnce(
  c: AppContext,
  removals: Remover,
  thing: RemovedThing | null,
  name: RemovedName,
): Promise<Response | null> {
  const candidate = c.get('candidate');
  const removed = (thing && (await removals.remove(candidate, thing))) ?? (await removals.lately(candidate, name));
  return removed === null ? null : c.redirect(links.removed(removed), 303);
}
