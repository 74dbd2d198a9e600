/** Passages with which a story of Twee ends: those tagged so, and those from which nothing leads on but to begin anew. */
import { choiceTo, type SkeletonChoice, type SkeletonScene, type Unexpressed } from './skeleton.ts';
import type { TweePassage } from './twee-passages.ts';
import { RESTART } from './twee-return.ts';
import { keepingChoices } from './ways-back.ts';

const ENDING = /^(?:the-)?end(?:ing)?$/i;
/** Words of a link to the first passage that begin anew. */
const ANEW =
  /^(?:re-?start|(?:play|try|begin|start) (?:it )?(?:again|anew|over)|new game|from the (?:beginning|start))(?: the (?:story|game))?[.!?]?$/i;

/** A scenario offers itself once more when it is over, so no choice has to. */
export function withEndings(
  scenes: readonly SkeletonScene[],
  passages: readonly TweePassage[],
  unexpressed: Unexpressed[],
): SkeletonScene[] {
  const first = scenes[0]?.name;
  const ending = new Set(passages.filter(({ tags }) => tagsIn(tags).some((tag) => ENDING.test(tag))).map(({ name }) => name));
  return scenes.map((scene) => {
    const isToFirst = ({ to, label }: SkeletonChoice) => to === first && to !== scene.name && (ending.has(scene.name) || ANEW.test(label));
    const isOver = scene.choices.every((choice) => choice.stays || choice.to === RESTART || isToFirst(choice));
    const isAnew = (choice: SkeletonChoice) => choice.to === RESTART || (isOver && isToFirst(choice));
    const anew = scene.choices.filter(isAnew);
    if (anew.length === 0) return scene;
    for (const { line, label } of anew)
      unexpressed.push({ line, what: `“${label}” of “${scene.heading}”, which begins the story anew`, instead: 'left out' });
    const kept = keepingChoices(scene, (choice) => !isAnew(choice));
    const isLookedAt = kept.choices.length > 0 && kept.choices.every(({ stays }) => stays);
    return isLookedAt ? { ...kept, choices: [...kept.choices, choiceTo(null, 'Go on', scene.line)] } : kept;
  });
}

/** All others, once. */
export function tagsLost(passages: readonly TweePassage[], scenes: readonly SkeletonScene[]): Unexpressed[] {
  const over = new Set(scenes.filter(({ choices }) => choices.length === 0).map(({ name }) => name));
  const all = passages.flatMap(({ name, tags, line }) =>
    tagsIn(tags).flatMap((tag) => (ENDING.test(tag) && over.has(name) ? [] : { tag, line })),
  );
  const [first] = all;
  const names = [...new Set(all.map(({ tag }) => tag))].join(', ');
  return first ? [{ line: first.line, what: `the tags of passages: ${names}`, instead: 'left out' }] : [];
}

function tagsIn(tags: string): string[] {
  return tags.split(/\s+/).filter((tag) => tag !== '');
}
