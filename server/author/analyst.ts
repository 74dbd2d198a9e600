/** Whoever finds out what takes long about a text, at a desk: no page waits for it. */
import { unproven } from '../domain/check/prove.ts';
import { compile } from '../domain/scenario/compile.ts';
import type { AnalysisPart } from '../domain/workbench/scenario-analysis.ts';
import type { Desk } from '../solving/desk.ts';

/** `key` names what a newer task replaces: the older one is given up. */
export type AnalystTask = { readonly key: string; readonly file: string; readonly source: string };

export type Analyst = {
  /** Urgent tasks first. Each part is told as it is known, `null` when there are no more; of a task that is given up nothing more. */
  analyse(task: AnalystTask, isUrgent: boolean, tell: (part: AnalysisPart | null) => void): void;
};

export function analystAt(desk: Desk): Analyst {
  return {
    analyse({ key, file, source }, isUrgent, tell) {
      const work = { kind: 'analysis', file, source } as const;
      desk.ask(
        { key: `analysis ${key}`, isUrgent, work },
        (part) => {
          if (part.kind === 'figures' || part.kind === 'fairness' || part.kind === 'findings') tell(part);
        },
        (how) => {
          if (how === 'too-much') for (const part of tooMuch(file, source)) tell(part);
          if (how !== 'given-up') tell(null);
        },
      );
    },
  };
}

function tooMuch(file: string, source: string): readonly AnalysisPart[] {
  return [
    { kind: 'figures', figures: [] },
    { kind: 'fairness', fairness: null },
    { kind: 'findings', problems: [...compile(file, source).problems, unproven(file, 0)] },
  ];
}
