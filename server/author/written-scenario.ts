/** A scenario as its author is writing it: what is said of it on its page and in the list, as far as it is known by now. */
import type { VariantFigures } from '../domain/branch-map/variant-figures.ts';
import type { Problem } from '../domain/problem.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import type { FairnessFigures } from '../domain/workbench/fairness-figures.ts';
import type { ScenarioOutline } from './text-readings.ts';

/** What is known of a text by now; null what is still being found out. */
export type KnownOfText = {
  readonly figures: readonly VariantFigures[] | null;
  /** `unsolved`: there is none. */
  readonly fairness: FairnessFigures | 'unsolved' | null;
  readonly problems: readonly Problem[] | null;
  readonly isDone: boolean;
};

/** A text without an error, when it was read and what is known of it. */
export type SoundText = {
  readonly hash: string;
  readonly text: string;
  readonly scenario: Scenario;
  /** Milliseconds since 1970. */
  readonly readAt: number;
  readonly known: KnownOfText;
};

/** A file as it was read last. */
export type FileAsRead = {
  readonly id: string;
  readonly file: string;
  readonly hash: string;
  /** Null where it is no UTF-8. */
  readonly text: string | null;
  /** Milliseconds since 1970. */
  readonly readAt: number;
  readonly problems: readonly Problem[];
};

/** Its problems are all that is known by now. */
export type WrittenScenario = FileAsRead & {
  /** Whether states were looked at for these. */
  readonly isLooked: boolean;
  /** What map and figures are of: the newest text where its figures are known, otherwise the last one before; null where there was none. */
  readonly sound: SoundText | null;
  /** Whether `sound` is the newest text. */
  readonly isNewest: boolean;
};

export type ListedText = Pick<WrittenScenario, 'id' | 'file' | 'problems' | 'isLooked' | 'isNewest'> & {
  /** False where nobody has looked into the file since it is as it is: there are more than can be read at once. */
  readonly isRead: boolean;
  /** Of the text that the figures are of; null where there was none without an error. */
  readonly outline: ScenarioOutline | null;
  readonly known: KnownOfText;
};

export type WrittenList = {
  /** By id, as they are now. */
  readonly texts: readonly ListedText[];
  /** False where there are so many that only of those that were opened figures are found out. */
  readonly areAllAnalysed: boolean;
};
