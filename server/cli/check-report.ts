/** What the checker found, in the form that is asked for. */
import { readFileSync } from 'node:fs';
import type { Problem } from '../domain/problem.ts';
import { githubAnnotations } from './github-annotations.ts';
import { prettyProblems, type ReportLook, type SourceLines } from './pretty-problems.ts';
import { problemLines } from './problem-lines.ts';
import { sarifLog } from './sarif.ts';

export const REPORT_FORMATS = ['plain', 'pretty', 'json', 'github', 'sarif'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export type CheckReport = { readonly files: readonly string[]; readonly problems: readonly Problem[] };

export function reportText({ files, problems }: CheckReport, format: ReportFormat, look: ReportLook): string {
  switch (format) {
    case 'plain':
      return `${[...problemLines(problems), summaryOf(files, problems)].join('\n')}\n`;
    case 'pretty':
      return `${[...prettyProblems(problems, sourceLines(), look), summaryOf(files, problems)].join('\n')}\n`;
    case 'json':
      return `${JSON.stringify(
        problems.map((problem) => ({ ...problem, docs: look.pageOf(problem.code) })),
        null,
        2,
      )}\n`;
    case 'github':
      return `${[...githubAnnotations(problems, look.pageOf), summaryOf(files, problems)].join('\n')}\n`;
    case 'sarif':
      return `${JSON.stringify(sarifLog(problems, sourceLines(), look.pageOf), null, 2)}\n`;
  }
}

export function summaryOf(files: readonly string[], problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.level === 'error').length;
  return `${count(files.length, 'file')}: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
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
