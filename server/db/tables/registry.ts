/** Every table, with what it says of itself: the one list that export, import, deletion and the counts go by. */
import { getTableName } from 'drizzle-orm';
import { LISTS, type ListName } from '../../domain/export/lists.ts';
import { versionsOfAnswers } from './answer-versions.ts';
import { exportedAnswers } from './answers.ts';
import { candidate } from './candidates.ts';
import { exportedCards } from './cards.ts';
import { decisionsOfRuns } from './decisions.ts';
import { exportedEvidence } from './evidence.ts';
import { itemsOfInterviews } from './interview-items.ts';
import { exportedInterviews } from './interviews.ts';
import { keptPastes } from './pastes.ts';
import { exportedPointerMisses } from './pointer-misses.ts';
import { exportedRecordings } from './recordings.ts';
import { keptForUndo } from './removed.ts';
import { reviewsOfCards } from './reviews.ts';
import { exportedRuns } from './runs.ts';
import { SAID_OF_ROWS } from './said-of-rows.ts';
import { exportedScenarioVersions } from './scenario-versions.ts';
import { factsOfTheInstallation } from './settings.ts';
import { exportedStories } from './stories.ts';
import { matchesOfStories } from './story-matches.ts';
import { screensOfStories } from './story-screens.ts';
import { versionsOfStories } from './story-versions.ts';
import type { ExportedTable, TablePart, TableSay } from './table-say.ts';

/** By their lists in the file. A list without a table, or a table in no list, does not compile. */
export const EXPORTED: { readonly [L in ListName]: ExportedTable } = {
  interviews: exportedInterviews,
  evidence: exportedEvidence,
  pointerMisses: exportedPointerMisses,
  cards: exportedCards,
  recordings: exportedRecordings,
  answers: exportedAnswers,
  stories: exportedStories,
  runs: exportedRuns,
  scenarioVersions: exportedScenarioVersions,
};

export const PARTS: readonly TablePart[] = [
  itemsOfInterviews,
  versionsOfAnswers,
  screensOfStories,
  versionsOfStories,
  decisionsOfRuns,
  reviewsOfCards,
];

/** What names others stands before what it names: rows go in this order, and come in the other. */
export const TABLES: readonly TableSay[] = [
  matchesOfStories,
  keptPastes,
  keptForUndo,
  ...PARTS,
  ...LISTS.map((list) => EXPORTED[list]),
  candidate,
  factsOfTheInstallation,
];

export function nameOf({ table }: TableSay): string {
  return getTableName(table);
}

export function partsOf({ table }: ExportedTable): readonly TablePart[] {
  return [...PARTS, ...SAID_OF_ROWS].filter((part) => part.of === table);
}
