/** Choices that begin with a sign which opens no list, or with none: each is told at its line, and read as the choice it was meant to be. */
import { strangeSpace } from '../authoring/strange-letters.ts';
import { type CodeBlock, type Inlines, type Item, isBlank, type List, type MarkdownBlock, type Paragraph } from '../markdown.ts';
import { type ChoiceLink, linkOf } from './choice-link.ts';
import { inlineLines, joinedLines } from './inline-lines.ts';
import { keyedItem } from './keyed-item.ts';
import type { Context } from './names.ts';
import { CHOICE_KEYS, REPEATABLE } from './scenario-keys.ts';

const SIGN = /^\s*[–—−•·▪◦‣*+-]\s*$/u;
const HINT = 'Begin it with “- [”, a hyphen and a space.';
const HINT_CODE = 'Begin it at the margin, without spaces before its “-”.';

/** The blocks of a section, with such choices in lists. */
export function withListedChoices(context: Context, blocks: readonly MarkdownBlock[]): readonly MarkdownBlock[] {
  const found: MarkdownBlock[] = [];
  let taken: MarkdownBlock | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block === taken) continue;
    const next = blocks[index + 1];
    const below = next?.kind === 'list' && next.start === null ? next : null;
    const inCode = block.kind === 'code' ? choiceInCode(block, below) : null;
    const own = block.kind === 'paragraph' ? unlistedIn(block, below) : inCode;
    if (!own) {
      found.push(block);
      continue;
    }
    taken = below ?? undefined;
    if (own.before) found.push(own.before);
    if (inCode)
      context.reporter.report('not-a-choice', block.line, 'expected a choice, saw four spaces before it: it is read as code', HINT_CODE);
    else for (const line of own.lines) report(context, line);
    putItems(found, own.lines, below);
  }
  return found;
}

type Unlisted = { readonly before: Paragraph | null; readonly lines: readonly ChoiceLine[] };

