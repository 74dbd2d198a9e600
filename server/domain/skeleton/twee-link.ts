/** A link of Twee, without its brackets: its words, the passage that it leads to, and what it sets on the way. */
export type TweeLink = { readonly label: string; readonly to: string; readonly setters: readonly TweeSetter[] };

/** `change` is null where it is more than a variable set to true or false. */
export type TweeSetter = { readonly source: string; readonly change: { readonly variable: string; readonly to: boolean } | null };

export const TWEE_LINK = /\[\[(?!\]\])(.+?)\]\]/g;
/** Pictures, and what is left of links that do not close or hold nothing. */
export const NO_LINK = /\[img\[[^\]]*\](?:\[[^\]]*\])?\]|\[\[[^\]]*\]\]|\[\[.*|\]\]/g;

export function tweeLink(source: string): TweeLink {
  const [, link = source, setters = ''] = /^(.*?)\]\[(.*)$/.exec(source) ?? [];
  const [label, to] = wayOf(link);
  return { label, to, setters: settersOf(setters) };
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

function settersOf(source: string): TweeSetter[] {
  const parts = source.split(/[;,]/).map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const [, variable, to] = /^\$(\w+)\s*(?:\bto\b|=)\s*(true|false)$/.exec(part) ?? [];
      return { source: part, change: variable === undefined ? null : { variable, to: to === 'true' } };
    });
}
