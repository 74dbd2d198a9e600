/** The steps of a runbook with where each leads, and with the cases of a text parted from it. */
import type { RunbookFence, RunbookStep } from './runbook.ts';
import { inAllCases, isCaseOf, isElse, isMaybeCase, partedInCases } from './runbook-cases.ts';
import type { RunbookPlaces } from './runbook-places.ts';
import { isSureWay, type RunbookWay, wayIn } from './runbook-ways.ts';
import type { RunbookWords } from './runbook-words.ts';

/** A step, or a part of its text. */
export type RunbookNode = Below & {
  readonly name: string;
  readonly text: string;
  readonly line: number;
  readonly step: RunbookStep;
  readonly way: RunbookWay | null;
  readonly kind: 'act' | 'case' | 'maybe case';
  readonly isElse: boolean;
  /** A check that says nothing else. */
  readonly isCheck: boolean;
};

type Below = { readonly nodes: readonly RunbookNode[]; readonly fences: readonly RunbookFence[] };

const NOTHING: Below = { nodes: [], fences: [] };

export function nodesOf(steps: readonly RunbookStep[], places: RunbookPlaces): readonly RunbookNode[] {
  return steps.flatMap((step) => nodesOfStep(step, places));
}

/**
 * A text of several cases is several nodes. Behind other words its cases stand below these, as if they were a list, if one of them leads
 * somewhere.
 */
function nodesOfStep(step: RunbookStep, places: RunbookPlaces): RunbookNode[] {
  const { words, fences } = step;
  const { lead, cases } = partedInCases(words, begins);
  const nodes = nodesOf(step.steps, places);
  const anyway = inAllCases(words.plain);
  const last = anyway < 0 ? null : wayOf(words.plain.slice(anyway), false);
  if (isSureWay(last)) return [act(words, { nodes, fences }, last)];
  const ways = cases.map(({ plain }) => wayOf(plain, true));
  if (lead && !ways.some(isSureWay)) return [act(words, { nodes, fences }, ways.find((way) => way) ?? null)];
  if (!lead) return casesWith({ nodes, fences });
  return [
    act(
      lead,
      words.plain.endsWith(':')
        ? { nodes: casesWith({ nodes, fences: [] }), fences }
        : { nodes: [...nodes, ...casesWith(NOTHING)], fences },
    ),
  ];

  function begins(plain: string): boolean {
    const way = isCaseOf(plain) ? null : wayOf(plain, false);
    return isCaseOf(plain) || (isSureWay(way) && (way?.isConditional === true || isMaybeCase(plain)));
  }

  function wayOf(plain: string, isCase: boolean): RunbookWay | null {
    return wayIn({ plain, from: step, places, isCase });
  }

  /** What stands below belongs to the last of them. */
  function casesWith(below: Below): RunbookNode[] {
    return cases.map((one, index) =>
      node(one, 'case', { part: index + 1, way: ways[index] ?? null, below: index === cases.length - 1 ? below : NOTHING }),
    );
  }

  function act(said: RunbookWords, below: Below, known: RunbookWay | null = null): RunbookNode {
    const kind = isMaybeCase(said.plain) ? 'maybe case' : 'act';
    return node(said, kind, { part: 0, way: known ?? wayOf(said.plain, kind !== 'act'), below });
  }

  function node({ text, plain }: RunbookWords, kind: RunbookNode['kind'], { part, way, below }: Part): RunbookNode {
    const isCheck = step.isCheck && kind !== 'case' && below.nodes.length === 0;
    const name = part === 0 ? `step ${step.line}` : `step ${step.line}.${part}`;
    return { ...below, name, text, line: step.line, step, way, kind, isElse: isElse(plain), isCheck };
  }
}

type Part = { readonly part: number; readonly way: RunbookWay | null; readonly below: Below };
