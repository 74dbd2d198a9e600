/** A pasted text as its blocks and incident reports, in their order. */

import { withReports } from './incident-reports.ts';
import type { IncidentReport } from './incident-story.ts';
import { withJobs } from './job-groups.ts';
import { withDepths, withTitles } from './line-titles.ts';
import { blocksOf, type PastedBlock } from './pasted-blocks.ts';
import { linesOf, type PastedLine } from './pasted-lines.ts';

export type PastedItem = PastedBlock | IncidentReport;

export type ReadPaste = {
  readonly items: readonly PastedItem[];
  /** What only a program or a printer needs. */
  readonly cut: readonly string[];
};

export function readPaste(pasted: string): ReadPaste {
  const { lines, cut } = linesOf(pasted);
  const items: PastedItem[] = [];
  let run: PastedLine[] = [];
  const flush = () => {
    items.push(...blocksOf(withJobs(run)));
    run = [];
  };
  for (const line of withReports(withTitles(withDepths(lines)))) {
    if (line.kind !== 'report') run.push(line);
    else flush();
    if (line.kind === 'report') items.push(line);
  }
  flush();
  return { items, cut };
}
