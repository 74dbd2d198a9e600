/** Answers: the page of a question, drafts, ratings, versions and recordings. */
import type { QuestionBank } from '../content/question-bank.ts';
import type { ScenarioLibrary } from '../content/scenario-library.ts';
import type { Database } from '../db/open.ts';
import type { Remover } from '../http/removal-answer.tsx';
import { COMES_BACK, type Slice } from '../http/slice.ts';
import { historyRoutes } from './history/routes.tsx';
import { createHistoryStore } from './history/store.ts';
import { type InterviewAnswers, interviewAnswers } from './interview-answers.ts';
import { type LastAnswers, lastAnswers } from './last-answers.ts';
import { createQuestionPageStore } from './question-page-store.ts';
import { questionPageRoutes } from './question-routes.tsx';
import type { RecordingFiles } from './recordings/recording-files.ts';
import { recordingRoutes } from './recordings/routes.tsx';
import { createRecordingStore } from './recordings/store.ts';
import { answerRoutes } from './routes.tsx';
import { type AnswerStudy, createAnswerStore } from './store.ts';
import { type ToldEvents, toldEvents } from './told-events.ts';

export type AnswersSliceDeps = {
  readonly database: Database;
  readonly bank: QuestionBank;
  readonly content: ScenarioLibrary;
  /** The sound of recordings. */
  readonly files: RecordingFiles;
  readonly removals: Remover;
  /** What a rating is scheduled from, and what it leaves behind. */
  readonly study: AnswerStudy;
  readonly now: () => number;
  readonly newId: () => string;
};

export type AnswersSlice = Slice & { readonly interviews: InterviewAnswers; readonly events: ToldEvents; readonly last: LastAnswers };

export function answersSlice(deps: AnswersSliceDeps): AnswersSlice {
  const { database, study } = deps;
  const own = {
    ...deps,
    store: createAnswerStore({ ...database, study }),
    pages: createQuestionPageStore(database),
    history: createHistoryStore(database),
    recordings: createRecordingStore(database),
  };
  return {
    mounts: [
      { path: '/questions', routes: questionPageRoutes(own) },
      { path: '/answers', routes: answerRoutes(own) },
      { path: '/answers', routes: historyRoutes(own) },
      { path: '/answers', routes: recordingRoutes(own) },
    ],
    mostBytes,
    interviews: interviewAnswers(own),
    events: toldEvents(own),
    last: lastAnswers(own),
  };
}

const MIB = 1024 * 1024;

function mostBytes(path: string): number | null {
  // Ten minutes of speech.
  if (/^\/answers\/[^/]+\/recordings$/.test(path)) return 24 * MIB;
  return path.startsWith('/answers/') ? COMES_BACK : null;
}
