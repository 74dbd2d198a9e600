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
  return { when, pieces: piecesOf(writer), words: writer.text.match(/\S+/g)?.length ?? 0 };
}

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
  if (!raw.includes('{{')) {
    if (raw.includes('{') && writer.slots) checkSingle(writer, raw, first);
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
    writer.reporter.report(writer.slots ? 'bad-slot' : 'misplaced-slot', first, 'expected {{name}} or {{clock}}, saw “{{” alone');
  putText(writer, decoded(rest));
}

/** A value in one pair of braces. */
const SINGLE = /(?<!\{)\{ *([a-z][a-z0-9_]*) *\}(?!\})/g;

function checkSingle({ context: { names, reporter } }: SlotWriter, raw: string, first: number): void {
  for (const match of raw.matchAll(SINGLE)) {
    const name = match[1] ?? '';
    const kind = names.all.get(name)?.kind;
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
  if (found?.kind !== 'signal' && found?.kind !== 'impact') {
    reportName(writer.context, line, name.replace(/\s+/g, ' '), ['signal', 'impact'], ['clock']);
    return;
  }
  noteRead(writer.context, found, line);
  pushSlot(writer, found.kind === 'signal' ? { kind: 'signal', signal: found.index } : { kind: 'impact', impact: found.index });
}

function pushSlot(writer: SlotWriter, slot: Slot): void {
  if (writer.html.length > 0) writer.pieces.push(together(writer.html));
  writer.html = [];
  writer.pieces.push(slot);
}

function breaks(text: string): number {
  return text.split('\n').length - 1;
}
