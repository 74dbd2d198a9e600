/** Texts that stand in for what an author still has to write: a candidate would read them as they are. */
import type { Reporter } from '../authoring/reporter.ts';
import type { MarkdownBlock, Paragraph } from '../markdown.ts';
import type { ScenarioCode } from './codes.ts';
import { wordsOf } from './inline-lines.ts';

/** What an import leaves to write. */
export const TO_WRITE = {
  summary: 'Say in one sentence what happens, without a spoiler.',
  role: 'say who the candidate is',
  intro: 'Say who the candidate is, and what they look after.',
  scene: 'Say what is seen here.',
  shows: 'Say what comes of it.',
} as const;

const LEFT: ReadonlySet<string> = new Set(Object.values(TO_WRITE));
/** The whole text, and nothing else. */
const LATER =
  /^[[(]?(?:to[ -]?do|tbd|tbc|fixme|xxx|lorem ipsum|to be (?:written|done|defined|decided)|placeholder)\b[.:…]{0,3}[\])]?[.]?$/i;
const LONGEST = 60;

export function checkWritten(reporter: Reporter<ScenarioCode>, line: number, text: string): void {
  const said = text.trim();
  if (said.length > LONGEST || !(LEFT.has(said) || LATER.test(said))) return;
  reporter.report('unwritten-text', line, `“${said}” stands here for a text that is still to be written`, HINT_WRITE);
}

export function checkWrittenParagraph(reporter: Reporter<ScenarioCode>, { line, of }: Paragraph): void {
  const [first, ...others] = of;
  if (first?.kind === 'text' && others.length === 0) checkWritten(reporter, line, first.text);
  if (of.some(({ raw }) => MAY_BE_NOTE.test(raw))) checkNotes(reporter, line, wordsOf(of));
}

/** A text that is all dots; in a message of the channel somebody may say nothing. */
export function checkDots(reporter: Reporter<ScenarioCode>, blocks: readonly MarkdownBlock[]): void {
  const [only, ...others] = blocks;
  if (only?.kind !== 'paragraph' || others.length > 0) return;
  const [words, ...more] = only.of;
  const said = words?.kind === 'text' && more.length === 0 ? words.text.trim() : '';
  if (/^[[(]?(?:\.{3,6}|…{1,3})[\])]?\.?$/.test(said))
    reporter.report('unwritten-text', only.line, `“${said}” stands here for a text that is still to be written`, HINT_WRITE);
}

const MAY_BE_NOTE = /TODO|FIXME|TBD|XXX|[Ll]orem ipsum|\bto be /;
/** At the beginning of a line or a sentence; what follows in a sentence about such notes is none. */
const NOTE =
  /(?:^|[.!?…]["”’)]?\s)\s{0,8}[[(]?((?:TODO|FIXME|XXX)\b(?! (?:lists?|comments?|items?|notes?|markers?|tags?|entry|entries|is|was|are|were|has|had|in|on|from|that|which|and|or|by)\b)[^\n]{0,200}|[Ll]orem ipsum\b[^\n]{0,200})/;
/** In brackets. */
const ASIDE =
  /[[(]((?:TODO|FIXME|TBD|XXX)(?:[:,]? [^()[\]\n]{1,80})?|to be (?:written|done|defined|decided|filled in)[^()[\]\n]{0,80})[\])]/;

function checkNotes(reporter: Reporter<ScenarioCode>, first: number, text: string): void {
  for (const [index, row] of text.split('\n').entries()) {
    const note = (NOTE.exec(row)?.[1] ?? ASIDE.exec(row)?.[1])?.trim().replace(/[\])]$/, '');
    // Alone it was told.
    if (note === undefined || LATER.test(text.trim())) continue;
    const seen = note.length > LONGEST ? `${note.slice(0, LONGEST)}…` : note;
    reporter.report('unwritten-text', first + index, `“${seen}” is a note for its author: the candidate reads it`, HINT_NOTE);
  }
}

const HINT_WRITE = 'Write it: the candidate reads it.';
const HINT_NOTE = 'Write the text itself; what is for you alone is a comment: [//]: # (like this), with empty lines around it.';
