/** Markdown as the rest of the domain sees it: a tree of plain data with line numbers. */

export type Inline =
  | { readonly kind: 'text' | 'code'; readonly line: number; readonly raw: string; readonly text: string }
  | { readonly kind: 'strong' | 'em' | 'del'; readonly line: number; readonly raw: string; readonly of: Inlines }
  | { readonly kind: 'link'; readonly line: number; readonly raw: string; readonly href: string; readonly of: Inlines }
  | { readonly kind: 'image' | 'html' | 'break' | 'overlong'; readonly line: number; readonly raw: string };
export type Inlines = readonly Inline[];

export type Item = { readonly line: number; readonly of: readonly MarkdownBlock[] };
export type Heading = {
  readonly kind: 'heading';
  readonly line: number;
  readonly depth: number;
  readonly setext: boolean;
  readonly of: Inlines;
};
/** `tight` is the text of an item in a list without blank lines. */
export type Paragraph = { readonly kind: 'paragraph'; readonly line: number; readonly tight: boolean; readonly of: Inlines };
export type List = { readonly kind: 'list'; readonly line: number; readonly start: number | null; readonly items: readonly Item[] };
/** `joined`: the first line without its “>”, which Markdown adds to the paragraph above it. */
export type Quote = {
  readonly kind: 'quote';
  readonly line: number;
  readonly joined: number | null;
  readonly of: readonly MarkdownBlock[];
};
export type CodeBlock = {
  readonly kind: 'code';
  readonly line: number;
  readonly info: string;
  readonly text: string;
  /** A fence that ends with what it stands in, or that swallows the opening of another. */
  readonly leftOpen: LeftOpen | null;
};
/** `last`: the last line of it; `over`: the line on which the other opens. */
export type LeftOpen = { readonly last: number; readonly over: number | null };
export type MarkdownTable = { readonly kind: 'table'; readonly line: number; readonly rows: readonly (readonly Inlines[])[] };
export type MarkdownBlock =
  | Heading
  | Paragraph
  | List
  | Quote
  | CodeBlock
  | MarkdownTable
  | { readonly kind: 'rule' | 'html'; readonly line: number };

/** Characters; of a text with many marks far fewer are read. */
export const LONGEST_PARAGRAPH = 32_000;

export function isBlank(inline: Inline): boolean {
  return inline.kind === 'text' && inline.text.trim() === '';
}

/** The text a reader sees, without markup. */
export function plain(inlines: Inlines): string {
  return inlines.map(plainOf).join('');
}

function plainOf(inline: Inline): string {
  if ('of' in inline) return plain(inline.of);
  if ('text' in inline) return inline.text;
  return inline.kind === 'break' ? ' ' : '';
}