/** A choice that its indent makes a code block, with its keys below it and other choices after them. */
function choiceInCode({ line, info, text }: CodeBlock, below: List | null): Unlisted | null {
  const first = below?.items.findIndex((item) => !isKey(item)) ?? 0;
  const isOwner =
    below?.items.slice(0, first).some((item) => keyedItem(item)?.key !== 'scores') && linkOf(below.items[first] ?? NO_ITEM) !== null;
  const [, label, href] = info === '' && isOwner ? (/^- \[([^[\]]{1,200})\]\((#[^()\s]{1,80})\)$/.exec(text.trim()) ?? []) : [];
  if (label === undefined || href === undefined) return null;
  const link: ChoiceLink = { kind: 'link', line, raw: text.trim().slice(2), href, of: [{ kind: 'text', line, raw: label, text: label }] };
  return { before: null, lines: [{ line, link, rest: [], sign: '-' }] };
}

const NO_ITEM: Item = { line: 1, of: [] };

/** A line that is a choice; `sign`: what stands before it; null where that is nothing. */
type ChoiceLine = {
  readonly line: number;
  readonly link: ChoiceLink;
  readonly rest: Inlines;
  readonly sign: string | null;
};

/** The lines of a paragraph that are choices, and what stands above them; null where there are none. */
function unlistedIn(block: Paragraph, below: List | null): Unlisted | null {
  const opensKeys = below?.items[0] !== undefined && isKey(below.items[0]);
  const [opener] = block.of;
  // What needs no look at each line: most paragraphs.
  if (!block.of.some(({ kind }) => kind === 'link') || !(opensKeys || (opener?.kind === 'text' && SIGN.test(opener.raw)))) return null;
  const lines = inlineLines(block.of);
  const read = lines.map((line, index) => choiceLine(line, block.line + index));
  const first = read.findIndex((line) => line !== null);
  const choices = read.slice(Math.max(first, 0)).filter((line) => line !== null);
  if (first === -1 || choices.length < read.length - first || !(first === 0 || opensKeys)) return null;
  if (!choices.every(({ sign }) => sign !== null) && !(opensKeys && choices.length === 1)) return null;
  return { before: first === 0 ? null : { ...block, of: joinedLines(lines.slice(0, first), block.line) }, lines: choices };
}

function choiceLine(inlines: Inlines, line: number): ChoiceLine | null {
  const [opener, ...more] = inlines.filter((inline, index) => index === 0 || !isBlank(inline));
  const isSigned = opener?.kind === 'text' && SIGN.test(opener.raw);
  const [link, ...rest] = isSigned ? more : opener && isBlank(opener) ? more : [opener, ...more];
  if (link?.kind !== 'link' || !link.href.startsWith('#') || (!isSigned && rest.length > 0)) return null;
  return { line, link, rest: rest.filter((inline) => inline !== undefined), sign: isSigned ? opener.raw : null };
}

function isKey(item: Item): boolean {
  return CHOICE_KEYS.includes(keyedItem(item)?.key ?? '');
}

/** The keys at the beginning of the list below are those of the last of them. */
function putItems(found: MarkdownBlock[], lines: readonly ChoiceLine[], below: List | null): void {
  const items = below?.items ?? [];
  const after = items.findIndex((item) => !isKey(item));
  const keys = after === -1 ? items : items.slice(0, after);
  const rest = items.slice(keys.length);
  const choices = lines.map((line, index) => itemOf(line, index === lines.length - 1 && below ? { ...below, items: keys } : null));
  const joins = rest[0] !== undefined && linkOf(rest[0]) !== null;
  const last = found.at(-1);
  const all = joins ? [...choices, ...rest] : choices;
  if (last?.kind === 'list' && last.start === null && last.items.some((item) => linkOf(item)))
    found.splice(-1, 1, { ...last, items: [...last.items, ...all] });
  else found.push({ kind: 'list', line: lines[0]?.line ?? 1, start: null, items: all });
  if (below && !joins && rest.length > 0) found.push({ ...below, line: rest[0]?.line ?? below.line, items: rest });
}

function itemOf({ line, link, rest }: ChoiceLine, keys: List | null): Item {
  const paragraph: Paragraph = { kind: 'paragraph', line, tight: true, of: [link, ...rest] };
  return { line, of: keys && keys.items.length > 0 ? [paragraph, keys] : [paragraph] };
}

/** No section has more choices; it also bounds the search. */
const MOST_JOINED = 12;

/** The items of a list of choices, with those that Markdown joined to the one above. */
export function withJoinedChoices(context: Context, items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => (linkOf(item) ? parted(context, item) : [item]));
}

/** Each turn takes one choice off the top, so that many of them take no depth. */
function parted(context: Context, whole: Item): readonly Item[] {
  const found: Item[] = [];
  for (let item = whole; ; ) {
    const cut = found.length < MOST_JOINED ? cutItem(context, item) : null;
    found.push(cut?.above ?? item);
    if (!cut) return found;
    item = cut.below;
  }
}

type Cut = { readonly above: Item; readonly below: Item };

function cutItem(context: Context, item: Item): Cut | null {
  const [own, ...blocks] = item.of;
  const said = own?.kind === 'paragraph' ? joinedLine(own) : null;
  if (said && own) {
    report(context, said.choice);
    return { above: { ...item, of: [said.above] }, below: { line: said.choice.line, of: [itemParagraph(said), ...blocks] } };
  }
  const [keys, ...more] = blocks;
  return own && keys?.kind === 'list' && keys.start === null && more.length === 0 ? cutKeys(context, item, own, keys) : null;
}

type Joined = { readonly above: Paragraph; readonly choice: ChoiceLine; readonly later: readonly Inlines[] };

/** The first line of a paragraph below its own first that is a choice. */
function joinedLine(block: Paragraph): Joined | null {
  if (!block.of.some(({ kind }, index) => kind === 'link' && index > 0)) return null;
  const lines = inlineLines(block.of);
  for (const [index, line] of lines.entries()) {
    const choice = index === 0 ? null : choiceLine(line, block.line + index);
    if (choice && choice.rest.length === 0)
      return { above: { ...block, of: joinedLines(lines.slice(0, index), block.line) }, choice, later: lines.slice(index + 1) };
  }
  return null;
}

function itemParagraph({ choice, later }: Joined): Paragraph {
  return { kind: 'paragraph', line: choice.line, tight: true, of: joinedLines([[choice.link], ...later], choice.line) };
}

/** A key stands twice where the second is another choice's: without that, the line may be a text. */
function cutKeys(context: Context, item: Item, own: MarkdownBlock, keys: List): Cut | null {
  let looks = 0;
  for (const [index, nested] of keys.items.entries()) {
    const last = nested.of.at(-1);
    const said = last?.kind === 'paragraph' ? joinedLine(last) : null;
    if (!said) continue;
    looks += 1;
    if (looks > MOST_JOINED) return null;
    const after = keys.items.slice(index + 1);
    if (!repeats(keys.items.slice(0, index + 1), after)) {
      if (said.choice.sign !== null)
        context.reporter.report(
          'shown-as-written',
          said.choice.line,
          'a choice in a text is shown as it stands, and offered to nobody',
          HINT,
        );
      continue;
    }
    report(context, said.choice);
    const cut: Item = { ...nested, of: [...nested.of.slice(0, -1), said.above] };
    return {
      above: { ...item, of: [own, { ...keys, items: [...keys.items.slice(0, index), cut] }] },
      below: { line: said.choice.line, of: [itemParagraph(said), { ...keys, line: after[0]?.line ?? keys.line, items: after }] },
    };
  }
  return null;
}

function repeats(before: readonly Item[], after: readonly Item[]): boolean {
  const seen = new Set(before.map((item) => keyedItem(item)?.key));
  return after.some((item) => {
    const key = keyedItem(item)?.key ?? '';
    return seen.has(key) && CHOICE_KEYS.includes(key) && !REPEATABLE.includes(key);
  });
}

function report({ reporter }: Context, { line, sign }: ChoiceLine): void {
  const seen = sign !== null ? 'a sign that begins no list' : 'none';
  reporter.report('not-a-choice', line, `expected “-” before a choice, saw ${seen}`, strangeSpace(sign ?? '') ?? HINT);
}
