/** What the answers about stories are made from, and what they ask of other slices. */
import type { QuestionBank } from '../content/question-bank.ts';
import type { ToldEvent } from '../domain/answer/told-event.ts';
import type { Debrief } from '../domain/debrief/debrief.ts';
import type { Result } from '../domain/result.ts';
import type { Run } from '../domain/run/run.ts';
import type { Remover } from '../http/removal-answer.tsx';
import type { StoryHistoryStore } from './history/store.ts';
import type { ListStore } from './list-store.ts';
import type { MatchIndex } from './match-index.ts';
import type { MatchStore } from './match-store.ts';
import type { PasteStore } from './paste-store.ts';
import type { StoryStore } from './store.ts';

/** `unreadable`: its text is gone, or can no longer be played or solved. */
export type NoFinishedRun = 'no-run' | 'not-over' | 'unreadable';

/** Runs of the candidate's that are over, replayed from the very text that was played. */
export type FinishedRuns = {
  finished(id: string, candidate: string): Promise<Result<{ readonly run: Run; readonly debrief: Debrief }, NoFinishedRun>>;
};

/** Answers of the candidate's that tell an event from life. */
export type EventsInAnswers = { toldIn(answerId: string, candidate: string): Promise<ToldEvent | null> };

export type StoryDeps = {
  readonly store: StoryStore;
  readonly history: StoryHistoryStore;
  readonly pastes: PasteStore;
  readonly lists: ListStore;
  readonly matches: Pick<MatchStore, 'matches'>;
  readonly index: MatchIndex;
  readonly runs: FinishedRuns;
  readonly events: EventsInAnswers;
  readonly removals: Remover;
  readonly bank: QuestionBank;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
};
