/** Reads the file of a retrospective. Never throws; every problem is collected. */
import { readBody } from '../authoring/body.ts';
import { readFrontMatter } from '../authoring/front-matter.ts';
import { reporterOf } from '../authoring/reporter.ts';
import { readId, readSource } from '../authoring/source-file.ts';
import type { Problem } from '../problem.ts';
import { type Depths, keyed, matched, outlineOf, titleOf } from '../question/outline.ts';
import { proseOf } from '../question/prose.ts';
import { ALL_RETROSPECTIVE_CODES, type RetrospectiveReporter } from './codes.ts';
import { readRetrospectiveHead } from './head.ts';
import { FEWEST_LINES, readFigures, readLog } from './read-log.ts';
import { readPoints } from './read-points.ts';
import type { Retrospective } from './retrospective.ts';

const LOG = 'Log';
const IMPACT = 'Impact';
const CONDITIONS = 'Conditions';
const WELL = 'What went well';
const CLASS = 'The class';
const TEMPTATIONS = 'Temptations';
export const RETROSPECTIVE_SECTIONS = [LOG, IMPACT, CONDITIONS, WELL, CLASS, TEMPTATIONS] as const;

/** How many lines and points a file holds. What a run leaves behind is no author's choice: it may have no condition, and has no class. */
const COUNTS = {
  file: {
    log: { from: FEWEST_LINES, to: 40 },
    conditions: { from: 3, to: 6 },
    well: { from: 1, to: 6 },
    class: { from: 1, to: 2 },
    tempted: { from: 1, to: 4 },
  },
  run: {
    log: { from: FEWEST_LINES, to: 120 },
    conditions: { from: 0, to: 6 },
    well: { from: 0, to: 60 },
    class: { from: 0, to: 2 },
    tempted: { from: 0, to: 4 },
  },
} as const;

const DEPTHS: Depths = new Map(RETROSPECTIVE_SECTIONS.map((name) => [name, 2]));

/** `content` is null where there is an error. */
export type ParsedRetrospective = { readonly content: Retrospective | null; readonly problems: readonly Problem[] };

/** `file` as the checker prints it; its base name is the id. `source` is decoded text; a BOM and CRLF may be in it. */
export function parseRetrospective(file: string, source: string): ParsedRetrospective {
  const reporter = reporterOf(file, ALL_RETROSPECTIVE_CODES);
  const id = readId(file, reporter);
  const text = readSource(source, reporter);
  const read = text === null ? null : readText(text, reporter);
  return { content: read && !reporter.failed() ? { id, ...read } : null, problems: reporter.problems() };
}

function readText(text: string, reporter: RetrospectiveReporter): Omit<Retrospective, 'id'> | null {
  const { entries, body, bodyLine } = readFrontMatter(text, reporter);
  const { people, start, moments, ...head } = readRetrospectiveHead(entries, reporter);
  const blocks = readBody(body, bodyLine, reporter);
  if (!blocks) return null;
  const outline = outlineOf(blocks, DEPTHS, reporter);
  const title = titleOf(outline, reporter);
  const place = { what: 'section', mark: '##', line: outline.title?.line ?? 1 } as const;
  const parts = keyed(outline.sections, reporter);
  const wanted = RETROSPECTIVE_SECTIONS.filter((name) => head.source === 'file' || name === LOG || parts.some(({ key }) => key === name));
  const found = matched(parts, wanted, place, reporter);
  const counts = COUNTS[head.source];
  const lines = readLog(found.get(LOG), { start, people, count: counts.log }, reporter);
  return {
    ...head,
    title,
    introHtml: proseOf(outline.intro, reporter).html,
    log: { title, start, people, ...moments, entries: lines, figures: readFigures(found.get(IMPACT), reporter) },
    conditions: readPoints(found.get(CONDITIONS), counts.conditions, reporter),
    well: readPoints(found.get(WELL), counts.well, reporter),
    failureClass: readPoints(found.get(CLASS), counts.class, reporter),
    temptations: readPoints(found.get(TEMPTATIONS), counts.tempted, reporter),
  };
}
