/** Writes inline Markdown as safe HTML: every element from an allow-list, every text escaped. */
import { escaped } from '../html.ts';
import { type Inline, type Inlines, LONGEST_PARAGRAPH } from '../markdown.ts';
import type { Reporter } from './reporter.ts';

export type ProseWriter = {
  readonly reporter: Reporter;
  /** Joined once, so that the text is flat and holds on to nothing. */
  html: string[];
  /** The text as a reader sees it. */
  text: string;
  readonly dialect: Dialect;
};

/** What a kind of file reads in its words beyond Markdown. */
export type Dialect = {
  /** Words as they stand in the file, and what they mean. */
  putWords(writer: ProseWriter, words: Words): void;
  checkAddress(writer: ProseWriter, link: Link): void;
};
export type Words = Extract<Inline, { kind: 'text' | 'code' }>;
export type Link = Extract<Inline, { kind: 'link' }>;

const PLAIN: Dialect = { putWords: (writer, { text }) => putText(writer, text), checkAddress: () => {} };

const SAFE_LINK = /^(?:https?:\/\/|mailto:)/i;

/** A writer of plain Markdown. */
export function plainWriter(reporter: Reporter): ProseWriter {
  return { reporter, html: [], text: '', dialect: PLAIN };
}

/** Markup alone; it adds nothing to the text. */
export function put(writer: ProseWriter, html: string): void {
  writer.html.push(html);
}

export function putText(writer: ProseWriter, text: string): void {
  put(writer, escaped(text));
  writer.text += text;
}

/** Ends a block: the next word does not join the last. */
export function gap(writer: ProseWriter): void {
  writer.text += '\n';
}

export function putInlines(writer: ProseWriter, inlines: Inlines): void {
  for (const inline of inlines) putInline(writer, inline);
}

function putInline(writer: ProseWriter, inline: Inline): void {
  switch (inline.kind) {
    case 'text':
      writer.dialect.putWords(writer, inline);
      break;
    case 'code':
      putCode(writer, inline.text);
      break;
    case 'strong':
    case 'em':
    case 'del':
      putWrapped(writer, inline.kind, inline.of);
      break;
    case 'link':
      putLink(writer, inline);
      break;
    case 'break':
      put(writer, '<br>');
      gap(writer);
      break;
    default:
      refuse(writer, inline.kind, inline.line);
      break;
  }
}

function putCode(writer: ProseWriter, text: string): void {
  put(writer, '<code>');
  putText(writer, text);
  put(writer, '</code>');
}

function putWrapped(writer: ProseWriter, tag: string, of: Inlines): void {
  put(writer, `<${tag}>`);
  putInlines(writer, of);
  put(writer, `</${tag}>`);
}

/** A link within the text is written as text: nothing there leads anywhere, and no slug may reach the browser. So is a bare address that cannot be one. */
function putLink(writer: ProseWriter, link: Link): void {
  const { href } = link;
  writer.dialect.checkAddress(writer, link);
  if (!SAFE_LINK.test(href)) {
    if (!href.startsWith('#') && link.raw.startsWith('['))
      writer.reporter.report('unsafe-link', link.line, `expected a link to http, https, mailto or #, saw “${href.slice(0, 80)}”`);
    putInlines(writer, link.of);
    return;
  }
  put(writer, `<a href="${escaped(href)}" rel="noreferrer">`);
  putInlines(writer, link.of);
  put(writer, '</a>');
}

function refuse({ reporter }: ProseWriter, kind: 'image' | 'html' | 'overlong', line: number): void {
  if (kind === 'image') reporter.report('image', line, 'images are not shown', 'Write what it shows as text.');
  else if (kind === 'html') reportHtml(reporter, line);
  else
    reporter.report(
      'long-paragraph',
      line,
      `expected a paragraph of at most ${LONGEST_PARAGRAPH.toLocaleString('en')} characters, less where it has much emphasis, nested at most 24 deep`,
    );
}

export function reportHtml(reporter: Reporter, line: number): void {
  const message = 'raw HTML stands only as <a id="…"></a>, where an id is wanted';
  const hint = 'Put it in a code span, or write it in Markdown; a comment is [//]: # (like this), with empty lines around it.';
  reporter.report('raw-html', line, message, hint);
}
