/** What the checker found, in the form that is asked for. */
import { readFileSync } from 'node:fs';
import { LOOKED_AT_LATER, type NotLookedAt, notLookedAt } from '../domain/check/not-looked-at.ts';
import type { Problem } from '../domain/problem.ts';
import { isScenario } from './content-file.ts';
import { githubAnnotations } from './github-annotations.ts';
import { prettyProblems, type ReportLook, type SourceLines } from './pretty-problems.ts';
import { problemLines } from './problem-lines.ts';
import { sarifLog } from './sarif.ts';

export const REPORT_FORMATS = ['plain', 'pretty', 'json', 'github', 'sarif'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export type CheckReport = { readonly files: readonly string[]; readonly problems: readonly Problem[] };

export function reportText({ files, problems }: CheckReport, format: ReportFormat, look: ReportLook): string {
  const linesOf = sourceLines();
  switch (format) {
    case 'plain':
      return `${[...problemLines(problems), summaryOf(files, problems, linesOf)].join('\n')}\n`;
    case 'pretty':
      return `${[...prettyProblems(problems, linesOf, look), summaryOf(files, problems, linesOf)].join('\n')}\n`;
    case 'json':
      return `${JSON.stringify(jsonProblems(files, problems, linesOf, look), null, 2)}\n`;
    case 'github':
      return `${[...githubAnnotations(problems, look.pageOf), summaryOf(files, problems, linesOf)].join('\n')}\n`;
    case 'sarif':
      return `${JSON.stringify(sarifLog(problems, linesOf, look.pageOf), null, 2)}\n`;
  }
}

/** The first error of a scenario says with it what is looked at later. */
function jsonProblems(files: readonly string[], problems: readonly Problem[], linesOf: SourceLines, { pageOf }: ReportLook) {
  const leftOut = leftOutIn(files, problems, linesOf);
  const firsts = files.map((file) => problems.find((problem) => problem.file === file && problem.level === 'error'));
  return problems.map((problem) => {
    const later = firsts.includes(problem) ? leftOut.get(problem.file) : undefined;
    return { ...problem, docs: pageOf(problem.code), ...(later && { later: later.map((what) => LOOKED_AT_LATER[what]) }) };
  });
}

function summaryOf(files: readonly string[], problems: readonly Problem[], linesOf: SourceLines): string {
  const errors = problems.filter((problem) => problem.level === 'error').length;
  const counted = `${count(files.length, 'file')}: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
  const leftOut = [...leftOutIn(files, problems, linesOf).values()];
  return [counted, ...leftOutWords(leftOut, files.length > 1)].join('; ');
}

/** By scenario, where there is something. */
function leftOutIn(
  files: readonly string[],
  problems: readonly Problem[],
  linesOf: SourceLines,
): ReadonlyMap<string, readonly NotLookedAt[]> {
  const found = files.map((file) => [file, notLookedAt(problems.filter((problem) => problem.file === file))] as const);
  return new Map(found.filter(([file, what]) => what.length > 0 && isScenario(file, linesOf(file).join('\n'))));
}

/** `leftOut`: of each scenario. */
function leftOutWords(leftOut: readonly (readonly NotLookedAt[])[], areMany: boolean): readonly string[] {
  return (['names', 'states'] as const).flatMap((what) => {
    const files = leftOut.filter((own) => own.includes(what)).length;
    if (files === 0) return [];
    return [areMany ? `${LOOKED_AT_LATER[what]} (${count(files, 'file')})` : LOOKED_AT_LATER[what]];
  });
}

/** As the checker counts lines; each file is read once. */
function sourceLines(): SourceLines {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const lines = known.get(file) ?? linesIn(file);
    known.set(file, lines);
    return lines;
  };
}

function linesIn(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r\n?|\n/);
  } catch {
    return [];
  }
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
