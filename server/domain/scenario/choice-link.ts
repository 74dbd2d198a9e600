/** The link to a scene that a choice begins with. */
import { type Inline, type Item, isBlank } from '../markdown.ts';

/** The link that a choice's item begins with. */
export type ChoiceLink = Extract<Inline, { kind: 'link' }>;

export function linkOf({ of: [first] }: Item): ChoiceLink | null {
  const opener = first?.kind === 'paragraph' ? first.of.find((inline) => !isBlank(inline)) : undefined;
  return opener?.kind === 'link' && opener.href.startsWith('#') ? opener : null;
}
