/** What the pages of an author are made from. */
import type { ChangedLine } from '../../server/domain/answer/difference.ts';
import type { BranchMap } from '../../server/domain/branch-map/branch-map.ts';
import type { MapLayout } from '../../server/domain/branch-map/map-layout.ts';
import type { Problem } from '../../server/domain/problem.ts';
import type { RunView } from '../../server/domain/run/run-view.ts';
import type { BlindMove } from '../../server/domain/workbench/blind-move.ts';
import type { FairnessFigures } from '../../server/domain/workbench/fairness-figures.ts';
import type { StateDifference } from '../../server/domain/workbench/nearest-play.ts';
import type { PlayedState } from '../../server/domain/workbench/played-state.ts';
import type { SourceSection } from '../../server/domain/workbench/source-sections.ts';
import type { AuthorPlace, WrittenKind } from '../links.ts';

/** Of the scenario whose map is shown. */
export type MapFigureLine = {
  /** Of all variants that are shown; null while they are being counted, and where it cannot be solved. */
  readonly states: number | null;
  readonly decisions: number;
  readonly minutes: number;
};

export type SceneStanding = {
  readonly states: number;
  /** The chance that random play comes by. */
  readonly visited: number;
};

/** `variants`: names of those that the blind cannot tell apart. */
export type BlindView = Omit<BlindMove, 'variants'> & { readonly variants: readonly string[] };

/** A text in the editor. */
export type EditedText = {
  readonly kind: WrittenKind;
  readonly id: string;
  /** As the checker prints it. */
  readonly file: string;
  /** What is in the field, with LF; null where no form can hold what the file does. */
  readonly text: string | null;
  /** Hash of the file that it was typed from. */
  readonly based: string;
  /** The line on which it opens, 1-based. */
  readonly line: number;
  /** What became of the last try to keep it; null where there was none. */
  readonly said: string | null;
  /** Whether it came back, and is not that of the file. */
  readonly isUnsaved: boolean;
  readonly conflict: TextConflict | null;
  /** Where it goes, and the page without the editor. */
  readonly action: string;
  readonly closeHref: string;
};

/** The file was changed since the text was typed from it. */
export type TextConflict = {
  /** Hash of the file as it is now. */
  readonly hash: string;
  /** From the text of the file to the typed one; null where they are too different to be put side by side. */
  readonly changes: readonly (readonly ChangedLine[])[] | null;
  /** The page as the file is now. */
  readonly theirsHref: string;
};

/** What was asked for is not what is shown. */
export type MissedPlay = {
  /** Its heading. */
  readonly scene: string;
  /** Null where any would have done. */
  readonly minutes: number | null;
  /** Names of the flags that were to hold; null where the scenario has none. */
  readonly set: readonly string[] | null;
  /** The truth that was to hold; null without variants. */
  readonly variant: string | null;
  /** What of the state that is shown is otherwise; a scene by its heading. */
  readonly nearest: Omit<StateDifference, 'scene'> & { readonly scene: string | null };
};

/** What became of the form of a play. */
export type AskedPlayView = {
  /** What it names that nothing here has; null and none where all is right. */
  readonly wrong: { readonly scene: string | null; readonly minute: string | null; readonly flags: readonly string[] };
  /** Why no play was looked for; null where one was. */
  readonly why: 'not-yet' | 'unsolved' | 'too-many' | null;
  readonly missed: MissedPlay | null;
};

export type PlayView = {
  readonly state: PlayedState;
  readonly view: RunView;
  /** Full names that led here. */
  readonly way: readonly string[];
  /** A play to the same state: full names, and their places on offer; null at the start. */
  readonly wayHere: { readonly names: readonly string[]; readonly places: readonly number[]; readonly isShortest: boolean } | null;
  /** Indexes of the scenes that the form offers; or why there is none. */
  readonly form: { readonly scenes: readonly number[] } | 'unsolved' | 'too-many';
  /** Null where nothing was asked for. */
  readonly asked: AskedPlayView | null;
  /** Why the address asked for more than can be played; null as a rule. */
  readonly broken: string | null;
  /** The truth that holds; null without variants. */
  readonly variant: string | null;
  /** Null while it is being found out; `none` where the run is over and where there is one truth alone. */
  readonly blind: BlindView | 'not-known' | 'none' | null;
};

export type ScenarioWorkbench = {
  readonly id: string;
  readonly file: string;
  /** `14:02`. */
  readonly readAt: string;
  /** When the text was read that map and figures are of; null where that is the newest one, and where there is none. */
  readonly soundAt: string | null;
  /** Changes with the text and with what is known of it. */
  readonly version: string;
  readonly place: AuthorPlace;
  /** Names in the address that nothing here has; null where they are right. */
  readonly notThere: { readonly variant: string | null; readonly scene: string | null };
  readonly problems: readonly Problem[];
  /** Whether states were looked at for them. */
  readonly isLooked: boolean;
  /** Names with what holds, in file order. */
  readonly variants: readonly { readonly name: string; readonly truth: string }[];
  /** Of the text as it is now. */
  readonly lines: readonly string[];
  /** What of it is shown; null where the text cannot be read. */
  readonly section: SourceSection | null;
  /** Whether all of it was asked for. */
  readonly isWhole: boolean;
  /** Null while it is not edited here. */
  readonly edited: EditedText | null;
  /** Null where there never was a text without an error. */
  readonly sound: SoundView | null;
};

export type SoundView = {
  readonly title: string;
  /** Minutes after midnight at minute 0. */
  readonly start: number;
  readonly map: BranchMap;
  readonly layout: MapLayout;
  /** Null while it is being found out; `unsolved` where there is nothing to find. */
  readonly figures: MapFigureLine | 'unsolved' | null;
  /** The scene that is open. */
  readonly scene: number | null;
  readonly standing: SceneStanding | null;
  /** Null while it is being found out; `unsolved` likewise. */
  readonly fairness: FairnessFigures | 'unsolved' | null;
  /** Minutes at the desk. */
  readonly minutes: number;
  /** Names of skills, with how many choices earn points for each. */
  readonly skills: readonly { readonly name: string; readonly choices: number }[];
  /** Names and headings of its scenes, in file order. */
  readonly scenes: readonly { readonly id: string; readonly heading: string }[];
  readonly play: PlayView;
  /** By problem: the scene in whose text it stands; null where none is known. */
  readonly sceneOfLine: (line: number) => number | null;
};
