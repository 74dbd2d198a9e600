/** The fixtures of codes as examples for authors: what the checker says of each, and the lines that its twin has changed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { structuredPatch } from 'diff';
import { check } from '../../../server/domain/check/check.ts';
import { parseDesign } from '../../../server/domain/design/parse.ts';
import { parseLoop } from '../../../server/domain/interview/parse-loop.ts';
import type { Problem } from '../../../server/domain/problem.ts';
import type { ExampleLines, ProblemExample } from '../../../server/domain/problem-guide/guide.ts';
import type { CheckedKind } from '../../../server/domain/problem-guide/kinds.ts';
import { parseGuide, parseQuestion } from '../../../server/domain/question/parse.ts';
import { parseReview } from '../../../server/domain/review/parse.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';
import { BANK } from '../interview/catalogue.ts';

type Fixtures = {
  readonly kind: CheckedKind;
  readonly folder: string;
  readonly problemsOf: (code: string, text: string) => readonly Problem[];
};

const FIXTURES: readonly Fixtures[] = [
  { kind: 'scenario', folder: 'fixtures', problemsOf: (code, text) => compile(`scenarios/${code}.md`, text).problems },
  { kind: 'scenario', folder: 'fixtures/states', problemsOf: (code, text) => check(`scenarios/${code}.md`, text).problems },
  { kind: 'question', folder: 'question/fixtures', problemsOf: questionProblems },
  { kind: 'review', folder: 'review/fixtures', problemsOf: (code, text) => parseReview(`${code}.md`, text).problems },
  { kind: 'loop', folder: 'interview/fixtures/loops', problemsOf: (code, text) => parseLoop(`${code}.md`, text, BANK).problems },
  { kind: 'design', folder: 'design/fixtures', problemsOf: (code, text) => parseDesign(`${code}.md`, text).problems },
];

/** They need more states than a test explores; their guide says it in words. */
export const TOO_LARGE_TO_SHOW = ['not-proven', 'reading-not-proven'];

const LINES_AROUND = 2;

export type FixtureExample = { readonly example: ProblemExample; readonly wrong: readonly Problem[]; readonly mended: readonly Problem[] };

export function fixtureExamples(): readonly FixtureExample[] {
  return FIXTURES.flatMap((fixtures) => codesIn(fixtures).map((code) => exampleOf(fixtures, code)));
}

function codesIn({ folder }: Fixtures): readonly string[] {
  const named = readdirSync(urlOf(folder)).filter((name) => name.endsWith('.ok.md'));
  const codes = named.map((name) => name.replace('.ok.md', ''));
  return codes.filter((code) => existsSync(urlOf(`${folder}/${code}.md`)) && !TOO_LARGE_TO_SHOW.includes(code)).toSorted();
}

function exampleOf({ kind, folder, problemsOf }: Fixtures, code: string): FixtureExample {
  const wrong = textOf(`${folder}/${code}.md`);
  const mended = textOf(`${folder}/${code}.ok.md`);
  const problems = problemsOf(code, wrong);
  const told = problems.find((one) => one.code === code);
  if (!told) throw new Error(`${folder}/${code}.md does not have the problem after which it is named`);
  const { line, message, hint } = told;
  const example = { kind, code, line, message, hint, ...changedLines(wrong, mended) };
  return { example, wrong: problems, mended: problemsOf(code, mended) };
}

function changedLines(wrong: string, mended: string): Pick<ProblemExample, 'wrong' | 'mended'> {
  const { hunks } = structuredPatch('', '', wrong, mended, '', '', { context: LINES_AROUND });
  return {
    wrong: hunks.map(({ oldStart, lines }) => sideOf(oldStart, lines, '+')),
    mended: hunks.map(({ newStart, lines }) => sideOf(newStart, lines, '-')),
  };
}

/** `other`: the sign of the lines that only the other text has. */
function sideOf(from: number, lines: readonly string[], other: string): ExampleLines {
  return { from, lines: lines.filter((line) => !line.startsWith(other) && !line.startsWith('\\')).map((line) => line.slice(1)) };
}

function questionProblems(code: string, text: string): readonly Problem[] {
  if (code.endsWith('-entry')) return parseGuide('formats.md', text).problems;
  return parseQuestion(`${code}.md`, text, ['payment-timeout', 'unindexed-batch']).problems;
}

function textOf(path: string): string {
  return readFileSync(urlOf(path), 'utf8');
}

function urlOf(path: string): URL {
  return new URL(`../${path}`, import.meta.url);
}
