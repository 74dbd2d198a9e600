/** The words of a draft that a finding speaks of: those that its sentence quotes, and others that it does not. */
import { shortened } from './draft.ts';
import type { DraftParts, Finding, Mark } from './reading.ts';

/** `written`: the text between the offsets; `words`: the same on one line. */
export type PlacedQuote = Mark & { readonly written: string; readonly words: string };

/** A stretch of the sentence; with a quote it is the words with their quotation marks and the stop after them. */
export type SaidPiece = { readonly text: string; readonly quote: PlacedQuote | null };

export type QuotedFinding = {
  readonly said: readonly SaidPiece[];
  /** Each wording once, at most MOST_BESIDE. */
  readonly beside: readonly PlacedQuote[];
};

/** More than a few ask for no other look. */
const MOST_BESIDE = 3;

export function quoted({ seen, marks }: Pick<Finding, 'seen' | 'marks'>, parts: DraftParts): QuotedFinding {
  const quotes = marks.map((mark) => quoteAt(mark, parts)).filter(({ words }) => words !== '');
  const said = piecesOf(seen, quotes);
  const taken = new Set(said.flatMap(({ quote }) => (quote === null ? [] : [keyOf(quote.words)])));
  const others = new Map(quotes.toReversed().map((quote) => [keyOf(quote.words), quote]));
  const beside = [...others.entries()].filter(([key]) => !taken.has(key)).map(([, quote]) => quote);
  return { said, beside: beside.toReversed().slice(0, MOST_BESIDE) };
}

function quoteAt(mark: Mark, parts: DraftParts): PlacedQuote {
  const written = (parts[mark.part] ?? '').slice(mark.from, mark.to);
  return { ...mark, written, words: written.replace(/\s+/g, ' ').trim() };
}

/** Between the quotation marks that sentences of findings use. */
const QUOTED = /“([^“”]{1,300})”[.,]?/g;

function piecesOf(seen: string, quotes: readonly PlacedQuote[]): readonly SaidPiece[] {
  const pieces: SaidPiece[] = [];
  let done = 0;
  for (const { index, 0: text, 1: inner = '' } of seen.matchAll(QUOTED)) {
    const quote = quotes.find(({ words }) => isQuoteOf(inner, words));
    if (!quote) continue;
    pieces.push({ text: seen.slice(done, index), quote: null }, { text, quote });
    done = index + text.length;
  }
  return [...pieces, { text: seen.slice(done), quote: null }].filter(({ text }) => text !== '');
}

/** A sentence may give no more than the beginning of what it quotes. */
function isQuoteOf(text: string, words: string): boolean {
  const said = keyOf(text);
  return said.endsWith('…') ? keyOf(words).startsWith(said.slice(0, -1).trim()) : keyOf(words) === said;
}

function keyOf(words: string): string {
  return words.toLowerCase();
}

/** As a page shows it. */
export function shortQuote({ words }: PlacedQuote): string {
  return shortened(words);
}
