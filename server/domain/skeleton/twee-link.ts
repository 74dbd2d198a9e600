import { BACK } from './twee-return.ts';
import { type TweeSet, tweeSets } from './twee-sets.ts';

/** A link of Twee, without its brackets: its words, the passage that it leads to, and what it sets on the way. */
export type TweeLink = { readonly label: string; readonly to: string; readonly setters: readonly TweeSet[] };

export function tweeLink(source: string): TweeLink {
  const [, link = source, setters = ''] = /^(.*?)\]\[(.*)$/.exec(source) ?? [];
  const [label, to] = wayOf(link);
  return { label, to: to === 'previous()' ? BACK : to, setters: tweeSets(setters) };
}

/** `label->to`, `to<-label`, `label|to` or `to`; label first. */
function wayOf(link: string): readonly [string, string] {
  const [, label, to] = /^(.*)->(.*)$/.exec(link) ?? [];
  if (label !== undefined && to !== undefined) return [label.trim(), to.trim()];
  const [, target, text] = /^(.*?)<-(.*)$/.exec(link) ?? [];
  if (target !== undefined && text !== undefined) return [text.trim(), target.trim()];
  const [, before, after] = /^(.*?)\|(.*)$/.exec(link) ?? [];
  return before !== undefined && after !== undefined ? [before.trim(), after.trim()] : [link.trim(), link.trim()];
}
