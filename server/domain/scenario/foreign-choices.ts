/** Choices as other languages for stories write them: each is told at its line, and read as the choice it was meant to be. */
import type { Item, MarkdownBlock } from '../markdown.ts';
import { linkWith } from './choice-link.ts';
import { keyedItem } from './keyed-item.ts';
import type { Context } from './names.ts';
import { CHOICE_KEYS } from './scenario-keys.ts';
import { slugOf } from './slug.ts';

type Place = { readonly context: Context; readonly scenes: ReadonlyMap<string, number> };

export function withForeignChoices(place: Place, blocks: readonly MarkdownBlock[]): readonly MarkdownBlock[] {
  return blocks.map((block) => {
    if (block.kind !== 'list' || block.start !== null || !block.items.some(mayBeForeign)) return block;
    return { ...block, items: block.items.map((item) => read(place, item)) };
  });
}

function mayBeForeign({ of: [first] }: Item): boolean {
  const opener = first?.kind === 'paragraph' ? first.of[0] : undefined;
  return opener?.kind === 'text' && opener.raw.trimStart().startsWith('[');
}

/** `[Ask Tom] -> eased`, `[[Ask Tom->eased]]`, `[[Ask Tom|eased]]` and `[[eased<-Ask Tom]]`. */
const INK = /^\[([^[\]]{1,200})\]\s{0,3}-{1,2}>\s{0,3}#?([\w-]{1,80})$/;
const TWINE = /^\[\[([^[\]|<>]{1,200}?)(?:->|\|)([^[\]|<>]{1,80})\]\]$/;
const TURNED = /^\[\[([^[\]|<>]{1,80})<-([^[\]|<>]{1,200})\]\]$/;

function read({ context, scenes }: Place, item: Item): Item {
  const [first, ...below] = item.of;
  if (first?.kind !== 'paragraph') return item;
  const raw = first.of
    .map((inline) => inline.raw)
    .join('')
    .trim()
    .slice(0, LONGEST);
  const [, turned, behind] = TURNED.exec(raw) ?? [];
  const [, label = behind, named = turned] = INK.exec(raw) ?? TWINE.exec(raw) ?? [];
  if (label === undefined || named === undefined) return item;
  const target = scenes.has(named.trim()) ? named.trim() : slugOf(named.trim());
  // Else it may be a list of what leads to what.
  if (!scenes.has(target) && !below.some((block) => block.kind === 'list' && block.items.some(isKey))) return item;
  const link = linkWith(label, target);
  context.reporter.report('not-a-choice', item.line, `expected a link to a scene, saw “${raw.slice(0, 80)}”`, `Write - ${link}.`);
  const { line } = item;
  const words = { kind: 'text', line, raw: label.trim(), text: label.trim() } as const;
  return { line, of: [{ ...first, of: [{ kind: 'link', line, raw: link, href: `#${target}`, of: [words] }] }, ...below] };
}

const LONGEST = 300;

function isKey(item: Item): boolean {
  return CHOICE_KEYS.includes(keyedItem(item)?.key ?? '');
}
