/** Prose of a question or an exercise: paragraphs and flat lists, as safe HTML and as plain text. */

import { gap, type ProseWriter, plainWriter, put, putInlines, reportHtml } from '../authoring/prose-writer.ts';
import type { Inlines, List, MarkdownBlock } from '../markdown.ts';
import type { OutlineReporter } from './codes.ts';

/** `text`: without markup, for search. */
export type RenderedText = { readonly html: string; readonly text: string };

export function proseOf(blocks: readonly MarkdownBlock[], reporter: OutlineReporter): RenderedText {
  const writer = plainWriter(reporter);
  for (const block of blocks) putBlock(writer, block, reporter);
  return written(writer);
}

export function inlineOf(inlines: Inlines, reporter: OutlineReporter): RenderedText {
  const writer = plainWriter(reporter);
  putInlines(writer, inlines);
  return written(writer);
}

function written({ html, text }: ProseWriter): RenderedText {
  return { html: html.join('').trim(), text: text.replace(/\s+/g, ' ').trim() };
}

function putBlock(writer: ProseWriter, block: MarkdownBlock, reporter: OutlineReporter): void {
  if (block.kind === 'paragraph') putParagraph(writer, block.of);
  else if (block.kind === 'list') putList(writer, block, reporter);
  else misplaced(block, 'paragraphs and plain lists', reporter);
  gap(writer);
}

/** Says what a block that may not stand here is. */
export function misplaced(block: MarkdownBlock, expected: string, reporter: OutlineReporter): void {
  const { kind, line } = block;
  if (kind === 'html') reportHtml(reporter, line);
  else if (kind === 'heading') reporter.report('misplaced-heading', line, `expected only ${expected} here, saw a heading`);
  else if (kind === 'paragraph' || kind === 'list')
    reporter.report('misplaced-text', line, `expected only ${expected} here, saw ${SEEN[kind]}`);
  else
    reporter.report(
      'misplaced-block',
      line,
      `expected only ${expected} here, saw ${SEEN[kind]}`,
      'Say it in a sentence, with `code` in it.',
    );
}

const SEEN = { paragraph: 'a paragraph', list: 'a list', quote: 'a quote', code: 'a fence', table: 'a table', rule: 'a rule' } as const;

function putParagraph(writer: ProseWriter, inlines: Inlines): void {
  put(writer, '<p>');
  putInlines(writer, inlines);
  put(writer, '</p>');
}

function putList(writer: ProseWriter, list: List, reporter: OutlineReporter): void {
  const tag = list.start === null ? 'ul' : 'ol';
  const start = list.start === null || list.start === 1 ? '' : ` start="${list.start}"`;
  put(writer, `<${tag}${start}>`);
  for (const inlines of itemsOf(list, reporter)) {
    put(writer, '<li>');
    putInlines(writer, inlines.of);
    put(writer, '</li>');
    gap(writer);
  }
  put(writer, `</${tag}>`);
}

export type ItemText = { readonly line: number; readonly of: Inlines };

/** The one paragraph of each item; what else stands in an item is reported. */
export function itemsOf(list: List, reporter: OutlineReporter): readonly ItemText[] {
  return list.items.map(({ line, of }) => {
    const [first, ...rest] = of;
    for (const block of rest) reportInItem(block, reporter);
    if (first?.kind === 'paragraph') return { line, of: first.of };
    if (first) reportInItem(first, reporter);
    else reporter.report('empty-item', line, 'expected text in every item, saw none');
    return { line, of: [] };
  });
}

function reportInItem(block: MarkdownBlock, reporter: OutlineReporter): void {
  if (block.kind === 'list') reporter.report('nested-list', block.line, 'expected an item of one paragraph, saw a list in it');
  else if (block.kind === 'paragraph') reporter.report('misplaced-text', block.line, 'expected one paragraph in an item, saw another');
  else misplaced(block, 'one paragraph', reporter);
}
