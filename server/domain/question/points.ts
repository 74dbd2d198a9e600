/** Sections that are one list: pointers, traps, probes, levels. */

import { explicitId, isId, withoutId } from '../authoring/anchor.ts';
import { strangeLetter } from '../authoring/strange-letters.ts';
import type { Html } from '../html.ts';
import type { List, MarkdownBlock } from '../markdown.ts';
import type { QuestionReporter } from './codes.ts';
import type { Part } from './outline.ts';
import { type ItemText, inlineOf, itemsOf, misplaced, type RenderedText } from './prose.ts';
import type { Pointer, Question } from './question.ts';

/** Longer lists are no checklist any more; it also bounds what a page shows. */
const MOST_ITEMS = 20;
const LONGEST_ID = 40;
const FEWEST_POINTERS = 3;
/** An interviewer asks at least three: so does a mock. */
const FEWEST_PROBES = 3;
const ENDS_AS_QUESTION = /\?["”’)]*$/;

type Point = RenderedText & { readonly line: number };

/** The items of a section that is one list with “-”. */
export function pointsOf(part: Part | undefined, reporter: QuestionReporter, most = MOST_ITEMS): readonly Point[] {
  return linesOf(part, false, reporter, most).map((line) => pointOf(line, reporter));
}

export function readPointers(part: Part | undefined, reporter: QuestionReporter): readonly Pointer[] {
  const lines = linesOf(part, false, reporter);
  const seen = new Map<string, number>();
  const pointers = lines.map(({ line, of }) => {
    const id = readPointerId({ line, of }, seen, reporter);
    // Raw HTML where an id was meant was reported as that.
    const start = id === null ? of.findIndex(({ kind }) => kind !== 'html') : -1;
    return { id: id ?? '', ...pointOf({ line, of: start > 0 ? of.slice(start) : withoutId(of) }, reporter) };
  });
  if (part && lines.length > 0 && lines.length < FEWEST_POINTERS)
    reporter.report('few-pointers', part.heading.line, `expected at least ${FEWEST_POINTERS} pointers, saw ${lines.length}`);
  return pointers.map(({ id, html, text }) => ({ id, html, text }));
}

export function readTraps(part: Part | undefined, reporter: QuestionReporter): readonly Html[] {
  return pointsOf(part, reporter).map(({ html }) => html);
}

export function readProbes(part: Part | undefined, reporter: QuestionReporter): readonly Html[] {
  const probes = pointsOf(part, reporter);
  for (const { text, line } of probes) {
    if (text !== '' && !ENDS_AS_QUESTION.test(text))
      reporter.report(
        'not-a-question',
        line,
        `expected a probe that ends with “?”, saw “…${text.slice(-30)}”`,
        strangeLetter(text.slice(-1)),
      );
  }
  if (part && probes.length > 0 && probes.length < FEWEST_PROBES)
    reporter.report('few-probes', part.heading.line, `expected at least ${FEWEST_PROBES} probes, saw ${probes.length}`);
  return probes.map(({ html }) => html);
}

export function readLevels(part: Part | undefined, reporter: QuestionReporter): Question['levels'] {
  const list = part && onlyList(part, true, reporter);
  const [one = '', two = '', three = '', four = ''] = list ? itemsOf(list, reporter).map((line) => pointOf(line, reporter).html) : [];
  if (list && (list.items.length !== 4 || list.start !== 1)) {
    const from = list.start === 1 ? '' : ` from ${list.start}`;
    reporter.report('wrong-levels', list.line, `expected four levels, numbered from 1, saw ${list.items.length}${from}`);
  }
  return [one, two, three, four];
}

function linesOf(part: Part | undefined, isNumbered: boolean, reporter: QuestionReporter, most = MOST_ITEMS): readonly ItemText[] {
  const list = part && onlyList(part, isNumbered, reporter);
  if (!list) return [];
  const over = list.items[most];
  if (over) reporter.report('too-many-items', over.line, `expected at most ${most} items in a list, saw ${list.items.length}`);
  return itemsOf({ ...list, items: list.items.slice(0, most) }, reporter);
}

/** The list of a section; null where there is none, or one of the wrong kind, which is reported. */
function onlyList({ heading, blocks }: Part, isNumbered: boolean, reporter: QuestionReporter): List | null {
  if (blocks.length === 0) reporter.report('empty-section', heading.line, 'expected a list in this section, saw nothing');
  const [list, ...more] = blocks.filter(isList);
  for (const block of blocks) if (!isList(block)) misplaced(block, 'one list', reporter);
  for (const { line } of more)
    reporter.report('second-list', line, 'expected one list in this section, saw another', 'Begin every item with the same mark.');
  if (!list || (list.start !== null) === isNumbered) return list ?? null;
  const [wanted, seen] = isNumbered ? ['numbered from 1', 'one with “-”'] : ['with “-”', 'a numbered one'];
  const hint = isNumbered ? 'Begin the items with 1. to 4.' : 'Begin every item with -.';
  reporter.report('wrong-list', list.line, `expected a list ${wanted}, saw ${seen}`, hint);
  return null;
}

function isList(block: MarkdownBlock): block is List {
  return block.kind === 'list';
}

function pointOf({ line, of }: ItemText, reporter: QuestionReporter): Point {
  const point = inlineOf(of, reporter);
  if (of.length > 0 && point.text === '') reporter.report('empty-item', line, 'expected text in every item, saw none');
  return { ...point, line };
}

/** Null where there is none, or not a good one, which is reported. */
function readPointerId({ line, of }: ItemText, seen: Map<string, number>, reporter: QuestionReporter): string | null {
  const id = explicitId(of);
  const earlier = id === null ? undefined : seen.get(id);
  if (of.length === 0) return null;
  if (id === null)
    reporter.report('missing-id', line, 'expected a pointer to begin with its id, saw none', 'Write - <a id="rollback"></a>The text.');
  else if (!isId(id) || id.length > LONGEST_ID)
    reporter.report('bad-id', line, `expected an id of at most ${LONGEST_ID} of a–z, 0–9 and -, saw “${id.slice(0, 80)}”`);
  else if (earlier !== undefined) reporter.report('duplicate-id', line, `“${id}” is the id of the pointer on line ${earlier} already`);
  if (id !== null && earlier === undefined) seen.set(id, line);
  return id;
}
