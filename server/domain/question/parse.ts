/** Reads the file of a question, or of one of the four texts about the loop. Never throws; every problem is collected. */

import { readBody } from '../authoring/body.ts';
import { readFrontMatter } from '../authoring/front-matter.ts';
import { reporterOf } from '../authoring/reporter.ts';
import { readId, readSource } from '../authoring/source-file.ts';
import { suggest } from '../authoring/suggest.ts';
import type { Problem } from '../problem.ts';
import { QUESTION_CODES, type QuestionReporter } from './codes.ts';
import { GUIDES, isGuide, readEntries } from './guide.ts';
import { readGuideHead, readHead } from './head.ts';
import { type Outline, outlineOf, titleOf } from './outline.ts';
import { proseOf } from './prose.ts';
import type { Guide, Question } from './question.ts';
import { DEPTHS, readSections } from './sections.ts';

/** The folder of the texts about the loop, and its address. */
const RESERVED = 'loop';

/** `question` is null where there is an error. */
export type ParsedQuestion = { readonly question: Question | null; readonly problems: readonly Problem[] };
export type ParsedGuide = { readonly guide: Guide | null; readonly problems: readonly Problem[] };

/**
 * `file` as the checker prints it; its base name is the question's id. `source` is decoded text; a BOM and CRLF may be in it.
 * `scenarios`: the ids there are; without them the incidents that a question names are not looked for.
 */
export function parseQuestion(file: string, source: string, scenarios?: readonly string[]): ParsedQuestion {
  const reporter = reporterOf(file, QUESTION_CODES);
  const id = readId(file, reporter);
  if (id === RESERVED)
    reporter.report('reserved-name', 1, `“${RESERVED}.md” cannot be the name of a question`, 'Give the file another name.');
  const text = readSource(source, reporter);
  const read = text === null ? null : readQuestion(text, scenarios ?? null, reporter);
  return { question: read && !reporter.failed() ? { id, ...read } : null, problems: reporter.problems() };
}

/** The base name of `file` says which of the four texts it is. */
export function parseGuide(file: string, source: string): ParsedGuide {
  const reporter = reporterOf(file, QUESTION_CODES);
  const id = readId(file, reporter);
  if (id !== '' && !isGuide(id))
    reporter.report('unknown-guide', 1, `expected a file called ${GUIDES.join(', ')}, saw “${id}”`, () => suggest(id, GUIDES));
  const text = readSource(source, reporter);
  const read = text === null ? null : readGuide(text, isGuide(id) ? id : null, reporter);
  return { guide: read && isGuide(id) && !reporter.failed() ? { id, ...read } : null, problems: reporter.problems() };
}

function readQuestion(text: string, scenarios: readonly string[] | null, reporter: QuestionReporter): Omit<Question, 'id'> | null {
  const { entries, body, bodyLine } = readFrontMatter(text, reporter);
  const head = readHead(entries, scenarios, reporter);
  const blocks = readBody(body, bodyLine, reporter);
  if (!blocks) return null;
  const outline = outlineOf(blocks, DEPTHS, reporter);
  const title = titleOf(outline, reporter);
  const intro = proseOf(outline.intro, reporter);
  const { texts, ...sections } = readSections(outline, head.scaffold, reporter);
  const words = [title, intro.text, ...texts].join(' ').replace(/\s+/g, ' ').trim();
  return { ...head, scaffold: head.scaffold ?? 'star', title, introHtml: intro.html, ...sections, words };
}

function readGuide(text: string, id: Guide['id'] | null, reporter: QuestionReporter): Omit<Guide, 'id'> | null {
  const { entries, body, bodyLine } = readFrontMatter(text, reporter);
  readGuideHead(entries, reporter);
  const blocks = readBody(body, bodyLine, reporter);
  if (!blocks) return null;
  const outline = outlineOf(blocks, new Map(), reporter);
  return { title: titleOf(outline, reporter), introHtml: readIntro(outline, reporter), entries: readEntries(outline, id, reporter) };
}

function readIntro({ title, intro }: Outline, reporter: QuestionReporter): string {
  if (title && intro.length === 0) reporter.report('empty-section', title.line, 'expected an introduction below the # heading, saw none');
  return proseOf(intro, reporter).html;
}
