/** How a play goes on by itself from a scene: at once, or by ways that are open while their condition holds. */
import { allOf, negated } from './condition.ts';
import { choiceTo, type Guard, type SkeletonChoice, type SkeletonScene } from './skeleton.ts';

export type InkFlow = {
  goOn(scene: SkeletonScene, to: readonly (string | null)[], line: number, when?: string | null): void;
  /** Where it goes on under a condition that cannot be kept, or not whole: what stands behind it stays open. */
  mayGoOn(scene: SkeletonScene, to: string | null, line: number, when: string | null): void;
  /** It goes on by one of the ways that it has by now. */
  leave(scene: SkeletonScene): void;
  /** Whether the condition of such a way could not be kept. */
  isDoubtful(choice: SkeletonChoice): boolean;
  /** Where a scene is left to itself, or to ways that may all be closed. */
  leadOn(scene: SkeletonScene, to: string | null, line: number): void;
  /** What holds where a play has not gone on by itself. */
  restOf(scene: SkeletonScene): string | null;
  /** The same for what changes from here on: each is judged once. */
  guardsOf(scene: SkeletonScene): readonly Guard[];
  /** Whether nothing more of it is ever reached. */
  isLeft(scene: SkeletonScene): boolean;
  /** Whether nobody chooses it in the story. */
  isByItself(choice: SkeletonChoice): boolean;
};

export function inkFlow(): InkFlow {
  const own = new Set<SkeletonChoice>();
  const ways = new Set<SkeletonChoice>();
  const doubtful = new Set<SkeletonChoice>();
  const rest = new Map<SkeletonScene, string | null>();
  const guards = new Map<SkeletonScene, readonly Guard[]>();
  const guardsOf = (scene: SkeletonScene) => guards.get(scene) ?? [];
  return {
    goOn,
    mayGoOn,
    leadOn,
    restOf,
    guardsOf,
    leave: (scene) => void rest.set(scene, 'false'),
    isDoubtful: (choice) => doubtful.has(choice),
    isLeft: (scene) => restOf(scene) === 'false',
    isByItself: (choice) => own.has(choice),
  };

  function goOn(scene: SkeletonScene, to: readonly (string | null)[], line: number, when: string | null = null): void {
    const asked = allOf([restOf(scene), when]);
    if (asked === 'false') return;
    for (const one of to) {
      const choice = choiceTo(one, 'Go on', line, { when: asked, isByItself: true });
      scene.choices.push(choice);
      own.add(choice);
      if (when !== null) ways.add(choice);
    }
    if (when !== null) guards.set(scene, [...guardsOf(scene), { when: negated(when) }]);
    rest.set(scene, when === null ? 'false' : allOf([restOf(scene), negated(when)]));
  }

  function mayGoOn(scene: SkeletonScene, to: string | null, line: number, when: string | null): void {
    const asked = allOf([restOf(scene), when]);
    if (asked === 'false') return;
    const choice = choiceTo(to, 'Go on', line, { when: asked, isByItself: true });
    scene.choices.push(choice);
    for (const kind of [own, ways, doubtful]) kind.add(choice);
  }

  function leadOn(scene: SkeletonScene, to: string | null, line: number): void {
    if (scene.choices.every((choice) => ways.has(choice))) goOn(scene, [to], line);
  }

  function restOf(scene: SkeletonScene): string | null {
    return rest.get(scene) ?? null;
  }
}
