/** Whoever finds out what takes long about a text, at a desk: no page waits for it. */
import { unproven } from '../domain/check/prove.ts';
import { compile } from '../domain/scenario/compile.ts';
import type { AnalysisPart, AskedOfText } from '../domain/workbench/scenario-analysis.ts';
import type { Desk } from '../solving/desk.ts';
import type { SolverPart } from '../solving/solver-work.ts';

/** `key` names what a newer task replaces: the older one is given up. */
export type AnalystTask = { readonly key: string; readonly asked: AskedOfText };

export type Analyst = {
  /** Urgent tasks first. Each part is told as it is known, `null` when there are no more; of a task that is given up nothing more. */
  analyse(task: AnalystTask, isUrgent: boolean, tell: (part: AnalysisPart | null) => void): void;
};

export function analystAt(desk: Desk): Analyst {
  return {
    analyse({ key, asked }, isUrgent, tell) {
      const work = { kind: 'analysis', ...asked } as const;
      desk.ask(
        { key: `analysis ${key}`, isUrgent, work },
        (part) => {
          if (isOfText(part)) tell(part);
        },
        (how) => {
          if (how === 'too-much') for (const part of tooMuch(asked)) tell(part);
          if (how !== 'given-up') tell(null);
        },
      );
    },
  };
}

function isOfText(part: SolverPart): part is AnalysisPart {
  return part.kind === 'figures' || part.kind === 'fairness' || part.kind === 'findings' || part.kind === 'blind';
}

function tooMuch({ file, source, blind }: AskedOfText): readonly AnalysisPart[] {
  if (blind) return [];
  return [
    { kind: 'figures', figures: [] },
    { kind: 'fairness', fairness: null },
    { kind: 'findings', problems: [...compile(file, source).problems, unproven(file, 0)] },
  ];
}
