/** Writes inline Markdown of a scenario: safe HTML, with slots for the values that a run fills in. */

import { flat, packed } from '../authoring/packing.ts';
import { type Dialect, type Link, type ProseWriter, putText, type Words } from '../authoring/prose-writer.ts';
import type { Reporter } from '../authoring/reporter.ts';
import { decoded } from '../entities.ts';
import type { ScenarioCode } from './codes.ts';
import { type Context, noteRead, reportName } from './names.ts';
import type { Condition, ProseBlock, Slot } from './scenario.ts';

/** `html` is what came since the last slot; in `text` a slot is one character. */
export type SlotWriter = ProseWriter & {
  readonly reporter: Reporter<ScenarioCode>;
  readonly context: Context;
  /** Whether `{{name}}` may stand here. */
  readonly slots: boolean;
  readonly pieces: (string | Slot)[];
};

const SLOTS: Dialect = { putWords: putSlots, checkAddress };
const SLOT = /\{\{([^{}]*)\}\}/g;

export function writerOf(context: Context, slots: boolean): SlotWriter {
  return { context, reporter: context.reporter, slots, pieces: [], html: [], text: '', dialect: SLOTS };
}

export function blockOf(writer: SlotWriter, when: Condition | null): ProseBlock {
  return { when, pieces: piecesOf(writer), words: wordsIn(writer.text) };
}

/** As many as there are runs without a space; no list of them is made. */
function wordsIn(text: string): number {
  let count = 0;
  let wasSpace = true;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isSpace = unit === 32 || (unit < 128 ? unit >= 9 && unit <= 13 : WIDE_SPACE.test(text[at] ?? ''));
    if (wasSpace && !isSpace) count += 1;
    wasSpace = isSpace;
  }
  return count;
}

const WIDE_SPACE = /\s/;

/** What was written so far. */
export function piecesOf({ pieces, html }: SlotWriter): readonly (string | Slot)[] {
  return packed(html.length > 0 ? [...pieces, together(html)] : pieces);
}

/** Joining one text alone would copy nothing. */
function together(html: readonly string[]): string {
  return html.length === 1 ? flat(html[0] ?? '') : html.join('');
}

function checkAddress({ reporter }: SlotWriter, { href, line }: Link): void {
  if (href.includes('{{')) reporter.report('misplaced-slot', line, 'the address of a link cannot hold {{…}}');
}

function putSlots(writer: SlotWriter, { raw, text, line: first }: Words): void {
  if (!raw.includes('{')) {
    putText(writer, text);
    return;
  }
  checkBlock(writer, raw, first);
  if (!raw.includes('{{')) {
    checkBraces(writer, raw, first);
    putText(writer, text);
    return;
  }
  let at = 0;
  for (const match of raw.matchAll(SLOT)) {
    const before = raw.slice(at, match.index);
    checkBraces(writer, before, first + breaks(raw.slice(0, at)));
    putText(writer, decoded(before));
    putSlot(writer, match[1] ?? '', first + breaks(raw.slice(0, match.index)));
    at = match.index + match[0].length;
    checkUnit(writer, match[1] ?? '', { before, after: raw.slice(at, at + LONGEST_UNIT) }, first + breaks(raw.slice(0, match.index)));
  }
  const rest = raw.slice(at);
  checkBraces(writer, rest, first + breaks(raw.slice(0, at)));
  putText(writer, decoded(rest));
}

/** What stands between two slots. */
function checkBraces(writer: SlotWriter, raw: string, first: number): void {
  const at = raw.indexOf('{{');
  if (at !== -1) reportOpen(writer, raw.slice(at), first + breaks(raw.slice(0, at)));
  else if (writer.slots && raw.includes('{')) checkSingle(writer, raw, first);
}

