/** Reads a runbook's nested list: a step is a scene, what may be done in it stands below it, and a step leads to the next. */
import { type RunbookStep, runbookSteps } from './runbook-steps.ts';
import { choiceTo, type Skeleton, type SkeletonChoice, type SkeletonScene, sceneNamed, type Unexpressed } from './skeleton.ts';

export function readRunbook(source: string): Skeleton {
  const unexpressed: Unexpressed[] = [];
  const { title, steps } = runbookSteps(source, unexpressed);
  const scenes: SkeletonScene[] = [];
  for (const [index, step] of steps.entries()) addScene(step, steps[index + 1] ?? null);
  return { title, scenes, flags: [], unexpressed };

  function addScene(step: RunbookStep, next: RunbookStep | null): void {
    const scene = sceneNamed(nameOf(step), step.text, step.line);
    scenes.push(scene);
    for (const { text } of step.fences) scene.prose.push({ when: null, text, isFence: true });
    if (step.steps.length === 0) scene.choices.push(choiceTo(next && nameOf(next), `Done: ${step.text}`, step.line));
    for (const inner of step.steps) addInner(scene, inner, next);
  }

  function addInner(scene: SkeletonScene, inner: RunbookStep, next: RunbookStep | null): void {
    const leads = inner.steps.length > 0 ? inner : next;
    const choice = choiceTo(leads && nameOf(leads), inner.text, inner.line);
    scene.choices.push(choice);
    if (inner.steps.length > 0) addScene(inner, next);
    else showFences(choice, inner);
  }
}

function showFences(choice: SkeletonChoice, { fences }: RunbookStep): void {
  for (const { text, line } of fences) choice.shows.push({ when: null, text, line, sets: 0, isFence: true });
}

/** Two steps may read alike. */
function nameOf({ line }: RunbookStep): string {
  return `step ${line}`;
}
