/** A pasted text as its blocks and incident reports, in their order. */

import { withReports } from './incident-reports.ts';
import type { IncidentReport } from './incident-story.ts';
import { withJobs } from './job-groups.ts';
import { withDepths, withTitles } from './line-titles.ts';
import { withoutProperties } from './page-properties.ts';
import { blocksOf, type PastedBlock } from './pasted-blocks.ts';
import { linesOf, type PastedLine } from './pasted-lines.ts';

export type PastedItem = PastedBlock | IncidentReport;

export type ReadPaste = {
  readonly items: readonly PastedItem[];
  /** What only a program, a printer or a notebook needs. */
  readonly cut: readonly string[];
};

export function readPaste(pasted: string): ReadPaste {
  const { lines, cut } = linesOf(pasted);
  const items: PastedItem[] = [];
  const properties: string[] = [];
  let run: PastedLine[] = [];
  const flush = () => {
    const told = withoutProperties(run);
    items.push(...blocksOf(withJobs(told.lines)));
    properties.push(...told.cut);
    run = [];
  };
  for (const line of withReports(withTitles(withDepths(lines)))) {
    if (line.kind !== 'report') run.push(line);
    else flush();
    if (line.kind === 'report') items.push(line);
  }
  flush();
  return { items, cut: [...cut, ...properties] };
}
