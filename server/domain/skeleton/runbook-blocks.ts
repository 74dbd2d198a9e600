/** A list of a runbook as what is done one after another, and where cases exclude one another. */
import { isOr } from './runbook-cases.ts';
import type { RunbookNode } from './runbook-nodes.ts';
import { isSureWay } from './runbook-ways.ts';
import type { Unexpressed } from './skeleton.ts';

/** Nodes that stand together. */
type Run = readonly [RunbookNode, ...RunbookNode[]];

/** `isWhole`: one of the cases always holds. */
export type RunbookBlock =
  | { readonly kind: 'act'; readonly node: RunbookNode }
  | { readonly kind: 'cases'; readonly nodes: Run; readonly isWhole: boolean };

/** Says of a list that one of its items is done. */
const ONE_OF =
  /\b(?:one of (?:the following|these|them)|either|choose|pick|options?|alternatives?|whichever|depending on|any of)\b[^.]{0,60}:?$/i;
const WHICH = /^(?:which|what|who|where|how)\b[^.]{2,160}\?$/i;

/** `above` are the words that the list stands below, where it does below any. */
export function blocksOf(nodes: readonly RunbookNode[], above: string | null, lost: Unexpressed[]): readonly RunbookBlock[] {
  const isAsked =
    above !== null && nodes.length > 1 && nodes.every(({ kind, step }) => kind !== 'case' && !step.isOrdered && !step.isCheck);
  const [first, ...others] = nodes;
  if (first && isAsked && (ONE_OF.test(above) || WHICH.test(above))) {
    if (!ONE_OF.test(above)) lost.push({ ...itemsWords(nodes), instead: 'taken as alternatives' });
    return [{ kind: 'cases', nodes: [first, ...others], isWhole: true }];
  }
  const blocks = runsIn(nodes).map(blockOf);
  const acts = blocks.flatMap((block) => (block.kind === 'act' && !block.node.step.isOrdered ? [block.node] : []));
  if (above !== null && acts.length > 1 && acts.some((act) => act.nodes.length > 0))
    lost.push({ ...itemsWords(acts), instead: 'taken one after another' });
  return blocks;

  function blockOf(run: Run): RunbookBlock {
    const [first] = run;
    if (run.length === 1 && first.kind !== 'case') return { kind: 'act', node: first };
    const hasElse = run.length > 1 && run.some((one) => one.isElse || isOr(one.text));
    if (run.some(({ step }) => step !== first.step) && !hasElse) lost.push({ ...itemsWords(run), instead: 'taken as alternatives' });
    const isLeft = run.every(({ way, nodes: below }) => isSureWay(way) && below.length === 0);
    return { kind: 'cases', nodes: run, isWhole: hasElse || (run.length > 1 && !isLeft) };
  }
}

/** Cases that stand together; in a numbered list each is a step of its own unless it says what to do otherwise. */
function runsIn(nodes: readonly RunbookNode[]): readonly Run[] {
  const runs: [RunbookNode, ...RunbookNode[]][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    if (run && above && isBeside(node, above)) run.push(node);
    else runs.push([node]);
  }
  return runs;
}

function isBeside(node: RunbookNode, above: RunbookNode): boolean {
  if (isOr(node.text)) return true;
  const isListed = node.step === above.step || node.isElse || !node.step.isOrdered;
  if (node.kind !== 'act' && above.kind !== 'act') return isListed;
  // “Lag falls: go to step 5” with another such item below it, which nobody could come to after it.
  return isLeading(above) && (node.isElse || (isLeading(node) && isListed));
}

/** It leads away once it is done. */
function isLeading({ way }: RunbookNode): boolean {
  return isSureWay(way) && way?.isAlone === false;
}

function itemsWords(nodes: readonly RunbookNode[]): Pick<Unexpressed, 'line' | 'what'> {
  const [first, last] = [nodes[0], nodes.at(-1)];
  return { line: first?.line ?? 1, what: `how the items from “${first?.text}” to “${last?.text}” go together` };
}
