/** Reads a runbook's nested list: a step is a scene, what is done in it stands below it, and a step leads to the next or to where it says. */
import { decisionsLoss } from './decisions.ts';
import { blocksOf, type RunbookBlock } from './runbook-blocks.ts';
import { nodesOf, type RunbookNode } from './runbook-nodes.ts';
import { runbookPlaces } from './runbook-places.ts';
import { runbookSteps } from './runbook-steps.ts';
import { runbookTargets, type Target } from './runbook-targets.ts';
import { isSureWay } from './runbook-ways.ts';
import { choiceTo, type Skeleton, type SkeletonScene, sceneNamed, type Unexpressed } from './skeleton.ts';

/** The other way where a case is named, and none for all that is not so. */
const OTHERWISE = 'Otherwise';
/** The other way where only that is named. */
const GO_ON = 'Go on';

export function readRunbook(source: string): Skeleton {
  const unexpressed: Unexpressed[] = [];
  const runbook = runbookSteps(source, unexpressed);
  const scenes: SkeletonScene[] = [];
  const decisions = new Set<string>();
  const targets = runbookTargets();
  addBlocks(blocksOf(nodesOf(runbook.steps, runbookPlaces(runbook)), null, unexpressed), null, () => null);
  unexpressed.push(...targets.settle(scenes), ...decisionsLoss(scenes, decisions));
  return { title: runbook.title, scenes, flags: [], unexpressed };

  /** The first is offered in the scene that the list stands below, others where the one before has led; at the top each has its own scene. */
  function addBlocks(blocks: readonly RunbookBlock[], above: SkeletonScene | null, next: Target): void {
    const homes: (SkeletonScene | undefined)[] = [];
    let offering = above;
    for (const [index, block] of blocks.entries()) {
      for (const { step } of nodesIn(block)) targets.place(step, beginOf(index));
      if (index > 0 && isOnlyWay(block)) continue;
      const home = offering ?? addScene(block);
      homes[index] = home;
      const following = blocks[index + 1];
      const isFollowed = following !== undefined && !isOnlyWay(following);
      if (offering || block.kind === 'cases') offer(home, block, beginOf(index + 1));
      else addBody(home, block.node, beginOf(index + 1));
      offering = offering && isFollowed && isPlainAct(block) ? addScene(block) : null;
    }

    function beginOf(index: number): Target {
      const block = blocks[index];
      if (!block) return next;
      return index > 0 && isOnlyWay(block) ? targets.of(block.node, next) : () => homes[index]?.name ?? null;
    }
  }

  function addScene(block: RunbookBlock): SkeletonScene {
    const [first] = nodesIn(block);
    const scene = sceneNamed(`${first.name}${block.kind === 'cases' ? ' or other' : ''}`, first.text, first.line);
    scenes.push(scene);
    return scene;
  }

  function addBody(scene: SkeletonScene, node: RunbookNode, next: Target): void {
    for (const { text, language } of node.fences) scene.prose.push({ when: null, text, isFence: true, language });
    const checks = node.nodes.filter(isOnlyCheck);
    const others = node.nodes.filter((one) => !isOnlyCheck(one));
    for (const { text, fences } of checks) {
      scene.prose.push({ when: null, text: `☐ ${text}` });
      for (const fence of fences) scene.prose.push({ when: null, text: fence.text, isFence: true, language: fence.language });
    }
    if (others.length > 0) addBlocks(blocksOf(others, node.text, unexpressed), scene, targets.of(node, next));
    else {
      const done = choiceTo(null, `Done: ${node.text}`, node.line);
      scene.choices.push(done);
      targets.lead(done, node, next);
    }
  }

  function offer(scene: SkeletonScene, block: RunbookBlock, next: Target): void {
    for (const node of nodesIn(block)) offerNode(scene, node, next);
    if (block.kind === 'act') return;
    const [first] = block.nodes;
    if (block.nodes.some(({ kind }) => kind !== 'act')) decisions.add(scene.name);
    if (block.isWhole) return;
    const other = choiceTo(null, first.isElse ? GO_ON : OTHERWISE, first.line);
    scene.choices.push(other);
    targets.lead(other, null, next);
  }

  function offerNode(scene: SkeletonScene, node: RunbookNode, next: Target): void {
    const choice = choiceTo(null, node.text, node.line);
    scene.choices.push(choice);
    if (node.nodes.length === 0) {
      targets.lead(choice, node, next);
      for (const { text, line, language } of node.fences) choice.shows.push({ when: null, text, line, sets: 0, isFence: true, language });
      return;
    }
    const body = sceneNamed(node.name, node.text, node.line);
    scenes.push(body);
    targets.lead(choice, null, () => body.name);
    addBody(body, node, next);
  }
}

function nodesIn(block: RunbookBlock): readonly [RunbookNode, ...RunbookNode[]] {
  return block.kind === 'act' ? [block.node] : block.nodes;
}

/** Such as “Go to step 4.”: what stands before leads there. */
function isOnlyWay(block: RunbookBlock): block is Extract<RunbookBlock, { kind: 'act' }> {
  if (block.kind === 'cases') return false;
  const { way, nodes, fences } = block.node;
  return isSureWay(way) && way?.isAlone === true && nodes.length === 0 && fences.length === 0;
}

function isPlainAct(block: RunbookBlock): boolean {
  return block.kind === 'act' && block.node.nodes.length === 0 && !isSureWay(block.node.way);
}

function isOnlyCheck({ isCheck, way }: RunbookNode): boolean {
  return isCheck && !isSureWay(way);
}
