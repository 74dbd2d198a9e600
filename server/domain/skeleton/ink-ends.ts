/** What of Ink's weave still has to lead on: choices and scenes, until the next gather of their depth or less. */
import type { SkeletonChoice, SkeletonScene } from './skeleton.ts';

/** Depth 1 is the outermost. */
export type InkEnds = {
  /** Nothing that was written until now leads on any more. */
  clear(): void;
  addChoice(choice: SkeletonChoice, depth: number): void;
  addScene(scene: SkeletonScene, depth: number): void;
  /** It leads somewhere: nothing that follows is reached by it. */
  leave(choice: SkeletonChoice): void;
  isGone(choice: SkeletonChoice): boolean;
  /** What is told below it goes on instead of it. */
  replace(choice: SkeletonChoice): void;
  /** What is open deeper down meets no gather of another choice there. */
  closeBelow(depth: number): void;
  hasFrom(depth: number): boolean;
  /** Those that a gather of a depth meets, which are open no more; what stands above a deeper one goes on there as well. */
  meet(depth: number, above: SkeletonChoice | undefined): { choices: SkeletonChoice[]; scenes: SkeletonScene[] };
};

export function inkEnds(): InkEnds {
  let choices: { readonly choice: SkeletonChoice; readonly depth: number }[] = [];
  let scenes: { readonly scene: SkeletonScene; readonly depth: number }[] = [];
  const gone = new Set<SkeletonChoice>();

  return {
    clear() {
      choices = [];
      scenes = [];
    },
    addChoice: (choice, depth) => void choices.push({ choice, depth }),
    addScene: (scene, depth) => void scenes.push({ scene, depth }),
    leave(choice) {
      gone.add(choice);
      replace(choice);
    },
    isGone: (choice) => gone.has(choice),
    replace,
    closeBelow(depth) {
      choices = choices.map((one) => ({ ...one, depth: Math.min(one.depth, depth) }));
      scenes = scenes.map((one) => ({ ...one, depth: Math.min(one.depth, depth) }));
    },
    hasFrom: (depth) => choices.some((one) => one.depth >= depth),
    meet(depth, above) {
      const isMet = (one: { readonly choice: SkeletonChoice; readonly depth: number }) => one.depth >= depth || one.choice === above;
      const met = {
        choices: choices.filter(isMet).map(({ choice }) => choice),
        scenes: scenes.filter((one) => one.depth >= depth).map(({ scene }) => scene),
      };
      choices = choices.filter((one) => !isMet(one));
      scenes = scenes.filter((one) => one.depth < depth);
      return met;
    },
  };

  function replace(choice: SkeletonChoice): void {
    choices = choices.filter((one) => one.choice !== choice);
  }
}
