/** Lines that a merge left in a file with both of its texts: nothing else can be judged before one is chosen. */
import type { Reporter } from '../authoring/reporter.ts';
import type { Problem } from '../problem.ts';
import type { ScenarioCode } from './codes.ts';

const CODE = 'conflict-marker';
const HINT = 'Keep one of the two texts, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.';

/** `source` has LF line ends. */
export function checkConflict(source: string, reporter: Reporter<ScenarioCode>): void {
  if (!source.includes('\n<<<<<<<') && !source.includes('\n>>>>>>>')) return;
  const line = conflictLine(source.split('\n'));
  if (line !== null) reporter.report(CODE, line, 'expected one text, saw the mark of a merge between two', HINT);
}

/** Both texts were read as one: what else is wrong with that follows from it. */
export function withoutConflicting(problems: readonly Problem[]): readonly Problem[] {
  const refused = problems.filter(({ code, level }) => code === CODE && level === 'error');
  return refused.length > 0 ? refused : problems;
}

/** The first mark. Evidence may well show a conflict: in a fence at the margin none is looked for. */
function conflictLine(lines: readonly string[]): number | null {
  let fence = '';
  let parted: number | null = null;
  for (const [index, line] of lines.entries()) {
    const [, marks = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence !== '') fence = marks.startsWith(fence) ? '' : fence;
    else if (marks !== '') fence = marks;
    else if (/^<{7}(?: |$)/.test(line)) return index + 1;
    else if (/^={7}$/.test(line)) parted ??= index + 1;
    else if (parted !== null && /^>{7}(?: |$)/.test(line)) return parted;
  }
  return null;
}
