/** Two sample answers to a question, a 3 and a 4, with notes on what makes them so; from a file that bears the question's name. */
import { readBody } from '../authoring/body.ts';
import { readFrontMatter } from '../authoring/front-matter.ts';
import { type Reporter, reporterOf } from '../authoring/reporter.ts';
import { readId, readSource } from '../authoring/source-file.ts';
import type { Html } from '../html.ts';
import type { Problem } from '../problem.ts';
import { SAMPLE_CODES } from './codes.ts';
import { readGuideHead } from './head.ts';
import { cutAt, keyed, matched, type Outline, outlineOf, type Part, titleOf } from './outline.ts';
import { misplaced } from './prose.ts';
import { SCAFFOLDS, type ScaffoldId, type ScaffoldPart } from './scaffold.ts';
import { PART_DEPTHS, readProse } from './sections.ts';

export const SAMPLE_LEVELS = [3, 4] as const;
export type SampleLevel = (typeof SAMPLE_LEVELS)[number];

export type SamplePart = {
  readonly id: string;
  readonly name: string;
  readonly html: Html;
  /** Without markup, as a candidate would have typed it. */
  readonly text: string;
};

export type SampleAnswer = { readonly level: SampleLevel; readonly parts: readonly SamplePart[]; readonly notesHtml: Html };

/** Both samples, the lower level first. `id` is that of the question. */
export type Samples = { readonly id: string; readonly answers: readonly SampleAnswer[] };

export type ParsedSamples = { readonly samples: Samples | null; readonly problems: readonly Problem[] };

type SampleReporter = Reporter<keyof typeof SAMPLE_CODES>;

const NOTES = 'Notes';
const DEPTHS = new Map([...SAMPLE_LEVELS.map((level) => [nameOf(level), 2] as const), ...PART_DEPTHS, [NOTES, 3]]);

/**
 * `file` as the checker prints it; its base name is the question's id.
 * `scaffoldOf`: the scaffold of a question by its id; null where there is none of that id. Never throws; every problem is collected.
 */
export function parseSamples(file: string, source: string, scaffoldOf: (id: string) => ScaffoldId | null): ParsedSamples {
  const reporter = reporterOf(file, SAMPLE_CODES);
  const id = readId(file, reporter);
  const scaffold = scaffoldOf(id);
  if (id !== '' && scaffold === null)
    reporter.report('unknown-question', 1, `no question called “${id}”`, 'The file bears the name of the question that it answers.');
  const text = readSource(source, reporter);
  const answers = text === null ? null : readText(text, scaffold, reporter);
  return { samples: answers && !reporter.failed() ? { id, answers } : null, problems: reporter.problems() };
}

function readText(text: string, scaffold: ScaffoldId | null, reporter: SampleReporter): readonly SampleAnswer[] | null {
  const { entries, body, bodyLine } = readFrontMatter(text, reporter);
  readGuideHead(entries, reporter);
  const blocks = readBody(body, bodyLine, reporter);
  if (!blocks || scaffold === null) return null;
  return readAnswers(outlineOf(blocks, DEPTHS, reporter), SCAFFOLDS[scaffold].parts, reporter);
}

function readAnswers(outline: Outline, parts: readonly ScaffoldPart[], reporter: SampleReporter): readonly SampleAnswer[] {
  titleOf(outline, reporter);
  for (const block of outline.intro) misplaced(block, 'answers below ## headings', reporter);
  const place = { what: 'section', mark: '##', line: outline.title?.line ?? 1 } as const;
  const found = matched(keyed(outline.sections, reporter), SAMPLE_LEVELS.map(nameOf), place, reporter);
  return SAMPLE_LEVELS.flatMap((level) => {
    const section = found.get(nameOf(level));
    return section ? [readAnswer(level, section, parts, reporter)] : [];
  });
}

function readAnswer(level: SampleLevel, section: Part, wanted: readonly ScaffoldPart[], reporter: SampleReporter): SampleAnswer {
  const { before, parts } = cutAt(section.blocks, 3);
  for (const block of before) misplaced(block, 'parts below ### headings', reporter);
  const place = { what: 'part', mark: '###', line: section.heading.line } as const;
  const found = matched(keyed(parts, reporter), [...wanted.map(({ name }) => name), NOTES], place, reporter);
  return {
    level,
    parts: wanted.map(({ id, name }) => ({ id, name, ...readProse(found.get(name), reporter) })),
    notesHtml: readProse(found.get(NOTES), reporter).html,
  };
}

function nameOf(level: SampleLevel): string {
  return `Level ${level}`;
}
