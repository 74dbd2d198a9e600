/** Reads the file of a review. Never throws; every problem is collected. */
import { explicitId, withoutId } from '../authoring/anchor.ts';
import { readBody } from '../authoring/body.ts';
import { readFrontMatter } from '../authoring/front-matter.ts';
import { reporterOf } from '../authoring/reporter.ts';
import { readId, readSource } from '../authoring/source-file.ts';
import { opensSection } from '../authoring/titles.ts';
import { type MarkdownBlock, plain } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import { type Depths, keyed, matched, type Outline, outlineOf, type Part, titleOf } from '../question/outline.ts';
import { proseOf } from '../question/prose.ts';
import { checkLanguage, readArtefact } from './artefact.ts';
import { REVIEW_CODES, type ReviewReporter } from './codes.ts';
import { checkFairness } from './fairness.ts';
import { type Located, readHazards, readOddities } from './findings.ts';
import { readHead } from './head.ts';
import type { PlantedItem, Review } from './review.ts';

const ARTEFACT = 'Artefact';
const HAZARDS = 'Hazards';
const ODDITIES = 'Oddities';
export const REVIEW_SECTIONS = [ARTEFACT, HAZARDS, ODDITIES] as const;

const DEPTHS: Depths = new Map(REVIEW_SECTIONS.map((name) => [name, 2]));

/** `file` as the checker prints it; its base name is the id. `source` is decoded text; a BOM and CRLF may be in it. */
export function parseReview(file: string, source: string): { readonly content: Review | null; readonly problems: readonly Problem[] } {
  const reporter = reporterOf(file, REVIEW_CODES);
  const id = readId(file, reporter);
  const text = readSource(source, reporter);
  const read = text === null ? null : readReview(text, reporter);
  return { content: read && !reporter.failed() ? { id, ...read } : null, problems: reporter.problems() };
}

function readReview(text: string, reporter: ReviewReporter): Omit<Review, 'id'> | null {
  const { entries, body, bodyLine } = readFrontMatter(text, reporter);
  const { verdictLine, artefactLine, ...head } = readHead(entries, reporter);
  const blocks = readBody(body, bodyLine, reporter);
  if (!blocks) return null;
  const outline = outlineOf(withDeepEntries(blocks, reporter), DEPTHS, reporter);
  const found = sectionsOf(outline, reporter);
  const { fenceLine, ...artefact } = readArtefact(found.get(ARTEFACT), reporter);
  if (artefactLine !== null) checkLanguage({ ...head, ...artefact }, { key: artefactLine, fence: fenceLine }, reporter);
  const context = { seen: new Map<string, number>(), lines: artefact.lines, reporter };
  const hazards = readHazards(found.get(HAZARDS), context);
  const oddities = readOddities(found.get(ODDITIES), context);
  const at = { hazards: lineOf(found.get(HAZARDS)), oddities: lineOf(found.get(ODDITIES)), verdict: verdictLine };
  checkFairness({ hazards, oddities, lineCount: artefact.lines.length, at, verdict: head.verdict }, reporter);
  const title = titleOf(outline, reporter);
  return { ...head, title, contextHtml: readContext(outline, reporter), ...artefact, hazards: byLine(hazards), oddities: byLine(oddities) };
}

/** An id begins a hazard or an oddity, never a section: such a heading has one # too few. */
function withDeepEntries(blocks: readonly MarkdownBlock[], reporter: ReviewReporter): readonly MarkdownBlock[] {
  return blocks.map((block) => {
    if (!opensSection(block) || explicitId(block.of) === null) return block;
    const text = plain(withoutId(block.of)).trim();
    if (REVIEW_SECTIONS.some((name) => name === text)) return block;
    reporter.report(
      'misplaced-heading',
      block.line,
      `expected ### before “${text.slice(0, 80)}”, saw ##`,
      'Hazards and oddities begin with ###, and stand below their section.',
    );
    return { ...block, depth: 3 };
  });
}

function sectionsOf({ title, sections }: Outline, reporter: ReviewReporter): ReadonlyMap<string, Part> {
  return matched(keyed(sections, reporter), REVIEW_SECTIONS, { what: 'section', mark: '##', line: title?.line ?? 1 }, reporter);
}

function lineOf(part: Part | undefined): number | null {
  return part?.heading.line ?? null;
}

function readContext({ title, intro, sections }: Outline, reporter: ReviewReporter): string {
  const [first] = sections;
  // A title that stands late was reported as that.
  const isLate = title && first && title.line > first.heading.line;
  if (title && !isLate && intro.length === 0)
    reporter.report('empty-section', title.line, 'expected who asks and for what below the # heading, saw nothing');
  return proseOf(intro, reporter).html;
}

/** Without what only the checker needs. */
function byLine<F extends PlantedItem>(findings: readonly Located<F>[]): readonly Omit<Located<F>, 'linesAt' | 'isWeighed'>[] {
  return findings.map(({ linesAt, isWeighed, ...finding }) => finding).sort((a, b) => firstLine(a) - firstLine(b));
}

function firstLine({ places }: Pick<PlantedItem, 'places'>): number {
  return places[0]?.from ?? 0;
}
