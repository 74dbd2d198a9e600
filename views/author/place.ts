/** What of the place that is open the links of an author's page keep. */
import type { AuthorPlace } from '../links.ts';

export function kept({ variant, edit }: AuthorPlace): AuthorPlace {
  return { variant: variant ?? null, edit: edit ?? false };
}
