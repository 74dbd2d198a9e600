import type { StoryClock } from './story-clock.ts';

/** A story of another tool, as far as a scenario can express it: scenes, choices, flags; and a list of what it cannot. */
export type Skeleton = {
  /** Null where the story has none. */
  readonly title: string | null;
  readonly scenes: readonly SkeletonScene[];
  readonly flags: readonly string[];
  /** Where it counts minutes: then its choices take what they count, and all others take none. */
  readonly clock?: StoryClock | null;
  readonly unexpressed: readonly Unexpressed[];
};

export type SkeletonScene = {
  /** As the source names it; what choices lead to. */
  readonly name: string;
  readonly heading: string;
  /** The heading is a text of the story, and not only the name of the scene. */
  readonly isHeaded?: boolean;
  readonly line: number;
  readonly prose: SkeletonPassage[];
  /** What happens in the scene, in order: it is told by the choices that lead here, or by those that lead on. */
  readonly sets: SceneChange[];
  readonly choices: SkeletonChoice[];
  /** What it takes to come here; and of that, what was read since it was last added up. */
  minutes: number;
  readonly spent: SceneMinutes[];
};

/** With how much of the scene stands before it. */
export type SceneMinutes = { readonly minutes: number; readonly prose: number; readonly choices: number; readonly sets: number };

/** A paragraph, or the lines of a fence; shown only while `when` holds, where that is given. */
export type SkeletonPassage = {
  readonly when: string | null;
  readonly text: string;
  readonly isFence?: boolean;
  /** Of what is in the fence; as the source names it. */
  readonly language?: string;
  /** An item of a list, as Markdown marks it. */
  readonly item?: '*' | '1.';
  /** It is Markdown already. */
  readonly isMarkdown?: boolean;
  /** What could not be expressed, as its source has it: nobody but the author sees it. */
  readonly isComment?: boolean;
};

export type FlagChange = {
  readonly flag: string;
  readonly to: boolean;
  readonly line: number;
  /** It happens only where all of these hold; each is judged once, before the first change under it. */
  readonly under?: readonly Guard[];
};

/** Those `beside` it are judged with it: of cases that exclude one another. */
export type Guard = { readonly when: string; readonly beside?: readonly Guard[] };

/** With how much of the scene's text and choices stands before it. */
export type SceneChange = FlagChange & { readonly prose: number; readonly choices: number };

/** Of a choice, with how many of its changes stand before it. */
export type ChoicePassage = SkeletonPassage & { readonly line: number; readonly sets: number };

export type SkeletonChoice = {
  label: string;
  readonly line: number;
  /** The name of a scene; null where the story ends by it. */
  to: string | null;
  when: string | null;
  readonly sets: FlagChange[];
  readonly shows: ChoicePassage[];
  /** What it takes where minutes are counted; as of a scene. */
  minutes: number;
  readonly spent: ChoiceMinutes[];
  /** Whether the story offers it each time that a play comes by. */
  isOften: boolean;
  /** It leads to its own scene, which does not begin anew. */
  readonly stays: boolean;
  /** The same of all that stand for one way, to each of the scenes that it may lead back to. */
  readonly back?: WayBack;
  /** The story goes on by it at once: nobody chooses it there. */
  readonly isByItself: boolean;
};

export type WayBack = { readonly label: string; readonly places: number };

export type ChoiceMinutes = { readonly minutes: number; readonly shows: number; readonly sets: number };

/** `what` stands on a line of the source and is not in the scenario, or not as it was. */
export type Unexpressed = { readonly line: number; readonly what: string; readonly instead: Instead };

/** What was done instead. */
export type Instead =
  | 'left out'
  | 'always shown'
  | 'kept as a comment'
  | 'always open'
  | 'always set'
  | 'only its first text'
  | 'shown as “…”'
  | 'only its smallest number'
  | 'shown as the story begins'
  | 'open from the start'
  | 'offered as a choice'
  | 'left by a choice'
  | 'named by where it leads'
  | 'set before that text'
  | 'judged after what is set'
  | 'begins false'
  | 'leads to its first node'
  | 'leads to the first'
  | 'leads as it is written'
  | 'leads to the next step'
  | 'kept as a scene'
  | 'chosen by the candidate'
  | `leads to “${string}”`
  | 'taken as alternatives'
  | 'taken one after another'
  | 'offered as “again” says'
  | 'may run out of choices'
  | 'take a minute each time'
  | 'over after 24 hours'
  | 'ends the story';

export function commentOf(text: string): SkeletonPassage {
  return { when: null, text, isComment: true };
}

export function fencedText(text: string, when: string | null = null): SkeletonPassage {
  return { when, text, isFence: true };
}

/** All that a scene and its choices ask: what is shown and open, and what changes are under. */
export function conditionsIn({ prose, sets, choices }: SkeletonScene): readonly string[] {
  const guards = [...sets, ...choices.flatMap((choice) => choice.sets)].flatMap(({ under = [] }) => under);
  return [...prose, ...choices, ...choices.flatMap(({ shows }) => shows), ...guards].flatMap(({ when }) => when ?? []);
}

export function sceneNamed(name: string, heading: string, line: number): SkeletonScene {
  return { name, heading, line, prose: [], sets: [], choices: [], minutes: 0, spent: [] };
}

export function choiceTo(
  to: string | null,
  label: string,
  line: number,
  {
    when = null,
    isOften = true,
    stays = false,
    isByItself = false,
  }: Partial<Pick<SkeletonChoice, 'when' | 'isOften' | 'stays' | 'isByItself'>> = {},
): SkeletonChoice {
  return { label, line, to, when, sets: [], shows: [], minutes: 0, spent: [], isOften, stays, isByItself };
}

/** At this point of the scene. */
export function changeHere(scene: SkeletonScene, change: FlagChange): void {
  scene.sets.push({ ...change, prose: scene.prose.length, choices: scene.choices.length });
}

export function showsOf(choice: SkeletonChoice, text: string, line: number, when: string | null = null): void {
  choice.shows.push({ when, text, line, sets: choice.sets.length });
}
