/** Reads a runbook's nested list: a step is a scene, what may be done in it stands below it, and a step leads to the next. */
import { choiceTo, type Skeleton, type SkeletonScene, sceneNamed, type Unexpressed } from './skeleton.ts';

type Step = { readonly text: string; readonly line: number; readonly indent: number; readonly steps: Step[] };

const ITEM = /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?(.+)$/;

export function readRunbook(source: string): Skeleton {
  const unexpressed: Unexpressed[] = [];
  const steps = stepsOf(source, unexpressed);
  const scenes: SkeletonScene[] = [];
  for (const [index, step] of steps.entries()) addScene(step, steps[index + 1] ?? null);
  return { title: null, scenes, flags: [], unexpressed };

  function addScene(step: Step, next: Step | null): void {
    const scene = sceneNamed(nameOf(step), step.text, step.line);
    scenes.push(scene);
    if (step.steps.length === 0) scene.choices.push(choiceTo(next && nameOf(next), next ? `Done: ${next.text}` : 'Done', step.line));
    for (const inner of step.steps) {
      const leads = inner.steps.length > 0 ? inner : next;
      scene.choices.push(choiceTo(leads && nameOf(leads), inner.text, inner.line));
      if (inner.steps.length > 0) addScene(inner, next);
    }
  }
}

/** Two steps may read alike. */
function nameOf({ line }: Step): string {
  return `step ${line}`;
}

function stepsOf(source: string, unexpressed: Unexpressed[]): readonly Step[] {
  const root: Step = { text: '', line: 0, indent: -1, steps: [] };
  const open = [root];
  let isFenced = false;
  for (const [index, text] of source.split('\n').entries()) {
    const line = index + 1;
    const isFence = /^\s*(?:```|~~~)/.test(text);
    const [, indent = '', label = ''] = isFenced || isFence ? [] : (ITEM.exec(text) ?? []);
    if (isFence) isFenced = !isFenced;
    if (label === '') {
      if (text.trim() !== '' && !/^\s*#/.test(text)) unexpressed.push({ line, what: text.trim(), instead: 'left out' });
      continue;
    }
    while ((open.at(-1)?.indent ?? -1) >= indent.length) open.pop();
    const step: Step = { text: label.trim(), line, indent: indent.length, steps: [] };
    (open.at(-1) ?? root).steps.push(step);
    open.push(step);
  }
  return root.steps;
}
