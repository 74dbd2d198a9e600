/** The sections of a design: prose, pointers, and the words of the constraints and sums that the front matter names. */
import { explicitId, withoutId } from '../authoring/anchor.ts';
import { suggest } from '../authoring/suggest.ts';
import type { Html } from '../html.ts';
import { cutAt, type Depths, keyed, matched, type Outline, type Part } from '../question/outline.ts';
import { readLevels, readPointers, readProbes } from '../question/points.ts';
import { inlineOf, misplaced, proseOf } from '../question/prose.ts';
import type { DesignReporter } from './codes.ts';
import type { Design } from './design.ts';

const WHY = 'Why it is asked';
const POINTERS = 'What a strong answer shows';
const CONSTRAINTS = 'Constraints';
const SUMS = 'Sums';
const PROBES = 'Probes';
const LEVELS = 'Levels';
export const DESIGN_SECTIONS = [WHY, POINTERS, CONSTRAINTS, SUMS, PROBES, LEVELS] as const;

export const DESIGN_DEPTHS: Depths = new Map(DESIGN_SECTIONS.map((name) => [name, 2] as const));

/** What stands below the heading of a constraint or a sum. */
export type DesignText = {
  readonly id: string;
  readonly line: number;
  readonly title: string;
  readonly titleHtml: Html;
  readonly html: Html;
};

/** An id that the front matter gives, and the line on which it does. */
export type NamedLine = { readonly id: string; readonly line: number };

type Sections = Pick<Design, 'whyHtml' | 'pointers' | 'probes' | 'levels'> & {
  readonly constraints: ReadonlyMap<string, DesignText>;
  readonly sums: ReadonlyMap<string, DesignText>;
};

export function readDesignSections(
  { title, sections }: Outline,
  constraints: readonly NamedLine[],
  sums: readonly NamedLine[],
  reporter: DesignReporter,
): Sections {
  const place = { what: 'section', mark: '##', line: title?.line ?? 1 } as const;
  const found = matched(keyed(sections, reporter), DESIGN_SECTIONS, place, reporter);
  return {
    whyHtml: readWhy(found.get(WHY), reporter),
    pointers: readPointers(found.get(POINTERS), reporter),
    constraints: readTexts(found.get(CONSTRAINTS), 'constraint', constraints, reporter),
    sums: readTexts(found.get(SUMS), 'sum', sums, reporter),
    probes: readProbes(found.get(PROBES), reporter),
    levels: readLevels(found.get(LEVELS), reporter),
  };
}

function readWhy(part: Part | undefined, reporter: DesignReporter): Html {
  if (part && part.blocks.length === 0)
    reporter.report('empty-section', part.heading.line, 'expected text below this heading, saw nothing');
  return proseOf(part?.blocks ?? [], reporter).html;
}

/** By id. */
function readTexts(
  section: Part | undefined,
  what: 'constraint' | 'sum',
  named: readonly NamedLine[],
  reporter: DesignReporter,
): ReadonlyMap<string, DesignText> {
  const found = new Map<string, DesignText>();
  if (!section) return found;
  const { before, parts } = cutAt(section.blocks, 3);
  for (const block of before) misplaced(block, 'texts below ### headings', reporter);
  const ids = named.map(({ id }) => id);
  for (const text of parts.map((part) => textOf(part, what, reporter))) {
    if (text.id === '') continue;
    if (!ids.includes(text.id))
      reporter.report('unknown-text', text.line, `no ${what} called “${text.id}” in the front matter`, () => suggest(text.id, ids));
    else if (found.has(text.id))
      reporter.report('duplicate-text', text.line, `“${text.id}” has a heading on line ${found.get(text.id)?.line} already`);
    else found.set(text.id, text);
  }
  for (const { id, line } of named)
    if (!found.has(id)) reporter.report('missing-text', line, `expected ### <a id="${id}"></a> below “${SECTION_OF[what]}”, saw none`);
  return found;
}

const SECTION_OF = { constraint: CONSTRAINTS, sum: SUMS } as const;

/** `id` is empty where there is none, which was reported. */
function textOf({ heading, blocks }: Part, what: 'constraint' | 'sum', reporter: DesignReporter): DesignText {
  const id = explicitId(heading.of);
  const { html: titleHtml, text: title } = inlineOf(withoutId(heading.of), reporter);
  const message = `expected the heading of a ${what} to begin with its id, saw none`;
  if (id === null)
    reporter.report('missing-id', heading.line, message, `Write ### <a id="peak"></a>What is ${what === 'sum' ? 'asked?' : 'said.'}`);
  if (title === '') reporter.report('empty-item', heading.line, 'expected words in the heading, saw none');
  if (blocks.length === 0) reporter.report('empty-section', heading.line, 'expected text below this heading, saw nothing');
  return { id: id ?? '', line: heading.line, title, titleHtml, html: proseOf(blocks, reporter).html };
}
