/** Reads the file of a design. Never throws; every problem is collected. */
import { readBody } from '../authoring/body.ts';
import { readFrontMatter } from '../authoring/front-matter.ts';
import { reporterOf } from '../authoring/reporter.ts';
import { readId, readSource } from '../authoring/source-file.ts';
import type { Problem } from '../problem.ts';
import { outlineOf, titleOf } from '../question/outline.ts';
import { proseOf } from '../question/prose.ts';
import { lexicon } from '../reading/lexicon.ts';
import { DESIGN_CODES, type DesignReporter } from './codes.ts';
import type { ConstraintHead } from './constraint-head.ts';
import type { Design, DesignConstraint, DesignSum } from './design.ts';
import { type DesignHead, readDesignHead } from './head.ts';
import { DESIGN_DEPTHS, type DesignText, readDesignSections } from './sections.ts';
import { isStated, statedFigures } from './stated-figures.ts';
import type { SumHead } from './sum-head.ts';

/** `content` is null where there is an error. */
export type ParsedDesign = { readonly content: Design | null; readonly problems: readonly Problem[] };

/** `file` as the checker prints it; its base name is the id. `source` is decoded text; a BOM and CRLF may be in it. */
export function parseDesign(file: string, source: string): ParsedDesign {
  const reporter = reporterOf(file, DESIGN_CODES);
  const id = readId(file, reporter);
  const text = readSource(source, reporter);
  const read = text === null ? null : readDesign(text, reporter);
  return { content: read && !reporter.failed() ? { id, ...read } : null, problems: reporter.problems() };
}

function readDesign(text: string, reporter: DesignReporter): Omit<Design, 'id'> | null {
  const { entries, body, bodyLine } = readFrontMatter(text, reporter);
  const head = readDesignHead(entries, reporter);
  const blocks = readBody(body, bodyLine, reporter);
  if (!blocks) return null;
  const outline = outlineOf(blocks, DESIGN_DEPTHS, reporter);
  const title = titleOf(outline, reporter);
  const intro = proseOf(outline.intro, reporter);
  if (outline.title && intro.text === '')
    reporter.report('empty-section', outline.title.line, 'expected the task below the # heading, saw nothing');
  const { constraints, sums, ...sections } = readDesignSections(outline, head.constraints, head.sums, reporter);
  if (entries && !reporter.failed()) checkFigures(head, `${title} ${intro.text}`, constraints, sums, reporter);
  return {
    title,
    short: head.short,
    minutes: head.minutes,
    screens: head.screens,
    touches: head.touches,
    introHtml: intro.html,
    ...sections,
    constraints: head.constraints.map((one) => constraintOf(one, constraints.get(one.id), reporter)),
    sums: head.sums.map((one) => sumOf(one, sums.get(one.id))),
  };
}

function constraintOf({ id, part, words, line }: ConstraintHead, text: DesignText | undefined, reporter: DesignReporter): DesignConstraint {
  const echoed = text && words.length > 0 ? lexicon(words).exec(text.title.toLowerCase())?.[0] : undefined;
  if (echoed !== undefined)
    reporter.report('echoed-words', line, `“${echoed}” answers “${id}” and stands in its own heading, so that to repeat it is an answer`);
  return { id, part, words, said: text?.title ?? '', saidHtml: text?.titleHtml ?? '', changesHtml: text?.html ?? '' };
}

function sumOf({ id, unit, answer, from, to, working, after }: SumHead, text: DesignText | undefined): DesignSum {
  return {
    id,
    unit,
    answer,
    from,
    to,
    working,
    after,
    asked: text?.title ?? '',
    askedHtml: text?.titleHtml ?? '',
    workingHtml: text?.html ?? '',
  };
}

/** A sum must be possible from the page alone: what its working uses has been read by then. */
function checkFigures(
  { sums }: DesignHead,
  task: string,
  constraints: ReadonlyMap<string, DesignText>,
  texts: ReadonlyMap<string, DesignText>,
  reporter: DesignReporter,
): void {
  const given = statedFigures([task, ...[...constraints.values()].map(({ title }) => title)].join(' '));
  for (const { id, figures, workingLine } of sums) {
    const known = [...given, ...statedFigures(texts.get(id)?.title ?? '')];
    const unstated = figures.find((figure) => !isStated(figure, known));
    if (unstated !== undefined)
      reporter.report(
        'unstated-figure',
        workingLine,
        `${unstated} stands neither in the task nor in a constraint nor in what “${id}” asks`,
        GIVE,
      );
  }
}

const GIVE = 'Give the figure in the task: a sum needs no outside knowledge.';
