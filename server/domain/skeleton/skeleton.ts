/** A story of another tool, as far as a scenario can express it: scenes, choices, flags; and a list of what it cannot. */
export type Skeleton = {
  /** Null where the story has none. */
  readonly title: string | null;
  readonly scenes: readonly SkeletonScene[];
  readonly flags: readonly string[];
  readonly unexpressed: readonly Unexpressed[];
};

export type SkeletonScene = {
  /** As the source names it; what choices lead to. */
  readonly name: string;
  readonly heading: string;
  readonly line: number;
  readonly prose: SkeletonPassage[];
  /** What happens on coming here: it is told by the choices that lead here. */
  readonly sets: FlagChange[];
  readonly choices: SkeletonChoice[];
};

/** A paragraph; shown only while `when` holds, where that is given. */
export type SkeletonPassage = { readonly when: string | null; readonly text: string };

export type FlagChange = { readonly flag: string; readonly to: boolean; readonly line: number };

export type SkeletonChoice = {
  label: string;
  readonly line: number;
  /** The name of a scene; null where the story ends by it. */
  to: string | null;
  readonly when: string | null;
  readonly sets: FlagChange[];
  /** Paragraphs. */
  readonly shows: string[];
  again: boolean;
};

/** `what` stands on a line of the source and is not in the scenario, or not as it was. */
export type Unexpressed = { readonly line: number; readonly what: string; readonly instead: Instead };

/** What was done instead. */
export type Instead =
  | 'left out'
  | 'always shown'
  | 'always open'
  | 'always set'
  | 'open from the start'
  | 'offered as a choice'
  | 'shown with its scene'
  | 'begins false'
  | 'ends the story';

export function sceneNamed(name: string, heading: string, line: number): SkeletonScene {
  return { name, heading, line, prose: [], sets: [], choices: [] };
}

export function choiceTo(to: string | null, label: string, line: number, when: string | null = null): SkeletonChoice {
  return { label, line, to, when, sets: [], shows: [], again: false };
}

/** Where other tools offer a link each time, a scenario offers a choice once: those that a play may meet again are offered again. */
export function allowCircles(scenes: readonly SkeletonScene[], isMeant: (choice: SkeletonChoice) => boolean = () => true): void {
  const byName = new Map(scenes.map((scene) => [scene.name, scene]));
  for (const scene of scenes)
    for (const choice of scene.choices) if (isMeant(choice)) choice.again = choice.to !== null && reaches(byName, choice.to, scene.name);
}

function reaches(byName: ReadonlyMap<string, SkeletonScene>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const waiting = [from];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (name === to) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    for (const choice of byName.get(name)?.choices ?? []) if (choice.to !== null) waiting.push(choice.to);
  }
  return false;
}
