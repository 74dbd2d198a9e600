/** The link to a scene that a choice begins with. */
import { type Inline, type Item, isBlank } from '../markdown.ts';

/** The link that a choice's item begins with. */
export type ChoiceLink = Extract<Inline, { kind: 'link' }>;

export function linkOf({ of: [first] }: Item): ChoiceLink | null {
  const opener = first?.kind === 'paragraph' ? first.of.find((inline) => !isBlank(inline)) : undefined;
  return opener?.kind === 'link' && opener.href.startsWith('#') ? opener : null;
}

/** Longer labels are left out of a hint: what is cut would be copied so. */
const LONGEST_LABEL = 200;

/** A link as it is to be written: `[Ask Tom](#eased)`. */
export function linkWith(label: string, id: string): string {
  const words = label.trim().replace(/\s+/g, ' ');
  return `[${words.length > LONGEST_LABEL ? '…' : words}](#${id.length > LONGEST_LABEL ? '…' : id})`;
}
