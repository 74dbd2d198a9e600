/** Writes inline Markdown as safe HTML from an allow-list, with slots for the values that a run fills in. */
import { decoded, escaped } from '../entities.ts';
import { type Inline, type Inlines, LONGEST_PARAGRAPH } from '../markdown.ts';
import { type Context, reportName } from './names.ts';
import { packed } from './packing.ts';
import type { Block, Condition, Slot } from './scenario.ts';

export type Writer = {
  readonly context: Context;
  /** Whether `{{name}}` may stand here. */
  readonly slots: boolean;
  readonly pieces: (string | Slot)[];
  /** HTML since the last slot; joined once, so that the compiled text is flat and holds on to nothing. */
  html: string[];
  /** The rendered text, for counting words; a slot is one character. */
  text: string;
};

const SAFE_LINK = /^(?:https?:\/\/|mailto:)/i;
const SLOT = /\{\{([^{}]*)\}\}/g;

export function writerOf(context: Context, slots: boolean): Writer {
  return { context, slots, pieces: [], html: [], text: '' };
}

export function blockOf(writer: Writer, when: Condition | null): Block {
  return { when, pieces: piecesOf(writer), words: writer.text.split(/\s+/).filter(Boolean).length };
}

/** What was written so far. */
export function piecesOf({ pieces, html }: Writer): readonly (string | Slot)[] {
  return packed(html.length > 0 ? [...pieces, html.join('')] : pieces);
}

/** Markup alone; it adds nothing to the text. */
export function put(writer: Writer, html: string): void {
  writer.html.push(html);
}

export function putText(writer: Writer, text: string): void {
  put(writer, escaped(text));
  writer.text += text;
}

/** Ends a block: the next word does not join the last. */
export function gap(writer: Writer): void {
  writer.text += '\n';
}

export function putInlines(writer: Writer, inlines: Inlines): void {
  for (const inline of inlines) putInline(writer, inline);
}

function putInline(writer: Writer, inline: Inline): void {
  switch (inline.kind) {
    case 'text':
      putSlots(writer, inline.raw, inline.text, inline.line);
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
      putLink(writer, inline.href, inline);
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

function putCode(writer: Writer, text: string): void {
  put(writer, '<code>');
  putText(writer, text);
  put(writer, '</code>');
}

function putWrapped(writer: Writer, tag: string, of: Inlines): void {
  put(writer, `<${tag}>`);
  putInlines(writer, of);
  put(writer, `</${tag}>`);
}

/** A link to a scene is written as text: only choices lead anywhere, and no slug may reach the browser. So is a bare address that cannot be one. */
function putLink(writer: Writer, href: string, link: Extract<Inline, { kind: 'link' }>): void {
  const { reporter } = writer.context;
  if (href.includes('{{')) reporter.report('misplaced-slot', link.line, 'the address of a link cannot hold {{…}}');
  if (!SAFE_LINK.test(href)) {
    if (!href.startsWith('#') && link.raw.startsWith('['))
      reporter.report('unsafe-link', link.line, `expected a link to http, https, mailto or #, saw “${href.slice(0, 80)}”`);
    putInlines(writer, link.of);
    return;
  }
  put(writer, `<a href="${escaped(href)}" rel="noreferrer">`);
  putInlines(writer, link.of);
  put(writer, '</a>');
}

function refuse({ context: { reporter } }: Writer, kind: 'image' | 'html' | 'overlong', line: number): void {
  if (kind === 'image') reporter.report('image', line, 'images are not shown', 'Put the evidence in a fence or a table.');
  else if (kind === 'html')
    reporter.report(
      'raw-html',
      line,
      'raw HTML stands only as <a id="…"></a> in a heading',
      'Put it in a code span, or write it in Markdown.',
    );
  else
    reporter.report(
      'long-paragraph',
      line,
      `expected a paragraph of at most ${LONGEST_PARAGRAPH.toLocaleString('en')} characters, less where it has much emphasis, nested at most 24 deep`,
    );
}

function putSlots(writer: Writer, raw: string, text: string, first: number): void {
  if (!raw.includes('{{')) {
    putText(writer, text);
    return;
  }
  let at = 0;
  for (const match of raw.matchAll(SLOT)) {
    const before = raw.slice(at, match.index);
    putText(writer, decoded(before));
    putSlot(writer, match[1] ?? '', first + breaks(raw.slice(0, match.index)));
    at = match.index + match[0].length;
  }
  const rest = raw.slice(at);
  if (rest.includes('{{'))
    writer.context.reporter.report(writer.slots ? 'bad-slot' : 'misplaced-slot', first, 'expected {{name}} or {{clock}}, saw “{{” alone');
  putText(writer, decoded(rest));
}

function putSlot(writer: Writer, name: string, line: number): void {
  const { names, reporter, read } = writer.context;
  if (!writer.slots) {
    reporter.report(
      'misplaced-slot',
      line,
      `“{{${name}}}” cannot be filled in here`,
      'Values are filled in in prose, quotes, shows and messages.',
    );
    return;
  }
  writer.text += '0';
  if (name === 'clock') {
    pushSlot(writer, { kind: 'clock' });
    return;
  }
  const found = names.all.get(name);
  if (found?.kind !== 'signal' && found?.kind !== 'impact') {
    reportName(names, reporter, line, name.replace(/\s+/g, ' '), ['signal', 'impact'], ['clock']);
    return;
  }
  read.add(found);
  pushSlot(writer, found.kind === 'signal' ? { kind: 'signal', signal: found.index } : { kind: 'impact', impact: found.index });
}

function pushSlot(writer: Writer, slot: Slot): void {
  if (writer.html.length > 0) writer.pieces.push(writer.html.join(''));
  writer.html = [];
  writer.pieces.push(slot);
}

function breaks(text: string): number {
  return text.split('\n').length - 1;
}
