/** The sections of a question, in their order. */

import { firstSentence } from '../authoring/sentence.ts';
import type { Html } from '../html.ts';
import { type Inline, type Inlines, plain } from '../markdown.ts';
import type { OutlineReporter, QuestionReporter } from './codes.ts';
import { cutAt, type Depths, keyed, matched, type Outline, type Part } from './outline.ts';
import { readLevels, readPointers, readProbes, readTraps } from './points.ts';
import { inlineOf, misplaced, proseOf, type RenderedText } from './prose.ts';
import type { Prompt, Question } from './question.ts';
import { SCAFFOLDS, type ScaffoldId } from './scaffold.ts';
import { readServedBy } from './served-by.ts';

const WHY = 'Why it is asked';
const POINTERS = 'What a strong answer shows';
const TRAPS = 'Traps';
const PROBES = 'Probes';
const LEVELS = 'Levels';
const PROMPTS = 'Prompts';
const SERVED_BY = 'Served by';
export const SECTIONS = [WHY, POINTERS, TRAPS, PROBES, LEVELS, PROMPTS, SERVED_BY] as const;

/** The parts of every scaffold: headings below those of sections. */
export const PART_DEPTHS: Depths = new Map(Object.values(SCAFFOLDS).flatMap(({ parts }) => parts.map(({ name }) => [name, 3] as const)));
export const DEPTHS: Depths = new Map([...SECTIONS.map((name) => [name, 2] as const), ...PART_DEPTHS]);

/** `texts`: the plain text of what a search looks at. */
type Sections = Pick<Question, 'whyHtml' | 'leadHtml' | 'pointers' | 'traps' | 'probes' | 'levels' | 'prompts' | 'servedBy'> & {
  readonly texts: readonly string[];
};

/** `scaffold` is null where it could not be read: then the prompts cannot be told from one another. */
export function readSections({ title, sections }: Outline, scaffold: ScaffoldId | null, reporter: QuestionReporter): Sections {
  const found = matched(keyed(sections, reporter), SECTIONS, { what: 'section', mark: '##', line: title?.line ?? 1 }, reporter);
  const why = readProse(found.get(WHY), reporter);
  const pointers = readPointers(found.get(POINTERS), reporter);
  const prompts = readPrompts(found.get(PROMPTS), scaffold, reporter);
  return {
    whyHtml: why.html,
    leadHtml: leadOf(found.get(WHY), reporter),
    pointers,
    traps: readTraps(found.get(TRAPS), reporter),
    probes: readProbes(found.get(PROBES), reporter),
    levels: readLevels(found.get(LEVELS), reporter),
    prompts: prompts.map(({ part, html }) => ({ part, html })),
    servedBy: readServedBy(found.get(SERVED_BY), reporter),
    texts: [why.text, ...pointers.map(({ text }) => text), ...prompts.map(({ text }) => text)],
  };
}

/** What stands below a heading; empty where the section is missing, which was reported. */
export function readProse(part: Part | undefined, reporter: OutlineReporter): RenderedText {
  if (part && part.blocks.length === 0)
    reporter.report('empty-section', part.heading.line, 'expected text below this heading, saw nothing');
  return proseOf(part?.blocks ?? [], reporter);
}

/** The first sentence of a section, which stands alone under the title. */
function leadOf(part: Part | undefined, reporter: QuestionReporter): Html {
  const [first] = part?.blocks ?? [];
  if (first?.kind === 'list') reporter.report('misplaced-text', first.line, 'expected a sentence before the list, saw none');
  return first?.kind === 'paragraph' ? inlineOf(sentenceOf(first.of), reporter).html : '';
}

function sentenceOf(inlines: Inlines): Inlines {
  return cut(inlines, firstSentence(inlines.map(withoutStops).join('')).length);
}

/** A stop in code ends no sentence. The length stays. */
function withoutStops(inline: Inline): string {
  if ('of' in inline) return inline.of.map(withoutStops).join('');
  return inline.kind === 'code' ? 'x'.repeat(inline.text.length) : plain([inline]);
}

/** The first characters of what a reader sees. */
function cut(inlines: Inlines, length: number): Inlines {
  const kept: Inline[] = [];
  let room = length;
  for (const inline of inlines) {
    if (room <= 0) break;
    if ('of' in inline) kept.push({ ...inline, of: cut(inline.of, room) });
    else kept.push('text' in inline ? { ...inline, text: inline.text.slice(0, room) } : inline);
    room -= plain([inline]).length;
  }
  return kept;
}

function readPrompts(
  section: Part | undefined,
  scaffold: ScaffoldId | null,
  reporter: QuestionReporter,
): readonly (Prompt & RenderedText)[] {
  if (!section) return [];
  const { before, parts } = cutAt(section.blocks, 3);
  for (const block of before) misplaced(block, 'prompts below ### headings', reporter);
  return scaffold ? promptsOf(scaffold, section, parts, reporter) : parts.map((part) => ({ part: '', ...readProse(part, reporter) }));
}

function promptsOf(
  scaffold: ScaffoldId,
  section: Part,
  parts: readonly Part[],
  reporter: QuestionReporter,
): readonly (Prompt & RenderedText)[] {
  const wanted = SCAFFOLDS[scaffold].parts;
  const place = { what: 'prompt', mark: '###', line: section.heading.line } as const;
  const found = matched(
    keyed(parts, reporter),
    wanted.map(({ name }) => name),
    place,
    reporter,
  );
  return wanted.map(({ id, name }) => ({ part: id, ...readProse(found.get(name), reporter) }));
}
