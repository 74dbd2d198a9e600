/** Threads of Ink, `<- knot`: what the knot says and offers stands in the place that starts it, where it is the only one. */
import { allOf } from './condition.ts';
import type { InkFlow } from './ink-flow.ts';
import type { Guard, SceneChange, SkeletonChoice, SkeletonScene } from './skeleton.ts';

/** With how much of the scene stands before it, and what holds there. */
type Thread = {
  readonly to: string;
  readonly line: number;
  readonly prose: number;
  readonly choices: number;
  readonly sets: number;
  readonly when: string | null;
  readonly guards: readonly Guard[];
};

export type InkThreads = {
  add(scene: SkeletonScene, to: string, line: number): void;
  /** The scenes without those that are part of others now. `lose` is told of threads that cannot be. */
  joined(scenes: readonly SkeletonScene[], lose: (line: number, to: string) => void): readonly SkeletonScene[];
};

export function inkThreads(flow: InkFlow): InkThreads {
  const threads = new Map<SkeletonScene, Thread[]>();
  return {
    add(scene, to, line) {
      const { prose, choices, sets } = scene;
      const place = { prose: prose.length, choices: choices.length, sets: sets.length };
      const asked = { when: flow.restOf(scene), guards: flow.guardsOf(scene) };
      threads.set(scene, [...(threads.get(scene) ?? []), { to, line, ...place, ...asked }]);
    },
    joined(scenes, lose) {
      const byName = new Map(scenes.toReversed().map((scene) => [scene.name, scene]));
      const gone = new Set<SkeletonScene>();
      const done = new Set<SkeletonScene>();
      for (const scene of threads.keys()) join(scene);
      return scenes.filter((scene) => !gone.has(scene));

      /** The last first, so that the others stay where they are; what one starts itself before it. */
      function join(scene: SkeletonScene): void {
        if (done.has(scene)) return;
        done.add(scene);
        for (const thread of (threads.get(scene) ?? []).toReversed()) {
          const part = byName.get(thread.to);
          if (part) join(part);
          if (part && part !== scene && part !== scenes[0] && !gone.has(scene) && isPart(part)) {
            gone.add(part);
            insert(scene, part, thread);
          } else lose(thread.line, thread.to);
        }
      }
    },
  };

  /** Whether it leads nowhere by itself, and takes no time. */
  function isPart({ choices, minutes }: SkeletonScene): boolean {
    return minutes === 0 && choices.every((choice) => !flow.isByItself(choice) || (choice.to === null && choice.when === null));
  }

  function insert(scene: SkeletonScene, part: SkeletonScene, at: Thread): void {
    const under = <P extends { readonly when: string | null }>(one: P): P => ({ ...one, when: allOf([at.when, one.when]) });
    const offered = part.choices.filter((choice) => !flow.isByItself(choice));
    const own = part.sets.map((change) => ({ ...moved(change, at.prose, at.choices), under: [...at.guards, ...(change.under ?? [])] }));
    const later = scene.sets.slice(at.sets).map((change) => moved(change, part.prose.length, offered.length));
    scene.sets.splice(at.sets, scene.sets.length, ...own, ...later);
    scene.prose.splice(at.prose, 0, ...part.prose.map((one) => (one.isComment ? one : under(one))));
    for (const choice of offered) askAlso(choice, at.when);
    scene.choices.splice(at.choices, 0, ...offered);
  }
}

function moved(change: SceneChange, prose: number, choices: number): SceneChange {
  return { ...change, prose: change.prose + prose, choices: change.choices + choices };
}

function askAlso(choice: SkeletonChoice, when: string | null): void {
  choice.when = allOf([when, choice.when]);
}
