/** Reads the file of a hand-over, and plays its run up to the middle. Never throws; every problem is collected. */
import { readBody } from '../authoring/body.ts';
import { readFrontMatter } from '../authoring/front-matter.ts';
import { reporterOf } from '../authoring/reporter.ts';
import { readId, readSource } from '../authoring/source-file.ts';
import type { Problem } from '../problem.ts';
import { type Depths, keyed, matched, outlineOf, type Part, titleOf } from '../question/outline.ts';
import { proseOf } from '../question/prose.ts';
import { logOfRun } from '../retrospective/log-of-run.ts';
import { readPoints } from '../retrospective/read-points.ts';
import type { Run } from '../run/run.ts';
import { runView } from '../run/run-view.ts';
import { ALL_HAND_OVER_CODES, type HandOverReporter } from './codes.ts';
import { asDrawn } from './drawn-text.ts';
import type { HandOver, HandOverWay, Situation } from './hand-over.ts';
import { readHandOverHead, type ScenarioById } from './head.ts';

const TRIED = 'What was tried';
const OPEN = 'What is open';
const NOTES = 'Notes';
const PLANTED = 'What is wrong with them';
export const HAND_OVER_SECTIONS: Readonly<Record<HandOverWay, readonly string[]>> = { gives: [TRIED, OPEN], takes: [NOTES, PLANTED] };

const DEPTHS: Depths = new Map([TRIED, OPEN, NOTES, PLANTED].map((name) => [name, 2]));

/** `content` is null where there is an error. */
export type ParsedHandOver = { readonly content: HandOver | null; readonly problems: readonly Problem[] };

/** `file` as the checker prints it; its base name is the id. */
export function parseHandOver(file: string, source: string, scenarios: ScenarioById): ParsedHandOver {
  const reporter = reporterOf(file, ALL_HAND_OVER_CODES);
  const id = readId(file, reporter);
  const drawn = asDrawn(source);
  const text = readSource(drawn.own, reporter);
  const asNamed: ScenarioById = Object.assign(
    (name: string) => scenarios(name, drawn.scenario ?? undefined),
    scenarios.ids && { ids: scenarios.ids },
  );
  const read = text === null ? null : readText(text, asNamed, reporter);
  return { content: read && !reporter.failed() ? { id, ...read } : null, problems: reporter.problems() };
}

function readText(text: string, scenarios: ScenarioById, reporter: HandOverReporter): Omit<HandOver, 'id'> | null {
  const { entries, body, bodyLine } = readFrontMatter(text, reporter);
  const { run, ...head } = readHandOverHead(entries, scenarios, reporter);
  const blocks = readBody(body, bodyLine, reporter);
  if (!blocks) return null;
  const outline = outlineOf(blocks, DEPTHS, reporter);
  const title = titleOf(outline, reporter);
  const place = { what: 'section', mark: '##', line: outline.title?.line ?? 1 } as const;
  const found = matched(keyed(outline.sections, reporter), HAND_OVER_SECTIONS[head.way], place, reporter);
  const sections = {
    title,
    introHtml: proseOf(outline.intro, reporter).html,
    notesHtml: notesOf(found.get(NOTES), reporter),
    tried: readPoints(found.get(TRIED), { from: 2, to: 8 }, reporter),
    open: readPoints(found.get(OPEN), { from: 2, to: 6 }, reporter),
    planted: readPoints(found.get(PLANTED), { from: 1, to: 3 }, reporter),
  };
  return run && { ...head, ...sections, situation: situationOf(run), log: logOfRun(run) };
}

function notesOf(part: Part | undefined, reporter: HandOverReporter): string {
  if (part && part.blocks.length === 0)
    reporter.report('empty-section', part.heading.line, 'expected the notes below this heading, saw nothing');
  return proseOf(part?.blocks ?? [], reporter).html;
}

function situationOf(run: Run): Situation {
  // The seed orders choices alone, which are not shown.
  const { scene, clock, minutes, start, signals, impacts, findings, feed } = runView(run, 0);
  const { headingHtml, freshHtml, proseHtml } = scene;
  return { clock, minutes, start, signals, impacts, findings, feed, headingHtml, proseHtml: freshHtml + proseHtml };
}