function reportOpen({ reporter, slots }: SlotWriter, raw: string, line: number): void {
  const [, name] = /^\{\{ *([a-z][a-z0-9_]*)\b/.exec(raw) ?? [];
  const hint = slots && name ? `Close it: {{${name}}}.` : undefined;
  reporter.report(slots ? 'bad-slot' : 'misplaced-slot', line, 'expected {{name}} or {{clock}}, saw “{{” alone', hint);
}

/** A condition as templates have them. */
const BLOCK = /\{%-? *((?:if|elif|elsif|else|unless)\b[^%{}]*)/;

function checkBlock({ reporter }: SlotWriter, raw: string, first: number): void {
  const match = BLOCK.exec(raw);
  if (!match) return;
  const line = first + breaks(raw.slice(0, match.index));
  reporter.report(
    'shown-as-written',
    line,
    'a block of a template is shown as it stands, and what is in it always',
    hintIf(match[1] ?? ''),
  );
}

/** A value in one pair of braces, or with one brace too few on the left. */
const SINGLE = /(?<!\{)\{ *([a-z][a-z0-9_]*) *\}{1,2}(?!\})/g;

function checkSingle({ context: { names, reporter } }: SlotWriter, raw: string, first: number): void {
  for (const match of raw.matchAll(SINGLE)) {
    const name = match[1] ?? '';
    const kind = names.all.get(name)?.kind;
    // At the very beginning the other brace may stand before it, escaped.
    if (match.index === 0 && match[0].endsWith('}}')) continue;
    if (name !== 'clock' && kind !== 'signal' && kind !== 'impact') continue;
    const line = first + breaks(raw.slice(0, match.index));
    reporter.report('shown-as-written', line, `“{${name}}” is shown as it stands`, `Write {{${name}}} for its value.`);
  }
}

function putSlot(writer: SlotWriter, name: string, line: number): void {
  const { names, reporter } = writer.context;
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
  if (TEMPLATE.test(name)) {
    reporter.report('bad-slot', line, 'expected a name between {{ and }}, saw a block of a template', hintIf(name));
    return;
  }
  if (found?.kind !== 'signal' && found?.kind !== 'impact') {
    reportName(writer.context, line, name.replace(/\s+/g, ' '), ['signal', 'impact'], ['clock']);
    return;
  }
  noteRead(writer.context, found, line);
  pushSlot(writer, found.kind === 'signal' ? { kind: 'signal', signal: found.index } : { kind: 'impact', impact: found.index });
}

/** No unit of a signal is longer. */
const LONGEST_UNIT = 40;

/** What is filled in has its unit: written beside it too, it stands there twice. */
function checkUnit({ context, reporter, slots }: SlotWriter, name: string, beside: { before: string; after: string }, line: number): void {
  if (!slots) return;
  const { unit = '', place } = context.notations.get(name) ?? {};
  const after = beside.after.replace(/^ /, '');
  const isAfter = after.startsWith(unit) && !/^\w/.test(after.slice(unit.length));
  if (unit !== '' && (place === 'before' ? beside.before.endsWith(unit) : isAfter)) {
    const message = `“{{${name}}}” is filled in with its unit: “${unit}” is shown twice`;
    reporter.report('shown-as-written', line, message, `Write {{${name}}} alone.`);
  } else if (beside.before.endsWith('$')) {
    const hint = `Write {{${name}}} alone: a unit stands in the front matter, as in is: $90.`;
    reporter.report('shown-as-written', line, `the “$” before “{{${name}}}” is shown as it stands`, hint);
  }
}

/** Not a value but what a template does with one. */
const TEMPLATE = /^\s*(?:[#/^]|(?:if|elif|else|endif|unless|end)\b)/;

/** Of the words of a template that ask something, or that end what is asked. */
function hintIf(words: string): string {
  const [, flag = 'minutes > 15'] = /^(?:[#^]?\s*(?:if|unless)\s|[#^])\s*([a-z][a-z0-9_]*)$/.exec(words.trim()) ?? [];
  return `A text under a condition is a quote block: > **If** \`${flag}\`: and then the text.`;
}

function pushSlot(writer: SlotWriter, slot: Slot): void {
  if (writer.html.length > 0) writer.pieces.push(together(writer.html));
  writer.html = [];
  writer.pieces.push(slot);
}

function breaks(text: string): number {
  return text.split('\n').length - 1;
}
